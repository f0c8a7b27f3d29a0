package org.fragmenta.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import org.fragmenta.cli.text.Style;
import org.junit.jupiter.api.Test;

class FailuresTest {
    private final StringWriter err = new StringWriter();

    private int report(Throwable failure) {
        Terminal terminal =
                new Terminal(new PrintWriter(new StringWriter()), new PrintWriter(err), 80, false, Style.PLAIN);
        return new Failures(terminal).report(failure);
    }

    @Test
    void aBugIsOneLineThatSaysWhereAndWhatToDo() {
        int exitCode = report(new IllegalStateException("two\nlines"));
        assertThat(exitCode).isEqualTo(70);
        assertThat(err.toString().lines()).hasSize(1);
        assertThat(err.toString())
                .startsWith("Internal error")
                .contains("IllegalStateException: two lines at org.fragmenta.cli.FailuresTest.aBugIsOneLine")
                .contains("Please report");
    }

    @Test
    void tooLittleMemoryIsNoBug() {
        assertThat(report(new OutOfMemoryError("Java heap space"))).isEqualTo(3);
        assertThat(err.toString()).contains("memory").contains("-Xmx");
    }

    @Test
    void troubleWithFilesIsNoBug() {
        assertThat(report(new NoSuchFileException("a.json"))).isEqualTo(3);
        assertThat(report(new UncheckedIOException(new AccessDeniedException("b.json"))))
                .isEqualTo(3);
        assertThat(report(new IOException("disk full"))).isEqualTo(3);
        assertThat(err.toString())
                .isEqualTo("There is no file or folder a.json.\nAccess to b.json is denied.\n"
                        + "Reading or writing failed: disk full\n");
    }
}
