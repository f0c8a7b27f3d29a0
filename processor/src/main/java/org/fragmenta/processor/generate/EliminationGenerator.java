package org.fragmenta.processor.generate;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import javax.lang.model.element.Modifier;
import org.fragmenta.instance.Instance;
import org.fragmenta.processor.plan.SolverPlan;
import org.fragmenta.processor.plan.Step;

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
        for (int link = 0; link < names.linkIds().size(); link++) {
            type.addField(constant(names.linkConstant(link), link));
        }
        type.addField(field(TypeName.get(Instance.class), "costs", CodeBlock.of("")))
                .addField(field(TABLES, "marginals", CodeBlock.of("")))
                .addField(field(
                        TABLES,
                        "up",
                        CodeBlock.of("new double[$L][]", names.blockIds().size())))
                .addField(field(
                        TABLES,
                        "down",
                        CodeBlock.of("new double[$L][]", names.blockIds().size())));
        if (!names.linkIds().isEmpty()) {
            type.addField(field(
                    TABLES,
                    "pairs",
                    CodeBlock.of("new double[$L][]", names.linkIds().size())));
        }
        type.addMethod(constructor());
        type.addMethod(run());
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
                .addParameter(TABLES, "marginals")
                .addStatement("this.costs = costs")
                .addStatement("this.marginals = marginals")
                .build();
    }

    private MethodSpec run() {
        MethodSpec.Builder run = MethodSpec.methodBuilder("run")
                .returns(double.class)
                .addJavadoc("Fills the marginals and returns the cost of the cheapest plan.\n");
        plan.steps().forEach(step -> run.addStatement("$N()", names.method("eliminate", step.block())));
        int last = plan.steps().size() - 1;
        String end = names.blockConstant(plan.steps().get(last).block());
        run.addStatement("down[$N] = new double[1]", end);
        for (int step = last; step >= 0; step--) {
            run.addStatement(
                    "$N()", names.method("place", plan.steps().get(step).block()));
        }
        return run.addStatement("return up[$N][0]", end).build();
    }
}
