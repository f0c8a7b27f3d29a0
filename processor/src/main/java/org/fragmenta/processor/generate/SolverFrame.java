package org.fragmenta.processor.generate;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeSpec;
import javax.lang.model.element.Modifier;
import org.fragmenta.catalog.Runs;
import org.fragmenta.check.ModelException;
import org.fragmenta.conflict.NoPlan;
import org.fragmenta.descriptor.ModelDescriptor;
import org.fragmenta.dsl.Published;
import org.fragmenta.instance.Instance;
import org.fragmenta.processor.model.AnnotatedModel;
import org.fragmenta.result.Result;
import org.fragmenta.solve.Kernel;
import org.fragmenta.solve.Limits;

/** What every generated solver has in common, whichever way it solves: how it is made, called and asked for a proof. */
final class SolverFrame {
    private final AnnotatedModel model;
    private final ModelNames names;

    SolverFrame(AnnotatedModel model, ModelNames names) {
        this.model = model;
        this.names = names;
    }

    /** The class, with what a model that composes this one's parts is compared with. */
    TypeSpec.Builder type(String javadoc) {
        TypeSpec.Builder type = TypeSpec.classBuilder(names.type("Solver"))
                .addModifiers(Modifier.FINAL)
                .addSuperinterface(Kernel.class)
                .addJavadoc("$L", javadoc)
                .addAnnotation(AnnotationSpec.builder(Published.class)
                        .addMember("schema", "$L", JavaLiterals.of(ModelDescriptor.SCHEMA))
                        .addMember("regionSet", "$S", model.regionSet())
                        .addMember(
                                "version", "$S", model.descriptor().regionSet().version())
                        .addMember("hash", "$S", model.regionSetHash())
                        .build());
        if (model.isPublic()) {
            type.addModifiers(Modifier.PUBLIC);
        }
        return type;
    }

    MethodSpec constructor() {
        return MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("A solver, which keeps nothing between solves and may be shared by threads.\n")
                .build();
    }

    MethodSpec solveBaseline(String javadoc) {
        return MethodSpec.methodBuilder("solve")
                .addJavadoc(javadoc)
                .addModifiers(Modifier.PUBLIC)
                .returns(names.type("Plan"))
                .addStatement("return solve($T.baseline())", names.type("Parameters"))
                .build();
    }

    /** The head of the method that solves under some parameters. */
    MethodSpec.Builder solve(String javadoc) {
        return MethodSpec.methodBuilder("solve")
                .addJavadoc(javadoc)
                .addJavadoc("@throws $L if no plan exists\n", ModelException.class.getCanonicalName())
                .addModifiers(Modifier.PUBLIC)
                .addParameter(names.type("Parameters"), "parameters")
                .returns(names.type("Plan"));
    }

    /** The same for a plan that is read from the result document. */
    MethodSpec solveByProof(String javadoc) {
        return solve(javadoc)
                .addStatement("$T found = prove(parameters)", Result.class)
                .beginControlFlow("if (found.cost().isEmpty())")
                .addStatement("throw $T.of(parameters.costs())", NoPlan.class)
                .endControlFlow()
                .addStatement("return new $T(found)", names.type("Plan"))
                .build();
    }

    MethodSpec prove(String javadoc) {
        return MethodSpec.methodBuilder("prove")
                .addJavadoc(javadoc)
                .addModifiers(Modifier.PUBLIC)
                .addParameter(names.type("Parameters"), "parameters")
                .returns(Result.class)
                .addStatement("return prove(parameters, $T.standard())", Limits.class)
                .build();
    }

    MethodSpec proveWithin(String javadoc) {
        return MethodSpec.methodBuilder("prove")
                .addJavadoc(javadoc)
                .addModifiers(Modifier.PUBLIC)
                .addParameter(names.type("Parameters"), "parameters")
                .addParameter(Limits.class, "limits")
                .returns(Result.class)
                .addStatement("return $T.solve(parameters.costs(), parameters.scenario(), this, limits)", Runs.class)
                .build();
    }

    /** The head of the method that makes the solver a kernel. */
    MethodSpec.Builder minMarginals() {
        return MethodSpec.methodBuilder("minMarginals")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .addParameter(Instance.class, "costs")
                .addParameter(ParameterSpec.builder(EliminationGenerator.TABLES, "marginals")
                        .build())
                .returns(double.class);
    }
}
