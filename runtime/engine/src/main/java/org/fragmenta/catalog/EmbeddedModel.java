package org.fragmenta.catalog;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.fragmenta.check.Diagnostic;
import org.fragmenta.check.ModelException;
import org.fragmenta.descriptor.ModelDescriptor;
import org.fragmenta.io.ModelDocuments;

/** Reads the descriptor that stands in a jar beside the generated code. */
public final class EmbeddedModel {
    static final String FOLDER = "META-INF/fragmenta/";

    private EmbeddedModel() {}

    /**
     * Reads the descriptor of a compiled model.
     *
     * @param owner a generated class of the model
     * @param id the model's name
     * @throws ModelException if the descriptor is missing or not of a form that this engine reads
     */
    public static ModelDescriptor read(Class<?> owner, String id) {
        String path = FOLDER + id + ".json";
        try (InputStream in = owner.getResourceAsStream("/" + path)) {
            if (in == null) {
                throw new ModelException(Diagnostic.DESCRIPTOR_MISSING.at(
                        "",
                        "Model " + id + " has no descriptor: " + path + " is not beside " + owner.getName()
                                + ". Without it only the shape of the model is known, and no number.",
                        "the jar was packed from class files alone; pack the whole output folder of the compiler."));
            }
            return ModelDocuments.read(path, in);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(path + " of " + owner.getName() + " cannot be read", unreadable);
        }
    }
}
