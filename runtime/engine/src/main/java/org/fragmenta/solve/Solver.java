package org.fragmenta.solve;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.fragmenta.instance.Instance;
import org.fragmenta.solve.parts.PartsMethod;
import org.fragmenta.solve.plants.PlantMethod;
import org.fragmenta.structure.Graph;

/**
 * Solves instances of one block graph: the optimum, the canonical plan, every min-marginal and the proof.
 *
 * <p>A solver keeps the workspace of its kernel, so it must not be used by two threads at once.
 */
public final class Solver {
    private final Method method;
    private final Names names;
    private final Limits limits;
    private final Watch watch;

    private Solver(Method method, Names names, Limits limits, Watch watch) {
        this.method = method;
        this.names = names;
        this.limits = limits;
        this.watch = watch;
    }

    /**
     * A solver for many instances of one block graph.
     *
     * @param blocks number of blocks, at least 1
     * @param links pairs of blocks, sender first, in the order of {@link Instance#links()}
     * @param kernel of this block graph
     * @param names ids for the certificates
     * @param limits how far each solve may go
     */
    public static Solver of(int blocks, List<int[]> links, Kernel kernel, Names names, Limits limits) {
        return of(blocks, links, kernel, names, limits, Watch.NONE);
    }

    /**
     * A solver that is watched.
     *
     * @param blocks number of blocks, at least 1
     * @param links pairs of blocks, sender first, in the order of {@link Instance#links()}
     * @param kernel of this block graph
     * @param names ids for the certificates
     * @param limits how far each solve may go
     * @param watch looks at searches while they run
     */
    public static Solver of(int blocks, List<int[]> links, Kernel kernel, Names names, Limits limits, Watch watch) {
        // Finding an order may take longer than a solve, so the one that the kernel has found is taken over.
        GenericKernel generic = kernel instanceof GenericKernel known ? known : GenericKernel.of(blocks, links);
        Method method = generic.elimination() instanceof ForestElimination forest && forest.isSimple()
                ? new ForestMethod(forest, kernel, names)
                : new SearchMethod(Graph.of(blocks, links), generic, kernel, names, limits, watch);
        return new Solver(method, names, limits, watch);
    }

    /** Solves one instance with a given kernel. */
    public static Solution solve(Instance instance, Kernel kernel, Names names, Limits limits) {
        return solve(instance, kernel, names, limits, Watch.NONE);
    }

    /** Solves one instance with a given kernel, watched. */
    public static Solution solve(Instance instance, Kernel kernel, Names names, Limits limits, Watch watch) {
        return solved(instance, kernel, names, limits, watch, Optional.empty()).solution();
    }

    private static Solved solved(
            Instance instance, Kernel kernel, Names names, Limits limits, Watch watch, Optional<Solution> neighbour) {
        return instance.shared().isEmpty()
                ? of(instance.blocks(), GenericKernel.pairs(instance), kernel, names, limits, watch)
                        .solved(instance)
                : shared(instance, names, limits, watch, neighbour);
    }

    private static Solved shared(
            Instance instance, Names names, Limits limits, Watch watch, Optional<Solution> neighbour) {
        boolean divided = !instance.shared().divisible().isEmpty();
        return PlantMethod.applies(instance)
                ? PlantMethod.solved(instance, names, limits, watch)
                : PartsMethod.solved(instance, names, limits, watch, divided ? Optional.empty() : neighbour);
    }

    /** Solves one instance and prices every block in every region, as far as the limits go. */
    public static Priced priced(Instance instance, Kernel kernel, Names names, Limits limits) {
        List<List<Integer>> rows =
                IntStream.range(0, instance.blocks()).mapToObj(List::of).toList();
        return priced(instance, kernel, names, limits, Watch.NONE, rows, Optional.empty());
    }

    /**
     * Solves one instance and prices rows of blocks in every region: by the elimination where that finds min-marginals, and
     * else by a search a row and region, as far as the limits go.
     *
     * <p>A neighbour is looked at where blocks or links share costs and no block is divided. Elsewhere it is of no use,
     * measured: proofs take a small part of an elimination's time, and facility location is bounded as fast from nothing.
     * Of divided blocks the shares could depend on it.
     *
     * @param rows positions of blocks; a row of several is priced where at least one of them stands
     * @param neighbour the solution of an instance with the same parts and other numbers, to start from; a proven
     *     plan and exact min-marginals do not depend on it; the proof does, and what follows from it
     */
    public static Priced priced(
            Instance instance,
            Kernel kernel,
            Names names,
            Limits limits,
            Watch watch,
            List<List<Integer>> rows,
            Optional<Solution> neighbour) {
        Deadline deadline = Deadline.in(limits, watch);
        Solved solved = solved(instance, kernel, names, limits, watch, neighbour);
        return Pricing.of(solved, rows, instance.shared().divisible(), limits, deadline);
    }

    /** Solves one instance with the generic kernel and the standard limits. */
    public static Solution solve(Instance instance, Names names) {
        return solve(instance, GenericKernel.of(instance), names, Limits.standard());
    }

    /**
     * Solves an instance of this solver's block graph.
     *
     * @return a proven optimum; or that there is no plan; or, where a limit stopped the solve, the best plan found, if
     *     any, and the bound proven so far
     */
    public Solution solve(Instance instance) {
        return solved(instance).solution();
    }

    private Solved solved(Instance instance) {
        return instance.shared().isEmpty()
                ? method.solve(instance)
                : shared(instance, names, limits, watch, Optional.empty());
    }
}
