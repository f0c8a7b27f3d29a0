package org.fragmenta.processor.model;

import java.util.List;
import java.util.Map;
import org.fragmenta.descriptor.ModelDescriptor;

/**
 * An annotated model, read.
 *
 * @param descriptor the model; every list sorted by id
 * @param packageName package of the model class, "" for none
 * @param name simple name that generated classes build on; {@code Outer_Inner} for a nested model class
 * @param canonicalName name of the model class as source writes it
 * @param isPublic whether generated classes are public, as the model class is
 * @param regionSet canonical name of the region set class
 * @param regionSetPackage package of that class and of the constants of its regions, "" for none
 * @param regionSetHash content hash of the region set it is compiled against
 * @param regionSetDocument that region set as JSON
 * @param types canonical names of the annotated classes by descriptor path, {@code blocks.Sewing}
 * @param methods the cost methods, sorted by kind and element
 * @param source positions
 */
public record AnnotatedModel(
        ModelDescriptor descriptor,
        String packageName,
        String name,
        String canonicalName,
        boolean isPublic,
        String regionSet,
        String regionSetPackage,
        String regionSetHash,
        String regionSetDocument,
        Map<String, String> types,
        List<CostMethod> methods,
        SourceMap source) {

    public AnnotatedModel {
        types = Map.copyOf(types);
        methods = List.copyOf(methods);
    }
}
