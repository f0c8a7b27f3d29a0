package org.fragmenta.mode;

import java.util.List;

/**
 * Where the stages of an iceberg chain stand for the buyers of one country.
 *
 * @param destination position of the buyers' country
 * @param countries position of the country of every stage, first stage first
 * @param price price of the product, in units of a stage's cost; positive infinity if no path leads there
 */
public record IcebergPath(int destination, List<Integer> countries, double price) {
    public IcebergPath {
        countries = List.copyOf(countries);
    }
}
