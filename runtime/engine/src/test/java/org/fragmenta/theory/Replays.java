package org.fragmenta.theory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashSet;
import org.fragmenta.descriptor.ModelDescriptor;
import org.fragmenta.evidence.Figure;
import org.fragmenta.evidence.Replay;
import org.fragmenta.evidence.Verdict;
import org.fragmenta.result.Result;
import org.fragmenta.result.Tolerance;

/** Replays counter-examples: solves each case as a user would, and compares what the evidence claims it shows. */
public final class Replays {
    private Replays() {}

    /** Replays every case of a failure. */
    public static void confirm(Study judged, Verdict verdict) {
        for (Replay replay : verdict.counterExample().orElseThrow().cases()) {
            ModelDescriptor model = replay.model().orElse(judged.model());
            String[] settings = replay.settings().toArray(String[]::new);
            Study shown = StudyDocuments.of(model, settings);
            boolean technologies = !judged.model().technologies().isEmpty();
            for (Figure figure : replay.shows()) {
                confirm(shown, figure, technologies, verdict.line());
            }
        }
    }

    private static void confirm(Study shown, Figure figure, boolean technologies, String line) {
        Result optimum = shown.optimum();
        String what = figure.name() + " of " + line;
        switch (figure.name()) {
            case "q", "q_lo", "q_hi" ->
                assertThat(shown.model().output()).as(what).isEqualTo(number(figure));
            case "n" ->
                assertThat(
                                technologies
                                        ? optimum.plan().size()
                                        : new HashSet<>(optimum.plan().values()).size())
                        .as(what)
                        .isEqualTo((int) number(figure));
            case "C" ->
                assertThat(shown.cost().total())
                        .as(what)
                        .isCloseTo(number(figure), within(Tolerance.at(number(figure))));
            case "c" -> {
                double output = shown.model().output();
                double more = shown.at(2 * output).cost().total();
                assertThat((more - shown.cost().total()) / output)
                        .as(what)
                        .isCloseTo(number(figure), within(1e-9 * (1 + more / output)));
            }
            case "k", "lambda", "moved" -> {
                // names of the case; its numbers say whether it is as named
            }
            default -> throw new AssertionError("nobody replays " + what);
        }
    }

    private static double number(Figure figure) {
        return figure.numbers().get(0);
    }
}
