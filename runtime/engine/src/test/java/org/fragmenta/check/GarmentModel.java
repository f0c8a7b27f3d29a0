package org.fragmenta.check;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.fragmenta.descriptor.AgreementDescriptor;
import org.fragmenta.descriptor.BlockDescriptor;
import org.fragmenta.descriptor.BorderDescriptor;
import org.fragmenta.descriptor.ChangeDescriptor;
import org.fragmenta.descriptor.CountryDescriptor;
import org.fragmenta.descriptor.EconomyDescriptor;
import org.fragmenta.descriptor.FallbackDescriptor;
import org.fragmenta.descriptor.LinkDescriptor;
import org.fragmenta.descriptor.MarketDescriptor;
import org.fragmenta.descriptor.Mode;
import org.fragmenta.descriptor.ModelDescriptor;
import org.fragmenta.descriptor.Period;
import org.fragmenta.descriptor.RegionDescriptor;
import org.fragmenta.descriptor.RegionSetDescriptor;
import org.fragmenta.descriptor.RouteDescriptor;
import org.fragmenta.descriptor.ScenarioDescriptor;

/** A model without mistakes that uses every part of a descriptor; its figures are illustrative. */
final class GarmentModel {
    private static final String SOURCE = "illustrative";

    private GarmentModel() {}

    static ModelDescriptor valid() {
        return new ModelDescriptor(
                ModelDescriptor.SCHEMA,
                "Garments",
                "Garments along a corridor",
                "USD",
                Period.YEAR,
                1_200_000,
                EconomyDescriptor.standard(),
                regionSet(),
                List.of(
                        block("Cutting", 0.05, 0.35, 350_000),
                        block("Sewing", 0.55, 0.15, 180_000),
                        block("Finishing", 0.12, 0.20, 90_000)),
                List.of(link("CutPanels", "Cutting", "Sewing"), link("SewnGarments", "Sewing", "Finishing")),
                List.of(market("UnitedStates", "LosAngeles", 800_000), market("Thailand", "Bangkok", 400_000)),
                List.of(),
                List.of(),
                List.of(new ScenarioDescriptor(
                        "FastBorders",
                        "Borders twice as fast",
                        List.of(new ChangeDescriptor("borders.*.hours", ChangeDescriptor.Operation.SCALE, 0.5)))));
    }

    static BlockDescriptor block(String id, double laborHours, double complexity, double setup) {
        return new BlockDescriptor(
                id,
                id,
                laborHours,
                0.02,
                0.4,
                0.01,
                0.1,
                0.05,
                setup,
                10,
                1_000,
                complexity,
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                SOURCE);
    }

    static LinkDescriptor link(String id, String from, String to) {
        return new LinkDescriptor(
                id,
                id,
                from,
                to,
                1,
                0.3,
                2.1,
                10_000,
                40_000,
                0.01,
                true,
                Optional.empty(),
                Optional.empty(),
                false,
                SOURCE);
    }

    static MarketDescriptor market(String id, String region, double demand) {
        return new MarketDescriptor(id, id, region, "Finishing", demand, 0.35, 8, 10_000, Optional.empty(), SOURCE);
    }

    static RegionDescriptor region(String id, String country, double wage, double latitude, double longitude) {
        return new RegionDescriptor(
                id,
                id,
                country,
                OptionalDouble.of(wage),
                OptionalDouble.of(3 * wage),
                OptionalDouble.of(4),
                OptionalDouble.of(0.1),
                0.9,
                OptionalDouble.of(0.1),
                0.2,
                0,
                OptionalDouble.of(0.4),
                1,
                OptionalDouble.of(latitude),
                OptionalDouble.of(longitude),
                SOURCE);
    }

    static CountryDescriptor country(String id) {
        return new CountryDescriptor(id, id, 0.05, 12, 8, 150, 90, SOURCE);
    }

    static RouteDescriptor route(String id, String from, String to) {
        return new RouteDescriptor(id, from, to, Mode.ROAD, "", 600, 12, 0.08, 5, SOURCE);
    }

    private static RegionSetDescriptor regionSet() {
        return new RegionSetDescriptor(
                "Corridor",
                "1",
                "USD",
                List.of(
                        region("Bangkok", "THA", 2.4, 13.75, 100.5),
                        region("Mukdahan", "THA", 1.9, 16.54, 104.72),
                        region("Savannakhet", "LAO", 1.1, 16.57, 104.75),
                        region("LosAngeles", "USA", 18, 34.05, -118.24)),
                List.of(country("LAO"), country("THA"), country("USA")),
                List.of(route("Highway", "Bangkok", "Mukdahan"), route("Bridge", "Mukdahan", "Savannakhet")),
                List.of(new BorderDescriptor("FriendshipBridge", "LAO", "THA", 6, 120, SOURCE)),
                List.of(new AgreementDescriptor("ATIGA", List.of("LAO", "THA"), 0, SOURCE)),
                Optional.of(new FallbackDescriptor(1.3, 30, 0.02, 20)));
    }
}
