package org.fragmenta.instance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
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
import org.fragmenta.descriptor.SharedServiceDescriptor;
import org.fragmenta.descriptor.SiteFacts;
import org.fragmenta.descriptor.TableUse;

/** Small random models with any combination of the parts that blocks and links share. */
public final class SharedModels {

    /** What a model may have beside blocks and links. */
    public enum Part {
        ENTRY,
        CLUSTER,
        COUNT_ROW,
        REGION_CAPACITY,
        PLANTS,
        PLANT_CAPACITY,
        SINGLE_SOURCE,
        SHARED_SERVICE,
        LOOP
    }

    private static final double OUTPUT = 100;

    private final SplittableRandom random;
    private final Set<Part> parts;
    private final int regions;

    private SharedModels(SplittableRandom random, Set<Part> parts) {
        this.random = random;
        this.parts = parts;
        this.regions = 2 + random.nextInt(2);
    }

    /** A model with these parts; what makes no sense without another part is left out. */
    public static ModelDescriptor of(long seed, Set<Part> parts) {
        Set<Part> sound = EnumSet.noneOf(Part.class);
        sound.addAll(parts);
        if (!sound.contains(Part.PLANTS)) {
            sound.removeAll(Set.of(Part.PLANT_CAPACITY, Part.SINGLE_SOURCE));
        }
        return new SharedModels(new SplittableRandom(seed), sound).model();
    }

    /** The parts whose bit is set in a number. */
    public static Set<Part> parts(int bits) {
        Set<Part> parts = EnumSet.noneOf(Part.class);
        Arrays.stream(Part.values())
                .filter(part -> (bits >> part.ordinal() & 1) == 1)
                .forEach(parts::add);
        return parts;
    }

    private boolean has(Part part) {
        return parts.contains(part);
    }

    private double upTo(double most) {
        return Math.rint(random.nextDouble(most) * 100) / 100;
    }

    private ModelDescriptor model() {
        List<BlockDescriptor> blocks = new ArrayList<>();
        int whole = 2 + random.nextInt(2);
        for (int block = 0; block < whole; block++) {
            PlantFacts plants = new PlantFacts(1 + random.nextInt(2), false, OptionalDouble.empty());
            blocks.add(block("B" + block).withPlants(has(Part.REGION_CAPACITY) ? plants : PlantFacts.NONE));
        }
        if (has(Part.PLANTS)) {
            blocks.add(block("Plant")
                    .withPlants(
                            has(Part.PLANT_CAPACITY)
                                    ? limitedPlants()
                                    : new PlantFacts(1, true, OptionalDouble.empty())));
        }
        List<CostTable> tables = new ArrayList<>();
        List<LinkDescriptor> links = links(blocks, tables);
        boolean used = links.stream().anyMatch(link -> link.sharedService().isPresent());
        return new ModelDescriptor(
                ModelDescriptor.SCHEMA,
                "Shared",
                "Shared",
                "USD",
                Period.YEAR,
                OUTPUT,
                EconomyDescriptor.standard(),
                regionSet(),
                blocks,
                links,
                markets(blocks.get(blocks.size() - 1).id()),
                tables,
                used ? List.of(service(tables)) : List.of(),
                List.of(),
                List.of());
    }

    private RegionSetDescriptor regionSet() {
        List<RegionDescriptor> list = new ArrayList<>();
        for (int region = 0; region < regions; region++) {
            boolean counted = has(Part.COUNT_ROW) && random.nextInt(2) == 0;
            list.add(RegionDescriptor.bare("R" + region)
                    .withSite(new SiteFacts(
                            has(Part.ENTRY) ? upTo(60) : 0,
                            has(Part.REGION_CAPACITY) && random.nextInt(3) > 0
                                    ? OptionalDouble.of(2 + random.nextInt(3))
                                    : OptionalDouble.empty(),
                            has(Part.CLUSTER) ? upTo(20) : 0,
                            has(Part.CLUSTER) ? upTo(10) : 0,
                            counted ? Optional.of(countRow()) : Optional.empty())));
        }
        return new RegionSetDescriptor(
                "Places", "", "USD", list, List.of(), List.of(), List.of(), List.of(), Optional.empty());
    }

    private CostRow countRow() {
        double[] cells = new double[2 + random.nextInt(3)];
        Arrays.setAll(cells, count -> random.nextInt(6) == 0 ? Double.POSITIVE_INFINITY : upTo(80) - 30);
        return CostRow.of(cells);
    }

    private BlockDescriptor block(String id) {
        double[] setup = new double[regions];
        double[] unit = new double[regions];
        Arrays.setAll(setup, region -> upTo(90));
        Arrays.setAll(unit, region -> random.nextInt(8) == 0 ? Double.POSITIVE_INFINITY : upTo(1));
        if (Arrays.stream(unit).allMatch(Double::isInfinite)) {
            unit[0] = 1;
        }
        return BlockDescriptor.ofRows(id, CostRow.of(setup), CostRow.of(unit));
    }

    private List<MarketDescriptor> markets(String from) {
        int count = 2 + random.nextInt(2);
        List<MarketDescriptor> markets = new ArrayList<>();
        double left = OUTPUT;
        for (int market = 0; market < count; market++) {
            double demand = market == count - 1 ? left : 10 + random.nextInt(25);
            left -= demand;
            double[] unit = new double[regions];
            Arrays.setAll(unit, region -> upTo(2));
            MarketDescriptor descriptor = new MarketDescriptor(
                    "M" + market, "M" + market, "R0", from, demand, 0, 0, 1000, Optional.of(CostRow.of(unit)), "");
            boolean single = has(Part.SINGLE_SOURCE) && random.nextInt(2) == 0;
            markets.add(single ? descriptor.fromOnePlant() : descriptor);
        }
        return markets;
    }

    private List<LinkDescriptor> links(List<BlockDescriptor> blocks, List<CostTable> tables) {
        List<LinkDescriptor> links = new ArrayList<>();
        for (int block = 1; block < blocks.size(); block++) {
            links.add(link(blocks.get(block - 1), blocks.get(block), tables));
        }
        if (has(Part.LOOP) && blocks.size() > 2) {
            links.add(link(blocks.get(0), blocks.get(2), tables));
        }
        return links;
    }

    private PlantFacts limitedPlants() {
        OptionalDouble capacity = OptionalDouble.of(55 + 10 * random.nextInt(4));
        if (random.nextInt(3) > 0) {
            return new PlantFacts(1, true, capacity);
        }
        double[] cells = new double[regions];
        Arrays.setAll(cells, region -> random.nextInt(4) == 0 ? Double.POSITIVE_INFINITY : 20 + 10 * random.nextInt(8));
        return new PlantFacts(1, true, capacity, Optional.of(CostRow.of(cells)));
    }

    private LinkDescriptor link(BlockDescriptor from, BlockDescriptor to, List<CostTable> tables) {
        String id = from.id() + to.id();
        Optional<TableUse> fixed =
                random.nextInt(3) == 0 ? Optional.of(table(tables, id + "Fixed", 40)) : Optional.empty();
        Optional<TableUse> unit =
                random.nextInt(2) == 0 ? Optional.of(table(tables, id + "Unit", 1)) : Optional.empty();
        LinkDescriptor link = new LinkDescriptor(
                id, id, from.id(), to.id(), 1, 0, 0, 1000, upTo(40), upTo(1), true, fixed, unit, false, "");
        boolean shares = has(Part.SHARED_SERVICE) && !to.plants().several();
        return shares ? link.sharing("Shuttle") : link;
    }

    private TableUse table(List<CostTable> tables, String id, double most) {
        List<CostRow> rows = new ArrayList<>();
        for (int from = 0; from < regions; from++) {
            double[] cells = new double[regions];
            int origin = from;
            Arrays.setAll(cells, to -> to != origin && random.nextInt(9) == 0 ? Double.POSITIVE_INFINITY : upTo(most));
            rows.add(CostRow.of(cells));
        }
        tables.add(new CostTable(id, rows));
        return new TableUse(id, 1 + random.nextInt(2));
    }

    private SharedServiceDescriptor service(List<CostTable> tables) {
        if (random.nextInt(2) == 0) {
            return new SharedServiceDescriptor("Shuttle", "Shuttle", upTo(50), Optional.empty(), "");
        }
        double[][] cells = new double[regions][regions];
        for (int from = 0; from < regions; from++) {
            for (int to = 0; to <= from; to++) {
                cells[from][to] = upTo(50);
                cells[to][from] = cells[from][to];
            }
        }
        tables.add(new CostTable(
                "ShuttleCost", Arrays.stream(cells).map(CostRow::of).toList()));
        return new SharedServiceDescriptor("Shuttle", "Shuttle", 0, Optional.of(new TableUse("ShuttleCost", 1)), "");
    }
}
