package org.fragmenta.theory.cost;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fragmenta.descriptor.LinkDescriptor;
import org.fragmenta.descriptor.MarketDescriptor;
import org.fragmenta.descriptor.ModelDescriptor;
import org.fragmenta.logistics.Goods;
import org.fragmenta.logistics.Way;
import org.fragmenta.result.CostSplit.BlockLine;
import org.fragmenta.theory.Optimum;

/**
 * Goods of some weight and value that a block sends home: to the region of the receiver, from the region where it stands,
 * or, where it stands at home, from the region away from home where its production costs least.
 *
 * @param id id of the link or market
 * @param block position of the sender
 * @param home position of the region of the receiver
 * @param away position of the region that it is sent from
 * @param km length of the way, kilometres
 * @param breakEven the terms of the trade
 */
record Shipment(String id, int block, int home, int away, double km, BreakEven breakEven) {

    /** All shipments of the optimum that can be priced, links first. */
    static List<Shipment> of(Optimum optimum) {
        ModelDescriptor model = optimum.model();
        List<Shipment> shipments = new ArrayList<>();
        for (LinkDescriptor link : model.links()) {
            if (link.flow() > 0 && link.weightKg() > 0 && link.value() > 0) {
                int home = optimum.region(model.blockIndex(link.to()));
                Goods goods = goods(model, link.weightKg(), link.value(), link.shipmentKg());
                Parcel parcel = new Parcel(
                        link.id(),
                        model.blockIndex(link.from()),
                        home,
                        goods,
                        link.value(),
                        link.weightKg(),
                        link.flow());
                parcel.priced(optimum).ifPresent(shipments::add);
            }
        }
        for (MarketDescriptor market : model.markets()) {
            if (market.demand() > 0 && market.weightKg() > 0 && market.value() > 0) {
                int home = model.regionIndex(market.region());
                Goods goods = goods(model, market.weightKg(), market.value(), market.shipmentKg());
                Parcel parcel = new Parcel(
                        market.id(),
                        model.blockIndex(market.from()),
                        home,
                        goods,
                        market.value(),
                        market.weightKg(),
                        1);
                parcel.priced(optimum).ifPresent(shipments::add);
            }
        }
        return shipments;
    }

    private static Goods goods(ModelDescriptor model, double weightKg, double value, double shipmentKg) {
        return Goods.of(weightKg, value, shipmentKg, model.economy().timeCost());
    }

    /** What travels, before it is known from where. */
    private record Parcel(String id, int block, int home, Goods goods, double value, double weightKg, double flow) {

        Optional<Shipment> priced(Optimum optimum) {
            if (!optimum.canStand(block, home)) {
                return Optional.empty();
            }
            int away = away(optimum);
            return away < 0
                    ? Optional.empty()
                    : optimum.costs()
                            .logistics()
                            .waysFrom(away, goods)
                            .to(home)
                            .filter(way -> way.km() > 0)
                            .map(way -> shipment(optimum, away, way));
        }

        private Shipment shipment(Optimum optimum, int away, Way way) {
            double output = optimum.model().output();
            double saving = (cost(optimum, home) - cost(optimum, away)) / (output * flow * value);
            double freight = way.freightPerTonne() / 1000 / way.km();
            BreakEven terms = new BreakEven(saving, value / weightKg, freight, trips(optimum));
            return new Shipment(id, block, home, away, way.km(), terms);
        }

        private int away(Optimum optimum) {
            if (optimum.region(block) != home) {
                return optimum.region(block);
            }
            int best = -1;
            for (int region = 0; region < optimum.regions().size(); region++) {
                if (region != home
                        && optimum.canStand(block, region)
                        && (best < 0 || cost(optimum, region) < cost(optimum, best))) {
                    best = region;
                }
            }
            return best;
        }

        private double cost(Optimum optimum, int region) {
            BlockLine line = optimum.production(block, region);
            return line.setup() + line.operation();
        }

        /** Inputs of some weight travel out before the product travels home. */
        private int trips(Optimum optimum) {
            String sender = optimum.blockId(block);
            return optimum.model().links().stream()
                            .anyMatch(link -> link.to().equals(sender) && link.flow() > 0 && link.weightKg() > 0)
                    ? 2
                    : 1;
        }
    }
}
