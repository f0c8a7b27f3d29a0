package org.fragmenta.processor.generate;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import java.util.List;
import javax.lang.model.element.Modifier;
import org.fragmenta.descriptor.ModelDescriptor;
import org.fragmenta.dsl.Published;
import org.fragmenta.processor.model.AnnotatedModel;
import org.fragmenta.typed.TypedModel;

/** What every generated solver has in common, whichever way it solves. */
final class SolverFrame {
    private final AnnotatedModel model;
    private final ModelNames names;

    SolverFrame(AnnotatedModel model, ModelNames names) {
        this.model = model;
        this.names = names;
    }

    /**
     * The class, with what a model that composes this one's parts is compared with.
     *
     * @param base the engine's solver that it extends
     */
    TypeSpec.Builder type(Class<?> base, String javadoc) {
        TypeSpec.Builder type = TypeSpec.classBuilder(names.type("Solver"))
                .addModifiers(Modifier.FINAL)
                .superclass(ParameterizedTypeName.get(
                        ClassName.get(base),
                        names.type("Parameters"),
                        names.type("Plan"),
                        names.block(),
                        names.region()))
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

    MethodSpec.Builder constructor() {
        return MethodSpec.constructorBuilder().addModifiers(Modifier.PUBLIC).addJavadoc("A solver.\n");
    }

    /** The method that solves under some parameters and reads the plan from the result document. */
    MethodSpec solveByProof() {
        return MethodSpec.methodBuilder("solve")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .addParameter(names.type("Parameters"), "parameters")
                .returns(names.type("Plan"))
                .addStatement("return new $T(planned(parameters))", names.type("Plan"))
                .build();
    }

    /** What the engine asks the class for: the model as it stands, and its types. */
    List<MethodSpec> own() {
        ClassName parameters = names.type("Parameters");
        return List.of(
                MethodSpec.methodBuilder("baseline")
                        .addAnnotation(Override.class)
                        .addModifiers(Modifier.PROTECTED)
                        .returns(parameters)
                        .addStatement("return $T.baseline()", parameters)
                        .build(),
                MethodSpec.methodBuilder("typed")
                        .addAnnotation(Override.class)
                        .addModifiers(Modifier.PROTECTED)
                        .returns(ParameterizedTypeName.get(
                                ClassName.get(TypedModel.class), names.block(), names.region()))
                        // Written out, because inference makes up a good part of compiling the class.
                        .addStatement(
                                "return new $T<$T, $T>(new $T(), $T.values(), $T.values())",
                                TypedModel.class,
                                names.block(),
                                names.region(),
                                names.type("Model"),
                                names.block(),
                                names.region())
                        .build());
    }
}
