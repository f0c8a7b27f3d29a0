package org.fragmenta.parametric;

import java.util.List;
import java.util.Optional;
import org.fragmenta.instance.Instance;
import org.fragmenta.result.Status;
import org.fragmenta.solve.GenericKernel;
import org.fragmenta.solve.Limits;
import org.fragmenta.solve.Names;
import org.fragmenta.solve.Priced;
import org.fragmenta.solve.Solution;
import org.fragmenta.solve.Solver;

/** Solves instances of one block graph, or says that it could not. */
final class ProvenSolver {
    private final GenericKernel kernel;
    private final Limits limits;
    private final Solver solver;

    /**
     * @param example an instance of the block graph
     */
    ProvenSolver(Instance example, Limits limits) {
        List<int[]> pairs = example.links().stream()
                .map(link -> new int[] {link.from(), link.to()})
                .toList();
        this.kernel = GenericKernel.of(example.blocks(), pairs);
        this.limits = limits;
        this.solver = Solver.of(example.blocks(), pairs, kernel, Names.positions(example), limits);
    }

    /**
     * The optimum of an instance; empty if it has no plan.
     *
     * @throws UnprovenException if a limit stopped the solve
     */
    Optional<Solution> solve(Instance instance) {
        return proven(solver.solve(instance));
    }

    /**
     * The optimum with all min-marginals, none of them where that would have taken too long; empty if there is no plan.
     *
     * @throws UnprovenException if a limit stopped the solve
     */
    Optional<Solution> priced(Instance instance) {
        Priced priced = Solver.priced(instance, kernel, Names.positions(instance), limits);
        return proven(priced.solution().with(priced.marginals()));
    }

    private Optional<Solution> proven(Solution solution) {
        if (solution.status() == Status.LIMIT || limits.isCancelled()) {
            throw new UnprovenException();
        }
        return solution.status() == Status.INFEASIBLE ? Optional.empty() : Optional.of(solution);
    }
}
