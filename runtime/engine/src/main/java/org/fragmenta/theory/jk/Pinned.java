package org.fragmenta.theory.jk;

import java.util.List;
import org.fragmenta.descriptor.BlockDescriptor;
import org.fragmenta.descriptor.ModelDescriptor;
import org.fragmenta.parametric.Regime;

/** Models in which a regime is the only one that can be, so that their solve shows what it costs. */
final class Pinned {
    private Pinned() {}

    /** The model with the blocks of a regime alone, each in its region and nowhere else. */
    static ModelDescriptor at(ModelDescriptor model, Regime regime) {
        ModelDescriptor used =
                model.technology(regime.technology()).map(model::madeBy).orElse(model);
        List<BlockDescriptor> blocks = used.blocks().stream()
                .map(block -> block.inRegion(regime.region(block.id())))
                .toList();
        return used.with(blocks, used.links());
    }
}
