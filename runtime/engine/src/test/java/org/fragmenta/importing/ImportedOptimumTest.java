package org.fragmenta.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Random files of every format: the optimum of the model is that of all plans of the file, one by one. */
class ImportedOptimumTest {
    private static final int FILES = 25;

    private static void same(String what, int seed, double model, double file) {
        assertThat(model).as("%s, seed %d", what, seed).isCloseTo(file, within(1e-9 * (1 + Math.abs(file))));
    }

    @Test
    void warehouses() {
        for (int seed = 0; seed < FILES; seed++) {
            RandomWarehouses file = new RandomWarehouses(new SplittableRandom(seed));
            same("orlib", seed, optimum("w.txt", file.orLibrary(), ImportTerms.STANDARD), file.cheapest(false));
            same(
                    "orlib, single source",
                    seed,
                    optimum("w.txt", file.orLibrary(), ImportTerms.STANDARD.withSingleSources()),
                    file.cheapest(true));
            same("ufllib", seed, optimum("w.bk", file.uflLib(), ImportTerms.STANDARD), file.cheapest(false));
        }
    }

    @Test
    void aDemandThatMayBeDividedCostsNoMoreThanOneThatMayNot() {
        int less = 0;
        for (int seed = 0; seed < FILES; seed++) {
            RandomWarehouses file = new RandomWarehouses(new SplittableRandom(seed));
            double divided = optimum("w.txt", file.orLibrary(), ImportTerms.STANDARD.withCapacities());
            double whole = file.cheapest(true);
            assertThat(divided)
                    .as("seed %d", seed)
                    .isLessThanOrEqualTo(whole + 1e-9 * whole)
                    .isGreaterThanOrEqualTo(file.cheapest(false) * (1 - 1e-9));
            less += divided < whole - 1e-6 * whole ? 1 : 0;
        }
        assertThat(less).isPositive();
    }

    @Test
    void assignments() {
        for (int seed = 0; seed < FILES; seed++) {
            RandomAssignment file = new RandomAssignment(new SplittableRandom(seed));
            same("qaplib", seed, optimum("a.dat", file.text(), ImportTerms.STANDARD), file.cheapest());
        }
    }

    @Test
    void costFunctions() {
        for (int seed = 0; seed < FILES; seed++) {
            RandomNetwork file = new RandomNetwork(new SplittableRandom(seed));
            same("wcsp", seed, optimum("n.wcsp", file.wcsp(), ImportTerms.STANDARD), file.cheapest());
        }
    }

    @Test
    void factors() {
        for (int seed = 0; seed < FILES; seed++) {
            RandomNetwork file = new RandomNetwork(new SplittableRandom(seed));
            ImportedModel imported = InstanceFiles.read("n.uai", file.uai(), ImportTerms.STANDARD);
            String note = imported.notes().get(0);
            double offset = Double.parseDouble(note.replaceAll(".*log-probability | - c\\.", ""));
            same("uai", seed, Samples.optimum(imported.model()) - offset, file.cheapest() - file.constant());
        }
    }

    private static double optimum(String name, String text, ImportTerms terms) {
        return Samples.optimum(InstanceFiles.read(name, text, terms).model());
    }
}
