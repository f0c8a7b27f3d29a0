package org.fragmenta.io;

import java.io.InputStream;
import java.io.Writer;
import java.nio.file.Path;
import org.fragmenta.check.ModelException;
import org.fragmenta.descriptor.ModelDescriptor;

/**
 * Models as JSON documents ({@code META-INF/fragmenta/schema/model.schema.json}). Reading checks the form: known fields, types,
 * required fields, finite numbers. What the numbers and names mean together is for {@code ModelRules}.
 *
 * <p>A document holds at most 256 MiB, nests at most 32 deep, and has texts of at most 100,000 characters.
 */
public final class ModelDocuments {
    private static final Documents<ModelDescriptor> DOCUMENTS =
            new Documents<>(ModelDescriptor.SCHEMA, ModelForm::read, ModelForm::write);

    private ModelDocuments() {}

    /**
     * Reads a model from a file.
     *
     * @throws ModelException with every mistake in the document's form, each naming its JSON path; also if there is no
     *     such file
     */
    public static ModelDescriptor read(Path file) {
        return DOCUMENTS.read(file);
    }

    /**
     * Reads a model from a stream of UTF-8, to its end; the caller closes it.
     *
     * @param name what the user knows the document by
     * @throws ModelException with every mistake in the document's form, each naming its JSON path
     */
    public static ModelDescriptor read(String name, InputStream in) {
        return DOCUMENTS.read(name, in);
    }

    /**
     * Reads a model from text.
     *
     * @param name what the user knows the document by
     * @throws ModelException with every mistake in the document's form, each naming its JSON path
     */
    public static ModelDescriptor fromJson(String name, String json) {
        return DOCUMENTS.read(name, json);
    }

    /**
     * Writes a model to a file, for people to read.
     *
     * @throws ModelException if the file cannot be written
     */
    public static void write(ModelDescriptor model, Path file) {
        DOCUMENTS.write(model, file);
    }

    /** Writes a model for people to read; the caller closes the target. */
    public static void write(ModelDescriptor model, Writer target) {
        DOCUMENTS.write(model, target);
    }

    /**
     * A model on one line.
     *
     * @throws IllegalArgumentException if it holds a number that is not finite, which the rules of models exclude
     */
    public static String toJson(ModelDescriptor model) {
        return DOCUMENTS.toJson(model);
    }

    /**
     * A model on one line, around a region set that was written before.
     *
     * @param regionSet the model's region set, as {@link RegionSetDocuments#toJson} writes it
     * @throws IllegalArgumentException if the model holds a number that is not finite
     */
    public static String toJson(ModelDescriptor model, String regionSet) {
        return JsonOutput.compact(model, (out, value) -> ModelForm.write(out, value, regionSet));
    }
}
