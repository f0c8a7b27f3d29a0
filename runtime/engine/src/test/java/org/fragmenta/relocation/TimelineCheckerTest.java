package org.fragmenta.relocation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import org.fragmenta.io.TimelineDocuments;
import org.fragmenta.result.Timeline;
import org.fragmenta.verify.TimelineChecker;
import org.fragmenta.verify.Verdict;
import org.junit.jupiter.api.Test;

/** Timelines as they are written are accepted, and no other. */
class TimelineCheckerTest {
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]+\\.[0-9]+(E-?[0-9]+)?");

    private static Relocation relocation(long seed) {
        return RelocationTest.relocation(
                RandomHorizon.of(new SplittableRandom(seed), 2, 3, 4).model());
    }

    /** The first timeline in which a block moves. */
    private static Timeline moving() {
        return LongStream.range(0, 100)
                .mapToObj(seed -> relocation(seed).timeline(Foresight.PERFECT))
                .filter(timeline -> !timeline.moves().isEmpty())
                .findFirst()
                .orElseThrow();
    }

    private static Verdict check(String json) {
        return TimelineChecker.check(TimelineDocuments.fromJson("a test", json));
    }

    @Test
    void what_is_written_is_read_again_and_accepted() {
        for (long seed = 0; seed < 20; seed++) {
            Relocation relocation = relocation(seed);
            for (Foresight foresight : List.of(Foresight.PERFECT, Foresight.MYOPIC, Foresight.rolling(2))) {
                Timeline timeline = relocation.timeline(foresight);
                String json = TimelineDocuments.toJson(timeline);
                assertThat(TimelineDocuments.fromJson("a test", json)).isEqualTo(timeline);
                assertThat(check(json).findings())
                        .as("seed %d %s", seed, foresight.text())
                        .isEmpty();
            }
        }
    }

    @Test
    void every_altered_figure_of_the_path_is_rejected() {
        Timeline timeline = moving();
        String json = TimelineDocuments.toJson(timeline);
        int end = json.indexOf("\"best\"");
        int tried = 0;
        for (String document : altered(json, end)) {
            assertThat(check(document).findings())
                    .as(document.substring(0, end))
                    .isNotEmpty();
            tried++;
        }
        assertThat(tried).isGreaterThan(12);
    }

    /** Each number of the head changed, but for those of the reasons, which are not checked. */
    private static List<String> altered(String json, int end) {
        List<String> documents = new ArrayList<>();
        Matcher reasons = Pattern.compile("\"reason\":\\{[^}]*}").matcher(json);
        List<int[]> skipped = new ArrayList<>();
        while (reasons.find()) {
            skipped.add(new int[] {reasons.start(), reasons.end()});
        }
        Matcher number = NUMBER.matcher(json);
        while (number.find() && number.start() < end) {
            int at = number.start();
            if (skipped.stream().noneMatch(span -> span[0] <= at && at < span[1])) {
                double altered = Double.parseDouble(number.group()) + 7;
                documents.add(json.substring(0, at) + altered + json.substring(number.end()));
            }
        }
        return documents;
    }

    @Test
    void another_path_another_model_and_a_longer_list_are_rejected() {
        Timeline timeline = moving();
        String json = TimelineDocuments.toJson(timeline);
        String problem = json.substring(json.lastIndexOf("\"problem\""));
        List<String> documents = List.of(
                json.replaceFirst("\"B0\":\"R[0-2]\"", "\"B0\":\"R9\""),
                json.replaceFirst("\"model\":\"Random\"", "\"model\":\"Other\""),
                json.replaceFirst("\"status\":\"PROVEN\"", "\"status\":\"LIMIT\""),
                json.replaceFirst(
                        "\"moves\":\\[\\{",
                        "\"moves\":[{\"year\":2030,\"block\":\"B0\",\"from\":\"R0\",\"to\":\"R1\","
                                + "\"exit\":0,\"moving\":0,\"setup\":0,\"reason\":{\"kind\":\"ALONE\",\"operation\":0,"
                                + "\"serviceLinks\":0,\"cost\":0}},{"),
                json.replace(problem, problem.replaceFirst("\"laborHours\":[0-9.]+", "\"laborHours\":77.5")),
                json.replace(problem, problem.replaceFirst("\"years\":4", "\"years\":5")));
        for (String document : documents) {
            assertThat(document).isNotEqualTo(json);
            assertThat(check(document).findings()).isNotEmpty();
        }
        assertThat(check(documents.get(4)).findings())
                .extracting(finding -> finding.text())
                .containsExactly("[FRG-812] $.best.problem is not what the model and its horizon make.\n"
                        + "Maybe solve the model again; the document was changed after it was written.");
    }
}
