package org.fragmenta.processor.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fragmenta.check.Finding;
import org.fragmenta.descriptor.RegionSetDescriptor;
import org.fragmenta.processor.model.AnnotatedModel;

/** Says of a finding in a class of another module where that class is, because it is shown where the model names it. */
final class Origin {
    private static final List<String> SET_LISTS =
            List.of("regions", "countries", "routes", "borders", "agreements", "fallback");

    private Origin() {}

    /** The finding, with a line that names the module's class if it is not one of the sources. */
    static Finding traced(Finding finding, AnnotatedModel model) {
        Optional<String> origin = origin(finding.path(), model);
        if (origin.isEmpty()) {
            return finding;
        }
        List<String> trace = new ArrayList<>(finding.trace());
        trace.add(origin.get());
        return finding.withTrace(trace);
    }

    private static Optional<String> origin(String path, AnnotatedModel model) {
        String[] steps = path.split("\\.", 3);
        if (steps.length < 2) {
            return Optional.empty();
        }
        if (SET_LISTS.contains(steps[0])) {
            boolean fromSource = model.source().positions().containsKey(steps[0] + "." + steps[1]);
            return fromSource ? Optional.empty() : Optional.of(set(model));
        }
        String type = model.types().getOrDefault(steps[0] + "." + steps[1], "");
        boolean fromSource = model.source()
                .nearest(path)
                .filter(position -> position.key().startsWith(type))
                .isPresent();
        return fromSource ? Optional.empty() : Optional.of("in " + type + " of another module");
    }

    private static String set(AnnotatedModel model) {
        RegionSetDescriptor set = model.descriptor().regionSet();
        return "in region set " + model.regionSet() + " of another module, "
                + (set.version().isEmpty() ? "without a version" : "version " + set.version());
    }
}
