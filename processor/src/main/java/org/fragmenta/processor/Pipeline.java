package org.fragmenta.processor;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import org.fragmenta.processor.check.DescriptorRules;
import org.fragmenta.processor.check.OneNameRule;
import org.fragmenta.processor.check.ScenarioRules;
import org.fragmenta.processor.check.SourceRules;
import org.fragmenta.processor.generate.Generated;
import org.fragmenta.processor.generate.Generators;
import org.fragmenta.processor.model.AnnotatedRegionSet;
import org.fragmenta.processor.model.ModelSource;
import org.fragmenta.processor.read.Outcome;
import org.fragmenta.processor.read.SourceReader;
import org.fragmenta.processor.report.FindingPrinter;
import org.fragmenta.processor.report.PlacedFinding;
import org.fragmenta.processor.write.SourceWriter;

/** The stages that a region set and a model go through: read, check, generate, write; and report beside them. */
final class Pipeline {
    private final SourceReader reader;
    private final FindingPrinter printer;
    private final SourceWriter writer;
    private final List<ModelSource> models = new ArrayList<>();

    Pipeline(ProcessingEnvironment environment, SourceReader reader) {
        this.reader = reader;
        this.printer = new FindingPrinter(environment.getMessager(), reader::locate);
        this.writer = new SourceWriter(environment.getFiler());
    }

    /**
     * Takes a region set from its class to the types that publish it.
     *
     * @param last whether no class will be generated any more, so that nothing can be waited for or written
     * @return whether it is done; false if it waits for a class of the next round
     */
    boolean regionSet(TypeElement type, boolean last) {
        Outcome<AnnotatedRegionSet> read = reader.regionSet(type);
        if (read.waiting() && !last) {
            return false;
        }
        List<PlacedFinding> findings = new ArrayList<>(read.findings());
        findings.addAll(DescriptorRules.check(read.value(), read.findings()));
        printer.print(findings);
        if (Outcome.isClean(findings) && !last) {
            write(Generators.generate(read.value()), type);
        }
        return true;
    }

    /** Takes a model from its class to its solver; parameters and result as for region sets. */
    boolean model(TypeElement type, boolean last) {
        Outcome<ModelSource> read = reader.model(type);
        if (read.waiting() && !last) {
            return false;
        }
        models.add(read.value());
        List<PlacedFinding> findings = new ArrayList<>(read.findings());
        findings.addAll(SourceRules.check(read.value()));
        findings.addAll(OneNameRule.check(models));
        findings.addAll(DescriptorRules.check(read.value().model(), read.findings()));
        if (Outcome.isClean(findings)) {
            findings.addAll(ScenarioRules.check(read.value().model()));
            findings.addAll(DescriptorRules.warnings(read.value().model()));
        }
        printer.print(findings);
        if (Outcome.isClean(findings) && !last) {
            write(Generators.generate(read.value().model()), type);
        }
        return true;
    }

    /** Tells what is wrong with the places of annotations, before anything is read. */
    void placement(Collection<? extends Element> annotated) {
        printer.print(reader.placement(annotated));
    }

    /** Warns of parts that no model of this compile contains, where there are models at all. */
    void unlisted(Collection<String> parts) {
        if (!models.isEmpty()) {
            printer.print(reader.unlisted(parts, models));
        }
    }

    /** Tells of a mistake of Fragmenta itself. */
    void failed(RuntimeException bug, TypeElement type) {
        printer.printInternal(bug, Optional.of(type));
    }

    private void write(Generated generated, TypeElement type) {
        try {
            writer.write(generated, type);
        } catch (IOException refused) {
            printer.print(reader.unwritable(type, String.valueOf(refused.getMessage())));
        }
    }
}
