package org.fragmenta.processor.read;

import java.util.Optional;
import javax.lang.model.element.TypeElement;
import org.fragmenta.processor.model.Position;

/**
 * A class literal in an annotation.
 *
 * @param type the class; absent if it does not exist (yet)
 * @param name its name as far as the compiler tells it, "" where it does not
 * @param position where the literal stands
 */
record TypeReference(Optional<TypeElement> type, String name, Position position) {

    /** The full name, or what is known of it. */
    String qualifiedName() {
        return type.map(known -> known.getQualifiedName().toString()).orElse(name);
    }
}
