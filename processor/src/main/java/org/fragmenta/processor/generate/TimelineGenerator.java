package org.fragmenta.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;
import org.fragmenta.descriptor.HorizonDescriptor;
import org.fragmenta.processor.model.AnnotatedModel;
import org.fragmenta.result.Timeline;

/** Generates the typed timeline of a model with a horizon: {@code timeline.sewing(2031)}. */
final class TimelineGenerator {
    /** What the class itself and every class declares. */
    private static final Set<String> RESERVED =
            Identifiers.withMembersOfObject("regionOf", "presentValue", "lowerBound", "document");

    private final ModelNames names;
    private final HorizonDescriptor horizon;
    private final boolean isPublic;
    private final ClassName block;
    private final ClassName region;

    TimelineGenerator(AnnotatedModel model, ModelNames names) {
        this.names = names;
        this.horizon = model.descriptor().horizon().orElseThrow();
        this.isPublic = model.isPublic();
        this.block = names.block();
        this.region = names.region();
    }

    TypeSpec type() {
        TypeSpec.Builder type = TypeSpec.classBuilder(names.type("Timeline"))
                .addModifiers(Modifier.FINAL)
                .addJavadoc(
                        "Where every production block of $L stands in every year from $L to $L.\n",
                        JavadocText.of(names.model()),
                        Integer.toString(horizon.firstYear()),
                        Integer.toString(horizon.lastYear()))
                .addField(FieldSpec.builder(Timeline.class, "found", Modifier.PRIVATE, Modifier.FINAL)
                        .build())
                .addMethod(MethodSpec.constructorBuilder()
                        .addParameter(Timeline.class, "found")
                        .addStatement("this.found = found")
                        .build());
        if (isPublic) {
            type.addModifiers(Modifier.PUBLIC);
        }
        List<String> accessors = names.accessors(RESERVED);
        for (int position = 0; position < accessors.size(); position++) {
            type.addMethod(ResultPlan.method(accessors.get(position), region)
                    .addJavadoc("Where $L stands in a year.\n", JavadocText.of(names.block(position)))
                    .addParameter(int.class, "year")
                    .addStatement("return regionOf($T.at($L), year)", block, JavaLiterals.of(position))
                    .build());
        }
        return type.addMethod(regionOf())
                .addMethod(ResultPlan.method("presentValue", TypeName.DOUBLE)
                        .addJavadoc("Present value of all costs at the beginning of the first year, money.\n")
                        .addStatement("return found.value().orElseThrow().total()")
                        .build())
                .addMethod(ResultPlan.method("lowerBound", TypeName.DOUBLE)
                        .addJavadoc(
                                "The present value that no path undercuts, whatever is foreseen; negative infinity where a"
                                        + " limit left it open.\n")
                        .addStatement("return found.best().bound().orElse($T.NEGATIVE_INFINITY)", Double.class)
                        .build())
                .addMethod(ResultPlan.method("document", TypeName.get(Timeline.class))
                        .addJavadoc("The document: years, moves with their reasons, present value and proof.\n")
                        .addStatement("return found")
                        .build())
                .addMethod(describe())
                .build();
    }

    private MethodSpec regionOf() {
        int first = horizon.firstYear();
        int last = horizon.lastYear();
        return ResultPlan.method("regionOf", region)
                .addJavadoc("Where a block stands in a year.\n\n")
                .addJavadoc("@param year from $L to $L\n", Integer.toString(first), Integer.toString(last))
                .addParameter(block, "block")
                .addParameter(int.class, "year")
                .beginControlFlow("if (year < $L || year > $L)", JavaLiterals.of(first), JavaLiterals.of(last))
                .addStatement(
                        "throw new $T($S + year)",
                        IllegalArgumentException.class,
                        "the years run from " + first + " to " + last + "; there is no ")
                .endControlFlow()
                .addStatement(
                        "return $T.at(found.problem().regionIndex(found.years().get(year - $L).plan().get(block.id())))",
                        region,
                        JavaLiterals.of(first))
                .build();
    }

    private static MethodSpec describe() {
        return ResultPlan.method("toString", TypeName.get(String.class))
                .addAnnotation(Override.class)
                .addStatement("$1T text = new $1T()", StringBuilder.class)
                .addStatement("found.moves().forEach(move -> text.append(move.year()).append(' ').append(move.block())"
                        + ".append(\" to \").append(move.to()).append(\", \"))")
                .addStatement("return text.append(presentValue()).toString()")
                .build();
    }
}
