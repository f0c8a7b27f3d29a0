package org.fragmenta.instance;

import java.util.Arrays;
import org.fragmenta.logistics.Sweeps;
import org.fragmenta.logistics.TariffGroups;

/**
 * A link cost that follows from a logistic network: nothing within a region, otherwise a separation cost, plus the
 * scaled distance, plus the tariff. Memory and time go with the network, not with the square of the regions.
 *
 * <p>{@link #at} gives to the last bit what {@link #toReceiver} gives for an {@code in} that is 0 in one region and
 * infinite elsewhere. With other values of {@code in}, and for {@link #toSender}, sums are formed in another order, so
 * that a message may differ from the least of the single sums by rounding: below 1e-13 of their size.
 */
public final class NetworkLinkCost implements LinkCost {
    private final Sweeps sweeps;
    private final double scale;
    private final double separation;
    private final TariffGroups tariffs;
    private final double charge;

    private NetworkLinkCost(Sweeps sweeps, double scale, double separation, TariffGroups tariffs, double charge) {
        this.sweeps = sweeps;
        this.scale = scale;
        this.separation = separation;
        this.tariffs = tariffs;
        this.charge = charge;
    }

    /**
     * The cost of a link over a network.
     *
     * @param sweeps distances, money a travelling unit
     * @param units how many units travel a period, zero or more
     * @param separation what it costs to keep the two blocks in different regions at all, money a period
     * @param tariffs what is due on arrival
     * @param value value of a travelling unit, money
     */
    public static NetworkLinkCost of(
            Sweeps sweeps, double units, double separation, TariffGroups tariffs, double value) {
        return units == 0
                ? new NetworkLinkCost(sweeps.flattened(), 1, separation, tariffs, 0)
                : new NetworkLinkCost(sweeps, units, separation, tariffs, units * value);
    }

    @Override
    public int regions() {
        return sweeps.regions();
    }

    @Override
    public boolean isNonNegative() {
        return separation >= 0;
    }

    /** The most steps in which a distance is summed up, each with one product and one sum. */
    public int steps() {
        return sweeps.steps();
    }

    @Override
    public double at(int from, int to) {
        if (from == to) {
            return 0;
        }
        double cost = separation + sweeps.distance(from, to, scale);
        return isTaxed() ? cost + charge * tariffs.rate(from, to) : cost;
    }

    private boolean isTaxed() {
        return charge > 0 && !tariffs.groups().isEmpty();
    }

    @Override
    public void toReceiver(double[] in, double[] out) {
        if (!isTaxed()) {
            sweeps.forward(in, scale, out);
            separate(in, out);
            return;
        }
        int regions = regions();
        double[] term = new double[regions];
        System.arraycopy(in, 0, out, 0, regions);
        for (TariffGroups.Group group : tariffs.groups()) {
            for (int from = 0; from < regions; from++) {
                term[from] = group.covers(from) ? in[from] : Double.POSITIVE_INFINITY;
            }
            sweeps.forward(term, scale, term);
            for (int to = 0; to < regions; to++) {
                double cost = separation + term[to] + charge * group.rate(to);
                out[to] = cost < out[to] ? cost : out[to];
            }
        }
    }

    @Override
    public void toSender(double[] in, double[] out) {
        if (!isTaxed()) {
            sweeps.backward(in, scale, out);
            separate(in, out);
            return;
        }
        int regions = regions();
        double[] term = new double[regions];
        System.arraycopy(in, 0, out, 0, regions);
        for (TariffGroups.Group group : tariffs.groups()) {
            for (int to = 0; to < regions; to++) {
                term[to] = in[to] + charge * group.rate(to);
            }
            sweeps.backward(term, scale, term);
            for (int from = 0; from < regions; from++) {
                double cost = separation + term[from];
                out[from] = group.covers(from) && cost < out[from] ? cost : out[from];
            }
        }
    }

    private void separate(double[] in, double[] out) {
        for (int region = 0; region < regions(); region++) {
            double apart = separation + out[region];
            out[region] = apart < in[region] ? apart : in[region];
        }
    }

    @Override
    public void costsFrom(int from, double[] out) {
        double[] in = new double[regions()];
        Arrays.fill(in, Double.POSITIVE_INFINITY);
        in[from] = 0;
        toReceiver(in, out);
    }

    @Override
    public LinkCost scaled(double factor) {
        return factor == 0
                ? new NetworkLinkCost(sweeps.flattened(), 1, 0, tariffs, 0)
                : new NetworkLinkCost(sweeps, factor * scale, factor * separation, tariffs, factor * charge);
    }
}
