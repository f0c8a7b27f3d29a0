package org.fragmenta.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalDouble;
import org.fragmenta.catalog.Runs;
import org.fragmenta.check.Finding;
import org.fragmenta.descriptor.ModelDescriptor;
import org.fragmenta.descriptor.TechnologyDescriptor;
import org.fragmenta.instance.ModelBuilder;
import org.fragmenta.logistics.RegionSetBuilder;
import org.fragmenta.result.Result;
import org.fragmenta.result.Status;
import org.fragmenta.solve.Limits;
import org.junit.jupiter.api.Test;

/** A result that hides or misstates another technology is rejected, and so is one that takes the dearer. */
class AlternativesTest {

    /** Whole costs 10, Divided 5 + 7 = 12, Bought 11. */
    private static ModelDescriptor model(double whole) {
        return new ModelBuilder(new RegionSetBuilder()
                        .region("A", "C", 1)
                        .region("B", "C", 1)
                        .build())
                .row("Making", whole, 20)
                .row("Cutting", 5, 9)
                .row("Sewing", 7, 9)
                .row("Buying", 11, 11)
                .link(ModelBuilder.link("Cutting", "Sewing", 1, 0, 0, 1000, 0, 0.5))
                .technologies(
                        new TechnologyDescriptor("Whole", "", List.of("Making"), ""),
                        new TechnologyDescriptor("Divided", "", List.of("Cutting", "Sewing"), ""),
                        new TechnologyDescriptor("Bought", "", List.of("Buying"), ""))
                .build();
    }

    private static Result solved(double whole) {
        return Runs.solve(model(whole), "baseline", List.of(), Limits.standard());
    }

    private static Result with(
            Result result, Status status, OptionalDouble bound, List<Result> alternatives, ModelDescriptor problem) {
        OptionalDouble gap = bound.isEmpty()
                ? bound
                : OptionalDouble.of(result.cost().orElseThrow().total() - bound.getAsDouble());
        return new Result(
                result.schema(),
                result.model(),
                result.scenario(),
                result.technology(),
                status,
                result.plan(),
                result.armsLength(),
                result.cost(),
                bound,
                gap,
                result.attraction(),
                result.ties(),
                result.certificate(),
                alternatives,
                problem);
    }

    private static List<String> codes(Result result) {
        return Checker.check(result).findings().stream().map(Finding::code).toList();
    }

    @Test
    void theCheapestTechnologyIsTakenAndTheFirstOnATie() {
        Result result = solved(10);
        assertThat(result.technology()).isEqualTo("Whole");
        assertThat(result.cost().orElseThrow().total()).isEqualTo(10);
        assertThat(result.alternatives()).extracting(Result::technology).containsExactly("Divided", "Bought");
        assertThat(result.alternatives())
                .extracting(other -> other.cost().orElseThrow().total())
                .containsExactly(12.0, 11.0);
        assertThat(codes(result)).isEmpty();
        assertThat(solved(11).technology()).isEqualTo("Whole");
        assertThat(codes(solved(11))).isEmpty();
        assertThat(solved(11.5).technology()).isEqualTo("Bought");
        assertThat(codes(solved(11.5))).isEmpty();
    }

    @Test
    void aDearerTechnologyIsRejected() {
        Result result = solved(10);
        Result dearer = result.alternatives().get(1);
        Result swapped = with(
                dearer,
                dearer.status(),
                dearer.bound(),
                List.of(
                        with(result, result.status(), result.bound(), List.of(), made(0)),
                        result.alternatives().get(0)),
                result.problem());
        assertThat(Checker.check(swapped).findings())
                .extracting(Finding::text)
                .containsExactly(
                        "[FRG-810] $.alternatives[0].cost.total is 10.0, so technology Whole should be chosen, not"
                                + " Bought at 11.0.\nMaybe solve the model again; the document was changed after it was"
                                + " written.");
    }

    @Test
    void onATieTheEarlierTechnologyMustBeTaken() {
        Result result = solved(11);
        Result later = result.alternatives().get(1);
        Result swapped = with(
                later,
                later.status(),
                later.bound(),
                List.of(
                        with(
                                result,
                                result.status(),
                                result.bound(),
                                List.of(),
                                result.problem()
                                        .madeBy(result.problem().technologies().get(0))),
                        result.alternatives().get(0)),
                result.problem());
        assertThat(codes(swapped)).containsExactly("FRG-810");
    }

    private static ModelDescriptor made(int technology) {
        ModelDescriptor whole = model(10);
        return whole.madeBy(whole.technologies().get(technology));
    }

    @Test
    void noTechnologyIsLeftOut() {
        Result result = solved(10);
        Result divided = result.alternatives().get(0);
        Result bought = result.alternatives().get(1);
        for (List<Result> stated : List.of(
                List.<Result>of(),
                List.of(divided),
                List.of(bought, divided),
                List.of(divided, divided),
                List.of(divided, bought, bought))) {
            assertThat(codes(with(result, result.status(), result.bound(), stated, result.problem())))
                    .containsExactly("FRG-801");
        }
    }

    @Test
    void anAlternativeAnswersTheSameModel() {
        Result result = solved(10);
        Result divided = result.alternatives().get(0);
        Result cheaper = with(divided, divided.status(), divided.bound(), List.of(), made(2));
        Result nested = with(divided, divided.status(), divided.bound(), List.of(divided), made(1));
        for (Result other : List.of(cheaper, nested)) {
            List<Result> stated = List.of(other, result.alternatives().get(1));
            assertThat(codes(with(result, result.status(), result.bound(), stated, result.problem())))
                    .containsExactly("FRG-801");
        }
    }

    @Test
    void nothingIsProvenWhileAnAlternativeIsOpen() {
        Result result = solved(10);
        Result divided = result.alternatives().get(0);
        Result open = with(divided, Status.LIMIT, OptionalDouble.of(8), List.of(), made(1));
        List<Result> stated = List.of(open, result.alternatives().get(1));
        assertThat(codes(with(result, Status.PROVEN, result.bound(), stated, result.problem())))
                .containsExactly("FRG-807");
        assertThat(codes(with(result, Status.LIMIT, OptionalDouble.of(9), stated, result.problem())))
                .containsExactly("FRG-805");
        assertThat(codes(with(result, Status.LIMIT, OptionalDouble.of(8), stated, result.problem())))
                .isEmpty();
        Result enough = with(divided, Status.LIMIT, OptionalDouble.of(11), List.of(), made(1));
        assertThat(codes(with(
                        result,
                        Status.PROVEN,
                        result.bound(),
                        List.of(enough, result.alternatives().get(1)),
                        result.problem())))
                .isEmpty();
    }
}
