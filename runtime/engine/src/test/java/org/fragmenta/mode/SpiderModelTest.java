package org.fragmenta.mode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Locale;
import org.fragmenta.catalog.Runs;
import org.fragmenta.descriptor.ScenarioDescriptor;
import org.fragmenta.io.ModelDocuments;
import org.fragmenta.mode.Spider.Assembler;
import org.fragmenta.result.Result;
import org.fragmenta.solve.Limits;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The closed form of the spider against an ordinary model of many parts, solved as any other model. */
class SpiderModelTest {
    private static final int PARTS = 80;

    /** The parts are the middles of even cells, so sums meet the integrals wherever a cell begins. */
    @ParameterizedTest
    @ValueSource(strings = {"spider", "spider-returning"})
    void manyPartsCostWhatTheContinuumCosts(String example) {
        Spider spider = ModeExamples.read(example, Spider.class);
        for (int step = 0; step <= 12; step++) {
            double tradeCost = step / 10.0;
            Result result = Runs.solve(
                    ModelDocuments.fromJson("spider.json", model(spider, tradeCost)),
                    ScenarioDescriptor.BASELINE,
                    List.of(),
                    Limits.standard());
            double shift = Math.max(spider.assemblySaving(), 0);
            assertThat(result.cost().orElseThrow().total() - shift)
                    .as("t %s", tradeCost)
                    .isCloseTo(spider.cost(tradeCost), within(1e-9));
            if (Math.abs(spider.excessOfSouth(tradeCost)) > 1e-6) {
                boolean south = spider.assembler(tradeCost) == Assembler.SOUTH;
                assertThat(result.plan()).as("t %s", tradeCost).containsEntry("Assembly", south ? "South" : "North");
            }
        }
    }

    private static String model(Spider spider, double tradeCost) {
        double cell = (spider.highest() - spider.lowest()) / PARTS;
        StringBuilder blocks = new StringBuilder();
        StringBuilder links = new StringBuilder();
        for (int part = 0; part < PARTS; part++) {
            double own = spider.lowest() + (part + 0.5) * cell;
            blocks.append(format("{\"id\": \"Part%s\", \"unitRow\": [%s, %s]},", part, 1.0 / PARTS, own / PARTS));
            links.append(format(
                    "{\"id\": \"Way%s\", \"from\": \"Part%s\", \"to\": \"Assembly\","
                            + " \"unitTable\": {\"table\": \"Apart\", \"factor\": %s}},",
                    part, part, tradeCost / PARTS));
        }
        blocks.append(format(
                "{\"id\": \"Assembly\", \"unitRow\": [%s, %s]},",
                Math.max(spider.assemblySaving(), 0), Math.max(-spider.assemblySaving(), 0)));
        blocks.append("{\"id\": \"Buyer\", \"unitRow\": [0, 0], \"only\": [\"North\"]}");
        links.append(format(
                "{\"id\": \"Shipping\", \"from\": \"Assembly\", \"to\": \"Buyer\","
                        + " \"unitTable\": {\"table\": \"Apart\", \"factor\": %s}}",
                spider.shipping() * tradeCost));
        return "{\"schema\": 1, \"id\": \"Spider\", \"output\": 1,"
                + " \"regionSet\": {\"regions\": [{\"id\": \"North\"}, {\"id\": \"South\"}]},"
                + " \"tables\": [{\"id\": \"Apart\", \"rows\": [[0, 1], [1, 0]]}], \"blocks\": [" + blocks
                + "], \"links\": [" + links + "]}";
    }

    private static String format(String text, Object... values) {
        return String.format(Locale.ROOT, text, values);
    }
}
