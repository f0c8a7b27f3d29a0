package org.fragmenta.conflict;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.fragmenta.check.NameList;
import org.fragmenta.check.PlainNumber;
import org.fragmenta.descriptor.BlockDescriptor;
import org.fragmenta.descriptor.MarketDescriptor;
import org.fragmenta.descriptor.ModelDescriptor;
import org.fragmenta.descriptor.RegionDescriptor;
import org.fragmenta.result.Conflict.Declaration;

/** Finds what limits how much stands in a region, or is made in a plant. */
final class SiteRestrictions {
    private final ModelDescriptor model;
    private final List<Restriction> found = new ArrayList<>();

    SiteRestrictions(ModelDescriptor model) {
        this.model = model;
    }

    List<Restriction> find() {
        double load =
                sum(model.blocks().stream().map(block -> block.plants().load()).toList());
        model.regionSet().regions().forEach(region -> {
            capacity(region, load);
            count(region);
        });
        model.blocks().forEach(this::plants);
        return found;
    }

    /** A sum of decimal fractions as it is on paper. */
    static double sum(List<Double> numbers) {
        return numbers.stream()
                .map(number -> new BigDecimal(Double.toString(number)))
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .doubleValue();
    }

    private void add(Kind kind, String id, OptionalDouble room, String path, String statement, String maybe) {
        found.add(new Restriction(kind, id, new BitSet(), room, new Declaration(path, statement, maybe)));
    }

    private void capacity(RegionDescriptor region, double load) {
        region.site().capacity().ifPresent(room -> {
            if (room < load) {
                add(
                        Kind.SITE_CAPACITY,
                        region.id(),
                        OptionalDouble.of(room),
                        "regions." + region.id() + ".site.capacity",
                        "Region " + region.id() + " has room for a load of " + PlainNumber.of(room)
                                + "; all blocks of the" + " model are a load of " + PlainNumber.of(load) + ".",
                        "raise its capacity.");
            }
        });
    }

    private void count(RegionDescriptor region) {
        int members = model.blocks().size();
        List<Integer> impossible = IntStream.rangeClosed(1, members)
                .filter(count -> region.site().cluster(count) == Double.POSITIVE_INFINITY)
                .boxed()
                .toList();
        if (!impossible.isEmpty()) {
            int most = impossible.get(0) - 1;
            boolean beyond = impossible.size() == members - most;
            add(
                    Kind.SITE_COUNT,
                    region.id(),
                    OptionalDouble.empty(),
                    "regions." + region.id() + ".site.countRow",
                    "Region " + region.id()
                            + (beyond
                                    ? " takes " + (most == 0 ? "no block" : "at most " + blocks(most))
                                    : " cannot take blocks in numbers of "
                                            + NameList.of(impossible.stream()
                                                    .map(count -> String.valueOf(count))
                                                    .toList()))
                            + " by its countRow.",
                    "state what more blocks cost there.");
        }
    }

    private static String blocks(int count) {
        return count == 1 ? "1 block" : count + " blocks";
    }

    private void plants(BlockDescriptor block) {
        List<MarketDescriptor> markets = model.markets().stream()
                .filter(market -> market.from().equals(block.id()))
                .toList();
        double taken = sum(markets.stream().map(MarketDescriptor::demand).toList());
        int before = found.size();
        if (block.plants().capacityRow().isPresent()) {
            IntStream.range(0, model.regionSet().regions().size()).forEach(region -> cell(block, region, taken));
        } else {
            double most = block.plants().capacity().orElse(Double.POSITIVE_INFINITY);
            if (most < taken) {
                add(
                        Kind.PLANT_CAPACITY,
                        block.id(),
                        OptionalDouble.of(most),
                        "blocks." + block.id() + ".plants.capacity",
                        "A plant of block " + block.id() + makes(most, taken),
                        "raise the capacity of a plant.");
            }
        }
        if (found.size() > before) {
            markets.stream().filter(MarketDescriptor::singleSource).forEach(market -> singleSource(block, market));
        }
    }

    private void cell(BlockDescriptor block, int position, double taken) {
        double most = block.plants().capacityAt(position);
        if (most < taken) {
            String region = model.regionSet().regions().get(position).id();
            BitSet cell = new BitSet();
            cell.set(position);
            found.add(new Restriction(
                    Kind.CELL_CAPACITY,
                    block.id(),
                    cell,
                    OptionalDouble.of(most),
                    new Declaration(
                            "blocks." + block.id() + ".plants.capacityRow[" + region + "]",
                            "A plant of block " + block.id() + " in " + region + makes(most, taken),
                            "raise its capacity there.")));
        }
    }

    private static String makes(double most, double taken) {
        return " makes at most " + PlainNumber.of(most) + " units; its markets take " + PlainNumber.of(taken) + ".";
    }

    private void singleSource(BlockDescriptor block, MarketDescriptor market) {
        add(
                Kind.SINGLE_SOURCE,
                market.id(),
                OptionalDouble.empty(),
                "markets." + market.id() + ".singleSource",
                "Market " + market.id() + " takes its " + PlainNumber.of(market.demand())
                        + " units from one plant of block " + block.id() + ".",
                "let several plants serve it.");
    }
}
