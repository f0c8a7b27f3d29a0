package org.fragmenta.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import org.fragmenta.result.CostSplit;
import org.fragmenta.result.Result;

/** Generates the typed answer to a solve of a model with technologies, whose plan may do without a block. */
final class TechnologyPlanGenerator {
    /** What the class itself and every class declares. */
    private static final Set<String> RESERVED = Identifiers.withMembersOfObject(
            "technology",
            "regionOf",
            "isArmsLength",
            "totalCost",
            "lowerBound",
            "costWith",
            "attractionGap",
            "cheapestRegions",
            "result");

    private final ModelNames names;
    private final ClassName block;
    private final ClassName region;
    private final ClassName technology;
    private final boolean isPublic;

    TechnologyPlanGenerator(ModelNames names, boolean isPublic) {
        this.names = names;
        this.block = names.type("Block");
        this.region = names.type("Region");
        this.technology = names.type("Technology");
        this.isPublic = isPublic;
    }

    TypeSpec type() {
        TypeSpec.Builder type = TypeSpec.classBuilder(names.type("Plan"))
                .addModifiers(Modifier.FINAL)
                .addJavadoc(
                        "How $L is made at least cost: by which technology, where each of its production blocks stands, and"
                                + " what the\nother technologies would cost. Costs are money a period.\n",
                        JavadocText.of(names.model()))
                .addField(FieldSpec.builder(Result.class, "found", Modifier.PRIVATE, Modifier.FINAL)
                        .build())
                .addMethod(MethodSpec.constructorBuilder()
                        .addParameter(Result.class, "found")
                        .addStatement("this.found = found")
                        .build());
        if (isPublic) {
            type.addModifiers(Modifier.PUBLIC);
        }
        List<String> accessors = Identifiers.members(names.blockIds(), RESERVED);
        for (int position = 0; position < accessors.size(); position++) {
            type.addMethod(method(accessors.get(position), optional(region))
                    .addJavadoc(
                            "Where $L stands; absent where the technology does without it.\n",
                            JavadocText.of(names.block(position)))
                    .addStatement("return regionOf($T.at($L))", block, JavaLiterals.of(position))
                    .build());
        }
        return type.addMethod(chosen())
                .addMethod(regionOf())
                .addMethod(isArmsLength())
                .addMethod(totalCost())
                .addMethod(lowerBound())
                .addMethod(costWith())
                .addMethod(attractionGap())
                .addMethod(cheapestRegions())
                .addMethod(result())
                .addMethod(describe())
                .build();
    }

    private static MethodSpec.Builder method(String name, TypeName type) {
        return MethodSpec.methodBuilder(name).addModifiers(Modifier.PUBLIC).returns(type);
    }

    private static TypeName optional(ClassName type) {
        return ParameterizedTypeName.get(ClassName.get(Optional.class), type);
    }

    private MethodSpec chosen() {
        return method("technology", technology)
                .addJavadoc("The technology that the plan uses.\n")
                .addStatement(
                        "return $T.at(found.problem().technologies().indexOf("
                                + "found.problem().technology(found.technology()).orElseThrow()))",
                        technology)
                .build();
    }

    private MethodSpec regionOf() {
        return method("regionOf", optional(region))
                .addJavadoc("Where a block stands; absent where the technology does without it.\n")
                .addParameter(block, "block")
                .addStatement(
                        "return $T.ofNullable(found.plan().get(block.id()))"
                                + ".map(id -> $T.at(found.problem().regionIndex(id)))",
                        Optional.class,
                        region)
                .build();
    }

    private MethodSpec isArmsLength() {
        return method("isArmsLength", TypeName.BOOLEAN)
                .addJavadoc("Whether an independent supplier runs a block.\n")
                .addParameter(block, "block")
                .addStatement("return found.armsLength().contains(block.id())")
                .build();
    }

    private static MethodSpec totalCost() {
        return method("totalCost", TypeName.DOUBLE)
                .addJavadoc("What the plan costs.\n")
                .addStatement("return found.cost().orElseThrow().total()")
                .build();
    }

    private static MethodSpec lowerBound() {
        return method("lowerBound", TypeName.DOUBLE)
                .addJavadoc(
                        "What every plan of every technology costs at least; the plan is proven cheapest where it costs no"
                                + " more. Negative\ninfinity where a limit left it open.\n")
                .addStatement("return found.bound().orElse($T.NEGATIVE_INFINITY)", Double.class)
                .build();
    }

    private MethodSpec costWith() {
        return method("costWith", TypeName.get(OptionalDouble.class))
                .addJavadoc("What the cheapest plan of a technology costs; absent where it has none.\n")
                .addParameter(technology, "technology")
                .addStatement(
                        "return $T.concat($T.of(found), found.alternatives().stream())"
                                + ".filter(answer -> answer.technology().equals(technology.id()))"
                                + ".flatMap(answer -> answer.cost().stream())"
                                + ".mapToDouble($T::total).findFirst()",
                        Stream.class,
                        Stream.class,
                        CostSplit.class)
                .build();
    }

    private MethodSpec attractionGap() {
        return method("attractionGap", TypeName.get(OptionalDouble.class))
                .addJavadoc(
                        "By how much a region misses a block: what the cheapest plan of this technology with the block there"
                                + " costs more than\nthe cheapest of all. Absent where the block cannot stand there, and for"
                                + " a block that the technology does without.\n")
                .addParameter(block, "block")
                .addParameter(region, "region")
                .addStatement(
                        "return found.attraction().getOrDefault(block.id(), $T.of())"
                                + ".getOrDefault(region.id(), $T.empty())",
                        Map.class,
                        OptionalDouble.class)
                .build();
    }

    private MethodSpec cheapestRegions() {
        return method("cheapestRegions", ParameterizedTypeName.get(ClassName.get(List.class), region))
                .addJavadoc(
                        "The regions where a block stands in some cheapest plan of this technology, in canonical order:"
                                + " several where there\nis a tie, none for a block that the technology does without.\n")
                .addParameter(block, "block")
                .addStatement(
                        "return found.ties().stream().filter(tie -> tie.block().equals(block.id()))"
                                + ".findFirst().map(tie -> tie.regions().stream()"
                                + ".map(id -> $T.at(found.problem().regionIndex(id))).toList())"
                                + ".orElseGet(() -> regionOf(block).stream().toList())",
                        region)
                .build();
    }

    private static MethodSpec result() {
        return method("result", TypeName.get(Result.class))
                .addJavadoc("The result document.\n")
                .addStatement("return found")
                .build();
    }

    private static MethodSpec describe() {
        return method("toString", TypeName.get(String.class))
                .addAnnotation(Override.class)
                .addStatement("$1T text = new $1T(found.technology())", StringBuilder.class)
                .addStatement("text.append(\": \")")
                .addStatement("found.plan().forEach((block, region) ->"
                        + " text.append(block).append(\" in \").append(region).append(\", \"))")
                .addStatement("return text.append(totalCost()).toString()")
                .build();
    }
}
