package org.fragmenta.theory.jk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.fragmenta.descriptor.RegionDescriptor;
import org.fragmenta.evidence.ConditionId;
import org.fragmenta.evidence.CounterExample;
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

/** Whether blocks stand where their comparative advantage in labour is. */
public final class RicardianLocation implements Condition {
    private static final String HOURS = "hours a unit";

    @Override
    public ConditionId id() {
        return ConditionId.JK_7;
    }

    @Override
    public Kind kind() {
        return Kind.ECONOMIC;
    }

    @Override
    public String title() {
        return "Blocks stand where their comparative advantage in labour is";
    }

    @Override
    public String statement() {
        return "Between two regions, the blocks in the second are those with the greatest advantage there,"
                + " A_i = a_i1 / (a_i2 + s_i / w_2). Among any number of regions, no cyclic exchange of regions among blocks"
                + " saves labour; equivalently, there are wages at which every block's labour is cheapest where it stands.";
    }

    @Override
    public String test() {
        return "Two regions in use: no block of the region with the lower wage has a smaller A than a block of the other;"
                + " s_i is what the block's own links and markets cost more there. Three and more: no negative cycle over"
                + " the regions in use with arcs r to s of length min over i in r of ln(a_is / a_ir) (Bellman-Ford);"
                + " its shortest ways are supporting log wages. FAIL beyond 1e-12 on logarithms.";
    }

    @Override
    public String units() {
        return "a: hours of unskilled labour a unit of final output, skilled hours at the region's premium; A and wages:"
                + " ratios.";
    }

    @Override
    public String source() {
        return "D for two regions; M Jones 1961 for cycles";
    }

    @Override
    public Verdict examine(Study study, VerdictDraft draft) {
        Optimum optimum = Optimum.of(study);
        LaborCoefficients labor = LaborCoefficients.of(optimum);
        if (labor.blocks().size() < 2) {
            throw new MissingHypothesisException(
                    "two blocks state laborHours or skilledHours and have no row or method as unit cost");
        }
        List<String> joining = new SeparableLinks(optimum).joining();
        draft.on(labor.blocks().size() + " of " + optimum.blocks() + " blocks")
                .assuming("every block states its labour", labor.blocks().size() == optimum.blocks())
                .assuming("every link cost is one block's own", joining.isEmpty());
        ComparativeAdvantage advantage =
                new ComparativeAdvantage(labor.hours().toArray(double[][]::new), labor.regions(optimum.plan()));
        int[] regions = advantage.regions();
        if (regions.length < 2) {
            return draft.by(Method.EXACT, "plan").vacuous("all labour is employed in one region");
        }
        return regions.length == 2 && paysWages(optimum, regions)
                ? twoRegions(optimum, labor, regions, draft)
                : manyRegions(optimum, labor, advantage, draft);
    }

    private static boolean paysWages(Optimum optimum, int[] regions) {
        return IntStream.of(regions)
                .allMatch(region -> optimum.regions().get(region).wage().orElse(0) > 0);
    }

    private static double wage(Optimum optimum, int region) {
        RegionDescriptor place = optimum.regions().get(region);
        return place.wage().orElse(0);
    }

    private static Verdict twoRegions(Optimum optimum, LaborCoefficients labor, int[] regions, VerdictDraft draft) {
        boolean ordered = wage(optimum, regions[1]) <= wage(optimum, regions[0]);
        int first = ordered ? regions[0] : regions[1];
        int second = ordered ? regions[1] : regions[0];
        LaborCut cut = cut(optimum, labor, first, second);
        List<LaborCut.Block> sorted = cut.sorted();
        draft.by(Method.EXACT, "cut")
                .with(Figure.texts(
                        "blocks",
                        sorted.stream()
                                .map(block -> optimum.blockId(block.index()))
                                .toList()))
                .with(Figure.list("A", "", sorted.stream().map(cut::advantage).toList()))
                .with(Figure.texts(
                        "regions",
                        sorted.stream()
                                .map(block -> optimum.regionId(block.inSecond() ? second : first))
                                .toList()))
                .with(Figure.of("relativeWage", "", cut.cut()));
        Optional<LaborCut.Inversion> tightest = cut.tightest();
        if (tightest.isEmpty()) {
            return draft.vacuous("no two blocks of the two regions can be exchanged");
        }
        LaborCut.Inversion pair = tightest.get();
        double lhs = cut.advantage(pair.here());
        double rhs = cut.advantage(pair.there());
        draft.comparing(lhs, rhs, ComparativeAdvantage.TOLERANCE * Math.min(lhs, rhs), "");
        if (cut.excess(pair) > ComparativeAdvantage.TOLERANCE) {
            return draft.fail(
                    CounterExample.of(
                            optimum.blockId(pair.there().index()) + " stands in " + optimum.regionId(second)
                                    + " with a smaller advantage there than "
                                    + optimum.blockId(pair.here().index())
                                    + ", which stands in " + optimum.regionId(first),
                            Replay.asItStands(
                                    Figure.of(optimum.blockId(pair.there().index()), optimum.regionId(second)),
                                    Figure.of(optimum.blockId(pair.here().index()), optimum.regionId(first)),
                                    Figure.list("A", "", rhs, lhs))),
                    cause(
                            optimum,
                            labor,
                            List.of(
                                    new Step(pair.there().index(), first),
                                    new Step(pair.here().index(), second))));
        }
        return draft.tightest(optimum.blockId(pair.there().index()) + " before "
                        + optimum.blockId(pair.here().index()))
                .pass();
    }

    private static LaborCut cut(Optimum optimum, LaborCoefficients labor, int first, int second) {
        SeparableLinks links = new SeparableLinks(optimum);
        double output = optimum.model().output();
        List<LaborCut.Block> blocks = new ArrayList<>();
        for (int block : labor.blocks()) {
            if (optimum.canStand(block, first) && optimum.canStand(block, second)) {
                double link = output > 0 ? links.difference(block, first, second) / output : 0;
                if (Double.isFinite(link)) {
                    blocks.add(new LaborCut.Block(
                            block,
                            labor.of(block)[first],
                            labor.of(block)[second],
                            link,
                            optimum.region(block) == second));
                }
            }
        }
        return new LaborCut(wage(optimum, first), wage(optimum, second), blocks);
    }

    private static Verdict manyRegions(
            Optimum optimum, LaborCoefficients labor, ComparativeAdvantage advantage, VerdictDraft draft) {
        draft.by(Method.EXACT, "no negative cycle");
        // A cycle may pass through regions of which no two have two blocks in common.
        Optional<ComparativeAdvantage.Cycle> cycle = advantage.cycle();
        if (cycle.isPresent()) {
            return exchange(optimum, labor, cycle.get(), draft);
        }
        if (!advantage.anyAdvantage()) {
            return draft.vacuous("labour of all blocks differs between the regions in the same proportion");
        }
        double[] wages = advantage.supportingWages();
        return draft.with(Figure.texts(
                        "regions",
                        IntStream.of(advantage.regions())
                                .mapToObj(optimum::regionId)
                                .toList()))
                .with(Figure.list("supportingWages", "of the highest", wages))
                .comparing(0, advantage.tightest(), ComparativeAdvantage.TOLERANCE, "log hours")
                .pass();
    }

    private static Verdict exchange(
            Optimum optimum, LaborCoefficients labor, ComparativeAdvantage.Cycle cycle, VerdictDraft draft) {
        List<Figure> shows = new ArrayList<>();
        List<Step> steps = new ArrayList<>();
        double assigned = 1;
        double cycled = 1;
        for (int position = 0; position < cycle.blocks().size(); position++) {
            int block = labor.blocks().get(cycle.blocks().get(position));
            assigned *= labor.of(block)[cycle.regions().get(position)];
            cycled *= labor.of(block)[cycle.target(position)];
            steps.add(new Step(block, cycle.target(position)));
            shows.add(Figure.of(
                    optimum.blockId(block), optimum.regionId(cycle.regions().get(position))));
        }
        shows.add(Figure.of("assigned", HOURS, assigned));
        shows.add(Figure.of("cycled", HOURS, cycled));
        return draft.comparing(Math.log(assigned), Math.log(cycled), ComparativeAdvantage.TOLERANCE, "log hours")
                .fail(
                        CounterExample.of(
                                "moving each of these blocks to the region of the next saves labour",
                                Replay.asItStands(shows.toArray(Figure[]::new))),
                        cause(optimum, labor, steps));
    }

    /** A block and where an exchange takes it. */
    private record Step(int block, int region) {}

    /**
     * What stands against the exchange: for the block whose labour would become cheapest, the datum that would cost most
     * more.
     */
    private static String cause(Optimum optimum, LaborCoefficients labor, List<Step> steps) {
        Step step = steps.stream()
                .min(Comparator.comparingDouble(each -> laborSaved(optimum, labor, each)))
                .orElseThrow();
        return Cause.of(optimum, step.block(), step.region(), datum -> datum.endsWith(".laborHours"));
    }

    /** Relative change of labour cost at the regions' own wages; below 0 if the step saves. */
    private static double laborSaved(Optimum optimum, LaborCoefficients labor, Step step) {
        double[] hours = labor.of(step.block());
        int here = optimum.region(step.block());
        double there = wage(optimum, step.region()) * hours[step.region()];
        return there / (wage(optimum, here) * hours[here]);
    }
}
