package org.fragmenta.io;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.fragmenta.check.ModelException;
import org.fragmenta.result.CurveResult;
import tools.jackson.core.JacksonException;

/**
 * Curves as JSON documents ({@code META-INF/fragmenta/schema/curve.schema.json}). They are written only: the model draws
 * its curve again.
 */
public final class CurveDocuments {
    private CurveDocuments() {}

    /**
     * Writes a curve to a file, for people to read.
     *
     * @throws ModelException if the file cannot be written
     */
    public static void write(CurveResult curve, Path file) {
        String name = String.valueOf(file.getFileName());
        try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            write(curve, out);
        } catch (IOException | JacksonException e) {
            throw new ModelException(new DocumentFindings(name).unwritable(e));
        }
    }

    /** Writes a curve for people to read; the caller closes the target. */
    public static void write(CurveResult curve, Writer target) {
        JsonOutput.pretty(target, curve, CurveForm::write);
    }

    /** A curve on one line. */
    public static String toJson(CurveResult curve) {
        return JsonOutput.compact(curve, CurveForm::write);
    }
}
