package org.fragmenta.check;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.fragmenta.descriptor.BlockDescriptor;
import org.fragmenta.descriptor.ModelDescriptor;
import org.fragmenta.descriptor.RouteDescriptor;

/** Blocks and routes name regions of the set, and a route joins two different ones. */
final class RegionReferenceRule implements ModelRule {

    @Override
    public List<Finding> check(ModelDescriptor model) {
        Set<String> regions = new LinkedHashSet<>(Declared.ids(Declared.regions(model)));
        List<Finding> findings = new ArrayList<>();
        for (Declared<BlockDescriptor> block : Declared.blocks(model)) {
            hosts(findings, block, "only", block.value().only(), model, regions);
            hosts(findings, block, "except", block.value().except(), model, regions);
        }
        for (Declared<RouteDescriptor> route : Declared.routes(model)) {
            String from = route.value().from();
            String to = route.value().to();
            end(findings, route, "from", from, model, regions);
            end(findings, route, "to", to, model, regions);
            if (from.equals(to) && regions.contains(from)) {
                findings.add(Diagnostic.SELF_ROUTE.at(
                        route.field("to"),
                        route.atStart() + " leads from " + from + " to " + from + ". Goods that stay in a region need"
                                + " no route, so it would never be used and the connection that was meant is missing.",
                        "name the region at its other end."));
            }
        }
        return findings;
    }

    private static void hosts(
            List<Finding> findings,
            Declared<BlockDescriptor> block,
            String field,
            List<String> names,
            ModelDescriptor model,
            Set<String> regions) {
        for (int position = 0; position < names.size(); position++) {
            String name = names.get(position);
            if (!regions.contains(name)) {
                findings.add(Diagnostic.UNKNOWN_REGION_IN_BLOCK.at(
                        block.field(field) + "[" + position + "]",
                        block.atStart() + " names \"" + name + "\" in " + field + ", which is no region of "
                                + model.regionSet().id() + ". Where the block may stand would not be what was meant.",
                        NameList.orNear(name, regions, "add the region to the set, or leave it out here.")));
            }
        }
    }

    private static void end(
            List<Finding> findings,
            Declared<RouteDescriptor> route,
            String field,
            String name,
            ModelDescriptor model,
            Set<String> regions) {
        if (!regions.contains(name)) {
            findings.add(Diagnostic.UNKNOWN_REGION_IN_ROUTE.at(
                    route.field(field),
                    route.atStart() + " ends in \"" + name + "\", which is no region of "
                            + model.regionSet().id() + ". Goods could not travel on it, and the regions that it was"
                            + " to join would look farther apart than they are.",
                    NameList.orNear(name, regions, "add the region to the set, or remove the route.")));
        }
    }
}
