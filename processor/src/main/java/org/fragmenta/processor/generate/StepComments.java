package org.fragmenta.processor.generate;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.fragmenta.processor.plan.Message;
import org.fragmenta.processor.plan.Step;

/** What the methods of a step do, in the model's own words. */
final class StepComments {
    private final ModelNames names;

    StepComments(ModelNames names) {
        this.names = names;
    }

    String up(Step step) {
        String received = received(step);
        String block = "Settles " + names.block(step.block()) + (received.isEmpty() ? "" : " with " + received);
        if (step.separator().isEmpty()) {
            return block + (received.isEmpty() ? ": its least cost." : ": their least cost.");
        }
        String links = list(links(step), names::link);
        String included = links.isEmpty() ? "" : ", " + links + " included";
        return block + ": the least cost" + included + ", for each region of " + list(step.separator(), names::block)
                + ".";
    }

    String down(Step step) {
        String received = received(step);
        return "Prices " + names.block(step.block()) + " in every region, all else at its cheapest"
                + (received.isEmpty() ? "" : "; tells " + received + " what all else costs") + ".";
    }

    private static List<Integer> links(Step step) {
        if (step instanceof Step.Weigh weigh) {
            return weigh.toward().map(pair -> pair.links()).orElse(List.of());
        }
        return step instanceof Step.Tabulate tabulate
                ? tabulate.pairs().stream()
                        .flatMap(pair -> pair.links().stream())
                        .toList()
                : List.of();
    }

    private String received(Step step) {
        return list(step.received().stream().map(Message::block).toList(), names::block);
    }

    private static String list(List<Integer> positions, IntFunction<String> naming) {
        List<String> all = positions.stream().map(naming::apply).toList();
        if (all.size() < 2) {
            return String.join("", all);
        }
        String first = all.stream().limit(all.size() - 1L).collect(Collectors.joining(", "));
        return first + " and " + all.get(all.size() - 1);
    }
}
