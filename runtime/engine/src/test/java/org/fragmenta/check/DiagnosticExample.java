package org.fragmenta.check;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Stream;
import org.fragmenta.descriptor.ArmsLengthDescriptor;
import org.fragmenta.descriptor.BorderDescriptor;
import org.fragmenta.descriptor.ClusterDescriptor;
import org.fragmenta.descriptor.ClusterSite;
import org.fragmenta.descriptor.CostRow;
import org.fragmenta.descriptor.CostTable;
import org.fragmenta.descriptor.DatedScenario;
import org.fragmenta.descriptor.EffectDescriptor;
import org.fragmenta.descriptor.EffectKind;
import org.fragmenta.descriptor.HorizonDescriptor;
import org.fragmenta.descriptor.ModelDescriptor;
import org.fragmenta.descriptor.MoveDescriptor;
import org.fragmenta.descriptor.NeighbourDescriptor;
import org.fragmenta.descriptor.PlantFacts;
import org.fragmenta.descriptor.ScenarioDescriptor;
import org.fragmenta.descriptor.SharedServiceDescriptor;
import org.fragmenta.descriptor.TableUse;
import org.fragmenta.descriptor.TechnologyDescriptor;
import org.fragmenta.descriptor.TrendDescriptor;
import org.fragmenta.descriptor.UncertaintyDescriptor;

/** A model for every diagnostic that has this mistake and no other; the documentation shows what is said of it. */
final class DiagnosticExample {
    private static final double NO = Double.POSITIVE_INFINITY;

    private DiagnosticExample() {}

    /** What only shows once a model is turned into numbers. */
    private static final Set<Diagnostic> OF_NUMBERS =
            EnumSet.of(Diagnostic.ADVANTAGE_ABOVE_COST, Diagnostic.EMPTY_PLANT, Diagnostic.DEARER_DIVISION);

    /** The diagnostics that rules give; 5xx to 8xx are of cost methods, jars, documents and results. */
    static Stream<Diagnostic> ofRules() {
        return Stream.of(Diagnostic.values())
                .filter(diagnostic -> !diagnostic.code().matches("FRG-[5-8]..") && !OF_NUMBERS.contains(diagnostic));
    }

    static ModelDescriptor of(Diagnostic diagnostic) {
        Edit edit = Edit.of(GarmentModel.valid());
        Edit mistaken = switch (diagnostic) {
            case DUPLICATE_BLOCK -> edit.add("blocks", GarmentModel.block("Sewing", 0.4, 0.15, 90_000));
            case DUPLICATE_LINK -> edit.add("links", GarmentModel.link("CutPanels", "Cutting", "Finishing"));
            case DUPLICATE_MARKET -> edit.set("markets.Thailand.id", "UnitedStates");
            case DUPLICATE_TABLE -> withTable(edit, 5).add("tables", table(4, 7));
            case DUPLICATE_SCENARIO ->
                edit.add("scenarios", new ScenarioDescriptor("FastBorders", "Even faster", List.of()));
            case BLANK_NAME -> edit.set("routes.Bridge.id", "");
            case UNUSABLE_NAME -> edit.set("routes.Bridge.id", "Bridge.2");
            case RESERVED_NAME -> edit.set("scenarios.FastBorders.id", "baseline");
            case UNKNOWN_BLOCK_IN_LINK -> edit.set("links.CutPanels.to", "Swing");
            case UNKNOWN_BLOCK_IN_MARKET -> edit.set("markets.Thailand.from", "Finish");
            case SELF_LINK -> edit.add("links", GarmentModel.link("Rework", "Sewing", "Sewing"));
            case CYCLE -> edit.add("links", GarmentModel.link("Returns", "Finishing", "Cutting"));
            case DISCONNECTED -> edit.add("blocks", GarmentModel.block("Weaving", 0.1, 0.3, 500_000));
            case NO_BLOCKS ->
                edit.set("blocks", List.of()).set("links", List.of()).set("markets", List.of());
            case UNFED_MARKET -> edit.set("markets.Thailand.from", "");
            case PLANTS_SEND -> edit.set("blocks.Sewing.plants", new PlantFacts(1, true, OptionalDouble.empty()));
            case SERVICE_TO_DIVIDED ->
                edit.set("blocks.Finishing.plants", new PlantFacts(1, true, OptionalDouble.of(1_000_000)))
                        .set("links.SewnGarments.sharedService", Optional.of("Lorries"))
                        .add(
                                "sharedServices",
                                new SharedServiceDescriptor("Lorries", "", 60_000, Optional.empty(), ""));
            case SUPPLIED_PLANTS ->
                edit.set("blocks.Finishing.plants", new PlantFacts(1, true, OptionalDouble.empty()))
                        .set(
                                "blocks.Finishing.armsLength",
                                Optional.of(new ArmsLengthDescriptor("Bangkok", 0, 0.01, 0)));
            case CAPACITY_OF_ONE ->
                edit.set("blocks.Sewing.plants", new PlantFacts(1, false, OptionalDouble.of(500_000)));
            case PLANTS_WITHOUT_MARKET ->
                edit.add(
                                "blocks",
                                GarmentModel.block("Labelling", 0.1, 0.15, 20_000)
                                        .withPlants(new PlantFacts(1, true, OptionalDouble.empty())))
                        .add("links", GarmentModel.link("Labels", "Sewing", "Labelling"));
            case NO_OUTPUT -> edit.set("output", 0);
            case DEMAND_ABOVE_OUTPUT -> edit.set("output", 1_000_000);
            case NO_HOST -> edit.set("blocks.Sewing.complexity", 0.9).set("economy.complexitySlack", 0.4);
            case INSEPARABLE_APART ->
                edit.set("links.CutPanels.separable", false)
                        .set("blocks.Cutting.only", List.of("Bangkok"))
                        .set("blocks.Sewing.only", List.of("Savannakhet"));
            case IMPOSSIBLE_LINK -> withTable(edit, NO);
            case NOT_FINITE -> edit.set("blocks.Sewing.setup", Double.NaN);
            case NEGATIVE -> edit.set("blocks.Sewing.laborHours", -0.55);
            case NOT_A_SHARE -> edit.set("regions.Bangkok.profitTax", 20);
            case DISCOUNT_RATE -> edit.set("economy.discountRate", 10);
            case SHORT_LIFE -> edit.set("blocks.Sewing.lifeYears", 0.5);
            case NO_PRODUCTIVITY -> edit.set("regions.Savannakhet.productivity", 0);
            case SHORT_DETOUR -> edit.set("fallback.detour", 0.9);
            case NOT_POSITIVE -> edit.set("links.CutPanels.shipmentKg", 0);
            case LATITUDE -> edit.set("regions.Bangkok.latitude", 100.5);
            case LONGITUDE -> edit.set("regions.LosAngeles.longitude", 241.76);
            case NEGATIVE_CELL -> edit.set("blocks.Sewing.setupRow", Optional.of(CostRow.of(30_000, -1, 0, NO)));
            case DUPLICATE_REGION -> edit.add("regions", GarmentModel.region("Bangkok", "THA", 2.1, 13.6, 100.7));
            case DUPLICATE_COUNTRY -> edit.add("countries", GarmentModel.country("LAO"));
            case NO_REGIONS ->
                edit.set("regions", List.of())
                        .set("routes", List.of())
                        .set("borders", List.of())
                        .set("agreements", List.of())
                        .set("markets", List.of());
            case UNKNOWN_REGION_IN_MARKET -> edit.set("markets.UnitedStates.region", "LosAngelos");
            case UNKNOWN_REGION_IN_BLOCK -> edit.set("blocks.Sewing.only", List.of("Bangkok", "Mukdaharn"));
            case MISSING_WAGE -> without(edit, "wage").set("regions.Savannakhet.skilledWage", 3.3);
            case MISSING_SKILLED_WAGE -> skilledLabourOnly(without(without(edit, "wage"), "skilledWage"));
            case MISSING_RENT -> without(edit, "rent");
            case MISSING_CAPITAL_COST -> without(edit, "capitalCost");
            case MISSING_UTILITY_PRICE -> without(edit, "utilityPrice");
            case MISSING_CAPABILITY -> without(edit, "capability");
            case HALF_COORDINATES -> without(edit, "longitude");
            case ROW_SIZE -> edit.set("blocks.Sewing.unitRow", Optional.of(CostRow.of(1.2, 0.9, 0.7)));
            case TABLE_SIZE -> withTable(edit, 5).set("tables", List.of(table(3, 5)));
            case UNKNOWN_TABLE ->
                withTable(edit, 5).set("links.CutPanels.unitTable", Optional.of(new TableUse("Fright", 1)));
            case CURRENCY_MISMATCH -> edit.set("currency", "THB");
            case NO_COUNTRY -> edit.set("regions.Bangkok.country", "");
            case DUPLICATE_ROUTE -> edit.add("routes", GarmentModel.route("Bridge", "Bangkok", "Savannakhet"));
            case DUPLICATE_BORDER ->
                edit.add("borders", new BorderDescriptor("FriendshipBridge", "THA", "LAO", 3, 60, ""));
            case DUPLICATE_AGREEMENT -> edit.add("agreements", edit.get("agreements[0]"));
            case UNKNOWN_REGION_IN_ROUTE -> edit.set("routes.Bridge.to", "Savanakhet");
            case SELF_ROUTE -> edit.set("routes.Bridge.to", "Mukdahan");
            case UNKNOWN_COUNTRY_IN_BORDER -> edit.set("borders.FriendshipBridge.first", "LAOS");
            case UNKNOWN_COUNTRY_IN_AGREEMENT -> edit.set("agreements.ATIGA.members", List.of("LAO", "THA", "VNM"));
            case SELF_BORDER -> edit.set("borders.FriendshipBridge.first", "THA");
            case REPEATED_BORDER -> edit.add("borders", new BorderDescriptor("SecondBridge", "THA", "LAO", 3, 60, ""));
            case NO_WAY -> edit.set("fallback", Optional.empty());
            case NO_COORDINATES ->
                edit.set("regions.LosAngeles.latitude", OptionalDouble.empty())
                        .set("regions.LosAngeles.longitude", OptionalDouble.empty());
            case MISSING_COUNTRY_FACTS -> edit.remove("countries", "LAO");
            case DEMAND_BELOW_OUTPUT -> edit.set("output", 1_500_000);
            case WEIGHT_WITHOUT_VALUE -> edit.set("links.CutPanels.value", 0);
            case VALUE_WITHOUT_WEIGHT -> edit.set("links.CutPanels.weightKg", 0);
            case LIKE_A_PERCENTAGE -> edit.set("countries.LAO.tariff", 5);
            case DUPLICATE_TECHNOLOGY -> technologies(edit, whole(), technology("Divided", "Sewing", "Finishing"));
            case UNKNOWN_BLOCK_IN_TECHNOLOGY -> technologies(edit, whole(), technology("Bought", "Swing", "Finishing"));
            case EMPTY_TECHNOLOGY -> technologies(edit, whole(), technology("Bought"));
            case TECHNOLOGY_WITHOUT_MARKET -> technologies(edit, whole(), technology("Bought", "Cutting", "Sewing"));
            case DISCONNECTED_TECHNOLOGY -> technologies(edit, whole(), technology("Bought", "Cutting", "Finishing"));
            case SAME_TECHNOLOGY -> technologies(edit, whole(), technology("Bought", "Sewing", "Cutting", "Finishing"));
            case IDLE_PART -> technologies(edit, technology("Bought", "Sewing", "Finishing"));
            case UNKNOWN_HEADQUARTERS -> armsLength(edit, "Bankok", 0);
            case NO_DISTANCE -> without(without(armsLength(edit, "Bangkok", 0.0001), "latitude"), "longitude");
            case HORIZON_LENGTH -> horizon(edit, 0, false, List.of(), List.of(), List.of());
            case UNKNOWN_BLOCK_IN_MOVE ->
                horizon(edit, 20, false, List.of(move("Swing", "Bangkok")), List.of(), List.of());
            case DUPLICATE_MOVE ->
                horizon(
                        edit,
                        20,
                        false,
                        List.of(move("Sewing", "Bangkok"), move("Sewing", "Mukdahan")),
                        List.of(),
                        List.of());
            case UNKNOWN_REGION_IN_MOVE ->
                horizon(edit, 20, false, List.of(move("Sewing", "Bankok")), List.of(), List.of());
            case UNKNOWN_DATED_SCENARIO ->
                horizon(edit, 20, false, List.of(), List.of(), List.of(new DatedScenario(2030, "FastBorder")));
            case DATED_OUTSIDE_HORIZON ->
                horizon(edit, 20, false, List.of(), List.of(), List.of(new DatedScenario(2046, "FastBorders")));
            case HORIZON_SCOPE -> horizon(armsLength(edit, "Bangkok", 0), 20, false, List.of(), List.of(), List.of());
            case UNCERTAIN_REGION -> uncertain(edit, List.of("Bankok"), OptionalDouble.of(0.15), List.of());
            case UNCERTAIN_FORM -> uncertain(edit, List.of("Bangkok"), OptionalDouble.empty(), List.of(1.0, 1.3));
            case NEVER_DISCOUNTED ->
                horizon(edit.set("economy.discountRate", 0), 20, true, List.of(), List.of(), List.of());
            case DISCOUNT_RATE_TREND ->
                horizon(
                        edit,
                        20,
                        false,
                        List.of(),
                        List.of(new TrendDescriptor("economy.discountRate", 1.01)),
                        List.of());
            case UNKNOWN_SCENARIO_IN_CLUSTER -> cluster(edit, "withoutCorridor", Optional.of("SlowBorders"));
            case REPEATED_IN_CLUSTER ->
                cluster(
                        edit,
                        "effects",
                        List.of(
                                new EffectDescriptor(EffectKind.RENTS, 2_000, 1, 1),
                                new EffectDescriptor(EffectKind.RENTS, 500, 2, 1)));
            case UNFIT_FOR_CLUSTER -> cluster(technologies(edit, whole()), "firms", 20);
            case NOTHING_TO_SITE ->
                cluster(edit, "firms", 20)
                        .set("blocks.Cutting.only", List.of("Bangkok"))
                        .set("blocks.Sewing.only", List.of("Savannakhet"))
                        .set("blocks.Finishing.only", List.of("Bangkok"));
            case NOT_WHOLE -> cluster(edit, "firms", 19.5);
            case UNKNOWN_REGION_IN_CLUSTER -> cluster(edit, "core", "Bankok");
            case NO_CLUSTER_DISTANCE ->
                without(
                        without(
                                cluster(
                                        edit,
                                        "effects",
                                        List.of(new EffectDescriptor(EffectKind.SPILLOVER, 900, 1, 300))),
                                "latitude"),
                        "longitude");
            case UNUSED_TABLE -> edit.set("tables", List.of(table(4, 5)));
            default -> throw new IllegalArgumentException("no rule gives " + diagnostic);
        };
        return mistaken.model();
    }

    private static Edit horizon(
            Edit edit,
            int years,
            boolean kept,
            List<MoveDescriptor> moves,
            List<TrendDescriptor> trends,
            List<DatedScenario> dated) {
        return edit.set(
                "horizon", Optional.of(new HorizonDescriptor(2026, years, kept, moves, trends, dated, List.of())));
    }

    private static Edit uncertain(Edit edit, List<String> regions, OptionalDouble volatility, List<Double> factors) {
        List<List<Double>> chances = factors.isEmpty() ? List.of() : List.of(List.of(0.8, 0.1), List.of(0.0, 1.0));
        return horizon(edit, 20, false, List.of(), List.of(), List.of())
                .set(
                        "horizon.uncertain",
                        List.of(new UncertaintyDescriptor("MinimumWage", regions, volatility, factors, chances)));
    }

    private static MoveDescriptor move(String block, String standsIn) {
        return new MoveDescriptor(block, 20_000, Optional.empty(), 5_000, Optional.of(standsIn));
    }

    private static Edit cluster(Edit edit, String field, Object value) {
        return edit.set(
                        "cluster",
                        Optional.of(new ClusterDescriptor(
                                "Bangkok",
                                20,
                                0,
                                Optional.empty(),
                                false,
                                List.of(new NeighbourDescriptor("Mukdahan", "Savannakhet")),
                                List.of(ClusterSite.of("Bangkok").withIncumbents(8)),
                                List.of(),
                                Optional.empty(),
                                Optional.empty())))
                .set("cluster." + field, value);
    }

    private static Edit technologies(Edit edit, TechnologyDescriptor... technologies) {
        return edit.set("technologies", List.of(technologies));
    }

    private static TechnologyDescriptor whole() {
        return technology("Divided", "Cutting", "Sewing", "Finishing");
    }

    private static TechnologyDescriptor technology(String id, String... blocks) {
        return new TechnologyDescriptor(id, id, List.of(blocks), "");
    }

    private static Edit armsLength(Edit edit, String headquarters, double frictionPerKm) {
        return edit.set(
                "blocks.Sewing.armsLength",
                Optional.of(new ArmsLengthDescriptor(headquarters, 0.05, 0.02, frictionPerKm)));
    }

    private static Edit without(Edit edit, String fact) {
        return edit.set("regions.Savannakhet." + fact, OptionalDouble.empty());
    }

    private static Edit skilledLabourOnly(Edit edit) {
        for (String block : List.of("Cutting", "Sewing", "Finishing")) {
            edit.set("blocks." + block + ".laborHours", 0);
        }
        return edit;
    }

    private static Edit withTable(Edit edit, double cell) {
        return edit.set("tables", List.of(table(4, cell)))
                .set("links.CutPanels.unitTable", Optional.of(new TableUse("Freight", 1)));
    }

    private static CostTable table(int rows, double cell) {
        return new CostTable(
                "Freight",
                Stream.generate(() -> CostRow.of(cell, cell, cell, cell))
                        .limit(rows)
                        .toList());
    }
}
