package org.fragmenta.processor.report;

import java.util.Comparator;
import java.util.Optional;
import org.fragmenta.check.Finding;
import org.fragmenta.processor.model.Position;

/**
 * A finding and the place in the source that it is shown at.
 *
 * @param finding what is wrong
 * @param position where; absent where no source of this compile is to blame
 */
public record PlacedFinding(Finding finding, Optional<Position> position) {

    /** By place, then code, then text: the same mistakes are told in the same order on every compiler. */
    static final Comparator<PlacedFinding> ORDER = Comparator.comparing(
                    (PlacedFinding placed) -> placed.position.map(Position::key).orElse(""))
            .thenComparing(placed -> placed.finding.code())
            .thenComparing(placed -> placed.finding.text());
}
