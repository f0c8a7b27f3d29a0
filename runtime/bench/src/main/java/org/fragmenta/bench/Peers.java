package org.fragmenta.bench;

import com.google.ortools.Loader;
import com.google.ortools.init.OrToolsVersion;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.fragmenta.bench.contest.BicycleContest;
import org.fragmenta.bench.contest.Contest;
import org.fragmenta.bench.contest.Contestant;
import org.fragmenta.bench.contest.GenericContest;
import org.fragmenta.bench.contest.Match;
import org.fragmenta.bench.report.Machine;
import org.fragmenta.bench.report.MarkdownTable;
import org.fragmenta.bench.report.ReportFile;
import org.fragmenta.bench.synthetic.BlockShape;
import org.fragmenta.bench.synthetic.SyntheticModel;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Gives the same models to our solver, CP-SAT, HiGHS and GLOP in one run, compares the answers and prints a table. */
@Command(
        name = "Peers",
        mixinStandardHelpOptions = true,
        description = "Solves the same models with this project's solver, CP-SAT, HiGHS and GLOP, side by side.")
public final class Peers implements Callable<Integer> {
    private static final String HEADING = "Against other solvers";

    @Option(names = "--seeds", defaultValue = "5", description = "Models a class (default: ${DEFAULT-VALUE}).")
    private int seeds;

    @Option(names = "--limit", defaultValue = "30", description = "Seconds a solve (default: ${DEFAULT-VALUE}).")
    private double seconds;

    @Option(names = "--only", description = "Only classes whose name starts so: tree, width, chain.")
    private String only = "";

    @Option(names = "--write", description = "A Markdown file whose section to replace, such as docs/benchmarks.md.")
    private Optional<Path> file = Optional.empty();

    private final PrintStream out;

    Peers(PrintStream out) {
        this.out = out;
    }

    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        System.exit(new CommandLine(new Peers(out)).execute(arguments));
    }

    /** Exits with 0 if all answers agree and 1 if some do not. */
    @Override
    public Integer call() throws IOException {
        Loader.loadNativeLibraries();
        MarkdownTable table = Match.table();
        List<String> disagreements = new ArrayList<>();
        if (BicycleContest.LABEL.startsWith(only)) {
            run(new BicycleContest(List.of(Contestant.values()), seeds), table, disagreements);
        }
        for (SyntheticModel family : GenericContest.families()) {
            if (family.shape().label().startsWith(only)) {
                run(contest(family), table, disagreements);
            }
        }
        String text = settings() + "\n" + table.text() + "\n" + verdict(disagreements);
        out.println(text);
        if (file.isPresent()) {
            ReportFile.replaceSection(file.get(), HEADING, text);
        }
        return disagreements.isEmpty() ? 0 : 1;
    }

    private void run(Contest contest, MarkdownTable table, List<String> disagreements) {
        Match match = new Match(contest, seconds);
        match.run(table);
        disagreements.addAll(match.disagreements());
    }

    private Contest contest(SyntheticModel family) {
        List<Contestant> all = List.of(Contestant.values());
        List<Contestant> integral = List.of(Contestant.CP_SAT, Contestant.HIGHS);
        return new GenericContest(family, family.shape() instanceof BlockShape.Width ? integral : all, seeds);
    }

    private String settings() {
        return String.join(
                "\n",
                Machine.description(),
                "",
                "- OR-Tools " + OrToolsVersion.getVersionString()
                        + " with the HiGHS that it brings. Every solver has one" + " thread and "
                        + String.format(Locale.ROOT, "%.0f", seconds) + " s a solve.",
                "- Times are CPU time of the solving thread. Ours are medians of repeats in a warm JVM; the others run"
                        + " native code, once a model, and the building of their models is not counted.",
                "- The others get the network-flow form: place variables, one unit of flow a link over the edges of the"
                        + " logistic network, and what stays in a region. GLOP solves the linear relaxation, which is"
                        + " integral on chains and trees. CP-SAT counts in whole cents, with linearization level 2; HiGHS"
                        + " stops at a relative gap of 0.",
                "- *times ours*: their median over ours, of the last of our rows where there are several; *>* where a"
                        + " limit stopped some solves, whose times count as they are.",
                "");
    }

    private static String verdict(List<String> disagreements) {
        return disagreements.isEmpty()
                ? "All answers agree: every plan called optimal costs what ours costs (1e-6 relative; for CP-SAT what"
                        + " rounding to cents may move), and no plan costs less.\n"
                : "ANSWERS DISAGREE:\n" + String.join("\n", disagreements) + "\n";
    }
}
