package org.fragmenta.bench.peers;

import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.constructionheuristic.ConstructionHeuristicPhaseConfig;
import ai.timefold.solver.core.config.heuristic.selector.move.composite.UnionMoveSelectorConfig;
import ai.timefold.solver.core.config.heuristic.selector.move.generic.ChangeMoveSelectorConfig;
import ai.timefold.solver.core.config.heuristic.selector.move.generic.PillarChangeMoveSelectorConfig;
import ai.timefold.solver.core.config.heuristic.selector.move.generic.SwapMoveSelectorConfig;
import ai.timefold.solver.core.config.localsearch.LocalSearchPhaseConfig;
import ai.timefold.solver.core.config.score.director.ScoreDirectorFactoryConfig;
import ai.timefold.solver.core.config.solver.SolverConfig;
import ai.timefold.solver.core.config.solver.termination.TerminationConfig;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.fragmenta.bench.peers.search.CentCosts;
import org.fragmenta.bench.peers.search.PlacedBlock;
import org.fragmenta.bench.peers.search.PlacementPlan;
import org.fragmenta.bench.peers.search.PlacementScore;
import org.fragmenta.bench.report.Stopwatch;
import org.fragmenta.instance.Instance;

/**
 * Timefold's construction heuristic and local search with their defaults, an incremental score and moves of one block,
 * of two that change places, and of all blocks of a region. It proves nothing; it stops at the optimum, which it is told,
 * or at the time limit.
 */
public final class TimefoldPeer implements Peer {
    private static final double CENTS = 100;

    private final Instance instance;
    private final CentCosts costs;

    /** The model of one problem; another one needs another peer. */
    public TimefoldPeer(FlowProblem problem) {
        instance = problem.instance();
        double[][] company = Company.of(instance)
                .map(shared -> IntStream.range(0, instance.regions())
                        .mapToObj(shared::row)
                        .toArray(double[][]::new))
                .orElse(new double[0][]);
        costs = new CentCosts(instance, company);
    }

    @Override
    public Answer solve(FlowProblem problem, Effort effort) {
        if (problem.instance() != instance) {
            throw new IllegalArgumentException("the tables of one model do not serve another");
        }
        double tolerance = terms() / CENTS;
        long target = CentCosts.cents(effort.optimum() + tolerance);
        SolverConfig config = new SolverConfig()
                .withSolutionClass(PlacementPlan.class)
                .withEntityClasses(PlacedBlock.class)
                .withScoreDirectorFactory(
                        new ScoreDirectorFactoryConfig().withIncrementalScoreCalculatorClass(PlacementScore.class))
                .withPhases(
                        new ConstructionHeuristicPhaseConfig(),
                        new LocalSearchPhaseConfig()
                                .withMoveSelectorConfig(new UnionMoveSelectorConfig(List.of(
                                        new ChangeMoveSelectorConfig(),
                                        new SwapMoveSelectorConfig(),
                                        new PillarChangeMoveSelectorConfig()))))
                .withTerminationConfig(new TerminationConfig()
                        .withSpentLimit(Duration.ofMillis(Math.round(1e3 * effort.seconds())))
                        .withBestScoreLimit(Long.toString(-target)));
        SolverFactory<PlacementPlan> factory = SolverFactory.create(config);
        PlacementPlan start = new PlacementPlan(costs);
        Stopwatch watch = new Stopwatch();
        PlacementPlan best = factory.buildSolver().solve(start);
        long cpu = watch.cpuNanos();
        List<Integer> plan = best.blocks().stream()
                .map(block -> Objects.requireNonNull(block.getRegion()))
                .toList();
        return Answer.unbounded(Answer.Status.LIMIT, plan, tolerance, cpu);
    }

    private int terms() {
        return instance.blocks() + instance.links().size() + instance.regions();
    }

    @Override
    public void close() {
        // Nothing is held outside the heap.
    }
}
