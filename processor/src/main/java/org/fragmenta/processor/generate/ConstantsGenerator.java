package org.fragmenta.processor.generate;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;
import org.fragmenta.dsl.Constant;

/**
 * Generates a type with one constant for each of some ids.
 *
 * <p>It is an enum, as long as its initialiser fits: a constant takes up to 27 bytecodes of the 65,535 that a method
 * may have. Beyond, it is a class whose constants are initialised in parts: it inherits each part from an interface,
 * so they are written the same, {@code SoutheastAsiaRegion.LOS_ANGELES}, and only {@code switch} and {@code EnumMap} are
 * lost.
 */
final class ConstantsGenerator {
    static final int MOST_ENUM_CONSTANTS = 2_000;

    private final ClassName type;
    private final String kind;
    private final String what;
    private final boolean isPublic;
    private final List<Named> constants = new ArrayList<>();

    private record Named(String name, String id, String label) {
        /** The label, where it says more than the id. */
        CodeBlock javadoc() {
            return label.equals(id) ? CodeBlock.of("") : CodeBlock.of("$L.\n", JavadocText.of(label));
        }
    }

    /**
     * @param owner the model or region set, whose class gives the constants its package and the start of their name
     * @param kind what one constant is, as {@link Constant} calls it: {@code Region}
     * @param plural what all of them are: {@code regions}
     * @param ids in canonical order
     * @param labels what reports print for them
     */
    ConstantsGenerator(
            ClassName owner, String kind, String plural, List<String> ids, List<String> labels, boolean isPublic) {
        this.type = owner.peerClass(owner.simpleName() + kind);
        this.kind = kind;
        this.what = "The " + plural + " of " + JavadocText.of(owner.simpleName());
        this.isPublic = isPublic;
        List<String> names = Identifiers.constants(ids, Set.of("ALL"));
        for (int id = 0; id < ids.size(); id++) {
            constants.add(new Named(names.get(id), ids.get(id), labels.get(id)));
        }
    }

    List<TypeSpec> types() {
        if (constants.size() <= MOST_ENUM_CONSTANTS) {
            return List.of(enumType());
        }
        List<TypeSpec> types = new ArrayList<>();
        List<ClassName> parts = new ArrayList<>();
        for (int start = 0; start < constants.size(); start += MOST_ENUM_CONSTANTS) {
            ClassName part = type.peerClass(type.simpleName() + "Part" + (parts.size() + 1));
            parts.add(part);
            types.add(part(part, start, Math.min(constants.size(), start + MOST_ENUM_CONSTANTS)));
        }
        types.add(0, classType(parts));
        return types;
    }

    private TypeSpec enumType() {
        TypeSpec.Builder builder = documented(TypeSpec.enumBuilder(type));
        for (Named constant : constants) {
            builder.addEnumConstant(
                    constant.name(),
                    TypeSpec.anonymousClassBuilder("$S", constant.id())
                            .addJavadoc(constant.javadoc())
                            .build());
        }
        builder.addField(
                FieldSpec.builder(ArrayTypeName.of(type), "ALL", Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                        .initializer("values()")
                        .build());
        builder.addField(String.class, "id", Modifier.PRIVATE, Modifier.FINAL);
        builder.addMethod(MethodSpec.constructorBuilder()
                .addParameter(String.class, "id")
                .addStatement("this.id = id")
                .build());
        return builder.addMethod(id()).addMethod(at()).build();
    }

    private TypeSpec classType(List<ClassName> parts) {
        TypeSpec.Builder builder = documented(TypeSpec.classBuilder(type)).addModifiers(Modifier.FINAL);
        parts.forEach(builder::addSuperinterface);
        CodeBlock.Builder all = CodeBlock.builder().add("$T.of(", java.util.stream.Stream.class);
        for (int part = 0; part < parts.size(); part++) {
            all.add(part == 0 ? "$T.all()" : ", $T.all()", parts.get(part));
        }
        all.add(").flatMap($T::stream).toArray($T[]::new)", java.util.List.class, type);
        builder.addType(TypeSpec.classBuilder("Everything")
                .addJavadoc("Filled when first asked for, because the constants are not there before.\n")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .addField(FieldSpec.builder(ArrayTypeName.of(type), "ALL", Modifier.STATIC, Modifier.FINAL)
                        .initializer(all.build())
                        .build())
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build())
                .build());
        builder.addField(String.class, "name", Modifier.PRIVATE, Modifier.FINAL)
                .addField(String.class, "id", Modifier.PRIVATE, Modifier.FINAL)
                .addField(int.class, "ordinal", Modifier.PRIVATE, Modifier.FINAL);
        builder.addMethod(MethodSpec.constructorBuilder()
                .addParameter(String.class, "name")
                .addParameter(String.class, "id")
                .addParameter(int.class, "ordinal")
                .addStatement("this.name = name")
                .addStatement("this.id = id")
                .addStatement("this.ordinal = ordinal")
                .build());
        return builder.addMethod(id())
                .addMethod(getter("name", String.class)
                        .addJavadoc("The name of the constant.\n")
                        .build())
                .addMethod(getter("ordinal", int.class)
                        .addAnnotation(Override.class)
                        .build())
                .addMethod(MethodSpec.methodBuilder("values")
                        .addJavadoc("All constants in canonical order.\n")
                        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                        .returns(ArrayTypeName.of(type))
                        .addStatement("return Everything.ALL.clone()")
                        .build())
                .addMethod(at())
                .addMethod(MethodSpec.methodBuilder("toString")
                        .addAnnotation(Override.class)
                        .addModifiers(Modifier.PUBLIC)
                        .returns(String.class)
                        .addStatement("return name")
                        .build())
                .build();
    }

    private TypeSpec part(ClassName part, int start, int end) {
        TypeSpec.Builder builder = TypeSpec.interfaceBuilder(part)
                .addJavadoc(
                        "Constants $L to $L of {@link $T}, which are more than one initialiser holds.\n",
                        JavaLiterals.of(start),
                        JavaLiterals.of(end - 1),
                        type);
        CodeBlock.Builder all = CodeBlock.builder();
        for (int position = start; position < end; position++) {
            Named constant = constants.get(position);
            builder.addField(FieldSpec.builder(type, constant.name(), Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                    .addJavadoc(constant.javadoc())
                    .initializer("new $T($S, $S, $L)", type, constant.name(), constant.id(), JavaLiterals.of(position))
                    .build());
            all.add(position == start ? "\n$N" : ",\n$N", constant.name());
        }
        return builder.addMethod(MethodSpec.methodBuilder("all")
                        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                        .returns(com.palantir.javapoet.ParameterizedTypeName.get(ClassName.get(List.class), type))
                        .addStatement("return $T.of($L)", List.class, all.build())
                        .build())
                .build();
    }

    private TypeSpec.Builder documented(TypeSpec.Builder builder) {
        if (isPublic) {
            builder.addModifiers(Modifier.PUBLIC);
        }
        return builder.addSuperinterface(ClassName.get(Constant.class).nestedClass(kind))
                .addJavadoc("$L, in canonical order: the order in which ties are decided.\n", what);
    }

    private static MethodSpec id() {
        return getter("id", String.class).addAnnotation(Override.class).build();
    }

    private static MethodSpec.Builder getter(String name, Class<?> type) {
        return MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PUBLIC)
                .returns(type)
                .addStatement("return $N", name);
    }

    /** Without copying an array as {@code values()} does. */
    private MethodSpec at() {
        return MethodSpec.methodBuilder("at")
                .addJavadoc("The constant at a position in canonical order, from 0.\n")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addParameter(int.class, "position")
                .returns(type)
                .addStatement(
                        constants.size() <= MOST_ENUM_CONSTANTS
                                ? "return ALL[position]"
                                : "return Everything.ALL[position]")
                .build();
    }
}
