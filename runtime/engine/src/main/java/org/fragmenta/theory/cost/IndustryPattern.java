package org.fragmenta.theory.cost;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fragmenta.evidence.ConditionId;
import org.fragmenta.evidence.Figure;
import org.fragmenta.evidence.Kind;
import org.fragmenta.evidence.Method;
import org.fragmenta.evidence.Verdict;
import org.fragmenta.evidence.VerdictDraft;
import org.fragmenta.theory.Condition;
import org.fragmenta.theory.MissingHypothesisException;
import org.fragmenta.theory.Optimum;
import org.fragmenta.theory.Study;

/** Whether the model's numbers have the order that is observed of industries. */
public final class IndustryPattern implements Condition {
    @Override
    public ConditionId id() {
        return ConditionId.LA_7;
    }

    @Override
    public Kind kind() {
        return Kind.ECONOMIC;
    }

    @Override
    public String title() {
        return "Distances, savings and roots have the order observed of industries";
    }

    @Override
    public String statement() {
        return "What is light for its value, as electronics, pays to travel farther than what is heavy, as car parts. The most"
                + " labour-intensive block, as sewing, gains most from a region of its own and leaves soonest. The block"
                + " with most fixed cost, as a car plant, finds demand for its minimum efficient scale in its country.";
    }

    @Override
    public String test() {
        return "distance: d* of LA-4 of the goods with the lowest value to weight is below that of the highest. surplus: no block"
                + " has more of Omega over its cost than the one with the greatest labour share. roots: Psi of LA-6 of that"
                + " block is the least. marketSize: the least output from which the block with the greatest share of fixed"
                + " cost stands where it does is at most the demand of its country's markets. Each where the model has"
                + " the data; FAIL beyond 1e-9 of the sides.";
    }

    @Override
    public String units() {
        return "distance: km; surplus: share of the block's cost; roots: share of running cost; marketSize: units a period.";
    }

    @Override
    public String source() {
        return "seed 4 and 6B; Lall, Albaladejo and Zhang 2004; roles of industries taken from the data, D";
    }

    @Override
    public Verdict examine(Study study, VerdictDraft draft) {
        Optimum optimum = Optimum.of(study);
        List<Ordering> orders = new ArrayList<>(new IndustryOrders(optimum).all());
        if (!optimum.model().markets().isEmpty() && optimum.model().output() > 0) {
            new MarketSize(study.of(optimum.model()), optimum).ordering().ifPresent(orders::add);
        }
        if (orders.isEmpty()) {
            throw new MissingHypothesisException(
                    "goods of different value to weight travel, or blocks state their labour"
                            + " and can stand in two regions, or a block with fixed cost has a market in its country");
        }
        draft.on(orders.size() + " orders").by(Method.EXACT, "closed forms and envelope");
        for (Ordering order : orders) {
            draft.with(Figure.of(order.name(), order.what()))
                    .with(Figure.list(order.name() + ".sides", order.unit(), order.lesser(), order.greater()));
        }
        Optional<Ordering> broken = orders.stream().filter(Ordering::isBroken).findFirst();
        if (broken.isPresent()) {
            Ordering order = broken.get();
            return draft.comparing(order.lesser(), order.greater(), order.tolerance(), order.unit())
                    .fail(order.counterExample(), order.cause());
        }
        return orders.stream()
                .filter(Ordering::isTie)
                .findFirst()
                .map(order -> draft.tie(order.name() + " is the same for " + order.what()))
                .orElseGet(draft::pass);
    }
}
