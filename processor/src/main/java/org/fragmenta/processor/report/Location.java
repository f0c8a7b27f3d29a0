package org.fragmenta.processor.report;

import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;

/**
 * A place that a compiler can underline: the value if there is one, else the annotation, else the element.
 *
 * @param element an element of the sources being compiled
 * @param annotation an annotation on it
 * @param value a value of that annotation
 */
public record Location(Element element, Optional<AnnotationMirror> annotation, Optional<AnnotationValue> value) {}
