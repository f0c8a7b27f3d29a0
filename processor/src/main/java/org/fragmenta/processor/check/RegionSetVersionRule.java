package org.fragmenta.processor.check;

import java.util.List;
import java.util.Optional;
import org.fragmenta.processor.model.ModelSource;
import org.fragmenta.processor.model.RegionSetUse;
import org.fragmenta.processor.report.PlacedFinding;
import org.fragmenta.processor.report.SourceDiagnostic;

/** A model and those that it takes parts from were compiled against the same version of their region set. */
final class RegionSetVersionRule implements SourceRule {

    @Override
    public List<PlacedFinding> check(ModelSource source) {
        String set = source.model().regionSet();
        String hash = source.model().regionSetHash();
        return source.composed().stream()
                .filter(use -> use.regionSet().equals(set)
                        && !hash.isEmpty()
                        && !use.hash().equals(hash))
                .map(use -> finding(source, use))
                .toList();
    }

    private static PlacedFinding finding(ModelSource source, RegionSetUse use) {
        return new PlacedFinding(
                SourceDiagnostic.TWO_VERSIONS
                        .at(
                                "",
                                "Model " + source.qualifiedName() + " takes parts from " + use.model()
                                        + ", which was compiled against another version of region set "
                                        + use.regionSet() + ". What was true of those parts need not hold here.",
                                "compile the module of " + use.model() + " again with the region jar that this module"
                                        + " uses, or use the jar that it was compiled with.")
                        .withTrace(List.of(
                                use.model() + ": " + version(use.version(), use.hash()),
                                source.qualifiedName() + ": "
                                        + version(
                                                source.regionSetVersion(),
                                                source.model().regionSetHash()))),
                Optional.of(use.position()));
    }

    private static String version(String version, String hash) {
        return (version.isEmpty() ? "no version" : "version " + version) + ", hash "
                + hash.substring(0, Math.min(12, hash.length()));
    }
}
