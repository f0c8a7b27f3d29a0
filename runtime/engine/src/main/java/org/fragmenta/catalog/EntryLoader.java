package org.fragmenta.catalog;

import java.lang.reflect.InvocationTargetException;
import org.fragmenta.check.Diagnostic;
import org.fragmenta.check.ModelException;

/**
 * Makes the entry of a model from its name. The JDK's service loader does the same, but only for classes in a service
 * file that lists all of a module (see the package); this is the one place where a class is found by name.
 */
final class EntryLoader {
    private EntryLoader() {}

    static CompiledModel load(CatalogEntry entry, ClassLoader loader) {
        try {
            return Class.forName(entry.entryClass(), true, loader)
                    .asSubclass(CompiledModel.class)
                    .getConstructor()
                    .newInstance();
        } catch (InvocationTargetException thrown) {
            throw unusable(entry, String.valueOf(thrown.getCause()));
        } catch (ReflectiveOperationException | ClassCastException | LinkageError misfit) {
            throw unusable(entry, misfit.toString());
        }
    }

    private static ModelException unusable(CatalogEntry entry, String reason) {
        return new ModelException(Diagnostic.UNUSABLE_ENTRY.at(
                "",
                "The code of model " + entry.id() + " in " + entry.origin() + " cannot be used: " + reason + ".",
                "the jar was compiled by another version of Fragmenta or lacks classes that its cost methods need;"
                        + " compile it again with this version, and name all jars that it needs."));
    }
}
