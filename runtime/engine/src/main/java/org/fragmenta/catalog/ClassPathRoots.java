package org.fragmenta.catalog;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The jars and folders of a class loader that may hold models. A jar shows by its manifest or by an entry for the
 * folder of models, which jar tools write; a folder of classes shows by itself.
 */
final class ClassPathRoots {
    private static final List<String> MARKS = List.of("META-INF/MANIFEST.MF", EmbeddedModel.FOLDER, "");

    private ClassPathRoots() {}

    static List<Path> of(ClassLoader loader) {
        Set<Path> roots = new LinkedHashSet<>();
        for (String mark : MARKS) {
            try {
                for (URL url : Collections.list(loader.getResources(mark))) {
                    root(url.toString(), mark).filter(Files::exists).ifPresent(roots::add);
                }
            } catch (IOException unreadable) {
                throw new UncheckedIOException("the class path cannot be searched for models", unreadable);
            }
        }
        return new ArrayList<>(roots);
    }

    private static Optional<Path> root(String url, String mark) {
        if (url.startsWith("jar:file:") && url.indexOf("!/") > 0) {
            return Optional.of(Path.of(URI.create(url.substring("jar:".length(), url.indexOf("!/")))));
        }
        if (url.startsWith("file:") && url.endsWith(mark)) {
            return Optional.of(Path.of(URI.create(url.substring(0, url.length() - mark.length()))));
        }
        return Optional.empty();
    }
}
