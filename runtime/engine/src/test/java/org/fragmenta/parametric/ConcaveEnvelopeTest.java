package org.fragmenta.parametric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.commons.math3.fraction.BigFraction;
import org.junit.jupiter.api.Test;

class ConcaveEnvelopeTest {

    @Test
    void findsEveryThresholdOfATextbookCase() {
        // Jones and Kierzkowski: fixed costs 0, 100, 250, 600 and marginal costs 10, 8, 7, 6.5 cross at 50, 150, 700.
        List<SupportingLine<Integer>> techniques =
                List.of(line(0, 10, 0), line(100, 8, 1), line(250, 7, 2), line(600, 6.5, 3));

        ConcaveEnvelope<Integer> envelope = ConcaveEnvelope.of(cheapest(techniques), exact(0), exact(1000));

        assertThat(envelope.segments())
                .extracting(ConcaveEnvelope.Segment::from)
                .containsExactly(exact(0), exact(50), exact(150), exact(700));
        assertThat(envelope.segments())
                .extracting(segment -> segment.to().orElseThrow())
                .containsExactly(exact(50), exact(150), exact(700), exact(1000));
        assertThat(envelope.segments())
                .extracting(segment -> segment.line().plan())
                .containsExactly(0, 1, 2, 3);
        assertThat(envelope.solves()).isEqualTo(2 * 4 - 1);
        assertThat(envelope.at(exact(100))).isEqualTo(exact(900));
        assertThat(envelope.lineAt(exact(150)).plan()).isEqualTo(1);
    }

    @Test
    void takesTwoSolvesForOnePlan() {
        ConcaveEnvelope<Integer> envelope = ConcaveEnvelope.of(cheapest(List.of(line(5, 2, 7))), exact(-1), exact(3));

        assertThat(envelope.segments())
                .containsExactly(new ConcaveEnvelope.Segment<>(exact(-1), Optional.of(exact(3)), line(5, 2, 7)));
        assertThat(envelope.solves()).isEqualTo(2);
    }

    @Test
    void isAPointOnAPoint() {
        ConcaveEnvelope<Integer> envelope = ConcaveEnvelope.of(cheapest(List.of(line(5, 2, 7))), exact(3), exact(3));

        assertThat(envelope.segments()).hasSize(1);
        assertThat(envelope.at(exact(3))).isEqualTo(exact(11));
    }

    @Test
    void refusesWhatIsNoInterval() {
        assertThatThrownBy(() -> ConcaveEnvelope.of(cheapest(List.of(line(5, 2, 7))), exact(3), exact(2)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void goesOnForeverWhereNoLineIsFlatter() {
        List<SupportingLine<Integer>> techniques =
                List.of(line(0, 10, 0), line(100, 8, 1), line(250, 7, 2), line(600, 6.5, 3));

        ConcaveEnvelope<Integer> envelope =
                ConcaveEnvelope.unbounded(cheapest(techniques), exact(0), techniques.get(3));

        assertThat(envelope.segments())
                .extracting(ConcaveEnvelope.Segment::from)
                .containsExactly(exact(0), exact(50), exact(150), exact(700));
        assertThat(envelope.segments().get(3).to()).isEmpty();
        assertThat(envelope.solves()).isEqualTo(2 * 4 - 1);
        assertThat(envelope.at(exact(10_000))).isEqualTo(exact(65_600));
    }

    @Test
    void agreesWithTheLeastOfRandomLines() {
        for (long seed = 1; seed <= 1000; seed++) {
            Random random = new Random(seed);
            List<SupportingLine<Integer>> lines = new ArrayList<>();
            int size = 1 + random.nextInt(25);
            for (int plan = 0; plan < size; plan++) {
                // Whole numbers make three lines meet in a point, and plans tie at an end.
                lines.add(line(random.nextInt(40), random.nextInt(21) - 10, plan));
            }
            assertComplete(ConcaveEnvelope.of(cheapest(lines), exact(0), exact(8)), lines, 8, seed);
            SupportingLine<Integer> flattest = lines.stream()
                    .min(Comparator.comparing(SupportingLine::slope))
                    .orElseThrow();
            assertComplete(
                    ConcaveEnvelope.unbounded(cheapest(lines), exact(0), flattest),
                    lines,
                    Double.POSITIVE_INFINITY,
                    seed);
        }
    }

    private static void assertComplete(
            ConcaveEnvelope<Integer> envelope, List<SupportingLine<Integer>> lines, double to, long seed) {
        Optional<BigFraction> before = Optional.of(exact(0));
        for (ConcaveEnvelope.Segment<Integer> segment : envelope.segments()) {
            assertThat(before).as("seed %d", seed).contains(segment.from());
            before = segment.to();
        }
        assertThat(before.map(Decimals::nearest).orElse(Double.POSITIVE_INFINITY))
                .as("seed %d", seed)
                .isEqualTo(to);
        assertThat(envelope.segments())
                .as("seed %d", seed)
                .isSortedAccordingTo(
                        Comparator.comparing(segment -> segment.line().slope().negate()));
        for (int step = 0; step <= 64; step++) {
            BigFraction at = new BigFraction(step, 8);
            BigFraction least = lines.stream()
                    .map(line -> line.at(at))
                    .min(Comparator.naturalOrder())
                    .orElseThrow();
            assertThat(envelope.at(at)).as("seed %d at %s", seed, at).isEqualTo(least);
        }
        int segments = envelope.segments().size();
        assertThat(segments).as("seed %d", seed).isEqualTo(slopes(lines, to));
        assertThat(envelope.solves()).as("seed %d", seed).isLessThanOrEqualTo(2 * segments + 3);
    }

    /** How many lines are the only least one somewhere, by pairwise comparison of all. */
    private static int slopes(List<SupportingLine<Integer>> lines, double to) {
        return (int) lines.stream()
                .filter(line -> {
                    double low = 0;
                    double high = to;
                    for (SupportingLine<Integer> other : lines) {
                        double slope = Decimals.nearest(line.slope().subtract(other.slope()));
                        double excess = Decimals.nearest(other.intercept().subtract(line.intercept()));
                        if (slope > 0) {
                            high = Math.min(high, excess / slope);
                        } else if (slope < 0) {
                            low = Math.max(low, excess / slope);
                        } else if (excess < 0) {
                            high = -1;
                        }
                    }
                    return low < high - 1e-9;
                })
                .map(SupportingLine::slope)
                .distinct()
                .count();
    }

    private static CheapestPlan<Integer> cheapest(List<SupportingLine<Integer>> lines) {
        return at -> lines.get(IntStream.range(0, lines.size())
                .boxed()
                .min(Comparator.comparing(plan -> lines.get(plan).at(at)))
                .orElseThrow());
    }

    private static SupportingLine<Integer> line(double intercept, double slope, int plan) {
        return new SupportingLine<>(exact(intercept), exact(slope), plan);
    }

    private static BigFraction exact(double number) {
        return Decimals.read(number);
    }
}
