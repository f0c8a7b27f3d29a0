package org.fragmenta.catalog;

import org.fragmenta.descriptor.ModelDescriptor;
import org.fragmenta.instance.CustomCosts;
import org.fragmenta.solve.GenericKernel;
import org.fragmenta.solve.Kernel;

/** What the processor would generate for {@link SampleModels#chain}, by hand. */
public final class SampleEntry implements CompiledModel {
    public SampleEntry() {}

    @Override
    public String id() {
        return "Chain";
    }

    @Override
    public ModelDescriptor descriptor() {
        return SampleModels.chain("Chain");
    }

    @Override
    public CustomCosts customCosts() {
        return CustomCosts.NONE;
    }

    @Override
    public Kernel kernel() {
        return GenericKernel.of(2, java.util.List.of(new int[] {0, 1}));
    }
}
