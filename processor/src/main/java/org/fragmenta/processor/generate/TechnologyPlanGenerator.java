package org.fragmenta.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Stream;
import org.fragmenta.processor.model.AnnotatedModel;
import org.fragmenta.result.CostSplit;

/** Generates the typed answer to a solve of a model with technologies, whose plan may do without a block. */
final class TechnologyPlanGenerator {
    /** What the class itself and every class declares. */
    private static final Set<String> RESERVED = Identifiers.withMembersOfObject(
            "technology",
            "regionOf",
            "plantsOf",
            "isArmsLength",
            "totalCost",
            "lowerBound",
            "costWith",
            "attractionGap",
            "cheapestRegions",
            "result");

    private final ModelNames names;
    private final ResultPlan plan;
    private final ClassName block;
    private final ClassName region;
    private final ClassName technology;

    TechnologyPlanGenerator(AnnotatedModel model, ModelNames names) {
        this.names = names;
        this.plan = new ResultPlan(model, names);
        this.block = names.block();
        this.region = names.region();
        this.technology = names.type("Technology");
    }

    TypeSpec type() {
        TypeSpec.Builder type = plan.type(
                "How $L is made at least cost: by which technology, where each of its production blocks stands, and"
                        + " what the\nother technologies would cost. Costs are money a period.\n");
        List<String> accessors = names.accessors(RESERVED);
        for (int position = 0; position < accessors.size(); position++) {
            type.addMethod(
                    plan.isSeveral(position)
                            ? plan.plants(accessors.get(position), position)
                            : accessor(accessors.get(position), position));
        }
        type.addMethod(chosen())
                .addMethod(
                        plan.optionalRegionOf("Where a block stands; absent where the technology does without it.\n"));
        if (plan.anySeveral()) {
            type.addMethod(plan.plantsOf());
        }
        return type.addMethod(costWith())
                .addMethod(cheapestRegions())
                .addMethod(describe())
                .build();
    }

    private MethodSpec accessor(String name, int position) {
        return ResultPlan.method(name, ResultPlan.optional(region))
                .addJavadoc(
                        "Where $L stands; absent where the technology does without it.\n",
                        JavadocText.of(names.block(position)))
                .addStatement("return regionOf($T.at($L))", block, JavaLiterals.of(position))
                .build();
    }

    private MethodSpec chosen() {
        return ResultPlan.method("technology", technology)
                .addJavadoc("The technology that the plan uses.\n")
                .addStatement(
                        "return $T.at(result().problem().technologies().indexOf("
                                + "result().problem().technology(result().technology()).orElseThrow()))",
                        technology)
                .build();
    }

    private MethodSpec costWith() {
        return ResultPlan.method("costWith", TypeName.get(OptionalDouble.class))
                .addJavadoc("What the cheapest plan of a technology costs; absent where it has none.\n")
                .addParameter(technology, "technology")
                .addStatement(
                        "return $T.concat($T.of(result()), result().alternatives().stream())"
                                + ".filter(answer -> answer.technology().equals(technology.id()))"
                                + ".flatMap(answer -> answer.cost().stream())"
                                + ".mapToDouble($T::total).findFirst()",
                        Stream.class,
                        Stream.class,
                        CostSplit.class)
                .build();
    }

    private MethodSpec cheapestRegions() {
        return ResultPlan.method("cheapestRegions", ResultPlan.list(region))
                .addJavadoc(
                        "The regions where a block stands in some cheapest plan of this technology, in canonical order:"
                                + " several where there\nis a tie, none for a block that the technology does without.\n")
                .addParameter(block, "block")
                .addStatement(
                        "return result().ties().stream().filter(tie -> tie.block().equals(block.id()))"
                                + ".findFirst().map(tie -> tie.regions().stream()"
                                + ".map(id -> $T.at(result().problem().regionIndex(id))).toList())"
                                + ".orElseGet(() -> regionOf(block).stream().toList())",
                        region)
                .build();
    }

    private static MethodSpec describe() {
        return ResultPlan.method("toString", TypeName.get(String.class))
                .addAnnotation(Override.class)
                .addStatement("$1T text = new $1T(result().technology())", StringBuilder.class)
                .addStatement("text.append(\": \")")
                .addStatement("result().plan().forEach((block, region) ->"
                        + " text.append(block).append(\" in \").append(region).append(\", \"))")
                .addStatement("return text.append(totalCost()).toString()")
                .build();
    }
}
