package org.fragmenta.instance;

import java.util.List;
import org.fragmenta.descriptor.CostRow;
import org.fragmenta.descriptor.CostTable;
import org.fragmenta.descriptor.TableUse;

/** A cost for every pair of regions, infinite where the pair is impossible. */
sealed interface PairCosts {

    double at(int from, int to);

    /** No cost at all. */
    record Nothing() implements PairCosts {
        @Override
        public double at(int from, int to) {
            return 0;
        }
    }

    /** The cells of a declared table times a factor. */
    final class Declared implements PairCosts {
        private final CostRow[] rows;
        private final double factor;

        Declared(CostTable table, double factor) {
            this.rows = table.rows().toArray(CostRow[]::new);
            this.factor = factor;
        }

        static Declared of(List<CostTable> tables, TableUse use) {
            return tables.stream()
                    .filter(table -> table.id().equals(use.table()))
                    .findFirst()
                    .map(table -> new Declared(table, use.factor()))
                    .orElseThrow(() -> new IllegalArgumentException("there is no table " + use.table()));
        }

        @Override
        public double at(int from, int to) {
            CostRow row = rows[from];
            return row.allows(to) ? factor * row.at(to) : Double.POSITIVE_INFINITY;
        }
    }

    /** Cells by rows. */
    final class Computed implements PairCosts {
        private final int regions;
        private final double[] cells;

        Computed(int regions, double[] cells) {
            this.regions = regions;
            this.cells = cells;
        }

        @Override
        public double at(int from, int to) {
            return cells[from * regions + to];
        }
    }

    /** Some costs, and no pair of different regions. */
    record Together(PairCosts costs) implements PairCosts {
        @Override
        public double at(int from, int to) {
            return from == to ? costs.at(from, to) : Double.POSITIVE_INFINITY;
        }
    }
}
