package org.fragmenta.theory.jk;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.commons.math3.fraction.BigFraction;
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
import org.fragmenta.instance.Instance;
import org.fragmenta.parametric.Curve;
import org.fragmenta.parametric.CurveSegment;
import org.fragmenta.parametric.Decimals;
import org.fragmenta.result.Result;
import org.fragmenta.result.Tolerance;
import org.fragmenta.theory.Cause;
import org.fragmenta.theory.Condition;
import org.fragmenta.theory.MissingHypothesisException;
import org.fragmenta.theory.Optimum;
import org.fragmenta.theory.Study;

/** Whether a region that becomes cheaper keeps all the blocks that it has. */
public final class WageGapRelocation implements Condition {
    private static final String WAGE = "money an hour";

    @Override
    public ConditionId id() {
        return ConditionId.JK_11;
    }

    @Override
    public Kind kind() {
        return Kind.ECONOMIC;
    }

    @Override
    public String title() {
        return "A lower wage draws blocks and drives none away";
    }

    @Override
    public String statement() {
        return "As the wage of a region falls, the set of blocks in it never loses one. True where each block's links are its"
                + " own, and between two regions where no link costs less apart than together; blocks that stand in each"
                + " other's way, or follow others elsewhere, may break it.";
    }

    @Override
    public String test() {
        return "For the region with the lowest wage and every region in use: the exact curve over its wage from 0 to the highest"
                + " wage of the model. FAIL where a block is in the region on one segment and not on the next lower one, and"
                + " proven solves inside the two segments, which decide beyond 1e-9 of cost, say so.";
    }

    @Override
    public String units() {
        return "enters: the wage, money an hour, at and below which the block is in the region.";
    }

    @Override
    public String source() {
        return "D; Jones and Kierzkowski 1990";
    }

    @Override
    public Verdict examine(Study study, VerdictDraft draft) {
        Optimum optimum = Optimum.of(study);
        double highest = optimum.regions().stream()
                .mapToDouble(region -> region.wage().orElse(0))
                .max()
                .orElse(0);
        if (highest == 0) {
            throw new MissingHypothesisException("regions state a wage above 0");
        }
        draft.on("wages in [0," + EvidenceNumber.text(highest) + "]")
                .by(Method.EXACT, "envelope")
                .assuming(
                        "every link cost is one block's own",
                        new SeparableLinks(optimum).joining().isEmpty())
                .assuming("no link costs more together than apart", complements(optimum));
        Study used = study.of(optimum.model());
        boolean moves = false;
        Optional<String> tie = Optional.empty();
        for (RegionDescriptor region : candidates(optimum)) {
            Curve curve = used.curve(path(region.id()), 0, highest);
            moves |= curve.segments().size() > 1;
            describe(curve, region.id(), draft);
            for (int next = 1; next < curve.segments().size(); next++) {
                Drop drop = new Drop(
                        used,
                        region.id(),
                        curve.segments().get(next - 1),
                        curve.segments().get(next));
                for (String block : drop.lost()) {
                    if (drop.isProven(block)) {
                        return drop.counterExample(block, draft);
                    }
                    tie = Optional.of(block + " costs the same in and out of " + region.id());
                }
            }
        }
        if (tie.isPresent()) {
            return draft.tie(tie.get());
        }
        return moves ? draft.pass() : draft.vacuous("no block moves at any of these wages");
    }

    private static String path(String region) {
        return "regions." + region + ".wage";
    }

    /** Whether for no link two regions cost more together than apart; links within a region mostly cost nothing. */
    private static boolean complements(Optimum optimum) {
        int regions = optimum.regions().size();
        return optimum.instance().links().stream()
                .map(Instance.Link::cost)
                .allMatch(cost -> IntStream.range(0, regions)
                        .filter(one -> cost.at(one, one) > 0)
                        .allMatch(one -> IntStream.range(0, regions)
                                .allMatch(other -> cost.at(one, one) + cost.at(other, other)
                                        <= cost.at(one, other) + cost.at(other, one))));
    }

    /** The region of the cheapest labour, then those in use. */
    private static List<RegionDescriptor> candidates(Optimum optimum) {
        Set<Integer> positions = new LinkedHashSet<>();
        IntStream.range(0, optimum.regions().size())
                .filter(region -> optimum.regions().get(region).wage().isPresent())
                .boxed()
                .min((one, other) -> Double.compare(wage(optimum, one), wage(optimum, other)))
                .ifPresent(positions::add);
        IntStream.of(optimum.regionsInUse()).forEach(positions::add);
        return positions.stream()
                .map(optimum.regions()::get)
                .filter(region -> region.wage().isPresent())
                .toList();
    }

    private static double wage(Optimum optimum, int region) {
        return optimum.regions().get(region).wage().orElse(Double.POSITIVE_INFINITY);
    }

    private static void describe(Curve curve, String region, VerdictDraft draft) {
        List<String> blocks = new ArrayList<>();
        List<Double> wages = new ArrayList<>();
        for (int segment = curve.segments().size() - 1; segment >= 0; segment--) {
            CurveSegment at = curve.segments().get(segment);
            for (String block : hosted(at, region)) {
                if (!blocks.contains(block)) {
                    blocks.add(block);
                    wages.add(at.to().map(Decimals::nearest).orElse(Double.POSITIVE_INFINITY));
                }
            }
        }
        draft.with(Figure.texts(region, blocks)).with(Figure.list(region + ".enters", WAGE, wages));
    }

    private static Set<String> hosted(CurveSegment segment, String region) {
        return segment.regime().regions().entrySet().stream()
                .filter(entry -> entry.getValue().equals(region))
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Two neighbouring segments of a curve over a region's wage. */
    private record Drop(Study study, String region, CurveSegment lower, CurveSegment upper) {

        /** Blocks of the upper segment that the lower one does not have. */
        List<String> lost() {
            Set<String> kept = hosted(lower, region);
            return hosted(upper, region).stream()
                    .filter(block -> !kept.contains(block))
                    .toList();
        }

        /** Whether every optimum at the upper wage is known to have the block there, and none at the lower. */
        boolean isProven(String block) {
            Result above = at(upper).optimum();
            Result below = at(lower).optimum();
            boolean known =
                    above.attraction().containsKey(block) && below.attraction().containsKey(block);
            return known && elsewhere(above, block) > tolerance(above) && here(below, block) > tolerance(below);
        }

        private static double tolerance(Result result) {
            return Tolerance.at(result.cost().map(cost -> cost.total()).orElse(0.0));
        }

        private double here(Result result, String block) {
            return gap(result.attraction().getOrDefault(block, Map.of()).getOrDefault(region, OptionalDouble.empty()));
        }

        private double elsewhere(Result result, String block) {
            return result.attraction().getOrDefault(block, Map.of()).entrySet().stream()
                    .filter(entry -> !entry.getKey().equals(region))
                    .mapToDouble(entry -> gap(entry.getValue()))
                    .min()
                    .orElse(Double.POSITIVE_INFINITY);
        }

        private static double gap(OptionalDouble gap) {
            return gap.orElse(Double.POSITIVE_INFINITY);
        }

        private Study at(CurveSegment segment) {
            return study.under(setting(segment));
        }

        private String setting(CurveSegment segment) {
            return path(region) + "=" + middle(segment);
        }

        private static double middle(CurveSegment segment) {
            BigFraction to = segment.to().orElse(segment.from().add(BigFraction.TWO));
            return Decimals.nearest(segment.from().add(to).divide(BigFraction.TWO));
        }

        Verdict counterExample(String block, VerdictDraft draft) {
            Optimum below = Optimum.of(at(lower));
            int moved = below.model().blockIndex(block);
            return draft.comparing(
                            here(at(lower).optimum(), block),
                            0,
                            tolerance(at(lower).optimum()),
                            "money a period")
                    .binding(path(region))
                    .fail(
                            CounterExample.of(
                                    block + " leaves " + region + " when its wage falls",
                                    replay(block, upper),
                                    replay(block, lower)),
                            Cause.of(
                                    below,
                                    moved,
                                    below.model().regionIndex(region),
                                    datum -> datum.endsWith(".laborHours")));
        }

        private Replay replay(String block, CurveSegment segment) {
            return Replay.of(
                    setting(segment),
                    Figure.of("wage", WAGE, middle(segment)),
                    Figure.of(block, segment.regime().region(block)));
        }
    }
}
