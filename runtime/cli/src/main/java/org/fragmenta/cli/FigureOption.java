package org.fragmenta.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import org.fragmenta.report.Figure;
import org.fragmenta.report.FigureFormat;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code --figure}. */
final class FigureOption {
    private Optional<Path> file = Optional.empty();

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // picocli sets it before the command runs
    private CommandSpec spec;

    @Option(
            names = "--figure",
            paramLabel = "FILE",
            description = "Draws it, in SVG or HTML as the ending .svg or .html says, for print in black and white.")
    void setFile(Path path) {
        if (FigureFormat.of(path).isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--figure is " + path + "; a figure ends in .svg or .html, which chooses its form.");
        }
        file = Optional.of(path);
    }

    /** Draws and writes the figure if one is asked for; otherwise nothing of the chart library is loaded. */
    void write(Supplier<Figure> figure) throws IOException {
        if (file.isPresent()) {
            FigureFormat format = FigureFormat.of(file.get()).orElseThrow();
            Files.writeString(file.get(), figure.get().in(format));
        }
    }
}
