package org.fragmenta.theory.cost;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fragmenta.check.ModelException;
import org.fragmenta.descriptor.ChangeDescriptor;
import org.fragmenta.descriptor.ChangeDescriptor.Operation;
import org.fragmenta.descriptor.ModelDescriptor;
import org.fragmenta.descriptor.RegionDescriptor;
import org.fragmenta.result.Status;
import org.fragmenta.theory.Study;

/**
 * A package of instruments.
 *
 * @param name the scenario's id, or the setting itself
 * @param instruments its settings in order, {@code path=value} or {@code path*=factor}
 */
record Reform(String name, List<String> instruments) {

    Reform {
        instruments = List.copyOf(instruments);
    }

    /** The scenarios of a model that change something. */
    static List<Reform> declared(ModelDescriptor model) {
        return model.scenarios().stream()
                .filter(scenario -> !scenario.changes().isEmpty())
                .map(scenario -> new Reform(
                        scenario.id(),
                        scenario.changes().stream().map(Reform::setting).toList()))
                .toList();
    }

    /** The scenarios, or where there are none, twice the output, and dearer labour in the first regions that state a wage. */
    static List<Reform> declaredOrProbes(ModelDescriptor model) {
        List<Reform> declared = declared(model);
        return declared.isEmpty() ? probes(model) : declared;
    }

    private static List<Reform> probes(ModelDescriptor model) {
        Stream<String> wages = model.regionSet().regions().stream()
                .filter(region -> region.wage().isPresent())
                .map(RegionDescriptor::id)
                .limit(3)
                .map(region -> "regions." + region + ".wage*=1.5");
        return Stream.concat(Stream.of("output*=2"), wages)
                .map(setting -> new Reform(setting, List.of(setting)))
                .toList();
    }

    private static String setting(ChangeDescriptor change) {
        return change.path() + (change.operation() == Operation.SCALE ? "*=" : "=") + change.value();
    }

    /** A study after some settings; empty where there is then no plan, or they break a rule. */
    static Optional<Study> under(Study study, String... settings) {
        try {
            Study changed = study.under(settings);
            return changed.answer().status() == Status.INFEASIBLE ? Optional.empty() : Optional.of(changed);
        } catch (ModelException refused) {
            return Optional.empty();
        }
    }

    /** The settings of some of its instruments, in order. */
    String[] part(int set) {
        return Stream.iterate(0, each -> each < instruments.size(), each -> each + 1)
                .filter(each -> (set & 1 << each) != 0)
                .map(instruments::get)
                .toArray(String[]::new);
    }

    /** All settings. */
    String[] all() {
        return instruments.toArray(String[]::new);
    }
}
