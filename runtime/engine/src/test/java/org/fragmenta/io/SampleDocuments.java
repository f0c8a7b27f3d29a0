package org.fragmenta.io;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.fragmenta.descriptor.AgreementDescriptor;
import org.fragmenta.descriptor.ArmsLengthDescriptor;
import org.fragmenta.descriptor.BlockDescriptor;
import org.fragmenta.descriptor.BorderDescriptor;
import org.fragmenta.descriptor.ChangeDescriptor;
import org.fragmenta.descriptor.ClusterDescriptor;
import org.fragmenta.descriptor.ClusterSite;
import org.fragmenta.descriptor.CostRow;
import org.fragmenta.descriptor.CostTable;
import org.fragmenta.descriptor.CountryDescriptor;
import org.fragmenta.descriptor.DatedScenario;
import org.fragmenta.descriptor.EconomyDescriptor;
import org.fragmenta.descriptor.EffectDescriptor;
import org.fragmenta.descriptor.EffectKind;
import org.fragmenta.descriptor.FallbackDescriptor;
import org.fragmenta.descriptor.HorizonDescriptor;
import org.fragmenta.descriptor.LinkDescriptor;
import org.fragmenta.descriptor.MarketDescriptor;
import org.fragmenta.descriptor.Mode;
import org.fragmenta.descriptor.ModelDescriptor;
import org.fragmenta.descriptor.MoveDescriptor;
import org.fragmenta.descriptor.NeighbourDescriptor;
import org.fragmenta.descriptor.Period;
import org.fragmenta.descriptor.PlantFacts;
import org.fragmenta.descriptor.RegionDescriptor;
import org.fragmenta.descriptor.RegionSetDescriptor;
import org.fragmenta.descriptor.RouteDescriptor;
import org.fragmenta.descriptor.ScenarioDescriptor;
import org.fragmenta.descriptor.SharedServiceDescriptor;
import org.fragmenta.descriptor.SiteFacts;
import org.fragmenta.descriptor.TableUse;
import org.fragmenta.descriptor.TechnologyDescriptor;
import org.fragmenta.descriptor.TrendDescriptor;
import org.fragmenta.descriptor.UncertaintyDescriptor;
import org.fragmenta.result.Certificate;
import org.fragmenta.result.Conflict;
import org.fragmenta.result.CostSplit;
import org.fragmenta.result.NearOptimal;
import org.fragmenta.result.PlantLine;
import org.fragmenta.result.Result;
import org.fragmenta.result.Status;
import org.fragmenta.result.Tie;

/** Records with every component set, no two to the same value, so that a swapped field shows. */
final class SampleDocuments {
    private static final double IMPOSSIBLE = Double.POSITIVE_INFINITY;

    private SampleDocuments() {}

    static ModelDescriptor model() {
        return new ModelDescriptor(
                ModelDescriptor.SCHEMA,
                "Garments",
                "Garments – \"after\" the corridor",
                "EUR",
                Period.QUARTER,
                1_200_000.5,
                new EconomyDescriptor(0.11, 0.0004, 1.5, 0.75, 0.9),
                regionSet(),
                List.of(block(), BlockDescriptor.ofRows("Sewing", CostRow.of(1, IMPOSSIBLE), CostRow.of(0.1, -0.0))),
                List.of(new LinkDescriptor(
                        "CutPanels",
                        "Cut panels",
                        "Cutting",
                        "Sewing",
                        1.25,
                        0.3,
                        2.1,
                        9_000,
                        40_000,
                        0.01,
                        false,
                        Optional.of(new TableUse("Fixed", 2)),
                        Optional.of(new TableUse("Unit", 3)),
                        Optional.of("Shuttle"),
                        true,
                        "link source")),
                List.of(new MarketDescriptor(
                        "UnitedStates",
                        "United States",
                        "Hanoi",
                        "Sewing",
                        800_000,
                        0.35,
                        4.2,
                        8_000,
                        Optional.of(CostRow.of(0.5, 0.6)),
                        true,
                        "market source")),
                List.of(
                        new CostTable("Fixed", List.of(CostRow.of(0, 1), CostRow.of(IMPOSSIBLE, 0))),
                        new CostTable("Unit", List.of(CostRow.of(0, 1e-300), CostRow.of(4.9e-324, Double.MAX_VALUE)))),
                List.of(
                        new SharedServiceDescriptor(
                                "Shuttle", "Daily shuttle", 7_500, Optional.of(new TableUse("Fixed", 4)), "its source"),
                        new SharedServiceDescriptor("Office", "Office", 12, Optional.empty(), "")),
                List.of(
                        new TechnologyDescriptor("Whole", "All in one", List.of("Sewing"), "technology source"),
                        new TechnologyDescriptor("Divided", "Cut apart", List.of("Cutting", "Sewing"), "its source")),
                List.of(new ScenarioDescriptor(
                        "Corridor",
                        "Corridor complete",
                        List.of(
                                new ChangeDescriptor("corridors.EastWest.hours", ChangeDescriptor.Operation.SCALE, 0.5),
                                new ChangeDescriptor("borders.*.fee", ChangeDescriptor.Operation.SET, 20)))),
                Optional.of(new HorizonDescriptor(
                        2026,
                        21,
                        true,
                        List.of(new MoveDescriptor(
                                "Sewing",
                                41_000,
                                Optional.of(CostRow.of(17, IMPOSSIBLE)),
                                19_000,
                                Optional.of("Hanoi"))),
                        List.of(new TrendDescriptor("regions.Hanoi.wage", 1.06)),
                        List.of(new DatedScenario(2031, "Corridor")),
                        List.of(
                                new UncertaintyDescriptor(
                                        "Walk", List.of("Hanoi"), OptionalDouble.of(0.15), List.of(), List.of()),
                                new UncertaintyDescriptor(
                                        "Chain",
                                        List.of("Hanoi"),
                                        OptionalDouble.empty(),
                                        List.of(1.0, 1.3),
                                        List.of(List.of(0.8, 0.2), List.of(0.0, 1.0)))))),
                Optional.of(new ClusterDescriptor(
                        "Hanoi",
                        25,
                        3_000,
                        Optional.of(new TableUse("Unit", 5)),
                        true,
                        List.of(new NeighbourDescriptor("Hanoi", "Savannakhet")),
                        List.of(new ClusterSite("Savannakhet", 3, 2, 450, OptionalDouble.of(7))),
                        List.of(new EffectDescriptor(EffectKind.WAGES, 0.5, 1.5, 12)),
                        Optional.of("Corridor"),
                        Optional.of("Savannakhet"))));
    }

    static RegionSetDescriptor regionSet() {
        return new RegionSetDescriptor(
                "SoutheastAsia",
                "2016.1",
                "EUR",
                List.of(
                        new RegionDescriptor(
                                "Savannakhet",
                                "Savannakhet SEZ",
                                "LAO",
                                OptionalDouble.of(0.9),
                                OptionalDouble.of(2.5),
                                OptionalDouble.of(1.7),
                                OptionalDouble.of(0.12),
                                0.8,
                                OptionalDouble.of(0.07),
                                0.24,
                                6,
                                OptionalDouble.of(0.3),
                                1.1,
                                OptionalDouble.of(16.55),
                                OptionalDouble.of(104.75),
                                new SiteFacts(
                                        90_000,
                                        OptionalDouble.of(3.5),
                                        0.6,
                                        0.8,
                                        Optional.of(CostRow.of(-1, 2.5, IMPOSSIBLE, 6))),
                                "region source"),
                        RegionDescriptor.bare("Hanoi")),
                List.of(new CountryDescriptor("LAO", "Lao PDR", 0.05, 24, 12, 60, 40, "country source")),
                List.of(new RouteDescriptor(
                        "R9", "Savannakhet", "Hanoi", Mode.RAIL, "EastWest", 620, 14, 0.06, 5, "route source")),
                List.of(new BorderDescriptor("DaoHuong", "LAO", "VNM", 6, 25, "border source")),
                List.of(new AgreementDescriptor("ATIGA", List.of("LAO", "VNM"), 0.01, "agreement source")),
                Optional.of(new FallbackDescriptor(1.3, 55, 0.09, 7)));
    }

    private static BlockDescriptor block() {
        return new BlockDescriptor(
                "Cutting",
                "Cutting room",
                0.05,
                0.02,
                0.4,
                0.001,
                0.15,
                0.21,
                350_000,
                12,
                1_000,
                0.35,
                List.of("Savannakhet"),
                List.of("Hanoi"),
                Optional.empty(),
                Optional.empty(),
                Optional.of(new ArmsLengthDescriptor("Hanoi", 0.06, 0.03, 0.0001)),
                new PlantFacts(
                        1.5,
                        true,
                        OptionalDouble.of(700_000),
                        Optional.of(CostRow.of(600_000, Double.POSITIVE_INFINITY, 0))),
                List.of("unit", "setup"),
                "block source");
    }

    static Result result() {
        ModelDescriptor model = model();
        return result(
                        "Divided",
                        List.of(result(
                                "Whole",
                                List.of(),
                                model.madeBy(model.technologies().get(0)))),
                        model)
                .withConflict(Optional.of(conflict()))
                .withNearOptimal(nearOptimal());
    }

    private static Conflict conflict() {
        return new Conflict(
                false,
                List.of(new Conflict.Declaration("blocks.Sewing.only", "Block Sewing stands in Hanoi.", "widen it.")),
                List.of(new Conflict.Repair(
                        List.of(new Conflict.Change(
                                "regions.Hanoi.capability",
                                "raise it to 0.45",
                                "regions.Hanoi.capability=0.45",
                                List.of("Hanoi"),
                                OptionalDouble.of(0.45))),
                        "Divided",
                        120,
                        Status.PROVEN,
                        Map.of("Sewing", "Hanoi"),
                        List.of(new PlantLine("Cutting", "Hanoi", List.of(new PlantLine.Supply("UnitedStates", 7)))),
                        Optional.of(model()))));
    }

    private static NearOptimal nearOptimal() {
        return new NearOptimal(
                3,
                OptionalDouble.of(0.05),
                NearOptimal.End.LIMIT,
                OptionalDouble.of(104),
                List.of(new NearOptimal.NearPlan(
                        1,
                        "Divided",
                        100,
                        0,
                        false,
                        Map.of("Sewing", "Hanoi"),
                        List.of(new PlantLine("Cutting", "Hanoi", List.of(new PlantLine.Supply("UnitedStates", 7)))),
                        List.of("Sewing"),
                        List.of("Cutting"))));
    }

    private static Result result(String technology, List<Result> alternatives, ModelDescriptor problem) {
        Map<String, String> plan = new LinkedHashMap<>();
        plan.put("Cutting", "Savannakhet");
        plan.put("Sewing", "Hanoi");
        Map<String, OptionalDouble> cutting = new LinkedHashMap<>();
        cutting.put("Savannakhet", OptionalDouble.of(0));
        cutting.put("Hanoi", OptionalDouble.empty());
        Map<String, Map<String, OptionalDouble>> attraction = new LinkedHashMap<>();
        attraction.put("Cutting", cutting);
        return new Result(
                Result.SCHEMA,
                "Garments",
                "Corridor",
                technology,
                Status.LIMIT,
                plan,
                List.of(new PlantLine(
                        "Sewing",
                        "Hanoi",
                        List.of(
                                new PlantLine.Supply("UnitedStates", 700_000),
                                new PlantLine.Supply("Japan", 100_000.25)))),
                List.of("Cutting"),
                Optional.of(new CostSplit(
                        100,
                        10,
                        20,
                        70,
                        -5,
                        List.of(new CostSplit.BlockLine("Cutting", "Savannakhet", 1, 2, 3, 4, 5, 6, 7, 8, -0.5, 9)),
                        List.of(new CostSplit.LinkLine("CutPanels", "Savannakhet", "Hanoi", 11, 12, 13, 14, 15, 16)),
                        List.of(new CostSplit.LinkLine("UnitedStates", "Hanoi", "Hanoi", 21, 22, 23, 24, 25, 26)),
                        List.of(new CostSplit.SiteLine("Hanoi", 31, -36)),
                        List.of(new CostSplit.ServiceLine("Shuttle", "Savannakhet", "Hanoi", 41)))),
                OptionalDouble.of(99.5),
                OptionalDouble.of(0.5),
                attraction,
                Map.of("Sewing", Map.of("Hanoi", OptionalDouble.of(0.25))),
                List.of(new Tie("Sewing", List.of("Savannakhet", "Hanoi"))),
                new Certificate(
                        List.of(
                                Certificate.Node.branch("Sewing", List.of("Hanoi"), 1, 2),
                                Certificate.Node.leaf(0),
                                Certificate.Node.branch(new Certificate.Count("region", "Hanoi", 0), 3, 4),
                                Certificate.Node.empty(),
                                Certificate.Node.impossible(1)),
                        List.of(
                                new Certificate.Multipliers(List.of(new Certificate.LinkMultipliers(
                                        "CutPanels", CostRow.of(1.5, -2), CostRow.of(0, IMPOSSIBLE)))),
                                new Certificate.Multipliers(
                                        List.of(),
                                        List.of(new Certificate.BlockPrice("Sewing", 2.5)),
                                        List.of(new Certificate.GroupMultipliers(
                                                "region", "Sewing", CostRow.of(-1, 1)))))),
                alternatives,
                Optional.empty(),
                Optional.empty(),
                problem);
    }

    /** The least that a model can say. */
    static final String SMALLEST_MODEL = """
            {"schema": 1, "id": "Small", "output": 1,
             "regionSet": {"regions": [{"id": "A"}]},
             "blocks": [{"id": "Cutting"}]}
            """;
}
