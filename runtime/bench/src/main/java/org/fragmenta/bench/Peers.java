package org.fragmenta.bench;

import com.google.ortools.Loader;
import com.google.ortools.init.OrToolsVersion;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.fragmenta.bench.contest.Contestant;
import org.fragmenta.bench.discipline.Discipline;
import org.fragmenta.bench.discipline.Disciplines;
import org.fragmenta.bench.discipline.Report;
import org.fragmenta.bench.discipline.Settings;
import org.fragmenta.bench.peers.Toulbar2Peer;
import org.fragmenta.bench.report.Machine;
import org.fragmenta.bench.report.ReportFile;
import org.ojalgo.OjAlgoUtils;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Gives the same models to our solver and to others in one run, compares the answers and prints tables. */
@Command(
        name = "Peers",
        mixinStandardHelpOptions = true,
        description = "Solves the same models with this project's solver and with others, side by side.")
public final class Peers implements Callable<Integer> {
    private static final String HEADING = "Against other solvers";

    @Option(names = "--seeds", defaultValue = "5", description = "Models a class (default: ${DEFAULT-VALUE}).")
    private int seeds;

    @Option(names = "--limit", defaultValue = "10", description = "Seconds a solve (default: ${DEFAULT-VALUE}).")
    private double seconds;

    @Option(
            names = "--only",
            split = ";",
            description = "Only classes whose name starts so, several with semicolons between them.")
    private List<String> only = List.of("");

    @Option(names = "--peers", split = ",", description = "Only these other solvers: ${COMPLETION-CANDIDATES}.")
    private Set<Contestant> peers = EnumSet.allOf(Contestant.class);

    @Option(names = "--alone", description = "Without any other solver.")
    private boolean alone;

    @Option(names = "--write", description = "A Markdown file whose sections to replace, such as docs/benchmarks.md.")
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
        Settings settings = new Settings(seeds, seconds, alone ? Set.of() : peers);
        List<String> disagreements = new ArrayList<>();
        report(HEADING, notes());
        for (Discipline discipline : Disciplines.all()) {
            if (only.stream().anyMatch(discipline.label()::startsWith)) {
                Report report = discipline.run(settings);
                disagreements.addAll(report.disagreements());
                report(HEADING + ": " + discipline.label(), conditions() + "\n\n" + report.withVerdict());
            }
        }
        return disagreements.isEmpty() ? 0 : 1;
    }

    /** A section at a time, so that a run that is stopped keeps what it has. */
    private void report(String heading, String text) throws IOException {
        out.println("## " + heading + "\n\n" + text);
        if (file.isPresent()) {
            ReportFile.replaceSection(file.get(), heading, text);
        }
    }

    private String conditions() {
        return Machine.description() + String.format(Locale.ROOT, " %d seeds, %.0f s a solve.", seeds, seconds);
    }

    private static String notes() {
        return String.join(
                "\n",
                "- OR-Tools " + OrToolsVersion.getVersionString()
                        + " (CP-SAT, GLOP and the HiGHS that it brings, through its model builder, since MathOpt has no"
                        + " Java form), ojAlgo " + OjAlgoUtils.getVersion() + ", Choco "
                        + version(org.chocosolver.solver.Model.class) + ", Timefold "
                        + version(ai.timefold.solver.core.api.solver.Solver.class) + ", toulbar2 "
                        + Toulbar2Peer.version()
                        + ". Every solver has one thread and the same time limit.",
                "- Times are CPU time of the solve; building or writing a solver's model is not counted. Ours are medians"
                        + " of repeats in a warm JVM. Others run once a model; what takes less than 50 ms is repeated and"
                        + " the median taken. toulbar2 is a process of its own, and the time is what it says itself.",
                "- CP-SAT, HiGHS, GLOP and ojAlgo get the network-flow form: place variables, one unit of flow a link over"
                        + " the edges of the logistic network, and what stays in a region; where blocks share a region's"
                        + " cost, the strong form, x[b][r] <= y[r]. The linear solvers solve its relaxation, which is"
                        + " integral on trees. CP-SAT counts in whole cents, with linearization level 2; HiGHS stops at a"
                        + " relative gap of 0, ojAlgo at 1e-9.",
                "- Choco gets a variable a block, values by cost, element constraints, tables and counts; Timefold its"
                        + " default local search with moves of whole regions and an incremental score, and is told the"
                        + " optimum, at which it stops; toulbar2 a weighted constraint network in cents and its own"
                        + " defaults; generic DP is a textbook's dynamic program in objects.",
                "- *times ours*: the median over the models of their time over ours, of the last of our rows where there are"
                        + " several; *>* where a limit stopped some solves, whose times count as they are. *worst plan*:"
                        + " how much its worst plan costs more than the cheapest known.",
                "- Answers agree if every plan called optimal costs what ours costs, no plan costs less than our bound and"
                        + " no bound exceeds our cost, within 1e-6 or what rounding to cents may move.",
                "");
    }

    /** The version in the name of the jar that a class comes from: not every manifest states it. */
    private static String version(Class<?> type) {
        String jar = String.valueOf(type.getProtectionDomain().getCodeSource().getLocation());
        return jar.replaceAll(".*-([0-9][^/]*)\\.jar$", "$1");
    }
}
