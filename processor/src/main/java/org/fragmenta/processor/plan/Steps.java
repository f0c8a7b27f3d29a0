package org.fragmenta.processor.plan;

import java.util.ArrayList;
import java.util.List;
import org.fragmenta.structure.Elimination;
import org.fragmenta.structure.Elimination.Bucket;

/** Turns the buckets of an elimination with one root into steps. */
final class Steps {
    private final Elimination elimination;
    private final List<Pair> pairs;
    private final List<Step> steps = new ArrayList<>();
    private final List<Message> messages = new ArrayList<>();

    private Steps(Elimination elimination, List<Pair> pairs) {
        this.elimination = elimination;
        this.pairs = pairs;
    }

    static List<Step> of(Elimination elimination, List<Pair> pairs) {
        return new Steps(elimination, pairs).all();
    }

    private List<Step> all() {
        for (Bucket bucket : elimination.buckets()) {
            Step step = step(bucket);
            messages.add(new Message(step.block(), step.separator()));
            steps.add(step);
        }
        return steps;
    }

    private Step step(Bucket bucket) {
        List<Message> received = bucket.children().stream().map(messages::get).toList();
        List<Pair> here = pairs.stream()
                .filter(pair -> pair.rows() == bucket.block() || pair.columns() == bucket.block())
                .filter(pair -> bucket.separator().contains(pair.other(bucket.block())))
                .toList();
        boolean alone = received.stream().allMatch(message -> message.over().equals(List.of(bucket.block())));
        boolean linked = here.size() == bucket.separator().size();
        return alone && linked && bucket.separator().size() <= 1
                ? new Step.Weigh(bucket.block(), here.stream().findFirst(), received)
                : new Step.Tabulate(bucket.block(), bucket.separator(), here, received);
    }
}
