package org.fragmenta.processor.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.fragmenta.dsl.LinkCost;
import org.fragmenta.dsl.SetupCost;
import org.fragmenta.dsl.UnitCost;
import org.fragmenta.processor.model.CostMethod;
import org.fragmenta.processor.model.DeclaredClass.Reach;
import org.fragmenta.processor.model.DeclaredCostMethod;
import org.fragmenta.processor.model.Position;

/** Reads the methods with a cost annotation, whatever their shape; rules judge it. */
final class CostMethodReader {
    private static final Map<CostMethod.Kind, Class<?>> ANNOTATIONS = Map.of(
            CostMethod.Kind.SETUP, SetupCost.class,
            CostMethod.Kind.UNIT, UnitCost.class,
            CostMethod.Kind.LINK, LinkCost.class);

    private final Reading reading;
    private final Elements elements;
    private final Types types;

    CostMethodReader(Reading reading, Elements elements, Types types) {
        this.reading = reading;
        this.elements = elements;
        this.types = types;
    }

    /** The cost methods of the class of a block, link, market or scenario, sorted by name and parameters. */
    List<DeclaredCostMethod> of(Parts.Part part, Role role, PackageElement modelPackage) {
        List<DeclaredCostMethod> methods = new ArrayList<>();
        for (ExecutableElement method : ElementFilter.methodsIn(part.type().getEnclosedElements())) {
            new TreeMap<>(ANNOTATIONS)
                    .forEach((kind, annotation) -> Annotated.mirrors(method, annotation).stream()
                            .findFirst()
                            .ifPresent(
                                    mirror -> methods.add(method(part, role, modelPackage, method, kind, annotation))));
        }
        methods.sort(Comparator.comparing(DeclaredCostMethod::name)
                .thenComparing(method -> String.join(",", method.parameters()))
                .thenComparing(DeclaredCostMethod::kind));
        return methods;
    }

    private DeclaredCostMethod method(
            Parts.Part part,
            Role role,
            PackageElement modelPackage,
            ExecutableElement method,
            CostMethod.Kind kind,
            Class<?> annotation) {
        TypeElement type = part.type();
        return new DeclaredCostMethod(
                kind,
                "@" + annotation.getSimpleName(),
                type.getSimpleName().toString(),
                role == (kind == CostMethod.Kind.LINK ? Role.LINK : Role.BLOCK),
                type.getQualifiedName().toString(),
                method.getSimpleName().toString(),
                method.getModifiers().contains(Modifier.STATIC),
                Reachability.reach(method, modelPackage, elements) == Reach.REACHABLE,
                method.getParameters().stream()
                        .map(parameter -> parameter.asType().toString())
                        .toList(),
                method.getReturnType().toString(),
                method.getThrownTypes().stream()
                        .filter(this::isChecked)
                        .map(TypeMirror::toString)
                        .toList(),
                position(part, method));
    }

    private boolean isChecked(TypeMirror thrown) {
        return !isA(thrown, RuntimeException.class) && !isA(thrown, Error.class);
    }

    private boolean isA(TypeMirror thrown, Class<?> type) {
        return types.isSubtype(
                thrown, elements.getTypeElement(type.getCanonicalName()).asType());
    }

    private Position position(Parts.Part part, ExecutableElement method) {
        if (part.home().isPresent() && !reading.isCompiled(part.type())) {
            return part.home().get();
        }
        return reading.file(method, part.type().getQualifiedName() + "#" + method);
    }
}
