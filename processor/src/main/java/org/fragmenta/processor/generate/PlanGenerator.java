package org.fragmenta.processor.generate;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import javax.lang.model.element.Modifier;
import org.fragmenta.result.Tolerance;

/** Generates the typed answer to a solve. */
final class PlanGenerator {
    /** What the class itself and every class declares. */
    private static final Set<String> RESERVED = Identifiers.withMembersOfObject(
            "regionOf", "totalCost", "lowerBound", "attractionGap", "cheapestRegions", "ties");

    private static final TypeName REGIONS = ArrayTypeName.of(int.class);

    private final ModelNames names;
    private final ClassName block;
    private final ClassName region;
    private final boolean isPublic;

    PlanGenerator(ModelNames names, boolean isPublic) {
        this.names = names;
        this.block = names.type("Block");
        this.region = names.type("Region");
        this.isPublic = isPublic;
    }

    TypeSpec type() {
        TypeSpec.Builder type = TypeSpec.classBuilder(names.type("Plan"))
                .addModifiers(Modifier.FINAL)
                .addJavadoc(
                        "Where every production block of $L stands, and what every other region would cost. Costs are"
                                + " money a period.\n",
                        JavadocText.of(names.model()))
                .addField(field(REGIONS, "regions"))
                .addField(field(TypeName.DOUBLE, "totalCost"))
                .addField(field(TypeName.DOUBLE, "lowerBound"))
                .addField(field(EliminationGenerator.TABLES, "marginals"))
                .addMethod(constructor());
        if (isPublic) {
            type.addModifiers(Modifier.PUBLIC);
        }
        List<String> accessors = Identifiers.members(names.blockIds(), RESERVED);
        for (int position = 0; position < accessors.size(); position++) {
            type.addMethod(method(accessors.get(position), region, "Where $L stands.\n", names.block(position))
                    .addStatement("return $T.at(regions[$L])", region, JavaLiterals.of(position))
                    .build());
        }
        return type.addMethod(method("regionOf", region, "Where a block stands.\n")
                        .addParameter(block, "block")
                        .addStatement("return $T.at(regions[block.ordinal()])", region)
                        .build())
                .addMethod(method("totalCost", TypeName.DOUBLE, "What the plan costs.\n")
                        .addStatement("return totalCost")
                        .build())
                .addMethod(method(
                                "lowerBound",
                                TypeName.DOUBLE,
                                "What every plan costs at least; the plan is proven cheapest where it costs no more.\n")
                        .addStatement("return lowerBound")
                        .build())
                .addMethod(attractionGap())
                .addMethod(cheapestRegions())
                .addMethod(ties())
                .addMethod(describe())
                .build();
    }

    private static FieldSpec field(TypeName type, String name) {
        return FieldSpec.builder(type, name, Modifier.PRIVATE, Modifier.FINAL).build();
    }

    private static MethodSpec constructor() {
        return MethodSpec.constructorBuilder()
                .addParameter(REGIONS, "regions")
                .addParameter(double.class, "totalCost")
                .addParameter(double.class, "lowerBound")
                .addParameter(EliminationGenerator.TABLES, "marginals")
                .addStatement("this.regions = regions")
                .addStatement("this.totalCost = totalCost")
                .addStatement("this.lowerBound = lowerBound")
                .addStatement("this.marginals = marginals")
                .build();
    }

    private static MethodSpec.Builder method(String name, TypeName type, String javadoc, String... arguments) {
        List<Object> escaped = new ArrayList<>();
        for (String argument : arguments) {
            escaped.add(JavadocText.of(argument));
        }
        return MethodSpec.methodBuilder(name)
                .addJavadoc(javadoc, escaped.toArray())
                .addModifiers(Modifier.PUBLIC)
                .returns(type);
    }

    private MethodSpec attractionGap() {
        return method(
                        "attractionGap",
                        TypeName.get(OptionalDouble.class),
                        "By how much a region misses a block: what the cheapest plan with the block there costs more than"
                                + " the cheapest of\nall. Absent where the block cannot stand there.\n")
                .addParameter(block, "block")
                .addParameter(region, "region")
                .beginControlFlow("if (marginals.length == 0)")
                .addStatement("return $T.empty()", OptionalDouble.class)
                .endControlFlow()
                .addStatement("double cost = marginals[block.ordinal()][region.ordinal()]")
                .addStatement(
                        "return cost == $1L ? $2T.empty() : $2T.of(Math.max(0, cost - totalCost))",
                        JavaLiterals.of(Double.POSITIVE_INFINITY),
                        OptionalDouble.class)
                .build();
    }

    private MethodSpec cheapestRegions() {
        TypeName list = ParameterizedTypeName.get(ClassName.get(List.class), region);
        return method(
                        "cheapestRegions",
                        list,
                        "The regions where a block stands in some cheapest plan, in canonical order: several where there"
                                + " is a tie.\n")
                .addParameter(block, "block")
                .addStatement("$T cheapest = new $T<>()", list, ArrayList.class)
                .beginControlFlow("if (marginals.length > 0)")
                .addStatement("double[] costs = marginals[block.ordinal()]")
                .beginControlFlow("for (int region = 0; region < costs.length; region++)")
                .beginControlFlow("if (costs[region] <= lowerBound + $T.at(lowerBound))", Tolerance.class)
                .addStatement("cheapest.add($T.at(region))", region)
                .endControlFlow()
                .endControlFlow()
                .endControlFlow()
                .addStatement("return $T.copyOf(cheapest)", List.class)
                .build();
    }

    private MethodSpec ties() {
        TypeName list = ParameterizedTypeName.get(ClassName.get(List.class), block);
        return method("ties", list, "The blocks that different cheapest plans place differently.\n")
                .addStatement("$T ties = new $T<>()", list, ArrayList.class)
                .beginControlFlow("for ($1T block : $1T.values())", block)
                .beginControlFlow("if (cheapestRegions(block).size() > 1)")
                .addStatement("ties.add(block)")
                .endControlFlow()
                .endControlFlow()
                .addStatement("return $T.copyOf(ties)", List.class)
                .build();
    }

    private MethodSpec describe() {
        return MethodSpec.methodBuilder("toString")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(String.class)
                .addStatement("$1T text = new $1T()", StringBuilder.class)
                .beginControlFlow("for (int block = 0; block < regions.length; block++)")
                .addStatement(
                        "text.append($T.at(block)).append(\" in \").append($T.at(regions[block])).append(\", \")",
                        block,
                        region)
                .endControlFlow()
                .addStatement("return text.append(totalCost).toString()")
                .build();
    }
}
