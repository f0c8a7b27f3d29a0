package org.fragmenta.cli.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.fragmenta.cli.text.Style.Verdict;
import org.junit.jupiter.api.Test;

class PageTest {
    @Test
    void sentencesAreWrappedBetweenWords() {
        Page page = new Page(20, Style.PLAIN);
        page.text("Sewing costs the same in Savannakhet and in Bangkok.");
        assertThat(page.content()).isEqualTo("Sewing costs the\nsame in Savannakhet\nand in Bangkok.\n");
    }

    @Test
    void aWordWiderThanTheTerminalStaysWhole() {
        Page page = new Page(5, Style.PLAIN);
        page.text("a 1,234,567 b");
        assertThat(page.content()).isEqualTo("a\n1,234,567\nb\n");
    }

    @Test
    void itemsIndentWhatFollows() {
        Page page = new Page(24, Style.PLAIN);
        page.item("regions  ", "Bangkok, Hanoi, Savannakhet");
        assertThat(page.content()).isEqualTo("  regions  Bangkok,\n    Hanoi, Savannakhet\n");
    }

    @Test
    void headingsStandApart() {
        Page page = new Page(80, Style.PLAIN);
        page.heading("Plan");
        Table table = new Table(List.of(Column.key("block")));
        table.row(List.of("Sewing"));
        page.table(table);
        page.heading("Cost");
        assertThat(page.content()).isEqualTo("Plan\nblock\n------\nSewing\n\nCost\n");
    }

    @Test
    void onlyATerminalGetsColour() {
        Page plain = new Page(80, Style.PLAIN);
        plain.heading("Plan");
        plain.verdict(Verdict.GOOD, "proven", ": it is.");
        assertThat(plain.content()).doesNotContain("\u001b").contains("proven: it is.");
        Page coloured = new Page(80, Style.ANSI);
        coloured.heading("Plan");
        coloured.verdict(Verdict.GOOD, "proven", ": it is.");
        assertThat(coloured.content()).isEqualTo("\u001b[1mPlan\u001b[0m\n\u001b[1;32mproven\u001b[0m: it is.\n");
    }
}
