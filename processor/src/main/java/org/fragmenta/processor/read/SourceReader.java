package org.fragmenta.processor.read;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import org.fragmenta.processor.model.AnnotatedRegionSet;
import org.fragmenta.processor.model.ModelSource;
import org.fragmenta.processor.model.Position;
import org.fragmenta.processor.report.Location;
import org.fragmenta.processor.report.PlacedFinding;
import org.fragmenta.processor.report.SourceDiagnostic;

/** Reads the models and region sets of the sources being compiled. */
public final class SourceReader {
    private final ProcessingEnvironment environment;
    private final SourceNames sourceNames;
    private final TableFiles tables;
    private final Locations locations = new Locations();
    private final Set<String> compiledTypes = new HashSet<>();

    public SourceReader(ProcessingEnvironment environment) {
        this.environment = environment;
        this.sourceNames = SourceNames.of(environment);
        this.tables = new TableFiles(environment.getFiler());
    }

    /** Notes the outermost classes of a round, whose sources can be underlined. */
    public void addCompiled(Collection<? extends Element> roots) {
        ElementFilter.typesIn(List.copyOf(roots)).stream()
                .map(type -> type.getQualifiedName().toString())
                .forEach(compiledTypes::add);
    }

    /** Where a position stands. */
    public Optional<Location> locate(Position position) {
        return locations.resolve(position);
    }

    /** Reads a model. */
    public Outcome<ModelSource> model(TypeElement type) {
        Reading reading = reading();
        RegionSets regionSets = new RegionSets(reading, environment.getElementUtils(), tables);
        ModelSource source = new ModelReader(
                        reading, environment.getElementUtils(), environment.getTypeUtils(), regionSets)
                .read(type);
        return new Outcome<>(source, reading.findings(), reading.isWaiting());
    }

    /** Reads a region set. */
    public Outcome<AnnotatedRegionSet> regionSet(TypeElement type) {
        Reading reading = reading();
        AnnotatedRegionSet set = new RegionSetReader(reading, environment.getElementUtils(), tables)
                .read(type, Optional.empty())
                .set();
        return new Outcome<>(set, reading.findings(), reading.isWaiting());
    }

    /** What is wrong with the places that annotations stand at, whatever model they belong to. */
    public List<PlacedFinding> placement(Collection<? extends Element> annotated) {
        Reading reading = reading();
        new PlacementReader(reading).check(annotated);
        return reading.findings();
    }

    /**
     * Warns of blocks, links, markets and scenarios that stand outside every model of this compile.
     *
     * @param parts full names of their classes
     * @param models the models of this compile
     */
    public List<PlacedFinding> unlisted(Collection<String> parts, List<ModelSource> models) {
        Reading reading = reading();
        new PlacementReader(reading).checkListed(parts, models, environment.getElementUtils());
        return reading.findings();
    }

    /** What to say where the compiler refuses a generated file. */
    public List<PlacedFinding> unwritable(TypeElement type, String reason) {
        Reading reading = reading();
        reading.tell(
                SourceDiagnostic.UNWRITABLE_OUTPUT,
                reading.file(type, type.getQualifiedName().toString()),
                "The compiler refuses a file that is generated from " + type.getSimpleName() + ": " + reason + ".",
                "clean the output folder, and remove generated classes from the source folders.");
        return reading.findings();
    }

    private Reading reading() {
        return new Reading(locations, sourceNames, compiledTypes);
    }
}
