package org.fragmenta.processor.testing;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;
import org.fragmenta.processor.FragmentationProcessor;

/** The compilers that users have. */
public enum TestCompiler {
    JAVAC(ToolProvider::getSystemJavaCompiler),
    ECJ(EclipseCompiler::new);

    private final Supplier<JavaCompiler> compiler;

    TestCompiler(Supplier<JavaCompiler> compiler) {
        this.compiler = compiler;
    }

    /**
     * Compiles files with the processor.
     *
     * @param folder an empty folder for sources and classes
     * @param files text by path below the source folder; what does not end in {@code .java} is copied to the output
     *     first, as build tools copy resources
     * @param classPath jars and folders besides those of the tests
     */
    public TestCompilation compile(Path folder, Map<String, String> files, List<Path> classPath) {
        return compile(folder, files, classPath, true, List.of());
    }

    /** @param processed whether the processor runs */
    public TestCompilation compile(
            Path folder, Map<String, String> files, List<Path> classPath, boolean processed, List<String> options) {
        try {
            Path classes = Files.createDirectories(folder.resolve("classes"));
            Path generated = Files.createDirectories(folder.resolve("generated"));
            List<Path> sources = new ArrayList<>();
            for (Map.Entry<String, String> file : files.entrySet()) {
                boolean java = file.getKey().endsWith(".java");
                Path path = (java ? folder.resolve("src") : classes).resolve(file.getKey());
                Files.createDirectories(path.getParent());
                Files.writeString(path, file.getValue());
                if (java) {
                    sources.add(path);
                }
            }
            return run(classes, generated, sources, classPath, processed, options);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private TestCompilation run(
            Path classes,
            Path generated,
            List<Path> sources,
            List<Path> classPath,
            boolean processed,
            List<String> options)
            throws IOException {
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        JavaCompiler javaCompiler = compiler.get();
        StringWriter log = new StringWriter();
        try (StandardJavaFileManager files =
                javaCompiler.getStandardFileManager(diagnostics, Locale.ROOT, StandardCharsets.UTF_8)) {
            List<String> all = new ArrayList<>(List.of("-d", classes.toString(), "-s", generated.toString(), "-g"));
            all.addAll(this == ECJ ? List.of("-17", "-proceedOnError") : List.of("--release", "17"));
            if (!options.contains("--module-path")) {
                List<String> path =
                        new ArrayList<>(classPath.stream().map(Path::toString).toList());
                path.add(System.getProperty("java.class.path"));
                all.addAll(List.of("-classpath", String.join(File.pathSeparator, path)));
            }
            if (!processed) {
                all.add("-proc:none");
            }
            all.addAll(options);
            JavaCompiler.CompilationTask task = javaCompiler.getTask(
                    log, files, diagnostics, all, null, files.getJavaFileObjectsFromPaths(sources));
            if (processed) {
                task.setProcessors(List.of(new FragmentationProcessor()));
            }
            boolean success = task.call();
            return new TestCompilation(this, success, classes, generated, told(diagnostics), log.toString());
        }
    }

    private static List<TestCompilation.Told> told(DiagnosticCollector<JavaFileObject> diagnostics) {
        return diagnostics.getDiagnostics().stream()
                .filter(diagnostic -> diagnostic.getKind() != Diagnostic.Kind.NOTE)
                .map(diagnostic -> new TestCompilation.Told(
                        diagnostic.getSource() == null
                                ? ""
                                : Path.of(diagnostic.getSource().toUri())
                                        .getFileName()
                                        .toString(),
                        diagnostic.getLineNumber(),
                        diagnostic.getKind(),
                        diagnostic.getMessage(Locale.ROOT)))
                .toList();
    }
}
