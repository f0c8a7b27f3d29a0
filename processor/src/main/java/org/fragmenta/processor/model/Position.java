package org.fragmenta.processor.model;

/**
 * A place in the user's source, opaque here; {@code read} resolves it when a finding is printed.
 *
 * @param key what {@code read} filed the place under
 */
public record Position(String key) {}
