package org.fragmenta.catalog;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
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
                return search(place, namesIn(place), name -> Files.readAllBytes(place.resolve(name)));
            }
            // Not as a file system, whose classes a fresh JVM takes longer to load than all jars of models to read.
            try (ZipFile jar = new ZipFile(place.toFile())) {
                return search(place, namesIn(jar), name -> bytes(jar, name));
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
        return unreadable instanceof NoSuchFileException
                ? "there is no such file"
                : String.valueOf(unreadable.getMessage());
    }

    /** Reads a file by its name from the root, parted by {@code /}. */
    private interface Content {
        byte[] read(String name) throws IOException;
    }

    private static List<String> namesIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace(File.separatorChar, '/'))
                    .sorted()
                    .toList();
        }
    }

    private static List<String> namesIn(ZipFile jar) {
        return jar.stream().map(ZipEntry::getName).sorted().toList();
    }

    private static byte[] bytes(ZipFile jar, String name) throws IOException {
        try (InputStream in = jar.getInputStream(jar.getEntry(name))) {
            return in.readAllBytes();
        }
    }

    private static ModelRoot search(Path place, List<String> names, Content content) throws IOException {
        List<CatalogEntry> entries = new ArrayList<>();
        for (String name : names) {
            if (ModelProperties.isEntry(name)) {
                entries.add(entry(place, name, content.read(name)));
            }
        }
        List<String> compiled = entries.stream().map(CatalogEntry::modelClass).toList();
        List<String> unprocessed = new ArrayList<>();
        for (String name : names) {
            if (name.endsWith(".class")) {
                modelClass(content.read(name))
                        .filter(model -> !compiled.contains(model))
                        .ifPresent(unprocessed::add);
            }
        }
        return new ModelRoot(entries, unprocessed);
    }

    private static CatalogEntry entry(Path place, String path, byte[] text) throws IOException {
        Properties properties = new Properties();
        properties.load(new ByteArrayInputStream(text));
        String name = path.substring(EmbeddedModel.FOLDER.length());
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

    private static Optional<String> modelClass(byte[] bytes) throws IOException {
        return ClassFile.mentions(bytes, ModelProperties.ANNOTATION)
                ? ClassFile.annotatedWith(bytes, ModelProperties.ANNOTATION)
                : Optional.empty();
    }
}
