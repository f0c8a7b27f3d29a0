package org.fragmenta.theory.control;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fragmenta.evidence.ConditionId;
import org.fragmenta.evidence.CounterExample;
import org.fragmenta.evidence.Figure;
import org.fragmenta.evidence.Kind;
import org.fragmenta.evidence.Method;
import org.fragmenta.evidence.Replay;
import org.fragmenta.evidence.Verdict;
import org.fragmenta.evidence.VerdictDraft;
import org.fragmenta.result.Tolerance;
import org.fragmenta.theory.Condition;
import org.fragmenta.theory.Optimum;
import org.fragmenta.theory.Study;

/** Whether what is worked at arm's length is near. */
public final class LocalOutsourcing implements Condition {
    private static final String UNIT = "money a unit";

    @Override
    public ConditionId id() {
        return ConditionId.KA_1;
    }

    @Override
    public Kind kind() {
        return Kind.ECONOMIC;
    }

    @Override
    public String title() {
        return "Outsourcing is local";
    }

    @Override
    public String statement() {
        return "A block is worked at arm's length where the cost of lost control u(d) is at most the supplier's advantage and"
                + " the set-up saved, omega + AF K / q. Since u rises with distance from headquarters, these are the"
                + " distances up to a reach, the d at which the two are equal.";
    }

    @Override
    public String test() {
        return "For every block with armsLength and all regions that it could stand in with the others left in place: no region"
                + " where arm's length saves lies farther than one where it costs. FAIL beyond 1e-9; the cause is a set-up"
                + " cost that differs between regions.";
    }

    @Override
    public String units() {
        return "reach: km, for the set-up where the block stands; distance: km from headquarters; saving: money a unit.";
    }

    @Override
    public String source() {
        return "A Kimura and Ando 2005; formula D; A Ando and Kimura 2009 for the pattern";
    }

    @Override
    public Verdict examine(Study study, VerdictDraft draft) {
        Governed governed = Governed.of(study);
        Optimum optimum = governed.optimum();
        draft.on(governed.blocks().size() + " blocks x " + optimum.regions().size() + " regions")
                .by(Method.ENUMERATION, "distances");
        List<Double> reach = new ArrayList<>();
        List<Double> distance = new ArrayList<>();
        for (int block : governed.blocks()) {
            Outsourcing outsourcing = governed.outsourcing(block);
            double setup = optimum.costs().setup(block, optimum.region(block))
                    / optimum.model().output();
            reach.add(outsourcing.reach(setup));
            distance.add(governed.km(block, optimum.region(block)));
        }
        draft.with(Figure.texts(
                        "blocks",
                        governed.blocks().stream().map(optimum::blockId).toList()))
                .with(Figure.list("reach", "km", reach))
                .with(Figure.list("distance", "km", distance))
                .with(Figure.texts("armsLength", governed.outsourced()));
        for (int block : governed.blocks()) {
            double tolerance = Tolerance.at(governed.scale(block));
            Optional<Outsourcing.Pair> worst =
                    governed.outsourcing(block).farOutsourcedNearNot().filter(pair -> pair.amount() > tolerance);
            if (worst.isPresent()) {
                return farther(governed, block, worst.get(), draft);
            }
        }
        List<Outsourcing> choices = governed.blocks().stream()
                .map(governed::outsourcing)
                .filter(outsourcing -> outsourcing.leastCrossDifference().isPresent())
                .toList();
        if (choices.isEmpty()) {
            return draft.vacuous("no block has two distances to choose from");
        }
        return choices.stream().anyMatch(Outsourcing::paysSomewhere)
                ? draft.pass()
                : draft.vacuous("arm's length pays at no distance that a block can choose");
    }

    private static Verdict farther(Governed governed, int block, Outsourcing.Pair pair, VerdictDraft draft) {
        Optimum optimum = governed.optimum();
        String name = optimum.blockId(block);
        String near = optimum.regionId(pair.near().region());
        String far = optimum.regionId(pair.far().region());
        return draft.comparing(pair.amount(), 0, Tolerance.at(governed.scale(block)), UNIT)
                .fail(
                        CounterExample.of(
                                name + " is worked at arm's length in " + far + " and in-house in the nearer " + near,
                                replay(optimum, block, pair.near(), "in-house"),
                                replay(optimum, block, pair.far(), "arm's length")),
                        "set-up of " + name + " is "
                                + (pair.far().setup() > pair.near().setup() ? "dearer" : "cheaper") + " in " + far
                                + " than in " + near + " (regions." + far + ".setupFactor)");
    }

    private static Replay replay(Optimum optimum, int block, Outsourcing.Place place, String governance) {
        return Replay.of(
                Pinned.model(optimum, block, place.region(), Pinned.Governance.FREE),
                Figure.of("region", optimum.regionId(place.region())),
                Figure.of("km", "km", place.km()),
                Figure.of(optimum.blockId(block), governance));
    }
}
