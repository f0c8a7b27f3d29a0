package org.fragmenta.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;
import org.fragmenta.typed.TypedPlan;

/** Generates the typed answer to a solve. */
final class PlanGenerator {
    /** What the class itself and every class declares. */
    private static final Set<String> RESERVED = Identifiers.withMembersOfObject(
            "at", "block", "region", "regionOf", "totalCost", "lowerBound", "attractionGap", "cheapestRegions", "ties");

    private final ModelNames names;
    private final ClassName block;
    private final ClassName region;
    private final boolean isPublic;

    PlanGenerator(ModelNames names, boolean isPublic) {
        this.names = names;
        this.block = names.block();
        this.region = names.region();
        this.isPublic = isPublic;
    }

    TypeSpec type() {
        List<String> accessors = names.accessors(RESERVED);
        TypeSpec.Builder type = TypeSpec.classBuilder(names.type("Plan"))
                .addModifiers(Modifier.FINAL)
                .superclass(ParameterizedTypeName.get(ClassName.get(TypedPlan.class), block, region))
                .addJavadoc(
                        "Where every production block of $L stands, and what every other region would cost. Costs are"
                                + " money a period.\n\n<p>$L answers where it stands.\n",
                        JavadocText.of(names.model()),
                        accessors.isEmpty() ? "{@code regionOf} a block" : "The method named like a block")
                .addMethod(constructor());
        if (isPublic) {
            type.addModifiers(Modifier.PUBLIC);
        }
        for (int position = 0; position < accessors.size(); position++) {
            type.addMethod(MethodSpec.methodBuilder(accessors.get(position))
                    .addModifiers(Modifier.PUBLIC)
                    .returns(region)
                    .addStatement("return at($L)", JavaLiterals.of(position))
                    .build());
        }
        return type.addMethod(constant("block", block))
                .addMethod(constant("region", region))
                .build();
    }

    private static MethodSpec constructor() {
        return MethodSpec.constructorBuilder()
                .addParameter(int[].class, "regions")
                .addParameter(double.class, "totalCost")
                .addParameter(double.class, "lowerBound")
                .addParameter(EliminationGenerator.TABLES, "marginals")
                .addStatement("super(regions, totalCost, lowerBound, marginals)")
                .build();
    }

    private static MethodSpec constant(String name, ClassName type) {
        return MethodSpec.methodBuilder(name)
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PROTECTED)
                .addParameter(int.class, "position")
                .returns(type)
                .addStatement("return $T.at(position)", type)
                .build();
    }
}
