package org.fragmenta.catalog;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.fragmenta.check.Diagnostic;
import org.fragmenta.check.ModelException;
import org.fragmenta.descriptor.ModelDescriptor;
import org.fragmenta.instance.CustomCosts;
import org.fragmenta.io.ModelDocuments;

/** A model that was compiled, with its descriptor in a file beside the generated code. */
public abstract class EmbeddedModel implements CompiledModel {
    static final String FOLDER = "META-INF/fragmenta/";

    private final String id;

    /** The model of that name; its numbers are read when asked for. */
    protected EmbeddedModel(String id) {
        this.id = id;
    }

    @Override
    public final String id() {
        return id;
    }

    /** The model as it was compiled, read from its file anew. */
    @Override
    public final ModelDescriptor descriptor() {
        String path = FOLDER + id + ".json";
        Class<?> owner = getClass();
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

    /** None, unless the model declares some. */
    @Override
    public CustomCosts customCosts() {
        return CustomCosts.NONE;
    }
}
