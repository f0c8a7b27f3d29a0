package org.fragmenta.processor;

import java.util.List;
import java.util.Map;
import org.fragmenta.descriptor.ModelDescriptor;
import org.fragmenta.io.RegionSetDocuments;
import org.fragmenta.processor.check.DescriptorRules;
import org.fragmenta.processor.generate.Generated;
import org.fragmenta.processor.generate.Generators;
import org.fragmenta.processor.model.AnnotatedModel;
import org.fragmenta.processor.model.ContentHash;
import org.fragmenta.processor.model.SourceMap;
import org.fragmenta.processor.write.SourceWriter;
import org.fragmenta.rehearsal.Rehearsal;

/** What the stages that need no compiler load, while its thread reads the sources. */
final class CompileRehearsal {
    private CompileRehearsal() {}

    /** What the sources of the small model would be written as. */
    static List<String> play() {
        ModelDescriptor descriptor = Rehearsal.model();
        String regions = RegionSetDocuments.toJson(descriptor.regionSet());
        AnnotatedModel model = new AnnotatedModel(
                descriptor,
                "rehearsal",
                descriptor.id(),
                "rehearsal.Rehearsal",
                true,
                "rehearsal.Regions",
                "rehearsal",
                ContentHash.of(regions),
                regions,
                Map.of(),
                List.of(),
                new SourceMap(Map.of()));
        DescriptorRules.check(model, List.of());
        DescriptorRules.warnings(model);
        Generated generated = Generators.generate(model);
        return generated.sources().stream()
                .map(source -> SourceWriter.text(source, generated.from()))
                .toList();
    }
}
