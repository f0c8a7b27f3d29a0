package org.fragmenta.theory.control;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fragmenta.evidence.ConditionId;
import org.fragmenta.evidence.CounterExample;
import org.fragmenta.evidence.EvidenceNumber;
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
import org.fragmenta.theory.control.Pinned.Governance;

/** Whether distance and loss of control are substitutes. */
public final class AxisSubstitution implements Condition {
    private static final String UNIT = "money a unit";

    @Override
    public ConditionId id() {
        return ConditionId.KA_2;
    }

    @Override
    public Kind kind() {
        return Kind.ECONOMIC;
    }

    @Override
    public String title() {
        return "Distance and arm's length substitute for each other";
    }

    @Override
    public String statement() {
        return "What arm's length saves falls with distance: U(d',1) - U(d,1) - U(d',0) + U(d,0) >= 0 for d' > d. So a block"
                + " goes no farther at arm's length than in-house.";
    }

    @Override
    public String test() {
        return "For every block with armsLength and every two distances of regions that it could stand in with the others left"
                + " in place: the cross difference u(d') - u(d) - AF (K(d') - K(d)) / q, with K the set-up there. FAIL below"
                + " -1e-9; the cause is a set-up cost that rises with distance faster than the cost of lost control.";
    }

    @Override
    public String units() {
        return "Cross differences: money a unit; distances: km from headquarters.";
    }

    @Override
    public String source() {
        return "D, by Topkis 1978, on Kimura and Ando 2005";
    }

    @Override
    public Verdict examine(Study study, VerdictDraft draft) {
        Governed governed = Governed.of(study);
        Optimum optimum = governed.optimum();
        draft.on(governed.blocks().size() + " blocks x " + optimum.regions().size() + " regions")
                .by(Method.ENUMERATION, "pairs of distances");
        Optional<Tightest> tightest = Optional.empty();
        List<String> names = new ArrayList<>();
        List<Double> inHouse = new ArrayList<>();
        List<Double> armsLength = new ArrayList<>();
        for (int block : governed.blocks()) {
            Outsourcing outsourcing = governed.outsourcing(block);
            names.add(optimum.blockId(block));
            inHouse.add(cheapestDistance(optimum, block, outsourcing, false));
            armsLength.add(cheapestDistance(optimum, block, outsourcing, true));
            Optional<Tightest> candidate = outsourcing.leastCrossDifference().map(pair -> new Tightest(block, pair));
            tightest = least(tightest, candidate);
        }
        draft.with(Figure.texts("blocks", names))
                .with(Figure.list("inHouseAt", "km", inHouse))
                .with(Figure.list("armsLengthAt", "km", armsLength));
        return tightest.isEmpty()
                ? draft.vacuous("no block has two distances to choose from")
                : judged(governed, tightest.get(), draft);
    }

    private record Tightest(int block, Outsourcing.Pair pair) {}

    private static Optional<Tightest> least(Optional<Tightest> one, Optional<Tightest> other) {
        return Stream.concat(one.stream(), other.stream())
                .min(Comparator.comparingDouble(each -> each.pair().amount()));
    }

    private static Verdict judged(Governed governed, Tightest tightest, VerdictDraft draft) {
        Optimum optimum = governed.optimum();
        Outsourcing.Pair pair = tightest.pair();
        double tolerance = Tolerance.at(governed.scale(tightest.block()));
        String name = optimum.blockId(tightest.block());
        String near = optimum.regionId(pair.near().region());
        String far = optimum.regionId(pair.far().region());
        draft.comparing(0, pair.amount(), tolerance, UNIT);
        if (pair.amount() < -tolerance) {
            return draft.fail(
                    CounterExample.of(
                            "for " + name + " arm's length saves more in " + far + " than in the nearer " + near,
                            replay(optimum, tightest.block(), pair.far(), Governance.ARMS_LENGTH),
                            replay(optimum, tightest.block(), pair.near(), Governance.ARMS_LENGTH),
                            replay(optimum, tightest.block(), pair.far(), Governance.IN_HOUSE),
                            replay(optimum, tightest.block(), pair.near(), Governance.IN_HOUSE)),
                    "set-up of " + name + " rises from "
                            + EvidenceNumber.text(pair.near().setup()) + " a unit in "
                            + near + " to " + EvidenceNumber.text(pair.far().setup()) + " in " + far + " (regions."
                            + far
                            + ".setupFactor)");
        }
        return draft.tightest(name + " between " + near + " and " + far).pass();
    }

    private static Replay replay(Optimum optimum, int block, Outsourcing.Place place, Governance governance) {
        return Replay.of(
                Pinned.model(optimum, block, place.region(), governance),
                Figure.of("region", optimum.regionId(place.region())),
                Figure.of("governance", governance == Governance.IN_HOUSE ? "in-house" : "arm's length"));
    }

    /** The distance at which the block costs least with the others left in place, whoever runs it being fixed. */
    private static double cheapestDistance(Optimum optimum, int block, Outsourcing outsourcing, boolean outsourced) {
        return outsourcing.places().stream()
                .min(Comparator.comparingDouble(place -> {
                    double output = optimum.model().output();
                    double inHouse = optimum.instance().costOf(optimum.planWith(block, place.region()))
                            + output * Math.max(0, outsourcing.gain(place));
                    return outsourced ? inHouse - output * outsourcing.gain(place) : inHouse;
                }))
                .map(Outsourcing.Place::km)
                .orElse(0.0);
    }
}
