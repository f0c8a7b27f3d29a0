package org.fragmenta.processor.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import org.fragmenta.processor.model.DeclaredClass.Reach;
import org.jspecify.annotations.Nullable;

/** Whether generated code, which stands in the package of its model, can name a class or method. */
final class Reachability {

    private Reachability() {}

    static Reach reach(Element element, PackageElement from, Elements elements) {
        boolean samePackage = elements.getPackageOf(element).equals(from);
        for (Element part : outwards(element)) {
            Set<Modifier> modifiers = part.getModifiers();
            if (modifiers.contains(Modifier.PRIVATE)) {
                return Reach.PRIVATE;
            }
            if (!modifiers.contains(Modifier.PUBLIC) && !samePackage) {
                return Reach.OTHER_PACKAGE;
            }
            if (part instanceof TypeElement type && isInner(type)) {
                return Reach.INNER;
            }
        }
        return Reach.REACHABLE;
    }

    /** Whether the class and all classes around it are public. */
    static boolean isPublic(TypeElement type) {
        return outwards(type).stream().allMatch(part -> part.getModifiers().contains(Modifier.PUBLIC));
    }

    /** The element and the classes around it, inmost first. */
    private static List<Element> outwards(Element element) {
        List<Element> parts = new ArrayList<>();
        @Nullable Element part = element;
        while (part != null && part.getKind() != ElementKind.PACKAGE) {
            parts.add(part);
            part = part.getEnclosingElement();
        }
        return parts;
    }

    private static boolean isInner(TypeElement type) {
        return type.getEnclosingElement() instanceof TypeElement outer
                && type.getKind() == ElementKind.CLASS
                && outer.getKind() != ElementKind.INTERFACE
                && outer.getKind() != ElementKind.ANNOTATION_TYPE
                && !type.getModifiers().contains(Modifier.STATIC);
    }
}
