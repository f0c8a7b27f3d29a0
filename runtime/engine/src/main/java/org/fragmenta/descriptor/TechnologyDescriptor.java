package org.fragmenta.descriptor;

import java.util.List;

/**
 * A way of making the product (theory section 1): the blocks that it divides production into. It has every service link
 * that joins two of them. A model that declares technologies is made by exactly one of them, the cheapest.
 *
 * @param id unique within the model
 * @param label the name that reports print
 * @param blocks ids of its blocks; all that serve a market are among them
 * @param source where the technology is described, or "illustrative"
 */
public record TechnologyDescriptor(String id, String label, List<String> blocks, String source) {

    public TechnologyDescriptor {
        blocks = List.copyOf(blocks);
    }
}
