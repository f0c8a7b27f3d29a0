package org.fragmenta.verify;

import static org.fragmenta.check.Diagnostic.WRONG_PLAN;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.fragmenta.instance.Instance;
import org.fragmenta.instance.Instance.Link;

/** Checks that a plan names every block once and can be. */
final class PlanCheck {
    private final Instance instance;
    private final Positions positions;
    private final Report report;

    PlanCheck(Instance instance, Positions positions, Report report) {
        this.instance = instance;
        this.positions = positions;
        this.report = report;
    }

    /** The region of every block by position; absent, with findings, if the plan is none. */
    Optional<int[]> check(Map<String, String> plan) {
        int[] regions = new int[instance.blocks()];
        boolean sound = true;
        for (String block : plan.keySet()) {
            if (!positions.blockAt().containsKey(block)) {
                report.wrong(WRONG_PLAN, "$.plan." + block, "names no block of the model");
                sound = false;
            }
        }
        for (int block = 0; block < regions.length; block++) {
            String id = positions.blocks().get(block);
            String region = plan.get(id);
            if (region == null || !positions.regionAt().containsKey(region)) {
                String stated =
                        region == null ? "is missing" : "is \"" + region + "\", which is no region of the model";
                report.wrong(WRONG_PLAN, "$.plan." + id, stated);
                sound = false;
                continue;
            }
            regions[block] = positions.regionOf(region);
            if (instance.blockCost(block)[regions[block]] == Double.POSITIVE_INFINITY) {
                report.wrong(WRONG_PLAN, "$.plan." + id, "is \"" + region + "\", where the block cannot stand");
                sound = false;
            }
        }
        return sound && isJoined(regions) ? Optional.of(regions) : Optional.empty();
    }

    private boolean isJoined(int[] plan) {
        boolean joined = true;
        for (int index = 0; index < instance.links().size(); index++) {
            Link link = instance.links().get(index);
            int from = plan[link.from()];
            int to = plan[link.to()];
            if (link.cost().at(from, to) == Double.POSITIVE_INFINITY) {
                report.wrong(
                        WRONG_PLAN,
                        "$.plan." + positions.blocks().get(link.to()),
                        "is \"" + positions.regions().get(to) + "\", which link "
                                + positions.links().get(index) + " cannot join to \""
                                + positions.regions().get(from) + "\"");
                joined = false;
            }
        }
        return joined;
    }

    /** What a possible plan costs, to the last digit. */
    BigDecimal total(int[] plan) {
        BigDecimal total = BigDecimal.ZERO;
        for (int block = 0; block < plan.length; block++) {
            total = total.add(new BigDecimal(instance.blockCost(block)[plan[block]]));
        }
        for (Link link : instance.links()) {
            total = total.add(new BigDecimal(link.cost().at(plan[link.from()], plan[link.to()])));
        }
        return total;
    }
}
