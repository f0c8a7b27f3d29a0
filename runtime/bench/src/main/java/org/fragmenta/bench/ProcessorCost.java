package org.fragmenta.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.fragmenta.bench.compile.CompileTask;
import org.fragmenta.bench.report.Figures;
import org.fragmenta.bench.report.Machine;
import org.fragmenta.bench.report.MarkdownTable;
import org.fragmenta.bench.report.ReportFile;
import org.fragmenta.bench.report.TemporaryFolder;
import org.fragmenta.bench.synthetic.AnnotatedSource;
import org.fragmenta.bench.synthetic.BlockShape;
import org.fragmenta.bench.synthetic.SyntheticModel;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Measures what the annotation processor adds to the compile of a large model and of the region set it stands on. */
@Command(
        name = "ProcessorCost",
        mixinStandardHelpOptions = true,
        description = "What the processor adds to a compile: with it less without it.")
public final class ProcessorCost implements Callable<Integer> {
    private static final String HEADING = "What the processor adds to a compile";
    private static final int WARM_UPS = 3;

    @Option(names = "--blocks", defaultValue = "100", description = "Blocks (default: ${DEFAULT-VALUE}).")
    private int blocks;

    @Option(names = "--regions", defaultValue = "1000", description = "Regions (default: ${DEFAULT-VALUE}).")
    private int regions;

    @Option(names = "--runs", defaultValue = "7", description = "Compiles of each kind (default: ${DEFAULT-VALUE}).")
    private int runs;

    @Option(names = "--write", description = "A Markdown file whose section to replace, such as docs/benchmarks.md.")
    private Optional<Path> file = Optional.empty();

    private final PrintStream out;

    ProcessorCost(PrintStream out) {
        this.out = out;
    }

    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        System.exit(new CommandLine(new ProcessorCost(out)).execute(arguments));
    }

    /** Exits with 0 if every compile ended well. */
    @Override
    public Integer call() throws IOException, InterruptedException {
        AnnotatedSource source =
                new AnnotatedSource(new SyntheticModel(new BlockShape.Tree(), blocks, regions).descriptor(1));
        MarkdownTable table =
                new MarkdownTable("compile", "JVM", "runs", "without", "with", "the processor adds", "goal");
        try (TemporaryFolder folder = new TemporaryFolder("processor")) {
            Path resources = folder.path().resolve("resources");
            Path setFile = source.writeRegionSet(folder.path().resolve("set"), resources);
            CompileTask set = new CompileTask(List.of(setFile), List.of(), Optional.of(resources), true);
            Path jar = folder.path().resolve("regions.jar");
            compileToJar(set, jar);
            CompileTask model = new CompileTask(
                    List.of(source.writeModel(folder.path().resolve("model"))), List.of(jar), Optional.empty(), true);
            measure(table, "model of " + blocks + " blocks on " + regions + " regions", model, "1 s");
            measure(table, "region set of " + regions + " table rows", set, "");
        }
        String text = Machine.description() + "\n\nMedians. The region set is compiled into a jar"
                + " first; the model is compiled against that jar. *With* includes the compile of the generated code."
                + " Both have the class path of a user's module."
                + " Warm: CPU time of compiles through `javax.tools` in one JVM, the processor loaded anew each"
                + " time, as in a long-lived build. Cold: wall time of a `javac` process of its own.\n\n"
                + table.text();
        out.println(text);
        if (file.isPresent()) {
            ReportFile.replaceSection(file.get(), HEADING, text);
        }
        return 0;
    }

    /** Generated sources stay outside a jar; javac would compile them again with every model. */
    private static void compileToJar(CompileTask task, Path jar) throws IOException {
        try (TemporaryFolder classes = new TemporaryFolder("set")) {
            task.inThisJvm(classes.path());
            List<Path> files;
            try (Stream<Path> all = Files.walk(classes.path())) {
                files = all.filter(Files::isRegularFile)
                        .filter(file -> !file.toString().endsWith(".java"))
                        .sorted()
                        .toList();
            }
            try (OutputStream target = Files.newOutputStream(jar);
                    JarOutputStream entries = new JarOutputStream(target)) {
                for (Path each : files) {
                    entries.putNextEntry(new ZipEntry(
                            classes.path().relativize(each).toString().replace('\\', '/')));
                    Files.copy(each, entries);
                }
            }
        }
    }

    private void measure(MarkdownTable table, String label, CompileTask task, String goal)
            throws IOException, InterruptedException {
        List<Double> warmWith = new ArrayList<>();
        List<Double> warmWithout = new ArrayList<>();
        List<Double> coldWith = new ArrayList<>();
        List<Double> coldWithout = new ArrayList<>();
        for (int run = -WARM_UPS; run < runs; run++) {
            double with = warm(task.processed(true));
            double without = warm(task.processed(false));
            if (run >= 0) {
                warmWith.add(with);
                warmWithout.add(without);
            }
        }
        for (int run = 0; run < runs; run++) {
            coldWith.add(task.processed(true).inOwnJvm());
            coldWithout.add(task.processed(false).inOwnJvm());
        }
        addRow(table, label, "warm", warmWithout, warmWith, goal);
        addRow(table, label, "cold", coldWithout, coldWith, goal);
    }

    private static double warm(CompileTask task) throws IOException {
        try (TemporaryFolder output = new TemporaryFolder("classes")) {
            return task.inThisJvm(output.path());
        }
    }

    private void addRow(
            MarkdownTable table, String label, String jvm, List<Double> without, List<Double> with, String goal) {
        double before = Figures.median(without);
        double after = Figures.median(with);
        table.add(
                label,
                jvm,
                Integer.toString(runs),
                Figures.duration(before),
                Figures.duration(after),
                Figures.duration(after - before),
                goal);
    }
}
