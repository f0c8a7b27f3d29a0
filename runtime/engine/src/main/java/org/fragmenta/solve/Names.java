package org.fragmenta.solve;

import java.util.List;
import java.util.stream.IntStream;
import org.fragmenta.instance.Instance;

/**
 * The ids by which a certificate names what an instance knows by position.
 *
 * @param blocks ids of the blocks
 * @param regions ids of the regions
 * @param links ids of the links, in the order of {@link Instance#links()}
 */
public record Names(List<String> blocks, List<String> regions, List<String> links) {

    public Names {
        blocks = List.copyOf(blocks);
        regions = List.copyOf(regions);
        links = List.copyOf(links);
    }

    /** The positions themselves, for instances that do not come from a model. */
    public static Names positions(Instance instance) {
        return new Names(
                count(instance.blocks()),
                count(instance.regions()),
                count(instance.links().size()));
    }

    private static List<String> count(int size) {
        return IntStream.range(0, size).mapToObj(Integer::toString).toList();
    }
}
