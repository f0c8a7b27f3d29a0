package org.fragmenta.parametric;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.fragmenta.descriptor.LinkDescriptor;
import org.fragmenta.descriptor.MarketDescriptor;
import org.fragmenta.descriptor.ModelDescriptor;
import org.fragmenta.instance.CostModel;
import org.fragmenta.logistics.Goods;
import org.fragmenta.logistics.Logistics;
import org.fragmenta.logistics.Sweeps;

/**
 * What the goods of one block pay on their ways when it stands in one region, as far as the logistic formula says:
 * goods whose cost is a table or a row pay neither hours nor tariffs that could be cut.
 */
final class TravelCosts {
    private final Logistics logistics;
    private final double timeCost;
    private final int region;
    private final int regions;
    private final List<Flow> spokes = new ArrayList<>();
    private final List<Flow> markets = new ArrayList<>();

    /**
     * Goods between the block's region and others.
     *
     * @param units units a period; 0 where nothing can be cut
     * @param sends whether they leave the block's region
     * @param other region at the other end, for a market; -1 for a link
     */
    private record Flow(double units, double weightKg, double value, double shipmentKg, boolean sends, int other) {

        Goods goods(double timeCost) {
            return Goods.of(weightKg, value, shipmentKg, timeCost);
        }
    }

    TravelCosts(CostModel costs, double output, PlacedBlock placed, int block, int region) {
        ModelDescriptor model = costs.model();
        this.logistics = costs.logistics();
        this.timeCost = model.economy().timeCost();
        this.region = region;
        this.regions = model.regionSet().regions().size();
        for (PlacedBlock.Spoke spoke : placed.spokes()) {
            LinkDescriptor link = model.links().get(spoke.link());
            boolean byFormula = link.unitTable().isEmpty() && !link.custom() && link.separable();
            double units = byFormula && isGoods(link.weightKg(), link.value()) ? output * link.flow() : 0;
            spokes.add(new Flow(units, link.weightKg(), link.value(), link.shipmentKg(), spoke.sends(), -1));
        }
        for (MarketDescriptor market : model.markets()) {
            if (model.blockIndex(market.from()) == block
                    && market.unitRow().isEmpty()
                    && isGoods(market.weightKg(), market.value())) {
                double growth = model.output() == 0 ? 1 : output / model.output();
                markets.add(new Flow(
                        growth * market.demand(),
                        market.weightKg(),
                        market.value(),
                        market.shipmentKg(),
                        true,
                        model.regionIndex(market.region())));
            }
        }
    }

    private static boolean isGoods(double weightKg, double value) {
        return weightKg > 0 || value > 0;
    }

    /** Tariffs on each spoke, by region of the neighbour, money a period. */
    List<double[]> tariffs() {
        List<double[]> tariffs = new ArrayList<>();
        for (Flow flow : spokes) {
            double[] row = new double[regions];
            for (int other = 0; other < regions; other++) {
                row[other] = tariff(flow, other);
            }
            tariffs.add(row);
        }
        return tariffs;
    }

    /** Tariffs in the markets that the block serves, money a period. */
    double marketTariffs() {
        return markets.stream().mapToDouble(flow -> tariff(flow, flow.other())).sum();
    }

    private double tariff(Flow flow, int other) {
        double rate = flow.sends() ? logistics.tariff(region, other) : logistics.tariff(other, region);
        return flow.units() * flow.value() * rate;
    }

    /** Freight, fees and time on each spoke with hours cut to a share, by region of the neighbour, money a period. */
    List<double[]> ways(double share) {
        List<double[]> ways = new ArrayList<>();
        for (Flow flow : spokes) {
            ways.add(flow.units() == 0 ? new double[regions] : ways(flow, share));
        }
        return ways;
    }

    /** Freight, fees and time to the markets that the block serves with hours cut to a share, money a period. */
    double marketWays(double share) {
        double sum = 0;
        for (Flow flow : markets) {
            sum += ways(flow, share)[flow.other()];
        }
        return sum;
    }

    private double[] ways(Flow flow, double share) {
        double[] row = new double[regions];
        Arrays.fill(row, Double.POSITIVE_INFINITY);
        row[region] = 0;
        Sweeps sweeps = logistics.sweeps(flow.goods(share * timeCost));
        if (flow.sends()) {
            sweeps.forward(row, 1, row);
        } else {
            sweeps.backward(row, 1, row);
        }
        for (int other = 0; other < regions; other++) {
            row[other] *= row[other] < Double.POSITIVE_INFINITY ? flow.units() : 1;
        }
        return row;
    }

    /** Cost of the hours, uncut, on the ways that are cheapest with hours cut to a share, for one plan. */
    double hours(double share, List<Integer> neighbours) {
        double sum = 0;
        for (int spoke = 0; spoke < spokes.size(); spoke++) {
            sum += hours(spokes.get(spoke), share, neighbours.get(spoke));
        }
        for (Flow flow : markets) {
            sum += hours(flow, share, flow.other());
        }
        return sum;
    }

    private double hours(Flow flow, double share, int other) {
        if (flow.units() == 0 || flow.value() == 0 || other == region) {
            return 0;
        }
        int from = flow.sends() ? region : other;
        int to = flow.sends() ? other : region;
        return logistics
                .waysFrom(from, flow.goods(share * timeCost))
                .to(to)
                .map(way -> flow.units() * timeCost * flow.value() * way.hours())
                .orElse(0.0);
    }
}
