package org.fragmenta.theory.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.function.DoubleSupplier;
import org.fragmenta.descriptor.CostRow;
import org.fragmenta.evidence.Outcome;
import org.fragmenta.evidence.Verdict;
import org.fragmenta.mode.IcebergChain;
import org.fragmenta.mode.IcebergChain.Country;
import org.fragmenta.mode.MistakeChain;
import org.fragmenta.mode.Mode;
import org.fragmenta.mode.ModeExamples;
import org.fragmenta.mode.ModeRules;
import org.fragmenta.mode.PlantChoice;
import org.fragmenta.mode.PlantChoice.Plant;
import org.fragmenta.mode.Spider;
import org.fragmenta.mode.TaskTrade;
import org.fragmenta.mode.TransactionChain;
import org.fragmenta.theory.Condition;
import org.fragmenta.theory.Conditions;
import org.fragmenta.theory.Study;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The theorems hold on random documents, and the economic conditions fail for the reason that they state. */
class ModeConditionsTest {

    @Test
    void theoremsHoldOnRandomDocuments() {
        for (int seed = 0; seed < 60; seed++) {
            Random random = new Random(seed);
            for (Mode mode : List.of(
                    iceberg(random),
                    plants(random),
                    transactions(random),
                    spider(random),
                    tasks(random),
                    mistakes(random))) {
                assertThat(ModeRules.check(mode)).as("seed %s", seed).isEmpty();
                for (Condition condition : Conditions.soundness()) {
                    Verdict verdict = condition.judge(Study.ofDocument(mode));
                    assertThat(verdict.outcome())
                            .as("seed %s: %s", seed, verdict.line())
                            .isIn(Outcome.PASS, Outcome.NOT_APPLICABLE, Outcome.VACUOUS);
                }
            }
        }
    }

    /** Each document gets the verdicts of its own conditions, and of no other. */
    @ParameterizedTest
    @CsvSource({
        "spider, 5",
        "iceberg-chain, 3",
        "plant-choice-complements, 3",
        "transaction-chain, 1",
        "proximity-concentration, 1",
        "stage-governance, 1",
        "factor-prices, 1",
        "task-trade, 1",
        "mistake-chain, 1",
        "home-market, 1",
        "vertical-linkages, 2",
        "core-periphery, 2",
        "footloose-entrepreneur, 2",
        "industrial-bell, 1",
        "move-option, 1",
        "entry-exit, 3",
        "flying-geese, 2",
        "fading-gap, 1"
    })
    void onlyItsOwnConditionsApply(String example, int own) {
        Study study = Study.ofDocument(ModeExamples.read(example, Mode.class));

        assertThat(Conditions.all().stream()
                        .map(condition -> condition.judge(study))
                        .filter(verdict -> verdict.outcome() != Outcome.NOT_APPLICABLE)
                        .map(Verdict::id))
                .hasSize(own)
                .isEqualTo(Conditions.on(ModeExamples.read(example, Mode.class)).stream()
                        .map(Condition::id)
                        .toList());
    }

    /** V17 at the printed dispersions: the order of the mean stages holds at 1 and at 4, and turns round at 8. */
    @ParameterizedTest
    @CsvSource({"1, PASS", "4, PASS", "8, FAIL"})
    void centralityAndDownstreamnessPartAtAHighDispersion(String theta, Outcome outcome) {
        IcebergChain chain = ModeExamples.changed(
                "iceberg-chain", "\"dispersion\": 4", "\"dispersion\": " + theta, IcebergChain.class);
        Verdict verdict = new CentralityDownstreamness().judge(Study.ofDocument(chain));

        assertThat(verdict.outcome()).isEqualTo(outcome);
        assertThat(verdict.cause()).matches(outcome == Outcome.FAIL ? "dispersion=8 .*" : "");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"plantFixedCost\": 4 | \"plantFixedCost\": 2 | FAIL | plantFixedCost=2 is below",
                "\"exportFixedCost\": 1.2 | \"exportFixedCost\": 0.4 | FAIL | exportFixedCost=0.4: tau^(s-1) times it",
                "\"domesticFixedCost\": 1, | \"domesticFixedCost\": 2.6364, | TIE | home sales and exports begin together"
            })
    void firmsSortOnlyWhereFixedCostsDo(String before, String after, Outcome outcome, String cause) {
        Mode firm = ModeExamples.changed("proximity-concentration", before, after, Mode.class);
        Verdict verdict = new ProximityOrdering().judge(Study.ofDocument(firm));

        assertThat(verdict.outcome()).isEqualTo(outcome);
        assertThat(verdict.cause()).contains(cause);
    }

    @Test
    void whatCannotBeLookedAtIsSaid() {
        Mode without = ModeExamples.changed("iceberg-chain", "\"dispersion\": 4,", "", Mode.class);
        assertThat(new CentralityDownstreamness()
                        .judge(Study.ofDocument(without))
                        .line())
                .contains("NOT_APPLICABLE", "a dispersion of productivity is given");
        Mode apart = ModeExamples.changed("iceberg-chain", "[1, 1.3, 1.75, 1.8]", "[1, 1.3, 1.75, null]", Mode.class);
        assertThat(new CentralityDownstreamness().judge(Study.ofDocument(apart)).line())
                .contains("NOT_APPLICABLE", "every country can trade with every other");
        assertThat(new IcebergPrices().judge(Study.ofDocument(apart)).outcome()).isEqualTo(Outcome.PASS);
    }

    private static IcebergChain iceberg(Random random) {
        int stages = 1 + random.nextInt(4);
        int size = 1 + random.nextInt(4);
        List<Country> countries = new ArrayList<>();
        List<CostRow> ways = new ArrayList<>();
        for (int country = 0; country < size; country++) {
            int here = country;
            countries.add(new Country("C" + country, row(stages, () -> 0.5 + random.nextDouble())));
            double[] costs = row(size, () -> 1 + random.nextDouble()).toArray();
            costs[here] = 1;
            ways.add(CostRow.of(costs));
        }
        double[] shares = row(stages, random::nextDouble).toArray();
        shares[0] = 1;
        return new IcebergChain(
                "Random",
                "Random",
                "",
                CostRow.of(shares),
                countries,
                ways,
                OptionalDouble.of(1 + 5 * random.nextDouble()));
    }

    private static CostRow row(int size, DoubleSupplier draw) {
        double[] cells = new double[size];
        Arrays.setAll(cells, index -> draw.getAsDouble());
        return CostRow.of(cells);
    }

    private static PlantChoice plants(Random random) {
        List<Plant> plants = new ArrayList<>();
        for (int plant = 0; plant < 3 + random.nextInt(6); plant++) {
            plants.add(new Plant(
                    "P" + plant, random.nextDouble(), OptionalDouble.of(random.nextDouble()), Optional.empty()));
        }
        return new PlantChoice(
                "Random",
                "Random",
                "",
                5 * random.nextDouble(),
                0.2 + 2 * random.nextDouble(),
                OptionalDouble.empty(),
                plants,
                List.of());
    }

    private static TransactionChain transactions(Random random) {
        return new TransactionChain(
                "Random", "Random", "", 0.1 + 15 * random.nextDouble(), 1.001 + random.nextDouble());
    }

    private static Spider spider(Random random) {
        return new Spider(
                "Random",
                "Random",
                "",
                random.nextDouble(),
                1 + random.nextDouble(),
                random.nextDouble() - 0.5,
                random.nextDouble());
    }

    private static TaskTrade tasks(Random random) {
        return new TaskTrade(
                "Random",
                "Random",
                "",
                1 + 5 * random.nextDouble(),
                1,
                0.5 + random.nextDouble(),
                0.1 + 3 * random.nextDouble());
    }

    private static MistakeChain mistakes(Random random) {
        List<MistakeChain.Country> countries = new ArrayList<>();
        for (int country = 0; country <= random.nextInt(6); country++) {
            countries.add(new MistakeChain.Country(
                    "C" + country, 0.01 + 3 * random.nextDouble(), 0.1 + 5 * random.nextDouble()));
        }
        return new MistakeChain("Random", "Random", "", 0.1 + 4 * random.nextDouble(), countries);
    }
}
