package org.fragmenta.processor.generate;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;
import org.fragmenta.instance.Instance;
import org.fragmenta.processor.plan.SolverPlan;
import org.fragmenta.processor.plan.Step;

/** Generates the elimination of a model's block graph, two methods a block: settled on the way up, priced on the way down. */
final class EliminationGenerator {
    static final TypeName NUMBERS = ArrayTypeName.of(double.class);
    static final TypeName TABLES = ArrayTypeName.of(NUMBERS);

    /** A call takes four bytecodes. */
    private static final int MOST_CALLS = 800;

    private final ModelNames names;
    private final SolverPlan plan;
    private final StepSlots slots;

    EliminationGenerator(ModelNames names, SolverPlan plan) {
        this.names = names;
        this.plan = plan;
        this.slots = new StepSlots(names, plan.steps());
    }

    TypeSpec type() {
        TypeSpec.Builder type = TypeSpec.classBuilder(names.type("Elimination"))
                .addModifiers(Modifier.FINAL)
                .addJavadoc("One elimination of the blocks of $L.\n\n", names.model())
                .addJavadoc(
                        "<p>On the way up each block is settled: its least cost for each region of the blocks that it"
                                + " still meets\nis handed to the next of them. On the way down each block is priced in every"
                                + " region, given the cheapest choice for\nall others. Costs are money a period; positive"
                                + " infinity marks what cannot be, and sums are built from parts,\nnever by taking away, so that"
                                + " it stays infinite.\n")
                .addField(constant("REGIONS", names.regionIds().size()));
        for (int block = 0; block < names.blockIds().size(); block++) {
            type.addField(constant(names.blockConstant(block), block));
        }
        for (int group = 1; group <= slots.groups(); group++) {
            type.addField(constant(StepSlots.group(group), names.blockIds().size() + group - 1));
        }
        for (int link = 0; link < names.linkIds().size(); link++) {
            type.addField(constant(names.linkConstant(link), link));
        }
        type.addField(field(TypeName.get(Instance.class), "costs", CodeBlock.of("")))
                .addField(field(TABLES, "marginals", CodeBlock.of("")))
                .addField(field(TABLES, "up", CodeBlock.of("new double[$L][]", slots.size())))
                .addField(field(TABLES, "down", CodeBlock.of("new double[$L][]", slots.size())));
        if (!names.linkIds().isEmpty()) {
            type.addField(field(
                    TABLES,
                    "pairs",
                    CodeBlock.of("new double[$L][]", names.linkIds().size())));
        }
        type.addMethod(constructor());
        addRun(type);
        StepMethods methods = new StepMethods(names, plan, slots);
        for (Step step : plan.steps()) {
            type.addMethod(methods.up(step));
        }
        for (int step = plan.steps().size() - 1; step >= 0; step--) {
            type.addMethod(methods.down(plan.steps().get(step)));
        }
        return type.build();
    }

    private static FieldSpec constant(String name, int value) {
        return FieldSpec.builder(int.class, name, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer("$L", JavaLiterals.of(value))
                .build();
    }

    private static FieldSpec field(TypeName type, String name, CodeBlock value) {
        return FieldSpec.builder(type, name, Modifier.PRIVATE, Modifier.FINAL)
                .initializer(value)
                .build();
    }

    private static MethodSpec constructor() {
        return MethodSpec.constructorBuilder()
                .addParameter(Instance.class, "costs")
                .addParameter(TABLES, "marginals")
                .addStatement("this.costs = costs")
                .addStatement("this.marginals = marginals")
                .build();
    }

    private void addRun(TypeSpec.Builder type) {
        List<String> calls = new ArrayList<>();
        plan.steps().forEach(step -> calls.add(slots.upMethod(step)));
        int last = plan.steps().size() - 1;
        String end = slots.constant(plan.steps().get(last));
        List<String> back = new ArrayList<>();
        for (int step = last; step >= 0; step--) {
            back.add(slots.downMethod(plan.steps().get(step)));
        }
        type.addMethod(MethodSpec.methodBuilder("run")
                .returns(double.class)
                .addJavadoc("Fills the marginals and returns the cost of the cheapest plan.\n")
                .addCode(calls(type, "settle", calls))
                .addStatement("$N[$N] = new double[1]", "down", end)
                .addCode(calls(type, "price", back))
                .addStatement("return $N[$N][0]", "up", end)
                .build());
    }

    /** The calls themselves or, where they are too many for one method, calls of parts. */
    private static CodeBlock calls(TypeSpec.Builder type, String part, List<String> methods) {
        if (methods.size() <= MOST_CALLS) {
            return statements(methods);
        }
        List<String> parts = new ArrayList<>();
        for (int start = 0; start < methods.size(); start += MOST_CALLS) {
            String name = part + "Part" + (parts.size() + 1);
            parts.add(name);
            type.addMethod(MethodSpec.methodBuilder(name)
                    .addModifiers(Modifier.PRIVATE)
                    .addCode(statements(methods.subList(start, Math.min(methods.size(), start + MOST_CALLS))))
                    .build());
        }
        return statements(parts);
    }

    private static CodeBlock statements(List<String> methods) {
        CodeBlock.Builder code = CodeBlock.builder();
        methods.forEach(method -> code.addStatement("$N()", method));
        return code.build();
    }
}
