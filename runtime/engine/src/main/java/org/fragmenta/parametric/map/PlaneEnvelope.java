package org.fragmenta.parametric.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fragmenta.parametric.CheapestRegime;

/**
 * The lower envelope of planes over a rectangle: a convex cell for each plane that is below all others somewhere.
 */
final class PlaneEnvelope {
    private final Rectangle rectangle;
    private List<Cell> cells;

    PlaneEnvelope(Rectangle rectangle, CheapestRegime first) {
        this.rectangle = rectangle;
        this.cells = List.of(Cell.of(first, rectangle));
    }

    List<Cell> cells() {
        return cells;
    }

    /** A cell with this corner; all that have it give the same cost there. */
    Optional<Cell> cellAt(Site corner) {
        return cells.stream().filter(cell -> cell.hasCorner(corner)).findFirst();
    }

    /**
     * Adds a plane that is below the envelope somewhere.
     *
     * @return the cell of the plane
     */
    Cell add(CheapestRegime plane) {
        List<Cell> after = new ArrayList<>();
        Cell added = Cell.of(plane, rectangle);
        for (Cell cell : cells) {
            if (cell.isBelow(added.near())) {
                after.add(cell);
                continue;
            }
            Optional<Cell> rest = cell.clip(Line.where(cell.cost(), plane.cost()));
            rest.ifPresent(after::add);
            // Only cells that lose area border the new one.
            if (rest.isEmpty() || !rest.get().equals(cell)) {
                added = added.clip(Line.where(plane.cost(), cell.cost()))
                        .orElseThrow(() -> new IllegalArgumentException("the plane is below the envelope nowhere"));
            }
        }
        after.add(added);
        cells = List.copyOf(after);
        return added;
    }
}
