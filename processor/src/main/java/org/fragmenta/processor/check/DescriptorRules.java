package org.fragmenta.processor.check;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fragmenta.check.Finding;
import org.fragmenta.check.ModelRules;
import org.fragmenta.descriptor.EconomyDescriptor;
import org.fragmenta.descriptor.ModelDescriptor;
import org.fragmenta.descriptor.Period;
import org.fragmenta.descriptor.RegionSetDescriptor;
import org.fragmenta.processor.model.AnnotatedModel;
import org.fragmenta.processor.model.AnnotatedRegionSet;
import org.fragmenta.processor.model.Position;
import org.fragmenta.processor.model.SourceMap;
import org.fragmenta.processor.report.PlacedFinding;

/** Runs the engine's rules and places what they find in the source. */
public final class DescriptorRules {
    private static final List<String> SET_PATHS =
            List.of("regionSet", "regions", "countries", "routes", "borders", "agreements", "fallback");

    private DescriptorRules() {}

    /**
     * What the rules find in a model, without what merely follows from a mistake that reading found.
     *
     * @param told what reading found
     */
    public static List<PlacedFinding> check(AnnotatedModel model, List<PlacedFinding> told) {
        Set<Optional<Position>> toldAt = new HashSet<>();
        told.forEach(placed -> toldAt.add(placed.position()));
        boolean regionsKnown = !model.regionSetHash().isEmpty();
        return ModelRules.check(model.descriptor()).stream()
                .filter(finding -> regionsKnown || !dependsOnRegions(finding))
                .map(finding -> placed(finding, model.source()))
                .filter(placed -> !toldAt.contains(placed.position()))
                .toList();
    }

    /** What the rules find in a region set that no model needs to be at hand for. */
    public static List<PlacedFinding> check(AnnotatedRegionSet set, List<PlacedFinding> told) {
        Set<Optional<Position>> toldAt = new HashSet<>();
        told.forEach(placed -> toldAt.add(placed.position()));
        return ModelRules.check(unused(set.descriptor())).stream()
                .filter(finding -> SET_PATHS.stream().anyMatch(finding.path()::startsWith))
                .map(finding -> placed(finding, set.source()))
                .filter(placed -> !toldAt.contains(placed.position()))
                .toList();
    }

    private static PlacedFinding placed(Finding finding, SourceMap source) {
        return new PlacedFinding(finding, source.nearest(finding.path()));
    }

    /** Where the region set cannot be read, nothing can be said about regions. */
    private static boolean dependsOnRegions(Finding finding) {
        return finding.code().startsWith("FRG-3")
                || finding.code().startsWith("FRG-4")
                || Set.of("FRG-120", "FRG-121", "FRG-122").contains(finding.code());
    }

    private static ModelDescriptor unused(RegionSetDescriptor set) {
        return new ModelDescriptor(
                ModelDescriptor.SCHEMA,
                set.id(),
                set.id(),
                set.currency(),
                Period.YEAR,
                1,
                EconomyDescriptor.standard(),
                set,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }
}
