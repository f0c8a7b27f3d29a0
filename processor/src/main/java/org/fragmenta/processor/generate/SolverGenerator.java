package org.fragmenta.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import java.util.List;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;
import org.fragmenta.instance.Instance;
import org.fragmenta.processor.model.AnnotatedModel;
import org.fragmenta.processor.plan.Form;
import org.fragmenta.processor.plan.SolverPlan;
import org.fragmenta.solve.GenericKernel;
import org.fragmenta.solve.Kernel;
import org.fragmenta.structure.Elimination.Bucket;
import org.fragmenta.typed.TypedEliminationSolver;
import org.fragmenta.typed.TypedSearchSolver;

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
        boolean searched = plan.form() == Form.SEARCH;
        TypeSpec.Builder type = frame.type(
                searched ? TypedSearchSolver.class : TypedEliminationSolver.class,
                new SolverJavadoc(names, plan).text());
        if (plan.form() == Form.LISTED) {
            type.addField(order());
        }
        type.addMethod(frame.constructor()
                .addStatement(
                        "super($S, $L, $L, $L)",
                        names.model(),
                        names.blockIds().size(),
                        names.linkIds().size(),
                        names.regionIds().size())
                .build());
        if (!searched) {
            type.addMethod(elimination());
        }
        return type.addMethod(plan()).addMethods(frame.own()).build();
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

    private MethodSpec elimination() {
        MethodSpec.Builder method = MethodSpec.methodBuilder("elimination")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PROTECTED)
                .addParameter(Instance.class, "costs")
                .returns(Kernel.class);
        if (plan.form() == Form.LISTED) {
            method.addStatement("return $T.along(costs, ORDER)", GenericKernel.class);
        } else {
            method.addStatement("return new $T(costs)", names.type("Elimination"));
        }
        return method.build();
    }

    private MethodSpec plan() {
        return MethodSpec.methodBuilder("plan")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PROTECTED)
                .addParameter(int[].class, "regions")
                .addParameter(double.class, "totalCost")
                .addParameter(double.class, "lowerBound")
                .addParameter(EliminationGenerator.TABLES, "marginals")
                .returns(names.type("Plan"))
                .addStatement("return new $T(regions, totalCost, lowerBound, marginals)", names.type("Plan"))
                .build();
    }
}
