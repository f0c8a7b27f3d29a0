package org.fragmenta.io;

import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import org.fragmenta.check.ModelException;
import org.fragmenta.mode.Mode;

/**
 * Modes as JSON documents ({@code META-INF/fragmenta/schema/mode.schema.json}). A field {@code mode} tells them from models.
 * Reading checks the form; what the numbers mean together is for {@code ModeRules}.
 */
public final class ModeDocuments {
    private static final String MODE = "mode";
    private static final Documents<Mode> DOCUMENTS = new Documents<>(Mode.SCHEMA, ModeForm::read, ModeForm::write);

    private ModeDocuments() {}

    /** Whether a file holds a mode rather than a model; a file that cannot be read or is no JSON holds none. */
    public static boolean isMode(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return isMode(in);
        } catch (IOException e) {
            return false;
        }
    }

    /** Whether a stream of UTF-8 holds a mode rather than a model; the caller closes it. */
    public static boolean isMode(InputStream in) {
        return JsonTreeReader.hasField(in, MODE);
    }

    /**
     * Reads a mode from a file.
     *
     * @throws ModelException with every mistake in the document's form, each naming its JSON path; also if there is no
     *     such file
     */
    public static Mode read(Path file) {
        return DOCUMENTS.read(file);
    }

    /**
     * Reads a mode from a stream of UTF-8, to its end; the caller closes it.
     *
     * @param name what the user knows the document by
     * @throws ModelException with every mistake in the document's form, each naming its JSON path
     */
    public static Mode read(String name, InputStream in) {
        return DOCUMENTS.read(name, in);
    }

    /**
     * Reads a mode from text.
     *
     * @param name what the user knows the document by
     * @throws ModelException with every mistake in the document's form, each naming its JSON path
     */
    public static Mode fromJson(String name, String json) {
        return DOCUMENTS.read(name, json);
    }

    /**
     * Writes a mode to a file, for people to read.
     *
     * @throws ModelException if the file cannot be written
     */
    public static void write(Mode mode, Path file) {
        DOCUMENTS.write(mode, file);
    }

    /** Writes a mode for people to read; the caller closes the target. */
    public static void write(Mode mode, Writer target) {
        DOCUMENTS.write(mode, target);
    }

    /**
     * A mode on one line.
     *
     * @throws IllegalArgumentException if it holds a number that is not finite, which the rules of modes exclude
     */
    public static String toJson(Mode mode) {
        return DOCUMENTS.toJson(mode);
    }
}
