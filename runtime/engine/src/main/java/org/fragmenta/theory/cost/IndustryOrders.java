package org.fragmenta.theory.cost;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.fragmenta.evidence.CounterExample;
import org.fragmenta.evidence.EvidenceNumber;
import org.fragmenta.evidence.Figure;
import org.fragmenta.evidence.Replay;
import org.fragmenta.instance.Instance;
import org.fragmenta.result.CostSplit.BlockLine;
import org.fragmenta.theory.Optimum;

/** The orders that LA-7 expects of the distances, savings and roots of a model's blocks. */
final class IndustryOrders {
    private final Optimum optimum;
    private final ValueShares shares;

    IndustryOrders(Optimum optimum) {
        this.optimum = optimum;
        this.shares = ValueShares.of(optimum);
    }

    /** Those that the model has the data for. */
    List<Ordering> all() {
        List<Ordering> all = new ArrayList<>();
        distance().ifPresent(all::add);
        Optional<Integer> intensive = mostLaborIntensive();
        intensive.flatMap(this::surplus).ifPresent(all::add);
        intensive.flatMap(this::roots).ifPresent(all::add);
        return all;
    }

    /** The block with the greatest labour share; empty where the shares are not known or none stands out. */
    private Optional<Integer> mostLaborIntensive() {
        double[] labor = shares.laborArray();
        double greatest = Arrays.stream(labor).max().orElse(0);
        int[] leaders = IntStream.range(0, labor.length)
                .filter(block -> labor[block] >= greatest * (1 - 1e-9))
                .toArray();
        return shares.undivided().isEmpty() && leaders.length == 1 && labor.length > 1
                ? Optional.of(leaders[0])
                : Optional.empty();
    }

    /** Goods of the highest value to weight pay to travel farther than those of the lowest. */
    private Optional<Ordering> distance() {
        if (optimum.model().output() == 0) {
            return Optional.empty();
        }
        List<Shipment> shipments = Shipment.of(optimum);
        Comparator<Shipment> byValue =
                Comparator.comparingDouble(each -> each.breakEven().valueToWeight());
        Optional<Shipment> light = shipments.stream().max(byValue);
        Optional<Shipment> heavy = shipments.stream().min(byValue);
        return light.isPresent() && byValue.compare(heavy.get(), light.get()) < 0
                ? Optional.of(distance(heavy.get(), light.get()))
                : Optional.empty();
    }

    private Ordering distance(Shipment heavy, Shipment light) {
        BreakEven near = heavy.breakEven();
        BreakEven far = light.breakEven();
        String cause = far.saving() / near.saving() < near.freight() / far.freight()
                ? "the production of " + optimum.blockId(light.block()) + " saves " + share(far.saving())
                        + " of value away from " + optimum.regionId(light.home()) + ", that of "
                        + optimum.blockId(heavy.block()) + " " + share(near.saving())
                : "the freight of " + light.id() + " is " + EvidenceNumber.text(far.freight())
                        + " a kilogram-kilometre, that of " + heavy.id() + " " + EvidenceNumber.text(near.freight());
        return new Ordering(
                "distance",
                near.km(),
                far.km(),
                "km",
                heavy.id() + " before " + light.id(),
                CounterExample.of(
                        light.id() + " has more value to its weight than " + heavy.id()
                                + " and pays to travel less far",
                        Replay.asItStands(
                                Figure.of(light.id(), "km", far.km()), Figure.of(heavy.id(), "km", near.km()))),
                cause);
    }

    private static String share(double share) {
        return EvidenceNumber.text(100 * share) + " %";
    }

    /** The most labour-intensive block gains most, for its cost, from a region of its own. */
    private Optional<Ordering> surplus(int intensive) {
        int together = cheapestTogether();
        if (together < 0) {
            return Optional.empty();
        }
        double[] gains = IntStream.range(0, optimum.blocks())
                .mapToDouble(block -> surplus(block, together))
                .toArray();
        int rival = IntStream.range(0, gains.length)
                .filter(block -> block != intensive)
                .boxed()
                .max(Comparator.comparingDouble(block -> gains[block]))
                .orElseThrow();
        if (gains[rival] == 0 && gains[intensive] == 0) {
            return Optional.empty();
        }
        return Optional.of(new Ordering(
                "surplus",
                gains[rival],
                gains[intensive],
                "of cost",
                optimum.blockId(rival) + " before " + optimum.blockId(intensive),
                CounterExample.of(
                        optimum.blockId(intensive) + " has the greatest labour share, and " + optimum.blockId(rival)
                                + " gains more from another region than " + optimum.regionId(together),
                        Replay.asItStands(
                                Figure.of(optimum.blockId(rival), "of cost", gains[rival]),
                                Figure.of(optimum.blockId(intensive), "of cost", gains[intensive]))),
                dearest(rival, together, best(rival))));
    }

    /** The region that is cheapest for all blocks together, or -1. */
    private int cheapestTogether() {
        Instance instance = optimum.instance();
        return IntStream.range(0, instance.regions())
                .filter(region -> together(region) < Double.POSITIVE_INFINITY)
                .boxed()
                .min(Comparator.comparingDouble(this::together))
                .orElse(-1);
    }

    private double together(int region) {
        int[] plan = new int[optimum.blocks()];
        Arrays.fill(plan, region);
        return optimum.instance().costOf(plan);
    }

    private double surplus(int block, int together) {
        double[] costs = optimum.instance().blockCost(block);
        return costs[together] > 0 ? 1 - costs[best(block)] / costs[together] : 0;
    }

    private int best(int block) {
        double[] costs = optimum.instance().blockCost(block);
        return IntStream.range(0, costs.length)
                .boxed()
                .min(Comparator.comparingDouble(region -> costs[region]))
                .orElse(0);
    }

    /** The datum by which production in one region costs most more than in another. */
    private String dearest(int block, int dear, int cheap) {
        Map<String, Double> there = Optimum.parts(optimum.production(block, cheap));
        BlockLine here = optimum.production(block, dear);
        return Optimum.parts(here).entrySet().stream()
                .max(Comparator.comparingDouble(part -> part.getValue() - there.getOrDefault(part.getKey(), 0.0)))
                .map(part -> part.getKey() + " in " + optimum.regionId(dear))
                .orElse("");
    }

    /** The most labour-intensive block leaves at a smaller rise of cost than any other. */
    private Optional<Ordering> roots(int intensive) {
        List<Stickiness> all = Stickiness.of(optimum);
        Optional<Stickiness> own =
                all.stream().filter(each -> each.block() == intensive).findFirst();
        Optional<Stickiness> rival =
                all.stream().filter(each -> each.block() != intensive).min(Comparator.comparingDouble(Stickiness::psi));
        return own.isPresent() && rival.isPresent() ? Optional.of(roots(own.get(), rival.get())) : Optional.empty();
    }

    private Ordering roots(Stickiness own, Stickiness rival) {
        String name = optimum.blockId(own.block());
        String other = optimum.blockId(rival.block());
        double production = own.comparative() - rival.comparative();
        double links = own.links() - rival.links();
        double sunk = own.sunk() - rival.sunk();
        String cause = sunk >= Math.max(production, links)
                ? "blocks." + name + ".setup"
                : links >= production
                        ? "the links of " + name
                        : dearest(own.block(), own.exit(), optimum.region(own.block()));
        return new Ordering(
                "roots",
                own.psi(),
                rival.psi(),
                "of running cost",
                name + " before " + other,
                CounterExample.of(
                        name + " has the greatest labour share and leaves later than " + other,
                        Replay.asItStands(
                                Figure.of(name, "of running cost", own.psi()),
                                Figure.of(other, "of running cost", rival.psi()))),
                cause);
    }
}
