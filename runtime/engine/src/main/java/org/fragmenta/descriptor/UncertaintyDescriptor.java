package org.fragmenta.descriptor;

import java.util.List;
import java.util.OptionalDouble;

/**
 * Wages that rise and fall at random over the years of a horizon, together in all its regions (theory RL-4, RL-5). Their
 * trends hold as well; chance comes on top, as a factor that is 1 in the first year.
 *
 * <p>Either a random walk, whose expected factor is 1: from year to year the factor is multiplied or divided by
 * {@code exp(volatility)}. Or a Markov chain: the factors that there are, and the chances to go from one to another within a
 * year.
 *
 * @param id the name of the uncertainty
 * @param regions ids of the regions whose wages, skilled and unskilled, the factor multiplies
 * @param volatility standard deviation of the yearly change in logarithms, above 0; absent if it is a Markov chain
 * @param factors what the wages may be multiplied by, above 0, exactly one of them 1; empty if it is a random walk
 * @param chances for each factor the probabilities to have each of the factors a year later, adding up to 1; empty if it is
 *     a random walk
 */
public record UncertaintyDescriptor(
        String id, List<String> regions, OptionalDouble volatility, List<Double> factors, List<List<Double>> chances) {

    public UncertaintyDescriptor {
        regions = List.copyOf(regions);
        factors = List.copyOf(factors);
        chances = chances.stream().map(List::copyOf).toList();
    }
}
