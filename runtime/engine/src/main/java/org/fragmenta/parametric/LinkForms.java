package org.fragmenta.parametric;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.math3.fraction.BigFraction;
import org.fragmenta.check.Diagnostic;
import org.fragmenta.check.ModelException;
import org.fragmenta.descriptor.CostTable;
import org.fragmenta.descriptor.LinkDescriptor;
import org.fragmenta.descriptor.MarketDescriptor;
import org.fragmenta.descriptor.ModelDescriptor;
import org.fragmenta.descriptor.TableUse;
import org.fragmenta.logistics.Logistics;

/** What links and markets cost between two regions as exact forms, each computed once where ways do not change. */
final class LinkForms {
    private final ModelDescriptor model;
    private final ExactNumbers numbers;
    private final boolean rerouted;
    private final AffineForm output;
    private final TradeForms trade;
    private final WayForms ways;
    private final Map<Cell, AffineForm> known = new HashMap<>();

    private record Cell(boolean market, int index, int from, int to) {}

    /**
     * @param rerouted whether ways or tariffs may be others at another point
     */
    LinkForms(ModelDescriptor model, ExactNumbers numbers, boolean rerouted) {
        this.model = model;
        this.numbers = numbers;
        this.rerouted = rerouted;
        this.output = numbers.of(NumberField.OUTPUT, "", model.output());
        this.trade = new TradeForms(model.regionSet(), numbers);
        this.ways = new WayForms(model.regionSet(), numbers, trade);
    }

    /** Forgets what may be otherwise at another point. */
    void forgetWays() {
        if (rerouted) {
            known.clear();
            ways.forget();
        }
    }

    /** What a link costs a period, with the ways of the logistics of a point. */
    AffineForm link(int index, int from, int to, List<BigFraction> point, Logistics logistics) {
        return known.computeIfAbsent(new Cell(false, index, from, to), cell -> {
            LinkDescriptor link = model.links().get(index);
            AffineForm once = link.fixedTable()
                    .map(use -> numbers.constant(cell(use, from, to)))
                    .orElseGet(() -> from == to
                            ? numbers.zero()
                            : numbers.of(NumberField.COORDINATION, link.id(), link.coordination()));
            AffineForm each = link.unitTable()
                    .map(use -> numbers.constant(cell(use, from, to)))
                    .orElseGet(() -> from == to ? numbers.zero() : unit(link, from, to, point, logistics));
            return once.plus(output.times(each)).times(numbers.of(NumberField.LINK_COST, link.id(), 1));
        });
    }

    private BigFraction cell(TableUse use, int from, int to) {
        CostTable table = model.tables().stream()
                .filter(each -> each.id().equals(use.table()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("there is no table " + use.table()));
        return Decimals.read(table.rows().get(from).at(to)).multiply(Decimals.read(use.factor()));
    }

    private AffineForm unit(LinkDescriptor link, int from, int to, List<BigFraction> point, Logistics logistics) {
        AffineForm flow = numbers.of(NumberField.FLOW, link.id(), link.flow());
        if (flow.isZero()) {
            return flow;
        }
        AffineForm carried = carried(
                link.id(),
                numbers.of(NumberField.LINK_WEIGHT, link.id(), link.weightKg()),
                numbers.of(NumberField.LINK_VALUE, link.id(), link.value()),
                link.shipmentKg(),
                new int[] {from, to},
                point,
                logistics);
        return flow.times(carried.plus(numbers.of(NumberField.UNIT_COORDINATION, link.id(), link.unitCoordination())));
    }

    /** What a market costs a period. */
    AffineForm market(int index, int from, List<BigFraction> point, Logistics logistics) {
        return known.computeIfAbsent(new Cell(true, index, from, -1), cell -> {
            MarketDescriptor market = model.markets().get(index);
            AffineForm units = numbers.of(NumberField.DEMAND, market.id(), market.demand());
            if (model.output() != 0) {
                units = units.times(output.times(Decimals.read(model.output()).reciprocal()));
            }
            return units.isZero()
                    ? units
                    : units.times(unit(market, from, point, logistics))
                            .times(numbers.of(NumberField.MARKET_COST, market.id(), 1));
        });
    }

    private AffineForm unit(MarketDescriptor market, int from, List<BigFraction> point, Logistics logistics) {
        int to = model.regionIndex(market.region());
        if (market.unitRow().isPresent()) {
            return numbers.constant(market.unitRow().get().at(from));
        }
        return from == to
                ? numbers.zero()
                : carried(
                        market.id(),
                        numbers.of(NumberField.MARKET_WEIGHT, market.id(), market.weightKg()),
                        numbers.of(NumberField.MARKET_VALUE, market.id(), market.value()),
                        market.shipmentKg(),
                        new int[] {from, to},
                        point,
                        logistics);
    }

    /** Freight, fees, time and tariff of a unit of goods. */
    private AffineForm carried(
            String id,
            AffineForm weightKg,
            AffineForm value,
            double shipmentKg,
            int[] ends,
            List<BigFraction> point,
            Logistics logistics) {
        if (weightKg.isZero() && value.isZero()) {
            return numbers.zero();
        }
        AffineForm timeCost =
                numbers.of(NumberField.TIME_COST, "", model.economy().timeCost());
        Optional<AffineForm> way = ways.cost(
                ends[0],
                ends[1],
                new WayForms.ExactGoods(weightKg, value, Decimals.read(shipmentKg), timeCost),
                point,
                logistics);
        return way.orElseThrow(() -> noWay(id, ends)).plus(value.times(trade.tariff(ends[0], ends[1], point)));
    }

    /** Only goods that nothing has to carry at this very point can have come here. */
    private ModelException noWay(String id, int[] ends) {
        String from = model.regionSet().regions().get(ends[0]).id();
        String to = model.regionSet().regions().get(ends[1]).id();
        return new ModelException(Diagnostic.NO_INTERVAL.at(
                "",
                "At 0 the goods of " + id + " need no way, and above it none leads from " + from + " to " + to
                        + ", so the cheapest cost jumps there.",
                "begin above 0."));
    }
}
