package org.fragmenta.solve.parts;

import java.util.List;

/** What to split the plans of a node by. */
sealed interface Choice {

    /** Leaves only the plans of the inner side. */
    void keepInside(Domains domains);

    /** Leaves only the plans of the outer side. */
    void keepOutside(Domains domains);

    /** By the region of a block: in one of some regions, or elsewhere. */
    record ByBlock(int block, List<Integer> regions) implements Choice {
        @Override
        public void keepInside(Domains domains) {
            boolean[] row = domains.allowed[block];
            for (int region = 0; region < row.length; region++) {
                row[region] &= regions.contains(region);
            }
        }

        @Override
        public void keepOutside(Domains domains) {
            regions.forEach(region -> domains.allowed[block][region] = false);
        }
    }

    /** By how many members of a group stand in a region: at most so many, or more. */
    record ByCount(int group, int region, int atMost) implements Choice {
        @Override
        public void keepInside(Domains domains) {
            domains.most[group][region] = Math.min(domains.most[group][region], atMost);
        }

        @Override
        public void keepOutside(Domains domains) {
            domains.least[group][region] = Math.max(domains.least[group][region], atMost + 1);
        }
    }
}
