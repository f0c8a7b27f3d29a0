package org.fragmenta.io;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.fragmenta.check.ModelException;
import org.fragmenta.result.MapResult;
import tools.jackson.core.JacksonException;

/**
 * Maps of regimes as JSON documents ({@code META-INF/fragmenta/schema/map.schema.json}). They are written only: the model
 * draws its map again.
 */
public final class MapDocuments {
    private MapDocuments() {}

    /**
     * Writes a map to a file, for people to read.
     *
     * @throws ModelException if the file cannot be written
     */
    public static void write(MapResult map, Path file) {
        String name = String.valueOf(file.getFileName());
        try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            write(map, out);
        } catch (IOException | JacksonException e) {
            throw new ModelException(new DocumentFindings(name).unwritable(e));
        }
    }

    /** Writes a map for people to read; the caller closes the target. */
    public static void write(MapResult map, Writer target) {
        JsonOutput.pretty(target, map, MapForm::write);
    }

    /** A map on one line. */
    public static String toJson(MapResult map) {
        return JsonOutput.compact(map, MapForm::write);
    }
}
