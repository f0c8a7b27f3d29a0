package org.fragmenta.processor.plan;

import java.util.List;
import java.util.Optional;

/** One step of the elimination: settles a block. */
public sealed interface Step {

    /** The block that is settled. */
    int block();

    /** The messages that end here. */
    List<Message> received();

    /** The blocks that its own message is over; none at the end of the elimination. */
    List<Integer> separator();

    /**
     * Settles a block that, with the messages it received, meets one other block at most.
     *
     * @param block the block
     * @param toward the pair with that other block; absent where it meets none
     * @param received messages over the block alone
     */
    record Weigh(int block, Optional<Pair> toward, List<Message> received) implements Step {
        public Weigh {
            received = List.copyOf(received);
        }

        @Override
        public List<Integer> separator() {
            return toward.map(pair -> List.of(pair.other(block))).orElse(List.of());
        }
    }

    /**
     * Settles a block for every choice of regions for the others that it meets.
     *
     * @param block the block
     * @param separator those others
     * @param pairs the links with them
     * @param received messages over the block and some of them
     */
    record Tabulate(int block, List<Integer> separator, List<Pair> pairs, List<Message> received) implements Step {
        public Tabulate {
            separator = List.copyOf(separator);
            pairs = List.copyOf(pairs);
            received = List.copyOf(received);
        }
    }
}
