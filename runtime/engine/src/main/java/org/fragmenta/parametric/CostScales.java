package org.fragmenta.parametric;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntToDoubleFunction;
import org.fragmenta.descriptor.ModelDescriptor;
import org.fragmenta.instance.CostModel;
import org.fragmenta.instance.Instance;
import org.fragmenta.instance.LinkCost;

/** The factors on the cost of links and markets, which are no numbers of a model but of what is solved. */
final class CostScales {
    private static final int TODAY = -1;

    private final int[] ofLink;
    private final int[] ofMarket;

    /** Finds the parameter that scales each link and each market, if any. */
    CostScales(ModelDescriptor model, List<Parameter> parameters) {
        ofLink = new int[model.links().size()];
        ofMarket = new int[model.markets().size()];
        for (int link = 0; link < ofLink.length; link++) {
            ofLink[link] = scale(NumberField.LINK_COST, model.links().get(link).id(), parameters);
        }
        for (int market = 0; market < ofMarket.length; market++) {
            ofMarket[market] =
                    scale(NumberField.MARKET_COST, model.markets().get(market).id(), parameters);
        }
    }

    private static int scale(NumberField field, String id, List<Parameter> parameters) {
        for (int position = 0; position < parameters.size(); position++) {
            if (parameters.get(position).numbers().stream()
                    .anyMatch(number -> number.field() == field && number.id().equals(id))) {
                return position;
            }
        }
        return TODAY;
    }

    /**
     * An instance with its links and markets scaled.
     *
     * @param costs what the instance is made of
     * @param values a value for each parameter
     */
    Instance apply(CostModel costs, Instance instance, double output, List<Double> values) {
        return new Instance(instance.regions(), blocks(costs, instance, output, values), links(instance, values));
    }

    private List<Instance.Link> links(Instance instance, List<Double> values) {
        return links(instance, link -> ofLink[link] == TODAY ? 1 : values.get(ofLink[link]));
    }

    /** Links that share one cost share it afterwards, if they are scaled alike. */
    private static List<Instance.Link> links(Instance instance, IntToDoubleFunction factors) {
        IdentityHashMap<LinkCost, Map<Double, LinkCost>> known = new IdentityHashMap<>();
        List<Instance.Link> links = new ArrayList<>();
        for (int index = 0; index < instance.links().size(); index++) {
            Instance.Link link = instance.links().get(index);
            double factor = factors.applyAsDouble(index);
            LinkCost scaled = factor == 1
                    ? link.cost()
                    : known.computeIfAbsent(link.cost(), cost -> new HashMap<>())
                            .computeIfAbsent(factor, each -> link.cost().scaled(each));
            links.add(new Instance.Link(link.from(), link.to(), scaled));
        }
        return links;
    }

    /** Blocks pay for the markets that they serve: what a market adds to them is scaled. */
    private double[][] blocks(CostModel costs, Instance instance, double output, List<Double> values) {
        double[][] blocks = new double[instance.blocks()][];
        for (int block = 0; block < blocks.length; block++) {
            blocks[block] = instance.blockCost(block);
        }
        for (int market = 0; market < ofMarket.length; market++) {
            if (ofMarket[market] != TODAY) {
                int server = costs.model()
                        .blockIndex(costs.model().markets().get(market).from());
                double[] without = costs.withDemand(market, 0).at(output).blockCost(server);
                double factor = values.get(ofMarket[market]);
                double[] with = instance.blockCost(server);
                double[] scaled = blocks[server].clone();
                for (int region = 0; region < scaled.length; region++) {
                    if (scaled[region] < Double.POSITIVE_INFINITY) {
                        scaled[region] += (factor - 1) * (with[region] - without[region]);
                    }
                }
                blocks[server] = scaled;
            }
        }
        return blocks;
    }

    /** What a further unit of the only parameter, a factor on the cost of links or markets, costs. */
    Instance margins(CostModel costs, Instance instance, double output) {
        List<Double> nothing = List.of(0.0);
        double[][] without = blocks(costs, instance, output, nothing);
        double[][] blocks = new double[without.length][];
        for (int block = 0; block < blocks.length; block++) {
            blocks[block] = instance.blockCost(block).clone();
            for (int region = 0; region < blocks[block].length; region++) {
                double cost = blocks[block][region];
                blocks[block][region] = cost == Double.POSITIVE_INFINITY ? cost : cost - without[block][region];
            }
        }
        List<Instance.Link> links = links(instance, link -> ofLink[link] == TODAY ? 0 : 1);
        return new Instance(instance.regions(), blocks, links);
    }
}
