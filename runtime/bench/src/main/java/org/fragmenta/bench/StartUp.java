package org.fragmenta.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.fragmenta.bench.report.Figures;
import org.fragmenta.bench.report.Machine;
import org.fragmenta.bench.report.MarkdownTable;
import org.fragmenta.bench.report.ReportFile;
import org.fragmenta.bench.report.TemporaryFolder;
import org.fragmenta.bench.synthetic.BlockShape;
import org.fragmenta.bench.synthetic.SyntheticModel;
import org.fragmenta.descriptor.ModelDescriptor;
import org.fragmenta.io.ModelDocuments;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Measures the command as its users do: from the start of the JVM to the end of the answer, on jars and JSON models. */
@Command(
        name = "StartUp",
        mixinStandardHelpOptions = true,
        description = "Wall time of 'java -jar fragmenta.jar solve MODEL', JVM start included.")
public final class StartUp implements Callable<Integer> {
    private static final String HEADING = "From start to answer";
    private static final SyntheticModel SMALL = new SyntheticModel(new BlockShape.Tree(), 6, 10);
    private static final SyntheticModel LARGE = new SyntheticModel(new BlockShape.Chain(), 30, 500);

    @Option(
            names = "--jar",
            defaultValue = "runtime/cli/target/fragmenta.jar",
            description = "The command (default: ${DEFAULT-VALUE}).")
    private Path jar = Path.of("");

    @Option(
            names = "--garments",
            split = ",",
            description = "The jars of the garment example and of its region set; its row is left out without them.")
    private List<Path> garments = List.of();

    @Option(names = "--runs", defaultValue = "7", description = "Runs a model (default: ${DEFAULT-VALUE}).")
    private int runs;

    @Option(names = "--write", description = "A Markdown file whose section to replace, such as docs/benchmarks.md.")
    private Optional<Path> file = Optional.empty();

    private final PrintStream out;

    StartUp(PrintStream out) {
        this.out = out;
    }

    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        System.exit(new CommandLine(new StartUp(out)).execute(arguments));
    }

    /** Exits with 0 if every run ended well. */
    @Override
    public Integer call() throws IOException, InterruptedException {
        if (!Files.exists(jar)) {
            out.println("There is no " + jar + ". Maybe package the command first: mvn -q -pl runtime/cli -am package");
            return 2;
        }
        MarkdownTable table = new MarkdownTable("model", "size", "runs", "median wall", "slowest", "goal");
        if (!garments.isEmpty()) {
            measureGarments(table);
        }
        try (TemporaryFolder folder = new TemporaryFolder("start")) {
            measure(table, folder.path(), "tree 6 x 10, network", SMALL.descriptor(1), "0.5 s");
            measure(table, folder.path(), "chain 30 x 500, network", LARGE.descriptor(1), "2 s");
            measure(table, folder.path(), "chain 30 x 500, one table", LARGE.tabulated(1), "2 s");
        }
        String text = Machine.description() + "\n\n`java -jar fragmenta.jar solve MODEL`, a new process each run, its"
                + " output read to the end; no class-data archive of its own. Models are JSON but for the"
                + " garment example, which is compiled into jars.\n\n" + table.text();
        out.println(text);
        if (file.isPresent()) {
            ReportFile.replaceSection(file.get(), HEADING, text);
        }
        return 0;
    }

    private void measureGarments(MarkdownTable table) throws IOException, InterruptedException {
        List<String> paths = new ArrayList<>();
        long size = 0;
        for (Path each : garments) {
            paths.add(each.toString());
            size += Files.size(each);
        }
        measure(table, "garments, compiled", size, "0.5 s", List.of("Garments", "--models", String.join(",", paths)));
    }

    private void measure(MarkdownTable table, Path folder, String label, ModelDescriptor model, String goal)
            throws IOException, InterruptedException {
        Path json = folder.resolve(model.id() + ".json");
        ModelDocuments.write(model, json);
        measure(table, label, Files.size(json), goal, List.of(json.toString()));
    }

    private void measure(MarkdownTable table, String label, long size, String goal, List<String> model)
            throws IOException, InterruptedException {
        List<Double> nanos = new ArrayList<>();
        for (int run = 0; run < runs; run++) {
            nanos.add(solve(model));
        }
        table.add(
                label,
                size / 1000 + " kB",
                Integer.toString(runs),
                Figures.duration(Figures.median(nanos)),
                Figures.duration(Figures.greatest(nanos)),
                goal);
    }

    private double solve(List<String> model) throws IOException, InterruptedException {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        List<String> command = new ArrayList<>(List.of(java.toString(), "-jar", jar.toString(), "solve"));
        command.addAll(model);
        long start = System.nanoTime();
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        process.getOutputStream().close();
        String answer = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        int exit = process.waitFor();
        double nanos = System.nanoTime() - start;
        if (exit != 0) {
            throw new IOException("solve ended with " + exit + ":\n" + answer);
        }
        return nanos;
    }
}
