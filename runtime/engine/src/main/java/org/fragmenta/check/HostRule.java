package org.fragmenta.check;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import org.fragmenta.descriptor.BlockDescriptor;
import org.fragmenta.descriptor.ModelDescriptor;
import org.fragmenta.descriptor.RegionDescriptor;

/** Every block has at least one region that may host it (theory E-2). */
final class HostRule implements ModelRule {

    @Override
    public List<Finding> check(ModelDescriptor model) {
        if (model.regionSet().regions().isEmpty()) {
            return List.of();
        }
        Hosts hosts = Hosts.of(model);
        List<Declared<BlockDescriptor>> blocks = Declared.blocks(model);
        List<Finding> findings = new ArrayList<>();
        for (int block = 0; block < blocks.size(); block++) {
            if (hosts.regions(block).isEmpty()) {
                findings.add(finding(model, blocks.get(block), hosts.excluded(block)));
            }
        }
        return findings;
    }

    private static Finding finding(
            ModelDescriptor model, Declared<BlockDescriptor> block, Map<Hosts.Reason, BitSet> excluded) {
        List<String> trace = new ArrayList<>();
        excluded.forEach((reason, regions) -> trace.add(reason.said() + ": "
                + NameList.of(regions.stream()
                        .mapToObj(region -> region(model, region))
                        .toList())));
        String field = "";
        String maybe = "widen what limits the block, or add a region that can host it.";
        if (excluded.size() == 1) {
            field = excluded.keySet().iterator().next().field();
        }
        if (excluded.containsKey(Hosts.Reason.COMPLEXITY)) {
            maybe = "lower the complexity " + PlainNumber.of(block.value().complexity())
                    + " of the block, raise complexitySlack "
                    + PlainNumber.of(model.economy().complexitySlack()) + ", or add a region of higher capability.";
        }
        return Diagnostic.NO_HOST
                .at(
                        field.isEmpty() ? block.path() : block.field(field),
                        "No region of " + model.regionSet().id() + " can host " + block.said()
                                + ". A plan needs a place for every block, so the model has no solution.",
                        maybe)
                .withTrace(trace);
    }

    private static String region(ModelDescriptor model, int position) {
        RegionDescriptor region = model.regionSet().regions().get(position);
        return region.id();
    }
}
