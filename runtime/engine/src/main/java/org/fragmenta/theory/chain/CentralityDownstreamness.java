package org.fragmenta.theory.chain;

import static org.fragmenta.evidence.EvidenceNumber.text;

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
import org.fragmenta.mode.IcebergCentrality;
import org.fragmenta.mode.IcebergChain;
import org.fragmenta.mode.ModeKind;
import org.fragmenta.result.Tolerance;
import org.fragmenta.theory.MissingHypothesisException;
import org.fragmenta.theory.ModeCondition;

/** Whether countries that are near to all others do the later stages. */
final class CentralityDownstreamness extends ModeCondition<IcebergChain> {

    CentralityDownstreamness() {
        super(ConditionId.GV_4B, Kind.ECONOMIC, IcebergChain.class, ModeKind.ICEBERG_CHAIN);
    }

    @Override
    public String title() {
        return "Central countries do the later stages";
    }

    @Override
    public String statement() {
        return "Where productivity is drawn alike in all countries and for all stages, the mean stage that a country does never"
                + " falls with its centrality. That is not unconditional: where buyers at home are free to reach, they pull"
                + " the last stages into remote countries too.";
    }

    @Override
    public String test() {
        return "N&S: for every two countries of different centrality - sum over j of ln tau_ij, the more central one's mean stage"
                + " is at least the other's, within 1e-9. Paths to j have probabilities proportional to the product of"
                + " tau^(-theta beta_n); all countries' buyers count alike.";
    }

    @Override
    public String units() {
        return "Centrality: less the sum of log trade costs; mean stage: number of the stage, from 1.";
    }

    @Override
    public String source() {
        return "D; Antras and de Gortari 2020";
    }

    @Override
    protected Verdict examine(IcebergChain chain, VerdictDraft draft) {
        double theta = chain.dispersion()
                .orElseThrow(() -> new MissingHypothesisException("a dispersion of productivity is given"));
        boolean connected = chain.tradeCosts().stream()
                .allMatch(row -> IntStream.range(0, row.size()).allMatch(row::allows));
        draft.assuming("every country can trade with every other", connected);
        if (!connected) {
            throw new MissingHypothesisException("every country can trade with every other");
        }
        IcebergCentrality centrality = new IcebergCentrality(chain, theta);
        List<Integer> ranking = IntStream.range(0, chain.countries().size())
                .boxed()
                .sorted(Comparator.comparingDouble(country -> -settled(centrality.centrality(country))))
                .toList();
        draft.on("theta=" + text(theta))
                .by(Method.EXACT, "forward and backward sums")
                .with(Figure.texts(
                        "countries",
                        ranking.stream()
                                .map(each -> chain.countries().get(each).id())
                                .toList()))
                .with(Figure.list(
                        "centrality",
                        "",
                        ranking.stream().map(centrality::centrality).toList()))
                .with(Figure.list(
                        "meanStage",
                        "",
                        ranking.stream().map(centrality::downstreamness).toList()));
        List<Pair> pairs = pairs(centrality, chain.countries().size());
        if (pairs.isEmpty()) {
            return draft.vacuous("all countries are equally central");
        }
        return judged(chain, theta, pairs, draft);
    }

    private static Verdict judged(IcebergChain chain, double theta, List<Pair> pairs, VerdictDraft draft) {
        Pair tightest = pairs.stream()
                .min(Comparator.comparingDouble(pair -> settled(pair.margin())))
                .orElseThrow();
        String central = chain.countries().get(tightest.central()).id();
        String remote = chain.countries().get(tightest.remote()).id();
        List<String> exceptions = pairs.stream()
                .filter(pair -> pair.margin() < -Tolerance.at(1))
                .map(pair -> chain.countries().get(pair.central()).id() + "<"
                        + chain.countries().get(pair.remote()).id())
                .toList();
        draft.with(Figure.texts("exceptions", exceptions))
                .comparing(tightest.remoteStage(), tightest.centralStage(), Tolerance.at(1), "stage")
                .tightest(central + " over " + remote);
        if (tightest.margin() >= -Tolerance.at(1)) {
            return draft.pass();
        }
        return draft.binding("$.dispersion")
                .fail(
                        CounterExample.of(
                                "the more central country does the earlier stages",
                                Replay.asItStands(
                                        Figure.of("country", central),
                                        Figure.of("meanStage", "", tightest.centralStage())),
                                Replay.asItStands(
                                        Figure.of("country", remote),
                                        Figure.of("meanStage", "", tightest.remoteStage()))),
                        cause(chain, theta));
    }

    /** Two countries, the first one more central. */
    private record Pair(int central, int remote, double centralStage, double remoteStage) {
        double margin() {
            return centralStage - remoteStage;
        }
    }

    private static List<Pair> pairs(IcebergCentrality centrality, int countries) {
        return IntStream.range(0, countries)
                .boxed()
                .flatMap(one -> IntStream.range(0, countries)
                        .filter(other -> centrality.centrality(one) > centrality.centrality(other) + Tolerance.at(1))
                        .mapToObj(other ->
                                new Pair(one, other, centrality.downstreamness(one), centrality.downstreamness(other))))
                .toList();
    }

    /** Without the last bits, in which countries that are alike differ by chance. */
    private static double settled(double number) {
        return Math.rint(number / Tolerance.at(1));
    }

    /** The datum at fault, found by looking at what a smaller one does. */
    private static String cause(IcebergChain chain, double theta) {
        for (double smaller = theta / 2; smaller > theta / 64; smaller /= 2) {
            IcebergCentrality centrality = new IcebergCentrality(chain, smaller);
            if (pairs(centrality, chain.countries().size()).stream()
                    .allMatch(pair -> pair.margin() >= -Tolerance.at(1))) {
                return "dispersion=" + text(theta) + " (the order holds at " + text(smaller)
                        + "): draws so alike let the free way to buyers at home decide where the last stage stands";
            }
        }
        return "tradeCosts: the order fails for less alike draws too";
    }
}
