package org.fragmenta.theory.jk;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.fragmenta.descriptor.LinkDescriptor;
import org.fragmenta.descriptor.MarketDescriptor;
import org.fragmenta.instance.Instance;
import org.fragmenta.theory.Optimum;

/**
 * What of a model's links depends on one block alone: markets, and links to a block that can stand in one region only. A
 * link that costs nothing anywhere joins nothing.
 */
final class SeparableLinks {
    private final Optimum optimum;

    SeparableLinks(Optimum optimum) {
        this.optimum = optimum;
    }

    /** Ids of the links that make two blocks' places depend on each other, in the order of the model. */
    List<String> joining() {
        List<String> joining = new ArrayList<>();
        List<LinkDescriptor> links = optimum.model().links();
        for (int index = 0; index < links.size(); index++) {
            if (joins(index)) {
                joining.add(links.get(index).id());
            }
        }
        return joining;
    }

    private boolean joins(int index) {
        Instance.Link link = optimum.instance().links().get(index);
        int[] from = hosts(link.from());
        int[] to = hosts(link.to());
        return from.length > 1
                && to.length > 1
                && IntStream.of(from)
                        .anyMatch(sender -> IntStream.of(to)
                                .anyMatch(receiver -> link.cost().at(sender, receiver) != 0));
    }

    private int[] hosts(int block) {
        return IntStream.range(0, optimum.regions().size())
                .filter(region -> optimum.canStand(block, region))
                .toArray();
    }

    /**
     * What a block's own links and markets cost more in one region than in another, money a period.
     *
     * @param first position of a region where the block can stand
     * @param second position of another
     */
    double difference(int block, int first, int second) {
        List<String> joining = joining();
        return own(block, second, joining) - own(block, first, joining);
    }

    private double own(int block, int region, List<String> joining) {
        int[] plan = optimum.planWith(block, region);
        double sum = 0;
        for (int index = 0; index < optimum.model().links().size(); index++) {
            Instance.Link link = optimum.instance().links().get(index);
            boolean touches = link.from() == block || link.to() == block;
            if (touches && !joining.contains(optimum.model().links().get(index).id())) {
                sum += link.cost().at(plan[link.from()], plan[link.to()]);
            }
        }
        return sum + markets(block, region);
    }

    private double markets(int block, int region) {
        double production = optimum.production(block, region).setup()
                + optimum.production(block, region).operation();
        List<MarketDescriptor> markets = optimum.model().markets();
        boolean serves = markets.stream().anyMatch(market -> market.from().equals(optimum.blockId(block)));
        return serves ? optimum.instance().blockCost(block)[region] - production : 0;
    }
}
