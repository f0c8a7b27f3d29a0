package org.fragmenta.bench.compile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.fragmenta.bench.report.Stopwatch;
import org.fragmenta.bench.report.TemporaryFolder;

/**
 * One compile of some sources into a fresh folder, as Maven does it.
 *
 * @param sources files to compile
 * @param modules jars or folders of other modules that they are compiled against
 * @param resources a folder whose files stand in the output before the compile begins, as Maven puts them
 * @param processed whether the annotation processor runs
 */
public record CompileTask(List<Path> sources, List<Path> modules, Optional<Path> resources, boolean processed) {

    public CompileTask {
        sources = List.copyOf(sources);
        modules = List.copyOf(modules);
    }

    /** The same compile with or without the processor. */
    public CompileTask processed(boolean with) {
        return new CompileTask(sources, modules, resources, with);
    }

    private List<String> options(Path output) {
        List<String> options = new ArrayList<>(List.of("-d", output.toString(), "-cp", UserPath.ofClasses(modules)));
        if (processed) {
            options.addAll(List.of("-processorpath", UserPath.ofProcessor()));
        } else {
            options.add("-proc:none");
        }
        return options;
    }

    /**
     * Compiles in this JVM. The processor's classes are loaded anew each time, as by Maven.
     *
     * @return CPU time of the calling thread, which does it all, nanoseconds
     */
    public double inThisJvm(Path output) throws IOException {
        prepare(output);
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        Stopwatch watch = new Stopwatch();
        try (StandardJavaFileManager files =
                compiler.getStandardFileManager(diagnostics, Locale.ROOT, StandardCharsets.UTF_8)) {
            boolean well = compiler.getTask(
                            null, files, diagnostics, options(output), null, files.getJavaFileObjectsFromPaths(sources))
                    .call();
            double nanos = watch.cpuNanos();
            if (!well) {
                throw new IOException("the compile failed:\n" + diagnostics.getDiagnostics());
            }
            return nanos;
        }
    }

    /**
     * Compiles in a JVM of its own.
     *
     * @return wall time of the process, nanoseconds
     */
    public double inOwnJvm() throws IOException, InterruptedException {
        try (TemporaryFolder folder = new TemporaryFolder("compile")) {
            prepare(folder.path());
            List<String> command = new ArrayList<>();
            command.add(Path.of(System.getProperty("java.home"), "bin", "javac").toString());
            command.addAll(options(folder.path()));
            sources.forEach(source -> command.add(source.toString()));
            long start = System.nanoTime();
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            int exit = process.waitFor();
            double nanos = System.nanoTime() - start;
            if (exit != 0) {
                throw new IOException("javac ended with " + exit + ":\n" + said);
            }
            return nanos;
        }
    }

    private void prepare(Path output) throws IOException {
        if (resources.isPresent()) {
            List<Path> all;
            try (var files = Files.list(resources.get())) {
                all = files.toList();
            }
            for (Path file : all) {
                Files.copy(file, output.resolve(resources.get().relativize(file)));
            }
        }
    }
}
