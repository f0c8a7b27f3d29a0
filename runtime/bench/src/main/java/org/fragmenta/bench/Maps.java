package org.fragmenta.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.fragmenta.bench.report.Figures;
import org.fragmenta.bench.report.Machine;
import org.fragmenta.bench.report.MarkdownTable;
import org.fragmenta.bench.report.ReportFile;
import org.fragmenta.bench.report.Stopwatch;
import org.fragmenta.bench.synthetic.BlockShape;
import org.fragmenta.bench.synthetic.SyntheticModel;
import org.fragmenta.descriptor.ModelDescriptor;
import org.fragmenta.instance.CustomCosts;
import org.fragmenta.parametric.Parameter;
import org.fragmenta.parametric.map.ParameterRange;
import org.fragmenta.parametric.map.RegimeMap;
import org.fragmenta.solve.Limits;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Measures exact maps of regimes over the cost of links and the wage gap. */
@Command(
        name = "Maps",
        mixinStandardHelpOptions = true,
        description = "Wall time of exact maps over links.*.cost and wageGap, from the model to the joined areas.")
public final class Maps implements Callable<Integer> {
    private static final String HEADING = "Maps of regimes";
    private static final double WIDEST = 4;

    @Option(names = "--runs", defaultValue = "5", description = "Runs a model (default: ${DEFAULT-VALUE}).")
    private int runs;

    @Option(names = "--write", description = "A Markdown file whose section to replace, such as docs/benchmarks.md.")
    private Optional<Path> file = Optional.empty();

    private final PrintStream out;

    Maps(PrintStream out) {
        this.out = out;
    }

    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        System.exit(new CommandLine(new Maps(out)).execute(arguments));
    }

    @Override
    public Integer call() throws IOException {
        MarkdownTable table = new MarkdownTable(
                "model", "regimes", "polygons", "corners", "solves", "first run", "median of " + runs, "goal");
        measure(table, new SyntheticModel(new BlockShape.Tree(), 6, 10), "");
        measure(table, new SyntheticModel(new BlockShape.Chain(), 12, 40), "");
        measure(table, new SyntheticModel(new BlockShape.Chain(), 20, 60), "200 polygons in 5 s");
        String text = Machine.description() + "\n\nCost of all links from 0 to " + (int) WIDEST
                + " times today's, wage gap from 0 as far as it may go; wall time, from the model to the joined areas."
                + " *First run*: the JVM has compiled nothing of it yet, or what the rows above left.\n\n"
                + table.text();
        out.println(text);
        if (file.isPresent()) {
            ReportFile.replaceSection(file.get(), HEADING, text);
        }
        return 0;
    }

    private void measure(MarkdownTable table, SyntheticModel family, String goal) {
        ModelDescriptor model = family.descriptor(1);
        List<Double> nanos = new ArrayList<>();
        RegimeMap map = draw(model, nanos);
        for (int run = 0; run < runs; run++) {
            map = draw(model, nanos);
        }
        int polygons = map.regions().stream()
                .mapToInt(region -> region.polygons().size())
                .sum();
        table.add(
                model.id(),
                Integer.toString(map.regions().size()),
                Integer.toString(polygons),
                Integer.toString(map.vertices().size()),
                Integer.toString(map.solves()),
                Figures.duration(nanos.get(0)),
                Figures.duration(Figures.median(nanos.subList(1, nanos.size()))),
                goal);
    }

    private static RegimeMap draw(ModelDescriptor model, List<Double> nanos) {
        Stopwatch watch = new Stopwatch();
        ParameterRange links =
                ParameterRange.of(Parameter.of(model, Parameter.ALL_LINKS), Optional.empty(), Optional.of(WIDEST));
        Parameter gap = Parameter.of(model, Parameter.WAGE_GAP);
        ParameterRange wages = ParameterRange.of(gap, Optional.empty(), Optional.of(Math.min(WIDEST, gap.highest())));
        RegimeMap map = RegimeMap.of(model, CustomCosts.NONE, links, wages, Limits.standard())
                .orElseThrow();
        nanos.add((double) watch.wallNanos());
        return map;
    }
}
