package org.fragmenta.conflict;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.fragmenta.check.PlainNumber;
import org.fragmenta.descriptor.BlockDescriptor;
import org.fragmenta.descriptor.CostRow;
import org.fragmenta.descriptor.CostTable;
import org.fragmenta.descriptor.MarketDescriptor;
import org.fragmenta.descriptor.ModelDescriptor;
import org.fragmenta.descriptor.RegionDescriptor;

/** What of a model can be changed so that its restrictions rule out less. */
final class Levers {
    private final ModelDescriptor model;
    private final List<Restriction> restrictions;

    /**
     * @param restrictions all of the model
     */
    Levers(ModelDescriptor model, List<Restriction> restrictions) {
        this.model = model;
        this.restrictions = restrictions;
    }

    /** The levers of some restrictions, by their paths; none for what cost methods answer and routes that are missing. */
    List<Lever> of(List<Restriction> some) {
        List<Lever> levers = new ArrayList<>();
        some.forEach(restriction -> levers.addAll(of(restriction)));
        if (some.stream().anyMatch(restriction -> restriction.kind() == Kind.COMPLEXITY)) {
            levers.add(new SlackLever(
                    model,
                    restrictions.stream()
                            .filter(restriction -> restriction.kind() == Kind.COMPLEXITY)
                            .toList()));
        }
        return levers.stream().sorted(Comparator.comparing(Lever::path)).toList();
    }

    private List<Lever> of(Restriction restriction) {
        String id = restriction.id();
        return switch (restriction.kind()) {
            case ONLY -> List.of(stand(restriction, regions -> "let block " + id + " stand in " + regions));
            case EXCEPT -> List.of(stand(restriction, regions -> "no longer keep block " + id + " out of " + regions));
            case COMPLEXITY ->
                List.of(
                        new CapabilityLever(model, restriction, block(id)),
                        new ComplexityLever(model, restriction, block(id)));
            case SETUP_ROW -> List.of(row(restriction, id, block(id).setupRow(), "the set-up row of block " + id));
            case UNIT_ROW -> List.of(row(restriction, id, block(id).unitRow(), "the unit cost row of block " + id));
            case MARKET_ROW ->
                List.of(row(restriction, market(id).from(), market(id).unitRow(), "the cost row of market " + id));
            case TABLE -> List.of(new TableLever(model, restriction, table(id)));
            case INSEPARABLE -> List.of(new FlagLever(restriction, "let link " + id + " be separable"));
            case SINGLE_SOURCE -> List.of(new FlagLever(restriction, "let several plants serve market " + id));
            case SITE_CAPACITY -> List.of(room(restriction, region(id)));
            case SITE_COUNT -> List.of(new CountLever(model, restriction, region(id)));
            case PLANT_CAPACITY ->
                List.of(plants(restriction, "a plant of block " + id, plan -> plan.largestPlant(id)));
            case CELL_CAPACITY -> {
                int place = restriction.cells().nextSetBit(0);
                String region = model.regionSet().regions().get(place).id();
                String owner = "the plant of block " + id + " in " + region;
                yield List.of(plants(restriction, owner, plan -> plan.plantIn(id, region)));
            }
            case BLOCK_METHOD, LINK_METHOD, LINK_WAY, MARKET_WAY -> List.of();
        };
    }

    private Lever stand(Restriction restriction, Function<String, String> statement) {
        return new CellLever(model, restriction, restriction.id(), OptionalDouble.empty(), statement);
    }

    private Lever row(Restriction restriction, String block, Optional<CostRow> row, String name) {
        double most = row.map(CostRow::largest).orElse(0.0);
        return new CellLever(
                model,
                restriction,
                block,
                OptionalDouble.of(most),
                regions -> "write " + PlainNumber.of(most) + " in " + name + " for " + regions
                        + ", the most that it states");
    }

    private Lever room(Restriction restriction, RegionDescriptor region) {
        int position = model.regionIndex(region.id());
        return new RoomLever(
                restriction,
                "region " + region.id(),
                Levels.sums(
                        model.blocks().stream()
                                .map(block -> block.plants().load())
                                .toList(),
                        restriction.room().orElseThrow()),
                plan -> SiteRestrictions.sum(plan.blocks(position).stream()
                        .map(block -> block(block).plants().load())
                        .toList()));
    }

    private Lever plants(Restriction restriction, String owner, ToDoubleFunction<Standing> filled) {
        List<Double> demands = model.markets().stream()
                .filter(market -> market.from().equals(restriction.id()))
                .map(MarketDescriptor::demand)
                .toList();
        double today = restriction.room().orElseThrow();
        TreeSet<Double> levels = new TreeSet<>(Levels.sums(demands, today));
        // Of markets that may be divided, a plant may make just what the others leave.
        double left = SiteRestrictions.sum(demands) - others(restriction);
        if (left > today) {
            levels.add(left);
        }
        return new RoomLever(restriction, owner, List.copyOf(levels), filled);
    }

    /** What plants of a block make at most in regions whose capacity is stated apart, but for one; else nothing. */
    private double others(Restriction one) {
        return SiteRestrictions.sum(restrictions.stream()
                .filter(other -> other.is(Kind.CELL_CAPACITY, one.id()) && !other.equals(one))
                .map(other -> other.room().orElseThrow())
                .toList());
    }

    private BlockDescriptor block(String id) {
        return model.blocks().get(model.blockIndex(id));
    }

    private RegionDescriptor region(String id) {
        return model.regionSet().regions().get(model.regionIndex(id));
    }

    private MarketDescriptor market(String id) {
        return model.markets().stream()
                .filter(market -> market.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private CostTable table(String id) {
        return model.tables().stream()
                .filter(table -> table.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
