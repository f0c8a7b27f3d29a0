package org.fragmenta.processor.report;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javax.annotation.processing.Messager;
import javax.lang.model.element.Element;
import javax.tools.Diagnostic.Kind;
import org.fragmenta.check.Severity;
import org.fragmenta.processor.model.Position;

/** Prints findings through the compiler, each once, and warnings only where nobody asked for silence. */
public final class FindingPrinter {
    private final Messager messager;
    private final Function<Position, Optional<Location>> locations;
    private final Set<PlacedFinding> told = new HashSet<>();

    /**
     * @param messager the compiler's ear
     * @param locations what a position stands for
     */
    public FindingPrinter(Messager messager, Function<Position, Optional<Location>> locations) {
        this.messager = messager;
        this.locations = locations;
    }

    /** Prints what has not been printed yet, sorted by place. */
    public void print(Collection<PlacedFinding> findings) {
        if (findings.isEmpty()) {
            return;
        }
        List<PlacedFinding> sorted = new ArrayList<>(findings);
        sorted.sort(PlacedFinding.ORDER);
        sorted.stream().filter(told::add).forEach(this::print);
    }

    /** Reports a mistake of Fragmenta itself, with all that is needed to find it. */
    public void printInternal(RuntimeException bug, Optional<Element> at) {
        StringWriter stack = new StringWriter();
        bug.printStackTrace(new PrintWriter(stack));
        String text = SourceDiagnostic.INTERNAL
                .at(
                        "",
                        "Fragmenta itself failed here, which is a mistake of Fragmenta and not of the model.\n" + stack,
                        "report this text and the class that it stands at to the issue tracker that the README of"
                                + " Fragmenta names.")
                .text();
        say(Kind.ERROR, text, at.map(element -> new Location(element, Optional.empty(), Optional.empty())));
    }

    private void print(PlacedFinding placed) {
        Optional<Location> location = placed.position().flatMap(locations);
        boolean warning = placed.finding().severity() == Severity.WARNING;
        if (warning
                && location.filter(at -> Suppression.covers(
                                at.element(), placed.finding().code()))
                        .isPresent()) {
            return;
        }
        say(warning ? Kind.WARNING : Kind.ERROR, placed.finding().text(), location);
    }

    private void say(Kind kind, String text, Optional<Location> location) {
        if (location.isEmpty()) {
            messager.printMessage(kind, text);
            return;
        }
        Location at = location.get();
        if (at.annotation().isEmpty()) {
            messager.printMessage(kind, text, at.element());
        } else if (at.value().isEmpty()) {
            messager.printMessage(kind, text, at.element(), at.annotation().get());
        } else {
            messager.printMessage(
                    kind, text, at.element(), at.annotation().get(), at.value().get());
        }
    }
}
