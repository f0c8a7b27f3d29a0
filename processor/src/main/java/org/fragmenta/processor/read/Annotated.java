package org.fragmenta.processor.read;

import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.AnnotationValueVisitor;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import org.fragmenta.processor.model.Position;
import org.fragmenta.processor.report.Location;
import org.jspecify.annotations.Nullable;

/**
 * One annotation on one class, with typed access to its values and to their positions. What a class of another jar says
 * is shown where the model names that class.
 */
final class Annotated {
    private final Reading reading;
    private final TypeElement element;
    private final AnnotationMirror mirror;
    private final String key;
    private final Optional<Position> home;
    private final Map<String, AnnotationValue> stated = new LinkedHashMap<>();

    private Annotated(
            Reading reading, TypeElement element, AnnotationMirror mirror, String key, Optional<Position> home) {
        this.reading = reading;
        this.element = element;
        this.mirror = mirror;
        this.key = key;
        this.home = home;
        try {
            mirror.getElementValues()
                    .forEach(
                            (method, value) -> stated.put(method.getSimpleName().toString(), value));
        } catch (RuntimeException wrongType) {
            // ECJ throws where a value is of a wrong type, and reports that by itself.
            stated.clear();
        }
    }

    /** The annotation of a type on a class. */
    static Optional<Annotated> find(
            Reading reading, TypeElement element, Class<? extends Annotation> type, Optional<Position> home) {
        return mirrors(element, type).stream()
                .findFirst()
                .map(mirror ->
                        new Annotated(reading, element, mirror, key(element, type), homeOf(reading, element, home)));
    }

    /** The annotations of a repeatable type on a class, in the order of the source. */
    static List<Annotated> all(
            Reading reading, TypeElement element, Class<? extends Annotation> type, Optional<Position> home) {
        List<AnnotationMirror> found = new ArrayList<>();
        for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
            Element annotation = mirror.getAnnotationType().asElement();
            if (isNamed(annotation, type)) {
                found.add(mirror);
            } else if (isNamed(annotation.getEnclosingElement(), type)) {
                // The container of repetitions is the one type that an annotation type of the language nests.
                mirror.getElementValues().values().stream()
                        .flatMap(value -> items(value).stream())
                        .map(AnnotationValue::getValue)
                        .filter(AnnotationMirror.class::isInstance)
                        .forEach(repeated -> found.add((AnnotationMirror) repeated));
            }
        }
        List<Annotated> all = new ArrayList<>();
        for (int index = 0; index < found.size(); index++) {
            all.add(new Annotated(
                    reading,
                    element,
                    found.get(index),
                    key(element, type) + "#" + index,
                    homeOf(reading, element, home)));
        }
        return all;
    }

    /** The annotations of a type on a class or a member. */
    static List<AnnotationMirror> mirrors(Element element, Class<?> type) {
        List<AnnotationMirror> found = new ArrayList<>();
        for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
            if (isNamed(mirror.getAnnotationType().asElement(), type)) {
                found.add(mirror);
            }
        }
        return found;
    }

    /** Full names of the annotations of a class. */
    static Set<String> names(TypeElement element) {
        Set<String> names = new HashSet<>();
        for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
            if (mirror.getAnnotationType().asElement() instanceof TypeElement annotation) {
                names.add(annotation.getQualifiedName().toString());
            }
        }
        return names;
    }

    private static boolean isNamed(@Nullable Element element, Class<?> type) {
        return element instanceof TypeElement named
                && named.getQualifiedName().contentEquals(String.valueOf(type.getCanonicalName()));
    }

    TypeElement element() {
        return element;
    }

    /** Simple name of the annotated class. */
    String name() {
        return element.getSimpleName().toString();
    }

    boolean states(String value) {
        return stated.containsKey(value);
    }

    /** A number; NaN where the source names a constant that does not exist. */
    double number(String name) {
        Object value = value(name).getValue();
        if (value instanceof Number number) {
            return number.doubleValue();
        }
        if (value instanceof Character letter) {
            return letter;
        }
        unknownConstant(name, value);
        return Double.NaN;
    }

    /** A number that may be left out; absent where it is NaN by default. */
    OptionalDouble fact(String name) {
        double number = number(name);
        return states(name) || !Double.isNaN(number) ? OptionalDouble.of(number) : OptionalDouble.empty();
    }

    /** The numbers of a list, in the order of the source; NaN where one names a constant that does not exist. */
    List<Double> numbers(String name) {
        return items(value(name)).stream()
                .map(item -> {
                    if (item.getValue() instanceof Number number) {
                        return number.doubleValue();
                    }
                    unknownConstant(name, item.getValue());
                    return Double.NaN;
                })
                .toList();
    }

    String text(String name) {
        return value(name).getValue() instanceof String text ? text : "";
    }

    /** The texts of a list, in the order of the source. */
    List<String> texts(String name) {
        return items(value(name)).stream()
                .map(item -> item.getValue() instanceof String text ? text : "")
                .toList();
    }

    boolean flag(String name) {
        Object value = value(name).getValue();
        if (value instanceof Boolean flag) {
            return flag;
        }
        unknownConstant(name, value);
        return true;
    }

    /** The name of an enum constant. */
    String constant(String name) {
        Object value = value(name).getValue();
        if (value instanceof VariableElement constant) {
            return constant.getSimpleName().toString();
        }
        unknownConstant(name, value);
        return "";
    }

    /** A class literal; absent where it is {@code void.class}, which stands for none, or left out by mistake. */
    Optional<TypeReference> type(String name) {
        AnnotationValue value = value(name);
        if (value == LeftOut.MANDATORY) {
            return Optional.empty();
        }
        if (value.getValue() instanceof TypeMirror mirrored && mirrored.getKind() == TypeKind.VOID) {
            return Optional.empty();
        }
        return Optional.of(reference(value, position(name)));
    }

    /** The class literals of a list, in the order of the source. */
    List<TypeReference> types(String name) {
        List<AnnotationValue> items = items(value(name));
        List<TypeReference> references = new ArrayList<>();
        for (int index = 0; index < items.size(); index++) {
            references.add(reference(items.get(index), item(name, index, items.get(index))));
        }
        return references;
    }

    /** The position of the annotation. */
    Position position() {
        return home.orElseGet(() -> reading.file(key, new Location(element, Optional.of(mirror), Optional.empty())));
    }

    /** The position of a value; of the annotation where the value is left out. */
    Position position(String name) {
        Optional<AnnotationValue> value = Optional.ofNullable(stated.get(name));
        return value.isEmpty() ? position() : place(name, value.get());
    }

    /** The positions of the annotation, under "", and of all its stated values, under their names. */
    Map<String, Position> positions() {
        Map<String, Position> positions = new LinkedHashMap<>();
        positions.put("", position());
        stated.forEach((name, value) -> {
            positions.put(name, position(name));
            if (value.getValue() instanceof List<?>) {
                List<AnnotationValue> items = items(value);
                for (int index = 0; index < items.size(); index++) {
                    positions.put(name + "[" + index + "]", item(name, index, items.get(index)));
                }
            }
        });
        return positions;
    }

    private Position item(String name, int index, AnnotationValue item) {
        return reading.sourceNames().locatesItems() ? place(name + "[" + index + "]", item) : position(name);
    }

    private Position place(String name, AnnotationValue value) {
        return home.orElseGet(
                () -> reading.file(key + "." + name, new Location(element, Optional.of(mirror), Optional.of(value))));
    }

    private AnnotationValue value(String name) {
        Optional<AnnotationValue> value = Optional.ofNullable(stated.get(name));
        if (value.isPresent()) {
            return value.get();
        }
        for (ExecutableElement method :
                ElementFilter.methodsIn(mirror.getAnnotationType().asElement().getEnclosedElements())) {
            if (method.getSimpleName().contentEquals(name)) {
                return Optional.<AnnotationValue>ofNullable(method.getDefaultValue())
                        .orElse(LeftOut.MANDATORY);
            }
        }
        throw new IllegalArgumentException(mirror.getAnnotationType() + " has no element " + name);
    }

    private TypeReference reference(AnnotationValue value, Position position) {
        if (value.getValue() instanceof DeclaredType declared
                && declared.getKind() == TypeKind.DECLARED
                && declared.asElement() instanceof TypeElement type) {
            return new TypeReference(Optional.of(type), type.getSimpleName().toString(), position);
        }
        return new TypeReference(Optional.empty(), missingName(value), position);
    }

    /** What the source calls a class that is not there, without {@code .class}. */
    private String missingName(AnnotationValue value) {
        if (value.getValue() instanceof TypeMirror mirrored && mirrored.getKind() != TypeKind.ERROR) {
            return mirrored.toString();
        }
        String text =
                reading.sourceNames().text(element, mirror, value).orElseGet(() -> String.valueOf(value.getValue()));
        String name = text.endsWith(".class") ? text.substring(0, text.length() - ".class".length()) : text;
        return name.contains("<") ? "" : name;
    }

    private void unknownConstant(String name, Object value) {
        if (value == LeftOut.MANDATORY.getValue()) {
            return;
        }
        reading.missing(
                position(name),
                name + " of " + name()
                        + " is given by a constant that does not exist, so nothing can be computed from it.",
                "write the number itself.");
    }

    private static List<AnnotationValue> items(AnnotationValue value) {
        if (value.getValue() instanceof List<?> list) {
            return list.stream()
                    .filter(AnnotationValue.class::isInstance)
                    .map(AnnotationValue.class::cast)
                    .toList();
        }
        return List.of(value);
    }

    private static String key(TypeElement element, Class<? extends Annotation> type) {
        return element.getQualifiedName() + "@" + type.getSimpleName();
    }

    private static Optional<Position> homeOf(Reading reading, TypeElement element, Optional<Position> home) {
        return reading.isCompiled(element) ? Optional.empty() : home;
    }

    /** Stands for a mandatory value that the source leaves out, which the compiler itself reports. */
    private enum LeftOut implements AnnotationValue {
        MANDATORY;

        @Override
        public Object getValue() {
            return this;
        }

        @Override
        public <R, P> R accept(AnnotationValueVisitor<R, P> visitor, P parameter) {
            return visitor.visitUnknown(this, parameter);
        }
    }
}
