package org.fragmenta.theory.cost;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
import org.fragmenta.result.CostSplit;
import org.fragmenta.result.CostSplit.BlockLine;
import org.fragmenta.result.CostSplit.LinkLine;
import org.fragmenta.result.Tolerance;
import org.fragmenta.theory.Condition;
import org.fragmenta.theory.Optimum;
import org.fragmenta.theory.Study;

/** Whether set-up, operation and service links add up to what the solver minimised. */
public final class CostIdentity implements Condition {
    private static final String MONEY = "money a period";

    @Override
    public ConditionId id() {
        return ConditionId.CO_1;
    }

    @Override
    public Kind kind() {
        return Kind.SOUNDNESS;
    }

    @Override
    public String title() {
        return "Set-up, operation and service links add up to the cost";
    }

    @Override
    public String statement() {
        return "The cost of the optimum is the sum of annualised set-up, of operation and of service links, each the sum of"
                + " its lines by block, link and market, and equals the number that the solver minimised.";
    }

    @Override
    public String test() {
        return "The lines by block, link and market are added up and held against the three parts, their total, and the"
                + " objective at the plan; FAIL beyond 1e-9 of cost.";
    }

    @Override
    public String units() {
        return "All figures: money a period.";
    }

    @Override
    public String source() {
        return "seed 6C; D";
    }

    @Override
    public Verdict examine(Study study, VerdictDraft draft) {
        Optimum optimum = Optimum.of(study);
        CostSplit split = study.cost();
        double setup = split.blocks().stream().mapToDouble(BlockLine::setup).sum();
        double operation =
                split.blocks().stream().mapToDouble(BlockLine::operation).sum();
        double links = Stream.concat(split.links().stream(), split.markets().stream())
                .mapToDouble(LinkLine::total)
                .sum();
        double objective = optimum.instance().costOf(optimum.plan());
        double scale = Math.abs(setup) + Math.abs(operation) + Math.abs(links);
        double distance = Math.max(
                Math.abs(setup + operation + links - objective),
                Math.max(
                        Math.abs(split.total() - objective),
                        Math.max(
                                Math.abs(setup - split.setup()),
                                Math.max(
                                        Math.abs(operation - split.operation()),
                                        Math.abs(links - split.serviceLinks())))));
        Map<String, Double> byRegion = byRegion(split);
        draft.on("q=" + EvidenceNumber.text(optimum.model().output()))
                .by(Method.EXACT, "sum of lines")
                .with(Figure.of("setup", MONEY, setup))
                .with(Figure.of("operation", MONEY, operation))
                .with(Figure.of("serviceLinks", MONEY, links))
                .with(Figure.of("objective", MONEY, objective))
                .with(Figure.texts("regions", List.copyOf(byRegion.keySet())))
                .with(Figure.list("blocksByRegion", MONEY, List.copyOf(byRegion.values())))
                .comparing(distance, 0, Tolerance.at(scale), MONEY);
        if (distance > Tolerance.at(scale)) {
            return draft.fail(
                    CounterExample.of(
                            "the parts of the cost do not add up to the objective",
                            Replay.asItStands(
                                    Figure.of("sum", MONEY, setup + operation + links),
                                    Figure.of("objective", MONEY, objective))),
                    "solver: the cost is not the sum of its parts");
        }
        return draft.pass();
    }

    private static Map<String, Double> byRegion(CostSplit split) {
        Map<String, Double> sums = new LinkedHashMap<>();
        split.blocks().forEach(line -> sums.merge(line.region(), line.setup() + line.operation(), Double::sum));
        return sums;
    }
}
