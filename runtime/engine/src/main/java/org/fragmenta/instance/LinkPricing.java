package org.fragmenta.instance;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fragmenta.descriptor.LinkDescriptor;
import org.fragmenta.descriptor.ModelDescriptor;
import org.fragmenta.descriptor.RegionDescriptor;
import org.fragmenta.dsl.Trip;
import org.fragmenta.logistics.Goods;
import org.fragmenta.logistics.Logistics;
import org.fragmenta.logistics.Sweeps;
import org.fragmenta.logistics.TariffGroups;
import org.fragmenta.logistics.Way;
import org.fragmenta.logistics.Ways;

/** Prices links: by tables, by the network or by a cost method, in whichever form answers a message sooner. */
final class LinkPricing {
    /** Below this many regions a matrix fits the fastest caches and beats the sweeps even on the sparsest network. */
    static final int FEW_REGIONS = 64;

    /** Time of a sweep over one arc relative to that of one matrix cell, both measured in a message. */
    private static final double ARC_TO_CELL = 1.6;

    private final ModelDescriptor model;
    private final Logistics logistics;
    private final MethodCosts methods;
    private final int regions;
    private final TariffGroups tariffs;
    private final Map<Goods, Sweeps> sweeps = new HashMap<>();
    private final Map<Goods, PairCosts> distances = new HashMap<>();

    LinkPricing(ModelDescriptor model, Logistics logistics, MethodCosts methods) {
        this.model = model;
        this.logistics = logistics;
        this.methods = methods;
        this.regions = model.regionSet().regions().size();
        this.tariffs = TariffGroups.of(logistics.countries(), regions);
    }

    PricedLink price(LinkDescriptor link) {
        boolean tabled = link.fixedTable().isPresent() || link.unitTable().isPresent() || link.custom();
        if (!tabled && regions >= FEW_REGIONS && isSparse(link)) {
            return new PricedLink.Networked(
                    sweepsOf(link), link.flow(), link.coordination(), link.unitCoordination(), tariffs, link.value());
        }
        PairCosts fixed = link.fixedTable()
                .<PairCosts>map(use -> PairCosts.Declared.of(model.tables(), use))
                .orElseGet(PairCosts.Nothing::new);
        double separation = link.fixedTable().isPresent() ? 0 : link.coordination();
        PairCosts unit = link.separable() ? unitCosts(link) : new PairCosts.Together(unitCosts(link));
        return new PricedLink.Tabled(regions, separation, fixed, unit);
    }

    private PairCosts unitCosts(LinkDescriptor link) {
        PairCosts standard = link.unitTable().isPresent()
                ? PairCosts.Declared.of(model.tables(), link.unitTable().get())
                : formula(link);
        return link.custom() ? byMethod(link, standard) : standard;
    }

    private boolean isSparse(LinkDescriptor link) {
        if (link.separable() && carriesGoods(link) && logistics.network().isDirect()) {
            return false;
        }
        int terms = link.value() > 0 ? Math.max(1, tariffs.groups().size()) : 1;
        return terms * (2 * ARC_TO_CELL * sweepsOf(link).arcs() + regions) < (double) regions * regions;
    }

    /** Whether goods travel over the link at all; what is only information needs no way. */
    static boolean carriesGoods(LinkDescriptor link) {
        return link.flow() > 0 && (link.weightKg() > 0 || link.value() > 0);
    }

    static Goods goods(ModelDescriptor model, LinkDescriptor link) {
        return Goods.of(
                link.weightKg(),
                link.value(),
                link.shipmentKg(),
                model.economy().timeCost());
    }

    private Sweeps sweepsOf(LinkDescriptor link) {
        if (!link.separable()) {
            return Sweeps.apart(regions);
        }
        return carriesGoods(link)
                ? sweeps.computeIfAbsent(goods(model, link), logistics::sweeps)
                : Sweeps.together(regions);
    }

    private PairCosts formula(LinkDescriptor link) {
        PairCosts distance = carriesGoods(link)
                ? distances.computeIfAbsent(
                        goods(model, link), goods -> new PairCosts.Computed(regions, logistics.distances(goods)))
                : new PairCosts.Nothing();
        double[] cells = new double[regions * regions];
        for (int from = 0; from < regions; from++) {
            for (int to = 0; to < regions; to++) {
                double way = distance.at(from, to);
                if (from != to) {
                    cells[from * regions + to] = way == Double.POSITIVE_INFINITY
                            ? way
                            : link.flow() * (way + link.value() * tariffs.rate(from, to) + link.unitCoordination());
                }
            }
        }
        return new PairCosts.Computed(regions, cells);
    }

    private PairCosts byMethod(LinkDescriptor link, PairCosts standard) {
        List<RegionDescriptor> places = model.regionSet().regions();
        double[] cells = new double[regions * regions];
        for (int from = 0; from < regions; from++) {
            Ways ways = logistics.waysFrom(from, goods(model, link));
            for (int to = 0; to < regions; to++) {
                double cost = standard.at(from, to);
                if (from != to && link.separable() && cost < Double.POSITIVE_INFINITY) {
                    Optional<Way> way = ways.to(to);
                    Trip trip = new WayTrip(
                            new RegionPlace(places.get(from)),
                            new RegionPlace(places.get(to)),
                            way,
                            tariffs.rate(from, to));
                    cost = methods.link(link.id(), trip, cost);
                }
                cells[from * regions + to] = cost;
            }
        }
        return new PairCosts.Computed(regions, cells);
    }
}
