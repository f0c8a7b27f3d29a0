package org.fragmenta.solve.parts;

import java.util.Arrays;

/** A region with a cost of opening and room for so much load. */
final class LoadingSite implements Site {
    private final double opening;
    private final double capacity;
    private final double[] loads;
    private final byte[] standing;
    private final boolean closable;
    private final double[] values;
    private final LoadSite knapsack;
    private double extra;

    /**
     * @param loads by member
     * @param standing by member, as {@link Standing} has it
     * @param closable whether the region may stay closed
     */
    LoadingSite(double opening, double capacity, double[] loads, byte[] standing, boolean closable) {
        this.opening = opening;
        this.capacity = capacity;
        this.loads = loads;
        this.standing = standing;
        this.closable = closable;
        values = new double[loads.length];
        knapsack = new LoadSite(loads.length);
    }

    @Override
    public void set(int member, double value) {
        values[member] = value;
    }

    @Override
    public void charge(double more) {
        extra += more;
    }

    @Override
    public double least() {
        double open = open();
        return closable && open > 0 ? 0 : open;
    }

    @Override
    public double open() {
        fill(-1);
        return extra + knapsack.open();
    }

    @Override
    public double spare(int member) {
        if (standing[member] != Standing.MAY) {
            return 0;
        }
        fill(member);
        return values[member] - knapsack.threshold(loads[member], extra, closable);
    }

    @Override
    public void choose(double[] parts) {
        if (closable && open() >= 0) {
            return;
        }
        Integer[] order = new Integer[values.length];
        Arrays.setAll(order, member -> member);
        Arrays.sort(order, (one, other) -> Double.compare(ratio(one), ratio(other)));
        double left = capacity;
        for (int member = 0; member < values.length; member++) {
            if (standing[member] == Standing.IN) {
                parts[member] += 1;
                left -= loads[member];
            }
        }
        for (int member : order) {
            if (standing[member] == Standing.MAY && values[member] < 0 && (loads[member] == 0 || left > 0)) {
                parts[member] += loads[member] == 0 ? 1 : Math.min(1, left / loads[member]);
                left -= loads[member];
            }
        }
    }

    private double ratio(int member) {
        return loads[member] == 0 ? Double.NEGATIVE_INFINITY : values[member] / loads[member];
    }

    private void fill(int except) {
        knapsack.clear(opening, capacity);
        for (int member = 0; member < values.length; member++) {
            if (member != except && standing[member] != Standing.OUT) {
                knapsack.add(values[member], loads[member], standing[member] == Standing.IN);
            }
        }
    }
}
