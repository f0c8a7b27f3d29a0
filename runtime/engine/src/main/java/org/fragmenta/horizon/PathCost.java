package org.fragmenta.horizon;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fragmenta.instance.Instance;
import org.fragmenta.result.Timeline.PresentValue;
import org.fragmenta.result.Timeline.YearLine;

/**
 * What a path costs, and for what.
 *
 * @param costs the costs of all years
 * @param path region by year and block
 */
public record PathCost(YearCosts costs, List<int[]> path) {

    public PathCost {
        path = List.copyOf(path);
    }

    /** Region of a block the year before; -1 for a block that is new in the first. */
    public int before(int year, int block) {
        return year == 0 ? costs.standing(block) : path.get(year - 1)[block];
    }

    /** Whether a block leaves a region for another at the beginning of a year. */
    public boolean moves(int year, int block) {
        int before = before(year, block);
        return before >= 0 && before != path.get(year)[block];
    }

    /** Running cost of a year, money of the year. */
    public double operation(int year) {
        double sum = 0;
        for (int block = 0; block < costs.blocks(); block++) {
            sum += costs.year(year).running().get(block)[path.get(year)[block]];
        }
        return sum;
    }

    /** Cost of the links in a year, money of the year. */
    public double serviceLinks(int year) {
        double sum = 0;
        for (Instance.Link link : costs.year(year).links()) {
            sum += link.cost().at(path.get(year)[link.from()], path.get(year)[link.to()]);
        }
        return sum;
    }

    /** Its present value by origin. */
    public PresentValue value() {
        double setup = 0;
        double exit = 0;
        double moving = 0;
        double operation = 0;
        double serviceLinks = 0;
        for (int year = 0; year < costs.years(); year++) {
            double once = costs.discounting().once(year);
            for (int block = 0; block < costs.blocks(); block++) {
                int before = before(year, block);
                int region = path.get(year)[block];
                if (before != region) {
                    setup += once * costs.year(year).entry().get(block)[region];
                }
                if (moves(year, block)) {
                    exit += once * costs.exit(block, before);
                    moving += once * costs.moving(block);
                }
            }
            operation += costs.discounting().running(year) * operation(year);
            serviceLinks += costs.discounting().running(year) * serviceLinks(year);
        }
        return new PresentValue(
                setup + exit + moving + operation + serviceLinks, setup, exit, moving, operation, serviceLinks);
    }

    /**
     * Its years for a document.
     *
     * @param firstYear the year that the first is
     */
    public List<YearLine> years(int firstYear) {
        List<YearLine> lines = new ArrayList<>();
        for (int year = 0; year < costs.years(); year++) {
            lines.add(new YearLine(firstYear + year, plan(year), operation(year), serviceLinks(year)));
        }
        return lines;
    }

    /** The region of every block in a year, by id. */
    public Map<String, String> plan(int year) {
        Map<String, String> plan = new LinkedHashMap<>();
        for (int block = 0; block < costs.blocks(); block++) {
            plan.put(costs.model().blocks().get(block).id(), region(path.get(year)[block]));
        }
        return plan;
    }

    /** Id of a region. */
    public String region(int position) {
        return costs.model().regionSet().regions().get(position).id();
    }
}
