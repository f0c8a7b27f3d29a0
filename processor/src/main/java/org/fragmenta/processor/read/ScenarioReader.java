package org.fragmenta.processor.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.fragmenta.descriptor.ChangeDescriptor;
import org.fragmenta.descriptor.ScenarioDescriptor;
import org.fragmenta.processor.model.Position;
import org.fragmenta.processor.report.SourceDiagnostic;

/** Reads the scenarios of a model: their changes become paths and numbers. */
final class ScenarioReader {
    private final Reading reading;
    private final ChangeReader changes;

    ScenarioReader(Reading reading, References references, ResolvedRegionSet regionSet) {
        this.reading = reading;
        this.changes = new ChangeReader(reading, references, regionSet, "Scenario");
    }

    Declared<ScenarioDescriptor> read(Parts.Part part) {
        Annotated scenario = Annotated.find(reading, part.type(), Role.SCENARIO.annotation(), part.home())
                .orElseThrow(() -> new IllegalStateException(part.type() + " is no scenario"));
        String id = scenario.name();
        List<ChangeDescriptor> descriptors = new ArrayList<>();
        Map<String, Position> positions = new TreeMap<>(scenario.positions());
        boolean any = false;
        for (ChangeKind kind : ChangeKind.values()) {
            for (Annotated change : Annotated.all(reading, part.type(), kind.annotation(), part.home())) {
                any = true;
                for (ChangeDescriptor descriptor : changes.read(kind, change)) {
                    positions.put("changes[" + descriptors.size() + "]", change.position());
                    descriptors.add(descriptor);
                }
            }
        }
        if (!any) {
            reading.tell(
                    SourceDiagnostic.IDLE_SCENARIO,
                    scenario.position(),
                    "Scenario " + id + " changes nothing, so it would answer the same as the model without it.",
                    "add what it changes, such as @WageChange(factor = 1.2) or @BorderFacilitation(hours = 2).");
        }
        String title = scenario.text("value").isBlank() ? id : scenario.text("value");
        return new Declared<>(
                id,
                new ScenarioDescriptor(id, title, descriptors),
                part.type().getQualifiedName().toString(),
                positions);
    }
}
