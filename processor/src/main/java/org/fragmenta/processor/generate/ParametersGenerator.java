package org.fragmenta.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import java.util.List;
import javax.lang.model.element.Modifier;
import org.fragmenta.catalog.Runs;
import org.fragmenta.descriptor.ModelDescriptor;
import org.fragmenta.descriptor.RegionSetDescriptor;
import org.fragmenta.descriptor.ScenarioDescriptor;
import org.fragmenta.instance.BlockFact;
import org.fragmenta.instance.CostModel;
import org.fragmenta.instance.LinkFact;
import org.fragmenta.instance.PlantFact;
import org.fragmenta.instance.RegionFact;
import org.fragmenta.instance.SiteFact;

/** Generates the typed what-ifs of a model. */
final class ParametersGenerator {
    private final ModelNames names;
    private final ModelDescriptor model;
    private final boolean isPublic;
    private final ClassName self;

    ParametersGenerator(ModelNames names, ModelDescriptor model, boolean isPublic) {
        this.names = names;
        this.model = model;
        this.isPublic = isPublic;
        this.self = names.type("Parameters");
    }

    TypeSpec type() {
        TypeSpec.Builder type = TypeSpec.classBuilder(self)
                .addModifiers(Modifier.FINAL)
                .addJavadoc(
                        "The numbers of $L, with what-ifs applied. Immutable: every what-if answers new parameters, which"
                                + " share with the old\nones whatever it does not touch. A number out of its range is an"
                                + " {@link IllegalArgumentException}.\n",
                        JavadocText.of(names.model()))
                .addType(baselineHolder())
                .addField(FieldSpec.builder(CostModel.class, "costs", Modifier.PRIVATE, Modifier.FINAL)
                        .build())
                .addField(FieldSpec.builder(String.class, "scenario", Modifier.PRIVATE, Modifier.FINAL)
                        .build())
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .addParameter(CostModel.class, "costs")
                        .addParameter(String.class, "scenario")
                        .addStatement("this.costs = costs")
                        .addStatement("this.scenario = scenario")
                        .build())
                .addMethod(MethodSpec.methodBuilder("baseline")
                        .addJavadoc("The model as it stands.\n")
                        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                        .returns(self)
                        .addStatement("return Baseline.PARAMETERS")
                        .build());
        if (isPublic) {
            type.addModifiers(Modifier.PUBLIC);
        }
        if (!model.scenarios().isEmpty()) {
            type.addMethod(inScenario());
        }
        addWhatIfs(type);
        return type.addMethod(
                        getter("costs", CostModel.class, "What every block and link costs under these parameters.\n"))
                .addMethod(getter("scenario", String.class, "Id of the scenario that the what-ifs are applied to.\n"))
                .build();
    }

    private void addWhatIfs(TypeSpec.Builder type) {
        type.addMethod(
                whatIf("withOutput", "Output, units of the final product a period; markets take in proportion.\n")
                        .addParameter(double.class, "output")
                        .addStatement(
                                "return changed(costs.withOutput($L))",
                                FactRange.AT_LEAST_ZERO.check("output", CodeBlock.of("$S", "")))
                        .build());
        for (RegionFact fact : RegionFact.values()) {
            type.addMethod(fact(FactWords.of(fact), names.type("Region"), "region", fact, fact.name()));
        }
        for (BlockFact fact : BlockFact.values()) {
            type.addMethod(fact(FactWords.of(fact), names.type("Block"), "block", fact, fact.name()));
        }
        if (!model.links().isEmpty()) {
            for (LinkFact fact : LinkFact.values()) {
                type.addMethod(fact(FactWords.of(fact), names.type("Link"), "link", fact, fact.name()));
            }
        }
        if (!model.markets().isEmpty()) {
            type.addMethod(whatIf("withDemand", "What a market takes, units a period.\n")
                    .addParameter(names.type("Market"), "market")
                    .addParameter(double.class, "demand")
                    .addStatement(
                            "return changed(costs.withDemand(market.ordinal(), $L))",
                            FactRange.AT_LEAST_ZERO.check("demand", CodeBlock.of("market.id()")))
                    .build());
        }
        addShared(type);
        boolean supplied =
                model.blocks().stream().anyMatch(block -> block.armsLength().isPresent());
        EconomyWhatIfs.methods(self, supplied).forEach(type::addMethod);
        type.addMethod(whatIf(
                        "withLogistics",
                        "Other routes, borders, countries or agreements between the same regions in the same order.\n")
                .addParameter(RegionSetDescriptor.class, "revision")
                .addStatement("return changed(costs.withLogistics(revision))")
                .build());
        type.addMethod(MethodSpec.methodBuilder("changed")
                .addModifiers(Modifier.PRIVATE)
                .addParameter(CostModel.class, "changed")
                .returns(self)
                .addStatement("return new $T(changed, scenario)", self)
                .build());
    }

    /** Reading the descriptor takes milliseconds, so it is read once. */
    private TypeSpec baselineHolder() {
        return TypeSpec.classBuilder("Baseline")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .addField(FieldSpec.builder(self, "PARAMETERS", Modifier.STATIC, Modifier.FINAL)
                        .initializer("read()")
                        .build())
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build())
                .addMethod(MethodSpec.methodBuilder("read")
                        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                        .returns(self)
                        .addStatement("$1T model = new $1T()", names.type("Model"))
                        .addStatement(
                                "return new $T($T.of(model.descriptor(), model.customCosts()), $T.BASELINE)",
                                self,
                                CostModel.class,
                                ScenarioDescriptor.class)
                        .build())
                .build();
    }

    /** Only where blocks or links share costs; other models keep to the block graph whatever is changed. */
    private void addShared(TypeSpec.Builder type) {
        if (!model.sharesCosts()) {
            return;
        }
        for (SiteFact fact : SiteFact.values()) {
            type.addMethod(fact(FactWords.of(fact), names.type("Region"), "region", fact, fact.name()));
        }
        boolean several =
                model.blocks().stream().anyMatch(block -> block.plants().several());
        for (PlantFact fact : PlantFact.values()) {
            if (several || fact == PlantFact.LOAD) {
                type.addMethod(fact(FactWords.of(fact), names.type("Block"), "block", fact, fact.name()));
            }
        }
        if (!model.sharedServices().isEmpty()) {
            type.addMethod(whatIf("withServiceCost", "Cost of a shared service between two regions, money a period.\n")
                    .addParameter(names.type("SharedService"), "service")
                    .addParameter(double.class, "cost")
                    .addStatement(
                            "return changed(costs.withServiceCost(service.ordinal(), $L))",
                            FactRange.AT_LEAST_ZERO.check("cost", CodeBlock.of("service.id()")))
                    .build());
        }
    }

    private MethodSpec inScenario() {
        return MethodSpec.methodBuilder("in")
                .addJavadoc("The model in one of its scenarios.\n")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addParameter(names.type("Scenario"), "scenario")
                .returns(self)
                .addStatement("$1T model = new $1T()", names.type("Model"))
                .addStatement(
                        "$T changed = $T.changed(model.descriptor(), scenario.id(), $T.of())",
                        ModelDescriptor.class,
                        Runs.class,
                        List.class)
                .addStatement(
                        "return new $T($T.of(changed, model.customCosts()), scenario.id())", self, CostModel.class)
                .build();
    }

    private MethodSpec fact(FactWords words, ClassName owner, String ownerName, Enum<?> fact, String constant) {
        String value = Identifiers.camelCase(constant);
        return whatIf(ModelNames.joined("with", value), words.meaning() + "\n")
                .addParameter(owner, ownerName)
                .addParameter(double.class, value)
                .addStatement(
                        "return changed(costs.with($T.$L, $N.ordinal(), $L))",
                        fact.getDeclaringClass(),
                        constant,
                        ownerName,
                        words.range().check(value, CodeBlock.of("$N.id()", ownerName)))
                .build();
    }

    private MethodSpec.Builder whatIf(String name, String javadoc) {
        return MethodSpec.methodBuilder(name)
                .addJavadoc(javadoc)
                .addModifiers(Modifier.PUBLIC)
                .returns(self);
    }

    private static MethodSpec getter(String name, Class<?> type, String javadoc) {
        return MethodSpec.methodBuilder(name)
                .addJavadoc(javadoc)
                .addModifiers(Modifier.PUBLIC)
                .returns(TypeName.get(type))
                .addStatement("return $N", name)
                .build();
    }
}
