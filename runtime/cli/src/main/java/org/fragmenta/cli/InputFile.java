package org.fragmenta.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Files that the command is to read. */
final class InputFile {
    private InputFile() {}

    /**
     * The path of a file that can be read.
     *
     * @throws BadInput if there is none; files of a near name in the same folder are suggested
     */
    static Path require(String name) {
        Path path = path(name);
        if (Files.isDirectory(path)) {
            throw new BadInput("\"" + name + "\" is a folder, not a file.");
        }
        if (!Files.exists(path)) {
            throw BadInput.misspelt("There is no file " + name + ".", name, neighbours(path));
        }
        if (!Files.isReadable(path)) {
            throw new BadInput("The file " + name + " may not be read.");
        }
        return path;
    }

    /** Whether there is a file or folder of that name. */
    static boolean exists(String name) {
        return Files.exists(path(name));
    }

    private static Path path(String name) {
        try {
            return Path.of(name);
        } catch (InvalidPathException impossible) {
            throw new BadInput("There is no file " + name + ", and there cannot be one of that name.");
        }
    }

    private static List<String> neighbours(Path path) {
        Path folder = Optional.ofNullable(path.getParent()).orElse(Path.of(""));
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(Path::toString)
                    .sorted()
                    .toList();
        } catch (IOException noFolder) {
            return List.of();
        }
    }
}
