package org.fragmenta.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import java.util.List;
import javax.lang.model.element.Modifier;
import org.fragmenta.check.ModelException;
import org.fragmenta.evidence.ConditionId;
import org.fragmenta.evidence.Verdict;
import org.fragmenta.parametric.UnprovenException;
import org.fragmenta.typed.TypedCurve;
import org.fragmenta.typed.TypedMap;
import org.fragmenta.typed.TypedModel;

/** Generates what a solver says of curves, maps and verdicts: the engine's answers, bound to the model's own types. */
final class AnswersGenerator {
    private final ModelNames names;
    private final ClassName parameters;
    private final ClassName axis;

    AnswersGenerator(ModelNames names) {
        this.names = names;
        this.parameters = names.type("Parameters");
        this.axis = names.type("Axis");
    }

    List<MethodSpec> methods() {
        return List.of(baselineCurve(), curve(), map(), baselineCheck(), check(), typed());
    }

    /** Verdicts alone: curves and maps need costs that blocks and links do not share. */
    List<MethodSpec> checks() {
        return List.of(baselineCheck(), check(), typed());
    }

    private MethodSpec baselineCurve() {
        return method("curve", bound(TypedCurve.class), "The curve of the cheapest cost of the model as it stands.\n")
                .addParameter(axis, "axis")
                .addParameter(double.class, "from")
                .addParameter(double.class, "to")
                .addStatement("return curve($T.baseline(), axis, from, to)", parameters)
                .build();
    }

    private MethodSpec curve() {
        return method(
                        "curve",
                        bound(TypedCurve.class),
                        "The cheapest cost over one number: every regime that is cheapest somewhere, and every"
                                + " threshold between them, exact.\n\n")
                .addJavadoc("@param to positive infinity is possible for the output and for all that links or markets"
                        + " cost\n")
                .addJavadoc(throwsTag("no plan exists, or the number cannot run over the interval"))
                .addJavadoc(unproven())
                .addParameter(parameters, "parameters")
                .addParameter(axis, "axis")
                .addParameter(double.class, "from")
                .addParameter(double.class, "to")
                .addStatement("return typed().curve(parameters.costs(), axis, from, to)")
                .build();
    }

    private MethodSpec map() {
        return method(
                        "map",
                        bound(TypedMap.class),
                        "Who produces where over two numbers: the area of every regime that is cheapest somewhere,"
                                + " exact.\n\n")
                .addJavadoc(throwsTag(
                        "no plan exists, a number cannot run over its interval, or cost holds the product of the two"))
                .addJavadoc(unproven())
                .addParameter(parameters, "parameters")
                .addParameter(axis, "x")
                .addParameter(double.class, "xFrom")
                .addParameter(double.class, "xTo")
                .addParameter(axis, "y")
                .addParameter(double.class, "yFrom")
                .addParameter(double.class, "yTo")
                .addStatement("return typed().map(parameters.costs(), x, xFrom, xTo, y, yFrom, yTo)")
                .build();
    }

    private MethodSpec baselineCheck() {
        return method(
                        "check",
                        verdicts(),
                        "Verdicts on the model as it stands; on all conditions where none is named.\n")
                .addParameter(ConditionId[].class, "conditions")
                .varargs()
                .addStatement("return check($T.baseline(), conditions)", parameters)
                .build();
    }

    private MethodSpec check() {
        return method(
                        "check",
                        verdicts(),
                        "Verdicts of the theory's conditions, in their order; of all of them where none is named.\n\n")
                .addJavadoc(throwsTag("the parameters break a rule of models"))
                .addParameter(parameters, "parameters")
                .addParameter(ConditionId[].class, "conditions")
                .varargs()
                .addStatement("return typed().check(parameters.costs(), parameters.scenario(), conditions)")
                .build();
    }

    private MethodSpec typed() {
        return MethodSpec.methodBuilder("typed")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(bound(TypedModel.class))
                .addStatement(
                        "return new $T<>(new $T(), $T.values(), $T.values())",
                        TypedModel.class,
                        names.type("Model"),
                        names.type("Block"),
                        names.type("Region"))
                .build();
    }

    private static MethodSpec.Builder method(String name, TypeName type, String javadoc) {
        return MethodSpec.methodBuilder(name)
                .addJavadoc(javadoc)
                .addModifiers(Modifier.PUBLIC)
                .returns(type);
    }

    private static CodeBlock throwsTag(String when) {
        return CodeBlock.of("@throws $L if $L\n", ModelException.class.getCanonicalName(), when);
    }

    private static CodeBlock unproven() {
        return CodeBlock.of("@throws $L if a limit stopped a solve\n", UnprovenException.class.getCanonicalName());
    }

    private TypeName bound(Class<?> generic) {
        return ParameterizedTypeName.get(ClassName.get(generic), names.type("Block"), names.type("Region"));
    }

    private static TypeName verdicts() {
        return ParameterizedTypeName.get(List.class, Verdict.class);
    }
}
