package org.fragmenta.processor.generate;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import javax.lang.model.element.Modifier;
import org.fragmenta.instance.Instance;
import org.fragmenta.processor.plan.Form;
import org.fragmenta.processor.plan.SolverPlan;
import org.fragmenta.processor.plan.Step;
import org.fragmenta.solve.GenericKernel;
import org.fragmenta.solve.Kernel;

/** Generates the elimination of a model's block graph, two methods a block: settled on the way up, priced on the way down. */
final class EliminationGenerator {
    static final TypeName NUMBERS = ArrayTypeName.of(double.class);
    static final TypeName TABLES = ArrayTypeName.of(NUMBERS);

    private final ModelNames names;
    private final SolverPlan plan;

    EliminationGenerator(ModelNames names, SolverPlan plan) {
        this.names = names;
        this.plan = plan;
    }

    TypeSpec type() {
        TypeSpec.Builder type = TypeSpec.classBuilder(names.type("Elimination"))
                .addModifiers(Modifier.FINAL)
                .addSuperinterface(Kernel.class)
                .addJavadoc(
                        "Eliminations of the blocks of $L, one after the other in one workspace; for one thread.\n\n",
                        names.model())
                .addJavadoc(
                        "<p>On the way up each block is settled: its least cost for each region of the blocks that it"
                                + " still meets\nis handed to the next of them. On the way down each block is priced in every"
                                + " region, given the cheapest choice for\nall others. Costs are money a period; positive"
                                + " infinity marks what cannot be, and sums are built from parts,\nnever by taking away, so that"
                                + " it stays infinite.\nCosts below zero are left to the engine.\n")
                .addField(constant("REGIONS", names.regionIds().size()));
        for (int block = 0; block < names.blockIds().size(); block++) {
            type.addField(constant(names.blockConstant(block), block));
        }
        for (int link = 0; link < names.linkIds().size(); link++) {
            type.addField(constant(names.linkConstant(link), link));
        }
        type.addField(FieldSpec.builder(Instance.class, "costs", Modifier.PRIVATE)
                        .build())
                .addField(FieldSpec.builder(TABLES, "marginals", Modifier.PRIVATE)
                        .initializer("new double[0][]")
                        .build())
                .addField(field(TABLES, "up", tables()))
                .addField(field(TABLES, "down", tables()));
        if (!names.linkIds().isEmpty()) {
            type.addField(field(
                    TABLES,
                    "pairs",
                    CodeBlock.of("new double[$L][]", names.linkIds().size())));
        }
        if (weighs()) {
            if (plan.form() != Form.UNROLLED) {
                type.addField(field(NUMBERS, "subtotal", CodeBlock.of("new double[REGIONS]")));
            }
            type.addField(field(NUMBERS, "beyond", CodeBlock.of("new double[REGIONS]")));
        }
        type.addMethod(constructor());
        type.addMethod(least());
        type.addMethod(minMarginals());
        type.addMethod(settle());
        StepMethods methods = new StepMethods(names, plan);
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
                .addStatement("this.costs = costs")
                .build();
    }

    /** Whether some step weighs its block against one other. */
    private boolean weighs() {
        return plan.steps().stream()
                .anyMatch(step ->
                        step instanceof Step.Weigh weigh && weigh.toward().isPresent());
    }

    /** A table a block, over the blocks that it is settled for each region of. */
    private CodeBlock tables() {
        CodeBlock[] sizes = new CodeBlock[names.blockIds().size()];
        plan.steps().forEach(step -> sizes[step.block()] = MethodScope.size(step.separator()));
        CodeBlock.Builder tables = CodeBlock.builder().add("{\n$>");
        for (int block = 0; block < sizes.length; block++) {
            tables.add("new double[$L]$L\n", sizes[block], block + 1 < sizes.length ? "," : "");
        }
        return tables.add("$<}").build();
    }

    private MethodSpec least() {
        return MethodSpec.methodBuilder("least")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .addParameter(Instance.class, "instance")
                .returns(double.class)
                .addCode(subsidised("least(instance)"))
                .addStatement("costs = instance")
                .addStatement("return settle()")
                .build();
    }

    private MethodSpec minMarginals() {
        MethodSpec.Builder method = MethodSpec.methodBuilder("minMarginals")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .addParameter(Instance.class, "instance")
                .addParameter(TABLES, "target")
                .returns(double.class)
                .addCode(subsidised("minMarginals(instance, target)"))
                .addStatement("costs = instance")
                .addStatement("marginals = target")
                .addStatement("double least = settle()");
        for (int step = plan.steps().size() - 1; step >= 0; step--) {
            method.addStatement(
                    "$N()", names.method("place", plan.steps().get(step).block()));
        }
        return method.addStatement("return least").build();
    }

    /** The steps compare costs of zero or more. */
    private static CodeBlock subsidised(String call) {
        return CodeBlock.builder()
                .beginControlFlow("if (!instance.isNonNegative())")
                .addStatement("return $T.of(instance).$L", GenericKernel.class, call)
                .endControlFlow()
                .build();
    }

    private MethodSpec settle() {
        MethodSpec.Builder settle = MethodSpec.methodBuilder("settle")
                .addModifiers(Modifier.PRIVATE)
                .returns(double.class)
                .addJavadoc("Settles all blocks and returns the cost of the cheapest plan.\n");
        plan.steps().forEach(step -> settle.addStatement("$N()", names.method("eliminate", step.block())));
        String end =
                names.blockConstant(plan.steps().get(plan.steps().size() - 1).block());
        return settle.addStatement("return up[$N][0]", end).build();
    }
}
