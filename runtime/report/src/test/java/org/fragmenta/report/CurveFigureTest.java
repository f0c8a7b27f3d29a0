package org.fragmenta.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.fragmenta.instance.CustomCosts;
import org.fragmenta.parametric.Curve;
import org.fragmenta.parametric.Parameter;
import org.fragmenta.parametric.RegimeSolver;
import org.fragmenta.solve.Limits;
import org.junit.jupiter.api.Test;

class CurveFigureTest {

    @Test
    void namesAxesThresholdsAndRegimes() {
        Curve curve = curve(Parameter.OUTPUT, Double.POSITIVE_INFINITY);

        List<String> texts = Drawing.of(draw(curve)).texts();

        assertThat(curve.segments()).hasSizeGreaterThan(2);
        assertThat(texts).contains("cost (USD a year)", "output (units a year)", "\u00d7  today");
        curve.thresholds().forEach(threshold -> assertThat(texts).contains(Shown.number(threshold.at())));
        for (int number = 1; number <= curve.segments().size(); number++) {
            String start = number + "  ";
            assertThat(texts).anyMatch(text -> text.startsWith(start) && text.contains(" (from "));
        }
        assertThat(texts).anyMatch(text -> text.endsWith(" on)"));
    }

    @Test
    void theSameCurveGivesTheSameBytes() {
        assertThat(draw(curve(Parameter.ALL_LINKS, 2))).isEqualTo(draw(curve(Parameter.ALL_LINKS, 2)));
    }

    @Test
    void oneRegimeIsALineWithoutThresholds() {
        Curve curve = curve(Parameter.OUTPUT, 1);

        assertThat(curve.segments()).hasSize(1);
        assertThat(draw(curve)).doesNotContain("stroke-dasharray").contains("from 0 to 1");
    }

    private static Curve curve(String path, double to) {
        Parameter parameter = Parameter.of(Shirts.model(), path);
        RegimeSolver solver = RegimeSolver.of(Shirts.model(), CustomCosts.NONE, List.of(parameter), Limits.standard());
        return Curve.of(solver, 0, to).orElseThrow();
    }

    private static String draw(Curve curve) {
        return CurveFigure.of("Shirts", curve, "USD a year").in(FigureFormat.SVG);
    }
}
