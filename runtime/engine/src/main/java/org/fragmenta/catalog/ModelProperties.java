package org.fragmenta.catalog;

/** What the entry of a model in its jar is called and made of; the processor writes it, the catalog reads it. */
public final class ModelProperties {
    /** How the name of the entry ends, after the model's id. */
    public static final String SUFFIX = ".properties";

    /** Canonical name of the annotated class. */
    public static final String MODEL = "model";

    /** Binary name of the generated class that implements {@link CompiledModel}. */
    public static final String ENTRY = "entry";

    /** Canonical name of the region set class. */
    public static final String REGION_SET = "regionSet";

    /** Content hash of the region set. */
    public static final String REGION_SET_HASH = "regionSetHash";

    /** How class files name the annotation of a model. */
    static final String ANNOTATION = "Lorg/fragmenta/dsl/FragmentationModel;";

    private ModelProperties() {}

    /** Where the entry of a model stands in its jar. */
    public static String path(String id) {
        return EmbeddedModel.FOLDER + id + SUFFIX;
    }

    /** Whether a file of a jar is the entry of a model. */
    static boolean isEntry(String path) {
        return path.startsWith(EmbeddedModel.FOLDER)
                && path.endsWith(SUFFIX)
                && path.indexOf('/', EmbeddedModel.FOLDER.length()) < 0;
    }

    /** Where the descriptor of a model stands in its jar. */
    public static String descriptorPath(String id) {
        return EmbeddedModel.FOLDER + id + ".json";
    }
}
