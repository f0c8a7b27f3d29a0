package org.fragmenta.parametric;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.math3.fraction.BigFraction;
import org.fragmenta.descriptor.AgreementDescriptor;
import org.fragmenta.descriptor.BorderDescriptor;
import org.fragmenta.descriptor.CountryDescriptor;
import org.fragmenta.descriptor.RegionSetDescriptor;

/** Hours, fees and tariffs between countries as exact forms. */
final class TradeForms {
    private final RegionSetDescriptor set;
    private final ExactNumbers numbers;
    private final Map<String, CountryDescriptor> countries = new HashMap<>();

    /**
     * What a shipment meets at a border.
     *
     * @param fee money a shipment
     */
    record Crossing(AffineForm hours, AffineForm fee) {}

    TradeForms(RegionSetDescriptor set, ExactNumbers numbers) {
        this.set = set;
        this.numbers = numbers;
        set.countries().forEach(country -> countries.put(country.id(), country));
    }

    private String country(int region) {
        return set.regions().get(region).country();
    }

    /** From one region to another. */
    Crossing crossing(int from, int to) {
        String origin = country(from);
        String destination = country(to);
        if (origin.equals(destination)) {
            return new Crossing(numbers.zero(), numbers.zero());
        }
        Optional<BorderDescriptor> border = set.borders().stream()
                .filter(each -> joins(each, origin, destination))
                .findFirst();
        if (border.isPresent()) {
            BorderDescriptor declared = border.get();
            return new Crossing(
                    numbers.of(NumberField.BORDER_HOURS, declared.id(), declared.hours()),
                    numbers.of(NumberField.BORDER_FEE, declared.id(), declared.fee()));
        }
        AffineForm hours = numbers.zero();
        AffineForm fee = numbers.zero();
        CountryDescriptor out = countries.get(origin);
        if (out != null) {
            hours = hours.plus(numbers.of(NumberField.EXPORT_HOURS, origin, out.exportHours()));
            fee = fee.plus(numbers.of(NumberField.EXPORT_FEE, origin, out.exportFee()));
        }
        CountryDescriptor in = countries.get(destination);
        if (in != null) {
            hours = hours.plus(numbers.of(NumberField.IMPORT_HOURS, destination, in.importHours()));
            fee = fee.plus(numbers.of(NumberField.IMPORT_FEE, destination, in.importFee()));
        }
        return new Crossing(hours, fee);
    }

    private static boolean joins(BorderDescriptor border, String one, String other) {
        return (border.first().equals(one) && border.second().equals(other))
                || (border.first().equals(other) && border.second().equals(one));
    }

    /** The tariff that goods from one region pay in another at a point, share of value. */
    AffineForm tariff(int from, int to, List<BigFraction> point) {
        String origin = country(from);
        String destination = country(to);
        if (origin.equals(destination)) {
            return numbers.zero();
        }
        List<AffineForm> rates = new ArrayList<>();
        CountryDescriptor importer = countries.get(destination);
        if (importer != null) {
            rates.add(numbers.of(NumberField.TARIFF, destination, importer.tariff()));
        }
        for (AgreementDescriptor agreement : set.agreements()) {
            if (agreement.members().contains(origin) && agreement.members().contains(destination)) {
                rates.add(numbers.of(NumberField.AGREED_TARIFF, agreement.id(), agreement.tariff()));
            }
        }
        return rates.stream().reduce((one, other) -> least(one, other, point)).orElse(numbers.zero());
    }

    /** The lesser of two forms at a point, the first on a tie. */
    static AffineForm least(AffineForm one, AffineForm other, List<BigFraction> point) {
        return other.at(point).compareTo(one.at(point)) < 0 ? other : one;
    }
}
