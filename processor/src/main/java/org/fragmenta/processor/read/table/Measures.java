package org.fragmenta.processor.read.table;

import java.util.OptionalDouble;

/**
 * What the units of a table are read against.
 *
 * @param currency ISO 4217 code of the region set
 * @param hoursPerMonth hours of work a month, which turn monthly wages into hourly ones; absent where not stated
 */
public record Measures(String currency, OptionalDouble hoursPerMonth) {}
