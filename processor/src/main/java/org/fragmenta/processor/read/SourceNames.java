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
 * What the compiler at hand can tell of the source besides elements. javac hides the name of a missing class behind
 * {@code <error>}, but its tree interface still knows it; other compilers have no such interface.
 */
final class SourceNames {
    private final Optional<Trees> trees;

    private SourceNames(Optional<Trees> trees) {
        this.trees = trees;
    }

    static SourceNames of(ProcessingEnvironment environment) {
        try {
            return new SourceNames(Optional.of(Trees.instance(environment)));
        } catch (IllegalArgumentException | LinkageError notJavac) {
            return new SourceNames(Optional.empty());
        }
    }

    /** The text of an annotation value, {@code Sewin.class}; absent where the compiler does not tell. */
    Optional<String> text(Element element, AnnotationMirror annotation, AnnotationValue value) {
        return trees.flatMap(known -> {
            @Nullable TreePath path = known.getPath(element, annotation, value);
            return Optional.ofNullable(path).map(found -> found.getLeaf().toString());
        });
    }

    /** Whether the compiler can underline one item of a list; ECJ underlines the annotation instead. */
    boolean locatesItems() {
        return trees.isPresent();
    }
}
