package org.fragmenta.bench.contest;

import java.util.List;
import org.fragmenta.bench.report.Figures;

/** How the ratios of a class's models become one figure. */
public enum Statistic {
    MEDIAN("median") {
        @Override
        double of(List<Double> ratios) {
            return Figures.median(ratios);
        }
    },
    GEOMETRIC_MEAN("geometric mean") {
        @Override
        double of(List<Double> ratios) {
            return Figures.geometricMean(ratios);
        }
    },
    LEAST("least") {
        @Override
        double of(List<Double> ratios) {
            return Figures.least(ratios);
        }
    };

    private final String label;

    Statistic(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    abstract double of(List<Double> ratios);
}
