package org.fragmenta.processor.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Filer;
import javax.tools.JavaFileManager.Location;
import javax.tools.StandardLocation;
import org.jspecify.annotations.Nullable;

/** Finds the tables of a region set among the files that the compiler can see. */
final class TableFiles {
    /** Maven and Gradle copy resources to the output before they compile; a plain javac sees its source path. */
    private static final List<Location> PLACES =
            List.of(StandardLocation.CLASS_OUTPUT, StandardLocation.CLASS_PATH, StandardLocation.SOURCE_PATH);

    private final Filer filer;

    TableFiles(Filer filer) {
        this.filer = filer;
    }

    /**
     * The bytes of a file, beside the package of the region set or at the root.
     *
     * @return absent if there is no such file
     */
    Optional<byte[]> find(String packageName, String file) {
        for (Location place : PLACES) {
            for (String home : packageName.isEmpty() ? List.of("") : List.of(packageName, "")) {
                Optional<byte[]> content = read(place, home, file);
                if (content.isPresent()) {
                    return content;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<byte[]> read(Location place, String packageName, String file) {
        try {
            @Nullable
            InputStream input = filer.getResource(place, packageName, file).openInputStream();
            if (input == null) {
                return Optional.empty();
            }
            try (input) {
                return Optional.of(input.readAllBytes());
            }
        } catch (IOException
                | IllegalArgumentException
                | NullPointerException
                | UnsupportedOperationException notThere) {
            // Compilers disagree on how to say no: javac throws the first two, ECJ the others too.
            return Optional.empty();
        }
    }

    /** The text of a file; absent if it is not UTF-8. */
    static Optional<String> decode(byte[] content) {
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString());
        } catch (CharacterCodingException notUtf8) {
            return Optional.empty();
        }
    }
}
