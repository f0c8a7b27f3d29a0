package org.fragmenta.io;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.fragmenta.check.ModelException;
import org.fragmenta.evidence.Judgement;
import tools.jackson.core.JacksonException;

/**
 * Verdicts as JSON documents ({@code META-INF/fragmenta/schema/judgement.schema.json}). They are written only: what they
 * say again is what the conditions say of the model again.
 */
public final class JudgementDocuments {
    private JudgementDocuments() {}

    /**
     * Writes verdicts to a file, for people to read.
     *
     * @throws ModelException if the file cannot be written
     */
    public static void write(Judgement judgement, Path file) {
        String name = String.valueOf(file.getFileName());
        try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            write(judgement, out);
        } catch (IOException | JacksonException e) {
            throw new ModelException(new DocumentFindings(name).unwritable(e));
        }
    }

    /** Writes verdicts for people to read; the caller closes the target. */
    public static void write(Judgement judgement, Writer target) {
        JsonOutput.pretty(target, judgement, JudgementForm::write);
    }

    /** Verdicts on one line. */
    public static String toJson(Judgement judgement) {
        return JsonOutput.compact(judgement, JudgementForm::write);
    }
}
