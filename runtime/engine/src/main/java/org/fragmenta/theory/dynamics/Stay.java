package org.fragmenta.theory.dynamics;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.fragmenta.horizon.Discounting;
import org.fragmenta.horizon.PathCost;

/**
 * The years that a block stands in a region before it moves on.
 *
 * @param dated the model and its path
 * @param block the block
 * @param from the region that it leaves
 * @param to the region that it enters
 * @param start the first year in which it could leave: the first of the horizon, or the one after it came
 * @param end the year in which it leaves
 */
record Stay(Dated dated, int block, int from, int to, int start, int end) {

    /** Every stay of the path that ends within the horizon, by year and block. */
    static List<Stay> ended(Dated dated) {
        PathCost path = dated.path();
        List<Stay> stays = new ArrayList<>();
        for (int year = 0; year < dated.costs().years(); year++) {
            for (int block = 0; block < dated.costs().blocks(); block++) {
                if (path.moves(year, block)) {
                    int from = path.before(year, block);
                    int start = year;
                    while (start > 0 && path.before(start - 1, block) == from) {
                        start--;
                    }
                    stays.add(new Stay(dated, block, from, path.path().get(year)[block], start, year));
                }
            }
        }
        return stays;
    }

    /** How many years it has stood there within the horizon. */
    int years() {
        return end - start + (start > 0 ? 1 : 0);
    }

    double life() {
        return dated.costs().model().blocks().get(block).lifeYears();
    }

    String text() {
        return dated.year(end) + ":" + dated.id(block) + ">" + dated.path().region(to);
    }

    /** What the block and its links cost more a year where it stands than where it goes, the others being where they are. */
    double gap(int year) {
        return dated.own(year, block, from) - dated.own(year, block, to);
    }

    /** Discount rate times the cost of the move in the year in which it is made. */
    double hurdle() {
        return dated.costs().discounting().rate() * cost(end);
    }

    private double cost(int year) {
        return dated.costs().change(year, block, from, to);
    }

    /** Present value of moving in a year rather than the year after; in the last year, rather than never. */
    private double noDelay(int year) {
        Discounting discounting = dated.costs().discounting();
        double later = year + 1 < dated.costs().years() ? discounting.once(year + 1) * cost(year + 1) : 0;
        return discounting.running(year) * gap(year) - discounting.once(year) * cost(year) + later;
    }

    /** By how much the year of the move beats the years beside it, the lesser of the two; below 0 if one is better. */
    double margin() {
        double earlier = end > start ? -noDelay(end - 1) : Double.POSITIVE_INFINITY;
        boolean staysLonger =
                end + 1 < dated.costs().years() && dated.path().path().get(end + 1)[block] == to;
        double later = staysLonger || end + 1 == dated.costs().years() ? noDelay(end) : Double.POSITIVE_INFINITY;
        return Math.min(earlier, later);
    }

    /** Whether not delaying loses in every year before the move and gains in it. */
    boolean crossesOnce() {
        return IntStream.range(start, end).allMatch(year -> noDelay(year) <= dated.tolerance())
                && noDelay(end) >= -dated.tolerance();
    }

    /** Whether the gap is wider in the year of the move than in the first. */
    boolean widens() {
        return gap(end) > gap(start) + dated.tolerance();
    }
}
