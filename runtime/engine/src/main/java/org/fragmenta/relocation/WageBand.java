package org.fragmenta.relocation;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.fragmenta.descriptor.BlockDescriptor;
import org.fragmenta.descriptor.ModelDescriptor;
import org.fragmenta.descriptor.RegionDescriptor;
import org.fragmenta.horizon.Discounting;
import org.fragmenta.horizon.PathCost;
import org.fragmenta.horizon.YearCosts;
import org.fragmenta.instance.CostModel;
import org.fragmenta.instance.CustomCosts;
import org.fragmenta.instance.Instance;
import org.fragmenta.instance.RegionFact;

/**
 * The wages between which a block neither leaves a region for another nor would come back from there: because moving costs
 * something each way, small changes of wages move nothing (theory RL-5).
 *
 * <p>All other numbers are those of the first year and are taken to last until the end of the horizon; the other blocks stand
 * where the path has them in that year. Costs are a straight line in the wage.
 *
 * @param block id of the block
 * @param region id of the region where it stands in the first year
 * @param other id of the region that it is compared with
 * @param wage the wage of its region, money an hour
 * @param leavesAbove the wage of its region above which it moves to the other; absent where no wage drives it out
 * @param returnsBelow the wage of its region below which it would come back from the other; absent where none would, at 0
 *     or more
 */
public record WageBand(
        String block,
        String region,
        String other,
        double wage,
        OptionalDouble leavesAbove,
        OptionalDouble returnsBelow) {

    /** The bands of all blocks whose cost depends on a wage, towards every other region that can host them. */
    static List<WageBand> of(PathCost path, CustomCosts methods) {
        YearCosts costs = path.costs();
        CostModel model = CostModel.of(costs.model(), methods);
        List<WageBand> bands = new ArrayList<>();
        for (int block = 0; block < costs.blocks(); block++) {
            int stands = path.path().get(0)[block];
            RegionDescriptor region = costs.model().regionSet().regions().get(stands);
            if (region.wage().isEmpty()) {
                continue;
            }
            double wage = region.wage().getAsDouble();
            double slope = slope(model, block, stands, wage);
            for (int other = 0; slope > 0 && other < costs.regions(); other++) {
                if (other != stands && costs.year(0).running().get(block)[other] < Double.POSITIVE_INFINITY) {
                    bands.add(band(path, block, stands, other, wage, slope));
                }
            }
        }
        return bands;
    }

    /** What an hour's wage more costs a block a year. */
    private static double slope(CostModel model, int block, int region, double wage) {
        double before = model.running()[block][region];
        double after = model.with(RegionFact.WAGE, region, wage + 1).running()[block][region];
        return (after - before) * model.model().period().perYear();
    }

    private static WageBand band(PathCost path, int block, int stands, int other, double wage, double slope) {
        YearCosts costs = path.costs();
        Discounting discounting = costs.discounting();
        double lasting = discounting.running(0, costs.years() - 1);
        double gap = own(path, block, stands) - own(path, block, other);
        double leaving = costs.change(0, block, stands, other) / lasting;
        double coming = costs.change(0, block, other, stands) / lasting;
        ModelDescriptor model = costs.model();
        BlockDescriptor descriptor = model.blocks().get(block);
        return new WageBand(
                descriptor.id(),
                path.region(stands),
                path.region(other),
                wage,
                at(wage + (leaving - gap) / slope),
                at(wage - (coming + gap) / slope));
    }

    private static OptionalDouble at(double wage) {
        return Double.isFinite(wage) && wage >= 0 ? OptionalDouble.of(wage) : OptionalDouble.empty();
    }

    /** What a block and its links cost in the first year in a region, the others being where they are. */
    private static double own(PathCost path, int block, int region) {
        int[] others = path.path().get(0);
        double cost = path.costs().year(0).running().get(block)[region];
        for (Instance.Link link : path.costs().year(0).links()) {
            if (link.from() == block) {
                cost += link.cost().at(region, others[link.to()]);
            } else if (link.to() == block) {
                cost += link.cost().at(others[link.from()], region);
            }
        }
        return cost;
    }
}
