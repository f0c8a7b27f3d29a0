package org.fragmenta.cluster;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.fragmenta.cluster.ClusterCosts.Plain;
import org.fragmenta.cluster.ClusterCosts.PlantLink;
import org.fragmenta.descriptor.ModelDescriptor;
import org.fragmenta.instance.CostModel;
import org.fragmenta.instance.CustomCosts;
import org.fragmenta.instance.Instance;

/**
 * What the model of one firm, which has its regions to itself, says of the plants that firms site.
 *
 * @param sited positions of the blocks that may stand in more than one region
 * @param only by block the position of its only region; -1 for a block that firms site
 * @param plain what does not depend on others
 * @param partners links between plants of one firm
 */
@SuppressWarnings("ArrayRecordComponent") // numbers that are read in loops and never written
record PlainCosts(List<Integer> sited, int[] only, Plain plain, List<PlantLink> partners) {

    PlainCosts {
        sited = List.copyOf(sited);
        partners = List.copyOf(partners);
    }

    static PlainCosts of(ModelDescriptor model, CustomCosts methods) {
        // What plants share in a region is counted over all firms, not over the blocks of one.
        CostModel costs = CostModel.of(Alone.of(model), methods);
        Instance instance = costs.instance();
        int[] only = only(instance);
        List<Integer> sited = IntStream.range(0, only.length)
                .filter(block -> only[block] < 0)
                .boxed()
                .toList();
        Plain plain = production(costs, instance, sited);
        return new PlainCosts(sited, only, plain, links(instance, sited, only, plain));
    }

    private static int[] only(Instance instance) {
        int[] only = new int[instance.blocks()];
        for (int block = 0; block < only.length; block++) {
            double[] row = instance.blockCost(block);
            int[] possible = IntStream.range(0, row.length)
                    .filter(region -> row[region] < Double.POSITIVE_INFINITY)
                    .toArray();
            only[block] = possible.length == 1 ? possible[0] : -1;
        }
        return only;
    }

    /** Production and markets; links are still 0. */
    private static Plain production(CostModel costs, Instance instance, List<Integer> sited) {
        int kinds = sited.size();
        int regions = instance.regions();
        double output = costs.model().output();
        Plain plain = new Plain(
                new double[kinds][],
                new double[kinds][regions],
                new double[kinds][regions],
                new double[kinds][regions]);
        for (int kind = 0; kind < kinds; kind++) {
            int block = sited.get(kind);
            plain.production()[kind] = instance.blockCost(block).clone();
            for (int region = 0; region < regions; region++) {
                if (plain.production()[kind][region] < Double.POSITIVE_INFINITY) {
                    plain.markets()[kind][region] = costs.markets(block, region, output);
                    plain.production()[kind][region] -= plain.markets()[kind][region];
                    plain.labor()[kind][region] = output * costs.labor(block, region);
                }
            }
        }
        return plain;
    }

    /** Adds links to blocks that all firms share; those between plants of one firm are left. */
    private static List<PlantLink> links(Instance instance, List<Integer> sited, int[] only, Plain plain) {
        List<PlantLink> partners = new ArrayList<>();
        for (Instance.Link link : instance.links()) {
            int from = sited.indexOf(link.from());
            int to = sited.indexOf(link.to());
            for (int region = 0; region < instance.regions() && (from < 0 || to < 0); region++) {
                if (from >= 0) {
                    plain.links()[from][region] += link.cost().at(region, only[link.to()]);
                } else if (to >= 0) {
                    plain.links()[to][region] += link.cost().at(only[link.from()], region);
                }
            }
            if (from >= 0 && to >= 0) {
                partners.add(new PlantLink(from, to, link.cost()));
            }
        }
        return partners;
    }
}
