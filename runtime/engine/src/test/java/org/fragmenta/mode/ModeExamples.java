package org.fragmenta.mode;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.fragmenta.io.ModeDocuments;

/** The example documents, as they stand and with a field changed. */
public final class ModeExamples {
    private static final Path FOLDER = Path.of("..", "..", "examples", "modes");

    private ModeExamples() {}

    /** The text of an example. */
    public static String json(String name) {
        try {
            return Files.readString(FOLDER.resolve(name + ".json"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An example that keeps all rules, read from its document. */
    public static <T extends Mode> T read(String name, Class<T> type) {
        return parse(json(name), type);
    }

    /** An example whose text was changed at one place. */
    public static <T extends Mode> T changed(String name, String before, String after, Class<T> type) {
        return parse(changed(name, before, after), type);
    }

    /** The text of an example that was changed at one place. */
    public static String changed(String name, String before, String after) {
        String json = json(name);
        if (!json.contains(before)) {
            throw new IllegalArgumentException(name + " does not contain " + before);
        }
        return json.replace(before, after);
    }

    /** A mode that keeps all rules. */
    public static <T extends Mode> T parse(String json, Class<T> type) {
        Mode mode = ModeDocuments.fromJson("example.json", json);
        ModeRules.require(mode);
        return type.cast(mode);
    }
}
