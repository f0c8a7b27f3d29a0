package org.fragmenta.solve.parts;

/**
 * One region with a cost of opening and room for so much load: what pays most for its load comes in first, and the last
 * comes in as far as there is room (the continuous knapsack problem, Dantzig 1957).
 */
final class LoadSite {
    private final double[] values;
    private final double[] loads;
    private final double[] ratios;
    private int size;
    private double base;
    private double room;

    /**
     * @param members the most that are ever added
     */
    LoadSite(int members) {
        values = new double[members];
        loads = new double[members];
        ratios = new double[members];
    }

    void clear(double opening, double capacity) {
        size = 0;
        base = opening;
        room = capacity;
    }

    /** Adds a member with what it brings along and its load; only one that lowers the cost, or must stand, counts. */
    void add(double value, double load, boolean mustStand) {
        if (mustStand) {
            base += value;
            room -= load;
        } else if (value < 0 && load == 0) {
            base += value;
        } else if (value < 0) {
            double ratio = value / load;
            int at = size++;
            while (at > 0 && ratios[at - 1] > ratio) {
                ratios[at] = ratios[at - 1];
                values[at] = values[at - 1];
                loads[at] = loads[at - 1];
                at--;
            }
            ratios[at] = ratio;
            values[at] = value;
            loads[at] = load;
        }
    }

    /** The least cost with the region open. */
    double open() {
        double left = Math.max(0, room);
        double cost = base;
        for (int at = 0; at < size && left > 0; at++) {
            double part = Math.min(1, left / loads[at]);
            cost += part * values[at];
            left -= loads[at];
        }
        return cost;
    }

    /**
     * The most that one more member may bring along to come in.
     *
     * @param load of the member
     * @param extra what is due besides if the region is open
     * @param closable whether the region may stay closed, at no cost
     * @return 0 or less; negative infinity if the member cannot come in
     */
    double threshold(double load, double extra, boolean closable) {
        double open = open() + extra;
        if (load > 0 && room <= 0) {
            return Double.NEGATIVE_INFINITY;
        }
        return closable && open > 0 ? opens(load, extra) : joins(load);
    }

    /** It displaces the worst that is in; nothing, if there is room left. */
    private double joins(double load) {
        double left = Math.max(0, room);
        for (int at = 0; at < size; at++) {
            left -= loads[at];
            if (left <= 0) {
                return load * ratios[at];
            }
        }
        return 0;
    }

    /**
     * With this the region costs 0 when it opens. What it costs is concave and piecewise linear in what the member brings
     * along, so steps along its pieces end at the root, from below and never beyond it.
     */
    private double opens(double load, double extra) {
        double part = load == 0 ? 1 : Math.min(1, room / load);
        double value = -(costOfOthers(part * load) + extra) / part;
        for (int step = 0; step <= size; step++) {
            double taken = partAt(value, load);
            if (taken >= part || taken <= 0) {
                return Math.min(0, value);
            }
            part = taken;
            value = -(costOfOthers(part * load) + extra) / part;
        }
        return Math.min(0, value);
    }

    private double costOfOthers(double taken) {
        double left = Math.max(0, room - taken);
        double cost = base;
        for (int at = 0; at < size && left > 0; at++) {
            cost += Math.min(1, left / loads[at]) * values[at];
            left -= loads[at];
        }
        return cost;
    }

    /** Which part of the member comes in at a value. */
    private double partAt(double value, double load) {
        if (load == 0) {
            return value < 0 ? 1 : 0;
        }
        double left = room;
        for (int at = 0; at < size && left > 0 && ratios[at] < value / load; at++) {
            left -= loads[at];
        }
        return Math.max(0, Math.min(1, left / load));
    }
}
