package org.fragmenta.theory;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.fragmenta.catalog.Studies;
import org.fragmenta.descriptor.ModelDescriptor;
import org.fragmenta.descriptor.ScenarioDescriptor;
import org.fragmenta.evidence.ConditionId;
import org.fragmenta.evidence.Verdict;
import org.fragmenta.io.ModelDocuments;
import org.fragmenta.scenario.Scenarios;
import org.fragmenta.solve.Limits;

/** Studies of JSON documents, as a user's command makes them. */
public final class StudyDocuments {
    private StudyDocuments() {}

    /** A document of the test resources, with settings. */
    public static Study resource(String name, String... settings) {
        try (InputStream in = Objects.requireNonNull(StudyDocuments.class.getResourceAsStream(name), name)) {
            return of(ModelDocuments.read(name, in), settings);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A document given as text, with settings. */
    public static Study json(String json, String... settings) {
        return of(ModelDocuments.fromJson("a test", json), settings);
    }

    /** A model, with settings. */
    public static Study of(ModelDescriptor model, String... settings) {
        return Studies.of(
                model,
                ScenarioDescriptor.BASELINE,
                Arrays.stream(settings).map(Scenarios::parse).toList(),
                Limits.standard());
    }

    /** The verdict of one condition. */
    public static Verdict judge(ConditionId id, Study study) {
        return Conditions.of(List.of(id)).get(0).judge(study);
    }
}
