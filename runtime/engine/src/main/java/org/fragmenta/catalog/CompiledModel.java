package org.fragmenta.catalog;

import org.fragmenta.descriptor.ModelDescriptor;
import org.fragmenta.instance.CustomCosts;
import org.fragmenta.solve.Kernel;

/**
 * A model that was compiled: its descriptor with the code that the annotation processor generated for it.
 *
 * <p>Implemented by the generated class {@code <Model>Model}, public with a public constructor without parameters.
 */
public interface CompiledModel {

    /** The model's name. */
    String id();

    /**
     * The model as it was compiled.
     *
     * @throws org.fragmenta.check.ModelException if the descriptor is not where the processor put it, or not of a form
     *     that this engine reads
     */
    ModelDescriptor descriptor();

    /** The cost methods of the model. */
    CustomCosts customCosts();

    /** The elimination that was generated for the model's block graph. */
    Kernel kernel();
}
