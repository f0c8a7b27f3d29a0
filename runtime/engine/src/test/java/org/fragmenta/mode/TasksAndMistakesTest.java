package org.fragmenta.mode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.fragmenta.mode.MistakeChain.Country;
import org.fragmenta.mode.MistakeChain.Stretch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** GV-5 with V14 and GV-6 with V18 of the theory notes. */
class TasksAndMistakesTest {

    /** V18. */
    @ParameterizedTest
    @CsvSource({"1.4, 0.5714286, 0.8476190", "1.2, 0.75, 0.775", "1.0, 1, 0.6666667"})
    void cheaperOffshoringMakesLabourMoreProductive(double beta, double offshored, double labourCost) {
        TaskTrade trade = ModeExamples.read("task-trade", TaskTrade.class).withOffshoringCost(beta);

        assertThat(trade.offshored()).isCloseTo(offshored, within(5e-8));
        assertThat(trade.labourCost()).isCloseTo(labourCost, within(5e-8));
        assertThat(trade.labourCost()).isCloseTo(taskByTask(trade), within(1e-6));
    }

    @Test
    void whereAllTasksGoAbroadTheyCostWhatTheyCostThere() {
        TaskTrade trade = ModeExamples.read("task-trade", TaskTrade.class).withOffshoringCost(0.5);

        assertThat(trade.offshored()).isEqualTo(1);
        assertThat(trade.labourCost()).isCloseTo(0.5 * (1 + 1) / 3, within(1e-12));
        assertThat(trade.withOffshoringCost(3.5).labourCost()).isEqualTo(1);
    }

    /** The mean over tasks of the cheaper of doing it at home and abroad, relative to home. */
    private static double taskByTask(TaskTrade trade) {
        int tasks = 100_000;
        double sum = 0;
        for (int task = 0; task < tasks; task++) {
            double position = (task + 0.5) / tasks;
            double abroad = trade.offshoringCost() * (1 + trade.steepness() * position) * trade.foreignWage();
            sum += Math.min(1, abroad / trade.wage());
        }
        return sum / tasks;
    }

    /** V14. */
    @Test
    void carefulCountriesFinishTheGood() {
        List<Stretch> stretches =
                ModeExamples.read("mistake-chain", MistakeChain.class).stretches();

        assertThat(stretches).extracting(each -> each.country().id()).containsExactly("Careless", "Average", "Careful");
        close(stretches.stream().mapToDouble(Stretch::to).toArray(), 0.2718493925, 0.6115163069, 1);
        close(stretches.stream().mapToDouble(Stretch::wage).toArray(), 0.6979402968, 0.8069548479, 0.9462385096);
        close(stretches.stream().mapToDouble(Stretch::price).toArray(), 0.2180291022, 0.5571346469, 1);
        assertThat(stretches.get(0).output() + 1).isCloseTo(4.2011336543, within(5e-11));
        assertThat(stretches.get(2).output()).isCloseTo(2.4511336543, within(5e-11));
    }

    private static void close(double[] actual, double... expected) {
        assertThat(actual).containsExactly(expected, within(5e-11));
    }

    @Test
    void longChainsAndOneCountryAreSolved() {
        MistakeChain alone = new MistakeChain("", "", "", 90, List.of(new Country("A", 1, 2)));
        Stretch stretch = alone.stretches().get(0);

        assertThat(stretch.to()).isCloseTo(90, within(1e-9));
        assertThat(stretch.output()).isCloseTo(2 / Math.expm1(90), within(1e-50));
        assertThat(stretch.wage() * 2 / stretch.output()).isCloseTo(1, within(1e-9));
        MistakeChain reversed =
                new MistakeChain("", "", "", 5, List.of(new Country("B", 0.3, 4), new Country("A", 2, 1)));
        assertThat(reversed.stretches()).extracting(each -> each.country().id()).containsExactly("A", "B");
        assertThat(reversed.stretches().get(1).to()).isCloseTo(5, within(1e-9));
    }
}
