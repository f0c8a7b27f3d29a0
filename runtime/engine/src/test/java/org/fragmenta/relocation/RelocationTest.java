package org.fragmenta.relocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.SplittableRandom;
import org.fragmenta.catalog.Runs;
import org.fragmenta.descriptor.ModelDescriptor;
import org.fragmenta.descriptor.ScenarioDescriptor;
import org.fragmenta.instance.CustomCosts;
import org.fragmenta.result.Status;
import org.fragmenta.result.Timeline;
import org.fragmenta.result.Timeline.MoveLine;
import org.fragmenta.result.Timeline.PresentValue;
import org.fragmenta.result.Timeline.YearLine;
import org.fragmenta.solve.Limits;
import org.junit.jupiter.api.Test;

class RelocationTest {

    static Relocation relocation(ModelDescriptor model) {
        return Relocation.of(
                model,
                ScenarioDescriptor.BASELINE,
                CustomCosts.NONE,
                joint -> Runs.solve(joint, ScenarioDescriptor.BASELINE, List.of(), Limits.standard()),
                Limits.standard());
    }

    private static RandomHorizon random(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int blocks = 1 + random.nextInt(3);
        int regions = 2 + random.nextInt(2);
        int most = regions == 2 ? 14 : 9;
        return RandomHorizon.of(random, blocks, regions, 1 + random.nextInt(most / blocks));
    }

    @Test
    void foresight_finds_the_cheapest_of_all_paths() {
        for (long seed = 0; seed < 60; seed++) {
            RandomHorizon horizon = random(seed);
            Timeline timeline = relocation(horizon.model()).timeline(Foresight.PERFECT);
            assertThat(timeline.status()).as("seed %d", seed).isEqualTo(Status.PROVEN);
            double value = value(timeline).total();
            double least = horizon.least();
            assertThat(value).as("seed %d", seed).isCloseTo(least, within(1e-9 * least));
            assertThat(priced(horizon, timeline)).as("seed %d", seed).isCloseTo(least, within(1e-9 * least));
        }
    }

    @Test
    void no_foresight_is_cheaper_than_perfect_and_all_years_known_are_perfect() {
        int dearer = 0;
        for (long seed = 100; seed < 160; seed++) {
            RandomHorizon horizon = random(seed);
            Relocation relocation = relocation(horizon.model());
            double perfect = value(relocation.timeline(Foresight.PERFECT)).total();
            for (int known = 1; known <= horizon.years(); known++) {
                Timeline timeline = relocation.timeline(Foresight.rolling(known));
                double value = value(timeline).total();
                assertThat(value).as("seed %d known %d", seed, known).isGreaterThanOrEqualTo(perfect * (1 - 1e-12));
                assertThat(value)
                        .as("seed %d known %d", seed, known)
                        .isCloseTo(priced(horizon, timeline), within(1e-9 * perfect));
                dearer += value > perfect * (1 + 1e-9) ? 1 : 0;
            }
            assertThat(value(relocation.timeline(Foresight.rolling(horizon.years())))
                            .total())
                    .as("seed %d", seed)
                    .isCloseTo(perfect, within(1e-9 * perfect));
        }
        assertThat(dearer).as("paths that foresight undercuts").isPositive();
    }

    @Test
    void the_gain_of_a_move_is_what_the_path_without_it_costs_more() {
        int moves = 0;
        for (long seed = 200; seed < 240; seed++) {
            RandomHorizon horizon = random(seed);
            Timeline timeline = relocation(horizon.model()).timeline(Foresight.PERFECT);
            for (MoveLine move : timeline.moves()) {
                int[][] other = path(timeline);
                int block = Integer.parseInt(move.block().substring(1));
                int year = move.year() - 2030;
                int entered = other[year][block];
                for (int each = year; each < horizon.years() && other[each][block] == entered; each++) {
                    other[each][block] = Integer.parseInt(move.from().substring(1));
                }
                assertThat(move.reason().gain())
                        .as("seed %d %s in %d", seed, move.block(), move.year())
                        .isCloseTo(
                                horizon.priced(other) - value(timeline).total(),
                                within(1e-9 * value(timeline).total()))
                        .isGreaterThanOrEqualTo(-1e-9 * value(timeline).total());
                moves++;
            }
        }
        assertThat(moves).isGreaterThan(10);
    }

    private static int[][] path(Timeline timeline) {
        return RandomHorizon.path(timeline.years().stream().map(YearLine::plan).toList());
    }

    private static double priced(RandomHorizon horizon, Timeline timeline) {
        return horizon.priced(path(timeline));
    }

    private static PresentValue value(Timeline timeline) {
        return timeline.value().orElseThrow();
    }
}
