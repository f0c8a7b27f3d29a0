package org.fragmenta.processor.read;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import org.fragmenta.descriptor.RegionSetDescriptor;
import org.fragmenta.io.RegionSetDocuments;
import org.fragmenta.processor.model.ContentHash;
import org.fragmenta.processor.model.Position;
import org.fragmenta.processor.model.RegionSetUse;
import org.fragmenta.processor.model.SourceMap;
import org.fragmenta.processor.report.SourceDiagnostic;

/** Finds the region set that a model names: in the sources, or in the class files of another module. */
final class RegionSets {
    private final Reading reading;
    private final Elements elements;
    private final TableFiles files;
    private final PublishedSets published;

    RegionSets(Reading reading, Elements elements, TableFiles files) {
        this.reading = reading;
        this.elements = elements;
        this.files = files;
        this.published = new PublishedSets(reading, elements);
    }

    ResolvedRegionSet of(Annotated model) {
        Optional<TypeReference> reference = model.type("regions");
        if (reference.isEmpty()) {
            return unknown(model, "");
        }
        String subject = "Model " + model.name() + " places its blocks in the regions of";
        TypeReference named = reference.get();
        if (named.type().isEmpty()) {
            References.missing(reading, Role.REGION_SET, named, subject, "regions of " + model.name(), List.of());
            return unknown(model, named.name());
        }
        TypeElement type = named.type().get();
        if (!Role.REGION_SET.isOf(type)) {
            reading.tell(
                    SourceDiagnostic.NOT_A_REGION_SET,
                    named.position(),
                    subject + " " + named.name() + ", which is no region set.",
                    "put @RegionSet on " + named.name() + ", or name a class that has it.");
            return unknown(model, named.qualifiedName());
        }
        return reading.isCompiled(type)
                ? fromSource(type, named.position())
                : fromClassFile(model, type, named.position());
    }

    /** Which version of its region set a listed model was compiled against; absent where it is being compiled now. */
    Optional<RegionSetUse> useOf(Parts.Composed composed) {
        if (reading.isCompiled(composed.model())) {
            return Optional.empty();
        }
        return published
                .ofModel(composed.model(), composed.position())
                .map(publication -> new RegionSetUse(
                        composed.model().getQualifiedName().toString(),
                        publication.regionSet(),
                        publication.version(),
                        publication.hash(),
                        composed.position()));
    }

    private ResolvedRegionSet fromSource(TypeElement type, Position named) {
        RegionSetReader.ReadSet read = new RegionSetReader(reading, elements, files).read(type, Optional.of(named));
        RegionSetDescriptor descriptor = read.set().descriptor();
        String document = RegionSetDocuments.toJson(descriptor);
        return new ResolvedRegionSet(
                descriptor,
                type.getQualifiedName().toString(),
                packageOf(type),
                ContentHash.of(document),
                document,
                true,
                read.ids(),
                read.set().source());
    }

    private ResolvedRegionSet fromClassFile(Annotated model, TypeElement type, Position named) {
        Annotated annotation = annotation(type, named);
        Optional<TypeElement> holder = PublishedSets.holder(type, elements);
        if (holder.isPresent()) {
            return published
                    .read(holder.get(), named)
                    .map(set -> fromPublication(annotation, set))
                    .orElseGet(() -> unknown(model, type.getQualifiedName().toString()));
        }
        reading.tell(
                SourceDiagnostic.NOT_PUBLISHED,
                named,
                "Region set " + type.getQualifiedName() + " was compiled without the Fragmenta processor, so it offers"
                        + " neither the rows of its tables nor constants of its regions. JDK 23 and later run no"
                        + " processor that merely stands on the class path.",
                "add org.fragmenta:fragmenta-processor to annotationProcessorPaths of maven-compiler-plugin in its"
                        + " module, and compile it again.");
        return unknown(model, type.getQualifiedName().toString());
    }

    private Annotated annotation(TypeElement type, Position named) {
        return Annotated.find(reading, type, Role.REGION_SET.annotation(), Optional.of(named))
                .orElseThrow(() -> new IllegalStateException(type + " is no region set"));
    }

    private ResolvedRegionSet fromPublication(Annotated annotation, PublishedSets.PublishedSet set) {
        return new ResolvedRegionSet(
                set.descriptor(),
                annotation.element().getQualifiedName().toString(),
                packageOf(annotation.element()),
                set.publication().hash(),
                set.publication().document(),
                true,
                RegionSetReader.withHolder(
                        annotation, SetTypes.of(reading, annotation).ids(), set.descriptor(), elements),
                new SourceMap(Map.of()));
    }

    private String packageOf(TypeElement type) {
        return elements.getPackageOf(type).getQualifiedName().toString();
    }

    /** Stands for a set that cannot be read; its currency is the model's, so that nothing else is blamed. */
    private static ResolvedRegionSet unknown(Annotated model, String name) {
        RegionSetDescriptor none = new RegionSetDescriptor(
                name,
                "",
                model.text("currency"),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty());
        return new ResolvedRegionSet(none, name, "", "", "", false, Map.of(), new SourceMap(Map.of()));
    }
}
