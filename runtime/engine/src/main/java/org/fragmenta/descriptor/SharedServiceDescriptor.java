package org.fragmenta.descriptor;

import java.util.Optional;

/**
 * A service that is opened once between two different regions, whichever way goods and people go, and used by every link
 * that names it and joins the two: a shuttle, an office, a data line.
 *
 * @param id unique within the model
 * @param label the name that reports print
 * @param cost money a period for each pair of regions that it is opened between
 * @param table money a period by pair of regions, symmetric, instead of the cost; its diagonal does not count
 * @param source where the figures come from, or "illustrative"
 */
public record SharedServiceDescriptor(String id, String label, double cost, Optional<TableUse> table, String source) {}
