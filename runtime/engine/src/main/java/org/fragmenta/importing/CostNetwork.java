package org.fragmenta.importing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.fragmenta.check.ModelException;
import org.fragmenta.descriptor.BlockDescriptor;
import org.fragmenta.descriptor.CostRow;
import org.fragmenta.descriptor.LinkDescriptor;
import org.fragmenta.descriptor.ModelDescriptor;
import org.fragmenta.descriptor.TableUse;

/**
 * A sum of cost functions of one and of two variables. As a model: a block a variable, a region a value, a link for each
 * two variables with a function of both. A variable of fewer values than others is a block that cannot stand in the
 * regions of the rest.
 *
 * <p>Costs are at least 0; positive infinity forbids.
 */
final class CostNetwork {
    private final int[] sizes;
    private final int values;
    private final double[][] unary;
    private final SortedMap<Scope, double[]> binary =
            new TreeMap<>(Comparator.comparingInt(Scope::first).thenComparingInt(Scope::second));
    private final FileFindings findings;

    /** Two variables, the lower first. */
    private record Scope(int first, int second) {}

    /**
     * A network without functions.
     *
     * @param sizes number of values by variable, each at least 1
     * @throws ModelException if its blocks and regions become more than a document may hold
     */
    CostNetwork(int[] sizes, FileFindings findings) {
        this.sizes = sizes;
        this.values = Arrays.stream(sizes).max().orElseThrow();
        this.findings = findings;
        ModelSize.require((long) sizes.length * values, findings);
        unary = new double[sizes.length][values];
        for (int variable = 0; variable < sizes.length; variable++) {
            Arrays.fill(unary[variable], sizes[variable], values, Double.POSITIVE_INFINITY);
        }
    }

    /** Number of variables. */
    int variables() {
        return sizes.length;
    }

    /** What can be said to be wrong with the file that it stands in. */
    FileFindings findings() {
        return findings;
    }

    /** Number of values of a variable. */
    int size(int variable) {
        return sizes[variable];
    }

    /**
     * Adds a function.
     *
     * @param scope none, one or two different variables
     * @param costs by their values, those of the last changing fastest
     */
    void add(int[] scope, double[] costs) {
        if (scope.length == 2) {
            addPair(scope[0], scope[1], costs);
        } else {
            // What depends on nothing is paid by the first variable, whatever its value.
            int variable = scope.length == 0 ? 0 : scope[0];
            for (int value = 0; value < sizes[variable]; value++) {
                unary[variable][value] += costs[scope.length == 0 ? 0 : value];
            }
        }
    }

    private void addPair(int first, int second, double[] costs) {
        boolean turned = first > second;
        Scope scope = turned ? new Scope(second, first) : new Scope(first, second);
        double[] sum = binary.computeIfAbsent(scope, key -> new double[costs.length]);
        int columns = sizes[scope.second()];
        for (int row = 0; row < sizes[scope.first()]; row++) {
            for (int column = 0; column < columns; column++) {
                int at = row * columns + column;
                sum[at] += turned ? costs[column * sizes[scope.first()] + row] : costs[at];
            }
        }
    }

    /** @throws ModelException if its tables become more than a document may hold */
    ModelDescriptor model(ImportedName name) {
        List<String> ids = BareModel.names("Variable", sizes.length, 0);
        List<BlockDescriptor> blocks = new ArrayList<>();
        CostRow free = CostRow.of(new double[values]);
        for (int variable = 0; variable < sizes.length; variable++) {
            blocks.add(BlockDescriptor.ofRows(ids.get(variable), free, CostRow.of(unary[variable])));
        }
        TablePool tables = new TablePool(findings);
        List<LinkDescriptor> links = new ArrayList<>();
        for (Map.Entry<Scope, double[]> function : binary.entrySet()) {
            String from = ids.get(function.getKey().first());
            String to = ids.get(function.getKey().second());
            String table = tables.idOf(rows(function.getKey(), function.getValue()));
            links.add(LinkDescriptor.ofTable(from + "-" + to, from, to, new TableUse(table, 1)));
        }
        return BareModel.of(BareModel.names("Value", values, 0), 1)
                .model(name, blocks, FreeLinks.joining(blocks, links), List.of(), tables.tables());
    }

    private List<CostRow> rows(Scope scope, double[] costs) {
        int columns = sizes[scope.second()];
        List<CostRow> rows = new ArrayList<>();
        for (int row = 0; row < values; row++) {
            double[] cells = new double[values];
            Arrays.fill(cells, Double.POSITIVE_INFINITY);
            if (row < sizes[scope.first()]) {
                System.arraycopy(costs, row * columns, cells, 0, columns);
            }
            rows.add(CostRow.of(cells));
        }
        return rows;
    }
}
