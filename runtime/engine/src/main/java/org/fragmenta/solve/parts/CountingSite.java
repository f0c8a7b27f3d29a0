package org.fragmenta.solve.parts;

/**
 * A region whose cost depends on the number of members: of so many, those that bring along least are the cheapest, so
 * they are kept in that order.
 */
final class CountingSite implements Site {
    private final double[] costs;
    private final boolean closable;
    private final int fewest;
    private final int most;
    private final int forced;
    private final int[] who;
    private final double[] values;
    private final int[] sure;
    private final double[] sureValues;
    private double base;
    private double extra;

    /**
     * @param costs by number of members
     * @param fewest the fewest that may stand here
     * @param most the most that may stand here
     * @param free members that may stand here
     * @param sure members that must stand here
     */
    CountingSite(double[] costs, int fewest, int most, int[] free, int[] sure) {
        this.costs = costs;
        this.closable = fewest == 0;
        this.fewest = Math.max(1, fewest);
        this.most = Math.min(most, sure.length + free.length);
        this.forced = sure.length;
        this.who = free.clone();
        this.values = new double[free.length];
        this.sure = sure;
        this.sureValues = new double[sure.length];
    }

    @Override
    public void set(int member, double value) {
        for (int at = 0; at < sure.length; at++) {
            if (sure[at] == member) {
                base += value - sureValues[at];
                sureValues[at] = value;
                return;
            }
        }
        int at = find(member);
        if (at < 0) {
            return;
        }
        while (at > 0 && values[at - 1] > value) {
            values[at] = values[at - 1];
            who[at] = who[at - 1];
            at--;
        }
        while (at < values.length - 1 && values[at + 1] < value) {
            values[at] = values[at + 1];
            who[at] = who[at + 1];
            at++;
        }
        values[at] = value;
        who[at] = member;
    }

    private int find(int member) {
        for (int at = 0; at < who.length; at++) {
            if (who[at] == member) {
                return at;
            }
        }
        return -1;
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
        double least = Double.POSITIVE_INFINITY;
        double sum = base + extra;
        for (int count = forced; count <= most; count++) {
            sum += count > forced ? values[count - forced - 1] : 0;
            if (count >= fewest) {
                double cost = sum + costs[count];
                least = cost < least ? cost : least;
            }
        }
        return least;
    }

    @Override
    public double spare(int member) {
        int own = find(member);
        if (own < 0) {
            return 0;
        }
        double in = Double.POSITIVE_INFINITY;
        double out = closable ? 0 : Double.POSITIVE_INFINITY;
        double sum = base + extra;
        int next = 0;
        for (int count = forced; count <= most; count++) {
            if (count > forced) {
                next += next == own ? 1 : 0;
                if (next == values.length) {
                    break;
                }
                sum += values[next++];
            }
            if (count >= fewest) {
                double cost = sum + costs[count];
                out = cost < out ? cost : out;
            }
            if (count < most && count + 1 >= fewest) {
                double cost = sum + costs[count + 1];
                in = cost < in ? cost : in;
            }
        }
        return out == Double.POSITIVE_INFINITY ? 0 : values[own] + in - out;
    }

    @Override
    public void choose(double[] parts) {
        double sum = base + extra;
        double least = closable ? 0 : Double.POSITIVE_INFINITY;
        int best = closable ? 0 : forced;
        for (int count = forced; count <= most; count++) {
            sum += count > forced ? values[count - forced - 1] : 0;
            if (count >= fewest && sum + costs[count] < least) {
                least = sum + costs[count];
                best = count;
            }
        }
        for (int at = 0; at < best; at++) {
            parts[at < forced ? sure[at] : who[at - forced]] += 1;
        }
    }
}
