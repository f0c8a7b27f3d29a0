package org.fragmenta.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import java.util.stream.IntStream;

/** A verdict on one line (theory 13.3): everything that decides, nothing that only accompanies. */
final class EvidenceLine {
    private EvidenceLine() {}

    static String of(Verdict verdict) {
        List<String> words = new ArrayList<>();
        words.add(verdict.id().text());
        words.add(verdict.outcome().name());
        if (verdict.method() != Method.NONE) {
            words.add(verdict.method().text() + ":" + verdict.detail());
        }
        if (verdict.counterExample().isPresent()) {
            words.add("counterExample");
            verdict.counterExample().get().cases().forEach(replay -> words.add(replay(replay)));
        } else {
            words.add(verdict.domain());
            verdict.figures().forEach(figure -> words.add(figure(figure)));
        }
        verdict.hypotheses().stream()
                .filter(each -> !each.holds())
                .forEach(each -> words.add("missing {" + each.statement() + "}"));
        if (!verdict.witness().isEmpty() && verdict.counterExample().isEmpty()) {
            words.add("tightest " + verdict.witness());
        }
        if (!verdict.cause().isEmpty()) {
            words.add((verdict.outcome() == Outcome.FAIL ? "cause " : "reason ") + verdict.cause());
        }
        words.removeIf(String::isEmpty);
        return String.join(" ", words);
    }

    /** {@code {q:100,k:B,n:4}}. */
    private static String replay(Replay replay) {
        StringJoiner shows = new StringJoiner(",", "{", "}");
        replay.shows().forEach(figure -> shows.add(figure.name() + ":" + values(figure)));
        return shows.toString();
    }

    private static String figure(Figure figure) {
        return figure.single() ? figure.name() + "=" + values(figure) : figure.name() + " " + values(figure);
    }

    private static String values(Figure figure) {
        List<String> values = IntStream.range(
                        0, Math.max(figure.numbers().size(), figure.texts().size()))
                .mapToObj(index -> value(figure, index))
                .toList();
        return figure.single() ? String.join(";", values) : "[" + String.join(";", values) + "]";
    }

    private static String value(Figure figure, int index) {
        if (figure.numbers().isEmpty()) {
            return figure.texts().get(index);
        }
        double number = figure.numbers().get(index);
        return figure.texts().isEmpty()
                ? EvidenceNumber.text(number)
                : EvidenceNumber.shortened(figure.texts().get(index), number);
    }
}
