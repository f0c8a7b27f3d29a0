package org.fragmenta.theory.dynamics;

import static org.fragmenta.evidence.EvidenceNumber.text;

import java.util.List;
import org.fragmenta.evidence.ConditionId;
import org.fragmenta.evidence.CounterExample;
import org.fragmenta.evidence.Figure;
import org.fragmenta.evidence.Kind;
import org.fragmenta.evidence.Method;
import org.fragmenta.evidence.Replay;
import org.fragmenta.evidence.Verdict;
import org.fragmenta.evidence.VerdictDraft;
import org.fragmenta.mode.FlyingGeese;
import org.fragmenta.result.Tolerance;

/** In which order blocks leave a region whose wage grows. */
final class OrderOfRelocation extends RelocationOverTime {

    @Override
    public ConditionId id() {
        return ConditionId.RL_3;
    }

    @Override
    public Kind kind() {
        return Kind.ECONOMIC;
    }

    @Override
    public String title() {
        return "Labour leaves first, sunk cost last";
    }

    @Override
    public String statement() {
        return "While the wage of a region grows at rate g, a block leaves it in year T_i = (1/g) ln([w_S + (delta"
                + " K_i + s_i)/a_i] / w0): in the order of (delta K_i + s_i)/a_i, labour-intensive blocks first, those"
                + " with dear links and much to sink last.";
    }

    @Override
    public String test() {
        return "For flying geese, the closed form, held against the cost of moving a hundredth of a year earlier or"
                + " later. On a model with a horizon, all pairs of blocks that leave one region for one other: the one"
                + " with the lower (delta K + s)/a does not leave in a later year; s is what the block's links cost a"
                + " year while the others stay.";
    }

    @Override
    public String units() {
        return "T: years; (delta K + s)/a: money an hour.";
    }

    @Override
    public String source() {
        return "D; flying geese";
    }

    @Override
    Verdict examine(FlyingGeese geese, VerdictDraft draft) {
        boolean cheapest = true;
        for (FlyingGeese.Block block : geese.blocks()) {
            double year = geese.year(block);
            double cost = geese.cost(block, year);
            double tolerance = Tolerance.at(cost);
            cheapest &= cost <= geese.cost(block, year + 0.01) + tolerance
                    && cost <= geese.cost(block, Math.max(0, year - 0.01)) + tolerance;
        }
        draft.on("w0=" + text(geese.wage()))
                .by(Method.EXACT, "closed form")
                .with(Figure.texts(
                        "order",
                        geese.order().stream().map(FlyingGeese.Block::id).toList()))
                .with(Figure.list(
                        "T", "years", geese.order().stream().map(geese::year).toList()));
        return cheapest
                ? draft.pass()
                : draft.unproved("a year nearby is cheaper; the numbers are out of the range of doubles");
    }

    @Override
    Verdict examine(Dated dated, VerdictDraft draft) {
        List<Departure> departures = Departure.first(dated);
        draft.on(dated.years())
                .by(Method.EXACT, "certified solve")
                .with(Figure.texts(
                        "left", departures.stream().map(Departure::text).toList()))
                .with(Figure.list(
                        "(delta K + s)/a",
                        "money an hour",
                        departures.stream().map(Departure::hurdle).toList()));
        boolean compared = false;
        for (Departure early : departures) {
            for (Departure late : departures) {
                if (!early.isComparable(late) || early.year() >= late.year()) {
                    continue;
                }
                compared = true;
                if (late.hurdle() < early.hurdle() - Tolerance.at(early.hurdle())) {
                    return draft.fail(
                            CounterExample.of(
                                    "a block with the lower hurdle leaves later",
                                    Replay.asItStands(
                                            Figure.texts("order", List.of(early.text(), late.text())),
                                            Figure.list("hurdles", "money an hour", early.hurdle(), late.hurdle()))),
                            "links of " + late.id() + ", or what it pays beside wages");
                }
            }
        }
        return compared
                ? draft.pass()
                : draft.vacuous("no two blocks leave one region for one other in different years");
    }
}
