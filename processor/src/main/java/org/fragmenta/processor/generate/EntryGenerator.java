package org.fragmenta.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import java.util.List;
import javax.lang.model.element.Modifier;
import org.fragmenta.catalog.CompiledModel;
import org.fragmenta.catalog.EmbeddedModel;
import org.fragmenta.catalog.ModelProperties;
import org.fragmenta.descriptor.ModelDescriptor;
import org.fragmenta.instance.CustomCosts;
import org.fragmenta.io.ModelDocuments;
import org.fragmenta.processor.model.AnnotatedModel;
import org.fragmenta.solve.Kernel;

/** Generates the class and the resources by which a catalog finds a model in its jar. */
final class EntryGenerator {
    private final AnnotatedModel model;
    private final ModelNames names;

    EntryGenerator(AnnotatedModel model, ModelNames names) {
        this.model = model;
        this.names = names;
    }

    /** Public whatever the model is, because the catalog makes it; it shows nothing but types of the engine. */
    TypeSpec type() {
        CodeBlock costs = model.methods().isEmpty()
                ? CodeBlock.of("$T.NONE", CustomCosts.class)
                : CodeBlock.of("new $T()", names.type("Costs"));
        String id = model.descriptor().id();
        return TypeSpec.classBuilder(names.type("Model"))
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addSuperinterface(CompiledModel.class)
                .addJavadoc("$L, as the model catalog finds it.\n", JavadocText.of(names.model()))
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PUBLIC)
                        .addJavadoc("The model; its numbers are read when asked for.\n")
                        .build())
                .addMethod(answer("id", TypeName.get(String.class), CodeBlock.of("$S", id)))
                .addMethod(answer(
                        "descriptor",
                        TypeName.get(ModelDescriptor.class),
                        CodeBlock.of("$T.read($T.class, $S)", EmbeddedModel.class, names.type("Model"), id)))
                .addMethod(answer("customCosts", TypeName.get(CustomCosts.class), costs))
                .addMethod(answer("kernel", TypeName.get(Kernel.class), CodeBlock.of("new $T()", names.type("Solver"))))
                .build();
    }

    private static MethodSpec answer(String name, TypeName type, CodeBlock value) {
        return MethodSpec.methodBuilder(name)
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(type)
                .addStatement("return $L", value)
                .build();
    }

    /** The descriptor, and the entry that names this model's class. */
    List<Generated.Resource> resources() {
        ModelDescriptor descriptor = model.descriptor();
        String entry = PropertiesText.of(List.of(
                List.of(ModelProperties.MODEL, model.canonicalName()),
                List.of(ModelProperties.ENTRY, names.type("Model").reflectionName()),
                List.of(ModelProperties.REGION_SET, model.regionSet()),
                List.of(ModelProperties.REGION_SET_HASH, model.regionSetHash())));
        return List.of(
                new Generated.Resource(
                        ModelProperties.descriptorPath(descriptor.id()),
                        ModelDocuments.toJson(descriptor, model.regionSetDocument()) + "\n"),
                new Generated.Resource(ModelProperties.path(descriptor.id()), entry));
    }
}
