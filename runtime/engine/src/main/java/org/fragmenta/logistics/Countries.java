package org.fragmenta.logistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.fragmenta.descriptor.AgreementDescriptor;
import org.fragmenta.descriptor.BorderDescriptor;
import org.fragmenta.descriptor.CountryDescriptor;
import org.fragmenta.descriptor.RegionDescriptor;
import org.fragmenta.descriptor.RegionSetDescriptor;

/**
 * What goods meet between countries: hours and fees at borders, and tariffs.
 *
 * <p>A border that is declared for two countries replaces the sum of the origin's export and the destination's import
 * figures. The tariff is the importer's general one or, where that is lower, the lowest of the agreements that both
 * countries are members of: nobody claims a preference that costs more. A country whose general tariff is not stated
 * takes the agreements' alone, and nothing where there is none. Within a country there is neither border nor tariff.
 */
public final class Countries {
    private final int size;
    private final int[] ofRegion;
    private final double[] hours;
    private final double[] fee;
    private final double[] tariff;
    private boolean anyBorder;

    private Countries(int size, int[] ofRegion) {
        this.size = size;
        this.ofRegion = ofRegion;
        this.hours = new double[size * size];
        this.fee = new double[size * size];
        this.tariff = new double[size * size];
    }

    /** The countries of a region set; one that has no facts of its own costs nothing to enter or leave. */
    public static Countries of(RegionSetDescriptor set) {
        List<String> ids = new ArrayList<>();
        set.countries().forEach(country -> ids.add(country.id()));
        set.regions().forEach(region -> ids.add(region.country()));
        Positions positions = new Positions("country", ids);
        int[] ofRegion = set.regions().stream()
                .map(RegionDescriptor::country)
                .mapToInt(positions::of)
                .toArray();
        Countries countries = new Countries(positions.size(), ofRegion);
        countries.addGeneral(set.countries(), positions);
        countries.addBorders(set.borders(), positions);
        countries.addAgreements(set.countries(), set.agreements(), positions);
        return countries;
    }

    /** All regions in one country. */
    static Countries one(int regions) {
        return new Countries(1, new int[regions]);
    }

    private void addGeneral(List<CountryDescriptor> facts, Positions positions) {
        for (CountryDescriptor country : facts) {
            int position = positions.of(country.id());
            for (int other = 0; other < size; other++) {
                if (other != position) {
                    int out = cell(position, other);
                    int in = cell(other, position);
                    hours[out] += country.exportHours();
                    fee[out] += country.exportFee();
                    hours[in] += country.importHours();
                    fee[in] += country.importFee();
                    tariff[in] = country.tariff();
                }
            }
        }
    }

    private void addBorders(List<BorderDescriptor> borders, Positions positions) {
        for (BorderDescriptor border : borders) {
            if (positions.has(border.first()) && positions.has(border.second())) {
                int first = positions.of(border.first());
                int second = positions.of(border.second());
                anyBorder = true;
                for (int cell : new int[] {cell(first, second), cell(second, first)}) {
                    hours[cell] = border.hours();
                    fee[cell] = border.fee();
                }
            }
        }
    }

    private void addAgreements(
            List<CountryDescriptor> facts, List<AgreementDescriptor> agreements, Positions positions) {
        boolean[] known = new boolean[size * size];
        for (CountryDescriptor importer : facts) {
            for (int origin = 0; origin < size; origin++) {
                known[cell(origin, positions.of(importer.id()))] = true;
            }
        }
        for (AgreementDescriptor agreement : agreements) {
            int[] members = agreement.members().stream()
                    .filter(positions::has)
                    .mapToInt(positions::of)
                    .toArray();
            for (int from : members) {
                for (int to : members) {
                    int cell = cell(from, to);
                    if (from != to && (!known[cell] || agreement.tariff() < tariff[cell])) {
                        tariff[cell] = agreement.tariff();
                        known[cell] = true;
                    }
                }
            }
        }
    }

    private int cell(int from, int to) {
        return from * size + to;
    }

    /** Number of countries. */
    public int size() {
        return size;
    }

    /** The country of a region. */
    public int of(int region) {
        return ofRegion[region];
    }

    /** Hours a shipment waits between two countries; 0 within one. */
    public double hours(int from, int to) {
        return hours[cell(from, to)];
    }

    /** Cost of a shipment at the border between two countries; 0 within one. */
    public double fee(int from, int to) {
        return fee[cell(from, to)];
    }

    /** Tariff on goods from one country to another, share of value; 0 within a country. */
    public double tariff(int from, int to) {
        return tariff[cell(from, to)];
    }

    /**
     * Whether no detour over a third country saves hours or fees at borders. Export and import figures alone never make
     * one pay; declared borders may.
     */
    boolean crossDirectly() {
        if (!anyBorder) {
            return true;
        }
        for (int via = 0; via < size; via++) {
            for (int from = 0; from < size; from++) {
                for (int to = 0; to < size; to++) {
                    boolean shorter = hours(from, via) + hours(via, to) < hours(from, to);
                    if (shorter || fee(from, via) + fee(via, to) < fee(from, to)) {
                        return false;
                    }
                }
            }
        }
        return true;
    }

    /** Whether some trade pays a tariff. */
    public boolean anyTariff() {
        return Arrays.stream(tariff).anyMatch(rate -> rate != 0);
    }
}
