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
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;
import org.fragmenta.processor.FragmentationProcessor;

/** The compilers that users have. */
public enum TestCompiler {
    JAVAC(ToolProvider::getSystemJavaCompiler),
    ECJ(EclipseCompiler::new);

    /** How the processor comes to run. */
    public enum Processing {
        /** Not at all. */
        NONE,
        /** An instance is handed to the compiler. */
        GIVEN,
        /** The compiler finds it by its registration. */
        FOUND
    }

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
        return compile(folder, files, classPath, Processing.GIVEN, List.of());
    }

    /**
     * @param processing how the processor runs
     * @param options further options of the compiler
     */
    public TestCompilation compile(
            Path folder, Map<String, String> files, List<Path> classPath, Processing processing, List<String> options) {
        List<Path> whole = new ArrayList<>(classPath);
        Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .forEach(whole::add);
        return run(folder, files, StandardLocation.CLASS_PATH, whole, processing, options);
    }

    /** Compiles the files of one named module against others. */
    public TestCompilation compileModule(Path folder, Map<String, String> files, List<Path> modulePath) {
        return run(folder, files, StandardLocation.MODULE_PATH, modulePath, Processing.GIVEN, List.of());
    }

    private TestCompilation run(
            Path folder,
            Map<String, String> files,
            StandardLocation location,
            List<Path> path,
            Processing processing,
            List<String> options) {
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        JavaCompiler javaCompiler = compiler.get();
        StringWriter log = new StringWriter();
        try (StandardJavaFileManager fileManager =
                javaCompiler.getStandardFileManager(diagnostics, Locale.ROOT, StandardCharsets.UTF_8)) {
            Path classes = Files.createDirectories(folder.resolve("classes"));
            Path generated = Files.createDirectories(folder.resolve("generated"));
            List<Path> sources = write(files, folder.resolve("src"), classes);
            fileManager.setLocationFromPaths(StandardLocation.CLASS_PATH, List.of());
            fileManager.setLocationFromPaths(location, path);
            List<String> all = new ArrayList<>(List.of("-d", classes.toString(), "-s", generated.toString(), "-g"));
            all.addAll(this == ECJ ? List.of("-17", "-proceedOnError") : List.of("--release", "17"));
            if (processing == Processing.NONE) {
                all.add("-proc:none");
            }
            all.addAll(options);
            JavaCompiler.CompilationTask task = javaCompiler.getTask(
                    log, fileManager, diagnostics, all, null, fileManager.getJavaFileObjectsFromPaths(sources));
            if (processing == Processing.GIVEN) {
                task.setProcessors(List.of(new FragmentationProcessor()));
            }
            boolean success = task.call();
            return new TestCompilation(this, success, classes, generated, told(diagnostics), log.toString());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static List<Path> write(Map<String, String> files, Path sources, Path classes) throws IOException {
        List<Path> written = new ArrayList<>();
        for (Map.Entry<String, String> file : files.entrySet()) {
            boolean java = file.getKey().endsWith(".java");
            Path path = (java ? sources : classes).resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
            if (java) {
                written.add(path);
            }
        }
        return written;
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
