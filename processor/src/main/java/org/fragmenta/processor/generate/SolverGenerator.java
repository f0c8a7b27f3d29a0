package org.fragmenta.processor.generate;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeSpec;
import java.util.List;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;
import org.fragmenta.catalog.Runs;
import org.fragmenta.check.ModelException;
import org.fragmenta.descriptor.ModelDescriptor;
import org.fragmenta.dsl.Published;
import org.fragmenta.instance.Instance;
import org.fragmenta.processor.model.AnnotatedModel;
import org.fragmenta.processor.plan.Form;
import org.fragmenta.processor.plan.SolverPlan;
import org.fragmenta.result.Result;
import org.fragmenta.result.Status;
import org.fragmenta.solve.CanonicalPlan;
import org.fragmenta.solve.GenericKernel;
import org.fragmenta.solve.Kernel;
import org.fragmenta.solve.Limits;
import org.fragmenta.solve.Solution;
import org.fragmenta.structure.Elimination.Bucket;

/** Generates the class that an economist calls to solve a model. */
final class SolverGenerator {
    private final AnnotatedModel model;
    private final ModelNames names;
    private final SolverPlan plan;

    SolverGenerator(AnnotatedModel model, ModelNames names, SolverPlan plan) {
        this.model = model;
        this.names = names;
        this.plan = plan;
    }

    TypeSpec type() {
        TypeSpec.Builder type = TypeSpec.classBuilder(names.type("Solver"))
                .addModifiers(Modifier.FINAL)
                .addSuperinterface(Kernel.class)
                .addJavadoc("$L", new SolverJavadoc(names, plan).text())
                .addAnnotation(published(model))
                .addField(constant("BLOCKS", names.blockIds().size()))
                .addField(constant("LINKS", names.linkIds().size()))
                .addField(constant("REGIONS", names.regionIds().size()));
        if (plan.form() == Form.LISTED) {
            type.addField(order());
        }
        if (model.isPublic()) {
            type.addModifiers(Modifier.PUBLIC);
        }
        return type.addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PUBLIC)
                        .addJavadoc("A solver, which keeps nothing between solves and may be shared by threads.\n")
                        .build())
                .addMethod(solveBaseline())
                .addMethod(solve())
                .addMethod(proveWithin())
                .addMethod(prove())
                .addMethods(new AnswersGenerator(names).methods())
                .addMethod(minMarginals())
                .build();
    }

    /** What a model that composes this one's parts is compared with. */
    static AnnotationSpec published(AnnotatedModel model) {
        return AnnotationSpec.builder(Published.class)
                .addMember("schema", "$L", JavaLiterals.of(ModelDescriptor.SCHEMA))
                .addMember("regionSet", "$S", model.regionSet())
                .addMember("version", "$S", model.descriptor().regionSet().version())
                .addMember("hash", "$S", model.regionSetHash())
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

    private MethodSpec solveBaseline() {
        return MethodSpec.methodBuilder("solve")
                .addJavadoc("The cheapest plan of the model as it stands.\n")
                .addModifiers(Modifier.PUBLIC)
                .returns(names.type("Plan"))
                .addStatement("return solve($T.baseline())", names.type("Parameters"))
                .build();
    }

    private MethodSpec solve() {
        MethodSpec.Builder method = MethodSpec.methodBuilder("solve")
                .addJavadoc(
                        "The cheapest plan under some parameters; among equally cheap ones the first in canonical order.\n\n")
                .addJavadoc("@throws $L if no plan exists\n", ModelException.class.getCanonicalName())
                .addModifiers(Modifier.PUBLIC)
                .addParameter(names.type("Parameters"), "parameters")
                .returns(names.type("Plan"));
        if (plan.form() == Form.SEARCH) {
            return method.addStatement(
                            "$T found = $T.solution(parameters.costs(), this, $T.standard())",
                            Solution.class,
                            Runs.class,
                            Limits.class)
                    .beginControlFlow("if (found.status() == $T.INFEASIBLE)", Status.class)
                    .addStatement("throw $T.noPlan($S)", Runs.class, names.model())
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
                .addStatement("throw $T.noPlan($S)", Runs.class, names.model())
                .endControlFlow()
                .addStatement("int[] regions = $T.find(costs, this, marginals, least)", CanonicalPlan.class)
                .addStatement("return new $T(regions, costs.costOf(regions), least, marginals)", names.type("Plan"))
                .build();
    }

    private MethodSpec prove() {
        return MethodSpec.methodBuilder("prove")
                .addJavadoc(
                        "The result document: plan, cost split, attraction gaps, ties and the certificate that proves"
                                + " them.\n")
                .addModifiers(Modifier.PUBLIC)
                .addParameter(names.type("Parameters"), "parameters")
                .returns(Result.class)
                .addStatement("return prove(parameters, $T.standard())", Limits.class)
                .build();
    }

    private MethodSpec proveWithin() {
        return MethodSpec.methodBuilder("prove")
                .addJavadoc("The result document, within limits.\n")
                .addModifiers(Modifier.PUBLIC)
                .addParameter(names.type("Parameters"), "parameters")
                .addParameter(Limits.class, "limits")
                .returns(Result.class)
                .addStatement("return $T.solve(parameters.costs(), parameters.scenario(), this, limits)", Runs.class)
                .build();
    }

    private MethodSpec minMarginals() {
        MethodSpec.Builder method = MethodSpec.methodBuilder("minMarginals")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .addParameter(Instance.class, "costs")
                .addParameter(ParameterSpec.builder(EliminationGenerator.TABLES, "marginals")
                        .build())
                .returns(double.class)
                .beginControlFlow(
                        "if (costs.blocks() != BLOCKS || costs.links().size() != LINKS || costs.regions() != REGIONS)")
                .addStatement(
                        "throw new $T($S)", IllegalArgumentException.class, "these are not costs of " + names.model())
                .endControlFlow();
        switch (plan.form()) {
            case SEARCH ->
                method.addStatement("return $T.of(costs).minMarginals(costs, marginals)", GenericKernel.class);
            case LISTED ->
                method.addStatement(
                        "return $T.along(costs, ORDER).minMarginals(costs, marginals)", GenericKernel.class);
            default -> method.addStatement("return new $T(costs, marginals).run()", names.type("Elimination"));
        }
        return method.build();
    }
}
