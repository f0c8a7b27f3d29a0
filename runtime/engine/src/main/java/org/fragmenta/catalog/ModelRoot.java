package org.fragmenta.catalog;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystem;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import org.fragmenta.check.Diagnostic;
import org.fragmenta.check.ModelException;

/**
 * A jar or a folder of classes, searched for models.
 *
 * @param entries the compiled models in it, sorted by id
 * @param unprocessed annotated model classes without generated code, sorted
 */
record ModelRoot(List<CatalogEntry> entries, List<String> unprocessed) {

    ModelRoot {
        entries = List.copyOf(entries);
        unprocessed = List.copyOf(unprocessed);
    }

    static ModelRoot search(Path place) {
        try {
            if (Files.isDirectory(place)) {
                return search(place, place);
            }
            try (FileSystem jar = FileSystems.newFileSystem(place)) {
                return search(place, jar.getPath("/"));
            }
        } catch (ModelException known) {
            throw known;
        } catch (IOException | RuntimeException unreadable) {
            throw new ModelException(Diagnostic.UNREADABLE_JAR.at(
                    "",
                    place + " cannot be read as a jar or a folder of classes: " + reason(unreadable) + ".",
                    Files.exists(place)
                            ? "it is not a jar; name what `mvn package` wrote to the folder target."
                            : "the path is mistyped, or `mvn package` has not run yet."));
        }
    }

    private static String reason(Exception unreadable) {
        return unreadable instanceof NoSuchFileException || unreadable instanceof FileSystemNotFoundException
                ? "there is no such file"
                : String.valueOf(unreadable.getMessage());
    }

    private static ModelRoot search(Path place, Path root) throws IOException {
        List<CatalogEntry> entries = new ArrayList<>();
        Path folder = root.resolve(EmbeddedModel.FOLDER);
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.filter(file -> file.toString().endsWith(ModelProperties.SUFFIX))
                        .sorted()
                        .toList()) {
                    entries.add(entry(place, file));
                }
            }
        }
        List<String> compiled = entries.stream().map(CatalogEntry::modelClass).toList();
        List<String> unprocessed = new ArrayList<>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(file -> file.toString().endsWith(".class"))
                    .sorted()
                    .toList()) {
                modelClass(file).filter(name -> !compiled.contains(name)).ifPresent(unprocessed::add);
            }
        }
        return new ModelRoot(entries, unprocessed);
    }

    private static CatalogEntry entry(Path place, Path file) throws IOException {
        Properties properties = new Properties();
        try (InputStream in = Files.newInputStream(file)) {
            properties.load(in);
        }
        String name = String.valueOf(file.getFileName());
        return new CatalogEntry(
                name.substring(0, name.length() - ModelProperties.SUFFIX.length()),
                property(properties, ModelProperties.MODEL, place, name),
                property(properties, ModelProperties.ENTRY, place, name),
                property(properties, ModelProperties.REGION_SET, place, name),
                property(properties, ModelProperties.REGION_SET_HASH, place, name),
                place.toString());
    }

    private static String property(Properties properties, String key, Path place, String file) {
        return Optional.ofNullable(properties.getProperty(key))
                .orElseThrow(() -> new ModelException(Diagnostic.UNUSABLE_ENTRY.at(
                        "",
                        EmbeddedModel.FOLDER + file + " in " + place + " does not say which " + key
                                + " it stands for, so the model cannot be found.",
                        "the jar was compiled by another version of Fragmenta; compile it again with this one.")));
    }

    private static Optional<String> modelClass(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        return ClassFile.mentions(bytes, ModelProperties.ANNOTATION)
                ? ClassFile.annotatedWith(bytes, ModelProperties.ANNOTATION)
                : Optional.empty();
    }
}
