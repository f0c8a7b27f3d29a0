package org.fragmenta.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.fragmenta.check.Diagnostic;
import org.fragmenta.check.Finding;
import org.fragmenta.check.ModelException;

/** Refuses jars that contradict each other. */
final class CatalogConflicts {
    private CatalogConflicts() {}

    static void refuse(List<CatalogEntry> entries) {
        List<Finding> findings = new ArrayList<>();
        Map<String, CatalogEntry> models = new TreeMap<>();
        Map<String, CatalogEntry> sets = new TreeMap<>();
        for (CatalogEntry entry : entries) {
            CatalogEntry same = models.putIfAbsent(entry.id(), entry);
            if (same != null) {
                findings.add(twoModels(same, entry));
            }
            CatalogEntry set = sets.putIfAbsent(entry.regionSet(), entry);
            if (set != null && !set.regionSetHash().equals(entry.regionSetHash())) {
                findings.add(twoVersions(set, entry));
            }
        }
        if (!findings.isEmpty()) {
            throw new ModelException(findings);
        }
    }

    private static Finding twoModels(CatalogEntry one, CatalogEntry other) {
        return Diagnostic.MODEL_IN_TWO_JARS
                .at(
                        "",
                        "There are two models " + one.id() + ", so the name does not say which is meant.",
                        "one jar is an older version of the other; name one of them only.")
                .withTrace(List.of(
                        one.modelClass() + " in " + one.origin(), other.modelClass() + " in " + other.origin()));
    }

    private static Finding twoVersions(CatalogEntry one, CatalogEntry other) {
        return Diagnostic.REGION_SET_IN_TWO_VERSIONS
                .at(
                        "",
                        "Models " + one.id() + " and " + other.id()
                                + " were compiled against two versions of region set " + one.regionSet()
                                + ", so their plans cannot be compared.",
                        "compile both against the same version of the region jar.")
                .withTrace(List.of(version(one), version(other)));
    }

    private static String version(CatalogEntry entry) {
        return entry.id() + " in " + entry.origin() + ": content " + entry.regionSetHash();
    }
}
