package org.fragmenta.bench.synthetic;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import org.fragmenta.descriptor.BlockDescriptor;
import org.fragmenta.descriptor.ModelDescriptor;
import org.fragmenta.descriptor.RegionDescriptor;
import org.fragmenta.instance.CostModel;
import org.fragmenta.instance.CustomCosts;
import org.fragmenta.instance.DenseLinkCost;
import org.fragmenta.instance.Instance;
import org.fragmenta.instance.Instance.Link;
import org.fragmenta.instance.RegionFact;

/**
 * A random tree of blocks over some periods, as one instance with a block for every block and period: block b of period t
 * stands at {@code t * blocks + b}.
 *
 * <p>Wages grow at a pace of each region's own and output grows everywhere; costs are discounted. A block that moves pays
 * a share of its set-up in the region it moves to, once more than the yearly cost of set-up that every period holds.
 *
 * @param blocks number of blocks
 * @param regions number of regions
 * @param periods number of periods
 */
public record RelocationModel(int blocks, int regions, int periods) {
    private static final double FASTEST_WAGES = 0.12;
    private static final double OUTPUT_GROWTH = 0.03;
    private static final double DISCOUNT = 0.08;
    private static final double LARGEST_SHARE = 1.5;

    /**
     * One model.
     *
     * @param periods the numbers of every period by themselves, not discounted
     * @param discount the factor on the costs of every period
     * @param moving what a block pays to move to a region, by block and region, not discounted
     */
    public record Dynamics(List<CostModel> periods, List<Double> discount, List<List<Double>> moving) {
        public Dynamics {
            periods = List.copyOf(periods);
            discount = List.copyOf(discount);
            moving = List.copyOf(moving);
        }
    }

    /** The model of one seed, the same on every machine. */
    public Dynamics dynamics(long seed) {
        SplittableRandom random = new SplittableRandom(~seed);
        ModelDescriptor model = new SyntheticModel(new BlockShape.Tree(), blocks, regions).descriptor(seed);
        double[] growth = random.doubles(regions, 0, FASTEST_WAGES).toArray();
        List<CostModel> periodsCosts = new ArrayList<>();
        List<Double> discount = new ArrayList<>();
        CostModel costs = CostModel.of(model, CustomCosts.NONE);
        for (int period = 0; period < periods; period++) {
            CostModel grown = costs.withOutput(model.output() * Math.pow(1 + OUTPUT_GROWTH, period));
            for (int region = 0; region < regions; region++) {
                RegionDescriptor today = model.regionSet().regions().get(region);
                double factor = Math.pow(1 + growth[region], period);
                grown = grown.with(RegionFact.WAGE, region, factor * required(today.wage()))
                        .with(RegionFact.SKILLED_WAGE, region, factor * required(today.skilledWage()));
            }
            periodsCosts.add(grown);
            discount.add(Math.pow(1 + DISCOUNT, -period));
        }
        List<List<Double>> moving = new ArrayList<>();
        for (BlockDescriptor block : model.blocks()) {
            double share = LARGEST_SHARE * random.nextDouble();
            moving.add(model.regionSet().regions().stream()
                    .map(region -> share * block.setup() * region.setupFactor())
                    .toList());
        }
        return new Dynamics(periodsCosts, discount, moving);
    }

    private static double required(OptionalDouble wage) {
        return wage.orElseThrow();
    }

    /** The whole of it as an instance: the links of every period, and links between the periods of a block. */
    public Instance instance(long seed) {
        Dynamics dynamics = dynamics(seed);
        double[][] cost = new double[periods * blocks][regions];
        List<Link> links = new ArrayList<>();
        for (int period = 0; period < periods; period++) {
            Instance numbers = dynamics.periods().get(period).instance();
            double discount = dynamics.discount().get(period);
            int first = period * blocks;
            for (int block = 0; block < blocks; block++) {
                for (int region = 0; region < regions; region++) {
                    cost[first + block][region] = discount * numbers.blockCost(block)[region];
                }
                if (period > 0) {
                    DenseLinkCost move = move(dynamics.moving().get(block), discount);
                    links.add(new Link(first - blocks + block, first + block, move));
                }
            }
            for (Link link : numbers.links()) {
                links.add(new Link(first + link.from(), first + link.to(), matrix(link, discount)));
            }
        }
        return new Instance(regions, cost, links);
    }

    private DenseLinkCost matrix(Link link, double discount) {
        double[] cells = new double[regions * regions];
        for (int from = 0; from < regions; from++) {
            for (int to = 0; to < regions; to++) {
                cells[from * regions + to] = discount * link.cost().at(from, to);
            }
        }
        return DenseLinkCost.ofRows(regions, cells);
    }

    private DenseLinkCost move(List<Double> moving, double discount) {
        double[] cells = new double[regions * regions];
        for (int from = 0; from < regions; from++) {
            for (int to = 0; to < regions; to++) {
                cells[from * regions + to] = from == to ? 0 : discount * moving.get(to);
            }
        }
        return DenseLinkCost.ofRows(regions, cells);
    }
}
