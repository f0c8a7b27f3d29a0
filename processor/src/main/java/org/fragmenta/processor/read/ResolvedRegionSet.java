package org.fragmenta.processor.read;

import java.util.List;
import java.util.Map;
import org.fragmenta.descriptor.RegionSetDescriptor;
import org.fragmenta.processor.model.Position;
import org.fragmenta.processor.model.SourceMap;

/**
 * The region set of a model.
 *
 * @param descriptor the set; empty where it is not known
 * @param qualifiedName full name of its class
 * @param packageName package of its class, "" for none and where it is not known
 * @param hash content hash; "" where it is not known
 * @param document the set as JSON; "" where it is not known
 * @param known false where the model names no set that can be read, which is told already
 * @param ids the ids of its classes, by role and full name
 * @param source where its parts stand; empty where it comes from a class file
 */
record ResolvedRegionSet(
        RegionSetDescriptor descriptor,
        String qualifiedName,
        String packageName,
        String hash,
        String document,
        boolean known,
        Map<Role, Map<String, String>> ids,
        SourceMap source) {

    private static final List<String> LISTS =
            List.of("regions", "countries", "routes", "borders", "agreements", "fallback");

    ResolvedRegionSet {
        ids = Map.copyOf(ids);
    }

    void declareIn(References references) {
        ids.forEach(references::declareAll);
        if (!known) {
            references.acceptAny(List.of(Role.REGION, Role.COUNTRY, Role.CORRIDOR, Role.BORDER, Role.AGREEMENT));
        }
    }

    /** Files the positions of the set's parts; those without one stand where the model names the set. */
    void mapInto(SourceMapBuilder map, Position named) {
        source.positions().forEach((path, position) -> {
            if (LISTS.stream().anyMatch(list -> path.startsWith(list + ".") || path.startsWith(list + "["))) {
                map.put(path, position);
            }
        });
        LISTS.forEach(list -> map.put(list, named));
        map.put("regionSet", named);
    }
}
