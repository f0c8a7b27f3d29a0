package org.fragmenta.theory.chain;

import static org.fragmenta.evidence.EvidenceNumber.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.fragmenta.evidence.ConditionId;
import org.fragmenta.evidence.Figure;
import org.fragmenta.evidence.Kind;
import org.fragmenta.evidence.Method;
import org.fragmenta.evidence.Verdict;
import org.fragmenta.evidence.VerdictDraft;
import org.fragmenta.result.Tolerance;
import org.fragmenta.theory.Condition;
import org.fragmenta.theory.Optimum;
import org.fragmenta.theory.Study;

/** Stages of a chain that stand where their neighbours do, against their own cost. */
final class GroupMoves implements Condition {
    private static final String MONEY = "money a period";

    @Override
    public ConditionId id() {
        return ConditionId.GV_3A;
    }

    @Override
    public Kind kind() {
        return Kind.DIAGNOSTIC;
    }

    @Override
    public String title() {
        return "Neighbours carry stages against their own cost";
    }

    @Override
    public String statement() {
        return "Along a chain, stages move in groups: a stage stands where its own cost is higher because leaving its neighbours"
                + " would cost more in service links. A group stands apart from its neighbours where what it gains exceeds"
                + " what its links cost.";
    }

    @Override
    public String test() {
        return "Every block whose own cost, delivery to its markets included, is lower in some other region, and by how much;"
                + " and for every stretch of the chain in one region, what it would cost more in the region of a neighbour and"
                + " what its links at both ends cost.";
    }

    @Override
    public String units() {
        return "Loss, gain and links: money a period.";
    }

    @Override
    public String source() {
        return "D; Baldwin and Venables 2013, Harms, Lorz and Urban 2012";
    }

    @Override
    public Verdict examine(Study study, VerdictDraft draft) {
        Optimum optimum = Optimum.of(study);
        Chain chain = Chain.of(optimum.instance());
        int[] regions = chain.order().stream().mapToInt(optimum::region).toArray();
        double tolerance = Tolerance.at(optimum.instance().costOf(optimum.plan()));
        List<String> carried = new ArrayList<>();
        List<Double> losses = new ArrayList<>();
        for (int stage = 0; stage < chain.stages(); stage++) {
            double loss = chain.own(stage, regions[stage]) - leastOwn(chain, stage);
            if (loss > tolerance) {
                carried.add(optimum.blockId(chain.order().get(stage)));
                losses.add(loss);
            }
        }
        draft.on("q=" + text(study.model().output()))
                .by(Method.EXACT, "certified solve")
                .with(Figure.texts("carried", carried))
                .with(Figure.list("loss", MONEY, losses));
        groups(optimum, chain, regions, draft);
        return carried.isEmpty() ? draft.vacuous("every stage stands where its own cost is least") : draft.pass();
    }

    private static double leastOwn(Chain chain, int stage) {
        return IntStream.range(0, chain.instance().regions())
                .mapToDouble(region -> chain.own(stage, region))
                .min()
                .orElseThrow();
    }

    private static void groups(Optimum optimum, Chain chain, int[] regions, VerdictDraft draft) {
        List<String> names = new ArrayList<>();
        List<Double> gains = new ArrayList<>();
        List<Double> links = new ArrayList<>();
        int first = 0;
        for (int stage = 1; stage <= regions.length; stage++) {
            if (stage == regions.length || regions[stage] != regions[first]) {
                names.add(optimum.regionId(regions[first]) + ":"
                        + optimum.blockId(chain.order().get(first))
                        + (stage - first > 1
                                ? ".." + optimum.blockId(chain.order().get(stage - 1))
                                : ""));
                gains.add(gain(chain, regions, first, stage - 1));
                links.add(border(chain, regions, first - 1) + border(chain, regions, stage - 1));
                first = stage;
            }
        }
        draft.with(Figure.texts("groups", names))
                .with(Figure.list("gain", MONEY, gains))
                .with(Figure.list("links", MONEY, links));
    }

    /** What a stretch would cost more, by itself, where its cheaper neighbour stands; 0 without neighbours. */
    private static double gain(Chain chain, int[] regions, int first, int last) {
        return IntStream.of(first - 1, last + 1)
                .filter(neighbour -> neighbour >= 0 && neighbour < regions.length)
                .mapToDouble(neighbour -> IntStream.rangeClosed(first, last)
                        .mapToDouble(stage -> chain.own(stage, regions[neighbour]) - chain.own(stage, regions[stage]))
                        .sum())
                .min()
                .orElse(0);
    }

    private static double border(Chain chain, int[] regions, int stage) {
        return stage < 0 || stage + 1 >= regions.length ? 0 : chain.crossing(stage, regions[stage], regions[stage + 1]);
    }
}
