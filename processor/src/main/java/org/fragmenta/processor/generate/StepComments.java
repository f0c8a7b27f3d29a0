package org.fragmenta.processor.generate;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.fragmenta.processor.plan.Message;
import org.fragmenta.processor.plan.Step;

/** What the methods of a step do, in the model's own words. */
final class StepComments {
    private final ModelNames names;
    private final List<Step> steps;

    StepComments(ModelNames names, List<Step> steps) {
        this.names = names;
        this.steps = steps;
    }

    String up(Step step) {
        String received = received(step);
        if (step.settled().isEmpty()) {
            return "Adds up the least costs of " + received + ".";
        }
        String block =
                "Settles " + list(step.settled(), names::block) + (received.isEmpty() ? "" : " with " + received);
        if (step.separator().isEmpty()) {
            return block + ": their least cost.".replace("their", received.isEmpty() ? "its" : "their");
        }
        String links = list(links(step), names::link);
        String included = links.isEmpty() ? "" : ", " + links + " included";
        return block + ": the least cost" + included + ", for each region of " + list(step.separator(), names::block)
                + ".";
    }

    String down(Step step) {
        String received = received(step);
        if (step.settled().isEmpty()) {
            return "Tells " + received + " what all else costs at least.";
        }
        return "Prices " + list(step.settled(), names::block) + " in every region, all else at its cheapest"
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
        return list(step.received().stream().map(Message::step).toList(), this::name);
    }

    private String name(int step) {
        return steps.get(step) instanceof Step.Gather gather
                ? "group " + gather.number()
                : names.block(steps.get(step).settled().get(0));
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
