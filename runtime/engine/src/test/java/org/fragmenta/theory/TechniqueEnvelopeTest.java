package org.fragmenta.theory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.apache.commons.math3.fraction.BigFraction;
import org.fragmenta.parametric.Regime;
import org.junit.jupiter.api.Test;

class TechniqueEnvelopeTest {
    private static Technique technique(String id, int blocks, int fixed, double tenths) {
        return new Technique(
                id,
                new Regime(id, Map.of(), List.of(), 0),
                blocks,
                new BigFraction(fixed),
                new BigFraction((int) Math.round(tenths * 10), 10));
    }

    private static final List<Technique> V1 = List.of(
            technique("1", 1, 0, 10),
            technique("2", 2, 100, 8),
            technique("3", 3, 250, 7),
            technique("4", 4, 700, 6.9),
            technique("5", 5, 600, 6.5));

    @Test
    void keepsWhatIsCheapestSomewhereAndSaysWhatDominatesTheRest() {
        TechniqueEnvelope envelope = TechniqueEnvelope.of(V1);
        assertThat(envelope.kept()).extracting(Technique::id).containsExactly("1", "2", "3", "5");
        assertThat(envelope.thresholds())
                .containsExactly(new BigFraction(50), new BigFraction(150), new BigFraction(700));
        assertThat(envelope.at(new BigFraction(1000))).isEqualTo(new BigFraction(7100));
        TechniqueEnvelope.Dominated fourth = envelope.dominated().get(0);
        assertThat(fourth.technique().id()).isEqualTo("4");
        assertThat(fourth.output()).isEqualTo(new BigFraction(700));
        assertThat(fourth.excess()).isEqualTo(new BigFraction(380));
        assertThat(fourth.by()).extracting(Technique::id).containsExactly("3", "5");
    }

    @Test
    void ofTechniquesThatCostTheSameTheFirstIsKept() {
        TechniqueEnvelope envelope = TechniqueEnvelope.of(
                List.of(technique("a", 1, 5, 2), technique("b", 2, 5, 2), technique("c", 3, 5, 3)));
        assertThat(envelope.kept()).extracting(Technique::id).containsExactly("a");
        assertThat(envelope.dominated())
                .extracting(TechniqueEnvelope.Dominated::excess)
                .containsOnly(BigFraction.ZERO);
    }

    @Test
    void isTheLeastOfAllLinesAtEveryOutput() {
        for (long seed = 1; seed <= 200; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            List<Technique> techniques = new ArrayList<>();
            for (int index = 0; index < 1 + random.nextInt(8); index++) {
                techniques.add(technique("t" + index, index, random.nextInt(30), random.nextInt(20) / 10.0));
            }
            TechniqueEnvelope envelope = TechniqueEnvelope.of(techniques);
            for (int output = 0; output < 400; output += 3) {
                BigFraction q = new BigFraction(output, 7);
                assertThat(envelope.at(q))
                        .as("seed %d, output %s", seed, q)
                        .isEqualTo(techniques.stream()
                                .map(each -> each.at(q))
                                .min(Comparator.naturalOrder())
                                .orElseThrow());
            }
            assertThat(envelope.kept().size() + envelope.dominated().size()).isEqualTo(techniques.size());
            for (TechniqueEnvelope.Dominated each : envelope.dominated()) {
                assertThat(each.excess().doubleValue()).as("seed %d", seed).isNotNegative();
                assertThat(each.by()).isNotEmpty();
            }
        }
    }
}
