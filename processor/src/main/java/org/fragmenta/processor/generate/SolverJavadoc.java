package org.fragmenta.processor.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.fragmenta.processor.plan.Form;
import org.fragmenta.processor.plan.SharedPart;
import org.fragmenta.processor.plan.SolverPlan;
import org.fragmenta.structure.Elimination;
import org.fragmenta.structure.Elimination.Bucket;

/** Tells the reader of a solver how it solves the model, and why in this way. */
final class SolverJavadoc {
    private static final int LINE = 110;

    private final ModelNames names;
    private final SolverPlan plan;

    SolverJavadoc(ModelNames names, SolverPlan plan) {
        this.names = names;
        this.plan = plan;
    }

    String text() {
        Elimination elimination = plan.problem().elimination();
        List<String> lines = new ArrayList<>();
        lines.add(JavadocText.lines(
                "Solves " + JavadocText.of(names.model())
                        + (plan.form() == Form.SHARED
                                ? ": the cheapest plan, proven."
                                : ": the cheapest region for every production block, proven, and what every other region"
                                        + " would cost."),
                LINE));
        lines.add("");
        lines.add(JavadocText.lines("<p>" + JavadocText.of(plan.reason()), LINE));
        lines.add("");
        lines.add("<ul>");
        lines.add("  <li>Sizes: " + count(names.blockIds(), "block") + ", " + count(names.linkIds(), "service link")
                + ", " + count(names.regionIds(), "region") + ".");
        lines.add("  <li>Block graph: " + plan.problem().kind().name().toLowerCase(Locale.ROOT) + ", width "
                + elimination.width() + ".");
        lines.addAll(parts(plan.shared()));
        if (plan.form() != Form.LISTED && plan.form() != Form.SHARED) {
            lines.add("  " + JavadocText.lines("<li>Order of elimination: " + order(elimination) + ".", LINE));
        }
        lines.add("</ul>");
        lines.add("");
        return String.join("\n", lines);
    }

    /** An item for each cost that blocks or links share. */
    static List<String> parts(List<SharedPart> shared) {
        return shared.stream()
                .map(part -> "  "
                        + JavadocText.lines("<li>" + part.kind().title() + ": " + JavadocText.of(part.reason()), LINE))
                .toList();
    }

    private String order(Elimination elimination) {
        return elimination.buckets().stream()
                .map(Bucket::block)
                .map(names::block)
                .map(JavadocText::of)
                .collect(Collectors.joining(", "));
    }

    private static String count(List<String> ids, String what) {
        return ids.size() + " " + what + (ids.size() == 1 ? "" : "s");
    }
}
