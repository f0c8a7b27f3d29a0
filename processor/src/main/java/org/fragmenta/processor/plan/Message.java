package org.fragmenta.processor.plan;

import java.util.List;

/**
 * The least costs that one step hands to another.
 *
 * @param block the block whose settling makes it
 * @param over the blocks whose regions it depends on
 */
public record Message(int block, List<Integer> over) {
    public Message {
        over = List.copyOf(over);
    }
}
