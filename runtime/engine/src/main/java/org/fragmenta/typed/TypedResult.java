package org.fragmenta.typed;

import java.util.Map;
import java.util.OptionalDouble;
import org.fragmenta.dsl.Constant;
import org.fragmenta.result.Result;

/**
 * What typed plans that are read from the result document have in common. Costs are money a period.
 *
 * @param <B> the model's blocks
 * @param <R> the regions of its region set
 */
public abstract class TypedResult<B extends Constant.Block, R extends Constant.Region> {
    private final Result found;

    /** @param found a result with a plan */
    protected TypedResult(Result found) {
        this.found = found;
    }

    /** Whether an independent supplier runs a block. */
    public final boolean isArmsLength(B block) {
        return found.armsLength().contains(block.id());
    }

    /** What the plan costs. */
    public final double totalCost() {
        return found.cost().orElseThrow().total();
    }

    /**
     * What every plan costs at least, of every technology where there are several; the plan is proven cheapest where it
     * costs no more. Negative infinity where a limit left it open.
     */
    public final double lowerBound() {
        return found.bound().orElse(Double.NEGATIVE_INFINITY);
    }

    /**
     * By how much a region misses a block: what the cheapest plan with the block there costs more than the cheapest of
     * all, of this technology where there are several. Absent where the block cannot stand there, where the technology
     * does without it, and where the solve did not find it out.
     */
    public final OptionalDouble attractionGap(B block, R region) {
        return found.attraction().getOrDefault(block.id(), Map.of()).getOrDefault(region.id(), OptionalDouble.empty());
    }

    /** The result document. */
    public final Result result() {
        return found;
    }
}
