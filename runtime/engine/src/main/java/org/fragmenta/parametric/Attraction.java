package org.fragmenta.parametric;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.fragmenta.descriptor.BlockDescriptor;
import org.fragmenta.descriptor.LinkDescriptor;
import org.fragmenta.descriptor.ModelDescriptor;
import org.fragmenta.descriptor.RegionDescriptor;
import org.fragmenta.instance.CostModel;
import org.fragmenta.instance.Instance;
import org.fragmenta.parametric.PlacedBlock.Placement;
import org.fragmenta.result.Tolerance;
import org.fragmenta.solve.Limits;

/**
 * What would draw a block to a region: the amount by which the region misses it, and the least cut of set-up, hours,
 * tariffs or the wage that wins it, exact.
 *
 * <p>Set-up, hours and tariffs are cut for the block alone, and only where it stands in the region; all other plans
 * cost what they cost. The wage is cut for the whole region, so that other blocks may follow, or be drawn there
 * instead. A tie is not yet won.
 */
public final class Attraction {
    private final CostModel costs;
    private final double output;
    private final Limits limits;
    private final Instance instance;
    private final List<double[]> marginals;

    private Attraction(CostModel costs, double output, Limits limits) {
        this.costs = costs;
        this.output = output;
        this.limits = limits;
        this.instance = costs.at(output);
        this.marginals = solved();
    }

    /** The attractions of a model at its own output, with the standard limits for each solve. */
    public static Attraction of(CostModel costs) {
        return of(costs, costs.model().output(), Limits.standard());
    }

    /**
     * The attractions of a model.
     *
     * @param output units of the final product a period, finite and zero or more
     * @param limits how far each solve may go
     * @throws org.fragmenta.check.ModelException if blocks or links of the model share costs
     */
    public static Attraction of(CostModel costs, double output, Limits limits) {
        SharingRefused.require(costs.model());
        return new Attraction(costs, output, limits);
    }

    private List<double[]> solved() {
        try {
            return new ProvenSolver(instance, limits)
                    .priced(instance)
                    .map(solution -> solution.marginals())
                    .orElseGet(() -> IntStream.range(0, instance.blocks())
                            .mapToObj(block -> impossible())
                            .toList());
        } catch (UnprovenException stopped) {
            return List.of();
        }
    }

    private double[] impossible() {
        double[] row = new double[instance.regions()];
        Arrays.fill(row, Double.POSITIVE_INFINITY);
        return row;
    }

    /**
     * What the cheapest plan with the block in the region costs more than the cheapest of all, money a period.
     *
     * @param block position of the block
     * @param region position of the region
     * @return 0 or more, infinite where no plan has the block there; absent if a limit stopped the solve
     */
    public OptionalDouble gap(int block, int region) {
        if (marginals.isEmpty()) {
            return OptionalDouble.empty();
        }
        double best = Arrays.stream(marginals.get(block)).min().orElse(Double.POSITIVE_INFINITY);
        double here = marginals.get(block)[region];
        return OptionalDouble.of(here == Double.POSITIVE_INFINITY ? here : here - best);
    }

    /** What each instrument does, in the order of the instruments. */
    public List<Lever> levers(int block, int region) {
        return Arrays.stream(Instrument.values())
                .map(instrument -> lever(instrument, block, region))
                .toList();
    }

    /**
     * What cutting one instrument does.
     *
     * @param block position of the block
     * @param region position of the region
     */
    public Lever lever(Instrument instrument, int block, int region) {
        OptionalDouble current = current(instrument, block, region);
        if (marginals.isEmpty()) {
            return Lever.without(instrument, Outcome.UNPROVEN, current);
        }
        double here = marginals.get(block)[region];
        if (here == Double.POSITIVE_INFINITY) {
            return Lever.without(instrument, Outcome.IMPOSSIBLE, current);
        }
        double rival = rival(block, region);
        if (here < rival - Tolerance.at(here)) {
            return Lever.without(instrument, Outcome.STANDS, current);
        }
        if (dependsOnMethods(instrument, block)) {
            return Lever.without(instrument, Outcome.COST_METHOD, current);
        }
        if (current.isEmpty() || current.getAsDouble() == 0) {
            return Lever.without(instrument, Outcome.NEVER, current);
        }
        try {
            double level = current.getAsDouble();
            return crossing(instrument, block, region, rival, level)
                    .map(crossing -> Lever.wins(instrument, level, crossing.level(), crossing.plan()))
                    .orElseGet(() -> Lever.without(instrument, Outcome.NEVER, current));
        } catch (UnprovenException stopped) {
            return Lever.without(instrument, Outcome.UNPROVEN, current);
        }
    }

    private Optional<RisingCost.Crossing<List<Integer>>> crossing(
            Instrument instrument, int block, int region, double rival, double level) {
        if (instrument == Instrument.WAGE) {
            return new WageRace(costs, output, level, block, region, limits).crossing();
        }
        PlacedBlock placed = new PlacedBlock(instance, block, region, limits);
        TravelCosts travel = new TravelCosts(costs, output, placed, block, region);
        CheapestPlan<List<Integer>> plans = switch (instrument) {
            case SETUP -> setups(placed, level, costs.supplier(block, region, output));
            case HOURS -> hours(placed, travel);
            default -> tariffs(placed, travel);
        };
        return RisingCost.upTo(rival, plans, level);
    }

    /**
     * The cheapest plans by set-up of the block in its region, where a supplier takes over as soon as it is cheaper.
     *
     * @param today annualised set-up as it is
     * @param supplier what a supplier adds to operation instead, money a period
     */
    private static CheapestPlan<List<Integer>> setups(PlacedBlock placed, double today, double supplier) {
        List<double[]> unchanged = placed.spokes().stream()
                .map(spoke -> new double[spoke.cost().size()])
                .toList();
        return at -> {
            double setup = Decimals.nearest(at);
            double change = Math.min(setup, supplier) - Math.min(today, supplier);
            Placement placement = solved(placed.cheapest(change, unchanged));
            double slope = setup <= supplier ? 1 : 0;
            return SupportingLine.through(setup, placement.cost(), slope, placement.plan());
        };
    }

    private static CheapestPlan<List<Integer>> tariffs(PlacedBlock placed, TravelCosts travel) {
        List<double[]> tariffs = travel.tariffs();
        double fixed = travel.marketTariffs();
        return at -> {
            double share = Decimals.nearest(at);
            List<double[]> changes = tariffs.stream()
                    .map(row ->
                            Arrays.stream(row).map(paid -> (share - 1) * paid).toArray())
                    .toList();
            Placement placement = solved(placed.cheapest((share - 1) * fixed, changes));
            double slope = fixed;
            for (int spoke = 0; spoke < tariffs.size(); spoke++) {
                int neighbour = placed.spokes().get(spoke).neighbour();
                slope += tariffs.get(spoke)[placement.plan().get(neighbour)];
            }
            return SupportingLine.through(share, placement.cost(), slope, placement.plan());
        };
    }

    private static CheapestPlan<List<Integer>> hours(PlacedBlock placed, TravelCosts travel) {
        List<double[]> today = travel.ways(1);
        double fixed = travel.marketWays(1);
        return at -> {
            double share = Decimals.nearest(at);
            List<double[]> changes = travel.ways(share);
            for (int spoke = 0; spoke < changes.size(); spoke++) {
                double[] row = changes.get(spoke);
                for (int other = 0; other < row.length; other++) {
                    // Where no way leads, the link's own cost says so.
                    row[other] = row[other] == Double.POSITIVE_INFINITY ? 0 : row[other] - today.get(spoke)[other];
                }
            }
            Placement placement = solved(placed.cheapest(travel.marketWays(share) - fixed, changes));
            List<Integer> neighbours = placed.spokes().stream()
                    .map(spoke -> placement.plan().get(spoke.neighbour()))
                    .toList();
            double slope = travel.hours(share, neighbours);
            return SupportingLine.through(share, placement.cost(), slope, placement.plan());
        };
    }

    private static Placement solved(Optional<Placement> placement) {
        return placement.orElseThrow(() -> new IllegalStateException("a plan that exists today exists at lower cost"));
    }

    /** What the cheapest plan with the block anywhere else costs. */
    private double rival(int block, int region) {
        double rival = Double.POSITIVE_INFINITY;
        for (int other = 0; other < instance.regions(); other++) {
            rival = other == region ? rival : Math.min(rival, marginals.get(block)[other]);
        }
        return rival;
    }

    private OptionalDouble current(Instrument instrument, int block, int region) {
        RegionDescriptor place = costs.model().regionSet().regions().get(region);
        return switch (instrument) {
            case SETUP -> OptionalDouble.of(setup(block, region));
            case HOURS, TARIFF -> OptionalDouble.of(1);
            case WAGE -> place.wage();
        };
    }

    /** The annualised set-up of the block in the region, 0 where it cannot stand. */
    private double setup(int block, int region) {
        double setup = costs.setup(block, region);
        return setup < Double.POSITIVE_INFINITY ? setup : 0;
    }

    private boolean dependsOnMethods(Instrument instrument, int block) {
        ModelDescriptor model = costs.model();
        String id = model.blocks().get(block).id();
        return switch (instrument) {
            case SETUP -> false;
            case HOURS, TARIFF ->
                model.links().stream()
                        .filter(link -> link.from().equals(id) || link.to().equals(id))
                        .anyMatch(LinkDescriptor::custom);
            case WAGE ->
                model.links().stream().anyMatch(LinkDescriptor::custom)
                        || model.blocks().stream().map(BlockDescriptor::custom).anyMatch(parts -> !parts.isEmpty());
        };
    }
}
