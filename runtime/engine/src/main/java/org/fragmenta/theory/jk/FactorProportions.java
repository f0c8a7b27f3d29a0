package org.fragmenta.theory.jk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.fragmenta.descriptor.BlockDescriptor;
import org.fragmenta.descriptor.RegionDescriptor;
import org.fragmenta.evidence.ConditionId;
import org.fragmenta.evidence.CounterExample;
import org.fragmenta.evidence.EvidenceNumber;
import org.fragmenta.evidence.Figure;
import org.fragmenta.evidence.Kind;
import org.fragmenta.evidence.Method;
import org.fragmenta.evidence.Replay;
import org.fragmenta.evidence.Verdict;
import org.fragmenta.evidence.VerdictDraft;
import org.fragmenta.theory.Cause;
import org.fragmenta.theory.Condition;
import org.fragmenta.theory.MissingHypothesisException;
import org.fragmenta.theory.Optimum;
import org.fragmenta.theory.Study;

/** Whether capital-labour ratios decide which blocks stand where labour is cheap. */
public final class FactorProportions implements Condition {
    private static final double RELATIVE = 1e-9;
    private static final String RATIO = "money an hour";

    @Override
    public ConditionId id() {
        return ConditionId.JK_8;
    }

    @Override
    public Kind kind() {
        return Kind.ECONOMIC;
    }

    @Override
    public String title() {
        return "Capital-labour ratios decide what stands where labour is cheap";
    }

    @Override
    public String statement() {
        return "Between a region of dear labour, 1, and one of cheap labour, 2, where capital is dearer, the blocks in 2 are"
                + " those with kappa_i + s_i / (a_i (r2 - r1)) below kappa* = (w1 - w2) / (r2 - r1). Where capital is not"
                + " dearer, all blocks move with a_i (w1 - w2) + k_i (r1 - r2) > s_i.";
    }

    @Override
    public String test() {
        return "For the two regions of a model with two, and else every pair of regions in use whose wages differ: the gain"
                + " a (w1 - w2) + k (r1 - r2) - s of every block that stands in one of the two and could in both has the"
                + " sign of its place, with w the wage over productivity and s what its own links and markets and its"
                + " skilled labour cost more in 2. FAIL where the gain contradicts the place by more than 1e-9 of the block's factor cost.";
    }

    @Override
    public String units() {
        return "kappa and kappa*: money of capital an hour of labour; gain: money a unit of final output.";
    }

    @Override
    public String source() {
        return "D; the Heckscher-Ohlin lens on Jones and Kierzkowski 1990";
    }

    @Override
    public Verdict examine(Study study, VerdictDraft draft) {
        Optimum optimum = Optimum.of(study);
        List<Pair> pairs = pairs(optimum);
        boolean anyFormula = optimum.model().blocks().stream().anyMatch(FactorProportions::statesFactors);
        if (!anyFormula) {
            throw new MissingHypothesisException(
                    "a block states laborHours or capital and has no row or method as unit cost");
        }
        draft.on("q=" + EvidenceNumber.text(optimum.model().output()))
                .by(Method.EXACT, "factor cost")
                .assuming(
                        "every link cost is one block's own",
                        new SeparableLinks(optimum).joining().isEmpty());
        Optional<Pair> decisive = pairs.stream()
                .filter(pair -> !pair.cut().blocks().isEmpty())
                .min(Comparator.comparingDouble(Pair::relativeMargin));
        if (decisive.isEmpty()) {
            return draft.vacuous("no two regions in use differ in wage and compete for a block");
        }
        return judged(optimum, decisive.get(), draft);
    }

    private static boolean statesFactors(BlockDescriptor block) {
        return block.laborHours() + block.capital() > 0
                && block.unitRow().isEmpty()
                && !block.custom().contains("unit");
    }

    private static Verdict judged(Optimum optimum, Pair pair, VerdictDraft draft) {
        FactorCut cut = pair.cut();
        FactorCut.Block tightest = cut.tightest().orElseThrow();
        double tolerance = RELATIVE * pair.scale(tightest);
        double margin = cut.margin(tightest);
        List<FactorCut.Block> sorted = cut.sorted();
        draft.assuming("capital is dearer where labour is cheap", cut.hasCut())
                .with(Figure.texts("between", List.of(optimum.regionId(pair.first()), optimum.regionId(pair.second()))))
                .with(Figure.of("kappa*", RATIO, cut.cut()))
                .with(Figure.texts(
                        "blocks",
                        sorted.stream()
                                .map(block -> optimum.blockId(block.index()))
                                .toList()))
                .with(Figure.list(
                        "kappa",
                        RATIO,
                        sorted.stream().map(FactorCut.Block::kappa).toList()))
                .with(Figure.list(
                        "withLinks", RATIO, sorted.stream().map(cut::key).toList()))
                .with(Figure.texts(
                        "regions",
                        sorted.stream()
                                .map(block -> optimum.regionId(pair.of(block)))
                                .toList()))
                .with(Figure.texts("inversions", inversions(optimum, pair)))
                .comparing(-margin, 0, tolerance, "money a unit");
        if (margin < -tolerance) {
            return draft.fail(
                    contradiction(optimum, pair, tightest),
                    Cause.of(optimum, tightest.index(), pair.other(tightest), FactorProportions::isFactor));
        }
        String name = optimum.blockId(tightest.index());
        return margin <= tolerance
                ? draft.tie(name + " costs the same in both regions")
                : draft.tightest(name + " by " + EvidenceNumber.text(margin) + " a unit")
                        .pass();
    }

    private static boolean isFactor(String datum) {
        return datum.endsWith(".laborHours") || datum.endsWith(".capital");
    }

    /** The block on the wrong side of the cut and, if there is one, a block on the other side that it should change with. */
    private static CounterExample contradiction(Optimum optimum, Pair pair, FactorCut.Block wrong) {
        FactorCut cut = pair.cut();
        List<Figure> shows = new ArrayList<>();
        shows.add(Figure.of(optimum.blockId(wrong.index()), optimum.regionId(pair.of(wrong))));
        shows.add(Figure.of("gainElsewhere", "money a unit", -cut.margin(wrong)));
        Optional<FactorCut.Block> partner = cut.blocks().stream()
                .filter(other -> other.inSecond() != wrong.inSecond())
                .filter(other -> wrong.inSecond() == (cut.key(wrong) > cut.key(other)))
                .max(Comparator.comparingDouble(other -> Math.abs(cut.key(wrong) - cut.key(other))));
        partner.ifPresent(other -> {
            shows.add(Figure.of(optimum.blockId(other.index()), optimum.regionId(pair.of(other))));
            shows.add(Figure.list("withLinks", RATIO, cut.key(wrong), cut.key(other)));
        });
        return CounterExample.of(
                optimum.blockId(wrong.index()) + " stands in " + optimum.regionId(pair.of(wrong))
                        + " although labour, capital and its own links cost less in "
                        + optimum.regionId(pair.other(wrong)),
                Replay.asItStands(shows.toArray(Figure[]::new)));
    }

    private static List<String> inversions(Optimum optimum, Pair pair) {
        return pair.cut().inversions().stream()
                .map(both -> optimum.blockId(both.get(0).index()) + " before "
                        + optimum.blockId(both.get(1).index()) + ": "
                        + Cause.of(optimum, both.get(0).index(), pair.first(), FactorProportions::isFactor))
                .toList();
    }

    private static List<Pair> pairs(Optimum optimum) {
        int all = optimum.regions().size();
        int[] candidates = all == 2 ? new int[] {0, 1} : optimum.regionsInUse();
        SeparableLinks links = new SeparableLinks(optimum);
        List<Pair> pairs = new ArrayList<>();
        for (int first : candidates) {
            for (int second : candidates) {
                if (wage(optimum, second) < wage(optimum, first)) {
                    pairs.add(pair(optimum, links, first, second));
                }
            }
        }
        return pairs;
    }

    private static Pair pair(Optimum optimum, SeparableLinks links, int first, int second) {
        double output = optimum.model().output();
        List<FactorCut.Block> blocks = IntStream.range(0, optimum.blocks())
                .filter(block -> statesFactors(optimum.model().blocks().get(block)))
                .filter(block -> optimum.region(block) == first || optimum.region(block) == second)
                .filter(block -> optimum.canStand(block, first) && optimum.canStand(block, second))
                .mapToObj(block -> new FactorCut.Block(
                        block,
                        optimum.model().blocks().get(block).laborHours(),
                        optimum.model().blocks().get(block).capital(),
                        (output > 0 ? links.difference(block, first, second) / output : 0)
                                + skilledLabor(optimum, block, second)
                                - skilledLabor(optimum, block, first),
                        optimum.region(block) == second))
                .filter(block -> Double.isFinite(block.link()))
                .toList();
        FactorCut cut = new FactorCut(
                wage(optimum, first), wage(optimum, second), rental(optimum, first), rental(optimum, second), blocks);
        return new Pair(first, second, cut);
    }

    /** Cost of an effective hour; NaN where the wage is not stated, which compares with nothing. */
    private static double wage(Optimum optimum, int region) {
        RegionDescriptor place = optimum.regions().get(region);
        return place.wage().orElse(Double.NaN) / place.productivity();
    }

    /** Cost of a block's skilled hours, money a unit; NaN where neither wage is stated. */
    private static double skilledLabor(Optimum optimum, int block, int region) {
        double hours = optimum.model().blocks().get(block).skilledHours();
        RegionDescriptor place = optimum.regions().get(region);
        double wage = place.skilledWage().orElse(place.wage().orElse(Double.NaN));
        return hours == 0 ? 0 : hours * wage / place.productivity();
    }

    private static double rental(Optimum optimum, int region) {
        return optimum.regions().get(region).capitalCost().orElse(0);
    }

    /**
     * Two regions and the blocks between them.
     *
     * @param first position of the region of dear labour
     * @param second position of the region of cheap labour
     */
    private record Pair(int first, int second, FactorCut cut) {

        int of(FactorCut.Block block) {
            return block.inSecond() ? second : first;
        }

        int other(FactorCut.Block block) {
            return block.inSecond() ? first : second;
        }

        /** The size of what the margin is the difference of, money a unit. */
        double scale(FactorCut.Block block) {
            return Math.max(
                    1e-300,
                    block.hours() * cut.wage1()
                            + block.capital() * Math.max(cut.capital1(), cut.capital2())
                            + Math.abs(block.link()));
        }

        double relativeMargin() {
            return cut.tightest().map(block -> cut.margin(block) / scale(block)).orElse(Double.POSITIVE_INFINITY);
        }
    }
}
