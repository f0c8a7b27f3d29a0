package org.fragmenta.conflict;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import org.fragmenta.descriptor.BlockDescriptor;
import org.fragmenta.descriptor.CostRow;
import org.fragmenta.descriptor.CostTable;
import org.fragmenta.descriptor.EconomyDescriptor;
import org.fragmenta.descriptor.LinkDescriptor;
import org.fragmenta.descriptor.MarketDescriptor;
import org.fragmenta.descriptor.ModelDescriptor;
import org.fragmenta.descriptor.Period;
import org.fragmenta.descriptor.PlantFacts;
import org.fragmenta.descriptor.RegionDescriptor;
import org.fragmenta.descriptor.RegionSetDescriptor;
import org.fragmenta.descriptor.SiteFacts;
import org.fragmenta.descriptor.TableUse;
import org.fragmenta.descriptor.TechnologyDescriptor;

/** Small random models that rule out much, by every kind of declaration, so that many have no plan. */
final class TightModels {
    private final SplittableRandom random;
    private final int regions;
    private final boolean several;
    private final List<CostTable> tables = new ArrayList<>();

    private TightModels(long seed) {
        random = new SplittableRandom(seed);
        regions = 2 + random.nextInt(2);
        several = random.nextInt(4) == 0;
    }

    static ModelDescriptor of(long seed) {
        return new TightModels(seed).model();
    }

    private boolean oneIn(int chances) {
        return random.nextInt(chances) == 0;
    }

    private double cents(double most) {
        return Math.rint(random.nextDouble(most) * 100) / 100;
    }

    private ModelDescriptor model() {
        int count = 2 + random.nextInt(3);
        List<BlockDescriptor> blocks = new ArrayList<>();
        for (int block = 0; block < count; block++) {
            blocks.add(block("B" + block));
        }
        if (several) {
            blocks.set(
                    count - 1,
                    blocks.get(count - 1)
                            .withPlants(
                                    oneIn(2)
                                            ? new PlantFacts(1, true, OptionalDouble.empty(), Optional.of(capacities()))
                                            : new PlantFacts(1, true, OptionalDouble.of(30 + random.nextInt(80)))));
        }
        List<LinkDescriptor> links = new ArrayList<>();
        for (int block = 1; block < count; block++) {
            links.add(link(
                    blocks.get(random.nextInt(block)).id(), blocks.get(block).id()));
        }
        String last = blocks.get(count - 1).id();
        return new ModelDescriptor(
                ModelDescriptor.SCHEMA,
                "Tight",
                "Tight",
                "USD",
                Period.YEAR,
                100,
                new EconomyDescriptor(0, 0, 1, oneIn(2) ? 0.1 : 0.2),
                new RegionSetDescriptor(
                        "Places", "", "USD", places(), List.of(), List.of(), List.of(), List.of(), Optional.empty()),
                blocks,
                links,
                List.of(market("M0", last, 60), market("M1", last, 40)),
                tables,
                List.of(),
                technologies(blocks),
                List.of());
    }

    /** Without the first block, or without the second where the first can do without it, if the rest hangs together. */
    private List<TechnologyDescriptor> technologies(List<BlockDescriptor> blocks) {
        if (blocks.size() < 3 || !oneIn(3)) {
            return List.of();
        }
        List<String> ids = blocks.stream().map(BlockDescriptor::id).toList();
        return List.of(
                new TechnologyDescriptor("Whole", "", ids, ""),
                new TechnologyDescriptor("Short", "", ids.subList(1, ids.size()), ""));
    }

    private List<RegionDescriptor> places() {
        List<RegionDescriptor> list = new ArrayList<>();
        OptionalDouble none = OptionalDouble.empty();
        for (int region = 0; region < regions; region++) {
            SiteFacts site = new SiteFacts(
                    0,
                    oneIn(2) ? OptionalDouble.of(1 + random.nextInt(3)) : none,
                    0,
                    0,
                    oneIn(5) ? Optional.of(row(1 + random.nextInt(3), 20, 4)) : Optional.empty());
            list.add(new RegionDescriptor(
                    "R" + region,
                    "R" + region,
                    "C",
                    OptionalDouble.of(1 + cents(3)),
                    none,
                    none,
                    none,
                    1,
                    none,
                    0,
                    0,
                    OptionalDouble.of(random.nextInt(10) / 10.0),
                    1,
                    none,
                    none,
                    site,
                    ""));
        }
        return list;
    }

    private BlockDescriptor block(String id) {
        boolean rows = oneIn(3);
        BlockDescriptor block = new BlockDescriptor(
                id,
                id,
                cents(2),
                0,
                0,
                0,
                0,
                0,
                random.nextInt(500),
                10,
                0,
                oneIn(2) ? (1 + random.nextInt(9)) / 10.0 : 0,
                oneIn(4) ? List.of("R" + random.nextInt(regions)) : List.of(),
                oneIn(4) ? List.of("R" + random.nextInt(regions)) : List.of(),
                oneIn(4) ? Optional.of(row(regions, 90, 3)) : Optional.empty(),
                rows ? Optional.of(row(regions, 2, 3)) : Optional.empty(),
                Optional.empty(),
                new PlantFacts(1 + random.nextInt(2), false, OptionalDouble.empty()),
                List.of(),
                "");
        return block;
    }

    private CostRow row(int size, double most, int gaps) {
        double[] cells = new double[size];
        Arrays.setAll(cells, cell -> oneIn(gaps) ? Double.POSITIVE_INFINITY : cents(most));
        return CostRow.of(cells);
    }

    private CostRow capacities() {
        double[] cells = new double[regions];
        Arrays.setAll(cells, cell -> oneIn(6) ? Double.POSITIVE_INFINITY : 10 * random.nextInt(7));
        return CostRow.of(cells);
    }

    private MarketDescriptor market(String id, String from, double demand) {
        MarketDescriptor market = new MarketDescriptor(
                id, id, "R0", from, demand, 0, 0, 1000, Optional.of(row(regions, 1, oneIn(2) ? 3 : 1000)), "");
        return several && oneIn(2) ? market.fromOnePlant() : market;
    }

    private LinkDescriptor link(String from, String to) {
        String id = from + to;
        Optional<TableUse> unit = oneIn(2) ? Optional.of(table(id + "Unit", 2)) : Optional.empty();
        Optional<TableUse> fixed = oneIn(4) ? Optional.of(table(id + "Fixed", 90)) : Optional.empty();
        return new LinkDescriptor(
                id, id, from, to, 1, 0, 0, 1000, random.nextInt(50), cents(1), !oneIn(3), fixed, unit, false, "");
    }

    private TableUse table(String id, double most) {
        List<CostRow> rows = new ArrayList<>();
        for (int from = 0; from < regions; from++) {
            rows.add(row(regions, most, 3));
        }
        tables.add(new CostTable(id, rows));
        return new TableUse(id, 1);
    }
}
