package org.fragmenta.evidence;

import java.util.List;

/**
 * The smallest failing instance found, as input that shows the failure again.
 *
 * @param claim what the cases show together, a sentence without its full stop
 * @param cases the inputs in the order of the claim, at least one
 */
public record CounterExample(String claim, List<Replay> cases) {

    public CounterExample {
        cases = List.copyOf(cases);
        if (cases.isEmpty()) {
            throw new IllegalArgumentException("a counter-example needs a case that can be replayed");
        }
    }

    /** A counter-example of some cases. */
    public static CounterExample of(String claim, Replay... cases) {
        return new CounterExample(claim, List.of(cases));
    }
}
