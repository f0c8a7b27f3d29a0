package org.fragmenta.bench.synthetic;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SplittableRandom;
import org.fragmenta.descriptor.BlockDescriptor;
import org.fragmenta.descriptor.CostRow;
import org.fragmenta.descriptor.CostTable;
import org.fragmenta.descriptor.EconomyDescriptor;
import org.fragmenta.descriptor.LinkDescriptor;
import org.fragmenta.descriptor.ModelDescriptor;
import org.fragmenta.descriptor.Period;
import org.fragmenta.descriptor.RegionDescriptor;
import org.fragmenta.descriptor.RegionSetDescriptor;
import org.fragmenta.descriptor.TableUse;
import org.fragmenta.instance.CostModel;
import org.fragmenta.instance.CustomCosts;
import org.fragmenta.logistics.Goods;

/**
 * A random model in economic terms: labour, capital and set-up by block, and links that pay freight, borders and time
 * over a sparse network (weight times the shortest path, borders on its edges) and coordination wherever they are cut.
 *
 * @param shape shape of the block graph
 * @param blocks number of blocks
 * @param regions number of regions
 */
public record SyntheticModel(BlockShape shape, int blocks, int regions) {
    private static final double OUTPUT = 1_000_000;
    private static final String SOURCE = "random";
    private static final String DISTANCES = "distances";

    /** The model of one seed, the same on every machine. */
    public ModelDescriptor descriptor(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        SplittableRandom ofPlaces = random.split();
        return new ModelDescriptor(
                ModelDescriptor.SCHEMA,
                String.format(Locale.ROOT, "%s%dx%d", shape.label().replace(" ", ""), blocks, regions),
                "Random " + shape.label() + " of " + blocks + " blocks and " + regions + " regions, seed " + seed,
                "USD",
                Period.YEAR,
                OUTPUT,
                EconomyDescriptor.standard(),
                Geography.regionSet(regions, ofPlaces),
                blocks(random.split()),
                links(random.split()),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    /**
     * The same model without economics, as a program writes one: set-up and unit cost by block and region, and one
     * table of distances over the network that all links share, each with a factor of its own.
     */
    public ModelDescriptor tabulated(long seed) {
        ModelDescriptor model = descriptor(seed);
        CostModel costs = CostModel.of(model, CustomCosts.NONE);
        List<BlockDescriptor> rows = new ArrayList<>();
        for (int block = 0; block < blocks; block++) {
            double[] fixed = costs.at(0).blockCost(block);
            double[] unit = costs.at(1).blockCost(block).clone();
            for (int region = 0; region < regions; region++) {
                unit[region] -= fixed[region];
            }
            rows.add(BlockDescriptor.ofRows(blockId(block), CostRow.of(fixed), CostRow.of(unit)));
        }
        List<LinkDescriptor> links = model.links().stream()
                .map(link -> LinkDescriptor.ofTable(
                        link.id(), link.from(), link.to(), new TableUse(DISTANCES, link.weightKg() / 1000)))
                .toList();
        RegionSetDescriptor bare = new RegionSetDescriptor(
                model.regionSet().id(),
                "",
                model.currency(),
                model.regionSet().regions().stream()
                        .map(region -> RegionDescriptor.bare(region.id()))
                        .toList(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty());
        return new ModelDescriptor(
                model.schema(),
                model.id() + "Table",
                model.title(),
                model.currency(),
                model.period(),
                model.output(),
                model.economy(),
                bare,
                rows,
                links,
                List.of(),
                List.of(distances(costs)),
                List.of(),
                List.of());
    }

    /** What a tonne costs between any two regions. */
    private CostTable distances(CostModel costs) {
        double[] cells = costs.logistics().sweeps(new Goods(1, 0, 0)).distances();
        List<CostRow> rows = new ArrayList<>();
        for (int from = 0; from < regions; from++) {
            rows.add(CostRow.of(Arrays.copyOfRange(cells, from * regions, (from + 1) * regions)));
        }
        return new CostTable(DISTANCES, rows);
    }

    private List<BlockDescriptor> blocks(SplittableRandom random) {
        List<BlockDescriptor> list = new ArrayList<>();
        for (int block = 0; block < blocks; block++) {
            String id = blockId(block);
            double complexity = random.nextDouble();
            list.add(new BlockDescriptor(
                    id,
                    id,
                    (1 - complexity) * between(random, 0.05, 0.6),
                    complexity * between(random, 0, 0.2),
                    between(random, 0.2, 1) + 6 * complexity,
                    between(random, 0.001, 0.02),
                    between(random, 0.1, 2),
                    0,
                    between(random, 50_000, 500_000),
                    10,
                    between(random, 0, 50_000),
                    complexity,
                    List.of(),
                    List.of(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    List.of(),
                    SOURCE));
        }
        return list;
    }

    private List<LinkDescriptor> links(SplittableRandom random) {
        List<LinkDescriptor> list = new ArrayList<>();
        for (int[] pair : shape.links(blocks, random)) {
            list.add(new LinkDescriptor(
                    "L" + list.size(),
                    "L" + list.size(),
                    blockId(pair[0]),
                    blockId(pair[1]),
                    1,
                    between(random, 0.01, 0.3),
                    between(random, 0.1, 1),
                    10_000,
                    between(random, 1_000, 5_000),
                    between(random, 0, 0.001),
                    true,
                    Optional.empty(),
                    Optional.empty(),
                    false,
                    SOURCE));
        }
        return list;
    }

    private static String blockId(int block) {
        return String.format(Locale.ROOT, "B%02d", block);
    }

    private static double between(SplittableRandom random, double low, double high) {
        return low + (high - low) * random.nextDouble();
    }
}
