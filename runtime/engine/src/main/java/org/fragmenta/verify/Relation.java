package org.fragmenta.verify;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.fragmenta.instance.DenseLinkCost;
import org.fragmenta.instance.LinkCost;
import org.fragmenta.instance.NetworkLinkCost;
import org.jspecify.annotations.Nullable;

/**
 * Which pairs of regions some costs allow. A cost over a network is asked by messages, so that no table of pairs is
 * needed; elsewhere a bit a pair is kept.
 */
final class Relation {
    private final LinkCost cost;
    private final boolean complete;
    private final BitSet @Nullable [] partners;

    private Relation(LinkCost cost, boolean complete, BitSet @Nullable [] partners) {
        this.cost = cost;
        this.complete = complete;
        this.partners = partners;
    }

    /** The pairs that a cost allows and, where regions differ, the openings allow as well. */
    static Relation of(LinkCost cost, List<LinkCost> openings) {
        List<LinkCost> partial =
                openings.stream().filter(opening -> !isComplete(opening)).toList();
        boolean whole = isComplete(cost);
        if (partial.isEmpty() && (whole || cost instanceof NetworkLinkCost)) {
            return new Relation(cost, whole, null);
        }
        return new Relation(cost, false, table(cost, partial));
    }

    /** Ways lead on from where they lead to, so a network joins all pairs if it joins one region to all, both ways. */
    private static boolean isComplete(LinkCost cost) {
        if (cost instanceof DenseLinkCost dense) {
            return Arrays.stream(dense.cells()).allMatch(cell -> cell < Double.POSITIVE_INFINITY);
        }
        double[] in = new double[cost.regions()];
        Arrays.fill(in, Double.POSITIVE_INFINITY);
        in[0] = 0;
        double[] out = new double[in.length];
        cost.toReceiver(in, out);
        boolean reached = finite(out).cardinality() == in.length;
        cost.toSender(in, out);
        return reached && finite(out).cardinality() == in.length;
    }

    private static BitSet[] table(LinkCost cost, List<LinkCost> openings) {
        BitSet[] table = new BitSet[cost.regions()];
        double[] row = new double[table.length];
        for (int from = 0; from < table.length; from++) {
            cost.costsFrom(from, row);
            table[from] = finite(row);
            for (LinkCost opening : openings) {
                boolean own = table[from].get(from);
                opening.costsFrom(from, row);
                table[from].and(finite(row));
                table[from].set(from, own);
            }
        }
        return table;
    }

    /** Whether every pair is allowed. */
    boolean isComplete() {
        return complete;
    }

    /** The receivers' regions that some sender's region allows. */
    BitSet reached(BitSet senders) {
        if (partners == null) {
            double[] out = new double[cost.regions()];
            cost.toReceiver(potentials(senders), out);
            return finite(out);
        }
        BitSet reached = new BitSet(partners.length);
        for (int from = senders.nextSetBit(0); from >= 0; from = senders.nextSetBit(from + 1)) {
            reached.or(partners[from]);
        }
        return reached;
    }

    /** The senders' regions that allow some receiver's region. */
    BitSet reaching(BitSet receivers) {
        if (partners == null) {
            double[] out = new double[cost.regions()];
            cost.toSender(potentials(receivers), out);
            return finite(out);
        }
        BitSet reaching = new BitSet(partners.length);
        for (int from = 0; from < partners.length; from++) {
            reaching.set(from, partners[from].intersects(receivers));
        }
        return reaching;
    }

    private double[] potentials(BitSet regions) {
        double[] potentials = new double[cost.regions()];
        for (int region = 0; region < potentials.length; region++) {
            potentials[region] = regions.get(region) ? 0 : Double.POSITIVE_INFINITY;
        }
        return potentials;
    }

    private static BitSet finite(double[] costs) {
        BitSet finite = new BitSet(costs.length);
        for (int region = 0; region < costs.length; region++) {
            finite.set(region, costs[region] < Double.POSITIVE_INFINITY);
        }
        return finite;
    }
}
