package org.fragmenta.theory.cost;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * How far a process can be taken apart (theory LA-1): over all cuts that part it in two, the share of the lesser part's
 * value that separable cuts carry. Links that leave blocks joined by another way are no cuts.
 */
final class Divisibility {
    private final double[] values;
    private final List<Link> links;

    /**
     * A link between two blocks, by position.
     *
     * @param from position of the sender
     * @param to position of the receiver
     * @param separable whether its blocks may stand in two regions
     */
    record Link(int from, int to, boolean separable) {

        boolean joinsAs(Link other) {
            return (from == other.from && to == other.to) || (from == other.to && to == other.from);
        }
    }

    /**
     * A cut.
     *
     * @param link position of its link; of several links between the same blocks, the first
     * @param weight the lesser part's value
     * @param separable whether all links between its two blocks are separable
     */
    record Cut(int link, double weight, boolean separable) {}

    /**
     * @param values value by block, 0 or more
     * @param links the links
     */
    Divisibility(double[] values, List<Link> links) {
        this.values = values.clone();
        this.links = List.copyOf(links);
    }

    /** The cuts, in the order of the links. */
    List<Cut> cuts() {
        List<Cut> cuts = new ArrayList<>();
        for (int index = 0; index < links.size(); index++) {
            Link link = links.get(index);
            boolean first = links.subList(0, index).stream().noneMatch(link::joinsAs);
            boolean[] up = first ? reached(link) : new boolean[0];
            if (first && !up[link.to()]) {
                boolean separable = links.stream().filter(link::joinsAs).allMatch(Link::separable);
                cuts.add(new Cut(index, Math.min(sum(up, false, link), sum(up, true, link)), separable));
            }
        }
        return cuts;
    }

    /** The index, 0 to 1; empty where no link is a cut, or the cuts part no value. */
    OptionalDouble index() {
        List<Cut> cuts = cuts();
        double all = cuts.stream().mapToDouble(Cut::weight).sum();
        double separable =
                cuts.stream().filter(Cut::separable).mapToDouble(Cut::weight).sum();
        return all > 0 ? OptionalDouble.of(separable / all) : OptionalDouble.empty();
    }

    /** The blocks that the sender still reaches without the link. */
    private boolean[] reached(Link without) {
        return reached(without.from(), without);
    }

    private boolean[] reached(int start, Link without) {
        boolean[] reached = new boolean[values.length];
        reached[start] = true;
        boolean grew = true;
        while (grew) {
            grew = false;
            for (Link link : links) {
                if (!link.joinsAs(without) && reached[link.from()] != reached[link.to()]) {
                    reached[link.from()] = true;
                    reached[link.to()] = true;
                    grew = true;
                }
            }
        }
        return reached;
    }

    private double sum(boolean[] up, boolean upstream, Link cut) {
        boolean[] side = upstream ? up : reached(cut.to(), cut);
        double sum = 0;
        for (int block = 0; block < values.length; block++) {
            sum += side[block] ? values[block] : 0;
        }
        return sum;
    }
}
