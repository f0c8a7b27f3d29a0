package org.fragmenta.processor.generate;

import java.util.List;
import org.fragmenta.processor.plan.Message;
import org.fragmenta.processor.plan.Step;

/** How generated code names each step: its constant, its methods, its variables. */
final class StepSlots {
    private final ModelNames names;
    private final List<Step> steps;

    StepSlots(ModelNames names, List<Step> steps) {
        this.names = names;
        this.steps = steps;
    }

    int size() {
        return steps.size();
    }

    int groups() {
        return (int) steps.stream().filter(Step.Gather.class::isInstance).count();
    }

    static String group(int number) {
        return "GROUP_" + number;
    }

    /** The constant that holds the place of a step's message. */
    String constant(Step step) {
        if (step instanceof Step.Gather gather) {
            return group(gather.number());
        }
        return names.blockConstant(step.settled().get(0));
    }

    String constant(Message message) {
        return constant(steps.get(message.step()));
    }

    /** What variables about a step are named after. */
    String member(Message message) {
        Step step = steps.get(message.step());
        return step instanceof Step.Gather gather
                ? "group" + gather.number()
                : names.blockMember(step.settled().get(0));
    }

    String upMethod(Step step) {
        return step instanceof Step.Gather gather
                ? "gather" + gather.number()
                : names.method("eliminate", step.settled().get(0));
    }

    String downMethod(Step step) {
        return step instanceof Step.Gather gather
                ? "spread" + gather.number()
                : names.method("place", step.settled().get(0));
    }
}
