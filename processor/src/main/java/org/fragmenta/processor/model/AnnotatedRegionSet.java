package org.fragmenta.processor.model;

import org.fragmenta.descriptor.RegionSetDescriptor;

/**
 * A region set of the module being compiled, read.
 *
 * @param descriptor the set; regions of classes sorted by id, regions of a table in the order of its rows
 * @param packageName package of the region set class, "" for none
 * @param name simple name that the generated holder builds on
 * @param canonicalName name of the region set class as source writes it
 * @param isPublic whether the generated holder is public
 * @param fromTable whether a table states the regions, so that the holder must declare a type for each
 * @param source positions
 */
public record AnnotatedRegionSet(
        RegionSetDescriptor descriptor,
        String packageName,
        String name,
        String canonicalName,
        boolean isPublic,
        boolean fromTable,
        SourceMap source) {}
