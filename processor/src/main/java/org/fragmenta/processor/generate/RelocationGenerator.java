package org.fragmenta.processor.generate;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import javax.lang.model.element.Modifier;
import org.fragmenta.catalog.Relocations;
import org.fragmenta.check.ModelException;
import org.fragmenta.conflict.NoPlan;
import org.fragmenta.descriptor.HorizonDescriptor;
import org.fragmenta.processor.model.AnnotatedModel;
import org.fragmenta.processor.plan.HorizonPlan;
import org.fragmenta.relocation.Foresight;
import org.fragmenta.result.Timeline;
import org.fragmenta.solve.Limits;

/** Generates the class that an economist calls to place a model's blocks over its years. */
final class RelocationGenerator {
    private static final int LINE = 110;

    private final AnnotatedModel model;
    private final ModelNames names;
    private final HorizonDescriptor horizon;

    RelocationGenerator(AnnotatedModel model, ModelNames names) {
        this.model = model;
        this.names = names;
        this.horizon = model.descriptor().horizon().orElseThrow();
    }

    TypeSpec type() {
        TypeSpec.Builder type = TypeSpec.classBuilder(names.type("Relocation"))
                .addModifiers(Modifier.FINAL)
                .addJavadoc("$L", javadoc());
        if (model.isPublic()) {
            type.addModifiers(Modifier.PUBLIC);
        }
        return type.addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PUBLIC)
                        .addJavadoc("A solver, which keeps nothing between solves and may be shared by threads.\n")
                        .build())
                .addMethod(relocateBaseline())
                .addMethod(relocate())
                .addMethod(prove())
                .build();
    }

    private String javadoc() {
        HorizonPlan plan = HorizonPlan.of(model.descriptor());
        return JavadocText.lines(
                        "Finds where every production block of " + JavadocText.of(names.model())
                                + " stands in every year from " + horizon.firstYear() + " to " + horizon.lastYear()
                                + ", and proves that no path costs less.",
                        LINE)
                + "\n\n"
                + JavadocText.lines("<p>" + JavadocText.of(plan.reason()), LINE)
                + "\n";
    }

    private MethodSpec relocateBaseline() {
        return ResultPlan.method("relocate", names.type("Timeline"))
                .addJavadoc("The cheapest path of the model as it stands, all years foreseen.\n")
                .addStatement("return relocate($T.baseline(), $T.PERFECT)", names.type("Parameters"), Foresight.class)
                .build();
    }

    private MethodSpec relocate() {
        return ResultPlan.method("relocate", names.type("Timeline"))
                .addJavadoc("The path of a firm under some parameters, which hold in the first year.\n\n")
                .addJavadoc("@param foresight what the firm knows of later years\n")
                .addJavadoc("@throws $L if no path exists\n", ModelException.class.getCanonicalName())
                .addParameter(names.type("Parameters"), "parameters")
                .addParameter(Foresight.class, "foresight")
                .addStatement("$T found = prove(parameters, foresight, $T.standard())", Timeline.class, Limits.class)
                .beginControlFlow("if (found.years().isEmpty())")
                .addStatement("throw $T.of(parameters.costs())", NoPlan.class)
                .endControlFlow()
                .addStatement("return new $T(found)", names.type("Timeline"))
                .build();
    }

    private MethodSpec prove() {
        return ResultPlan.method("prove", TypeName.get(Timeline.class))
                .addJavadoc("The timeline document, within limits.\n")
                .addParameter(names.type("Parameters"), "parameters")
                .addParameter(Foresight.class, "foresight")
                .addParameter(Limits.class, "limits")
                .addStatement(
                        "return $T.of(parameters.costs(), parameters.scenario(), limits).timeline(foresight)",
                        Relocations.class)
                .build();
    }
}
