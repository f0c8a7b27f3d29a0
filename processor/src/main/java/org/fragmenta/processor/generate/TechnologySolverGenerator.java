package org.fragmenta.processor.generate;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeSpec;
import java.util.List;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;
import org.fragmenta.catalog.Runs;
import org.fragmenta.check.ModelException;
import org.fragmenta.descriptor.TechnologyDescriptor;
import org.fragmenta.instance.Instance;
import org.fragmenta.processor.model.AnnotatedModel;
import org.fragmenta.result.Result;
import org.fragmenta.solve.GenericKernel;
import org.fragmenta.solve.Kernel;
import org.fragmenta.solve.Limits;

/**
 * Generates the class that an economist calls to solve a model with technologies. Each technology has a block graph of its
 * own, so the engine's general elimination solves them one by one.
 */
final class TechnologySolverGenerator {
    private static final int LINE = 110;

    private final AnnotatedModel model;
    private final ModelNames names;

    TechnologySolverGenerator(AnnotatedModel model, ModelNames names) {
        this.model = model;
        this.names = names;
    }

    TypeSpec type() {
        TypeSpec.Builder type = TypeSpec.classBuilder(names.type("Solver"))
                .addModifiers(Modifier.FINAL)
                .addSuperinterface(Kernel.class)
                .addJavadoc("$L", javadoc())
                .addAnnotation(SolverGenerator.published(model));
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

    private String javadoc() {
        List<TechnologyDescriptor> technologies = model.descriptor().technologies();
        String count = technologies.size() == 1 ? "one technology" : technologies.size() + " technologies";
        return JavadocText.lines(
                        "Solves " + JavadocText.of(names.model())
                                + ": the cheapest technology, the cheapest region for each of its production blocks,"
                                + " proven, and what the other technologies would cost.",
                        LINE)
                + "\n\n"
                + JavadocText.lines(
                        "<p>The model declares " + count + ": "
                                + technologies.stream()
                                        .map(technology -> JavadocText.of(technology.id()))
                                        .collect(Collectors.joining(", "))
                                + ". Each has a block graph of its own, so no elimination is written out here: the engine's"
                                + " general one solves them one by one, and the cheapest answer counts, the first on a"
                                + " tie.",
                        LINE)
                + "\n";
    }

    private MethodSpec solveBaseline() {
        return MethodSpec.methodBuilder("solve")
                .addJavadoc("The cheapest technology and plan of the model as it stands.\n")
                .addModifiers(Modifier.PUBLIC)
                .returns(names.type("Plan"))
                .addStatement("return solve($T.baseline())", names.type("Parameters"))
                .build();
    }

    private MethodSpec solve() {
        return MethodSpec.methodBuilder("solve")
                .addJavadoc(
                        "The cheapest technology and plan under some parameters; among equally cheap ones the first in"
                                + " canonical order.\n\n")
                .addJavadoc("@throws $L if no plan exists\n", ModelException.class.getCanonicalName())
                .addModifiers(Modifier.PUBLIC)
                .addParameter(names.type("Parameters"), "parameters")
                .returns(names.type("Plan"))
                .addStatement("$T found = prove(parameters)", Result.class)
                .beginControlFlow("if (found.cost().isEmpty())")
                .addStatement("throw $T.noPlan($S)", Runs.class, names.model())
                .endControlFlow()
                .addStatement("return new $T(found)", names.type("Plan"))
                .build();
    }

    private MethodSpec prove() {
        return MethodSpec.methodBuilder("prove")
                .addJavadoc(
                        "The result document: technology, plan, governance, cost split, attraction gaps, ties, the answer"
                                + " for every other\ntechnology, and the certificates that prove them.\n")
                .addModifiers(Modifier.PUBLIC)
                .addParameter(names.type("Parameters"), "parameters")
                .returns(Result.class)
                .addStatement("return prove(parameters, $T.standard())", Limits.class)
                .build();
    }

    private MethodSpec proveWithin() {
        return MethodSpec.methodBuilder("prove")
                .addJavadoc("The result document, each technology within limits.\n")
                .addModifiers(Modifier.PUBLIC)
                .addParameter(names.type("Parameters"), "parameters")
                .addParameter(Limits.class, "limits")
                .returns(Result.class)
                .addStatement("return $T.solve(parameters.costs(), parameters.scenario(), this, limits)", Runs.class)
                .build();
    }

    private static MethodSpec minMarginals() {
        return MethodSpec.methodBuilder("minMarginals")
                .addJavadoc("The min-marginals of one technology's costs.\n")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .addParameter(Instance.class, "costs")
                .addParameter(ParameterSpec.builder(EliminationGenerator.TABLES, "marginals")
                        .build())
                .returns(double.class)
                .addStatement("return $T.of(costs).minMarginals(costs, marginals)", GenericKernel.class)
                .build();
    }
}
