package org.fragmenta.processor.read;

import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import org.fragmenta.check.ModelException;
import org.fragmenta.descriptor.ModelDescriptor;
import org.fragmenta.descriptor.RegionSetDescriptor;
import org.fragmenta.dsl.Published;
import org.fragmenta.io.RegionSetDocuments;
import org.fragmenta.processor.model.ContentHash;
import org.fragmenta.processor.model.Position;
import org.fragmenta.processor.report.SourceDiagnostic;

/** Reads what other modules publish in the class files of their generated types. */
final class PublishedSets {
    private final Reading reading;
    private final Elements elements;

    PublishedSets(Reading reading, Elements elements) {
        this.reading = reading;
        this.elements = elements;
    }

    /** What a generated type publishes. */
    record Publication(int schema, String regionSet, String version, String hash, String document) {}

    /** The generated holder of a region set; absent where the processor did not see the set (yet). */
    static Optional<TypeElement> holder(TypeElement set, Elements elements) {
        return generated(set, "Regions", elements)
                .filter(type -> !Annotated.mirrors(type, Published.class).isEmpty());
    }

    private static Optional<TypeElement> generated(TypeElement from, String suffix, Elements elements) {
        String packageName = elements.getPackageOf(from).getQualifiedName().toString();
        String name = GeneratedNames.base(from) + suffix;
        String full = packageName.isEmpty() ? name : packageName + "." + name;
        // Without its module a name is looked for in every module of the JDK.
        ModuleElement module = elements.getModuleOf(from);
        return Optional.ofNullable(
                module == null ? elements.getTypeElement(full) : elements.getTypeElement(module, full));
    }

    /** What a compiled model publishes; absent where it is being compiled, or was without the processor. */
    Optional<Publication> ofModel(TypeElement model, Position named) {
        return generated(model, "Solver", elements).flatMap(solver -> publication(solver, named));
    }

    /** A set that was read from its document. */
    record PublishedSet(RegionSetDescriptor descriptor, Publication publication) {}

    /** The set that a holder publishes; absent after a finding. */
    Optional<PublishedSet> read(TypeElement holder, Position named) {
        Optional<Publication> publication = publication(holder, named);
        if (publication.isEmpty()) {
            return Optional.empty();
        }
        Publication published = publication.get();
        String set = published.regionSet();
        if (published.schema() != ModelDescriptor.SCHEMA) {
            reading.tell(
                    SourceDiagnostic.UNKNOWN_SCHEMA,
                    named,
                    "Region set " + set + " was published in form " + published.schema()
                            + ", but this version of Fragmenta" + " reads form " + ModelDescriptor.SCHEMA + ".",
                    "compile its module and this one with the same version of Fragmenta.");
            return Optional.empty();
        }
        String hash = ContentHash.of(published.document());
        if (!hash.equals(published.hash())) {
            damaged(set, named, List.of("stated " + published.hash(), "found  " + hash));
            return Optional.empty();
        }
        try {
            return Optional.of(new PublishedSet(RegionSetDocuments.fromJson(set, published.document()), published));
        } catch (ModelException unreadable) {
            damaged(
                    set,
                    named,
                    unreadable.findings().stream()
                            .map(finding -> finding.problem())
                            .toList());
            return Optional.empty();
        }
    }

    private void damaged(String set, Position named, List<String> trace) {
        reading.tell(
                SourceDiagnostic.DAMAGED_PUBLICATION,
                named,
                "The class files of region set " + set
                        + " were altered after they were compiled, so its figures cannot be" + " trusted.",
                trace,
                "compile its module again.");
    }

    private Optional<Publication> publication(TypeElement type, Position named) {
        Optional<AnnotationMirror> mirror =
                Annotated.mirrors(type, Published.class).stream().findFirst();
        return mirror.flatMap(any -> Annotated.find(reading, type, Published.class, Optional.of(named)))
                .map(published -> new Publication(
                        (int) published.number("schema"),
                        published.text("regionSet"),
                        published.text("version"),
                        published.text("hash"),
                        String.join("", published.texts("chunks"))));
    }
}
