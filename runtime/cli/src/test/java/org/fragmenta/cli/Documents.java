package org.fragmenta.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Documents that tests hand to the command. */
final class Documents {
    private Documents() {}

    /** Three blocks along the East-West Corridor, in economic terms. */
    static String garments() {
        try (InputStream in = Documents.class.getResourceAsStream("garments.json")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file with a text. */
    static String file(Path folder, String name, String text) {
        try {
            return Files.writeString(folder.resolve(name), text).toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Blocks A, B, C in a chain over regions r1 and r2, where B cannot be where both its links can reach. */
    static String infeasible() {
        return """
                {"schema": 1, "id": "Torn", "output": 1,
                 "regionSet": {"regions": [{"id": "r1"}, {"id": "r2"}]},
                 "blocks": [
                   {"id": "A", "unitRow": [1, 1]}, {"id": "B", "unitRow": [1, 1]}, {"id": "C", "unitRow": [1, 1]}],
                 "links": [
                   {"id": "AB", "from": "A", "to": "B", "unitTable": {"table": "toFirst"}},
                   {"id": "BC", "from": "B", "to": "C", "unitTable": {"table": "fromSecond"}}],
                 "tables": [
                   {"id": "toFirst", "rows": [[0, null], [0, null]]},
                   {"id": "fromSecond", "rows": [[null, null], [0, 0]]}]}
                """;
    }
}
