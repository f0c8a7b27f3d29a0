package org.fragmenta.processor.plan;

import java.util.List;

/**
 * The least costs that one step hands to another.
 *
 * @param step position of the step that makes it
 * @param over the blocks whose regions it depends on
 */
public record Message(int step, List<Integer> over) {
    public Message {
        over = List.copyOf(over);
    }
}
