package org.fragmenta.scenario;

import org.fragmenta.descriptor.ModelDescriptor;

/**
 * A model as one of its technologies makes it.
 *
 * @param id id of the technology; "" where the model declares none
 * @param model an ordinary model, without technologies
 */
public record Variant(String id, ModelDescriptor model) {}
