package org.fragmenta.scenario;

import static org.fragmenta.scenario.NumberFields.orAbsent;
import static org.fragmenta.scenario.NumberFields.orEmpty;

import java.util.List;
import org.fragmenta.descriptor.CountryDescriptor;
import org.fragmenta.descriptor.RegionDescriptor;
import org.fragmenta.descriptor.SiteFacts;

/** The numbers of regions and countries. */
final class PlaceNumbers {
    static final NumberFields<RegionDescriptor> REGION = new NumberFields<>(
            List.of(
                    "wage",
                    "skilledWage",
                    "rent",
                    "capitalCost",
                    "productivity",
                    "utilityPrice",
                    "profitTax",
                    "taxHolidayYears",
                    "capability",
                    "setupFactor",
                    "latitude",
                    "longitude",
                    "entry",
                    "capacity",
                    "agglomeration",
                    "congestion"),
            PlaceNumbers::read,
            PlaceNumbers::replace,
            PlaceNumbers::overruled);

    static final NumberFields<CountryDescriptor> COUNTRY = new NumberFields<>(
            List.of("tariff", "importHours", "exportHours", "importFee", "exportFee"),
            country -> new double[] {
                country.tariff(), country.importHours(), country.exportHours(), country.importFee(), country.exportFee()
            },
            (country, numbers) -> new CountryDescriptor(
                    country.id(),
                    country.label(),
                    numbers[0],
                    numbers[1],
                    numbers[2],
                    numbers[3],
                    numbers[4],
                    country.source()));

    private PlaceNumbers() {}

    private static double[] read(RegionDescriptor region) {
        return new double[] {
            orAbsent(region.wage()),
            orAbsent(region.skilledWage()),
            orAbsent(region.rent()),
            orAbsent(region.capitalCost()),
            region.productivity(),
            orAbsent(region.utilityPrice()),
            region.profitTax(),
            region.taxHolidayYears(),
            orAbsent(region.capability()),
            region.setupFactor(),
            orAbsent(region.latitude()),
            orAbsent(region.longitude()),
            region.site().entry(),
            orAbsent(region.site().capacity()),
            region.site().agglomeration(),
            region.site().congestion()
        };
    }

    private static RegionDescriptor replace(RegionDescriptor region, double[] numbers) {
        return new RegionDescriptor(
                region.id(),
                region.label(),
                region.country(),
                orEmpty(numbers[0]),
                orEmpty(numbers[1]),
                orEmpty(numbers[2]),
                orEmpty(numbers[3]),
                numbers[4],
                orEmpty(numbers[5]),
                numbers[6],
                numbers[7],
                orEmpty(numbers[8]),
                numbers[9],
                orEmpty(numbers[10]),
                orEmpty(numbers[11]),
                new SiteFacts(
                        numbers[12],
                        orEmpty(numbers[13]),
                        numbers[14],
                        numbers[15],
                        region.site().countRow()),
                region.source());
    }

    private static String overruled(RegionDescriptor region, String field) {
        boolean byCount = field.equals("agglomeration") || field.equals("congestion");
        return byCount && region.site().countRow().isPresent() ? "countRow" : "";
    }
}
