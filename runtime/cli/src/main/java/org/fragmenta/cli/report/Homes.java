package org.fragmenta.cli.report;

import java.util.List;
import org.fragmenta.result.PlantLine;
import org.fragmenta.result.Result;

/** Where a plan has a block, or its plants. */
public final class Homes {
    private Homes() {}

    /** Ids of the regions, in canonical order. */
    public static List<String> of(Result result, String block) {
        return result.plan().containsKey(block)
                ? List.of(result.plan().get(block))
                : result.plants().stream()
                        .filter(plant -> plant.block().equals(block))
                        .map(PlantLine::region)
                        .toList();
    }
}
