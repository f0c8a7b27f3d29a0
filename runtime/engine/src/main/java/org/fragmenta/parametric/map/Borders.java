package org.fragmenta.parametric.map;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The sides of a map's cells, and the outline of cells that are joined. */
final class Borders {
    private final List<Cell> cells;
    private final Map<Ends, Side> sides = new HashMap<>();

    private record Ends(Site from, Site to) {}

    /** The side of a cell from one of its corners to the next. */
    private record Side(int cell, int corner) {}

    /**
     * @param cells of one envelope, so that neighbours share whole sides
     */
    Borders(List<Cell> cells) {
        this.cells = cells;
        for (int cell = 0; cell < cells.size(); cell++) {
            for (Side side : sidesOf(cell)) {
                sides.put(new Ends(from(side), to(side)), side);
            }
        }
    }

    /** The cells that share a side with a cell. */
    List<Integer> neighbours(int cell) {
        return sidesOf(cell).stream()
                .map(this::otherFace)
                .flatMap(Optional::stream)
                .map(Side::cell)
                .toList();
    }

    /**
     * The outlines of cells joined together: the outer one counterclockwise, those of holes clockwise, each from its
     * leftmost, there its lowest corner. Where cells only
     * touch in a point the outline runs through that point and stays with the cells that share sides.
     */
    List<List<Site>> outlines(Collection<Integer> joined) {
        Set<Integer> members = new HashSet<>(joined);
        Set<Side> walked = new HashSet<>();
        List<List<Site>> outlines = new ArrayList<>();
        for (int cell : joined) {
            for (Side side : sidesOf(cell)) {
                if (isOutline(side, members) && !walked.contains(side)) {
                    outlines.add(walk(side, members, walked));
                }
            }
        }
        return outlines;
    }

    private List<Site> walk(Side start, Set<Integer> members, Set<Side> walked) {
        List<Site> outline = new ArrayList<>();
        Side side = start;
        while (walked.add(side)) {
            outline.add(from(side));
            side = next(side);
            while (!isOutline(side, members)) {
                side = next(otherFace(side).orElseThrow());
            }
        }
        return fromTheFirst(withoutStraightCorners(outline));
    }

    private boolean isOutline(Side side, Set<Integer> members) {
        return otherFace(side).filter(face -> members.contains(face.cell())).isEmpty();
    }

    private static List<Site> withoutStraightCorners(List<Site> outline) {
        int size = outline.size();
        List<Site> bends = new ArrayList<>();
        for (int corner = 0; corner < size; corner++) {
            Site before = outline.get((corner + size - 1) % size);
            Site after = outline.get((corner + 1) % size);
            if (Site.turn(before, outline.get(corner), after) != 0) {
                bends.add(outline.get(corner));
            }
        }
        return bends;
    }

    /** The same outline from its leftmost, there its lowest corner. */
    private static List<Site> fromTheFirst(List<Site> outline) {
        int first = 0;
        for (int corner = 1; corner < outline.size(); corner++) {
            if (outline.get(corner).compareTo(outline.get(first)) < 0) {
                first = corner;
            }
        }
        List<Site> turned = new ArrayList<>(outline.subList(first, outline.size()));
        turned.addAll(outline.subList(0, first));
        return turned;
    }

    private List<Side> sidesOf(int cell) {
        List<Side> all = new ArrayList<>();
        for (int corner = 0; corner < cells.get(cell).corners().size(); corner++) {
            all.add(new Side(cell, corner));
        }
        return all;
    }

    private Optional<Side> otherFace(Side side) {
        return Optional.ofNullable(sides.get(new Ends(to(side), from(side))));
    }

    private Side next(Side side) {
        return new Side(
                side.cell(),
                (side.corner() + 1) % cells.get(side.cell()).corners().size());
    }

    private Site from(Side side) {
        return cells.get(side.cell()).corners().get(side.corner()).site();
    }

    private Site to(Side side) {
        return from(next(side));
    }
}
