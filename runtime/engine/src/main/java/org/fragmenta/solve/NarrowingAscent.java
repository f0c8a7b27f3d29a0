package org.fragmenta.solve;

/**
 * A dual ascent that sweeps over ever fewer regions: those that a plan cheaper than the best may still use. In the end it
 * sweeps over all again, since the bound is to be proven for all; the regions left out remember their multipliers, and
 * have enough left after a few sweeps.
 */
final class NarrowingAscent {
    /** Fewer regions are worth a new start if they are one in so many. */
    private static final int FEWER = 3;

    private final SearchSpace space;
    private final boolean[][] allowed;
    private final Reparametrisation multipliers;
    private final int whole;
    private DualAscent ascent;

    /**
     * @param space what the searches of the instance share
     * @param allowed the regions of each block, arc consistent
     * @param start multipliers to start from; not changed
     */
    NarrowingAscent(SearchSpace space, boolean[][] allowed, Reparametrisation start) {
        this.space = space;
        this.allowed = allowed;
        multipliers = start.copy();
        ascent = new DualAscent(space, allowed, multipliers);
        whole = ascent.regions();
    }

    /** The sweeps now under way. */
    DualAscent ascent() {
        return ascent;
    }

    /**
     * Leaves regions out from now on where that makes them few enough.
     *
     * @param cost what the plans cost at most that are still of interest
     */
    void narrow(double cost) {
        double most = cost - ascent.floor();
        if (!(most < Double.POSITIVE_INFINITY) || ascent.regions() < FEWER * ascent.regionsWithin(most)) {
            return;
        }
        boolean[][] few = new boolean[allowed.length][space.instance().regions()];
        ascent.mark(most, few);
        if (space.consistency().prune(few)) {
            restart(few);
        }
    }

    /** Whether some regions are left out. */
    boolean isNarrow() {
        return ascent.regions() < whole;
    }

    /** Takes all regions in again. */
    DualAscent widen() {
        restart(allowed);
        return ascent;
    }

    private void restart(boolean[][] domains) {
        ascent.write(multipliers);
        ascent = new DualAscent(space, domains, multipliers);
    }

    /** The multipliers now reached, over all regions. */
    Reparametrisation multipliers() {
        ascent.write(multipliers);
        return multipliers;
    }
}
