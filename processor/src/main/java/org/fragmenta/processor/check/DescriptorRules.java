package org.fragmenta.processor.check;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fragmenta.check.Diagnostic;
import org.fragmenta.check.Finding;
import org.fragmenta.check.ModelRules;
import org.fragmenta.descriptor.EconomyDescriptor;
import org.fragmenta.descriptor.ModelDescriptor;
import org.fragmenta.descriptor.Period;
import org.fragmenta.descriptor.RegionSetDescriptor;
import org.fragmenta.instance.DearerDivisions;
import org.fragmenta.instance.EmptyPlants;
import org.fragmenta.processor.model.AnnotatedModel;
import org.fragmenta.processor.model.AnnotatedRegionSet;
import org.fragmenta.processor.model.SourceMap;
import org.fragmenta.processor.report.PlacedFinding;
import org.fragmenta.processor.report.SourceDiagnostic;

/** Runs the engine's rules and places what they find in the source. */
public final class DescriptorRules {
    private static final List<String> SET_PATHS =
            List.of("regionSet", "regions", "countries", "routes", "borders", "agreements", "fallback");

    /** The codes of single cells, rows and columns of a table. */
    private static final Set<String> CELLS = Stream.of(
                    SourceDiagnostic.UNKNOWN_COLUMN,
                    SourceDiagnostic.REPEATED_COLUMN,
                    SourceDiagnostic.MISSING_UNIT,
                    SourceDiagnostic.UNKNOWN_UNIT,
                    SourceDiagnostic.FOREIGN_CURRENCY,
                    SourceDiagnostic.NO_HOURS_PER_MONTH,
                    SourceDiagnostic.UNREADABLE_CELL,
                    SourceDiagnostic.EMPTY_CELL,
                    SourceDiagnostic.ROW_LENGTH,
                    SourceDiagnostic.REPEATED_ROW,
                    SourceDiagnostic.ROW_NAME,
                    SourceDiagnostic.UNKNOWN_MODE,
                    SourceDiagnostic.UNKNOWN_CORRIDOR)
            .map(SourceDiagnostic::code)
            .collect(Collectors.toUnmodifiableSet());

    private DescriptorRules() {}

    /**
     * What the rules find in a model, without what merely follows from a mistake that reading found.
     *
     * @param told what reading found
     */
    public static List<PlacedFinding> check(AnnotatedModel model, List<PlacedFinding> told) {
        boolean regionsKnown = !model.regionSetHash().isEmpty();
        return ModelRules.check(model.descriptor()).stream()
                .filter(finding -> regionsKnown || !dependsOnRegions(finding))
                .map(finding -> placed(Origin.traced(finding, model), model.source()))
                .filter(placed -> !follows(placed, told))
                .toList();
    }

    /** What the rules find in a region set that no model needs to be at hand for. */
    public static List<PlacedFinding> check(AnnotatedRegionSet set, List<PlacedFinding> told) {
        return ModelRules.check(unused(set.descriptor())).stream()
                .filter(finding -> SET_PATHS.stream().anyMatch(finding.path()::startsWith))
                .map(finding -> placed(finding, set.source()))
                .filter(placed -> !follows(placed, told))
                .toList();
    }

    /** What only the numbers of a model without errors tell. */
    public static List<PlacedFinding> warnings(AnnotatedModel model) {
        return Stream.of(DearerDivisions.of(model.descriptor()), EmptyPlants.of(model.descriptor()))
                .flatMap(List::stream)
                .map(finding -> placed(finding, model.source()))
                .toList();
    }

    private static PlacedFinding placed(Finding finding, SourceMap source) {
        return new PlacedFinding(finding, source.nearest(finding.path()));
    }

    /**
     * Whether a finding merely follows from one that was told at its position. All cells of a table share one position, and
     * each may be wrong by itself; but a table whose rows are all wrong is not also without regions.
     */
    private static boolean follows(PlacedFinding placed, List<PlacedFinding> told) {
        boolean noRegions = placed.finding().code().equals(Diagnostic.NO_REGIONS.code());
        return told.stream()
                .filter(other -> other.position().equals(placed.position()))
                .anyMatch(other -> noRegions || !CELLS.contains(other.finding().code()));
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
                List.of(),
                List.of());
    }
}
