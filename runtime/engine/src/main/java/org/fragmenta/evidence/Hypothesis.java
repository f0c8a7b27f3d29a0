package org.fragmenta.evidence;

/**
 * Something that a condition takes for granted, and whether the model has it so.
 *
 * @param statement a sentence without its full stop, "two technologies are declared"
 * @param holds whether it is so
 */
public record Hypothesis(String statement, boolean holds) {}
