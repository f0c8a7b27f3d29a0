package org.fragmenta.theory.chain;

import static org.fragmenta.evidence.EvidenceNumber.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.fragmenta.evidence.ConditionId;
import org.fragmenta.evidence.CounterExample;
import org.fragmenta.evidence.Figure;
import org.fragmenta.evidence.Kind;
import org.fragmenta.evidence.Method;
import org.fragmenta.evidence.Replay;
import org.fragmenta.evidence.Verdict;
import org.fragmenta.evidence.VerdictDraft;
import org.fragmenta.mode.IcebergChain;
import org.fragmenta.mode.IcebergPath;
import org.fragmenta.mode.IcebergPaths;
import org.fragmenta.mode.ModeKind;
import org.fragmenta.theory.ModeCondition;

/** What a dearer way after each stage does to the price. */
final class IcebergElasticity extends ModeCondition<IcebergChain> {
    /** The step and the tolerance of tests by derivatives (theory 0.4). */
    private static final double STEP = 1e-5;

    private static final double TOLERANCE = 1e-5;

    IcebergElasticity() {
        super(ConditionId.GV_4A, Kind.SOUNDNESS, IcebergChain.class, ModeKind.ICEBERG_CHAIN);
    }

    @Override
    public String title() {
        return "Trade costs weigh more the further downstream they are paid";
    }

    @Override
    public String statement() {
        return "The elasticity of the price to the cost of the way after stage n is beta_n, the share of the final price that has"
                + " been spent by then; it never falls along the chain, and is 1 for the way to the buyer.";
    }

    @Override
    public String test() {
        return "On the cheapest path to every country, the central difference of the logarithm of the price for every way of it,"
                + " step 1e-5, equals the sum of beta_n over the stages that use the way, within 1e-5; and beta_n <="
                + " beta_(n+1).";
    }

    @Override
    public String units() {
        return "Elasticities: per cent of price for a per cent of trade cost.";
    }

    @Override
    public String source() {
        return "M, D; Antras and de Gortari 2020";
    }

    @Override
    protected Verdict examine(IcebergChain chain, VerdictDraft draft) {
        List<Double> weights =
                IntStream.range(0, chain.stages()).mapToObj(chain::weight).toList();
        List<Way> ways = new IcebergPaths(chain)
                .all().stream().flatMap(path -> ways(chain, path).stream()).toList();
        draft.on(ways.size() + " ways of the cheapest paths")
                .by(Method.ENUMERATION, "central differences")
                .with(Figure.list("beta", "", weights));
        if (ways.isEmpty()) {
            return draft.vacuous("no path leads to any country");
        }
        Way worst =
                ways.stream().max(Comparator.comparingDouble(Way::settledError)).orElseThrow();
        draft.comparing(worst.error(), TOLERANCE, 0, "").tightest(worst.name(chain));
        boolean rises = IntStream.range(1, weights.size()).allMatch(n -> weights.get(n) >= weights.get(n - 1));
        if (worst.error() > TOLERANCE || !rises) {
            return draft.fail(
                    CounterExample.of(
                            "the price does not react to a trade cost as the formula says",
                            Replay.asItStands(
                                    Figure.of("way", worst.name(chain)),
                                    Figure.of("elasticity", "", worst.measured()),
                                    Figure.of("beta", "", worst.expected()))),
                    "solver: the price of a path is wrong");
        }
        return draft.pass();
    }

    /**
     * A way of a cheapest path.
     *
     * @param expected the sum of the weights of the stages that use it
     * @param measured the elasticity of the price by central difference
     */
    private record Way(int from, int to, double expected, double measured) {
        double error() {
            return Math.abs(expected - measured);
        }

        /** Without the last bits, in which the differences of all ways err by chance. */
        double settledError() {
            return Math.rint(error() / TOLERANCE);
        }

        String name(IcebergChain chain) {
            return chain.countries().get(from).id() + "-"
                    + chain.countries().get(to).id() + " " + text(measured);
        }
    }

    private static List<Way> ways(IcebergChain chain, IcebergPath path) {
        if (path.price() == Double.POSITIVE_INFINITY) {
            return List.of();
        }
        List<Integer> stops = new ArrayList<>(path.countries());
        stops.add(path.destination());
        List<Way> ways = new ArrayList<>();
        for (int stage = 0; stage < chain.stages(); stage++) {
            int from = stops.get(stage);
            int to = stops.get(stage + 1);
            double expected = IntStream.range(0, chain.stages())
                    .filter(other -> stops.get(other) == from && stops.get(other + 1) == to)
                    .mapToDouble(chain::weight)
                    .sum();
            double dearer = Math.log(with(chain, from, to, 1 + STEP).price(path.countries(), path.destination()));
            double cheaper = Math.log(with(chain, from, to, 1 - STEP).price(path.countries(), path.destination()));
            double change = Math.log1p(STEP) - Math.log1p(-STEP);
            ways.add(new Way(from, to, expected, (dearer - cheaper) / change));
        }
        return ways;
    }

    private static IcebergChain with(IcebergChain chain, int from, int to, double factor) {
        return chain.withTradeCost(from, to, chain.tradeCost(from, to) * factor);
    }
}
