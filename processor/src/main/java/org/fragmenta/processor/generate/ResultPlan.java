package org.fragmenta.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.lang.model.element.Modifier;
import org.fragmenta.descriptor.ModelDescriptor;
import org.fragmenta.processor.model.AnnotatedModel;
import org.fragmenta.result.Result;
import org.fragmenta.typed.TypedPlant;
import org.fragmenta.typed.TypedResult;

/** What typed plans that are read from the result document have in common. */
final class ResultPlan {
    private final ModelDescriptor model;
    private final ModelNames names;
    private final boolean isPublic;
    private final ClassName block;
    private final ClassName region;

    ResultPlan(AnnotatedModel model, ModelNames names) {
        this.model = model.descriptor();
        this.names = names;
        this.isPublic = model.isPublic();
        this.block = names.block();
        this.region = names.region();
    }

    /** The class, which reads the result document. */
    TypeSpec.Builder type(String javadoc) {
        TypeSpec.Builder type = TypeSpec.classBuilder(names.type("Plan"))
                .addModifiers(Modifier.FINAL)
                .superclass(ParameterizedTypeName.get(ClassName.get(TypedResult.class), block, region))
                .addJavadoc(javadoc, JavadocText.of(names.model()))
                .addMethod(MethodSpec.constructorBuilder()
                        .addParameter(Result.class, "found")
                        .addStatement("super(found)")
                        .build());
        if (isPublic) {
            type.addModifiers(Modifier.PUBLIC);
        }
        return type;
    }

    /** Whether a block may run several plants. */
    boolean isSeveral(int position) {
        return model.blocks().get(position).plants().several();
    }

    boolean anySeveral() {
        return IntStream.range(0, model.blocks().size()).anyMatch(this::isSeveral);
    }

    /** The accessor of a block of several plants. */
    MethodSpec plants(String accessor, int position) {
        return method(accessor, list(plant()))
                .addJavadoc(
                        "The plants of $L, each with the markets that it serves, in canonical order.\n",
                        JavadocText.of(names.block(position)))
                .addStatement("return plantsOf($T.at($L))", block, JavaLiterals.of(position))
                .build();
    }

    MethodSpec plantsOf() {
        return method("plantsOf", list(plant()))
                .addJavadoc("The plants of a block of several, in canonical order; none for any other block.\n")
                .addParameter(block, "block")
                .addStatement(
                        "return $T.of(result(), block.id(), $T::at, $T::at)",
                        TypedPlant.class,
                        region,
                        names.type("Market"))
                .build();
    }

    MethodSpec optionalRegionOf(String javadoc) {
        return method("regionOf", optional(region))
                .addJavadoc(javadoc)
                .addParameter(block, "block")
                .addStatement(
                        "return $T.ofNullable(result().plan().get(block.id()))"
                                + ".map(id -> $T.at(result().problem().regionIndex(id)))",
                        Optional.class,
                        region)
                .build();
    }

    static MethodSpec.Builder method(String name, TypeName type) {
        return MethodSpec.methodBuilder(name).addModifiers(Modifier.PUBLIC).returns(type);
    }

    static TypeName optional(ClassName type) {
        return ParameterizedTypeName.get(ClassName.get(Optional.class), type);
    }

    static TypeName list(TypeName type) {
        return ParameterizedTypeName.get(ClassName.get(List.class), type);
    }

    private TypeName plant() {
        return ParameterizedTypeName.get(ClassName.get(TypedPlant.class), region, names.type("Market"));
    }
}
