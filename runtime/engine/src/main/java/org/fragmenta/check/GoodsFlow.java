package org.fragmenta.check;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.fragmenta.descriptor.LinkDescriptor;
import org.fragmenta.descriptor.MarketDescriptor;
import org.fragmenta.descriptor.ModelDescriptor;

/**
 * Goods that travel between regions whenever their sender and receiver stand apart, at a cost that follows from the
 * logistic network.
 *
 * @param owner the link or market
 * @param from block that sends
 * @param weightKg weight of a unit, kilograms
 * @param value value of a unit, money
 * @param senders regions where the sender may stand
 * @param receivers regions where the receiver may stand
 */
record GoodsFlow(Declared<?> owner, String from, double weightKg, double value, BitSet senders, BitSet receivers) {

    /** All flows of a model whose ends are known and whose cost no table replaces. */
    static List<GoodsFlow> of(ModelDescriptor model) {
        Hosts hosts = Hosts.of(model);
        List<GoodsFlow> flows = new ArrayList<>();
        for (Declared<LinkDescriptor> link : Declared.links(model)) {
            LinkDescriptor value = link.value();
            int from = model.blockIndex(value.from());
            int to = model.blockIndex(value.to());
            boolean travels =
                    value.separable() && value.flow() > 0 && value.unitTable().isEmpty();
            if (travels && isGoods(value.weightKg(), value.value()) && from >= 0 && to >= 0 && from != to) {
                flows.add(new GoodsFlow(
                        link, value.from(), value.weightKg(), value.value(), hosts.regions(from), hosts.regions(to)));
            }
        }
        for (Declared<MarketDescriptor> market : Declared.markets(model)) {
            MarketDescriptor value = market.value();
            int from = model.blockIndex(value.from());
            int region = model.regionIndex(value.region());
            boolean travels = value.demand() > 0 && value.unitRow().isEmpty();
            if (travels && isGoods(value.weightKg(), value.value()) && from >= 0 && region >= 0) {
                BitSet place = new BitSet();
                place.set(region);
                flows.add(new GoodsFlow(
                        market, value.from(), value.weightKg(), value.value(), hosts.regions(from), place));
            }
        }
        return flows;
    }

    private static boolean isGoods(double weightKg, double value) {
        return weightKg > 0 || value > 0;
    }

    /** Whether these goods may have to travel between two regions, in this direction. */
    boolean mayJoin(int sender, int receiver) {
        return sender != receiver && senders.get(sender) && receivers.get(receiver);
    }
}
