package org.fragmenta.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import java.util.List;
import java.util.Set;
import org.fragmenta.processor.model.AnnotatedModel;

/** Generates the typed answer to a solve of a model whose blocks or links share costs. */
final class SharedPlanGenerator {
    /** What the class itself and every class declares. */
    private static final Set<String> RESERVED = Identifiers.withMembersOfObject(
            "regionOf", "plantsOf", "isArmsLength", "totalCost", "lowerBound", "attractionGap", "result");

    private final ModelNames names;
    private final ResultPlan plan;
    private final ClassName block;
    private final ClassName region;

    SharedPlanGenerator(AnnotatedModel model, ModelNames names) {
        this.names = names;
        this.plan = new ResultPlan(model, names);
        this.block = names.block();
        this.region = names.region();
    }

    TypeSpec type() {
        TypeSpec.Builder type = plan.type("Where the plants of $L stand, and what the plan costs, money a period.\n");
        List<String> accessors = names.accessors(RESERVED);
        for (int position = 0; position < accessors.size(); position++) {
            type.addMethod(
                    plan.isSeveral(position)
                            ? plan.plants(accessors.get(position), position)
                            : accessor(accessors.get(position), position));
        }
        if (plan.anySeveral()) {
            type.addMethod(plan.optionalRegionOf("Where a block stands; absent for a block of several plants.\n"))
                    .addMethod(plan.plantsOf());
        } else {
            type.addMethod(regionOf());
        }
        return type.addMethod(describe()).build();
    }

    private MethodSpec accessor(String name, int position) {
        return ResultPlan.method(name, region)
                .addJavadoc("Where $L stands.\n", JavadocText.of(names.block(position)))
                .addStatement(
                        plan.anySeveral() ? "return regionOf($T.at($L)).orElseThrow()" : "return regionOf($T.at($L))",
                        block,
                        JavaLiterals.of(position))
                .build();
    }

    private MethodSpec regionOf() {
        return ResultPlan.method("regionOf", region)
                .addJavadoc("Where a block stands.\n")
                .addParameter(block, "block")
                .addStatement("return $T.at(result().problem().regionIndex(result().plan().get(block.id())))", region)
                .build();
    }

    private MethodSpec describe() {
        MethodSpec.Builder method = ResultPlan.method("toString", TypeName.get(String.class))
                .addAnnotation(Override.class)
                .addStatement("$1T text = new $1T()", StringBuilder.class)
                .addStatement("result().plan().forEach((block, region) ->"
                        + " text.append(block).append(\" in \").append(region).append(\", \"))");
        if (plan.anySeveral()) {
            method.addStatement("result().plants().forEach(plant ->"
                    + " text.append(plant.block()).append(\" in \").append(plant.region()).append(\", \"))");
        }
        return method.addStatement("return text.append(totalCost()).toString()").build();
    }
}
