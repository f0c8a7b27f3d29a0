package org.fragmenta.parametric;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.apache.commons.math3.fraction.BigFraction;
import org.fragmenta.check.Diagnostic;
import org.fragmenta.check.ModelException;
import org.fragmenta.check.ModelRules;
import org.fragmenta.check.NearNames;
import org.fragmenta.descriptor.LinkDescriptor;
import org.fragmenta.descriptor.MarketDescriptor;
import org.fragmenta.descriptor.ModelDescriptor;
import org.fragmenta.descriptor.RegionDescriptor;
import org.fragmenta.scenario.ModelNumber;
import org.fragmenta.scenario.Scenarios;

/** Finds what a path of a parameter leads to, and refuses what no exact curve can be drawn over. */
final class ParameterReader {
    private static final String SCALE_UNIT = "times today's";

    private static final String SHARED = "it counts for blocks or links together, whose cost then does not add up";

    /** Why the cost is not affine in a number, by section and field. */
    private static final Map<String, String> REASONS = Map.ofEntries(
            Map.entry("economy.discountRate", "set-up is annualised by a power of it"),
            Map.entry("economy.complexitySlack", "it decides what can be, not what it costs"),
            Map.entry("blocks.lifeYears", "set-up is annualised by a power of it"),
            Map.entry("blocks.complexity", "it decides what can be, and costs only above a region's capability"),
            Map.entry("links.shipmentKg", "fees are divided by it"),
            Map.entry("markets.shipmentKg", "fees are divided by it"),
            Map.entry("regions.productivity", "labour is divided by it"),
            Map.entry("regions.capability", "it decides what can be, and costs only below a block's complexity"),
            Map.entry("regions.taxHolidayYears", "tax is discounted by a power of it"),
            Map.entry("regions.entry", SHARED),
            Map.entry("regions.capacity", SHARED),
            Map.entry("regions.agglomeration", SHARED),
            Map.entry("regions.congestion", SHARED),
            Map.entry("blocks.load", SHARED),
            Map.entry("blocks.plantCapacity", SHARED),
            Map.entry("sharedServices.cost", SHARED),
            Map.entry("regions.latitude", "distances on the globe bend"),
            Map.entry("regions.longitude", "distances on the globe bend"));

    private final ModelDescriptor model;
    private final String path;

    ParameterReader(ModelDescriptor model, String path) {
        this.model = model;
        this.path = path;
    }

    Parameter read() {
        if (path.equals(Parameter.WAGE_GAP)) {
            return wageGap();
        }
        String[] segments = path.split("\\.", -1);
        if (segments.length == 3 && segments[2].equals("cost")) {
            if (segments[0].equals("links")) {
                return costScale(
                        NumberField.LINK_COST,
                        segments[1],
                        "service link",
                        model.links().stream().map(LinkDescriptor::id).toList());
            }
            if (segments[0].equals("markets")) {
                return costScale(
                        NumberField.MARKET_COST,
                        segments[1],
                        "market",
                        model.markets().stream().map(MarketDescriptor::id).toList());
            }
        }
        Parameter parameter = number(Scenarios.numbers(model, path));
        new MethodSight(model).refuse(parameter);
        if (!parameter.isScale() && parameter.today() == 0) {
            // What costs nothing today may ask for facts that the model has not, once it costs something.
            parameter.in(model, Math.min(1, parameter.highest())).ifPresent(ModelRules::require);
        }
        return parameter;
    }

    private Parameter number(List<ModelNumber> leads) {
        NumberField field =
                NumberField.of(leads.get(0).section(), leads.get(0).field()).orElseThrow(() -> notAffine(leads.get(0)));
        if (leads.size() > 1 || path.contains("*")) {
            return scale(field, leads);
        }
        ModelNumber number = leads.get(0);
        double today = today(number).orElseThrow(this::leftOpen);
        String label = number.id().isEmpty() ? field.words() : field.words() + " of " + number.id();
        return new Parameter(
                path,
                label,
                field.unit(model),
                today,
                field.highest(),
                false,
                List.of(VariedNumber.set(field, number.id())));
    }

    private Parameter scale(NumberField field, List<ModelNumber> leads) {
        List<VariedNumber> numbers = new ArrayList<>();
        double highest = Double.POSITIVE_INFINITY;
        for (ModelNumber number : leads) {
            if (number.value().isPresent()) {
                double today = number.value().getAsDouble();
                numbers.add(VariedNumber.scaled(field, number.id(), today));
                highest = today == 0 ? highest : Math.min(highest, field.highest() / today);
            }
        }
        if (numbers.isEmpty()) {
            throw leftOpen();
        }
        String whose = path.startsWith("corridors.") ? path.split("\\.", -1)[1] : "all " + field.section();
        return new Parameter(path, field.words() + " of " + whose, SCALE_UNIT, 1, highest, true, numbers);
    }

    private Parameter costScale(NumberField field, String id, String noun, List<String> known) {
        boolean all = id.equals("*");
        if (all ? known.isEmpty() : !known.contains(id)) {
            List<String> near = NearNames.suggest(id, known);
            throw new ModelException(Diagnostic.UNKNOWN_ELEMENT.at(
                    path,
                    "The path " + path + " names nothing. The model has no " + noun + (all ? "." : " " + id + "."),
                    near.isEmpty() ? "add what should change." : String.join(" or ", near) + " is meant."));
        }
        List<VariedNumber> numbers = (all ? known : List.of(id))
                .stream().map(each -> VariedNumber.set(field, each)).toList();
        String label = "cost of " + (all ? "all " + noun + "s" : noun + " " + id);
        return new Parameter(path, label, SCALE_UNIT, 1, Double.POSITIVE_INFINITY, true, numbers);
    }

    /** Every wage w becomes max - gap * (max - w). */
    private Parameter wageGap() {
        List<RegionDescriptor> regions = model.regionSet().regions();
        List<VariedNumber> numbers = new ArrayList<>();
        double highest = gaps(
                NumberField.WAGE,
                regions.stream().filter(region -> region.wage().isPresent()).toList(),
                numbers);
        if (regions.stream().anyMatch(region -> region.skilledWage().isPresent())) {
            List<RegionDescriptor> skilled = regions.stream()
                    .filter(region -> skilledWage(region).isPresent())
                    .toList();
            highest = Math.min(highest, gaps(NumberField.SKILLED_WAGE, skilled, numbers));
        }
        if (numbers.isEmpty()) {
            throw leftOpen();
        }
        Parameter gap = new Parameter(path, "wage gap", SCALE_UNIT, 1, highest, true, numbers);
        new MethodSight(model).refuse(gap);
        return gap;
    }

    /** Adds the gaps of one kind of wage and answers the gap that brings the lowest wage to 0. */
    private static double gaps(NumberField field, List<RegionDescriptor> regions, List<VariedNumber> numbers) {
        double top = regions.stream()
                .mapToDouble(region -> wage(field, region).getAsDouble())
                .max()
                .orElse(0);
        double widest = Double.POSITIVE_INFINITY;
        for (RegionDescriptor region : regions) {
            double wage = wage(field, region).getAsDouble();
            BigFraction gap = Decimals.read(top).subtract(Decimals.read(wage));
            numbers.add(new VariedNumber(field, region.id(), Decimals.read(top), gap.negate()));
            // Rounded down, so that no wage falls below 0 by rounding.
            widest = wage == top ? widest : Math.min(widest, Math.nextDown(top / (top - wage)));
        }
        return widest;
    }

    private static OptionalDouble wage(NumberField field, RegionDescriptor region) {
        return field == NumberField.WAGE ? region.wage() : skilledWage(region);
    }

    private static OptionalDouble skilledWage(RegionDescriptor region) {
        return region.skilledWage().isPresent() ? region.skilledWage() : region.wage();
    }

    /** What counts today: where no skilled wage is stated, skilled labour costs the wage. */
    private OptionalDouble today(ModelNumber number) {
        if (number.value().isPresent() || !number.field().equals("skilledWage")) {
            return number.value();
        }
        return model.regionSet().regions().get(model.regionIndex(number.id())).wage();
    }

    private ModelException notAffine(ModelNumber number) {
        String name = number.section() + "." + number.field();
        List<String> other = Stream.of(NumberField.values())
                .filter(field -> field.section().equals(number.section()))
                .map(field -> field.path(number.id()))
                .toList();
        return new ModelException(Diagnostic.NOT_AFFINE.at(
                path,
                "The cost is not affine in " + path + ": "
                        + REASONS.getOrDefault(name, "it does not enter the cost in proportion")
                        + ". Without straight lines there is no exact curve.",
                "solve at some values of it with --set"
                        + (other.isEmpty() ? "." : ", or vary " + String.join(", ", other) + ".")));
    }

    private ModelException leftOpen() {
        return new ModelException(Diagnostic.NOTHING_TO_VARY.at(
                path,
                "The path " + path + " leads to a number that the model leaves open, so it has no value today.",
                "state it first: --set " + path + "=<number>."));
    }
}
