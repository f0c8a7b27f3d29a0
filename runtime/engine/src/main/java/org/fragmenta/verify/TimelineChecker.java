package org.fragmenta.verify;

import static org.fragmenta.check.Diagnostic.WRONG_COST;
import static org.fragmenta.check.Diagnostic.WRONG_DOCUMENT;
import static org.fragmenta.check.Diagnostic.WRONG_PLAN;
import static org.fragmenta.check.Diagnostic.WRONG_STATUS;
import static org.fragmenta.check.Diagnostic.WRONG_TIMELINE;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fragmenta.check.Finding;
import org.fragmenta.check.ModelException;
import org.fragmenta.check.ModelRules;
import org.fragmenta.check.Severity;
import org.fragmenta.descriptor.HorizonDescriptor;
import org.fragmenta.descriptor.ModelDescriptor;
import org.fragmenta.horizon.JointModel;
import org.fragmenta.horizon.PathCost;
import org.fragmenta.horizon.YearCosts;
import org.fragmenta.instance.CustomCosts;
import org.fragmenta.result.Result;
import org.fragmenta.result.Status;
import org.fragmenta.result.Timeline;
import org.fragmenta.result.Timeline.MoveLine;
import org.fragmenta.result.Timeline.PresentValue;
import org.fragmenta.result.Timeline.YearLine;

/**
 * Checks timelines.
 *
 * <ul>
 *   <li>The cheapest path must be a result that {@link Checker} accepts, of the model that the horizon makes when it is
 *       written out again;
 *   <li>every year must have a plan of all blocks, and cost what it says;
 *   <li>the moves must be those of the path, and cost what they say;
 *   <li>the present value must be that of the path, and not below the proven bound of any path (theory RL-8);
 *   <li>under perfect foresight, the path and the status must be those of the cheapest path.
 * </ul>
 *
 * <p>Where costs are Java methods, the embedded cheapest path is all there is to check against.
 */
public final class TimelineChecker {
    private static final String PERFECT = "perfect";

    private final Timeline timeline;
    private final ModelDescriptor problem;
    private final Report report = new Report("$");

    private TimelineChecker(Timeline timeline) {
        this.timeline = timeline;
        this.problem = timeline.problem();
    }

    /** Checks one timeline; never throws, whatever it holds. */
    public static Verdict check(Timeline timeline) {
        TimelineChecker checker = new TimelineChecker(timeline);
        Verdict best = Checker.check(timeline.best());
        checker.report.addUnder("$.best", best);
        checker.checkDocument();
        if (checker.report.isClean()) {
            checker.checkPath();
        }
        return checker.report.verdict();
    }

    private void checkDocument() {
        if (timeline.schema() != Timeline.SCHEMA) {
            report.wrong(WRONG_DOCUMENT, "$.schema", "is " + timeline.schema() + ", but should be " + Timeline.SCHEMA);
        }
        if (!timeline.model().equals(problem.id())) {
            report.wrong(
                    WRONG_DOCUMENT,
                    "$.model",
                    "is \"" + timeline.model() + "\", but the model solved is \"" + problem.id() + "\"");
        }
        if (problem.horizon().isEmpty()) {
            report.wrong(WRONG_DOCUMENT, "$.problem.horizon", "is missing, but a timeline follows from one");
        }
        List<Finding> errors = ModelRules.check(problem).stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .toList();
        report.add(errors);
    }

    private void checkPath() {
        HorizonDescriptor horizon = problem.horizon().orElseThrow();
        boolean coded =
                problem.blocks().stream().anyMatch(block -> !block.custom().isEmpty())
                        || problem.links().stream().anyMatch(link -> link.custom());
        if (coded) {
            checkPlans(horizon);
            report.leaveUnchecked("that the costs of the years follow from the model: some are Java methods, which the"
                    + " document does not hold");
            return;
        }
        YearCosts costs;
        ModelDescriptor joint;
        try {
            costs = YearCosts.of(problem, CustomCosts.NONE);
            joint = JointModel.of(costs, horizon.firstYear());
        } catch (ModelException e) {
            report.add(e.findings());
            return;
        }
        if (!joint.equals(timeline.best().problem())) {
            report.wrong(WRONG_TIMELINE, "$.best.problem", "is not what the model and its horizon make");
            return;
        }
        checkPlans(horizon).ifPresent(path -> checkFigures(new PathCost(costs, path), horizon.firstYear()));
    }

    /** The plans as positions of regions; absent if there are none or one is wrong. */
    private Optional<List<int[]>> checkPlans(HorizonDescriptor horizon) {
        List<YearLine> years = timeline.years();
        if (years.isEmpty()) {
            checkNothingClaimed();
            return Optional.empty();
        }
        if (years.size() != horizon.years()) {
            report.wrong(WRONG_PLAN, "$.years", "has " + years.size() + " years, but should have " + horizon.years());
            return Optional.empty();
        }
        List<int[]> path = new ArrayList<>();
        for (int year = 0; year < years.size(); year++) {
            String at = "$.years[" + year + "]";
            Map<String, String> plan = years.get(year).plan();
            if (years.get(year).year() != horizon.firstYear() + year) {
                report.wrong(WRONG_PLAN, at + ".year", "should be " + (horizon.firstYear() + year));
            }
            int[] regions = problem.blocks().stream()
                    .mapToInt(block -> problem.regionIndex(plan.getOrDefault(block.id(), "")))
                    .toArray();
            if (plan.size() != regions.length || contains(regions, -1)) {
                report.wrong(WRONG_PLAN, at + ".plan", "must name a region of the model for every block");
            }
            path.add(regions);
            checkBest(horizon.firstYear() + year, at, plan);
        }
        return report.isClean() ? Optional.of(path) : Optional.empty();
    }

    private static boolean contains(int[] values, int value) {
        for (int each : values) {
            if (each == value) {
                return true;
            }
        }
        return false;
    }

    private void checkBest(int year, String at, Map<String, String> plan) {
        Result best = timeline.best();
        if (timeline.foresight().equals(PERFECT)) {
            plan.forEach((block, region) -> {
                if (!region.equals(best.plan().get(JointModel.node(block, year)))) {
                    report.wrong(WRONG_PLAN, at + ".plan", "has " + block + " elsewhere than the cheapest path");
                }
            });
        }
    }

    private void checkNothingClaimed() {
        if (timeline.status() == Status.PROVEN) {
            report.wrong(WRONG_STATUS, "$.status", "is PROVEN, but no path is stated");
        }
        if (timeline.status() == Status.INFEASIBLE && timeline.best().status() != Status.INFEASIBLE) {
            report.wrong(WRONG_STATUS, "$.status", "is INFEASIBLE, but the cheapest path exists");
        }
        if (timeline.value().isPresent() || !timeline.moves().isEmpty()) {
            report.wrong(WRONG_COST, "$.value", "is stated without a path");
        }
    }

    private void checkFigures(PathCost path, int firstYear) {
        checkValue(path.value());
        List<YearLine> expected = path.years(firstYear);
        for (int year = 0; year < expected.size(); year++) {
            String at = "$.years[" + year + "]";
            YearLine claimed = timeline.years().get(year);
            report.compare(
                    WRONG_COST,
                    at + ".operation",
                    claimed.operation(),
                    expected.get(year).operation());
            report.compare(
                    WRONG_COST,
                    at + ".serviceLinks",
                    claimed.serviceLinks(),
                    expected.get(year).serviceLinks());
        }
        checkMoves(path, firstYear);
        if (timeline.waiting().isPresent()) {
            report.leaveUnchecked("what waiting is worth, and the wages at which blocks move");
        }
        if (!timeline.foresight().equals(PERFECT)) {
            report.leaveUnchecked("that each year's choice is the cheapest of what was known when it was made");
        } else if (timeline.status() != timeline.best().status()) {
            report.wrong(
                    WRONG_STATUS,
                    "$.status",
                    "is " + timeline.status() + ", but should be "
                            + timeline.best().status());
        }
    }

    private void checkValue(PresentValue expected) {
        if (timeline.value().isEmpty()) {
            report.wrong(WRONG_COST, "$.value", "is missing");
            return;
        }
        PresentValue claimed = timeline.value().get();
        report.compare(WRONG_COST, "$.value.total", claimed.total(), expected.total());
        report.compare(WRONG_COST, "$.value.setup", claimed.setup(), expected.setup(), expected.total());
        report.compare(WRONG_COST, "$.value.exit", claimed.exit(), expected.exit(), expected.total());
        report.compare(WRONG_COST, "$.value.moving", claimed.moving(), expected.moving(), expected.total());
        report.compare(WRONG_COST, "$.value.operation", claimed.operation(), expected.operation());
        report.compare(WRONG_COST, "$.value.serviceLinks", claimed.serviceLinks(), expected.serviceLinks());
        timeline.best()
                .bound()
                .ifPresent(bound ->
                        report.compare(WRONG_COST, "$.value.total", Math.max(claimed.total(), bound), claimed.total()));
    }

    private void checkMoves(PathCost path, int firstYear) {
        List<MoveLine> claimed = timeline.moves();
        int next = 0;
        for (int year = 0; year < path.costs().years(); year++) {
            for (int block = 0; block < path.costs().blocks(); block++) {
                if (!path.moves(year, block)) {
                    continue;
                }
                if (next == claimed.size()) {
                    report.wrong(WRONG_PLAN, "$.moves", "leaves out that a block moves in " + (firstYear + year));
                    return;
                }
                checkMove(path, firstYear, year, block, claimed.get(next), "$.moves[" + next + "]");
                next++;
            }
        }
        if (next < claimed.size()) {
            report.wrong(WRONG_PLAN, "$.moves", "has " + claimed.size() + " moves, but should have " + next);
        }
        if (next > 0) {
            report.leaveUnchecked("why blocks move; that they move, and at what cost, is checked");
        }
    }

    private void checkMove(PathCost path, int firstYear, int year, int block, MoveLine claimed, String at) {
        YearCosts costs = path.costs();
        int from = path.before(year, block);
        int to = path.path().get(year)[block];
        boolean same = claimed.year() == firstYear + year
                && claimed.block().equals(problem.blocks().get(block).id())
                && claimed.from().equals(path.region(from))
                && claimed.to().equals(path.region(to));
        if (!same) {
            report.wrong(WRONG_PLAN, at, "is not the next move of the path");
            return;
        }
        report.compare(WRONG_COST, at + ".exit", claimed.exit(), costs.exit(block, from));
        report.compare(WRONG_COST, at + ".moving", claimed.moving(), costs.moving(block));
        report.compare(
                WRONG_COST,
                at + ".setup",
                claimed.setup(),
                costs.year(year).entry().get(block)[to]);
    }
}
