package org.fragmenta.io;

import java.io.InputStream;
import java.io.Writer;
import java.nio.file.Path;
import org.fragmenta.check.ModelException;
import org.fragmenta.result.Result;

/**
 * Results as JSON documents ({@code META-INF/fragmenta/schema/result.schema.json}). Reading checks the form only; whether the
 * figures are true is for the checker.
 */
public final class ResultDocuments {
    private static final Documents<Result> DOCUMENTS =
            new Documents<>(Result.SCHEMA, ResultForm::read, ResultForm::write);

    private ResultDocuments() {}

    /**
     * Reads a result from a file.
     *
     * @throws ModelException with every mistake in the document's form, each naming its JSON path; also if there is no
     *     such file
     */
    public static Result read(Path file) {
        return DOCUMENTS.read(file);
    }

    /**
     * Reads a result from a stream of UTF-8, to its end; the caller closes it.
     *
     * @param name what the user knows the document by
     * @throws ModelException with every mistake in the document's form, each naming its JSON path
     */
    public static Result read(String name, InputStream in) {
        return DOCUMENTS.read(name, in);
    }

    /**
     * Reads a result from text.
     *
     * @param name what the user knows the document by
     * @throws ModelException with every mistake in the document's form, each naming its JSON path
     */
    public static Result fromJson(String name, String json) {
        return DOCUMENTS.read(name, json);
    }

    /**
     * Writes a result to a file, for people to read.
     *
     * @throws ModelException if the file cannot be written
     */
    public static void write(Result result, Path file) {
        DOCUMENTS.write(result, file);
    }

    /** Writes a result for people to read; the caller closes the target. */
    public static void write(Result result, Writer target) {
        DOCUMENTS.write(result, target);
    }

    /**
     * A result on one line.
     *
     * @throws IllegalArgumentException if it holds a number that is not finite, which the rules of models exclude
     */
    public static String toJson(Result result) {
        return DOCUMENTS.toJson(result);
    }
}
