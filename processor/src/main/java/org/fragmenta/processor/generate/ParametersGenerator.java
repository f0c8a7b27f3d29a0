package org.fragmenta.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import javax.lang.model.element.Modifier;
import org.fragmenta.descriptor.BlockDescriptor;
import org.fragmenta.descriptor.ModelDescriptor;
import org.fragmenta.descriptor.PlantFacts;
import org.fragmenta.descriptor.ScenarioDescriptor;
import org.fragmenta.instance.CostModel;
import org.fragmenta.processor.model.AnnotatedModel;
import org.fragmenta.typed.LinkWhatIfs;
import org.fragmenta.typed.MarketWhatIfs;
import org.fragmenta.typed.Once;
import org.fragmenta.typed.PlantWhatIfs;
import org.fragmenta.typed.ServiceWhatIfs;
import org.fragmenta.typed.SiteWhatIfs;
import org.fragmenta.typed.SupplierWhatIfs;
import org.fragmenta.typed.TypedParameters;

/** Generates the typed what-ifs of a model: which of the engine's it offers, and for which types. */
final class ParametersGenerator {
    private final ModelNames names;
    private final ModelDescriptor model;
    private final boolean isPublic;
    private final ClassName self;

    ParametersGenerator(AnnotatedModel model, ModelNames names) {
        this.names = names;
        this.model = model.descriptor();
        this.isPublic = model.isPublic();
        this.self = names.type("Parameters");
    }

    TypeSpec type() {
        TypeSpec.Builder type = TypeSpec.classBuilder(self)
                .addModifiers(Modifier.FINAL)
                .superclass(ParameterizedTypeName.get(
                        ClassName.get(TypedParameters.class), self, names.block(), names.region()))
                .addJavadoc("The numbers of $L, with what-ifs applied.\n", JavadocText.of(names.model()))
                .addType(baselineHolder())
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .addParameter(CostModel.class, "costs")
                        .addParameter(String.class, "scenario")
                        .addStatement("super(costs, scenario)")
                        .build())
                .addMethod(MethodSpec.methodBuilder("baseline")
                        .addJavadoc("The model as it stands.\n")
                        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                        .returns(self)
                        .addStatement("return Baseline.PARAMETERS.get()")
                        .build());
        if (isPublic) {
            type.addModifiers(Modifier.PUBLIC);
        }
        addWhatIfs(type);
        if (!model.scenarios().isEmpty()) {
            type.addMethod(inScenario());
        }
        return type.addMethod(of()).addMethod(with()).build();
    }

    /** Only what the model has; one that shares no costs keeps to the block graph whatever is changed. */
    private void addWhatIfs(TypeSpec.Builder type) {
        if (!model.links().isEmpty()) {
            offer(type, LinkWhatIfs.class, names.type("Link"));
        }
        if (!model.markets().isEmpty()) {
            offer(type, MarketWhatIfs.class, names.type("Market"));
        }
        if (model.blocks().stream().anyMatch(block -> block.armsLength().isPresent())) {
            offer(type, SupplierWhatIfs.class);
        }
        if (model.sharesCosts()) {
            offer(type, SiteWhatIfs.class, names.block(), names.region());
            if (model.blocks().stream().map(BlockDescriptor::plants).anyMatch(PlantFacts::several)) {
                offer(type, PlantWhatIfs.class, names.block());
            }
            if (!model.sharedServices().isEmpty()) {
                offer(type, ServiceWhatIfs.class, names.type("SharedService"));
            }
        }
    }

    private void offer(TypeSpec.Builder type, Class<?> whatIfs, ClassName... of) {
        ClassName[] arguments = new ClassName[of.length + 1];
        arguments[0] = self;
        System.arraycopy(of, 0, arguments, 1, of.length);
        type.addSuperinterface(ParameterizedTypeName.get(ClassName.get(whatIfs), arguments));
    }

    /** Reading the descriptor takes milliseconds, so it is read once. */
    private TypeSpec baselineHolder() {
        return TypeSpec.classBuilder("Baseline")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .superclass(ParameterizedTypeName.get(ClassName.get(Once.class), self))
                .addField(FieldSpec.builder(self.nestedClass("Baseline"), "PARAMETERS", Modifier.STATIC, Modifier.FINAL)
                        .initializer("new Baseline()")
                        .build())
                .addMethod(MethodSpec.methodBuilder("read")
                        .addAnnotation(Override.class)
                        .addModifiers(Modifier.PROTECTED)
                        .returns(self)
                        .addStatement("return of($T.BASELINE)", ScenarioDescriptor.class)
                        .build())
                .build();
    }

    private MethodSpec inScenario() {
        return MethodSpec.methodBuilder("in")
                .addJavadoc("The model in one of its scenarios.\n")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addParameter(names.type("Scenario"), "scenario")
                .returns(self)
                .addStatement("return of(scenario.id())")
                .build();
    }

    private MethodSpec of() {
        return MethodSpec.methodBuilder("of")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .addParameter(String.class, "scenario")
                .returns(self)
                .addStatement(
                        "return new $T(costs(new $T(), scenario, $T.values()), scenario)",
                        self,
                        names.type("Model"),
                        names.region())
                .build();
    }

    private MethodSpec with() {
        return MethodSpec.methodBuilder("with")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .addParameter(CostModel.class, "costs")
                .returns(self)
                .addStatement("return new $T(costs, scenario())", self)
                .build();
    }
}
