package org.fragmenta.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocaleTest {
    private final Locale before = Locale.getDefault();

    @TempDir
    private Path folder;

    @AfterEach
    void restoreLocale() {
        Locale.setDefault(before);
    }

    @Test
    void noLocaleChangesAByte() {
        Locale.setDefault(Locale.ROOT);
        List<CommandRun> expected = runs();
        for (String locale : List.of("de-DE", "tr-TR", "ar-SA-u-nu-arab")) {
            Locale.setDefault(Locale.forLanguageTag(locale));
            assertThat(runs()).as(locale).isEqualTo(expected);
        }
    }

    private List<CommandRun> runs() {
        String garments = Documents.file(folder, "garments.json", Documents.garments());
        String broken =
                Documents.file(folder, "broken.json", Documents.garments().replace("\"YEAR\"", "\"QUARTERI\""));
        String result = folder.resolve("result.json").toString();
        return List.of(
                CommandRun.of("solve", garments, "--json", result),
                CommandRun.of("verify", result),
                CommandRun.of("solve", garments, "--json", "-"),
                CommandRun.of("attract", garments, "--block", "Cutting", "--region", "Bangkok"),
                CommandRun.of("attract", garments),
                CommandRun.of("export", garments, "--format", "JSON"),
                CommandRun.of("export", garments, "--format", "uai"),
                CommandRun.of("export", garments, "--format", "lp"),
                CommandRun.of("solve", broken),
                CommandRun.of("solve", garments, "--set", "regions.DANANG.wage=1"),
                CommandRun.of("lIst"),
                CommandRun.of("--help"));
    }
}
