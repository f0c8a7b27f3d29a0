package org.fragmenta.theory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.fragmenta.catalog.Runs;
import org.fragmenta.descriptor.ModelDescriptor;
import org.fragmenta.descriptor.ScenarioDescriptor;
import org.fragmenta.evidence.ConditionId;
import org.fragmenta.evidence.Figure;
import org.fragmenta.evidence.Outcome;
import org.fragmenta.evidence.Replay;
import org.fragmenta.evidence.Verdict;
import org.fragmenta.result.Result;
import org.fragmenta.scenario.Scenarios;
import org.fragmenta.solve.Limits;
import org.junit.jupiter.api.Test;

/** The counter-examples of the pages of {@code docs/conditions}, solved again as a user would. */
class ReplayTest {
    private static Verdict failure(ConditionId id) {
        Verdict verdict =
                Conditions.of(List.of(id)).get(0).judge(ConditionPage.of(id).study("Fails"));
        assertThat(verdict.outcome()).isEqualTo(Outcome.FAIL);
        return verdict;
    }

    private static ModelDescriptor judged(ConditionId id) {
        return ConditionPage.of(id).study("Fails").model();
    }

    private static List<Replay> cases(ConditionId id) {
        return failure(id).counterExample().orElseThrow().cases();
    }

    private static Result solve(ConditionId id, Replay replay) {
        return Runs.solve(
                replay.model().orElseGet(() -> judged(id)),
                ScenarioDescriptor.BASELINE,
                replay.settings().stream().map(Scenarios::parse).toList(),
                Limits.standard());
    }

    /** Whether the plan pays for a supplier of the block, its advantage deducted. */
    private static boolean isSupplied(Result result, String block) {
        return result.cost().orElseThrow().blocks().stream()
                .anyMatch(line -> line.block().equals(block) && line.armsLength() != 0);
    }

    private static String text(Replay replay, String name) {
        return figure(replay, name).texts().get(0);
    }

    private static Figure figure(Replay replay, String name) {
        return replay.shows().stream()
                .filter(figure -> figure.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** JK-7: 1000 garments; a factory of 30,000 over ten years at 10 % is 4882 in Core and 9764 in Border. */
    @Test
    void aFactoryBreaksTheOrderOfAdvantage() {
        Replay replay = cases(ConditionId.JK_7).get(0);
        assertThat(solve(ConditionId.JK_7, replay).plan())
                .containsEntry("Cutting", text(replay, "Cutting"))
                .containsEntry("Sewing", text(replay, "Sewing"))
                .containsEntry("Cutting", "Border")
                .containsEntry("Sewing", "Core");
        // Hours at each region's premium: cutting 1 + .2 * 2 and 1 + .2 * 12, sewing 1 and 1.
        assertThat(figure(replay, "A").numbers().get(0)).isCloseTo(1.4 / 3.4, within(1e-12));
        assertThat(figure(replay, "A").numbers().get(1)).isCloseTo(1, within(1e-12));
        assertThat(failure(ConditionId.JK_7).cause()).contains("blocks.Sewing.setup");
    }

    /** JK-8: labour saves 8 in South and capital costs 6.4 more. */
    @Test
    void aFactoryHoldsABlockBelowTheCut() {
        Replay replay = cases(ConditionId.JK_8).get(0);
        assertThat(solve(ConditionId.JK_8, replay).plan()).containsEntry("Pressing", "North");
        assertThat(figure(replay, "gainElsewhere").numbers().get(0)).isCloseTo(8 - 8 * 0.8, within(1e-9));
        assertThat(failure(ConditionId.JK_8).cause()).contains("blocks.Pressing.setup");
    }

    @Test
    void aYardTooSmallDrivesCuttingOut() {
        List<Replay> cases = cases(ConditionId.JK_11);
        Result above = solve(ConditionId.JK_11, cases.get(0));
        Result below = solve(ConditionId.JK_11, cases.get(1));
        double wage = figure(cases.get(0), "wage").numbers().get(0);
        assertThat(figure(cases.get(1), "wage").numbers().get(0)).isLessThan(wage);
        assertThat(above.plan()).containsEntry("Cutting", "South").containsEntry("Sewing", "North");
        assertThat(below.plan()).containsEntry("Cutting", "North").containsEntry("Sewing", "South");
        assertThat(failure(ConditionId.JK_11).cause()).contains("links.Panels");
    }

    @Test
    void aBanKeepsTheSimplerBlockOut() {
        Replay replay = cases(ConditionId.LA_3).get(0);
        Map<String, Map<String, OptionalDouble>> attraction =
                solve(ConditionId.LA_3, replay).attraction();
        assertThat(attraction.get(text(replay, "hosts")).get(text(replay, "region")))
                .isPresent();
        assertThat(attraction.get(text(replay, "bars")).get(text(replay, "region")))
                .isEmpty();
        assertThat(failure(ConditionId.LA_3).cause()).isEqualTo("blocks.Sewing.except");
    }

    @Test
    void aDearPlantTiesSewingDown() {
        Verdict verdict = failure(ConditionId.LA_7);
        assertThat(verdict.cause()).isEqualTo("blocks.Sewing.setup");
        Replay replay = cases(ConditionId.LA_7).get(0);
        assertThat(figure(replay, "Sewing").numbers().get(0))
                .isGreaterThan(figure(replay, "Weaving").numbers().get(0));
    }

    @Test
    void onlyTheFarPlaceHasASupplier() {
        for (Replay replay : cases(ConditionId.KA_1)) {
            Result result = solve(ConditionId.KA_1, replay);
            boolean supplied = isSupplied(result, "Sewing");
            assertThat(result.plan()).containsEntry("Sewing", text(replay, "region"));
            assertThat(text(replay, "Sewing")).isEqualTo(supplied ? "arm's length" : "in-house");
            assertThat(supplied).isEqualTo(text(replay, "region").equals("Far"));
        }
        assertThat(failure(ConditionId.KA_1).cause()).contains("regions.Far.setupFactor");
    }

    @Test
    void theCrossDifferenceOfFourSolvesIsNegative() {
        List<Replay> cases = cases(ConditionId.KA_2);
        double[] costs = cases.stream()
                .mapToDouble(replay ->
                        solve(ConditionId.KA_2, replay).cost().orElseThrow().total())
                .toArray();
        double cross = (costs[0] - costs[1] - costs[2] + costs[3])
                / judged(ConditionId.KA_2).output();
        assertThat(cross)
                .isCloseTo(failure(ConditionId.KA_2).comparison().orElseThrow().rhs(), within(1e-9))
                .isNegative();
        assertThat(failure(ConditionId.KA_2).cause()).contains("regions.Far.setupFactor");
    }

    @Test
    void cuttingFollowsSewingBeyondItsReach() {
        List<Replay> cases = cases(ConditionId.KA_3);
        assertThat(figure(cases.get(1), "institutions").numbers().get(0))
                .isLessThan(figure(cases.get(0), "institutions").numbers().get(0));
        Result worse = solve(ConditionId.KA_3, cases.get(0));
        Result better = solve(ConditionId.KA_3, cases.get(1));
        assertThat(isSupplied(worse, "Cutting")).isTrue();
        assertThat(isSupplied(better, "Cutting")).isFalse();
        assertThat(better.plan()).containsEntry("Cutting", "Far");
        assertThat(failure(ConditionId.KA_3).cause()).contains("links.Panels");
    }
}
