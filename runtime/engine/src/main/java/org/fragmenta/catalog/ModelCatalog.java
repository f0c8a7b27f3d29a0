package org.fragmenta.catalog;

import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.fragmenta.check.Diagnostic;
import org.fragmenta.check.ModelException;
import org.fragmenta.check.NearNames;

/**
 * The compiled models of some jars, by name.
 *
 * <p>Searching reads entries and class files and runs no code of a model; its code is loaded when it is asked for.
 * Closing a catalog closes its jars, after which its models load no further classes.
 */
public final class ModelCatalog implements AutoCloseable {
    private final List<CatalogEntry> entries;
    private final ClassLoader loader;
    private final List<URLClassLoader> owned;

    private ModelCatalog(List<CatalogEntry> entries, ClassLoader loader, List<URLClassLoader> owned) {
        this.entries = entries;
        this.loader = loader;
        this.owned = owned;
    }

    /**
     * The models of jars and folders of classes.
     *
     * @throws ModelException if one of them cannot be read or holds models that were compiled without the processor,
     *     if two hold a model of one name, or if models were compiled against two versions of one region set
     */
    public static ModelCatalog load(List<Path> jarsAndFolders) {
        List<CatalogEntry> entries = entries(jarsAndFolders);
        URL[] urls = jarsAndFolders.stream().map(ModelCatalog::url).toArray(URL[]::new);
        URLClassLoader jars = new URLClassLoader(urls, CompiledModel.class.getClassLoader());
        return new ModelCatalog(entries, jars, List.of(jars));
    }

    /**
     * The models that a class loader sees.
     *
     * @throws ModelException as for jars
     */
    public static ModelCatalog load(ClassLoader loader) {
        return new ModelCatalog(entries(ClassPathRoots.of(loader)), loader, List.of());
    }

    private static List<CatalogEntry> entries(List<Path> places) {
        List<ModelRoot> roots = places.stream().map(ModelRoot::search).toList();
        List<String> unprocessed =
                roots.stream().flatMap(root -> root.unprocessed().stream()).toList();
        if (!unprocessed.isEmpty()) {
            throw new ModelException(ProcessorMissing.finding(unprocessed));
        }
        List<CatalogEntry> entries = roots.stream()
                .flatMap(root -> root.entries().stream())
                .sorted(Comparator.comparing(CatalogEntry::id).thenComparing(CatalogEntry::origin))
                .toList();
        CatalogConflicts.refuse(entries);
        return entries;
    }

    private static URL url(Path place) {
        try {
            return place.toUri().toURL();
        } catch (MalformedURLException impossible) {
            throw new IllegalArgumentException(place + " is no file", impossible);
        }
    }

    /** All models, sorted by name. */
    public List<CatalogEntry> entries() {
        return entries;
    }

    /** The names of all models, sorted. */
    public List<String> names() {
        return entries.stream().map(CatalogEntry::id).toList();
    }

    /**
     * A model with its code.
     *
     * @throws ModelException if there is none of that name, or its code does not fit this engine
     */
    public CompiledModel model(String name) {
        CatalogEntry entry = entries.stream()
                .filter(known -> known.id().equals(name))
                .findFirst()
                .orElseThrow(() -> unknown(name));
        return EntryLoader.load(entry, loader);
    }

    private ModelException unknown(String name) {
        List<String> near = NearNames.suggest(name, names());
        String known = entries.isEmpty()
                ? "no model at all"
                : Stream.concat(names().stream().limit(10), names().size() > 10 ? Stream.of("...") : Stream.empty())
                        .reduce((one, other) -> one + ", " + other)
                        .orElseThrow();
        return new ModelException(Diagnostic.UNKNOWN_MODEL.at(
                "",
                "There is no model " + name + "; the jars hold " + known + ".",
                near.isEmpty() ? "" : String.join(" or ", near) + "?"));
    }

    @Override
    public void close() throws IOException {
        for (URLClassLoader jars : new ArrayList<>(owned)) {
            jars.close();
        }
    }
}
