package org.fragmenta.cli;

import java.nio.file.Path;
import java.util.List;
import org.fragmenta.catalog.ModelCatalog;
import picocli.CommandLine.Option;

/** {@code --models}. */
final class ModelsOption {
    @Option(
            names = "--models",
            split = ",",
            paramLabel = "JAR",
            description = "Jars or class folders of compiled models, with the jars that these need, separated by"
                    + " commas. Without it: the class path.")
    private List<Path> jars = List.of();

    /** The models of the jars, or of the class path. */
    ModelCatalog catalog() {
        return jars.isEmpty() ? ModelCatalog.load(ModelsOption.class.getClassLoader()) : ModelCatalog.load(jars);
    }

    /** Whether jars were named. */
    boolean isGiven() {
        return !jars.isEmpty();
    }
}
