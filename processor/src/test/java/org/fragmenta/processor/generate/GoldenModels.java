package org.fragmenta.processor.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.fragmenta.descriptor.BlockDescriptor;
import org.fragmenta.descriptor.ChangeDescriptor;
import org.fragmenta.descriptor.CostRow;
import org.fragmenta.descriptor.CountryDescriptor;
import org.fragmenta.descriptor.DatedScenario;
import org.fragmenta.descriptor.EconomyDescriptor;
import org.fragmenta.descriptor.FallbackDescriptor;
import org.fragmenta.descriptor.HorizonDescriptor;
import org.fragmenta.descriptor.LinkDescriptor;
import org.fragmenta.descriptor.MarketDescriptor;
import org.fragmenta.descriptor.ModelDescriptor;
import org.fragmenta.descriptor.MoveDescriptor;
import org.fragmenta.descriptor.Period;
import org.fragmenta.descriptor.PlantFacts;
import org.fragmenta.descriptor.RegionDescriptor;
import org.fragmenta.descriptor.RegionSetDescriptor;
import org.fragmenta.descriptor.ScenarioDescriptor;
import org.fragmenta.descriptor.SharedServiceDescriptor;
import org.fragmenta.descriptor.SiteFacts;
import org.fragmenta.descriptor.TrendDescriptor;
import org.fragmenta.processor.model.AnnotatedModel;
import org.fragmenta.processor.model.CostMethod;

/** Four small models with everything that generated code depends on; all figures are illustrative. */
final class GoldenModels {
    private GoldenModels() {}

    static Stream<AnnotatedModel> all() {
        return Stream.of(garments(), camera(), bicycle(), shirts());
    }

    /** A chain with a market, a scenario and cost methods. */
    static AnnotatedModel garments() {
        ScenarioDescriptor corridor = new ScenarioDescriptor(
                "CorridorComplete",
                "Corridor complete",
                List.of(new ChangeDescriptor("countries.*.importHours", ChangeDescriptor.Operation.SCALE, 0.5)));
        ModelDescriptor model = new ModelDescriptor(
                ModelDescriptor.SCHEMA,
                "Garments",
                "Garments after the corridor",
                "USD",
                Period.YEAR,
                1_000_000,
                EconomyDescriptor.standard(),
                regions(),
                List.of(
                        block("Cutting", 0.05, 300_000),
                        block("Finishing", 0.1, 90_000),
                        block("Sewing", 0.55, 180_000)),
                List.of(
                        link("CutPanels", "Cutting", "Sewing", 0.3, 2.1),
                        link("SewnPieces", "Sewing", "Finishing", 0.4, 4)),
                List.of(new MarketDescriptor(
                        "UnitedStates",
                        "United States",
                        "LosAngeles",
                        "Finishing",
                        800_000,
                        0.4,
                        6,
                        8_000,
                        Optional.empty(),
                        "")),
                List.of(),
                List.of(),
                List.of(),
                List.of(corridor),
                Optional.of(new HorizonDescriptor(
                        2026,
                        12,
                        true,
                        List.of(new MoveDescriptor("Sewing", 40_000, Optional.empty(), 10_000, Optional.of("Bangkok"))),
                        List.of(new TrendDescriptor("regions.Bangkok.wage", 1.06)),
                        List.of(new DatedScenario(2030, "CorridorComplete")),
                        List.of())),
                Optional.empty());
        return TestModels.annotated(
                "Garments",
                model,
                List.of(
                        new CostMethod(
                                CostMethod.Kind.LINK,
                                "CutPanels",
                                "example.models.Garments.CutPanels",
                                "byTruck",
                                true),
                        new CostMethod(
                                CostMethod.Kind.UNIT,
                                "Sewing",
                                "example.models.Garments.Sewing",
                                "perGarment",
                                false)));
    }

    /** A tree: everything goes to assembly. */
    static AnnotatedModel camera() {
        return TestModels.model(
                "Camera",
                List.of("Assembly", "Body", "Electronics", "Glass", "Lens"),
                List.of("Kyushu", "Penang", "Shenzhen"),
                List.of("Bodies", "Boards", "Blanks", "Lenses"),
                List.of(new int[] {1, 0}, new int[] {2, 0}, new int[] {3, 4}, new int[] {4, 0}));
    }

    /** Width 2: frames go to painting and to assembly, and painting to assembly. */
    static AnnotatedModel bicycle() {
        return TestModels.model(
                "Bicycle",
                List.of("Assembly", "Frame", "Painting", "Wheels"),
                List.of("Dhaka", "Taichung"),
                List.of("BareFrames", "Forks", "PaintedFrames", "WheelSets"),
                List.of(new int[] {1, 2}, new int[] {1, 0}, new int[] {2, 0}, new int[] {3, 0}));
    }

    /** A chain whose blocks and links share all that can be shared: entry, capacity, plants, a service. */
    static AnnotatedModel shirts() {
        ModelDescriptor chain = TestModels.descriptor(
                "Shirts",
                List.of("Cutting", "Sewing", "Weaving"),
                List.of("DaNang", "HaiPhong", "Saigon"),
                List.of("Cloth", "Lining", "Panels"),
                List.of(new int[] {2, 0}, new int[] {2, 0}, new int[] {0, 1}));
        SiteFacts site = new SiteFacts(3, OptionalDouble.of(2), 0.5, 0.25, Optional.empty());
        RegionSetDescriptor set = chain.regionSet();
        List<RegionDescriptor> regions = new ArrayList<>(set.regions());
        regions.set(0, regions.get(0).withSite(site));
        List<BlockDescriptor> blocks = new ArrayList<>(chain.blocks());
        blocks.set(1, blocks.get(1).withPlants(new PlantFacts(2, true, OptionalDouble.of(0.75))));
        List<LinkDescriptor> links = new ArrayList<>(chain.links());
        links.set(0, links.get(0).sharing("Shuttle"));
        links.set(1, links.get(1).sharing("Shuttle"));
        MarketDescriptor centre = new MarketDescriptor(
                "Centre", "Centre", "DaNang", "Sewing", 0.5, 0, 0, 1000, Optional.of(CostRow.of(0, 2, 3)), "");
        MarketDescriptor north = new MarketDescriptor(
                "North", "North", "HaiPhong", "Sewing", 0.5, 0, 0, 1000, Optional.of(CostRow.of(2, 0, 4)), "");
        ModelDescriptor model = new ModelDescriptor(
                chain.schema(),
                chain.id(),
                chain.title(),
                chain.currency(),
                chain.period(),
                chain.output(),
                chain.economy(),
                new RegionSetDescriptor(
                        set.id(),
                        set.version(),
                        set.currency(),
                        regions,
                        set.countries(),
                        set.routes(),
                        set.borders(),
                        set.agreements(),
                        set.fallback()),
                blocks,
                links,
                List.of(centre.fromOnePlant(), north),
                chain.tables(),
                List.of(new SharedServiceDescriptor("Shuttle", "Daily shuttle", 1.5, Optional.empty(), "")),
                List.of(),
                List.of());
        return TestModels.annotated("Shirts", model, List.of());
    }

    private static RegionSetDescriptor regions() {
        return new RegionSetDescriptor(
                "SoutheastAsia",
                "2018.1",
                "USD",
                List.of(
                        region("Bangkok", "THA", 2.2, 13.7, 100.5),
                        region("LosAngeles", "USA", 18, 34, -118.2),
                        region("Savannakhet", "LAO", 0.9, 16.6, 104.8)),
                List.of(country("LAO", 0.05, 24), country("THA", 0.05, 12), country("USA", 0.1, 12)),
                List.of(),
                List.of(),
                List.of(),
                Optional.of(new FallbackDescriptor(1.3, 40, 0.09, 5)));
    }

    private static RegionDescriptor region(String id, String country, double wage, double latitude, double longitude) {
        OptionalDouble none = OptionalDouble.empty();
        return new RegionDescriptor(
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
                OptionalDouble.of(latitude),
                OptionalDouble.of(longitude),
                "illustrative");
    }

    private static CountryDescriptor country(String id, double tariff, double hours) {
        return new CountryDescriptor(id, id, tariff, hours, hours, 50, 50, "illustrative");
    }

    private static BlockDescriptor block(String id, double laborHours, double setup) {
        List<String> custom = id.equals("Sewing") ? List.of("unit") : List.of();
        return new BlockDescriptor(
                id,
                id,
                laborHours,
                0,
                0,
                0,
                0,
                0,
                setup,
                10,
                0,
                0,
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                custom,
                "illustrative");
    }

    private static LinkDescriptor link(String id, String from, String to, double weightKg, double value) {
        return new LinkDescriptor(
                id,
                id,
                from,
                to,
                1,
                weightKg,
                value,
                8_000,
                40_000,
                0,
                true,
                Optional.empty(),
                Optional.empty(),
                id.equals("CutPanels"),
                "illustrative");
    }
}
