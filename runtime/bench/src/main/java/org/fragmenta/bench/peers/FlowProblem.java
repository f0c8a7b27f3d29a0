package org.fragmenta.bench.peers;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.fragmenta.descriptor.LinkDescriptor;
import org.fragmenta.descriptor.ModelDescriptor;
import org.fragmenta.instance.Instance;
import org.fragmenta.logistics.Goods;
import org.fragmenta.logistics.Logistics;
import org.fragmenta.logistics.Network;

/**
 * A model as a network-flow problem, the strongest form for linear and constraint solvers: every block stands in one
 * region, and every link sends one unit over a network from its sender's region to its receiver's.
 *
 * <p>Costs of links come from the edges of the network, not from the engine's link costs, so that equal optima also
 * confirm those.
 *
 * @param instance the engine's numbers: the costs of blocks, what blocks share, and the links for solvers that take
 *     tables
 * @param links the links, in the order of the instance
 */
public record FlowProblem(Instance instance, List<Link> links) {

    /** A directed edge between two nodes. */
    public record Edge(int from, int to) {}

    /**
     * What a link may travel over.
     *
     * @param nodes number of nodes; the first are the regions
     * @param edges the directed edges
     */
    public record Ways(int nodes, List<Edge> edges) {
        public Ways {
            edges = List.copyOf(edges);
        }

        /** The edges of a logistic network. */
        public static Ways of(Network network, int regions) {
            return new Ways(
                    regions,
                    IntStream.range(0, network.edges())
                            .mapToObj(edge -> new Edge(network.from(edge), network.to(edge)))
                            .toList());
        }

        /** From every region to a hub, then from the hub to every region: for costs that ends bear apart. */
        public static Ways overHub(int regions) {
            List<Edge> edges = new ArrayList<>();
            IntStream.range(0, regions).forEach(region -> edges.add(new Edge(region, regions)));
            IntStream.range(0, regions).forEach(region -> edges.add(new Edge(regions, region)));
            return new Ways(regions + 1, edges);
        }
    }

    /**
     * A link.
     *
     * @param from position of the sending block
     * @param to position of the receiving block
     * @param separation what it costs, money a period, that the two stand in different regions at all
     * @param ways what it travels over
     * @param edgeCosts what it costs to send all that the link carries over each edge, money a period
     */
    public record Link(int from, int to, double separation, Ways ways, List<Double> edgeCosts) {
        public Link {
            edgeCosts = List.copyOf(edgeCosts);
        }

        /** The link between two other blocks at other prices. */
        public Link between(int newFrom, int newTo, double factor) {
            return new Link(
                    newFrom,
                    newTo,
                    factor * separation,
                    ways,
                    edgeCosts.stream().map(cost -> factor * cost).toList());
        }
    }

    public FlowProblem {
        links = List.copyOf(links);
    }

    /**
     * The flow problem of a model without tariffs, explicit tables and cost methods.
     *
     * @param model the model
     * @param output units of the final product a period
     * @param instance the same model's numbers at that output, whose block costs hold the markets too
     * @throws IllegalArgumentException if a link has no such form
     */
    public static FlowProblem of(ModelDescriptor model, double output, Instance instance) {
        Logistics logistics = Logistics.of(model.regionSet());
        if (logistics.countries().anyTariff()) {
            throw new IllegalArgumentException("tariffs go by origin and destination, which a flow does not know");
        }
        Network network = logistics.network();
        Ways ways = Ways.of(network, instance.regions());
        List<Link> links = new ArrayList<>();
        for (LinkDescriptor link : model.links()) {
            links.add(link(model, output, link, network, ways));
        }
        return new FlowProblem(instance, links);
    }

    private static Link link(ModelDescriptor model, double output, LinkDescriptor link, Network network, Ways ways) {
        if (!link.separable()
                || link.custom()
                || link.fixedTable().isPresent()
                || link.unitTable().isPresent()) {
            throw new IllegalArgumentException("link " + link.id() + " does not follow from the network alone");
        }
        double units = output * link.flow();
        Goods goods = Goods.of(
                link.weightKg(),
                link.value(),
                link.shipmentKg(),
                model.economy().timeCost());
        List<Double> edgeCosts = Arrays.stream(network.costs(goods))
                .mapToObj(cost -> units * cost)
                .toList();
        return new Link(
                model.blockIndex(link.from()),
                model.blockIndex(link.to()),
                link.coordination() + units * link.unitCoordination(),
                ways,
                edgeCosts);
    }

    /** Number of blocks. */
    public int blocks() {
        return instance.blocks();
    }

    /** Number of regions. */
    public int regions() {
        return instance.regions();
    }
}
