package org.fragmenta.cluster;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.fragmenta.descriptor.ClusterDescriptor;
import org.fragmenta.descriptor.ClusterSite;
import org.fragmenta.descriptor.ModelDescriptor;
import org.fragmenta.instance.CustomCosts;
import org.fragmenta.instance.LinkCost;

/**
 * What a plant costs in each region, given who stands where (theory 4.2): what the model says of it, its share of what the
 * region's plants share, the effects within the region, the effects across regions, links to the other plants of its firm,
 * less temporary support. Money a period.
 *
 * <p>Immutable but for tables that are filled once.
 */
public final class ClusterCosts {
    private final ModelDescriptor model;
    private final ClusterDescriptor cluster;
    private final int core;
    private final int[] blocks;
    private final int[] only;
    private final Plain plain;
    private final List<PlantLink> partners;
    private final LocalForces local;
    private final CrossForces cross;
    private final int[] incumbents;
    private final double[][] base;
    private final double[][][] own;
    private final double moving;

    /**
     * What does not depend on others, by kind of plant and region.
     *
     * @param production set-up, operation and tax
     * @param markets way to the markets (DF-4: immobile demand)
     * @param links links to blocks that all firms share (DF-5: transport and borders on inputs)
     * @param labor part of production that is labour
     */
    @SuppressWarnings("ArrayRecordComponent") // numbers that are read in loops and never written
    record Plain(double[][] production, double[][] markets, double[][] links, double[][] labor) {}

    /** A link between two kinds of plants of one firm, each of which feels all of its cost. */
    record PlantLink(int from, int to, LinkCost cost) {}

    private ClusterCosts(
            ModelDescriptor model,
            int[] blocks,
            int[] only,
            Plain plain,
            List<PlantLink> partners,
            LocalForces local,
            CrossForces cross,
            double moving) {
        this.model = model;
        this.cluster = model.cluster().orElseThrow();
        this.core = model.regionIndex(cluster.core());
        this.blocks = blocks;
        this.only = only;
        this.plain = plain;
        this.partners = List.copyOf(partners);
        this.local = local;
        this.cross = cross;
        this.moving = moving;
        int regions = regions();
        this.incumbents = IntStream.range(0, regions)
                .map(region -> (int) site(region).incumbents())
                .toArray();
        this.base = new double[blocks.length][regions];
        this.own = new double[blocks.length][regions][];
        for (int kind = 0; kind < blocks.length; kind++) {
            for (int region = 0; region < regions; region++) {
                base[kind][region] =
                        plain.production[kind][region] + plain.markets[kind][region] + plain.links[kind][region];
                own[kind][region] = new double[incumbents[region] + firms() * blocks.length + 2];
                for (int plants = 1; plants < own[kind][region].length; plants++) {
                    own[kind][region][plants] = local.total(kind, region, plants);
                }
            }
        }
    }

    /**
     * The costs of a model that is the study of a cluster and obeys the rules of {@code org.fragmenta.check}.
     *
     * @param methods the model's cost methods
     */
    public static ClusterCosts of(ModelDescriptor model, CustomCosts methods) {
        PlainCosts costs = PlainCosts.of(model, methods);
        List<Integer> sited = costs.sited();
        ClusterDescriptor cluster = model.cluster().orElseThrow();
        double life = model.blocks().get(sited.get(0)).lifeYears();
        return new ClusterCosts(
                model,
                sited.stream().mapToInt(Integer::intValue).toArray(),
                costs.only(),
                costs.plain(),
                costs.partners(),
                new LocalForces(model, sited, costs.plain()),
                CrossForces.of(model),
                cluster.movingCost()
                        * model.economy().annuityFactor(life)
                        / model.period().perYear());
    }

    /** The same costs with those of the links of plants in one region scaled. */
    ClusterCosts withLinksTimes(int region, double factor) {
        double[][] links = new double[kinds()][];
        for (int kind = 0; kind < links.length; kind++) {
            links[kind] = plain.links[kind].clone();
            links[kind][region] *= links[kind][region] < Double.POSITIVE_INFINITY ? factor : 1;
        }
        Plain cheaper = new Plain(plain.production, plain.markets, links, plain.labor);
        return new ClusterCosts(model, blocks, only, cheaper, partners, local, cross, moving);
    }

    private ClusterCosts with(CrossForces other) {
        return new ClusterCosts(model, blocks, only, plain, partners, local, other, moving);
    }

    /** The same costs if nothing spilled over between two regions. */
    ClusterCosts withoutSpillover(int one, int other) {
        return with(cross.withoutSpillover(one, other));
    }

    /** The model. */
    public ModelDescriptor model() {
        return model;
    }

    /** Number of regions. */
    public int regions() {
        return model.regionSet().regions().size();
    }

    /** Id of a region. */
    public String region(int region) {
        return model.regionSet().regions().get(region).id();
    }

    /** Position of the core. */
    public int core() {
        return core;
    }

    /** How many blocks each firm sites. */
    public int kinds() {
        return blocks.length;
    }

    /** Id of a block that firms site. */
    public String block(int kind) {
        return model.blocks().get(blocks[kind]).id();
    }

    /** Position of the region of a block that is there already and serves all firms; -1 for one that firms site. */
    int only(int block) {
        return only[block];
    }

    /** How many firms enter. */
    public int firms() {
        return (int) cluster.firms();
    }

    /** Plants by region before the first firm enters. */
    public int[] incumbents() {
        return incumbents.clone();
    }

    ClusterSite site(int region) {
        return cluster.site(region(region));
    }

    /** Whether two regions adjoin each other. */
    boolean adjoin(int one, int other) {
        return cluster.adjoin(region(one), region(other));
    }

    /** What moving a plant that stands costs, annualised, money a period. */
    public double movingCost() {
        return moving;
    }

    /** Whether a kind of plant may stand in a region. */
    public boolean allows(int kind, int region) {
        return base[kind][region] < Double.POSITIVE_INFINITY;
    }

    /** The settlement before the first firm enters. */
    Settlement start() {
        return Settlement.before(firms() * kinds(), kinds(), incumbents);
    }

    /** What a plant costs without anybody else, links and markets left out: comparative cost alone. */
    public double production(int kind, int region) {
        return plain.production[kind][region];
    }

    /** What the links of a plant to blocks that all firms share cost. */
    double links(int kind, int region) {
        return plain.links[kind][region];
    }

    /** What does not depend on others. */
    double base(int kind, int region) {
        return base[kind][region];
    }

    /** What depends on the number of plants in the region, spillovers within it left out. */
    double own(int kind, int region, int plants) {
        return own[kind][region][plants];
    }

    CrossForces cross() {
        return cross;
    }

    LocalForces local() {
        return local;
    }

    List<PlantLink> partners() {
        return partners;
    }

    /** Support of a plant in a region once so many firms have entered. */
    double support(int region, int firms) {
        ClusterSite site = site(region);
        boolean paid = firms != Settlement.FOR_GOOD
                && (site.supportFirms().isEmpty()
                        || firms <= site.supportFirms().getAsDouble());
        return paid ? site.support() : 0;
    }

    /**
     * What a plant would cost in a region, all others staying where they are.
     *
     * @param plant the plant, wherever it stands
     */
    public double cost(Settlement settled, int plant, int region) {
        int kind = settled.kind(plant);
        int at = settled.place(plant);
        double total = base[kind][region] + own[kind][region][settled.count(region) + (at == region ? 0 : 1)];
        for (int other = 0; other < base[kind].length; other++) {
            int there = settled.count(other) + (other == region ? 1 : 0) - (other == at ? 1 : 0);
            total += cross.felt(region, other, there);
        }
        return total + partners(settled, plant, region) - support(region, settled.firms());
    }

    /** What the links to the plants of its own firm cost a plant in a region; to those that stand somewhere. */
    double partners(Settlement settled, int plant, int region) {
        double total = 0;
        int kind = settled.kind(plant);
        for (PlantLink link : partners) {
            if (link.from == kind && settled.place(settled.sibling(plant, link.to)) != Settlement.OUTSIDE) {
                total += link.cost.at(region, settled.place(settled.sibling(plant, link.to)));
            } else if (link.to == kind && settled.place(settled.sibling(plant, link.from)) != Settlement.OUTSIDE) {
                total += link.cost.at(settled.place(settled.sibling(plant, link.from)), region);
            }
        }
        return total;
    }

    /** Those links of them in which the plant sends, so that a sum over all plants counts each once. */
    double partnersFrom(Settlement settled, int plant, int region) {
        double total = 0;
        for (PlantLink link : partners) {
            int other = settled.place(settled.sibling(plant, link.to));
            if (link.from == settled.kind(plant) && other != Settlement.OUTSIDE) {
                total += link.cost.at(region, other);
            }
        }
        return total;
    }

    /**
     * What one plant of a kind costs where it stands, links to its own firm left out.
     *
     * @param counts plants by region, itself included
     */
    public double standing(int kind, int region, int[] counts, int firms) {
        double total = base[kind][region] + own[kind][region][counts[region]];
        for (int other = 0; other < counts.length; other++) {
            total += cross.felt(region, other, counts[other]);
        }
        return total - support(region, firms);
    }

    /** The parts of a plant's cost that {@link #parts} tells apart. */
    public List<Force> forces() {
        List<Force> forces = new ArrayList<>(List.of(
                new Force("production", "", Force.Side.ADVANTAGE),
                new Force("immobile demand", "DF-4", Force.Side.ADVANTAGE),
                new Force("links", "DF-5", Force.Side.ADVANTAGE)));
        forces.addAll(local.forces());
        forces.addAll(cross.forces());
        forces.add(new Force("support", "", Force.Side.POLICY));
        return forces;
    }

    /**
     * What one plant costs where it stands, by {@link #forces}; adds up to {@link #standing}.
     *
     * @param counts plants by region, itself included
     */
    public double[] parts(int kind, int region, int[] counts, int firms) {
        double[] within = local.parts(kind, region, counts[region]);
        double[] across = cross.parts(region, counts);
        double[] parts = Arrays.copyOf(
                new double[] {plain.production[kind][region], plain.markets[kind][region], plain.links[kind][region]},
                3 + within.length + across.length + 1);
        System.arraycopy(within, 0, parts, 3, within.length);
        System.arraycopy(across, 0, parts, 3 + within.length, across.length);
        parts[parts.length - 1] = -support(region, firms);
        return parts;
    }
}
