package org.fragmenta.instance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import org.fragmenta.descriptor.ArmsLengthDescriptor;
import org.fragmenta.descriptor.BlockDescriptor;
import org.fragmenta.descriptor.CostRow;
import org.fragmenta.descriptor.LinkDescriptor;
import org.fragmenta.descriptor.MarketDescriptor;
import org.fragmenta.descriptor.ModelDescriptor;
import org.fragmenta.descriptor.Period;
import org.fragmenta.descriptor.RegionDescriptor;
import org.fragmenta.descriptor.RegionSetDescriptor;
import org.fragmenta.descriptor.TableUse;
import org.fragmenta.descriptor.TechnologyDescriptor;
import org.fragmenta.logistics.RandomRegionSets;

/** Models for tests that use every kind of cost: formulas, rows, tables, inseparable and weightless links, markets. */
public final class RandomModels {
    private RandomModels() {}

    public static ModelDescriptor of(SplittableRandom random, int regions, int blocks) {
        RegionSetDescriptor set = withFacts(RandomRegionSets.of(random, regions), random);
        ModelBuilder model = new ModelBuilder(set)
                .output(1 + random.nextInt(5000))
                .period(Period.values()[random.nextInt(3)])
                .economy(random.nextInt(3) * 0.05, 0.0004, 1, 0.5 + random.nextDouble() / 2)
                .table("distances", table(random, regions))
                .table("offices", table(random, regions));
        for (int block = 0; block < blocks; block++) {
            model.block(block(random, "B" + block, regions));
        }
        for (int block = 1; block < blocks; block++) {
            model.link(link(random, "B" + random.nextInt(block), "B" + block));
        }
        for (int market = random.nextInt(3); market > 0; market--) {
            model.market(
                    "M" + market,
                    "R" + random.nextInt(regions),
                    "B" + random.nextInt(blocks),
                    random.nextInt(3000),
                    random.nextInt(3),
                    random.nextInt(30),
                    1000);
        }
        return model.build();
    }

    private static RegionSetDescriptor withFacts(RegionSetDescriptor set, SplittableRandom random) {
        List<RegionDescriptor> regions = set.regions().stream()
                .map(region -> new RegionDescriptor(
                        region.id(),
                        region.label(),
                        region.country(),
                        OptionalDouble.of(0.5 + 10 * random.nextDouble()),
                        random.nextBoolean() ? OptionalDouble.of(20 * random.nextDouble()) : OptionalDouble.empty(),
                        OptionalDouble.of(random.nextDouble() * 10),
                        OptionalDouble.of(random.nextDouble() / 5),
                        0.5 + random.nextDouble(),
                        OptionalDouble.of(random.nextDouble()),
                        random.nextDouble() / 2,
                        0,
                        OptionalDouble.of(random.nextDouble()),
                        0.5 + random.nextDouble(),
                        region.latitude(),
                        region.longitude(),
                        "illustrative"))
                .toList();
        return new RegionSetDescriptor(
                set.id(),
                set.version(),
                set.currency(),
                regions,
                set.countries(),
                set.routes(),
                set.borders(),
                set.agreements(),
                set.fallback());
    }

    private static BlockDescriptor block(SplittableRandom random, String id, int regions) {
        if (random.nextInt(4) == 0) {
            return BlockDescriptor.ofRows(id, row(random, regions), row(random, regions));
        }
        BlockDescriptor block = ModelBuilder.block(
                id,
                random.nextDouble(),
                random.nextInt(2) * random.nextDouble(),
                random.nextDouble() * 5,
                random.nextInt(2) * random.nextDouble(),
                random.nextDouble(),
                random.nextDouble(),
                random.nextInt(100_000),
                1 + random.nextInt(20),
                random.nextInt(1000),
                random.nextInt(2) * random.nextDouble());
        return random.nextInt(5) == 0
                ? ModelBuilder.limited(block, List.of(), List.of("R" + random.nextInt(regions)))
                : block;
    }

    /** A model in which independent suppliers offer to run some of the blocks whose cost follows from formulas. */
    public static ModelDescriptor withSuppliers(SplittableRandom random, int regions, int blocks) {
        ModelDescriptor model = of(random, regions, blocks);
        List<BlockDescriptor> offered = model.blocks().stream()
                .map(block -> block.unitRow().isPresent() || random.nextInt(3) == 0
                        ? block
                        : ModelBuilder.supplied(block, terms(random, regions)))
                .toList();
        return ModelRevision.withParts(model, offered, model.links(), model.tables());
    }

    /** A model with suppliers whose technologies stop after some of the blocks; at least two of them. */
    public static ModelDescriptor withTechnologies(SplittableRandom random, int regions, int blocks) {
        ModelDescriptor model = withSuppliers(random, regions, blocks);
        int least = model.markets().stream()
                .mapToInt(market -> model.blockIndex(market.from()))
                .filter(block -> block < blocks - 1)
                .max()
                .orElse(0);
        List<TechnologyDescriptor> technologies = new ArrayList<>();
        for (int last = blocks - 1; last >= least; last--) {
            if (last == blocks - 1 || last == least || random.nextBoolean()) {
                List<String> used = model.blocks().subList(0, last + 1).stream()
                        .map(BlockDescriptor::id)
                        .toList();
                technologies.add(new TechnologyDescriptor("T" + (last + 1), "", used, ""));
            }
        }
        // A market of the last block alone would leave no second technology.
        List<MarketDescriptor> markets = model.markets().stream()
                .filter(market -> model.blockIndex(market.from()) < blocks - 1)
                .toList();
        return ModelBuilder.withTechnologies(model, markets, technologies);
    }

    private static ArmsLengthDescriptor terms(SplittableRandom random, int regions) {
        double friction = 2 * random.nextDouble();
        return new ArmsLengthDescriptor(
                "R" + random.nextInt(regions),
                friction * random.nextDouble(),
                friction,
                random.nextInt(2) * random.nextDouble() / 200);
    }

    private static LinkDescriptor link(SplittableRandom random, String from, String to) {
        int kind = random.nextInt(10);
        LinkDescriptor link = ModelBuilder.link(
                from,
                to,
                kind == 0 ? 0 : random.nextDouble() * 3,
                kind == 1 ? 0 : random.nextDouble() * 4,
                kind == 1 || kind == 2 ? 0 : random.nextDouble() * 50,
                500,
                random.nextInt(2) * random.nextInt(5000),
                random.nextDouble() / 5);
        if (kind == 3) {
            return ModelBuilder.inseparable(link);
        }
        Optional<TableUse> unitTable = Optional.of(new TableUse("distances", random.nextDouble()));
        Optional<TableUse> fixedTable = Optional.of(new TableUse("offices", 2));
        return kind == 4 || kind == 5 || kind == 6
                ? new LinkDescriptor(
                        link.id(),
                        link.label(),
                        from,
                        to,
                        link.flow(),
                        link.weightKg(),
                        link.value(),
                        link.shipmentKg(),
                        link.coordination(),
                        link.unitCoordination(),
                        true,
                        kind == 4 ? Optional.empty() : fixedTable,
                        kind == 5 ? Optional.empty() : unitTable,
                        false,
                        "")
                : link;
    }

    private static CostRow row(SplittableRandom random, int regions) {
        return CostRow.of(random.doubles(regions, 0, 9)
                .map(cost -> random.nextInt(8) == 0 ? Double.POSITIVE_INFINITY : cost)
                .toArray());
    }

    private static double[][] table(SplittableRandom random, int regions) {
        double[][] rows = new double[regions][];
        for (int region = 0; region < regions; region++) {
            rows[region] = row(random, regions).toArray();
        }
        return rows;
    }
}
