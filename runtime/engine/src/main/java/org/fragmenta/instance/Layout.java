package org.fragmenta.instance;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.fragmenta.descriptor.BlockDescriptor;
import org.fragmenta.descriptor.LinkDescriptor;
import org.fragmenta.descriptor.MarketDescriptor;
import org.fragmenta.descriptor.ModelDescriptor;

/**
 * Which positions of an instance stand for what of its model. A block of one plant is one instance block. A block of
 * several plants becomes one instance block for each market that it serves, a <em>copy</em> that stands where the market
 * is served from, and each link to it one instance link for each copy.
 */
public final class Layout {
    private final List<Part> parts;
    private final int[] first;
    private final int[] size;
    private final List<Strand> strands;
    private final List<String> blockIds;
    private final List<String> linkIds;

    /**
     * An instance block.
     *
     * @param block position of the model's block
     * @param market position of the market that a copy serves; absent for a block of one plant
     */
    public record Part(int block, OptionalInt market) {}

    /**
     * An instance link.
     *
     * @param link position of the model's link
     * @param from position of the instance block that sends
     * @param to position of the instance block that receives
     */
    public record Strand(int link, int from, int to) {}

    private Layout(
            List<Part> parts,
            int[] first,
            int[] size,
            List<Strand> strands,
            List<String> blockIds,
            List<String> linkIds) {
        this.parts = List.copyOf(parts);
        this.first = first;
        this.size = size;
        this.strands = List.copyOf(strands);
        this.blockIds = List.copyOf(blockIds);
        this.linkIds = List.copyOf(linkIds);
    }

    /** The layout of a model that obeys the rules of {@code org.fragmenta.check}. */
    public static Layout of(ModelDescriptor model) {
        List<Part> parts = new ArrayList<>();
        List<String> blockIds = new ArrayList<>();
        int[] first = new int[model.blocks().size()];
        int[] size = new int[first.length];
        for (int index = 0; index < first.length; index++) {
            BlockDescriptor block = model.blocks().get(index);
            first[index] = parts.size();
            if (!block.plants().several()) {
                parts.add(new Part(index, OptionalInt.empty()));
                blockIds.add(block.id());
            }
            for (int at = 0; block.plants().several() && at < model.markets().size(); at++) {
                MarketDescriptor market = model.markets().get(at);
                if (market.from().equals(block.id())) {
                    parts.add(new Part(index, OptionalInt.of(at)));
                    blockIds.add(copyId(block.id(), market.id()));
                }
            }
            size[index] = parts.size() - first[index];
        }
        List<Strand> strands = new ArrayList<>();
        List<String> linkIds = new ArrayList<>();
        for (int index = 0; index < model.links().size(); index++) {
            LinkDescriptor link = model.links().get(index);
            int from = first[model.blockIndex(link.from())];
            int to = model.blockIndex(link.to());
            for (int copy = first[to]; copy < first[to] + size[to]; copy++) {
                strands.add(new Strand(index, from, copy));
                OptionalInt market = parts.get(copy).market();
                linkIds.add(
                        market.isPresent()
                                ? copyId(
                                        link.id(),
                                        model.markets().get(market.getAsInt()).id())
                                : link.id());
            }
        }
        return new Layout(parts, first, size, strands, blockIds, linkIds);
    }

    /** The id of what serves one market of a block of several plants. */
    public static String copyId(String id, String market) {
        return id + "@" + market;
    }

    /** The instance blocks. */
    public List<Part> parts() {
        return parts;
    }

    /** Position of the instance block of a block of one plant, or of the first copy of one of several. */
    public int first(int block) {
        return first[block];
    }

    /** Number of instance blocks of a block: 1, or one for each market that a block of several plants serves. */
    public int size(int block) {
        return size[block];
    }

    /** Positions of the instance blocks of each block. */
    public List<List<Integer>> rows() {
        return IntStream.range(0, first.length)
                .mapToObj(block -> IntStream.range(first[block], first[block] + size[block])
                        .boxed()
                        .toList())
                .toList();
    }

    /** The instance links. */
    public List<Strand> strands() {
        return strands;
    }

    /** Ids of the instance blocks: the block's own, for a copy {@code Finishing@UnitedStates}. */
    public List<String> blockIds() {
        return blockIds;
    }

    /** Ids of the instance links: the link's own, to a copy {@code Panels@UnitedStates}. */
    public List<String> linkIds() {
        return linkIds;
    }
}
