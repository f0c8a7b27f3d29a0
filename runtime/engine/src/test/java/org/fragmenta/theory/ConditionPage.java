package org.fragmenta.theory;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fragmenta.catalog.Studies;
import org.fragmenta.descriptor.ChangeDescriptor;
import org.fragmenta.descriptor.ModelDescriptor;
import org.fragmenta.descriptor.ScenarioDescriptor;
import org.fragmenta.evidence.ConditionId;
import org.fragmenta.io.ModeDocuments;
import org.fragmenta.io.ModelDocuments;
import org.fragmenta.mode.Mode;
import org.fragmenta.mode.ModeRules;
import org.fragmenta.scenario.Scenarios;
import org.fragmenta.solve.Limits;

/**
 * The page of a condition: a head that repeats the registry, then prose with the sections Passes and Fails. Each of the
 * two holds a model, as a JSON document or as settings on the document of Passes, and the evidence line that it gets.
 */
final class ConditionPage {
    static final Path FOLDER = Path.of("..", "..", "docs", "conditions");
    private static final int WIDTH = 120;
    private static final Pattern JSON = Pattern.compile("```json\n(.*?)```\n", Pattern.DOTALL);
    private static final Pattern SETTINGS = Pattern.compile("```settings\n(.*?)```\n", Pattern.DOTALL);
    private static final Pattern EVIDENCE = Pattern.compile("(```evidence\n)(.*?)(\n```\n)", Pattern.DOTALL);

    private final ConditionId id;
    private final String text;

    private ConditionPage(ConditionId id, String text) {
        this.id = id;
        this.text = text;
    }

    static ConditionPage of(ConditionId id) {
        try {
            return new ConditionPage(id, Files.readString(file(id)));
        } catch (IOException e) {
            throw new UncheckedIOException("condition " + id.text() + " needs a page", e);
        }
    }

    static Path file(ConditionId id) {
        return FOLDER.resolve(id.text() + ".md");
    }

    /** What the page begins with, from the registry. */
    static String head(Condition condition) {
        return "# " + condition.id().text() + ": " + condition.title() + "\n\nKind: "
                + condition.kind().name().toLowerCase(Locale.ROOT) + "\n\n" + wrapped(condition.statement())
                + "\n## Test\n\n" + wrapped(condition.test())
                + "\n## Units\n\n" + wrapped(condition.units())
                + "\n## Source\n\n" + wrapped(condition.source()) + "\n## Passes\n";
    }

    String text() {
        return text;
    }

    /** The line that the page shows of the model in a section; absent where the section shows no model. */
    Optional<String> line(String section) {
        Matcher line = EVIDENCE.matcher(section(section));
        return line.find() ? Optional.of(line.group(2).replace("\n", " ")) : Optional.empty();
    }

    /** The model, or the document of another mode, that a section shows. */
    Study study(String section) {
        Matcher json = JSON.matcher(section(section));
        boolean own = json.find();
        if (!own) {
            json = JSON.matcher(section("Passes"));
            if (!json.find()) {
                throw new IllegalStateException("page of " + id.text() + " shows no model in section " + section);
            }
        }
        if (ModeDocuments.isMode(new ByteArrayInputStream(json.group(1).getBytes(StandardCharsets.UTF_8)))) {
            Mode mode = ModeDocuments.fromJson(id.text() + " " + section, json.group(1));
            ModeRules.require(mode);
            return Study.ofDocument(mode);
        }
        Matcher settings = SETTINGS.matcher(section(section));
        List<ChangeDescriptor> changes = settings.find()
                ? settings.group(1).lines().map(Scenarios::parse).toList()
                : List.of();
        ModelDescriptor model = ModelDocuments.fromJson(id.text() + " " + section, json.group(1));
        return Studies.of(model, ScenarioDescriptor.BASELINE, changes, Limits.standard());
    }

    private String section(String name) {
        int start = text.indexOf("\n## " + name + "\n");
        int end = text.indexOf("\n## ", start + 1);
        return start < 0 ? "" : text.substring(start, end < 0 ? text.length() : end + 1);
    }

    /** Writes the head and the evidence lines anew and keeps the prose. */
    void rewrite(Condition condition) throws IOException {
        String passes = revised(condition, "Passes");
        String fails = revised(condition, "Fails");
        Files.writeString(file(id), head(condition) + passes.replaceFirst("^\n## Passes\n", "") + fails.substring(1));
    }

    private String revised(Condition condition, String section) {
        String current = section(section);
        Matcher line = EVIDENCE.matcher(current);
        return line.find()
                ? line.replaceFirst(Matcher.quoteReplacement(line.group(1)
                        + wrapped(condition.judge(study(section)).line()).stripTrailing()
                        + line.group(3)))
                : current;
    }

    private static String wrapped(String paragraph) {
        StringBuilder lines = new StringBuilder();
        int used = 0;
        for (String word : paragraph.split(" ")) {
            if (used > 0 && used + 1 + word.length() > WIDTH) {
                lines.append('\n');
                used = 0;
            }
            lines.append(used > 0 ? " " : "").append(word);
            used += word.length() + (used > 0 ? 1 : 0);
        }
        return lines.append('\n').toString();
    }
}
