package org.fragmenta.logistics;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.fragmenta.descriptor.AgreementDescriptor;
import org.fragmenta.descriptor.BorderDescriptor;
import org.fragmenta.descriptor.CountryDescriptor;
import org.fragmenta.descriptor.FallbackDescriptor;
import org.fragmenta.descriptor.Mode;
import org.fragmenta.descriptor.RegionDescriptor;
import org.fragmenta.descriptor.RegionSetDescriptor;
import org.fragmenta.descriptor.RouteDescriptor;

/** Writes region sets for tests, a line a fact. */
public final class RegionSetBuilder {
    private final List<RegionDescriptor> regions = new ArrayList<>();
    private final List<CountryDescriptor> countries = new ArrayList<>();
    private final List<RouteDescriptor> routes = new ArrayList<>();
    private final List<BorderDescriptor> borders = new ArrayList<>();
    private final List<AgreementDescriptor> agreements = new ArrayList<>();
    private Optional<FallbackDescriptor> fallback = Optional.empty();

    /** Regions without facts, for models whose costs are rows and tables. */
    public static RegionSetDescriptor bare(String... ids) {
        RegionSetBuilder set = new RegionSetBuilder();
        for (String id : ids) {
            set.region(RegionDescriptor.bare(id));
        }
        return set.build();
    }

    public RegionSetBuilder region(String id, String country, double wage) {
        return region(id, country, wage, Double.NaN, Double.NaN);
    }

    public RegionSetBuilder place(String id, String country, double latitude, double longitude) {
        return region(id, country, 1, latitude, longitude);
    }

    private RegionSetBuilder region(String id, String country, double wage, double latitude, double longitude) {
        OptionalDouble none = OptionalDouble.empty();
        OptionalDouble north = Double.isNaN(latitude) ? none : OptionalDouble.of(latitude);
        OptionalDouble east = Double.isNaN(longitude) ? none : OptionalDouble.of(longitude);
        return region(new RegionDescriptor(
                id,
                id,
                country,
                OptionalDouble.of(wage),
                none,
                none,
                none,
                1,
                none,
                0,
                0,
                none,
                1,
                north,
                east,
                "illustrative"));
    }

    public RegionSetBuilder region(RegionDescriptor region) {
        regions.add(region);
        return this;
    }

    /** A region whose plants pay profit tax, after some years without. */
    public static RegionDescriptor taxed(String id, double profitTax, double taxHolidayYears) {
        OptionalDouble none = OptionalDouble.empty();
        return new RegionDescriptor(
                id, id, id, none, none, none, none, 1, none, profitTax, taxHolidayYears, none, 1, none, none, "");
    }

    public RegionSetBuilder country(
            String id, double tariff, double importHours, double exportHours, double importFee, double exportFee) {
        countries.add(
                new CountryDescriptor(id, id, tariff, importHours, exportHours, importFee, exportFee, "illustrative"));
        return this;
    }

    public RegionSetBuilder route(String from, String to, double km, double hours, double costPerTonneKm) {
        return route(from, to, km, hours, costPerTonneKm, 0);
    }

    public RegionSetBuilder route(
            String from, String to, double km, double hours, double costPerTonneKm, double handlingPerTonne) {
        routes.add(new RouteDescriptor(
                from + to + routes.size(),
                from,
                to,
                Mode.ROAD,
                "",
                km,
                hours,
                costPerTonneKm,
                handlingPerTonne,
                "illustrative"));
        return this;
    }

    public RegionSetBuilder border(String first, String second, double hours, double fee) {
        borders.add(new BorderDescriptor(first + second, first, second, hours, fee, "illustrative"));
        return this;
    }

    public RegionSetBuilder agreement(String id, double tariff, String... members) {
        agreements.add(new AgreementDescriptor(id, List.of(members), tariff, "illustrative"));
        return this;
    }

    public RegionSetBuilder fallback(double detour, double speed, double costPerTonneKm, double handlingPerTonne) {
        fallback = Optional.of(new FallbackDescriptor(detour, speed, costPerTonneKm, handlingPerTonne));
        return this;
    }

    public RegionSetDescriptor build() {
        return new RegionSetDescriptor("Test", "", "USD", regions, countries, routes, borders, agreements, fallback);
    }
}
