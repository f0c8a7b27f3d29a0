package org.fragmenta.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.fragmenta.catalog.Runs;
import org.fragmenta.check.Finding;
import org.fragmenta.check.ModelRules;
import org.fragmenta.check.Severity;
import org.fragmenta.descriptor.ModelDescriptor;
import org.fragmenta.instance.SharedModels;
import org.fragmenta.io.ResultDocuments;
import org.fragmenta.result.Result;
import org.fragmenta.result.Status;
import org.fragmenta.solve.Limits;
import org.junit.jupiter.api.Test;

/** Whatever is solved in models whose blocks or links share costs is accepted. */
class SharedCheckerTest {

    @Test
    void acceptsSolvedModels() {
        Map<Status, Integer> met = new EnumMap<>(Status.class);
        for (int seed = 0; seed < 1 << SharedModels.Part.values().length; seed++) {
            ModelDescriptor model = SharedModels.of(seed, SharedModels.parts(seed));
            if (ModelRules.check(model).stream().noneMatch(finding -> finding.severity() == Severity.ERROR)) {
                Limits limits = seed % 4 == 0 ? new Limits(60, 1, 1 << 24, 1) : Limits.standard();
                Result result = Runs.solve(model, "baseline", List.of(), limits);
                met.merge(result.status(), 1, Integer::sum);
                accept(result, "seed " + seed);
            }
        }
        assertThat(met.get(Status.PROVEN)).as("statuses met: %s", met).isGreaterThan(50);
    }

    private static void accept(Result result, String what) {
        assertThat(Checker.check(result).findings())
                .as(what)
                .extracting(Finding::text)
                .isEmpty();
        Result read = ResultDocuments.fromJson("result", ResultDocuments.toJson(result));
        assertThat(Checker.check(read).accepted())
                .as("%s, from its document", what)
                .isTrue();
    }
}
