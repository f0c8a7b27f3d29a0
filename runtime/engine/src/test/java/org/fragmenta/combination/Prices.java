package org.fragmenta.combination;

import java.util.Arrays;
import java.util.Optional;
import org.fragmenta.combination.Case.Block;
import org.fragmenta.combination.Case.Link;
import org.fragmenta.combination.Case.Market;
import org.fragmenta.combination.Case.Region;
import org.fragmenta.combination.Case.Route;
import org.fragmenta.combination.Case.Supplier;
import org.fragmenta.combination.Case.Trade;

/** What each block, link and market of a case pays alone, by the formulas of the architecture notes. */
final class Prices {
    private static final double NEVER = Double.POSITIVE_INFINITY;

    private final Case model;
    private final double[][][] linkUnits;
    private final double[][] marketUnits;

    Prices(Case model) {
        this.model = model;
        linkUnits = new double[model.links().size()][model.candidates()][model.candidates()];
        marketUnits = new double[model.markets().size()][model.candidates()];
        for (int from = 0; from < model.candidates(); from++) {
            for (int at = 0; at < linkUnits.length; at++) {
                fillLink(at, from);
            }
            for (int at = 0; at < marketUnits.length; at++) {
                Market market = model.markets().get(at);
                marketUnits[at][from] = market.row().length > 0
                        ? market.row()[from]
                        : delivered(market.weightKg(), market.value(), from)[market.region()];
            }
        }
    }

    private void fillLink(int at, int from) {
        Link link = model.links().get(at);
        double[] delivered = link.weightKg() + link.value() == 0
                ? new double[model.candidates()]
                : delivered(link.weightKg(), link.value(), from);
        for (int to = 0; to < model.candidates(); to++) {
            if (link.table().length > 0) {
                linkUnits[at][from][to] = link.table()[from][to];
            } else if (from != to) {
                linkUnits[at][from][to] = link.separable() ? delivered[to] + link.unitCoordination() : NEVER;
            }
        }
    }

    /** The cheapest way from a region to all by relaxing every route again and again, and the tariff on arrival. */
    private double[] delivered(double weightKg, double value, int origin) {
        double[] cost = new double[model.regions().size()];
        Arrays.fill(cost, NEVER);
        cost[origin] = 0;
        for (boolean shorter = true; shorter; ) {
            shorter = false;
            for (Route route : model.routes()) {
                double stretch = stretch(route, weightKg, value);
                for (int[] ends : new int[][] {{route.from(), route.to()}, {route.to(), route.from()}}) {
                    if (cost[ends[0]] + stretch < cost[ends[1]]) {
                        cost[ends[1]] = cost[ends[0]] + stretch;
                        shorter = true;
                    }
                }
            }
        }
        for (int to = 0; to < cost.length; to++) {
            cost[to] += value * tariff(country(origin), country(to));
        }
        return cost;
    }

    private int country(int region) {
        return model.regions().get(region).country();
    }

    private double stretch(Route route, double weightKg, double value) {
        Trade trade = model.trade();
        boolean abroad = country(route.from()) != country(route.to());
        double hours = route.hours() + (abroad ? trade.borderHours() : 0);
        return weightKg / 1000 * (route.costPerTonneKm() * route.km() + route.handlingPerTonne())
                + (abroad ? weightKg / Case.SHIPMENT_KG * trade.borderFee() : 0)
                + model.timeCost() * value * hours;
    }

    private double tariff(int from, int to) {
        if (from == to) {
            return 0;
        }
        double general = model.trade().tariff()[to];
        return Math.min(general, model.trade().agreement().orElse(general));
    }

    /** A plant's set-up and fixed cost, money a period; infinite where the block may not stand. */
    double opening(int block, int region) {
        Block facts = model.blocks().get(block);
        return facts.barred()[region] ? NEVER : setup(facts, region) + facts.fixedCost();
    }

    private double setup(Block block, int region) {
        double annuity = model.rate() == 0
                ? 1 / block.lifeYears()
                : model.rate() / (1 - Math.pow(1 + model.rate(), -block.lifeYears()));
        return annuity * block.setup() * model.regions().get(region).setupFactor();
    }

    double unit(int block, int region) {
        return model.blocks().get(block).laborHours()
                * model.regions().get(region).wage();
    }

    /** A block that makes the whole output in one region, in-house or by a supplier, whichever is cheaper. */
    double whole(int block, int region) {
        Block facts = model.blocks().get(block);
        if (facts.barred()[region]) {
            return NEVER;
        }
        double own = setup(facts, region);
        Optional<Supplier> supplier = facts.supplier();
        double governed = supplier.isEmpty()
                ? own
                : Math.min(
                        own,
                        model.output()
                                * (supplier.get().friction() - supplier.get().advantage()));
        return governed + facts.fixedCost() + model.output() * unit(block, region);
    }

    /** Money a unit sent over a link; infinite where it cannot be. */
    double linkUnit(int link, int from, int to) {
        return linkUnits[link][from][to];
    }

    double linkFixed(int link, int from, int to) {
        return from == to ? 0 : model.links().get(link).coordination();
    }

    /** Money a unit handed over in a market. */
    double marketUnit(int market, int region) {
        return marketUnits[market][region];
    }

    /** What so many blocks cost a region together. */
    double site(int region, int blocks) {
        Region place = model.regions().get(region);
        if (blocks == 0) {
            return 0;
        }
        if (place.exclusive()) {
            return blocks == 1 ? place.entry() : NEVER;
        }
        return place.entry() + blocks * (place.congestion() / 2 * blocks * blocks - place.agglomeration() * blocks);
    }
}
