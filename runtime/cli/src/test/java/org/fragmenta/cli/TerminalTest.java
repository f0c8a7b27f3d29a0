package org.fragmenta.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Map;
import org.fragmenta.cli.text.Style;
import org.junit.jupiter.api.Test;

class TerminalTest {
    @Test
    void columnsDecidesTheWidth() {
        assertThat(Terminal.ofProcess(Map.of("COLUMNS", "132")).width()).isEqualTo(132);
    }

    @Test
    void columnsThatAreNoWidthDoNot() {
        for (String columns : new String[] {"", "wide", "-5", "0", "7", "999999999999", "12.5"}) {
            assertThat(Terminal.ofProcess(Map.of("COLUMNS", columns)).width())
                    .as(columns)
                    .isEqualTo(80);
        }
    }

    @Test
    void whereNobodyWatchesThereIsNoColour() {
        Terminal terminal = Terminal.ofProcess(Map.of());
        assertThat(terminal.interactive()).isFalse();
        assertThat(terminal.style()).isEqualTo(Style.PLAIN);
    }

    @Test
    void progressIsShownToWatchersOnlyAndErased() throws InterruptedException {
        assertThat(progress(false)).isEmpty();
        assertThat(progress(true)).startsWith("\r\u001b[2KSolving ... 1 s").endsWith("\r\u001b[2K");
    }

    private static String progress(boolean interactive) {
        StringWriter err = new StringWriter();
        Terminal terminal =
                new Terminal(new PrintWriter(new StringWriter()), new PrintWriter(err), 80, interactive, Style.PLAIN);
        String answer = Progress.during(terminal, "Solving", () -> {
            pause(1_300);
            return "done";
        });
        assertThat(answer).isEqualTo("done");
        return err.toString();
    }

    private static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
