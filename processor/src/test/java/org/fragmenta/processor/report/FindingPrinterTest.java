package org.fragmenta.processor.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Messager;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.tools.Diagnostic.Kind;
import org.fragmenta.processor.model.Position;
import org.junit.jupiter.api.Test;

class FindingPrinterTest {
    private final List<String> said = new ArrayList<>();
    private final FindingPrinter printer = new FindingPrinter(new Listener(), position -> Optional.empty());

    @Test
    void prints_by_place_whatever_the_order_of_findings() {
        printer.print(List.of(finding("b", "second"), finding("a", "first")));
        assertThat(said).containsExactly("ERROR [FRG-150] first\nMaybe so.", "ERROR [FRG-150] second\nMaybe so.");
    }

    @Test
    void prints_nothing_twice() {
        printer.print(List.of(finding("a", "once")));
        printer.print(List.of(finding("a", "once"), finding("a", "once")));
        assertThat(said).hasSize(1);
    }

    @Test
    void says_of_its_own_mistakes_that_they_are_its_own() {
        printer.printInternal(new IllegalStateException("oops"), Optional.empty());
        assertThat(said).hasSize(1);
        assertThat(said.get(0))
                .startsWith("ERROR [FRG-999] Fragmenta itself failed here")
                .contains("oops")
                .contains("FindingPrinterTest")
                .contains("issue tracker");
    }

    private static PlacedFinding finding(String key, String problem) {
        return new PlacedFinding(SourceDiagnostic.NOT_A_BLOCK.at("", problem, "so."), Optional.of(new Position(key)));
    }

    private final class Listener implements Messager {
        @Override
        public void printMessage(Kind kind, CharSequence message) {
            said.add(kind + " " + message);
        }

        @Override
        public void printMessage(Kind kind, CharSequence message, Element element) {
            printMessage(kind, message);
        }

        @Override
        public void printMessage(Kind kind, CharSequence message, Element element, AnnotationMirror annotation) {
            printMessage(kind, message);
        }

        @Override
        public void printMessage(
                Kind kind, CharSequence message, Element element, AnnotationMirror annotation, AnnotationValue value) {
            printMessage(kind, message);
        }
    }
}
