package org.fragmenta.instance;

import java.util.Arrays;
import java.util.Optional;
import org.fragmenta.logistics.Sweeps;
import org.fragmenta.logistics.TariffGroups;

/** The cost of a link, affine in output. */
sealed interface PricedLink {

    /** The cost at one output. */
    LinkCost at(double output);

    /** What grows with output, at one output; infinite where the link cannot be. */
    LinkCost unitPart(double output);

    /** What does not grow with output, where the link can be; absent if that is nothing. */
    Optional<LinkCost> fixedPart();

    /** A cost of different regions, whichever they are. */
    static LinkCost apart(int regions, double separation) {
        if (regions >= LinkPricing.FEW_REGIONS) {
            return NetworkLinkCost.of(Sweeps.together(regions), 0, separation, TariffGroups.none(regions), 0);
        }
        double[] cells = new double[regions * regions];
        Arrays.setAll(cells, cell -> cell / regions == cell % regions ? 0 : separation);
        return DenseLinkCost.ofRows(regions, cells);
    }

    /**
     * A cost that stands in tables by rows.
     *
     * @param regions number of regions
     * @param separation cost of different regions, money a period, on top of the tables
     * @param fixed money a period by pair of regions; infinite where impossible
     * @param unit money a unit of final output by pair of regions; infinite where impossible
     */
    record Tabled(int regions, double separation, PairCosts fixed, PairCosts unit) implements PricedLink {

        @Override
        public LinkCost at(double output) {
            double[] cells = new double[regions * regions];
            for (int from = 0; from < regions; from++) {
                for (int to = 0; to < regions; to++) {
                    double each = unit.at(from, to);
                    double once = fixed.at(from, to) + (from == to ? 0 : separation);
                    cells[from * regions + to] = each == Double.POSITIVE_INFINITY ? each : once + output * each;
                }
            }
            return DenseLinkCost.ofRows(regions, cells);
        }

        @Override
        public LinkCost unitPart(double output) {
            double[] cells = new double[regions * regions];
            for (int from = 0; from < regions; from++) {
                for (int to = 0; to < regions; to++) {
                    double each = unit.at(from, to);
                    cells[from * regions + to] = each + fixed.at(from, to) == Double.POSITIVE_INFINITY
                            ? Double.POSITIVE_INFINITY
                            : output * each;
                }
            }
            return DenseLinkCost.ofRows(regions, cells);
        }

        @Override
        public Optional<LinkCost> fixedPart() {
            if (fixed instanceof PairCosts.Nothing) {
                return separation == 0 ? Optional.empty() : Optional.of(apart(regions, separation));
            }
            double[] cells = new double[regions * regions];
            for (int from = 0; from < regions; from++) {
                for (int to = 0; to < regions; to++) {
                    double once = fixed.at(from, to) + (from == to ? 0 : separation);
                    cells[from * regions + to] = once == Double.POSITIVE_INFINITY ? 0 : once;
                }
            }
            return Optional.of(DenseLinkCost.ofRows(regions, cells));
        }
    }

    /**
     * A cost that follows from the network.
     *
     * @param sweeps distances, money a travelling unit
     * @param flow travelling units a unit of final output
     * @param coordination money a period
     * @param unitCoordination money a travelling unit
     * @param tariffs what is due on arrival
     * @param value value of a travelling unit, money
     */
    record Networked(
            Sweeps sweeps,
            double flow,
            double coordination,
            double unitCoordination,
            TariffGroups tariffs,
            double value)
            implements PricedLink {

        @Override
        public LinkCost at(double output) {
            double units = output * flow;
            return NetworkLinkCost.of(sweeps, units, coordination + units * unitCoordination, tariffs, value);
        }

        @Override
        public LinkCost unitPart(double output) {
            double units = output * flow;
            return NetworkLinkCost.of(sweeps, units, units * unitCoordination, tariffs, value);
        }

        @Override
        public Optional<LinkCost> fixedPart() {
            return coordination == 0 ? Optional.empty() : Optional.of(apart(sweeps.regions(), coordination));
        }
    }
}
