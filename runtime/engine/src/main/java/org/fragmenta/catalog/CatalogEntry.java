package org.fragmenta.catalog;

/**
 * A model of a catalog, known without loading its code.
 *
 * @param id the model's name
 * @param modelClass canonical name of the annotated class
 * @param entryClass binary name of the generated class that implements {@link CompiledModel}
 * @param regionSet canonical name of the region set class
 * @param regionSetHash content hash of the region set that the model was compiled against
 * @param origin the jar or folder that holds it
 */
public record CatalogEntry(
        String id, String modelClass, String entryClass, String regionSet, String regionSetHash, String origin) {}
