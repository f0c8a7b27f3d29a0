package org.fragmenta.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Files that the command is to read. */
final class InputFile {
    private InputFile() {}

    /**
     * The same path, if a file is there that can be read.
     *
     * @throws BadInput if not; files of a near name in the same folder are suggested
     */
    static Path require(Path path) {
        if (Files.isDirectory(path)) {
            throw new BadInput(path + " is a folder, not a file.");
        }
        if (!Files.exists(path)) {
            throw BadInput.misspelt("There is no file " + path + ".", path.toString(), neighbours(path));
        }
        if (!Files.isReadable(path)) {
            throw new BadInput("The file " + path + " may not be read.");
        }
        return path;
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
