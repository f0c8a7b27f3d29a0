package org.fragmenta.relocation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.fragmenta.horizon.Window;
import org.fragmenta.horizon.YearCosts;
import org.fragmenta.instance.Instance;
import org.fragmenta.result.Status;
import org.fragmenta.solve.GenericKernel;
import org.fragmenta.solve.Limits;
import org.fragmenta.solve.Names;
import org.fragmenta.solve.Solution;
import org.fragmenta.solve.Solver;

/**
 * The path of a firm that plans again every year with what it then knows.
 *
 * @param path region by year and block
 * @param proven whether every plan was proven to be the cheapest of what was known
 */
record RollingPath(List<int[]> path, boolean proven) {

    RollingPath {
        path = List.copyOf(path);
    }

    /**
     * Walks through the horizon.
     *
     * @param known how many years are known, the present one included; at least 1
     * @return absent if in some year no plan exists, or a limit stopped before one was found
     */
    static Optional<RollingPath> of(YearCosts costs, int known, Limits limits) {
        List<int[]> path = new ArrayList<>();
        boolean proven = true;
        int[] standing = costs.standing();
        for (int year = 0; year < costs.years(); year++) {
            int last = (int) Math.min((long) year + known - 1, costs.years() - 1);
            Window window = new Window(
                    costs, year, last, true, Arrays.stream(standing).boxed().toList());
            Solution plan = solve(window, limits);
            if (plan.plan().isEmpty()) {
                return Optional.empty();
            }
            proven &= plan.status() == Status.PROVEN;
            standing = IntStream.range(0, costs.blocks())
                    .map(block -> plan.plan().get(block))
                    .toArray();
            path.add(standing);
        }
        return Optional.of(new RollingPath(path, proven));
    }

    private static Solution solve(Window window, Limits limits) {
        Instance instance = window.instance();
        return Solver.solve(instance, GenericKernel.of(instance), names(instance), limits);
    }

    /** The certificate of a plan that is given up a year later is not kept, so its names do not matter. */
    private static Names names(Instance instance) {
        return new Names(
                numbers(instance.blocks()),
                numbers(instance.regions()),
                numbers(instance.links().size()));
    }

    private static List<String> numbers(int count) {
        return IntStream.range(0, count).mapToObj(Integer::toString).toList();
    }
}
