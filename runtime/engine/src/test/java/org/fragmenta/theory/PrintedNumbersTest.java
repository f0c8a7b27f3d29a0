package org.fragmenta.theory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Locale;
import org.fragmenta.catalog.Studies;
import org.fragmenta.descriptor.ScenarioDescriptor;
import org.fragmenta.evidence.ConditionId;
import org.fragmenta.evidence.Figure;
import org.fragmenta.evidence.Outcome;
import org.fragmenta.evidence.Verdict;
import org.fragmenta.io.ModelDocuments;
import org.fragmenta.solve.Limits;
import org.junit.jupiter.api.Test;

/** The numbers that the theory notes print of CO-4, JK-8, KA-1 and LA-4 (V24), from documents. */
class PrintedNumbersTest {
    private static final double DEGREES_PER_KM = 180 / (Math.PI * 6371.0088);

    private static Verdict judged(ConditionId id, String document) {
        Verdict verdict = Conditions.of(List.of(id))
                .get(0)
                .judge(Studies.of(
                        ModelDocuments.fromJson(id.text(), document),
                        ScenarioDescriptor.BASELINE,
                        List.of(),
                        Limits.standard()));
        assertThat(verdict.outcome()).as(verdict.line()).isEqualTo(Outcome.PASS);
        return verdict;
    }

    private static Figure figure(Verdict verdict, String name) {
        return verdict.figures().stream()
                .filter(figure -> figure.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** u = .02 + .0001 d and no set-up: an advantage of .05 reaches 300 km, one of .10 reaches 800 km. */
    @Test
    void advantageReachesSoFar() {
        double[][] advantageAndReach = {{0.05, 300}, {0.10, 800}};
        for (double[] pair : advantageAndReach) {
            Verdict within = judged(ConditionId.KA_1, supplied(pair[0], pair[1] - 0.01));
            assertThat(figure(within, "reach").numbers().get(0)).isCloseTo(pair[1], within(1e-9));
            assertThat(figure(within, "armsLength").texts()).containsExactly("Sewing");
            Verdict beyond = judged(ConditionId.KA_1, supplied(pair[0], pair[1] + 0.01));
            assertThat(figure(beyond, "armsLength").texts()).isEmpty();
        }
    }

    private static String supplied(double advantage, double km) {
        return String.format(Locale.ROOT, """
                {"schema": 1, "id": "Reach", "output": 1000,
                 "regionSet": {"regions": [
                   {"id": "Seat", "wage": 9, "latitude": 0, "longitude": 0},
                   {"id": "Place", "wage": 1, "latitude": 0, "longitude": %s}]},
                 "blocks": [{"id": "Sewing", "laborHours": 1, "armsLength":
                   {"headquarters": "Seat", "advantage": %s, "friction": 0.02, "frictionPerKm": 0.0001}}]}
                """, km * DEGREES_PER_KM, advantage);
    }

    @Test
    void goodsTravelAsFarAsTheyAreWorth() {
        Verdict verdict = passes(ConditionId.LA_4);
        assertThat(figure(verdict, "valueToWeight").numbers()).containsExactly(2.0, 20.0, 200.0);
        List<Double> distances = figure(verdict, "breakEven").numbers();
        assertThat(distances.get(0)).isCloseTo(1500, within(1e-6));
        assertThat(distances.get(1)).isCloseTo(15000, within(1e-5));
        assertThat(distances.get(2)).isCloseTo(150000, within(1e-4));
    }

    @Test
    void eightYearsOfTwentyLeaveThisRate() {
        Verdict verdict = passes(ConditionId.CO_4);
        assertThat(figure(verdict, "ETR.Zone").numbers().get(0)).isCloseTo(7.46723, within(5e-6));
    }

    @Test
    void theCutIsAtTen() {
        Verdict verdict = passes(ConditionId.JK_8);
        assertThat(figure(verdict, "kappa*").numbers().get(0)).isCloseTo(10, within(1e-12));
        assertThat(figure(verdict, "regions").texts()).containsExactly("South", "South", "North", "North");
    }

    private static Verdict passes(ConditionId id) {
        return Conditions.of(List.of(id)).get(0).judge(ConditionPage.of(id).study("Passes"));
    }
}
