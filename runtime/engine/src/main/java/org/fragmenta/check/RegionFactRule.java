package org.fragmenta.check;

import java.util.ArrayList;
import java.util.List;
import org.fragmenta.descriptor.BlockDescriptor;
import org.fragmenta.descriptor.ModelDescriptor;
import org.fragmenta.descriptor.RegionDescriptor;

/** A region states every fact that the cost of a block uses which may stand there, and whole coordinates. */
final class RegionFactRule implements ModelRule {

    @Override
    public List<Finding> check(ModelDescriptor model) {
        Hosts hosts = Hosts.of(model);
        List<Declared<RegionDescriptor>> regions = Declared.regions(model);
        List<Finding> findings = new ArrayList<>();
        for (int position = 0; position < regions.size(); position++) {
            Declared<RegionDescriptor> region = regions.get(position);
            boolean wageMissing = false;
            for (RegionFact fact : RegionFact.values()) {
                if (fact.of(region.value()).isPresent()) {
                    continue;
                }
                List<BlockDescriptor> users = users(model, hosts, position, fact);
                // The wage, once stated, serves skilled labour too.
                if (!users.isEmpty() && !(fact == RegionFact.SKILLED_WAGE && wageMissing)) {
                    findings.add(fact.missing(region, users));
                }
                wageMissing |= fact == RegionFact.WAGE && !users.isEmpty();
            }
            coordinates(region, findings);
        }
        return findings;
    }

    private static List<BlockDescriptor> users(ModelDescriptor model, Hosts hosts, int region, RegionFact fact) {
        List<BlockDescriptor> users = new ArrayList<>();
        for (int block = 0; block < model.blocks().size(); block++) {
            BlockDescriptor descriptor = model.blocks().get(block);
            if (hosts.allows(block, region) && fact.isUsedBy(descriptor)) {
                users.add(descriptor);
            }
        }
        return users;
    }

    private static void coordinates(Declared<RegionDescriptor> region, List<Finding> findings) {
        boolean latitude = region.value().latitude().isPresent();
        if (latitude == region.value().longitude().isPresent()) {
            return;
        }
        String missing = latitude ? "longitude" : "latitude";
        findings.add(Diagnostic.HALF_COORDINATES.at(
                region.field(missing),
                region.atStart() + " states its " + (latitude ? "latitude" : "longitude") + " but no " + missing
                        + ". A place on the globe needs both, and distances follow from it.",
                "state the " + missing + " in degrees " + (latitude ? "east." : "north.")));
    }
}
