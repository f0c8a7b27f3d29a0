package org.fragmenta.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ListCommandTest {
    @TempDir
    private Path folder;

    @Test
    void everyModelIsDescribed() {
        String jar = CompiledModels.jar(folder).toString();
        CommandRun run = CommandRun.of(200, "list", "--models", jar);
        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .isEqualTo("Shirts\n"
                        + "  found in   " + jar + "\n"
                        + "  blocks     2: Cutting, Sewing\n"
                        + "  regions    2: Bangkok, Savannakhet\n"
                        + "  class      chain. The 2 blocks form a chain, so one pass of least costs from end to end and"
                        + " back prices every block in every region exactly.\n"
                        + "  scenarios  1: OpenBorders (Borders at half an hour)\n");
    }

    @Test
    void aClassPathWithoutModelsSaysSo() {
        CommandRun run = CommandRun.of(200, "list");
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).isEqualTo("No models were found on the class path; name their jars with --models.\n");
    }

    @Test
    void modelsCompiledWithoutTheProcessorComeWithTheCure() {
        CommandRun run = CommandRun.of(
                "list", "--models", CompiledModels.jarWithoutProcessor(folder).toString());
        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.err())
                .contains("compiled without the Fragmenta processor")
                .contains("<annotationProcessorPaths>")
                .contains("<artifactId>fragmenta-processor</artifactId>");
    }
}
