package org.fragmenta.bench.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A folder for the files of one run, deleted with all that stands in it. */
public final class TemporaryFolder implements AutoCloseable {
    private final Path path;

    /** Makes a folder whose name begins so. */
    public TemporaryFolder(String name) throws IOException {
        path = Files.createTempDirectory("fragmenta-" + name);
    }

    /** Where it is. */
    public Path path() {
        return path;
    }

    @Override
    public void close() throws IOException {
        List<Path> deepestFirst;
        try (Stream<Path> all = Files.walk(path)) {
            deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path file : deepestFirst) {
            Files.delete(file);
        }
    }
}
