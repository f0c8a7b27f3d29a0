package org.fragmenta.processor.read;

import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/**
 * What the source says where a class is missing. javac hides the name of a missing class behind {@code <error>}; its
 * tree interface still knows it. Other compilers have no such interface, and then the name stays unknown.
 */
interface SourceNames {

    /** The text of an annotation value, {@code Sewin.class}; absent where the compiler does not tell. */
    Optional<String> text(Element element, AnnotationMirror annotation, AnnotationValue value);

    /** The names that the compiler at hand can give. */
    static SourceNames of(ProcessingEnvironment environment) {
        try {
            Trees trees = Trees.instance(environment);
            return (element, annotation, value) -> {
                @Nullable TreePath path = trees.getPath(element, annotation, value);
                return Optional.ofNullable(path).map(found -> found.getLeaf().toString());
            };
        } catch (IllegalArgumentException | LinkageError notJavac) {
            return (element, annotation, value) -> Optional.empty();
        }
    }
}
