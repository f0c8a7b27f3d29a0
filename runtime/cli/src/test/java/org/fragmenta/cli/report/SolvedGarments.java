package org.fragmenta.cli.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.fragmenta.descriptor.BlockDescriptor;
import org.fragmenta.descriptor.CostRow;
import org.fragmenta.descriptor.EconomyDescriptor;
import org.fragmenta.descriptor.ModelDescriptor;
import org.fragmenta.descriptor.Period;
import org.fragmenta.descriptor.RegionDescriptor;
import org.fragmenta.descriptor.RegionSetDescriptor;
import org.fragmenta.result.Certificate;
import org.fragmenta.result.CostSplit;
import org.fragmenta.result.CostSplit.BlockLine;
import org.fragmenta.result.CostSplit.LinkLine;
import org.fragmenta.result.Result;
import org.fragmenta.result.Status;
import org.fragmenta.result.Tie;

/** Results written by hand, so that reports are tested without a solver. */
final class SolvedGarments {
    private SolvedGarments() {}

    static ModelDescriptor model() {
        CostRow row = CostRow.of(0, 0, 0);
        return new ModelDescriptor(
                ModelDescriptor.SCHEMA,
                "Garments",
                "Garments after the East-West Corridor",
                "USD",
                Period.YEAR,
                1_200_000,
                EconomyDescriptor.standard(),
                new RegionSetDescriptor(
                        "Asia",
                        "",
                        "USD",
                        Stream.of("Bangkok", "Hanoi", "Savannakhet")
                                .map(RegionDescriptor::bare)
                                .toList(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        Optional.empty()),
                Stream.of("Cutting", "Sewing", "Finishing")
                        .map(id -> BlockDescriptor.ofRows(id, row, row))
                        .toList(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    static Result proven() {
        Map<String, Map<String, OptionalDouble>> attraction = new LinkedHashMap<>();
        attraction.put("Cutting", gaps(OptionalDouble.of(0), OptionalDouble.of(12_345.25), OptionalDouble.of(99_999)));
        attraction.put("Sewing", gaps(OptionalDouble.of(1e-9), OptionalDouble.empty(), OptionalDouble.of(0)));
        attraction.put("Finishing", gaps(OptionalDouble.of(0), OptionalDouble.empty(), OptionalDouble.empty()));
        return result(
                Status.PROVEN,
                Optional.of(cost()),
                OptionalDouble.of(1_000_000),
                OptionalDouble.of(0),
                attraction,
                List.of(new Tie("Sewing", List.of("Bangkok", "Savannakhet"))));
    }

    /** Of some gaps only what they are at least is known. */
    static Result bounded() {
        Result proven = proven();
        Map<String, Map<String, OptionalDouble>> exact = new LinkedHashMap<>(proven.attraction());
        exact.put("Cutting", Map.of("Bangkok", OptionalDouble.of(0), "Hanoi", OptionalDouble.of(12_345.25)));
        exact.put("Sewing", Map.of("Savannakhet", OptionalDouble.of(0)));
        Map<String, Map<String, OptionalDouble>> atLeast = Map.of(
                "Cutting",
                Map.of("Savannakhet", OptionalDouble.of(2_000)),
                "Sewing",
                Map.of("Bangkok", OptionalDouble.of(0), "Hanoi", OptionalDouble.of(700)));
        return new Result(
                proven.schema(),
                proven.model(),
                proven.scenario(),
                proven.technology(),
                proven.status(),
                proven.plan(),
                proven.plants(),
                proven.armsLength(),
                proven.cost(),
                proven.bound(),
                proven.gap(),
                exact,
                atLeast,
                List.of(),
                proven.certificate(),
                proven.alternatives(),
                proven.conflict(),
                proven.nearOptimal(),
                proven.problem());
    }

    static Result stopped() {
        return result(
                Status.LIMIT,
                Optional.of(cost()),
                OptionalDouble.of(990_000),
                OptionalDouble.of(10_000),
                Map.of(),
                List.of());
    }

    static Result infeasible() {
        return new Result(
                Result.SCHEMA,
                "Garments",
                "baseline",
                "",
                Status.INFEASIBLE,
                Map.of(),
                List.of(),
                Optional.empty(),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                Map.of(),
                List.of(),
                new Certificate(List.of(Certificate.Node.empty()), List.of()),
                List.of(),
                model());
    }

    private static Result result(
            Status status,
            Optional<CostSplit> cost,
            OptionalDouble bound,
            OptionalDouble gap,
            Map<String, Map<String, OptionalDouble>> attraction,
            List<Tie> ties) {
        Map<String, String> plan = new LinkedHashMap<>();
        plan.put("Cutting", "Bangkok");
        plan.put("Sewing", "Savannakhet");
        plan.put("Finishing", "Bangkok");
        return new Result(
                Result.SCHEMA,
                "Garments",
                "CorridorComplete",
                "",
                status,
                plan,
                List.of(),
                cost,
                bound,
                gap,
                attraction,
                ties,
                new Certificate(List.of(), List.of()),
                List.of(),
                model());
    }

    private static CostSplit cost() {
        return new CostSplit(
                1_000_000,
                100_000,
                600_000,
                300_000,
                List.of(
                        new BlockLine("Cutting", "Bangkok", 50_000, 0, 120_000, 0, 0.25, 0, 0, 0, 0, 0),
                        new BlockLine("Sewing", "Savannakhet", 30_000, 0, 380_000, 0, 0, 0, 0, 0, 0, 0),
                        new BlockLine("Finishing", "Bangkok", 20_000, 0, 99_999.75, 0, 0, 0, 0, 0, 0, 0)),
                List.of(
                        new LinkLine("CutPanels", "Bangkok", "Savannakhet", 40_000, 60_000, 0, 0, 0, 0),
                        new LinkLine("Shells", "Savannakhet", "Bangkok", 40_000, 60_000, 0, 0, 0, 0)),
                List.of(new LinkLine("UnitedStates", "Bangkok", "LosAngeles", 0, 70_000, 0, 10_000, 20_000, 0)));
    }

    private static Map<String, OptionalDouble> gaps(
            OptionalDouble bangkok, OptionalDouble hanoi, OptionalDouble savannakhet) {
        Map<String, OptionalDouble> gaps = new LinkedHashMap<>();
        gaps.put("Bangkok", bangkok);
        gaps.put("Hanoi", hanoi);
        gaps.put("Savannakhet", savannakhet);
        return gaps;
    }
}
