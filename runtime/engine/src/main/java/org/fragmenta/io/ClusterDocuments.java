package org.fragmenta.io;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.fragmenta.check.ModelException;
import org.fragmenta.result.ClusterResult;
import tools.jackson.core.JacksonException;

/**
 * Studies of clusters as JSON documents ({@code META-INF/fragmenta/schema/cluster.schema.json}). They are written only: the
 * model is studied again.
 */
public final class ClusterDocuments {
    private ClusterDocuments() {}

    /**
     * Writes a study to a file, for people to read.
     *
     * @throws ModelException if the file cannot be written
     */
    public static void write(ClusterResult result, Path file) {
        String name = String.valueOf(file.getFileName());
        try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            write(result, out);
        } catch (IOException | JacksonException e) {
            throw new ModelException(new DocumentFindings(name).unwritable(e));
        }
    }

    /** Writes the study of a cluster for people to read; the caller closes the target. */
    public static void write(ClusterResult result, Writer target) {
        JsonOutput.pretty(target, result, ClusterResultForm::write);
    }

    /** The study of a cluster on one line. */
    public static String toJson(ClusterResult result) {
        return JsonOutput.compact(result, ClusterResultForm::write);
    }
}
