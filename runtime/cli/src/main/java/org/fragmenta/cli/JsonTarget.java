package org.fragmenta.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;

/** Where the document of {@code --json} goes: to a file, or alone to standard output for {@code -}. */
final class JsonTarget {
    private JsonTarget() {}

    /** Writes a document to a file. */
    @FunctionalInterface
    interface FileWriter {
        void write(Path file) throws IOException;
    }

    /**
     * Writes the document if one is asked for.
     *
     * @param target what {@code --json} names
     * @param line the document on one line
     * @param writer for a file
     * @return whether the document stands alone on standard output, so that nothing else may
     */
    static boolean write(Terminal terminal, Optional<Path> target, Supplier<String> line, FileWriter writer)
            throws IOException {
        if (target.filter(path -> path.toString().equals("-")).isPresent()) {
            terminal.out().print(line.get());
            terminal.out().print('\n');
            return true;
        }
        if (target.isPresent()) {
            writer.write(target.get());
        }
        return false;
    }
}
