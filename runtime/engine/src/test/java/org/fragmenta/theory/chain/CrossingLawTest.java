package org.fragmenta.theory.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.StringJoiner;
import org.fragmenta.catalog.Studies;
import org.fragmenta.descriptor.ScenarioDescriptor;
import org.fragmenta.evidence.ConditionId;
import org.fragmenta.evidence.Outcome;
import org.fragmenta.io.ModelDocuments;
import org.fragmenta.solve.Limits;
import org.fragmenta.theory.StudyDocuments;
import org.junit.jupiter.api.Test;

class CrossingLawTest {
    private static final int SEED = 1;

    /** Every block is linked to every other, by links that pull apart: no bound at the root of the search is enough. */
    @Test
    void theSweepKeepsToTheLimitsOfTheStudy() {
        assertThat(outcome(Limits.standard())).as("seed %s", SEED).isEqualTo(Outcome.PASS);
        assertThat(outcome(new Limits(60, 1, 1, 1))).as("seed %s", SEED).isEqualTo(Outcome.UNPROVED);
    }

    private static Outcome outcome(Limits limits) {
        return StudyDocuments.judge(
                        ConditionId.GV_1,
                        Studies.of(
                                ModelDocuments.fromJson("dense.json", dense()),
                                ScenarioDescriptor.BASELINE,
                                List.of(),
                                limits))
                .outcome();
    }

    private static String dense() {
        Random random = new Random(SEED);
        StringJoiner blocks = new StringJoiner(",");
        StringJoiner links = new StringJoiner(",");
        StringJoiner tables = new StringJoiner(",");
        for (int to = 0; to < 9; to++) {
            blocks.add("{\"id\": \"B" + to + "\", \"unitRow\": " + row(random) + "}");
            for (int from = 0; from < to; from++) {
                String pair = from + "to" + to;
                tables.add("{\"id\": \"T" + pair + "\", \"rows\": [" + row(random) + "," + row(random) + ","
                        + row(random) + "]}");
                links.add("{\"id\": \"L" + pair + "\", \"from\": \"B" + from + "\", \"to\": \"B" + to
                        + "\", \"unitTable\": {\"table\": \"T" + pair + "\"}}");
            }
        }
        return "{\"schema\": 1, \"id\": \"Dense\", \"output\": 1,"
                + " \"regionSet\": {\"regions\": [{\"id\": \"R0\"}, {\"id\": \"R1\"}, {\"id\": \"R2\"}]},"
                + " \"tables\": [" + tables + "], \"blocks\": [" + blocks + "], \"links\": [" + links + "]}";
    }

    private static String row(Random random) {
        return Arrays.toString(random.ints(3, 1, 100).toArray());
    }
}
