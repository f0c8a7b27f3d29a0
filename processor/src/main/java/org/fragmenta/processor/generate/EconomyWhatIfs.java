package org.fragmenta.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;
import org.fragmenta.descriptor.EconomyDescriptor;

/** Generates the what-ifs of the numbers that hold for a whole model. */
final class EconomyWhatIfs {
    private static final List<Fact> FACTS = List.of(
            new Fact("discountRate", FactRange.RATE, "Share a year by which sunk set-up cost is annualised."),
            new Fact("timeCost", FactRange.AT_LEAST_ZERO, "Cost of an hour in transit, share of the goods' value."),
            new Fact(
                    "complexityPenalty",
                    FactRange.AT_LEAST_ZERO,
                    "Rise of unit cost for each unit by which a block's complexity exceeds a region's capability."),
            new Fact(
                    "complexitySlack",
                    FactRange.SHARE,
                    "Excess of complexity over capability above which a region cannot host a block."));

    /** Counts only where suppliers offer to run blocks; other models keep the constructor without it. */
    private static final Fact INSTITUTIONS = new Fact(
            "institutions",
            FactRange.AT_LEAST_ZERO,
            "Factor on the cost of not controlling an independent supplier; 1 is today.");

    private EconomyWhatIfs() {}

    /** In the order of the components of {@link EconomyDescriptor}. */
    private record Fact(String name, FactRange range, String meaning) {}

    /** @param supplied whether suppliers offer to run blocks of the model */
    static List<MethodSpec> methods(ClassName parameters, boolean supplied) {
        List<Fact> facts = new ArrayList<>(FACTS);
        if (supplied) {
            facts.add(INSTITUTIONS);
        }
        List<MethodSpec> methods = new ArrayList<>();
        for (Fact changed : facts) {
            List<CodeBlock> components = new ArrayList<>();
            for (Fact fact : facts) {
                components.add(
                        fact.name().equals(changed.name())
                                ? fact.range().check(fact.name(), CodeBlock.of("$S", ""))
                                : CodeBlock.of("economy.$N()", fact.name()));
            }
            methods.add(MethodSpec.methodBuilder(ModelNames.joined("with", changed.name()))
                    .addJavadoc("$L\n", changed.meaning())
                    .addModifiers(Modifier.PUBLIC)
                    .returns(parameters)
                    .addParameter(double.class, changed.name())
                    .addStatement("$T economy = costs.model().economy()", EconomyDescriptor.class)
                    .addStatement(
                            "return changed(costs.withEconomy(new $T($L)))",
                            EconomyDescriptor.class,
                            CodeBlock.join(components, ",$W"))
                    .build());
        }
        return methods;
    }
}
