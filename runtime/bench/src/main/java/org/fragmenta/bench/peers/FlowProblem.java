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
 * region, and every link sends one unit over the logistic network from its sender's region to its receiver's.
 *
 * <p>Costs of links come from the edges of the network, not from the engine's link costs, so that equal optima also
 * confirm those.
 *
 * @param instance the engine's numbers, for the costs of blocks
 * @param edges the directed edges of the network
 * @param links the links
 */
public record FlowProblem(Instance instance, List<Edge> edges, List<Link> links) {

    /** A directed edge between two regions. */
    public record Edge(int from, int to) {}

    /**
     * A service link.
     *
     * @param from position of the sending block
     * @param to position of the receiving block
     * @param separation what it costs, money a period, that the two stand in different regions at all
     * @param edgeCosts what it costs to send all that the link carries over each edge, money a period
     */
    public record Link(int from, int to, double separation, List<Double> edgeCosts) {
        public Link {
            edgeCosts = List.copyOf(edgeCosts);
        }
    }

    public FlowProblem {
        edges = List.copyOf(edges);
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
        List<Edge> edges = IntStream.range(0, network.edges())
                .mapToObj(edge -> new Edge(network.from(edge), network.to(edge)))
                .toList();
        List<Link> links = new ArrayList<>();
        for (LinkDescriptor link : model.links()) {
            links.add(link(model, output, link, network));
        }
        return new FlowProblem(instance, edges, links);
    }

    private static Link link(ModelDescriptor model, double output, LinkDescriptor link, Network network) {
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
