package org.fragmenta.io;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.fragmenta.check.ModelException;
import org.fragmenta.result.Timeline;

/**
 * Timelines as JSON documents ({@code META-INF/fragmenta/schema/timeline.schema.json}). A field {@code foresight} tells
 * them from results. Reading checks the form; whether a timeline holds is for {@code TimelineChecker}.
 */
public final class TimelineDocuments {
    private static final String FORESIGHT = "foresight";
    private static final Documents<Timeline> DOCUMENTS =
            new Documents<>(Timeline.SCHEMA, TimelineForm::read, TimelineForm::write);

    private TimelineDocuments() {}

    /** Whether a file holds a timeline; a file that cannot be read or is no JSON holds none. */
    public static boolean isTimeline(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return JsonTreeReader.hasField(in, FORESIGHT);
        } catch (IOException e) {
            return false;
        }
    }

    /**
     * Reads a timeline from a file.
     *
     * @throws ModelException with every mistake in the document's form, each naming its JSON path; also if there is no
     *     such file
     */
    public static Timeline read(Path file) {
        return DOCUMENTS.read(file);
    }

    /**
     * Reads a timeline from text.
     *
     * @param name what the user knows the document by
     * @throws ModelException with every mistake in the document's form, each naming its JSON path
     */
    public static Timeline fromJson(String name, String json) {
        return DOCUMENTS.read(name, json);
    }

    /** A timeline on one line. */
    public static String toJson(Timeline timeline) {
        return DOCUMENTS.toJson(timeline);
    }
}
