package org.fragmenta.solve.parts;

/**
 * A region whose cost depends on the number of members: of so many, those that bring along least are the cheapest. Only
 * members that may come in are looked at: whoever brings along more than any further member can save never does.
 */
final class CountingSite implements Site {
    private final double[] costs;
    private final boolean closable;
    private final int fewest;
    private final int most;
    private final int forced;
    private final byte[] standing;
    private final double[] values;

    /** The most that a further member may bring along and still pay, with one or more there. */
    private final double worth;

    /** How many members that may stand here are looked at in any case, one of them for another's sake. */
    private final int needed;

    /** Members that may come in, by what they bring along, as of the last look. */
    private final int[] who;

    private int size;
    private boolean isSorted;
    private double base;
    private double extra;

    /**
     * @param costs by number of members
     * @param fewest the fewest that may stand here
     * @param most the most that may stand here
     * @param standing by member, as {@link Standing} has it
     */
    CountingSite(double[] costs, int fewest, int most, byte[] standing) {
        this.costs = costs;
        this.closable = fewest == 0;
        this.fewest = Math.max(1, fewest);
        this.standing = standing;
        int sure = 0;
        int free = 0;
        for (byte of : standing) {
            sure += of == Standing.IN ? 1 : 0;
            free += of == Standing.MAY ? 1 : 0;
        }
        forced = sure;
        this.most = Math.min(most, sure + free);
        worth = worth(costs, this.most);
        needed = Math.max(0, this.fewest - forced) + 1;
        values = new double[standing.length];
        who = new int[free];
    }

    private static double worth(double[] costs, int most) {
        double worth = Double.NEGATIVE_INFINITY;
        for (int count = 1; count < most; count++) {
            if (costs[count + 1] < Double.POSITIVE_INFINITY) {
                worth = Math.max(worth, costs[count] - costs[count + 1]);
            }
        }
        return worth;
    }

    @Override
    public void set(int member, double value) {
        if (standing[member] == Standing.IN) {
            base += value - values[member];
        } else if (standing[member] == Standing.MAY && isSorted) {
            int at = leave(member);
            isSorted = at >= needed || value <= values[member] || (size >= needed && values[who[needed - 1]] <= worth);
        }
        values[member] = value;
        if (standing[member] == Standing.MAY && isSorted && isWorthALook(value)) {
            enter(member);
        }
    }

    /** Whether a member has to be looked at, given those that are. */
    private boolean isWorthALook(double value) {
        return value <= worth || size < needed || value < values[who[needed - 1]];
    }

    /** Insertion, since few are worth it. */
    private void enter(int member) {
        double value = values[member];
        int at = size++;
        while (at > 0 && isAfter(who[at - 1], value, member)) {
            who[at] = who[at - 1];
            at--;
        }
        who[at] = member;
    }

    private boolean isAfter(int other, double value, int member) {
        return values[other] > value || (values[other] == value && other > member);
    }

    /** Where the member was; at or beyond the end where it is not looked at. */
    private int leave(int member) {
        int at = 0;
        while (at < size && who[at] != member) {
            at++;
        }
        if (at < size) {
            size--;
            System.arraycopy(who, at + 1, who, at, size - at);
        }
        return at;
    }

    private void sort() {
        if (isSorted) {
            return;
        }
        size = 0;
        for (int member = 0; member < values.length; member++) {
            if (standing[member] == Standing.MAY && isWorthALook(values[member])) {
                enter(member);
            }
        }
        isSorted = true;
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
        sort();
        double least = Double.POSITIVE_INFINITY;
        double sum = base + extra;
        for (int count = forced; count <= most && count - forced <= size; count++) {
            sum += count > forced ? values[who[count - forced - 1]] : 0;
            if (count >= fewest) {
                double cost = sum + costs[count];
                least = cost < least ? cost : least;
            }
        }
        return least;
    }

    @Override
    public double spare(int member) {
        if (standing[member] != Standing.MAY) {
            return 0;
        }
        sort();
        double in = Double.POSITIVE_INFINITY;
        double out = closable ? 0 : Double.POSITIVE_INFINITY;
        double sum = base + extra;
        int next = 0;
        for (int count = forced; count <= most; count++) {
            if (count > forced) {
                next += next < size && who[next] == member ? 1 : 0;
                if (next == size) {
                    break;
                }
                sum += values[who[next++]];
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
        return out == Double.POSITIVE_INFINITY ? 0 : values[member] + in - out;
    }

    @Override
    public void choose(double[] parts) {
        sort();
        double sum = base + extra;
        double least = closable ? 0 : Double.POSITIVE_INFINITY;
        int best = closable ? 0 : forced;
        for (int count = forced; count <= most && count - forced <= size; count++) {
            sum += count > forced ? values[who[count - forced - 1]] : 0;
            if (count >= fewest && sum + costs[count] < least) {
                least = sum + costs[count];
                best = count;
            }
        }
        for (int member = 0; best > 0 && member < standing.length; member++) {
            parts[member] += standing[member] == Standing.IN ? 1 : 0;
        }
        for (int at = 0; at < best - forced; at++) {
            parts[who[at]] += 1;
        }
    }
}
