package org.fragmenta.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.fragmenta.catalog.Runs;
import org.fragmenta.check.Finding;
import org.fragmenta.instance.SharedModels;
import org.fragmenta.instance.SharedModels.Part;
import org.fragmenta.result.Result;
import org.fragmenta.result.Status;
import org.fragmenta.solve.Limits;
import org.junit.jupiter.api.Test;

/** Gaps of models whose min-marginals the checker does not compute again: here because plants divide markets. */
class AttractionRangeTest {
    private int cells;
    private int raised;
    private int lowered;
    private int nulled;

    @Test
    void mostAlteredGapsAreRejectedAndWeakerTrueOnesAreNot() {
        for (long seed = 0; seed < 25; seed++) {
            Result result = Runs.solve(
                    SharedModels.of(seed, EnumSet.of(Part.ENTRY, Part.PLANTS, Part.PLANT_CAPACITY)),
                    "baseline",
                    List.of(),
                    Limits.standard());
            if (result.status() == Status.PROVEN) {
                alter(result, "seed " + seed);
            }
        }
        assertThat(cells).isGreaterThan(50);
        assertThat(raised).as("raised, of %s", cells).isGreaterThan(cells * 4 / 5);
        assertThat(nulled).as("said to be impossible, of %s", cells).isEqualTo(raised);
        assertThat(lowered).as("lowered, of %s", cells).isGreaterThan(cells / 3);
    }

    private void alter(Result result, String what) {
        assertThat(result.attractionAtLeast()).as(what).isEmpty();
        assertThat(Checker.check(result).findings()).as(what).isEmpty();
        result.attraction()
                .forEach((block, row) -> row.forEach((region, gap) -> {
                    if (gap.isPresent() && gap.getAsDouble() > 1) {
                        double own = gap.getAsDouble();
                        cells++;
                        raised += rejected(with(result, block, region, OptionalDouble.of(own + 1e4), true));
                        nulled += rejected(with(result, block, region, OptionalDouble.empty(), true));
                        lowered += rejected(with(result, block, region, OptionalDouble.of(0), true));
                        Result weaker = with(result, block, region, OptionalDouble.of(own / 2), false);
                        assertThat(Checker.check(weaker).findings()).as(what).isEmpty();
                        assertThat(rejected(with(result, block, region, OptionalDouble.of(own + 1e4), false)))
                                .as(what)
                                .isEqualTo(rejected(with(result, block, region, OptionalDouble.of(own + 1e4), true)));
                    }
                }));
    }

    private static int rejected(Result result) {
        List<String> codes =
                Checker.check(result).findings().stream().map(Finding::code).toList();
        assertThat(codes).isSubsetOf("FRG-808", "FRG-809");
        return codes.contains("FRG-808") ? 1 : 0;
    }

    /** A result that says something else of one block in one region. */
    private static Result with(Result result, String block, String region, OptionalDouble gap, boolean exact) {
        Map<String, Map<String, OptionalDouble>> attraction = new LinkedHashMap<>(result.attraction());
        Map<String, OptionalDouble> row = new LinkedHashMap<>(attraction.get(block));
        row.remove(region);
        if (exact) {
            row.put(region, gap);
        }
        attraction.put(block, row);
        return new Result(
                result.schema(),
                result.model(),
                result.scenario(),
                result.technology(),
                result.status(),
                result.plan(),
                result.plants(),
                result.armsLength(),
                result.cost(),
                result.bound(),
                result.gap(),
                attraction,
                exact ? Map.of() : Map.of(block, Map.of(region, gap)),
                result.ties(),
                result.certificate(),
                result.alternatives(),
                Optional.empty(),
                Optional.empty(),
                result.problem());
    }
}
