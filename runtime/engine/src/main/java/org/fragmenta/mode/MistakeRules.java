package org.fragmenta.mode;

import java.util.HashSet;
import java.util.Set;
import org.fragmenta.mode.MistakeChain.Country;

/** The rules of a chain whose stages may spoil the good. */
final class MistakeRules {
    private static final int MOST_COUNTRIES = 1000;
    private static final double MOST_MISTAKES = 100;

    private MistakeRules() {}

    static void check(MistakeChain chain, ModeFindings findings) {
        findings.number(
                "stages",
                chain.stages(),
                chain.stages() > 0,
                "above 0",
                "It is the length of the chain.",
                "write 1, and state failure rates for the whole chain.");
        findings.count(
                "countries", chain.countries().size(), 1, MOST_COUNTRIES, "Somebody has to work along the chain.");
        findings.names("countries", chain.countries().stream().map(Country::id).toList());
        Set<Double> rates = new HashSet<>();
        for (int index = 0; index < chain.countries().size(); index++) {
            check(chain, index, rates, findings);
        }
    }

    private static void check(MistakeChain chain, int index, Set<Double> rates, ModeFindings findings) {
        Country country = chain.countries().get(index);
        String field = "countries[" + index + "].";
        double rate = country.failureRate();
        findings.number(
                field + "failureRate",
                rate,
                rate > 0 && rate * chain.stages() <= MOST_MISTAKES,
                "above 0 and at most " + (int) MOST_MISTAKES + " along the whole chain",
                "Without mistakes nothing tells countries apart, and with so many nothing arrives.",
                "write 0.5 where half a mistake is made on a unit along a chain of length 1.");
        if (!rates.add(rate)) {
            findings.number(
                    field + "failureRate",
                    rate,
                    false,
                    "another country's no more",
                    "Two countries alike have no order along the chain.",
                    "join the two countries into one with the workers of both.");
        }
        findings.number(
                field + "labour",
                country.labour(),
                country.labour() > 0,
                "above 0",
                "A country without workers takes no part.",
                "leave the country out.");
    }
}
