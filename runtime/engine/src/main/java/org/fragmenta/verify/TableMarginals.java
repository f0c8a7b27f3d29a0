package org.fragmenta.verify;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.fragmenta.instance.Instance;
import org.fragmenta.instance.Instance.Link;

/**
 * Min-marginals of any block graph that is small enough: all blocks but one are eliminated one after the other, the one
 * that leaves the smallest table first (Bertele and Brioschi 1972, Nonserial Dynamic Programming).
 */
final class TableMarginals implements Marginals {
    /** Additions for all min-marginals together, some seconds. */
    private static final long MOST_ADDITIONS = 1_000_000_000;

    private final Instance instance;
    private final LinkRows rows;

    TableMarginals(Parts parts) {
        this.instance = parts.instance();
        this.rows = parts.rows();
    }

    /** Whether the elimination is small enough. */
    static boolean fits(Instance instance, Domains domains) {
        int[] sizes = IntStream.range(0, instance.blocks())
                .map(block -> domains.regions(block).length)
                .toArray();
        double additions = 0;
        for (int block = 0; block < instance.blocks() && additions <= MOST_ADDITIONS; block++) {
            additions += additions(instance, sizes, block);
        }
        return additions <= MOST_ADDITIONS;
    }

    private static double additions(Instance instance, int[] sizes, int last) {
        List<int[]> scopes = new ArrayList<>();
        instance.links().forEach(link -> scopes.add(sorted(link)));
        double additions = 0;
        for (int block : order(instance, sizes, last)) {
            int[] scope = scope(scopes, block);
            long met = scopes.stream().filter(each -> contains(each, block)).count();
            additions += product(scope, sizes) * sizes[block] * (met + 1);
            scopes.removeIf(each -> contains(each, block));
            scopes.add(scope);
        }
        return additions;
    }

    @Override
    public double[][] all(Domains domains) {
        double[][] marginals = new double[instance.blocks()][];
        Arrays.setAll(marginals, block -> of(block, domains));
        return marginals;
    }

    @Override
    public double[] of(int last, Domains domains) {
        int[][] choices = new int[instance.blocks()][];
        Arrays.setAll(choices, domains::regions);
        int[] sizes = Arrays.stream(choices).mapToInt(choice -> choice.length).toArray();
        List<Factor> factors = factors(choices, sizes);
        for (int block : order(instance, sizes, last)) {
            Factor message = eliminate(block, factors, sizes);
            factors.removeIf(factor -> factor.asks(block));
            factors.add(message);
        }
        double[] marginals = new double[instance.regions()];
        Arrays.fill(marginals, Double.POSITIVE_INFINITY);
        for (int choice = 0; choice < sizes[last]; choice++) {
            double sum = 0;
            for (Factor factor : factors) {
                sum += factor.cells()[choice * factor.stride(last)];
            }
            marginals[choices[last][choice]] = sum;
        }
        return marginals;
    }

    private List<Factor> factors(int[][] choices, int[] sizes) {
        List<Factor> factors = new ArrayList<>();
        for (int block = 0; block < choices.length; block++) {
            double[] costs = instance.blockCost(block);
            double[] cells = Arrays.stream(choices[block])
                    .mapToDouble(region -> costs[region])
                    .toArray();
            factors.add(new Factor(new int[] {block}, new int[] {sizes[block]}, cells));
        }
        for (int index = 0; index < instance.links().size(); index++) {
            Link link = instance.links().get(index);
            int[] scope = sorted(link);
            boolean forward = scope[0] == link.from();
            double[] cells = new double[sizes[scope[0]] * sizes[scope[1]]];
            for (int from = 0; from < sizes[link.from()]; from++) {
                double[] row = rows.row(index, choices[link.from()][from]);
                for (int to = 0; to < sizes[link.to()]; to++) {
                    int at = forward ? from * sizes[scope[1]] + to : to * sizes[scope[1]] + from;
                    cells[at] = row[choices[link.to()][to]];
                }
            }
            factors.add(new Factor(scope, new int[] {sizes[scope[0]], sizes[scope[1]]}, cells));
        }
        return factors;
    }

    private static Factor eliminate(int block, List<Factor> factors, int[] sizes) {
        List<Factor> met = factors.stream().filter(factor -> factor.asks(block)).toList();
        int[] scope = scope(met.stream().map(Factor::blocks).toList(), block);
        int[] scopeSizes = Arrays.stream(scope).map(each -> sizes[each]).toArray();
        double[] cells = new double[(int) product(scope, sizes)];
        int[] choice = new int[scope.length];
        double[] sums = new double[sizes[block]];
        for (int cell = 0; cell < cells.length; cell++) {
            Arrays.fill(sums, 0);
            for (Factor factor : met) {
                int at = factor.position(scope, choice);
                int stride = factor.stride(block);
                for (int own = 0; own < sums.length; own++) {
                    sums[own] += factor.cells()[at + own * stride];
                }
            }
            cells[cell] = Marginals.least(sums);
            advance(choice, scopeSizes);
        }
        return new Factor(scope, scopeSizes, cells);
    }

    private static void advance(int[] choice, int[] sizes) {
        for (int at = choice.length - 1; at >= 0; at--) {
            choice[at]++;
            if (choice[at] < sizes[at]) {
                return;
            }
            choice[at] = 0;
        }
    }

    private static List<Integer> order(Instance instance, int[] sizes, int last) {
        List<int[]> scopes = new ArrayList<>();
        instance.links().forEach(link -> scopes.add(sorted(link)));
        List<Integer> left = new ArrayList<>(IntStream.range(0, sizes.length)
                .filter(block -> block != last)
                .boxed()
                .toList());
        List<Integer> order = new ArrayList<>();
        while (!left.isEmpty()) {
            int next = left.get(0);
            for (int block : left) {
                next = product(scope(scopes, block), sizes) < product(scope(scopes, next), sizes) ? block : next;
            }
            int chosen = next;
            int[] scope = scope(scopes, chosen);
            scopes.removeIf(each -> contains(each, chosen));
            scopes.add(scope);
            left.remove(Integer.valueOf(chosen));
            order.add(chosen);
        }
        return order;
    }

    /** The blocks that share a scope with a block. */
    private static int[] scope(List<int[]> scopes, int block) {
        return scopes.stream()
                .filter(scope -> contains(scope, block))
                .flatMapToInt(Arrays::stream)
                .filter(each -> each != block)
                .distinct()
                .sorted()
                .toArray();
    }

    private static boolean contains(int[] scope, int block) {
        return Arrays.stream(scope).anyMatch(each -> each == block);
    }

    private static double product(int[] scope, int[] sizes) {
        return Arrays.stream(scope).mapToDouble(block -> sizes[block]).reduce(1, (left, right) -> left * right);
    }

    private static int[] sorted(Link link) {
        return new int[] {Math.min(link.from(), link.to()), Math.max(link.from(), link.to())};
    }
}
