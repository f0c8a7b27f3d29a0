package org.fragmenta.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import java.util.List;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;
import org.fragmenta.catalog.Runs;
import org.fragmenta.conflict.NoPlan;
import org.fragmenta.instance.Instance;
import org.fragmenta.processor.model.AnnotatedModel;
import org.fragmenta.processor.plan.Form;
import org.fragmenta.processor.plan.SolverPlan;
import org.fragmenta.result.Status;
import org.fragmenta.solve.CanonicalPlan;
import org.fragmenta.solve.GenericKernel;
import org.fragmenta.solve.Kernel;
import org.fragmenta.solve.Limits;
import org.fragmenta.solve.Solution;
import org.fragmenta.structure.Elimination.Bucket;
import org.fragmenta.typed.TypedCurveSolver;

/** Generates the class that an economist calls to solve a model. */
final class SolverGenerator {
    private final SolverFrame frame;
    private final ModelNames names;
    private final SolverPlan plan;

    SolverGenerator(AnnotatedModel model, ModelNames names, SolverPlan plan) {
        this.frame = new SolverFrame(model, names);
        this.names = names;
        this.plan = plan;
    }

    TypeSpec type() {
        TypeSpec.Builder type = frame.type(TypedCurveSolver.class, new SolverJavadoc(names, plan).text())
                .addField(constant("BLOCKS", names.blockIds().size()))
                .addField(constant("LINKS", names.linkIds().size()))
                .addField(constant("REGIONS", names.regionIds().size()));
        if (plan.form() == Form.LISTED) {
            type.addField(order());
        }
        return type.addMethod(frame.constructor())
                .addMethod(solve())
                .addMethod(minMarginals())
                .addMethod(least())
                .addMethod(kernel())
                .addMethods(frame.own())
                .build();
    }

    private static FieldSpec constant(String name, int value) {
        return FieldSpec.builder(int.class, name, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer("$L", JavaLiterals.of(value))
                .build();
    }

    /** A row a block, so that whoever reads it sees which block is weighed against which. */
    private FieldSpec order() {
        List<Bucket> buckets = plan.problem().elimination().buckets();
        CodeBlock.Builder rows = CodeBlock.builder().add("{\n$>");
        for (int step = 0; step < buckets.size(); step++) {
            Bucket bucket = buckets.get(step);
            String others = bucket.separator().stream().map(names::block).collect(Collectors.joining(" and "));
            rows.add(
                    "$L$L // $L$L\n",
                    JavaLiterals.of(bucket.block()),
                    step + 1 < buckets.size() ? "," : "",
                    names.block(bucket.block()),
                    others.isEmpty() ? "" : " for each region of " + others);
        }
        return FieldSpec.builder(int[].class, "ORDER", Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc("The blocks by position, in the order in which each is settled.\n")
                .initializer(rows.add("$<}").build())
                .build();
    }

    private MethodSpec solve() {
        MethodSpec.Builder method = frame.solve();
        if (plan.form() == Form.SEARCH) {
            return method.addStatement(
                            "$T found = $T.solution(parameters.costs(), this, $T.standard())",
                            Solution.class,
                            Runs.class,
                            Limits.class)
                    .beginControlFlow("if (found.status() == $T.INFEASIBLE)", Status.class)
                    .addStatement("throw $T.of(parameters.costs())", NoPlan.class)
                    .endControlFlow()
                    .addStatement(
                            "return new $T(found.plan().stream().mapToInt(Integer::intValue).toArray(), found.total(),"
                                    + " found.bound(), found.marginals().toArray(double[][]::new))",
                            names.type("Plan"))
                    .build();
        }
        method.addStatement("$T costs = parameters.costs().instance()", Instance.class);
        return method.addStatement("double[][] marginals = new double[BLOCKS][REGIONS]")
                .addStatement("double least = minMarginals(costs, marginals)")
                .beginControlFlow("if (least == $L)", JavaLiterals.of(Double.POSITIVE_INFINITY))
                .addStatement("throw $T.of(parameters.costs())", NoPlan.class)
                .endControlFlow()
                .addStatement("int[] regions = $T.find(costs, this, marginals, least)", CanonicalPlan.class)
                .addStatement("return new $T(regions, costs.costOf(regions), least, marginals)", names.type("Plan"))
                .build();
    }

    private MethodSpec minMarginals() {
        return frame.minMarginals()
                .addStatement("return kernel(costs).minMarginals(costs, marginals)")
                .build();
    }

    private MethodSpec least() {
        return MethodSpec.methodBuilder("least")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .addParameter(Instance.class, "costs")
                .returns(double.class)
                .addStatement("return kernel(costs).least(costs)")
                .build();
    }

    private MethodSpec kernel() {
        MethodSpec.Builder method = MethodSpec.methodBuilder("kernel")
                .addJavadoc(
                        "A kernel that keeps its workspace from one solve to the next, for a thread that solves many"
                                + " instances.\n\n")
                .addJavadoc("@param costs one of them\n")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addParameter(Instance.class, "costs")
                .returns(Kernel.class)
                .beginControlFlow(
                        "if (costs.blocks() != BLOCKS || costs.links().size() != LINKS || costs.regions() != REGIONS)")
                .addStatement(
                        "throw new $T($S)", IllegalArgumentException.class, "these are not costs of " + names.model())
                .endControlFlow();
        switch (plan.form()) {
            case SEARCH -> method.addStatement("return $T.of(costs)", GenericKernel.class);
            case LISTED -> method.addStatement("return $T.along(costs, ORDER)", GenericKernel.class);
            default -> method.addStatement("return new $T(costs)", names.type("Elimination"));
        }
        return method.build();
    }
}
