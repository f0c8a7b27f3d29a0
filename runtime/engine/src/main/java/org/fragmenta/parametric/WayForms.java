package org.fragmenta.parametric;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.math3.fraction.BigFraction;
import org.fragmenta.descriptor.FallbackDescriptor;
import org.fragmenta.descriptor.RegionDescriptor;
import org.fragmenta.descriptor.RegionSetDescriptor;
import org.fragmenta.descriptor.RouteDescriptor;
import org.fragmenta.logistics.Goods;
import org.fragmenta.logistics.GreatCircle;
import org.fragmenta.logistics.Logistics;
import org.fragmenta.logistics.Way;
import org.fragmenta.logistics.Ways;

/** What goods pay on the way that the logistics of a point send them, as exact forms. */
final class WayForms {
    private static final BigFraction KG_PER_TONNE = new BigFraction(1000);

    private final RegionSetDescriptor set;
    private final ExactNumbers numbers;
    private final TradeForms trade;
    private final Map<Pair, List<RouteDescriptor>> routes = new HashMap<>();
    private final Map<Origin, Ways> ways = new HashMap<>();

    private record Pair(String one, String other) {}

    private record Origin(int region, Goods goods) {}

    /**
     * Goods by their exact numbers.
     *
     * @param weightKg kilograms a unit
     * @param value money a unit
     * @param shipmentKg kilograms a shipment
     * @param timeCost cost of an hour, share of value
     */
    record ExactGoods(AffineForm weightKg, AffineForm value, BigFraction shipmentKg, AffineForm timeCost) {

        /** As the logistics see them. */
        Goods at(List<BigFraction> point) {
            return Goods.of(
                    Decimals.nearest(weightKg.at(point)),
                    Decimals.nearest(value.at(point)),
                    Decimals.nearest(shipmentKg),
                    Decimals.nearest(timeCost.at(point)));
        }
    }

    WayForms(RegionSetDescriptor set, ExactNumbers numbers, TradeForms trade) {
        this.set = set;
        this.numbers = numbers;
        this.trade = trade;
        for (RouteDescriptor route : set.routes()) {
            routes.computeIfAbsent(new Pair(route.from(), route.to()), pair -> new ArrayList<>())
                    .add(route);
            routes.computeIfAbsent(new Pair(route.to(), route.from()), pair -> new ArrayList<>())
                    .add(route);
        }
    }

    /** Forgets the ways that were found, because another point sends goods elsewhere. */
    void forget() {
        ways.clear();
    }

    /**
     * Freight, fees and time of a unit of goods from one region to another.
     *
     * @param logistics of the model at the point
     * @return empty where no way leads
     */
    Optional<AffineForm> cost(int from, int to, ExactGoods goods, List<BigFraction> point, Logistics logistics) {
        if (logistics.network().isDirect()) {
            return Optional.of(stretch(from, to, goods, point));
        }
        Ways found = ways.computeIfAbsent(
                new Origin(from, goods.at(point)), origin -> logistics.waysFrom(origin.region(), origin.goods()));
        return found.to(to).map(way -> along(way, goods, point));
    }

    private AffineForm along(Way way, ExactGoods goods, List<BigFraction> point) {
        AffineForm sum = numbers.zero();
        for (int stop = 1; stop < way.regions().size(); stop++) {
            sum = sum.plus(stretch(way.regions().get(stop - 1), way.regions().get(stop), goods, point));
        }
        return sum;
    }

    /** From a region to the next: by the cheapest of the routes that join them, or along the great circle. */
    private AffineForm stretch(int from, int to, ExactGoods goods, List<BigFraction> point) {
        TradeForms.Crossing crossing = trade.crossing(from, to);
        RegionDescriptor start = set.regions().get(from);
        RegionDescriptor end = set.regions().get(to);
        List<RouteDescriptor> joining = routes.getOrDefault(new Pair(start.id(), end.id()), List.of());
        return joining.stream()
                .map(route -> pays(goods, freight(route), crossing, hours(route)))
                .reduce((one, other) -> TradeForms.least(one, other, point))
                .orElseGet(() -> greatCircle(start, end, goods, crossing));
    }

    private AffineForm freight(RouteDescriptor route) {
        return numbers.of(NumberField.KM, route.id(), route.km())
                .times(numbers.of(NumberField.FREIGHT_RATE, route.id(), route.costPerTonneKm()))
                .plus(numbers.of(NumberField.HANDLING, route.id(), route.handlingPerTonne()));
    }

    private AffineForm hours(RouteDescriptor route) {
        return numbers.of(NumberField.ROUTE_HOURS, route.id(), route.hours());
    }

    private AffineForm greatCircle(
            RegionDescriptor start, RegionDescriptor end, ExactGoods goods, TradeForms.Crossing crossing) {
        FallbackDescriptor fallback = set.fallback()
                .orElseThrow(() -> new IllegalStateException("no route joins " + start.id() + " and " + end.id()));
        BigFraction km = Decimals.read(GreatCircle.km(
                        start.latitude().getAsDouble(),
                        start.longitude().getAsDouble(),
                        end.latitude().getAsDouble(),
                        end.longitude().getAsDouble()))
                .multiply(Decimals.read(fallback.detour()));
        AffineForm freight = numbers.constant(
                km.multiply(Decimals.read(fallback.costPerTonneKm())).add(Decimals.read(fallback.handlingPerTonne())));
        return pays(goods, freight, crossing, numbers.constant(km.divide(Decimals.read(fallback.speedKmPerHour()))));
    }

    private static AffineForm pays(
            ExactGoods goods, AffineForm freightPerTonne, TradeForms.Crossing crossing, AffineForm hours) {
        AffineForm freight = goods.weightKg().times(freightPerTonne).times(KG_PER_TONNE.reciprocal());
        AffineForm fees =
                goods.weightKg().times(crossing.fee()).times(goods.shipmentKg().reciprocal());
        AffineForm time = goods.value().times(goods.timeCost()).times(hours.plus(crossing.hours()));
        return freight.plus(fees).plus(time);
    }
}
