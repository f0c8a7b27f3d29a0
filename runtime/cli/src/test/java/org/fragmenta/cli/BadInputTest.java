package org.fragmenta.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is handed in, users read what is wrong and never a stack trace. */
class BadInputTest {
    @TempDir
    private Path folder;

    @Test
    void documentsOfAnyKindAreRefusedInWords() throws IOException {
        byte[] good = Documents.garments().getBytes(StandardCharsets.UTF_8);
        long seed = 7;
        byte[] noise = new byte[4_000];
        new Random(seed).nextBytes(noise);
        List<byte[]> documents = new ArrayList<>(List.of(
                new byte[0],
                noise,
                text("null"),
                text("[]"),
                text("{}"),
                text("12"),
                text("\"model\""),
                text("{\"schema\": 1}"),
                text("{\"schema\": 2, \"id\": \"X\"}"),
                text("{\"schema\": 1, \"schema\": 1}"),
                text("[".repeat(100_000)),
                text("{\"a\":".repeat(50_000)),
                text("\u0000\u0001\u001b[31m"),
                "Savannakhét".getBytes(StandardCharsets.ISO_8859_1),
                text(Documents.garments().replace("\"wage\": 1.2", "\"wage\": NaN")),
                text(Documents.garments().replace("\"wage\": 1.2", "\"wage\": 1e999")),
                text(Documents.garments().replace("\"wage\": 1.2", "\"wage\": -1")),
                text(Documents.garments().replace("\"wage\": 1.2", "\"wage\": \"1.2\"")),
                text(Documents.garments().replace("\"output\": 100000", "\"output\": -5")),
                text(Documents.garments().replace("\"to\": \"Sewing\"", "\"to\": \"Swing\"")),
                text(Documents.garments().replace("\"to\": \"Sewing\"", "\"to\": \"Cutting\"")),
                text(Documents.garments().replace("\"period\": \"YEAR\"", "\"period\": \"WEEK\"")),
                text(Documents.garments().replace("\"blocks\"", "\"blocs\"")),
                "PK\u0003\u0004 no zip".getBytes(StandardCharsets.ISO_8859_1)));
        for (int length = 1; length < good.length - 3; length += 97) {
            documents.add(Arrays.copyOf(good, length));
        }
        for (int document = 0; document < documents.size(); document++) {
            Path file = Files.write(folder.resolve("bad" + document + ".json"), documents.get(document));
            for (String[] command : commandsOn(file.toString())) {
                refused(CommandRun.of(command), "document " + document);
            }
        }
    }

    @Test
    void pathsThatCannotBeReadAreRefusedInWords() throws IOException {
        Path file = Files.writeString(folder.resolve("model.json"), Documents.garments());
        for (String path : List.of(
                folder.toString(),
                folder + "/",
                folder.resolve("missing.json").toString(),
                file + "/inside.json",
                folder.resolve("missing/model.json").toString(),
                "./",
                "",
                "\u0000.json",
                "x".repeat(5_000) + ".json")) {
            for (String[] command : commandsOn(path)) {
                refused(CommandRun.of(command), path);
            }
        }
        refused(CommandRun.of("solve", file.toString(), "--json", folder.toString()), "result to a folder");
        refused(
                CommandRun.of(
                        "solve",
                        file.toString(),
                        "--json",
                        folder.resolve("no/such/r.json").toString()),
                "result to no folder");
        refused(
                CommandRun.of("export", file.toString(), "--format", "lp", "--out", folder.toString()),
                "export to a folder");
    }

    @Test
    void jarsOfAnyKindAreRefusedInWords() throws IOException {
        List<Path> jars = List.of(
                Files.writeString(folder.resolve("text.jar"), "no zip"),
                Files.write(folder.resolve("empty.jar"), new byte[0]),
                Files.write(folder.resolve("cut.jar"), Arrays.copyOf(zip("a/B.class", text("no class")), 30)),
                Files.write(folder.resolve("entry.jar"), zip("META-INF/fragmenta/X.properties", text("nothing"))),
                folder.resolve("missing.jar"));
        for (Path jar : jars) {
            refused(CommandRun.of("solve", "X", "--models", jar.toString()), jar.toString());
            refused(CommandRun.of("list", "--models", jar.toString()), jar.toString());
        }
        Path noClass = Files.write(folder.resolve("class.jar"), zip("a/B.class", text("no class")));
        refused(CommandRun.of("solve", "X", "--models", noClass.toString()), "class file that is none");
    }

    @Test
    void settingsOfAnyKindAreRefusedInWords() throws IOException {
        String file = Files.writeString(folder.resolve("model.json"), Documents.garments())
                .toString();
        for (String setting : List.of(
                "",
                "=",
                "output",
                "output=",
                "=5",
                "output=NaN",
                "output=1e999",
                "output=0x1p3",
                "output=-1",
                "output=1,5",
                "regions=1",
                "regions..wage=1",
                "regions.*.nothing=1",
                "...=1",
                "regions.Bangkok.productivity=0",
                "blocks.Sewing.lifeYears=0",
                "economy.discountRate=1.5",
                "blocks.Sewing.id=3")) {
            refused(CommandRun.of("solve", file, "--set", setting), setting);
        }
    }

    @Test
    void scenariosThatChangeNothingAreRefusedInWords() throws IOException {
        for (String path : List.of("corridors..", "corridors.NorthSouth.hours", "", "blocks.*.colour")) {
            String document = Documents.garments().replace("corridors.EastWest.hours", path);
            String file =
                    Files.writeString(folder.resolve("model.json"), document).toString();
            refused(CommandRun.of("solve", file, "--scenario", "CorridorComplete"), path);
        }
    }

    private static List<String[]> commandsOn(String path) {
        return List.of(new String[] {"solve", path}, new String[] {"attract", path, "--block", "Sewing"}, new String[] {
            "export", path, "--format", "mps"
        });
    }

    private static void refused(CommandRun run, String what) {
        assertThat(run.exitCode()).as("%s: %s", what, run.err()).isEqualTo(3);
        assertThat(run.err())
                .as(what)
                .isNotBlank()
                .doesNotContain("\tat ")
                .doesNotContain("Exception")
                .doesNotContain("Internal error")
                .doesNotContain("\u001b");
        assertThat(run.out()).as(what).isEmpty();
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] zip(String entry, byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(entry));
            zip.write(content);
            zip.closeEntry();
        }
        return bytes.toByteArray();
    }
}
