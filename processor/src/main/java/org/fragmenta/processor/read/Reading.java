package org.fragmenta.processor.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import org.fragmenta.check.Finding;
import org.fragmenta.processor.model.Position;
import org.fragmenta.processor.report.Location;
import org.fragmenta.processor.report.PlacedFinding;
import org.fragmenta.processor.report.SourceDiagnostic;

/** One reading of one model or region set: what is wrong with it, and which classes it still waits for. */
final class Reading {
    private final Locations locations;
    private final SourceNames sourceNames;
    private final Predicate<TypeElement> compiled;
    private final List<PlacedFinding> findings = new ArrayList<>();
    private boolean waiting;

    /**
     * @param locations where positions are filed
     * @param sourceNames tells what the source says where a class is missing
     * @param compiledTypes full names of the outermost classes whose source is being compiled
     */
    Reading(Locations locations, SourceNames sourceNames, Set<String> compiledTypes) {
        this.locations = locations;
        this.sourceNames = sourceNames;
        this.compiled = type ->
                compiledTypes.contains(outermost(type).getQualifiedName().toString());
    }

    /** Whether the class is being compiled, so that its source can be underlined. */
    boolean isCompiled(TypeElement type) {
        return compiled.test(type);
    }

    Position file(String key, Location location) {
        return locations.file(key, location);
    }

    Position file(Element element, String key) {
        return locations.file(key, new Location(element, Optional.empty(), Optional.empty()));
    }

    SourceNames sourceNames() {
        return sourceNames;
    }

    /** Notes what is wrong, or worth a warning, at a position. */
    void tell(SourceDiagnostic diagnostic, Position position, String problem, String maybe) {
        findings.add(new PlacedFinding(diagnostic.at("", problem, maybe), Optional.of(position)));
    }

    void tell(SourceDiagnostic diagnostic, Position position, String problem, List<String> trace, String maybe) {
        findings.add(new PlacedFinding(diagnostic.at("", problem, maybe).withTrace(trace), Optional.of(position)));
    }

    /** Notes a finding that was made elsewhere. */
    void add(Finding finding, Position position) {
        findings.add(new PlacedFinding(finding, Optional.of(position)));
    }

    /** Notes a class that does not exist yet; should it never exist, the problem is told. */
    void missing(Position position, String problem, String maybe) {
        waiting = true;
        tell(SourceDiagnostic.UNKNOWN_CLASS, position, problem, maybe);
    }

    /** Whether a class was missing that another processor or this one may still generate. */
    boolean isWaiting() {
        return waiting;
    }

    List<PlacedFinding> findings() {
        return List.copyOf(findings);
    }

    private static TypeElement outermost(TypeElement type) {
        TypeElement outer = type;
        while (outer.getEnclosingElement() instanceof TypeElement enclosing
                && enclosing.getKind() != ElementKind.PACKAGE) {
            outer = enclosing;
        }
        return outer;
    }
}
