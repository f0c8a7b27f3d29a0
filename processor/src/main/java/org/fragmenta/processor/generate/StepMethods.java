package org.fragmenta.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;
import org.fragmenta.processor.plan.Form;
import org.fragmenta.processor.plan.Message;
import org.fragmenta.processor.plan.Pair;
import org.fragmenta.processor.plan.SolverPlan;
import org.fragmenta.processor.plan.Step;

/** Generates the two methods of each step. */
final class StepMethods {
    private final ModelNames names;
    private final Form form;
    private final MessageCode messages;
    private final StepComments comments;

    StepMethods(ModelNames names, SolverPlan plan) {
        this.names = names;
        this.form = plan.form();
        this.messages = new MessageCode(names, plan.form());
        this.comments = new StepComments(names);
    }

    /** Settles: from the messages received and the step's own costs to its message. */
    MethodSpec up(Step step) {
        MethodScope scope = new MethodScope(names);
        CodeBlock.Builder code = CodeBlock.builder();
        CoreLoops core = core(scope, step);
        declareKnown(code, scope, step);
        String message;
        Optional<Pair> toward = toward(step);
        if (toward.isPresent()) {
            Pair pair = toward.get();
            int block = step.block();
            message = scope.variable(ModelNames.joined("for", names.blockMember(pair.other(block))));
            messages.declare(code, scope, pair, true);
            code.addStatement("double[] $N = up[$N]", message, names.blockConstant(block));
            if (form == Form.UNROLLED) {
                code.add(messages.least(scope, pair, block, core::own, message));
            } else {
                String own = scope.costOf(block);
                if (!step.received().isEmpty()) {
                    own = "subtotal";
                    code.add(core.own(own));
                }
                code.add(messages.least(scope, pair, block, own, message));
            }
        } else {
            message = scope.variable("least" + (step.separator().isEmpty() ? "InAll" : "ForEach"));
            declarePairs(code, scope, step, true);
            code.addStatement("double[] $N = up[$N]", message, names.blockConstant(step.block()))
                    .add(core.up(message));
        }
        return method(names.method("eliminate", step.block()), comments.up(step), code);
    }

    /** Prices: from what all else costs at least to the block's min-marginals and the messages back. */
    MethodSpec down(Step step) {
        MethodScope scope = new MethodScope(names);
        CodeBlock.Builder code = CodeBlock.builder();
        CoreLoops core = core(scope, step);
        declareKnown(code, scope, step);
        CodeBlock outside = toward(step)
                .map(pair -> declareBeyond(code, scope, step, pair))
                .orElseGet(() -> declareRest(code, scope, step));
        String best = scope.variable("best");
        code.addStatement("double[] $N = marginals[$N]", best, names.blockConstant(step.block()));
        fill(code, core, best, List.of(step.block()));
        for (Message message : step.received()) {
            String to = scope.of("to", message);
            code.addStatement("double[] $N = down[$N]", to, names.blockConstant(message.block()));
            fill(code, core, to, message.over());
        }
        code.add(core.down(outside, best));
        return method(names.method("place", step.block()), comments.down(step), code);
    }

    private CodeBlock declareBeyond(CodeBlock.Builder code, MethodScope scope, Step step, Pair pair) {
        int block = step.block();
        int other = pair.other(block);
        String given = scope.variable(ModelNames.joined("restFor", names.blockMember(other)));
        code.addStatement("double[] $N = down[$N]", given, names.blockConstant(step.block()));
        messages.declare(code, scope, pair, false);
        code.add(
                form == Form.UNROLLED
                        ? messages.least(
                                scope,
                                pair,
                                other,
                                region -> CodeBlock.of("$N[$L]", given, JavaLiterals.of(region)),
                                "beyond")
                        : messages.least(scope, pair, other, given, "beyond"));
        return CodeBlock.of("beyond[$N]", scope.region(block));
    }

    private CodeBlock declareRest(CodeBlock.Builder code, MethodScope scope, Step step) {
        String rest = scope.variable("rest");
        declarePairs(code, scope, step, false);
        code.addStatement("double[] $N = down[$N]", rest, names.blockConstant(step.block()));
        return CodeBlock.of("$N[$L]", rest, scope.index(step.separator()));
    }

    private static Optional<Pair> toward(Step step) {
        return step instanceof Step.Weigh weigh ? weigh.toward() : Optional.empty();
    }

    /** A step toward one other block leaves that block to the message; its loops run over its own regions alone. */
    private static CoreLoops core(MethodScope scope, Step step) {
        List<Integer> outer = toward(step).isPresent() ? List.of() : step.separator();
        List<Pair> pairs = step instanceof Step.Tabulate tabulate ? tabulate.pairs() : List.of();
        return new CoreLoops(scope, step.block(), outer, pairs, step.received());
    }

    private void declareKnown(CodeBlock.Builder code, MethodScope scope, Step step) {
        code.addStatement(
                "double[] $N = costs.blockCost($N)", scope.costOf(step.block()), names.blockConstant(step.block()));
        for (Message message : step.received()) {
            code.addStatement("double[] $N = up[$N]", scope.of("from", message), names.blockConstant(message.block()));
        }
    }

    private void declarePairs(CodeBlock.Builder code, MethodScope scope, Step step, boolean first) {
        if (step instanceof Step.Tabulate tabulate) {
            tabulate.pairs().forEach(pair -> messages.declareCells(code, scope, pair, first));
        }
    }

    private static void fill(CodeBlock.Builder code, CoreLoops core, String table, List<Integer> over) {
        if (core.keepsLeast(over)) {
            code.addStatement("$T.fill($N, $L)", Arrays.class, table, JavaLiterals.of(Double.POSITIVE_INFINITY));
        }
    }

    private static MethodSpec method(String name, String comment, CodeBlock.Builder code) {
        return MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PRIVATE)
                .addJavadoc("$L\n", comment)
                .addCode(code.build())
                .build();
    }
}
