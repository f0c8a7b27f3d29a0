package org.fragmenta.processor.report;

import java.util.Arrays;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/** Reads {@code @SuppressWarnings("fragmenta:FRG-902")} on an element and on what encloses it. */
final class Suppression {
    private static final String PREFIX = "fragmenta:";

    private Suppression() {}

    static boolean covers(Element element, String code) {
        return Stream.<@Nullable Element>iterate(element, Suppression::isPresent, Element::getEnclosingElement)
                .flatMap(Suppression::topics)
                .anyMatch((PREFIX + code)::equals);
    }

    private static boolean isPresent(@Nullable Element element) {
        return element != null;
    }

    private static Stream<String> topics(Element element) {
        @Nullable SuppressWarnings warnings = element.getAnnotation(SuppressWarnings.class);
        return warnings == null ? Stream.empty() : Arrays.stream(warnings.value());
    }
}
