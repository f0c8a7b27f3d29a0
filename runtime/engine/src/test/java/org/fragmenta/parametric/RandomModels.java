package org.fragmenta.parametric;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import org.fragmenta.descriptor.AgreementDescriptor;
import org.fragmenta.descriptor.ArmsLengthDescriptor;
import org.fragmenta.descriptor.BlockDescriptor;
import org.fragmenta.descriptor.BorderDescriptor;
import org.fragmenta.descriptor.CostRow;
import org.fragmenta.descriptor.CountryDescriptor;
import org.fragmenta.descriptor.EconomyDescriptor;
import org.fragmenta.descriptor.LinkDescriptor;
import org.fragmenta.descriptor.MarketDescriptor;
import org.fragmenta.descriptor.Mode;
import org.fragmenta.descriptor.ModelDescriptor;
import org.fragmenta.descriptor.Period;
import org.fragmenta.descriptor.RegionDescriptor;
import org.fragmenta.descriptor.RegionSetDescriptor;
import org.fragmenta.descriptor.RouteDescriptor;

/** Small models with every kind of cost: two countries, fast dear routes beside slow cheap ones, odd block graphs. */
final class RandomModels {
    private final Random random;

    RandomModels(long seed) {
        this.random = new Random(seed);
    }

    ModelDescriptor next() {
        int regionCount = 2 + random.nextInt(3);
        int blockCount = 1 + random.nextInt(4);
        double output = 1000;
        List<BlockDescriptor> blocks = new ArrayList<>();
        for (int block = 0; block < blockCount; block++) {
            blocks.add(block(block, regionCount));
        }
        List<LinkDescriptor> links = new ArrayList<>();
        boolean upward = random.nextBoolean();
        for (int block = 1; block < blockCount; block++) {
            links.add(link(links.size(), random.nextInt(block), block, upward));
        }
        if (blockCount > 2 && random.nextBoolean()) {
            links.add(link(links.size(), 0, blockCount - 1, upward));
        }
        List<MarketDescriptor> markets = random.nextBoolean()
                ? List.of(new MarketDescriptor(
                        "M",
                        "M",
                        "R" + random.nextInt(regionCount),
                        "B" + (blockCount - 1),
                        output,
                        between(0, 1),
                        between(0, 10),
                        1000,
                        Optional.empty(),
                        ""))
                : List.of();
        return new ModelDescriptor(
                ModelDescriptor.SCHEMA,
                "Random",
                "",
                "USD",
                Period.YEAR,
                output,
                new EconomyDescriptor(0.1, 0.002, 1, 1),
                regionSet(regionCount),
                blocks,
                links,
                markets,
                List.of(),
                List.of(),
                List.of());
    }

    private BlockDescriptor block(int block, int regions) {
        List<String> except = random.nextInt(5) == 0 ? List.of("R" + random.nextInt(regions)) : List.of();
        return new BlockDescriptor(
                "B" + block,
                "",
                between(0, 2),
                random.nextBoolean() ? 0 : between(0, 0.3),
                0,
                0,
                0,
                0,
                between(0, 8000),
                10,
                0,
                random.nextInt(3) == 0 ? between(0, 1) : 0,
                List.of(),
                except,
                Optional.empty(),
                random.nextInt(6) == 0 ? Optional.of(CostRow.of(cells(regions))) : Optional.empty(),
                random.nextInt(3) == 0
                        ? Optional.of(new ArmsLengthDescriptor("R0", 0, between(0, 1.5), 0))
                        : Optional.empty(),
                List.of(),
                "");
    }

    private double[] cells(int regions) {
        double[] cells = new double[regions];
        for (int region = 0; region < regions; region++) {
            cells[region] = between(0, 8);
        }
        return cells;
    }

    private LinkDescriptor link(int index, int one, int other, boolean upward) {
        return new LinkDescriptor(
                "L" + index,
                "",
                "B" + (upward ? one : other),
                "B" + (upward ? other : one),
                between(0.5, 2),
                random.nextInt(4) == 0 ? 0 : between(0, 4),
                random.nextInt(4) == 0 ? 0 : between(0, 12),
                500,
                between(0, 500),
                between(0, 0.2),
                random.nextInt(8) > 0,
                Optional.empty(),
                Optional.empty(),
                false,
                "");
    }

    private RegionSetDescriptor regionSet(int count) {
        List<RegionDescriptor> regions = new ArrayList<>();
        List<RouteDescriptor> routes = new ArrayList<>();
        for (int region = 0; region < count; region++) {
            regions.add(new RegionDescriptor(
                    "R" + region,
                    "",
                    region % 2 == 0 ? "X" : "Y",
                    OptionalDouble.of(between(0.5, 6)),
                    random.nextBoolean() ? OptionalDouble.of(between(2, 12)) : OptionalDouble.empty(),
                    OptionalDouble.empty(),
                    OptionalDouble.empty(),
                    between(0.5, 1.2),
                    OptionalDouble.empty(),
                    0,
                    0,
                    OptionalDouble.of(between(0, 1)),
                    between(0.8, 1.5),
                    OptionalDouble.empty(),
                    OptionalDouble.empty(),
                    ""));
            if (region > 0) {
                String to = "R" + random.nextInt(region);
                routes.add(route("Slow" + region, "R" + region, to, between(50, 200), 0.2));
                routes.add(route("Fast" + region, "R" + region, to, between(5, 50), 0.8));
            }
        }
        return new RegionSetDescriptor(
                "Set",
                "",
                "USD",
                regions,
                List.of(country("X"), country("Y")),
                routes,
                random.nextBoolean() ? List.of(new BorderDescriptor("XY", "X", "Y", 20, 100, "")) : List.of(),
                random.nextBoolean() ? List.of(new AgreementDescriptor("A", List.of("X", "Y"), 0.05, "")) : List.of(),
                Optional.empty());
    }

    private RouteDescriptor route(String id, String from, String to, double hours, double freight) {
        return new RouteDescriptor(id, from, to, Mode.ROAD, "", 1000, hours, freight, 5, "");
    }

    private CountryDescriptor country(String id) {
        return new CountryDescriptor(
                id, "", between(0, 0.8), between(0, 40), between(0, 40), between(0, 100), between(0, 100), "");
    }

    private double between(double low, double high) {
        return low + (high - low) * random.nextDouble();
    }
}
