package org.fragmenta.theory.dynamics;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.fragmenta.descriptor.BlockDescriptor;
import org.fragmenta.horizon.PathCost;
import org.fragmenta.horizon.YearCosts;
import org.fragmenta.instance.Instance;
import org.fragmenta.parametric.UnprovenException;
import org.fragmenta.relocation.Foresight;
import org.fragmenta.relocation.Relocation;
import org.fragmenta.result.Status;
import org.fragmenta.result.Tolerance;
import org.fragmenta.theory.MissingHypothesisException;
import org.fragmenta.theory.Study;

/**
 * A model with a horizon and its cheapest path, proven.
 *
 * @param relocation the model over its years
 * @param path the cheapest path
 */
record Dated(Relocation relocation, PathCost path) {
    private static final String PATH = "a path exists";

    static Dated of(Study study) {
        Relocation relocation = study.relocation();
        if (relocation.best().status() == Status.LIMIT) {
            throw new UnprovenException();
        }
        return new Dated(
                relocation, relocation.path(Foresight.PERFECT).orElseThrow(() -> new MissingHypothesisException(PATH)));
    }

    /** The path of another firm. */
    PathCost path(Foresight foresight) {
        return relocation.path(foresight).orElseThrow(() -> new MissingHypothesisException(PATH));
    }

    YearCosts costs() {
        return relocation.costs();
    }

    /** A year by its position. */
    int year(int position) {
        return relocation.firstYear() + position;
    }

    /** The years as evidence names them. */
    String years() {
        return "years " + year(0) + " to " + year(costs().years() - 1);
    }

    /** The difference up to which present values tie. */
    double tolerance() {
        return Tolerance.at(path.value().total());
    }

    String id(int block) {
        BlockDescriptor descriptor = costs().model().blocks().get(block);
        return descriptor.id();
    }

    /** What a block and its links cost in a year if it stands in a region and the others where the path has them. */
    double own(int year, int block, int region) {
        int[] others = path.path().get(year);
        double cost = costs().year(year).running().get(block)[region];
        for (Instance.Link link : costs().year(year).links()) {
            if (link.from() == block) {
                cost += link.cost().at(region, others[link.to()]);
            } else if (link.to() == block) {
                cost += link.cost().at(others[link.from()], region);
            }
        }
        return cost;
    }

    /** Every move of a path as block and region of arrival, {@code Sewing>South}, each once. */
    List<String> arrivals(PathCost other) {
        List<String> arrivals = new ArrayList<>();
        for (int year = 0; year < costs().years(); year++) {
            for (int block = 0; block < costs().blocks(); block++) {
                String arrival = id(block) + ">" + other.region(other.path().get(year)[block]);
                if (other.moves(year, block) && !arrivals.contains(arrival)) {
                    arrivals.add(arrival);
                }
            }
        }
        return arrivals;
    }

    /** The blocks that never leave where they stand in the first year. */
    List<String> frozen() {
        return IntStream.range(0, costs().blocks())
                .filter(block -> IntStream.range(0, costs().years()).noneMatch(year -> path.moves(year, block)))
                .mapToObj(this::id)
                .toList();
    }

    /** The blocks that stand elsewhere on another path in a year, {@code Sewing:North>South}. */
    List<String> changed(PathCost one, PathCost other, int year) {
        return IntStream.range(0, costs().blocks())
                .filter(block -> one.path().get(year)[block] != other.path().get(year)[block])
                .mapToObj(block -> id(block) + ":" + one.region(one.path().get(year)[block]) + ">"
                        + other.region(other.path().get(year)[block]))
                .toList();
    }
}
