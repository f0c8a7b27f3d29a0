package org.fragmenta.cli.report;

import java.util.List;
import java.util.Locale;
import org.fragmenta.cli.text.Page;
import org.fragmenta.descriptor.BlockDescriptor;
import org.fragmenta.descriptor.LinkDescriptor;
import org.fragmenta.descriptor.ModelDescriptor;
import org.fragmenta.descriptor.RegionDescriptor;
import org.fragmenta.descriptor.ScenarioDescriptor;
import org.fragmenta.structure.Graph;
import org.fragmenta.structure.ProblemClass;

/** What a model is about, in a few lines. */
public final class ListReport {
    private static final int NAMES_SHOWN = 12;

    private final ModelDescriptor model;
    private final String origin;

    /**
     * @param origin the jar or folder that holds the model
     */
    public ListReport(ModelDescriptor model, String origin) {
        this.model = model;
        this.origin = origin;
    }

    /** Writes the lines to a page. */
    public void writeTo(Page page) {
        page.heading(model.id() + (model.title().equals(model.id()) ? "" : ": " + model.title()));
        page.item("found in   ", origin);
        page.item(
                "blocks     ",
                names(model.blocks().stream().map(BlockDescriptor::id).toList()));
        page.item(
                "regions    ",
                names(model.regionSet().regions().stream()
                        .map(RegionDescriptor::id)
                        .toList()));
        ProblemClass problem = problemClass();
        page.item("class      ", problem.kind().name().toLowerCase(Locale.ROOT) + ". " + problem.reason());
        page.item(
                "scenarios  ",
                names(model.scenarios().stream().map(ListReport::scenario).toList()));
    }

    private static String scenario(ScenarioDescriptor scenario) {
        return scenario.id() + (scenario.title().equals(scenario.id()) ? "" : " (" + scenario.title() + ")");
    }

    private static String names(List<String> names) {
        if (names.isEmpty()) {
            return "none";
        }
        int more = names.size() - NAMES_SHOWN;
        return names.size() + ": " + String.join(", ", names.subList(0, Math.min(names.size(), NAMES_SHOWN)))
                + (more > 0 ? " and " + more + " more" : "");
    }

    private ProblemClass problemClass() {
        List<int[]> edges = model.links().stream().map(this::edge).toList();
        return ProblemClass.of(Graph.of(model.blocks().size(), edges));
    }

    private int[] edge(LinkDescriptor link) {
        return new int[] {model.blockIndex(link.from()), model.blockIndex(link.to())};
    }
}
