package org.fragmenta.processor.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.fragmenta.structure.Elimination;
import org.fragmenta.structure.Elimination.Bucket;

/** Turns the buckets of an elimination into steps, each small enough for a method. */
final class Steps {
    /** A received message takes about 100 bytecodes of a method, so this many leave half of the aim of 4,000 free. */
    static final int MOST_RECEIVED = 20;

    private final Elimination elimination;
    private final List<Pair> pairs;
    private final List<Step> steps = new ArrayList<>();
    private final List<Message> messages = new ArrayList<>();
    private int gathered;

    private Steps(Elimination elimination, List<Pair> pairs) {
        this.elimination = elimination;
        this.pairs = pairs;
    }

    static List<Step> of(Elimination elimination, List<Pair> pairs) {
        return new Steps(elimination, pairs).all();
    }

    private List<Step> all() {
        List<Message> ends = new ArrayList<>();
        for (Bucket bucket : elimination.buckets()) {
            Message message = add(step(bucket));
            messages.add(message);
            if (bucket.separator().isEmpty()) {
                ends.add(message);
            }
        }
        while (ends.size() > 1) {
            ends = grouped(ends);
        }
        return steps;
    }

    private Message add(Step step) {
        steps.add(step);
        return new Message(steps.size() - 1, step.separator());
    }

    private Step step(Bucket bucket) {
        List<Message> received = bucket.children().stream().map(messages::get).toList();
        while (received.size() > MOST_RECEIVED) {
            received = grouped(received);
        }
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

    private List<Message> grouped(List<Message> received) {
        List<Message> groups = new ArrayList<>();
        for (int start = 0; start < received.size(); start += MOST_RECEIVED) {
            List<Message> group = received.subList(start, Math.min(received.size(), start + MOST_RECEIVED));
            Set<Integer> over = new LinkedHashSet<>();
            group.stream().map(Message::over).forEach(over::addAll);
            groups.add(add(new Step.Gather(++gathered, inOrder(over), group)));
        }
        return groups;
    }

    private List<Integer> inOrder(Collection<Integer> blocks) {
        return elimination.buckets().stream()
                .map(Bucket::block)
                .filter(blocks::contains)
                .toList();
    }
}
