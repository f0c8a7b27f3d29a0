package org.fragmenta.bench.synthetic;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import org.fragmenta.descriptor.SiteFacts;

/** What blocks share by standing in one region of a random model. */
public enum RegionTerms {
    /** A region costs something to enter, about what one block costs to set up there. */
    ENTRY("entry") {
        @Override
        SiteFacts facts(SplittableRandom random) {
            return new SiteFacts(between(random, 20_000, 200_000), OptionalDouble.empty(), 0, 0, Optional.empty());
        }
    },
    /** A region costs less to enter; blocks gain from company, and beyond two to five of them they crowd each other. */
    AGGLOMERATION("agglomeration") {
        @Override
        SiteFacts facts(SplittableRandom random) {
            double congestion = between(random, 1_000, 5_000);
            double agglomeration = congestion * between(random, 1, 3);
            return new SiteFacts(
                    between(random, 5_000, 50_000),
                    OptionalDouble.empty(),
                    agglomeration,
                    congestion,
                    Optional.empty());
        }
    };

    private final String label;

    RegionTerms(String label) {
        this.label = label;
    }

    /** The name that reports print. */
    public String label() {
        return label;
    }

    /** The terms of one region. */
    abstract SiteFacts facts(SplittableRandom random);

    private static double between(SplittableRandom random, double low, double high) {
        return low + (high - low) * random.nextDouble();
    }
}
