package org.fragmenta.mode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The closed forms of moves over time give the printed numbers, and agree with the searches that they replace. */
class DynamicsTest {

    private static EntryExit dixit(double volatility, double entryCost, double exitCost) {
        return new EntryExit("Dixit", "", "", 0.025, 0, volatility, 1, entryCost, exitCost, 1);
    }

    /** Dixit 1989: the printed 1.4667 and 0.7657; at half the volatility 1.3024 and 0.8500. */
    @ParameterizedTest
    @CsvSource({"0.1, 1.4667, 0.7657", "0.05, 1.3024, 0.8500"})
    void entry_and_exit_are_those_of_dixit(double volatility, double entry, double exit) {
        EntryExit.Band band = dixit(volatility, 4, 0).band();
        assertThat(band.entry()).isCloseTo(entry, within(5e-5));
        assertThat(band.exit()).isCloseTo(exit, within(5e-5));
        assertThat(dixit(volatility, 4, 0).marshallianEntry()).isCloseTo(1.1, within(1e-12));
        assertThat(dixit(volatility, 4, 0).marshallianExit()).isCloseTo(1, within(1e-12));
    }

    /** Theory RL-6: formula .01957, solved .0196. */
    @Test
    void small_costs_follow_the_cube_root() {
        EntryExit firm = dixit(0.1, 0.001, 0);
        assertThat(firm.smallCostHalfWidth()).isCloseTo(0.01957, within(5e-6));
        assertThat(firm.band().halfWidth()).isCloseTo(0.0196, within(5e-5));
    }

    @Test
    void the_band_solves_its_four_conditions_on_random_firms() {
        for (long seed = 0; seed < 200; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            double rate = 0.02 + 0.1 * random.nextDouble();
            EntryExit firm = new EntryExit(
                    "Random",
                    "",
                    "",
                    rate,
                    rate * (random.nextDouble() - 0.5),
                    0.05 + 0.35 * random.nextDouble(),
                    0.5 + random.nextDouble(),
                    8 * random.nextDouble(),
                    2 * random.nextDouble(),
                    1);
            EntryExit.Band band = firm.band();
            assertThat(firm.residual(band)).as("seed %d", seed).isLessThan(1e-9);
            assertThat(band.entry()).as("seed %d", seed).isGreaterThan(band.exit());
        }
    }

    /** McDonald and Siegel 1986, Dixit and Pindyck 1994: r = delta = .04, V* = 2 I at a volatility of 20 %. */
    @ParameterizedTest
    @CsvSource({"0.1, 1.42154", "0.2, 2", "0.3, 2.76309", "0.4, 3.73205"})
    void a_move_must_be_worth_a_multiple_of_its_cost(double volatility, double multiple) {
        MoveOption option = new MoveOption("Option", "", "", 0.04, 0, volatility, 1, 0.04);
        assertThat(option.multiple()).isCloseTo(multiple, within(5e-6));
    }

    @ParameterizedTest
    @CsvSource({"0, 2.791288, 15.58258, 10", "0.02, 2.236068, 14.47214, 8"})
    void triggers_are_those_of_the_theory_notes(double drift, double beta, double trigger, double certain) {
        MoveOption option = new MoveOption("Option", "", "", 0.1, drift, 0.2, 100, 12);
        assertThat(option.beta()).isCloseTo(beta, within(5e-7));
        assertThat(option.trigger()).isCloseTo(trigger, within(5e-6));
        assertThat(option.certaintyTrigger()).isCloseTo(certain, within(1e-12));
    }

    /** Theory V20. */
    @ParameterizedTest
    @CsvSource({"1, 20, 100, 3.083014", "0.6, 20, 100, 8.109302", "0.3, 20, 100, 16.945957", "1, 20, 400, 10.216512"})
    void geese_leave_in_the_printed_years(double labour, double link, double cost, double year) {
        FlyingGeese.Block block = new FlyingGeese.Block("Block", labour, link, cost, 10);
        assertThat(geese(block).year(block)).isCloseTo(year, within(5e-7));
    }

    /** Theory V20: 479.9987 against 480.63 and 480.57 a year to either side, there by quadrature to a finite year. */
    @Test
    void no_year_nearby_is_cheaper() {
        FlyingGeese.Block block = new FlyingGeese.Block("Block", 0.6, 20, 100, 10);
        FlyingGeese geese = geese(block);
        double year = geese.year(block);
        assertThat(geese.cost(block, year)).isCloseTo(479.9987, within(2e-3));
        assertThat(geese.cost(block, year - 1)).isCloseTo(480.63, within(7e-3));
        assertThat(geese.cost(block, year + 1)).isCloseTo(480.57, within(7e-3));
    }

    private static FlyingGeese geese(FlyingGeese.Block block) {
        return new FlyingGeese("Geese", "", "", 0.1, 60, 0.05, 40, List.of(block));
    }

    /** Theory RL-2: of moves for 50, 100 and 130 both firms make the first, the myopic one the second too. */
    @Test
    void a_fading_gap_tempts_the_myopic() {
        FadingGap fading = new FadingGap("Gap", "", "", 0.1, 0.1, 12, List.of());
        double[] costs = {50, 100, 130};
        boolean[] far = {true, false, false};
        boolean[] near = {true, true, false};
        for (int at = 0; at < costs.length; at++) {
            FadingGap.Move move = new FadingGap.Move("Move", costs[at]);
            assertThat(12 >= fading.foresightTrigger(move)).isEqualTo(far[at]);
            assertThat(12 >= fading.myopicTrigger(move)).isEqualTo(near[at]);
            assertThat(fading.worth(move, 0) >= 0).isEqualTo(far[at]);
        }
    }
}
