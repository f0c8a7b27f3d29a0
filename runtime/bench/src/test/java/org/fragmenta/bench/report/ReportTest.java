package org.fragmenta.bench.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportTest {

    @Test
    void durationsHaveThreeDigitsAndAFittingUnit() {
        assertThat(Figures.duration(0.4567)).isEqualTo("0.457 ns");
        assertThat(Figures.duration(9_996)).isEqualTo("10 µs");
        assertThat(Figures.duration(999_600)).isEqualTo("1 ms");
        assertThat(Figures.duration(123_456_789_012.0)).isEqualTo("123 s");
    }

    @Test
    void ratiosAreRounded() {
        assertThat(Figures.ratio(3, 2)).isEqualTo("1.5 x");
        assertThat(Figures.ratio(1_234_567, 1)).isEqualTo("1,230,000 x");
    }

    @Test
    void theMedianOfAnEvenNumberIsInTheMiddle() {
        assertThat(Figures.median(List.of(4.0, 1.0, 3.0, 2.0))).isEqualTo(2.5);
        assertThat(Figures.median(List.of(9.0, 1.0, 3.0))).isEqualTo(3);
    }

    @Test
    void aTableIsPaddedMarkdown() {
        MarkdownTable table = new MarkdownTable("a", "long");
        table.add("xyz", "1");

        assertThat(table.text()).isEqualTo("| a   | long |\n| --- | ---- |\n| xyz | 1    |\n");
    }

    @Test
    void aSectionReplacesItsLikeAndLeavesTheOthers(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("figures.md");
        ReportFile.replaceSection(file, "One", "old");
        ReportFile.replaceSection(file, "Two", "kept");
        ReportFile.replaceSection(file, "One", "new");

        assertThat(Files.readString(file)).isEqualTo("# Benchmarks\n\n## One\n\nnew\n\n## Two\n\nkept\n");
    }

    @Test
    void aNewSectionStandsBehindItsGroup(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("figures.md");
        ReportFile.replaceSection(file, "One", "first");
        ReportFile.replaceSection(file, "Two", "last");
        ReportFile.replaceSection(file, "One: part", "second");

        assertThat(Files.readString(file))
                .isEqualTo("# Benchmarks\n\n## One\n\nfirst\n\n## One: part\n\nsecond\n\n## Two\n\nlast\n");
    }
}
