package org.fragmenta.importing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.fragmenta.descriptor.BlockDescriptor;
import org.fragmenta.descriptor.CostRow;
import org.fragmenta.descriptor.CostTable;
import org.fragmenta.descriptor.LinkDescriptor;
import org.fragmenta.descriptor.ModelDescriptor;
import org.fragmenta.descriptor.RegionDescriptor;
import org.fragmenta.descriptor.SiteFacts;
import org.fragmenta.descriptor.TableUse;

/**
 * Plant location of Koopmans and Beckmann (1957, Econometrica 25(1)): at most one plant in each place; flows between
 * plants cost by the distance that they travel. As a model: a block a plant that has flows, a region a place that holds
 * one block, a link for each two plants with a flow between them.
 *
 * <p>The cost is the sum over all ordered pairs of {@code first[i][j] * second[p(i)][p(j)]}. It is the same sum with the
 * roles of the two matrices exchanged and the inverse of p, so that either may be the flows: the one that joins fewer
 * pairs is, which makes fewer links; the first on a tie.
 */
final class QuadraticAssignment {
    private static final String THERE = "Distance";
    private static final String BACK = "DistanceBack";

    private static final SiteFacts ONE_PLANT = new SiteFacts(0, OptionalDouble.of(1), 0, 0, Optional.empty());

    private final double[][] first;
    private final double[][] second;

    /**
     * @param first one matrix, square; kept, not copied
     * @param second the other matrix, of the same size; kept, not copied
     */
    QuadraticAssignment(double[][] first, double[][] second) {
        this.first = first;
        this.second = second;
    }

    /** Whether blocks stand for the rows of the first matrix. */
    boolean firstIsFlow() {
        return pairs(first) <= pairs(second);
    }

    private static long pairs(double[][] matrix) {
        long pairs = 0;
        for (int from = 0; from < matrix.length; from++) {
            for (int to = 0; to < from; to++) {
                pairs += matrix[from][to] != 0 || matrix[to][from] != 0 ? 1 : 0;
            }
        }
        return pairs;
    }

    /**
     * Positions of the facilities without flows, which cost nothing wherever they stand and have no block. There is always
     * a place left for them. Of facilities that are all idle the first is kept, as a model needs a block.
     */
    List<Integer> idle() {
        double[][] flow = firstIsFlow() ? first : second;
        List<Integer> idle = new ArrayList<>();
        for (int plant = 0; plant < flow.length; plant++) {
            boolean moves = false;
            for (int other = 0; other < flow.length; other++) {
                moves |= flow[plant][other] != 0 || flow[other][plant] != 0;
            }
            if (!moves) {
                idle.add(plant);
            }
        }
        return idle.size() == flow.length ? idle.subList(1, idle.size()) : idle;
    }

    ModelDescriptor model(ImportedName name) {
        double[][] flow = firstIsFlow() ? first : second;
        double[][] distance = firstIsFlow() ? second : first;
        int size = flow.length;
        List<String> plants = BareModel.names("Facility", size, 1);
        List<Integer> idle = idle();
        List<BlockDescriptor> blocks = new ArrayList<>();
        for (int plant = 0; plant < size; plant++) {
            if (!idle.contains(plant)) {
                blocks.add(block(plants.get(plant), flow[plant][plant], distance));
            }
        }
        boolean symmetric = Arrays.deepEquals(distance, transposed(distance));
        List<LinkDescriptor> links = new ArrayList<>();
        for (int from = 0; from < size; from++) {
            for (int to = from + 1; to < size; to++) {
                double there = flow[from][to] + (symmetric ? flow[to][from] : 0);
                double back = symmetric ? 0 : flow[to][from];
                String id = plants.get(from) + "-" + plants.get(to);
                if (there > 0) {
                    links.add(LinkDescriptor.ofTable(id, plants.get(from), plants.get(to), new TableUse(THERE, there)));
                }
                if (back > 0) {
                    // Its table is transposed instead, so that all links run from lower to higher numbers.
                    links.add(LinkDescriptor.ofTable(
                            id + "-back", plants.get(from), plants.get(to), new TableUse(BACK, back)));
                }
            }
        }
        List<CostTable> tables = new ArrayList<>();
        table(tables, links, THERE, distance);
        table(tables, links, BACK, transposed(distance));
        List<RegionDescriptor> places = BareModel.names("Location", size, 1).stream()
                .map(place -> RegionDescriptor.bare(place).withSite(ONE_PLANT))
                .toList();
        return new BareModel(places, 1).model(name, blocks, FreeLinks.joining(blocks, links), List.of(), tables);
    }

    /** A flow of a plant to itself never leaves its place, but the matrices may give it a cost there. */
    private static BlockDescriptor block(String id, double own, double[][] distance) {
        double[] cost = new double[distance.length];
        Arrays.setAll(cost, place -> own * distance[place][place]);
        return BlockDescriptor.ofRows(id, CostRow.of(new double[cost.length]), CostRow.of(cost));
    }

    private static void table(List<CostTable> tables, List<LinkDescriptor> links, String id, double[][] cells) {
        if (links.stream()
                .anyMatch(link -> link.unitTable().orElseThrow().table().equals(id))) {
            tables.add(new CostTable(id, Arrays.stream(cells).map(CostRow::of).toList()));
        }
    }

    private static double[][] transposed(double[][] matrix) {
        double[][] transposed = new double[matrix.length][matrix.length];
        for (int row = 0; row < matrix.length; row++) {
            for (int column = 0; column < matrix.length; column++) {
                transposed[column][row] = matrix[row][column];
            }
        }
        return transposed;
    }
}
