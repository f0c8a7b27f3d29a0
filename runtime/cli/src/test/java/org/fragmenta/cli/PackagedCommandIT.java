package org.fragmenta.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The one jar as users run it, in a process of its own; at verify, when it has been packaged. */
class PackagedCommandIT {
    private static final String JAR = System.getProperty("fragmenta.jar");

    @TempDir
    private Path folder;

    @Test
    void theJarSolvesAndVerifies() throws Exception {
        String model = Documents.file(folder, "garments.json", Documents.garments());
        String result = folder.resolve("result.json").toString();
        CommandRun solved = java(List.of(), "solve", model, "--json", result);
        assertThat(solved).isEqualTo(CommandRun.of("solve", model, "--json", result));
        CommandRun verified = java(List.of(), "verify", result);
        assertThat(verified.exitCode()).isZero();
        assertThat(verified.out()).startsWith("accepted");
    }

    @Test
    void theJarLoadsModelsFromJars() throws Exception {
        String jar = CompiledModels.jar(folder).toString();
        assertThat(java(List.of(), "list", "--models", jar)).isEqualTo(CommandRun.of("list", "--models", jar));
        assertThat(java(List.of(), "attract", "Shirts", "--models", jar))
                .isEqualTo(CommandRun.of("attract", "Shirts", "--models", jar));
    }

    @Test
    void theJarDrawsWhatTheClassesDraw() throws Exception {
        String model = Documents.file(folder, "garments.json", Documents.garments());
        Path packaged = folder.resolve("packaged.svg");
        Path classes = folder.resolve("classes.svg");
        assertThat(java(List.of(), "map", model, "--figure", packaged.toString()))
                .isEqualTo(CommandRun.of("map", model, "--figure", classes.toString()));
        assertThat(packaged).hasSameTextualContentAs(classes);
    }

    @Test
    void exitCodesReachTheShell() throws Exception {
        assertThat(java(List.of(), "solve", Documents.file(folder, "torn.json", Documents.infeasible()))
                        .exitCode())
                .isEqualTo(1);
        assertThat(java(List.of(), "slove").exitCode()).isEqualTo(2);
        assertThat(java(List.of(), "solve", "missing.json").exitCode()).isEqualTo(3);
        assertThat(java(List.of(), "--version").out()).matches("fragmenta [0-9].*\\n");
    }

    /** The model comes through a pipe that holds less than it, so that it is being read when the signal comes. */
    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aSignalEndsASearchWithWhatItHas() throws Exception {
        String result = folder.resolve("result.json").toString();
        Process process = start(List.of(), "solve", "/dev/stdin", "--json", result);
        try (OutputStream in = process.getOutputStream()) {
            in.write(" ".repeat(1 << 18).getBytes(StandardCharsets.UTF_8));
            in.write(HardModel.document(16).getBytes(StandardCharsets.UTF_8));
        }
        process.destroy();
        CommandRun run = end(process);
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .contains("limit: the solve was stopped with a plan at ")
                .contains("\nPlan (");
        assertThat(run.exitCode()).isEqualTo(128 + 15);
        assertThat(CommandRun.of("verify", result).out()).startsWith("accepted");
    }

    @Test
    void outputIsUtf8WhateverThePlatformSays() throws Exception {
        String model = Documents.file(
                folder, "garments.json", Documents.garments().replace("Garments along", "Hàng may mặc 服装 along"));
        CommandRun run = java(List.of("-Dfile.encoding=US-ASCII", "-Duser.language=tr"), "solve", model);
        assertThat(run.out()).startsWith("Hàng may mặc 服装 along the East-West Corridor\n");
        assertThat(run.err()).isEmpty();
    }

    private CommandRun java(List<String> options, String... arguments) throws IOException, InterruptedException {
        return end(start(options, arguments));
    }

    private Process start(List<String> options, String... arguments) throws IOException {
        List<String> line = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        line.addAll(options);
        line.addAll(List.of("-jar", JAR));
        line.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(line).redirectOutput(out()).redirectError(err());
        builder.environment().keySet().removeAll(List.of("COLUMNS", "JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS"));
        return builder.start();
    }

    private CommandRun end(Process process) throws IOException, InterruptedException {
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return new CommandRun(process.exitValue(), text(out()), text(err()));
    }

    private File out() {
        return folder.resolve("out.txt").toFile();
    }

    private File err() {
        return folder.resolve("err.txt").toFile();
    }

    private static String text(File file) throws IOException {
        return Files.readString(file.toPath(), StandardCharsets.UTF_8);
    }
}
