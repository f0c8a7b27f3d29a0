package org.fragmenta.theory.chain;

import static org.fragmenta.evidence.EvidenceNumber.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.fragmenta.evidence.ConditionId;
import org.fragmenta.evidence.CounterExample;
import org.fragmenta.evidence.Figure;
import org.fragmenta.evidence.Kind;
import org.fragmenta.evidence.Method;
import org.fragmenta.evidence.Replay;
import org.fragmenta.evidence.Verdict;
import org.fragmenta.evidence.VerdictDraft;
import org.fragmenta.result.CostSplit.BlockLine;
import org.fragmenta.result.Tolerance;
import org.fragmenta.theory.Cause;
import org.fragmenta.theory.Condition;
import org.fragmenta.theory.MissingHypothesisException;
import org.fragmenta.theory.Optimum;
import org.fragmenta.theory.Study;

/** Whether every region makes one stretch of a chain whose stages are ordered by comparative advantage. */
final class StageIntervals implements Condition {
    private static final String ORDERED =
            "relative unit costs rise or fall all along the chain between every two regions in use";

    /** What the order of relative unit costs has taken into account. */
    private static final Pattern UNIT_COST =
            Pattern.compile(".*\\.(laborHours|capital|floorSpace|utilities|complexity|profit|unitRow)");

    @Override
    public ConditionId id() {
        return ConditionId.GV_7;
    }

    @Override
    public Kind kind() {
        return Kind.ECONOMIC;
    }

    @Override
    public String title() {
        return "Every region makes one stretch of the chain";
    }

    @Override
    public String statement() {
        return "Where relative unit costs rise or fall all along a chain, comparative advantage changes hands once between any"
                + " two regions, and each makes an interval of stages: the chain never comes back to a region that it has"
                + " left. Set-up, fixed costs and uneven service links may break that.";
    }

    @Override
    public String test() {
        return "N&S: along the chain, the stages in each region follow on each other. Applies where, for every two regions in"
                + " use, unit cost in the one over unit cost in the other is monotone along the chain, within 1e-9; else the"
                + " chain is a snake (GV-3a).";
    }

    @Override
    public String units() {
        return "Ratios: unit cost in one region over that in another.";
    }

    @Override
    public String source() {
        return "M; Dixit and Grossman 1982";
    }

    @Override
    public Verdict examine(Study study, VerdictDraft draft) {
        Optimum optimum = Optimum.of(study);
        Chain chain = Chain.of(optimum.instance());
        List<Integer> regions = chain.order().stream().map(optimum::region).toList();
        draft.on("q=" + text(study.model().output()))
                .by(Method.EXACT, "certified solve")
                .with(Figure.texts("plan", names(optimum, chain)));
        int[] used = optimum.regionsInUse();
        if (used.length == 1) {
            return draft.vacuous("the whole chain stands in one region");
        }
        if (!isOrdered(optimum, chain, used)) {
            throw new MissingHypothesisException(ORDERED);
        }
        draft.assuming(ORDERED, true);
        int again = reentry(regions);
        return again < 0 ? draft.pass() : failed(optimum, chain, regions, again, draft);
    }

    private static Verdict failed(Optimum optimum, Chain chain, List<Integer> regions, int again, VerdictDraft draft) {
        int region = regions.get(again);
        int left = IntStream.iterate(again - 1, stage -> stage - 1)
                .filter(stage -> regions.get(stage) == region)
                .findFirst()
                .orElseThrow();
        int between = chain.order().get(left + 1);
        return draft.fail(
                CounterExample.of(
                        "the chain comes back to " + optimum.regionId(region) + " after leaving it",
                        Replay.asItStands(Figure.texts("plan", names(optimum, chain)))),
                Cause.of(
                        optimum,
                        between,
                        region,
                        datum -> UNIT_COST.matcher(datum).matches()));
    }

    /** The first stage in a region that the chain had left before; -1 if there is none. */
    private static int reentry(List<Integer> regions) {
        Set<Integer> left = new HashSet<>();
        for (int stage = 1; stage < regions.size(); stage++) {
            if (!regions.get(stage).equals(regions.get(stage - 1))) {
                left.add(regions.get(stage - 1));
                if (left.contains(regions.get(stage))) {
                    return stage;
                }
            }
        }
        return -1;
    }

    private static boolean isOrdered(Optimum optimum, Chain chain, int[] used) {
        return IntStream.of(used)
                .allMatch(one -> IntStream.of(used).allMatch(other -> {
                    List<Double> ratios = new ArrayList<>();
                    for (int block : chain.order()) {
                        ratio(optimum, block, one, other).ifPresent(ratios::add);
                    }
                    return isMonotone(ratios);
                }));
    }

    /** Unit cost in one region over that in the other; empty where that says nothing about either. */
    private static OptionalDouble ratio(Optimum optimum, int block, int one, int other) {
        double above = unitCost(optimum, block, one);
        double below = unitCost(optimum, block, other);
        boolean says = Double.isFinite(above) ? above > 0 || below > 0 : Double.isFinite(below);
        return says ? OptionalDouble.of(above / below) : OptionalDouble.empty();
    }

    /** Infinite where the block cannot stand: nothing is a greater disadvantage. */
    private static double unitCost(Optimum optimum, int block, int region) {
        if (!optimum.canStand(block, region)) {
            return Double.POSITIVE_INFINITY;
        }
        BlockLine line = optimum.production(block, region);
        return line.operation() - line.fixedOperation() - line.armsLength();
    }

    private static boolean isMonotone(List<Double> ratios) {
        return isRising(ratios) || isRising(reversed(ratios));
    }

    private static boolean isRising(List<Double> ratios) {
        return IntStream.range(1, ratios.size()).allMatch(index -> isAtMost(ratios.get(index - 1), ratios.get(index)));
    }

    private static List<Double> reversed(List<Double> ratios) {
        List<Double> reversed = new ArrayList<>(ratios);
        Collections.reverse(reversed);
        return reversed;
    }

    /** Within tolerance, which two infinite ratios do not have. */
    private static boolean isAtMost(double lesser, double greater) {
        return lesser <= greater || lesser - greater <= Tolerance.at(greater);
    }

    private static List<String> names(Optimum optimum, Chain chain) {
        return chain.order().stream()
                .map(block -> optimum.blockId(block) + ":" + optimum.regionId(optimum.region(block)))
                .toList();
    }
}
