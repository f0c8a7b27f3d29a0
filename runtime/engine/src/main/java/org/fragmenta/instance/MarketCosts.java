package org.fragmenta.instance;

import java.util.List;
import org.fragmenta.descriptor.MarketDescriptor;
import org.fragmenta.descriptor.ModelDescriptor;
import org.fragmenta.logistics.Goods;
import org.fragmenta.logistics.Logistics;

/**
 * What markets cost the blocks that serve them, by {@code block * regions + region}: a part that is fixed, infinite
 * where a market cannot be reached, and a part that grows with output.
 *
 * <p>Demands are stated at the model's output and grow with it; in a model whose output is 0 they stay as stated.
 */
final class MarketCosts {
    private final int regions;
    private final List<double[]> unitCosts;
    private final double[] fixed;
    private final double[] variable;

    private MarketCosts(int regions, List<double[]> unitCosts, ModelDescriptor model) {
        this.regions = regions;
        this.unitCosts = unitCosts;
        fixed = new double[regions * model.blocks().size()];
        variable = new double[fixed.length];
        for (int market = 0; market < unitCosts.size(); market++) {
            add(model, model.markets().get(market), unitCosts.get(market));
        }
    }

    static MarketCosts of(ModelDescriptor model, Logistics logistics) {
        return new MarketCosts(
                model.regionSet().regions().size(),
                model.markets().stream()
                        .map(market -> unitCosts(model, market, logistics))
                        .toList(),
                model);
    }

    /** These costs after a change of demands. */
    MarketCosts withDemandsOf(ModelDescriptor model) {
        return new MarketCosts(regions, unitCosts, model);
    }

    private static double[] unitCosts(ModelDescriptor model, MarketDescriptor market, Logistics logistics) {
        if (market.unitRow().isPresent()) {
            return market.unitRow().get().toArray();
        }
        int size = model.regionSet().regions().size();
        int to = model.regionIndex(market.region());
        if (market.weightKg() == 0 && market.value() == 0) {
            return new double[size];
        }
        double[] costs = logistics.distancesTo(to, goods(model, market));
        for (int from = 0; from < size; from++) {
            costs[from] += market.value() * logistics.tariff(from, to);
        }
        return costs;
    }

    static Goods goods(ModelDescriptor model, MarketDescriptor market) {
        return Goods.of(
                market.weightKg(),
                market.value(),
                market.shipmentKg(),
                model.economy().timeCost());
    }

    private void add(ModelDescriptor model, MarketDescriptor market, double[] unitCost) {
        int row = model.blockIndex(market.from()) * regions;
        for (int region = 0; region < regions; region++) {
            if (unitCost[region] == Double.POSITIVE_INFINITY) {
                boolean needed = market.demand() > 0 || market.unitRow().isPresent();
                fixed[row + region] = needed ? Double.POSITIVE_INFINITY : fixed[row + region];
            } else if (model.output() == 0) {
                fixed[row + region] += market.demand() * unitCost[region];
            } else {
                variable[row + region] += market.demand() / model.output() * unitCost[region];
            }
        }
    }

    /** What a market takes at some output, units a period. */
    static double units(ModelDescriptor model, int market, double output) {
        double demand = model.markets().get(market).demand();
        // At the model's own output the demand is what was declared, to the last digit.
        boolean declared = output == model.output() || model.output() == 0;
        return declared ? demand : demand / model.output() * output;
    }

    /** The part of a model's output that is for a market; 0 where there is no output. */
    static double share(ModelDescriptor model, int market) {
        return model.output() == 0 ? 0 : model.markets().get(market).demand() / model.output();
    }

    /** Cost of all that a market takes, money a period; infinite where it cannot be reached. */
    double at(ModelDescriptor model, int market, int region, double output) {
        double unitCost = unit(market, region);
        MarketDescriptor descriptor = model.markets().get(market);
        if (unitCost == Double.POSITIVE_INFINITY) {
            return descriptor.demand() > 0 || descriptor.unitRow().isPresent() ? unitCost : 0;
        }
        return units(model, market, output) * unitCost;
    }

    /** Cost of a unit handed over in a market, by region of the sender; infinite where no way leads. */
    double unit(int market, int region) {
        return unitCosts.get(market)[region];
    }

    /** What does not depend on output, money a period; infinite where a market cannot be reached. */
    double fixed(int block, int region) {
        return fixed[block * regions + region];
    }

    /** Money a unit of final output. */
    double variable(int block, int region) {
        return variable[block * regions + region];
    }
}
