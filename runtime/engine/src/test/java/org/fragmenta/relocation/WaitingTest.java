package org.fragmenta.relocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import org.fragmenta.descriptor.HorizonDescriptor;
import org.fragmenta.descriptor.ModelDescriptor;
import org.fragmenta.descriptor.UncertaintyDescriptor;
import org.fragmenta.io.ModelDocuments;
import org.fragmenta.io.TimelineDocuments;
import org.fragmenta.mode.EntryExit;
import org.fragmenta.mode.MoveOption;
import org.fragmenta.result.Timeline;
import org.fragmenta.result.Waiting;
import org.fragmenta.result.Waiting.Trigger;
import org.junit.jupiter.api.Test;

/** What waiting is worth in models with uncertain wages, against closed forms and against every policy there is. */
class WaitingTest {

    /** A block that pays a wage at home and nothing, or a fixed wage, abroad. */
    private static Waiting oneBlock(
            double rate, int years, double volatility, double home, double abroad, double entry, String back) {
        ModelDescriptor model =
                ModelDocuments.fromJson("a test", """
                {"schema": 1, "id": "Option", "output": 1, "economy": {"discountRate": %s},
                 "regionSet": {"regions": [
                   {"id": "Home", "country": "C", "wage": %s},
                   {"id": "Abroad", "country": "C", "wage": %s}]},
                 "blocks": [{"id": "Sewing", "laborHours": 1, "setup": %s}],
                 "horizon": {"firstYear": 2030, "years": %d, "keptForEver": true,
                   "moves": [{"block": "Sewing", "standsIn": "Home", "exitRow": [0, %s]}],
                   "uncertain": [{"id": "Wages", "regions": ["Home"], "volatility": %s}]}}
                """.formatted(rate, home, abroad, entry, years, back, volatility));
        return RelocationTest.relocation(model).waiting().orElseThrow();
    }

    /**
     * A walk that is decided upon once a period, never to come back: moving at gain g is worth {@code g / r - K}, and a step
     * upwards is discounted by z, the root above 1 of {@code p z^2 - (1 + r) z + 1 - p = 0}.
     */
    private record Steps(double rate, double volatility, double cost) {
        double up() {
            return Math.exp(volatility);
        }

        double root() {
            double rise = (1 - 1 / up()) / (up() - 1 / up());
            double growth = 1 + rate;
            return (growth + Math.sqrt(growth * growth - 4 * rise * (1 - rise))) / (2 * rise);
        }

        double trigger() {
            return rate * cost * (root() - 1) / (root() - up());
        }

        double value(double gain) {
            double most = 0;
            for (int step = 0; step < 400; step++) {
                most = Math.max(most, (gain * Math.pow(up(), step) / rate - cost) * Math.pow(root(), -step));
            }
            return most;
        }
    }

    @Test
    void the_trigger_and_the_worth_of_waiting_are_those_of_the_closed_form() {
        for (double volatility : List.of(0.1, 0.2, 0.3)) {
            Steps steps = new Steps(0.2, volatility, 100);
            Waiting waiting = oneBlock(0.2, 90, volatility, 18, 0, 100, "null");
            Trigger trigger = waiting.triggers().get(0);
            assertThat(trigger.waits()).as("volatility %s", volatility).isCloseTo(steps.trigger(), within(1e-5));
            assertThat(trigger.certain().orElseThrow()).isCloseTo(20, within(1e-6));
            assertThat(trigger.back()).isEmpty();
            assertThat(trigger.rises()).isTrue();
            assertThat(waiting.decidedOnce()).isCloseTo(90, within(1e-9));
            assertThat(waiting.worth()).as("volatility %s", volatility).isCloseTo(steps.value(18), within(1e-4));
            assertThat(waiting.plan()).containsEntry("Sewing", "Home");
        }
    }

    @Test
    void in_short_periods_the_trigger_is_that_of_theory() {
        MoveOption option = new MoveOption("Option", "", "", 0.1, 0, 0.2, 100, 12);
        assertThat(option.trigger()).isCloseTo(15.58258, within(5e-6));
        double period = 0.25;
        double rate = Math.expm1(0.1 * period);
        double volatility = 0.2 * Math.sqrt(period);
        Waiting waiting = oneBlock(rate, 200, volatility, 12 * period, 0, 100, "null");
        double trigger = waiting.triggers().get(0).waits() / period;
        assertThat(trigger).isCloseTo(new Steps(rate, volatility, 100).trigger() / period, within(0.02));
        // Wages that are met step by step are met half a step late on average.
        assertThat(Math.log(option.trigger() / trigger)).isBetween(0.0, volatility / 2);
        assertThat(waiting.worth()).isCloseTo(option.value() - (12 / 0.1 - 100), within(0.02 * option.value()));
        double shortest = 1e-7;
        assertThat(new Steps(Math.expm1(0.1 * shortest), 0.2 * Math.sqrt(shortest), 100).trigger() / shortest)
                .isCloseTo(option.trigger(), within(1e-3));
    }

    @Test
    void the_wages_at_which_a_block_leaves_and_comes_back_are_the_band_of_theory() {
        EntryExit firm = new EntryExit("Band", "", "", 0.2, 0, 0.2, 1, 2, 1, 1);
        EntryExit.Band band = firm.band();
        double period = 0.25;
        Waiting waiting = band(period, firm);
        Trigger trigger = waiting.triggers().get(0);
        double step = firm.volatility() * Math.sqrt(period);
        assertThat(Math.log(band.entry() * period / trigger.waits())).isBetween(0.0, step / 2);
        assertThat(Math.log(trigger.back().orElseThrow() / period / band.exit()))
                .isBetween(0.0, step / 2);
        assertThat(trigger.waits() / period).isGreaterThan(firm.marshallianEntry());
        assertThat(trigger.back().orElseThrow() / period).isLessThan(firm.marshallianExit());
    }

    /** Entering abroad costs what entry costs the firm, coming back what exit does, half of it as set-up. */
    private static Waiting band(double period, EntryExit firm) {
        double setupHome = 0.5;
        ModelDescriptor model = ModelDocuments.fromJson("a test", """
                {"schema": 1, "id": "Band", "output": 1, "economy": {"discountRate": %s},
                 "regionSet": {"regions": [
                   {"id": "Home", "country": "C", "wage": %s, "setupFactor": %s},
                   {"id": "Abroad", "country": "C", "wage": %s}]},
                 "blocks": [{"id": "Sewing", "laborHours": 1, "setup": %s}],
                 "horizon": {"firstYear": 2030, "years": 120, "keptForEver": true,
                   "moves": [{"block": "Sewing", "standsIn": "Home", "exitRow": [0, %s]}],
                   "uncertain": [{"id": "Wages", "regions": ["Home"], "volatility": %s}]}}
                """.formatted(
                        Math.expm1(firm.discountRate() * period),
                        period,
                        setupHome / firm.entryCost(),
                        firm.runningCost() * period,
                        firm.entryCost(),
                        firm.exitCost() - setupHome,
                        firm.volatility() * Math.sqrt(period)));
        return RelocationTest.relocation(model).waiting().orElseThrow();
    }

    @Test
    void linked_blocks_are_placed_as_by_the_best_of_all_policies() {
        double worth = 0;
        int moves = 0;
        for (long seed = 0; seed < 40; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            RandomHorizon numbers = RandomHorizon.of(random, 1 + random.nextInt(3), 2 + random.nextInt(2), 3);
            double low = 0.3 + 0.6 * random.nextDouble();
            double[][] chances = {{0.5, 0.5, 0}, {0.25, 0.5, 0.25}, {0, 0.3, 0.7}};
            UncertaintyDescriptor chain = new UncertaintyDescriptor(
                    "Chain",
                    List.of("R0"),
                    OptionalDouble.empty(),
                    List.of(low, 1.0, 1 / low),
                    List.of(List.of(0.5, 0.5, 0.0), List.of(0.25, 0.5, 0.25), List.of(0.0, 0.3, 0.7)));
            Policies policies = new Policies(numbers, new double[] {low, 1, 1 / low}, chances);
            Waiting waiting = RelocationTest.relocation(uncertain(numbers.model(), chain))
                    .waiting()
                    .orElseThrow();
            double yearly = policies.yearly(0, 1, numbers.standing());
            double once = policies.once();
            assertThat(waiting.decidedYearly()).as("seed %d", seed).isCloseTo(yearly, within(1e-9 * yearly));
            assertThat(waiting.decidedOnce()).as("seed %d", seed).isCloseTo(once, within(1e-9 * once));
            assertThat(waiting.worth()).as("seed %d", seed).isGreaterThanOrEqualTo(-1e-9 * once);
            worth += waiting.worth();
            moves += waiting.triggers().size();
        }
        assertThat(worth).isPositive();
        assertThat(moves).isGreaterThan(10);
    }

    private static ModelDescriptor uncertain(ModelDescriptor model, UncertaintyDescriptor... uncertain) {
        HorizonDescriptor horizon = model.horizon().orElseThrow();
        return model.over(Optional.of(new HorizonDescriptor(
                horizon.firstYear(),
                horizon.years(),
                horizon.keptForEver(),
                horizon.moves(),
                horizon.trends(),
                horizon.dated(),
                List.of(uncertain))));
    }

    /** Every placement in every state of every year, by trying all and going on. */
    private record Policies(RandomHorizon numbers, double[] factors, double[][] chances) {

        double yearly(int year, int state, int[] before) {
            double[] factor = new double[numbers.wage().length];
            Arrays.fill(factor, 1);
            factor[0] = factors[state];
            double least = Double.POSITIVE_INFINITY;
            for (int[] now : placements()) {
                double later = 0;
                for (int next = 0; next < factors.length && year < numbers.years() - 1; next++) {
                    later += chances[state][next] == 0 ? 0 : chances[state][next] * yearly(year + 1, next, now);
                }
                least = Math.min(least, entering(year, before, now) + running(year, now, factor) + later);
            }
            return least;
        }

        double once() {
            double[] likelihood = {0, 1, 0};
            double[] expected = new double[numbers.years()];
            for (int year = 0; year < numbers.years(); year++) {
                double[] next = new double[3];
                for (int state = 0; state < 3; state++) {
                    expected[year] += likelihood[state] * factors[state];
                    for (int later = 0; later < 3; later++) {
                        next[later] += likelihood[state] * chances[state][later];
                    }
                }
                likelihood = next;
            }
            return once(0, numbers.standing(), expected);
        }

        private double once(int year, int[] before, double[] expected) {
            if (year == numbers.years()) {
                return 0;
            }
            double[] factor = new double[numbers.wage().length];
            Arrays.fill(factor, 1);
            factor[0] = expected[year];
            double least = Double.POSITIVE_INFINITY;
            for (int[] now : placements()) {
                least = Math.min(
                        least,
                        entering(year, before, now) + running(year, now, factor) + once(year + 1, now, expected));
            }
            return least;
        }

        private List<int[]> placements() {
            int blocks = numbers.hours().length;
            int regions = numbers.wage().length;
            List<int[]> all = new ArrayList<>();
            for (int number = 0; number < Math.round(Math.pow(regions, blocks)); number++) {
                int[] placement = new int[blocks];
                for (int block = 0, rest = number; block < blocks; block++, rest /= regions) {
                    placement[block] = rest % regions;
                }
                all.add(placement);
            }
            return all;
        }

        private double entering(int year, int[] before, int[] now) {
            double cost = 0;
            for (int block = 0; block < now.length; block++) {
                double entry = numbers.setup()[block] * (year == 0 ? 1 : numbers.jump());
                double move = before[block] < 0 ? 0 : numbers.exit()[block] + numbers.moving()[block];
                cost += before[block] == now[block] ? 0 : entry + move;
            }
            return cost / Math.pow(1 + numbers.rate(), year);
        }

        private double running(int year, int[] now, double[] factor) {
            double cost = 0;
            for (int block = 0; block < now.length; block++) {
                int region = now[block];
                double wage = numbers.wage()[region] * Math.pow(numbers.growth()[region], year) * factor[region];
                cost += numbers.hours()[block] * wage;
                cost += block == 0 ? 0 : numbers.apart()[now[block - 1]][region];
            }
            double once = 1 / Math.pow(1 + numbers.rate(), year);
            boolean kept = numbers.kept() && year == numbers.years() - 1;
            return cost * (kept ? once / numbers.rate() : once / (1 + numbers.rate()));
        }
    }

    @Test
    void a_wage_beyond_the_trigger_moves_the_block_and_one_before_it_does_not() {
        double trigger = oneBlock(0.1, 30, 0.2, 9, 1, 50, "3").triggers().get(0).waits();
        assertThat(oneBlock(0.1, 30, 0.2, trigger * 0.999, 1, 50, "3").plan()).containsEntry("Sewing", "Home");
        assertThat(oneBlock(0.1, 30, 0.2, trigger * 1.001, 1, 50, "3").plan()).containsEntry("Sewing", "Abroad");
    }

    @Test
    void a_walk_and_its_written_out_chain_are_the_same() {
        SplittableRandom random = new SplittableRandom(7);
        ModelDescriptor model = RandomHorizon.of(random, 2, 2, 2).model();
        double up = Math.exp(0.3);
        double rise = (1 - 1 / up) / (up - 1 / up);
        UncertaintyDescriptor walk =
                new UncertaintyDescriptor("Walk", List.of("R0", "R1"), OptionalDouble.of(0.3), List.of(), List.of());
        UncertaintyDescriptor chain = new UncertaintyDescriptor(
                "Walk",
                List.of("R0", "R1"),
                OptionalDouble.empty(),
                List.of(1 / up, 1.0, up),
                List.of(List.of(1.0, 0.0, 0.0), List.of(1 - rise, 0.0, rise), List.of(0.0, 0.0, 1.0)));
        Waiting walked = waiting(uncertain(model, walk));
        assertThat(walked.decidedYearly())
                .isCloseTo(waiting(uncertain(model, chain)).decidedYearly(), within(1e-9));
        UncertaintyDescriptor other =
                new UncertaintyDescriptor("Other", List.of("R1"), OptionalDouble.of(0.1), List.of(), List.of());
        Waiting both = waiting(uncertain(model, walk, other));
        assertThat(both.worth()).isGreaterThanOrEqualTo(-1e-9 * both.decidedOnce());
    }

    private static Waiting waiting(ModelDescriptor model) {
        return RelocationTest.relocation(model).waiting().orElseThrow();
    }

    @Test
    void what_is_too_large_is_left_out_and_said() {
        ModelDescriptor model =
                RandomHorizon.of(new SplittableRandom(3), 3, 3, 4).model();
        UncertaintyDescriptor[] many = new UncertaintyDescriptor[8];
        for (int each = 0; each < many.length; each++) {
            many[each] = new UncertaintyDescriptor(
                    "Walk" + each, List.of("R0"), OptionalDouble.of(0.1), List.of(), List.of());
        }
        Waiting waiting = waiting(uncertain(model, many));
        assertThat(waiting.blocks()).isEmpty();
        assertThat(waiting.left()).containsExactly("B0", "B1", "B2");
        assertThat(waiting.triggers()).isEmpty();
    }

    @Test
    void it_is_written_and_read_again() {
        UncertaintyDescriptor walk =
                new UncertaintyDescriptor("Walk", List.of("R0"), OptionalDouble.of(0.2), List.of(), List.of());
        Relocation relocation = RelocationTest.relocation(
                uncertain(RandomHorizon.of(new SplittableRandom(5), 2, 3, 3).model(), walk));
        Timeline timeline = relocation.timeline(Foresight.PERFECT).with(relocation.waiting());
        assertThat(timeline.waiting()).isPresent();
        assertThat(TimelineDocuments.fromJson("a test", TimelineDocuments.toJson(timeline)))
                .isEqualTo(timeline);
    }
}
