package org.fragmenta.bench.contest;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.DoubleSupplier;
import java.util.function.ToDoubleFunction;
import org.fragmenta.bench.bicycle.BicycleParameters;
import org.fragmenta.bench.bicycle.BicyclePlan;
import org.fragmenta.bench.bicycle.BicycleSolver;
import org.fragmenta.bench.bicycle.FiveCountriesRegion;
import org.fragmenta.bench.peers.FlowProblem;
import org.fragmenta.bench.report.WarmTime;
import org.fragmenta.instance.CostModel;
import org.fragmenta.instance.Instance;
import org.fragmenta.result.Tolerance;
import org.fragmenta.solve.GenericKernel;
import org.fragmenta.solve.Kernel;
import org.fragmenta.solve.ScenarioBatch;

/** One compiled model of six blocks and ten regions, solved again and again with a new wage and a new output. */
public final class BicycleContest implements Contest {
    /** Name of this class of models. */
    public static final String LABEL = "tree, re-solved";

    private static final double GOAL_NANOS = 200;
    private static final int SCENARIOS = 1_024;

    private final BicycleSolver solver = new BicycleSolver();
    private final BicycleParameters baseline = BicycleParameters.baseline();
    private final List<WhatIf> whatIfs = new ArrayList<>();

    private record WhatIf(FiveCountriesRegion region, double wage, double output) {}

    /**
     * @param seeds number of what-ifs
     */
    public BicycleContest(int seeds) {
        SplittableRandom random = new SplittableRandom(6);
        FiveCountriesRegion[] regions = FiveCountriesRegion.values();
        for (int number = 0; number < seeds; number++) {
            whatIfs.add(new WhatIf(
                    regions[random.nextInt(regions.length)],
                    0.5 + 9 * random.nextDouble(),
                    50_000 + 1_000_000 * random.nextDouble()));
        }
    }

    @Override
    public String label() {
        return LABEL;
    }

    @Override
    public String size() {
        return "6 x 10";
    }

    @Override
    public List<Contestant> contestants() {
        return List.of(
                Contestant.CP_SAT,
                Contestant.HIGHS,
                Contestant.GLOP,
                Contestant.OJALGO,
                Contestant.OJALGO_LP,
                Contestant.CHOCO,
                Contestant.GENERIC_DP);
    }

    @Override
    public List<Goal> goals() {
        return List.of(
                Goal.median(10_000, Contestant.CP_SAT, Contestant.HIGHS, Contestant.OJALGO, Contestant.CHOCO),
                Goal.median(10, Contestant.GENERIC_DP));
    }

    @Override
    public boolean resolves() {
        return true;
    }

    @Override
    public List<Entry> entries() {
        return whatIfs.stream().map(this::entry).toList();
    }

    private Entry entry(WhatIf whatIf) {
        BicycleParameters parameters = parameters(whatIf);
        BicyclePlan plan = solver.solve(parameters);
        CostModel costs = parameters.costs();
        FlowProblem problem = FlowProblem.of(costs.model(), costs.model().output(), costs.instance());
        boolean proven = plan.totalCost() - plan.lowerBound() <= Tolerance.at(plan.totalCost());
        return new Entry(problem, plan.totalCost(), plan.lowerBound(), proven);
    }

    private BicycleParameters parameters(WhatIf whatIf) {
        return baseline.withWage(whatIf.region(), whatIf.wage()).withOutput(whatIf.output());
    }

    /** The last, which others are set against, begins as they do where the numbers are ready. */
    @Override
    public List<OwnTime> ownTimes() {
        List<Instance> instances = whatIfs.stream()
                .map(whatIf -> parameters(whatIf).costs().instance())
                .toList();
        Kernel generic = GenericKernel.of(instances.get(0));
        Kernel generated = solver.kernel(instances.get(0));
        double[][] marginals =
                new double[instances.get(0).blocks()][instances.get(0).regions()];
        ScenarioBatch batch = batch();
        double[] least = new double[SCENARIOS];
        int[] plans = new int[SCENARIOS * instances.get(0).blocks()];
        return List.of(
                time(
                        "typed what-if of a wage, to plan and min-marginals",
                        whatIfs,
                        whatIf -> solver.solve(baseline.withWage(whatIf.region(), whatIf.wage()))
                                .totalCost()),
                time(
                        "typed what-if of wage and output, to plan and min-marginals",
                        whatIfs,
                        whatIf -> solver.solve(parameters(whatIf)).totalCost()),
                time(
                        "numbers ready, generic kernel, all min-marginals",
                        instances,
                        instance -> generic.minMarginals(instance, marginals)),
                time(
                        "numbers ready, generated kernel, all min-marginals",
                        instances,
                        instance -> generated.minMarginals(instance, marginals)),
                time("numbers ready, generated kernel, cost alone", instances, generated::least)
                        .within(GOAL_NANOS),
                ofAll("numbers ready in a batch of " + SCENARIOS + ", cost alone", SCENARIOS, () -> {
                            batch.solve(least);
                            return least[0];
                        })
                        .within(GOAL_NANOS),
                ofAll("numbers ready in a batch of " + SCENARIOS + ", plan", SCENARIOS, () -> {
                    batch.solve(least, plans);
                    return least[0] + plans[0];
                }));
    }

    /** What-ifs one after the other and from the first again, all of whose costs differ from those of the model. */
    private ScenarioBatch batch() {
        ScenarioBatch batch = ScenarioBatch.of(baseline.costs(), SCENARIOS);
        for (int scenario = 0; scenario < SCENARIOS; scenario++) {
            WhatIf whatIf = whatIfs.get(scenario % whatIfs.size());
            Instance numbers = parameters(whatIf).costs().instance();
            for (int block = 0; block < numbers.blocks(); block++) {
                for (int region = 0; region < numbers.regions(); region++) {
                    batch.blockCost(block, region)[scenario] = numbers.blockCost(block)[region];
                }
            }
            for (int link = 0; link < numbers.links().size(); link++) {
                batch.linkScale(link)[scenario] = whatIf.output();
            }
        }
        return batch;
    }

    /** One pass over all inputs is measured, so that no branch learns the numbers of a single one. */
    private static <T> OwnTime time(String label, List<T> inputs, ToDoubleFunction<T> solve) {
        return ofAll(
                label, inputs.size(), () -> inputs.stream().mapToDouble(solve).sum());
    }

    private static OwnTime ofAll(String label, int inputs, DoubleSupplier pass) {
        return new OwnTime(label, List.of(WarmTime.nanos(pass) / inputs));
    }
}
