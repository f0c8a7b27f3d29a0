package org.fragmenta.scenario;

import java.util.OptionalDouble;

/**
 * A number of a model that a path leads to.
 *
 * @param section {@code blocks}, {@code links}, {@code markets}, {@code regions}, {@code countries}, {@code routes},
 *     {@code borders}, {@code agreements}, {@code sites}, {@code effects}, {@code economy}, {@code cluster},
 *     {@code horizon}, {@code horizon.moves}, {@code horizon.trends}, {@code horizon.dated}, {@code horizon.uncertain}; ""
 *     for the model's output
 * @param id id of the element; "" in {@code economy}, {@code cluster} and {@code horizon}, and for the output
 * @param field name of the number
 * @param value what stands there; absent where the model leaves it open
 */
public record ModelNumber(String section, String id, String field, OptionalDouble value) {}
