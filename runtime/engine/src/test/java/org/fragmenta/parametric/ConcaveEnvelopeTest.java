package org.fragmenta.parametric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ConcaveEnvelopeTest {

    @Test
    void findsEveryThresholdOfATextbookCase() {
        // Jones and Kierzkowski: fixed costs 0, 100, 250, 600 and marginal costs 10, 8, 7, 6.5 cross at 50, 150, 700.
        List<SupportingLine<Integer>> techniques =
                List.of(line(0, 10, 0), line(100, 8, 1), line(250, 7, 2), line(600, 6.5, 3));

        ConcaveEnvelope<Integer> envelope = ConcaveEnvelope.of(cheapest(techniques), 0, 1000);

        assertThat(envelope.segments())
                .extracting(ConcaveEnvelope.Segment::from)
                .containsExactly(0.0, 50.0, 150.0, 700.0);
        assertThat(envelope.segments())
                .extracting(ConcaveEnvelope.Segment::to)
                .containsExactly(50.0, 150.0, 700.0, 1000.0);
        assertThat(envelope.segments())
                .extracting(segment -> segment.line().plan())
                .containsExactly(0, 1, 2, 3);
        assertThat(envelope.solves()).isEqualTo(2 * 4 - 1);
        assertThat(envelope.at(100)).isEqualTo(900);
        assertThat(envelope.lineAt(150).plan()).isEqualTo(1);
    }

    @Test
    void takesTwoSolvesForOnePlan() {
        ConcaveEnvelope<Integer> envelope = ConcaveEnvelope.of(cheapest(List.of(line(5, 2, 7))), -1, 3);

        assertThat(envelope.segments()).containsExactly(new ConcaveEnvelope.Segment<>(-1, 3, line(5, 2, 7)));
        assertThat(envelope.solves()).isEqualTo(2);
    }

    @Test
    void isAPointOnAPoint() {
        ConcaveEnvelope<Integer> envelope = ConcaveEnvelope.of(cheapest(List.of(line(5, 2, 7))), 3, 3);

        assertThat(envelope.segments()).hasSize(1);
        assertThat(envelope.at(3)).isEqualTo(11);
    }

    @Test
    void refusesWhatIsNoInterval() {
        assertThatThrownBy(() -> ConcaveEnvelope.of(cheapest(List.of(line(5, 2, 7))), 3, 2))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ConcaveEnvelope.of(cheapest(List.of(line(5, 2, 7))), 0, Double.POSITIVE_INFINITY))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void agreesWithTheLeastOfRandomLines() {
        for (long seed = 1; seed <= 2000; seed++) {
            Random random = new Random(seed);
            List<SupportingLine<Integer>> lines = new ArrayList<>();
            int size = 1 + random.nextInt(25);
            for (int plan = 0; plan < size; plan++) {
                // Whole numbers make three lines meet in a point, and plans tie at an end.
                lines.add(line(random.nextInt(40), random.nextInt(21) - 10, plan));
            }
            ConcaveEnvelope<Integer> envelope = ConcaveEnvelope.of(cheapest(lines), 0, 8);

            double before = 0;
            for (ConcaveEnvelope.Segment<Integer> segment : envelope.segments()) {
                assertThat(segment.from()).as("seed %d", seed).isEqualTo(before).isLessThan(segment.to());
                before = segment.to();
            }
            assertThat(before).as("seed %d", seed).isEqualTo(8);
            assertThat(envelope.segments())
                    .as("seed %d", seed)
                    .isSortedAccordingTo(Comparator.comparingDouble(
                            segment -> -segment.line().slope()));
            for (int step = 0; step <= 64; step++) {
                double at = step / 8.0;
                double least =
                        lines.stream().mapToDouble(line -> line.at(at)).min().orElseThrow();
                assertThat(envelope.at(at)).as("seed %d at %s", seed, at).isCloseTo(least, within(1e-7));
            }
            int segments = envelope.segments().size();
            assertThat(segments).as("seed %d", seed).isEqualTo(slopes(lines, 8));
            assertThat(envelope.solves()).as("seed %d", seed).isLessThanOrEqualTo(2 * segments + 3);
        }
    }

    /** How many lines are the only least one somewhere, by pairwise comparison of all. */
    private static int slopes(List<SupportingLine<Integer>> lines, double to) {
        return (int) lines.stream()
                .filter(line -> {
                    double low = 0;
                    double high = to;
                    for (SupportingLine<Integer> other : lines) {
                        double slope = line.slope() - other.slope();
                        double excess = other.intercept() - line.intercept();
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
                .mapToDouble(SupportingLine::slope)
                .distinct()
                .count();
    }

    private static CheapestPlan<Integer> cheapest(List<SupportingLine<Integer>> lines) {
        return at -> lines.get(IntStream.range(0, lines.size())
                .boxed()
                .min(Comparator.comparingDouble(plan -> lines.get(plan).at(at)))
                .orElseThrow());
    }

    private static SupportingLine<Integer> line(double intercept, double slope, int plan) {
        return new SupportingLine<>(intercept, slope, plan);
    }
}
