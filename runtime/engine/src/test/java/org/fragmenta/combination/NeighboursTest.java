package org.fragmenta.combination;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fragmenta.catalog.Runs;
import org.fragmenta.check.ModelException;
import org.fragmenta.combination.CoveringArray.Combination;
import org.fragmenta.descriptor.ChangeDescriptor;
import org.fragmenta.descriptor.ModelDescriptor;
import org.fragmenta.io.ModelDocuments;
import org.fragmenta.result.Result;
import org.fragmenta.result.Status;
import org.fragmenta.scenario.Scenarios;
import org.fragmenta.solve.Limits;
import org.fragmenta.solve.Watch;
import org.fragmenta.verify.Checker;
import org.junit.jupiter.api.Test;

/** Small random models of every combination of parts but networks give the same answer from whatever neighbour a solve starts. */
class NeighboursTest {
    private static final long FIRST_SEED = 5000;

    /** Other wages, other entry, another scale. */
    private static final List<List<String>> NEARBY = List.of(
            List.of("regions.*.wage*=0.7", "output*=1.1"), List.of("regions.*.entry=40"), List.of("output*=200"));

    /** The last model's answer, as bad a neighbour as any: what it has in common with the next are names at most. */
    private Optional<Result> stranger = Optional.empty();

    private int proven;

    @Test
    void a_neighbour_good_or_bad_does_not_change_the_answer() {
        long seed = FIRST_SEED;
        for (Combination combination : CoveringArray.ofTriples(FIRST_SEED)) {
            if (!combination.parts().contains(Part.NETWORK)) {
                check(combination, seed++);
            }
        }
        assertThat(proven).isGreaterThan(12);
    }

    private void check(Combination combination, long seed) {
        ModelDescriptor model;
        Result alone;
        try {
            model = ModelDocuments.fromJson("case.json", CaseDocument.of(RandomCase.of(combination, seed)));
            alone = Runs.solve(model, "baseline", List.of(), Limits.standard());
        } catch (ModelException refused) {
            return;
        }
        if (alone.status() == Status.LIMIT || !model.sharesCosts()) {
            return;
        }
        proven++;
        List<Result> neighbours = new ArrayList<>(stranger.stream().toList());
        for (List<String> settings : NEARBY) {
            List<ChangeDescriptor> changes =
                    settings.stream().map(Scenarios::parse).toList();
            neighbours.add(Runs.solve(model, "baseline", changes, Limits.standard()));
        }
        for (int at = 0; at < neighbours.size(); at++) {
            Result warm = Runs.solve(
                    model, "baseline", List.of(), Limits.standard(), Watch.NONE, Optional.of(neighbours.get(at)));
            String name = combination + " with seed " + seed + " from neighbour " + at;
            assertThat(withoutProof(warm)).as(name).isEqualTo(withoutProof(alone));
            if (at == 0) {
                assertThat(Checker.check(warm).findings()).as(name).isEmpty();
            }
        }
        stranger = Optional.of(alone);
    }

    private static List<Object> withoutProof(Result result) {
        return List.of(
                result.status(),
                result.technology(),
                result.plan(),
                result.plants(),
                result.armsLength(),
                result.cost(),
                result.attraction(),
                result.attractionAtLeast(),
                result.ties());
    }
}
