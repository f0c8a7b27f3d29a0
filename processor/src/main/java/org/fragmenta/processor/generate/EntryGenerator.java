package org.fragmenta.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import java.util.List;
import javax.lang.model.element.Modifier;
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
        TypeSpec.Builder type = TypeSpec.classBuilder(names.type("Model"))
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .superclass(EmbeddedModel.class)
                .addJavadoc("$L, as the model catalog finds it.\n", JavadocText.of(names.model()))
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PUBLIC)
                        .addJavadoc("The model; its numbers are read when asked for.\n")
                        .addStatement("super($S)", model.descriptor().id())
                        .build());
        if (!model.methods().isEmpty()) {
            type.addMethod(answer("customCosts", CustomCosts.class, names.type("Costs")));
        }
        return type.addMethod(answer("kernel", Kernel.class, names.type("Solver")))
                .build();
    }

    private static MethodSpec answer(String name, Class<?> type, ClassName implementation) {
        return MethodSpec.methodBuilder(name)
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(type)
                .addStatement("return new $T()", implementation)
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
