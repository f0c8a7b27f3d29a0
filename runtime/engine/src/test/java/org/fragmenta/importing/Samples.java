package org.fragmenta.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.fragmenta.catalog.Runs;
import org.fragmenta.descriptor.ModelDescriptor;
import org.fragmenta.descriptor.ScenarioDescriptor;
import org.fragmenta.io.ModelDocuments;
import org.fragmenta.result.Result;
import org.fragmenta.result.Status;
import org.fragmenta.solve.Limits;
import org.fragmenta.verify.Checker;

/** Small files of every format, and what becomes of a file. */
final class Samples {
    private Samples() {}

    /** A sample file. */
    static String text(String name) {
        try (InputStream in = Samples.class.getResourceAsStream(name)) {
            assertThat(in).as(name).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A sample file as a model. */
    static ImportedModel model(String name, ImportTerms terms) {
        return InstanceFiles.read(name, text(name), terms);
    }

    /** The optimum of a model that was written and read again, proven and accepted by the checker. */
    static double optimum(ModelDescriptor model) {
        Result result = solved(model, Limits.standard());
        assertThat(result.status()).isEqualTo(Status.PROVEN);
        return result.cost().orElseThrow().total();
    }

    /** The result for a model that was written and read again, accepted by the checker. */
    static Result solved(ModelDescriptor model, Limits limits) {
        ModelDescriptor read = ModelDocuments.fromJson(model.id(), ModelDocuments.toJson(model));
        assertThat(read).isEqualTo(model);
        Result result = Runs.solve(read, ScenarioDescriptor.BASELINE, List.of(), limits);
        assertThat(Checker.check(result).findings()).isEmpty();
        return result;
    }
}
