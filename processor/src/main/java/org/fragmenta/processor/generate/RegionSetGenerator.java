package org.fragmenta.processor.generate;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import javax.lang.model.element.Modifier;
import org.fragmenta.descriptor.ModelDescriptor;
import org.fragmenta.descriptor.RegionDescriptor;
import org.fragmenta.dsl.Published;
import org.fragmenta.io.RegionSetDocuments;
import org.fragmenta.processor.model.AnnotatedRegionSet;
import org.fragmenta.processor.model.ContentHash;

/** Generates the holder of a region set: the set itself for other modules, and a type for each row of its table. */
final class RegionSetGenerator {
    private final AnnotatedRegionSet set;

    RegionSetGenerator(AnnotatedRegionSet set) {
        this.set = set;
    }

    TypeSpec type() {
        String json = RegionSetDocuments.toJson(set.descriptor());
        AnnotationSpec.Builder published = AnnotationSpec.builder(Published.class)
                .addMember("schema", "$L", JavaLiterals.of(ModelDescriptor.SCHEMA))
                .addMember("regionSet", "$S", set.canonicalName())
                .addMember("version", "$S", set.descriptor().version())
                .addMember("hash", "$S", ContentHash.of(json));
        ConstantChunks.of(json).forEach(chunk -> published.addMember("chunks", "$S", chunk));
        TypeSpec.Builder type = TypeSpec.classBuilder(ClassName.get(set.packageName(), set.name() + "Regions"))
                .addModifiers(Modifier.FINAL)
                .addJavadoc(
                        set.fromTable()
                                ? "The regions of {@link $1L}, one type a row of its table, for models to refer to.\n"
                                : "The regions of {@link $1L}, as other modules read them.\n",
                        JavadocText.of(set.canonicalName()))
                .addAnnotation(published.build())
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build());
        if (set.isPublic()) {
            type.addModifiers(Modifier.PUBLIC);
        }
        if (set.fromTable()) {
            set.descriptor().regions().forEach(region -> type.addType(marker(region)));
        }
        return type.build();
    }

    private static TypeSpec marker(RegionDescriptor region) {
        return TypeSpec.interfaceBuilder(region.id())
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addJavadoc("$L.\n", JavadocText.of(region.label()))
                .build();
    }
}
