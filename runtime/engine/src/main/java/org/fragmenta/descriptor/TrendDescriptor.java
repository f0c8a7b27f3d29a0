package org.fragmenta.descriptor;

/**
 * A number that grows or falls by the same share every year.
 *
 * @param path what grows, as in a scenario: {@code regions.Bangkok.wage}, {@code borders.*.hours}
 * @param factor what it is multiplied by from one year to the next, above 0; 1.04 is growth of 4 % a year
 */
public record TrendDescriptor(String path, double factor) {}
