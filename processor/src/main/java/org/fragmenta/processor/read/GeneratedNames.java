package org.fragmenta.processor.read;

import java.util.ArrayDeque;
import java.util.Deque;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** The names that generated classes build on. */
final class GeneratedNames {

    private GeneratedNames() {}

    /** The simple name of a class, with the names of those around it in front: {@code Outer_Inner}. */
    static String base(TypeElement type) {
        Deque<String> names = new ArrayDeque<>();
        for (Element part = type; part instanceof TypeElement named; part = named.getEnclosingElement()) {
            names.addFirst(named.getSimpleName().toString());
        }
        return String.join("_", names);
    }
}
