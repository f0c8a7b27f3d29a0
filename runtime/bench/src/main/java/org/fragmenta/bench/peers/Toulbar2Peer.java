package org.fragmenta.bench.peers;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.fragmenta.bench.report.TemporaryFolder;
import org.fragmenta.instance.Instance;

/**
 * The command {@code toulbar2} in a process of its own, on a weighted constraint network: a variable a block, costs in
 * cents. Its time is what it says itself, CPU seconds without the reading of the file.
 */
public final class Toulbar2Peer implements Peer {
    private static final String COMMAND = "toulbar2";
    private static final double CENTS = 100;
    private static final double PATIENCE = 60;
    private static final Pattern OPTIMUM = Pattern.compile("Optimum: (\\d+) in .* and ([0-9.e+-]+) seconds");
    private static final Pattern SOLUTION = Pattern.compile("(?m)^((?: \\d+)+)\\s*$");
    private static final Pattern VERSION = Pattern.compile("version : (\\S+)");

    private final TemporaryFolder folder;
    private final Path file;
    private final Instance instance;
    private final double offset;

    /** The model of one problem; another one needs another peer. */
    public Toulbar2Peer(FlowProblem problem) {
        instance = problem.instance();
        offset = Discrete.leastCosts(instance);
        if (Company.of(instance).isPresent()) {
            throw new IllegalArgumentException("the comparison gives toulbar2 costs of one or two blocks");
        }
        try {
            folder = new TemporaryFolder(COMMAND);
            file = folder.path().resolve("model.wcsp");
            write();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether the machine has the command. */
    public static boolean isHere() {
        return executable().isPresent();
    }

    private static Optional<Path> executable() {
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        return Stream.of(path.split(Pattern.quote(System.getProperty("path.separator")), 0))
                .filter(folder -> !folder.isEmpty())
                .map(folder -> Path.of(folder, COMMAND))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** The version that the command tells; "none" where the machine lacks it. */
    public static String version() {
        if (!isHere()) {
            return "none";
        }
        try {
            Matcher matcher = VERSION.matcher(run(List.of(COMMAND), 1));
            return matcher.find() ? matcher.group(1) : "unknown";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write() throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.US_ASCII)) {
            int regions = instance.regions();
            long top = units(2 * (instance.costOf(Discrete.cheapestAlone(instance)) - offset)) + 1;
            int functions = instance.blocks() + instance.links().size();
            out.append("fragmenta " + instance.blocks() + " " + regions + " " + functions + " " + top + "\n");
            for (int block = 0; block < instance.blocks(); block++) {
                out.append(block == 0 ? "" : " ").append(Integer.toString(regions));
            }
            out.append('\n');
            for (int block = 0; block < instance.blocks(); block++) {
                double[] row = instance.blockCost(block);
                double least = Arrays.stream(row).min().orElseThrow();
                out.append("1 " + block + " 0 " + regions + "\n");
                for (int region = 0; region < regions; region++) {
                    out.append(region + " " + Math.min(top, units(row[region] - least)) + "\n");
                }
            }
            double[] row = new double[regions];
            for (Instance.Link link : instance.links()) {
                out.append("2 " + link.from() + " " + link.to() + " 0 " + regions * regions + "\n");
                for (int from = 0; from < regions; from++) {
                    link.cost().costsFrom(from, row);
                    for (int to = 0; to < regions; to++) {
                        out.append(from + " " + to + " " + Math.min(top, units(row[to])) + "\n");
                    }
                }
            }
        }
    }

    private static long units(double cost) {
        return Math.round(cost * CENTS);
    }

    @Override
    public Answer solve(FlowProblem problem, Effort effort) {
        if (problem.instance() != instance) {
            throw new IllegalArgumentException("the file of one model does not serve another");
        }
        long seconds = Math.max(1, Math.round(effort.seconds()));
        String said;
        try {
            said = run(List.of(COMMAND, file.toString(), "-s", "-timer=" + seconds), seconds + PATIENCE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        double tolerance = (instance.blocks() + instance.links().size()) / CENTS;
        List<Integer> plan = plan(said);
        Matcher matcher = OPTIMUM.matcher(said);
        if (!matcher.find()) {
            long nanos = TimeUnit.SECONDS.toNanos(seconds);
            return Answer.unbounded(Answer.Status.LIMIT, plan, tolerance, nanos);
        }
        double bound = offset + Long.parseLong(matcher.group(1)) / CENTS;
        long nanos = Math.round(1e9 * Double.parseDouble(matcher.group(2)));
        return new Answer(Answer.Status.PROVEN, plan, bound, tolerance, nanos);
    }

    private static List<Integer> plan(String said) {
        Matcher matcher = SOLUTION.matcher(said);
        String last = "";
        while (matcher.find()) {
            last = matcher.group(1).strip();
        }
        return last.isEmpty()
                ? List.of()
                : Arrays.stream(last.split(" ", 0)).map(Integer::valueOf).toList();
    }

    private static String run(List<String> command, double seconds) throws IOException {
        try (TemporaryFolder folder = new TemporaryFolder("output")) {
            Path output = folder.path().resolve("output");
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start();
            if (!process.waitFor(Math.round(1e3 * seconds), TimeUnit.MILLISECONDS)) {
                process.destroyForcibly().waitFor();
            }
            return Files.readString(output, StandardCharsets.UTF_8);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while waiting for " + COMMAND, e);
        }
    }

    @Override
    public void close() {
        try {
            folder.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
