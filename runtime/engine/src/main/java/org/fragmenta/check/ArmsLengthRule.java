package org.fragmenta.check;

import java.util.ArrayList;
import java.util.List;
import org.fragmenta.descriptor.ArmsLengthDescriptor;
import org.fragmenta.descriptor.BlockDescriptor;
import org.fragmenta.descriptor.ModelDescriptor;
import org.fragmenta.descriptor.RegionDescriptor;

/** Suppliers are controlled from a region of the set, at a distance that is known where friction grows with it. */
final class ArmsLengthRule implements ModelRule {

    @Override
    public List<Finding> check(ModelDescriptor model) {
        List<Declared<RegionDescriptor>> regions = Declared.regions(model);
        List<String> known = Declared.ids(regions);
        Hosts hosts = Hosts.of(model);
        List<Declared<BlockDescriptor>> blocks = Declared.blocks(model);
        List<Finding> findings = new ArrayList<>();
        boolean[] told = new boolean[regions.size()];
        for (int block = 0; block < blocks.size(); block++) {
            Declared<BlockDescriptor> owner = blocks.get(block);
            if (owner.value().armsLength().isEmpty() || regions.isEmpty()) {
                continue;
            }
            ArmsLengthDescriptor terms = owner.value().armsLength().get();
            int headquarters = model.regionIndex(terms.headquarters());
            if (headquarters < 0) {
                findings.add(unknown(model, owner, terms.headquarters(), known));
            } else if (terms.frictionPerKm() > 0) {
                distances(owner, regions, hosts.regions(block).stream().toArray(), headquarters, told, findings);
            }
        }
        return findings;
    }

    private static Finding unknown(
            ModelDescriptor model, Declared<BlockDescriptor> block, String headquarters, List<String> known) {
        return Diagnostic.UNKNOWN_HEADQUARTERS.at(
                block.field("armsLength.headquarters"),
                block.atStart()
                        + (headquarters.isBlank()
                                ? " names no headquarters for its suppliers"
                                : " has the headquarters \"" + headquarters
                                        + "\" for its suppliers, which is no region of "
                                        + model.regionSet().id())
                        + ". What it costs not to control a supplier grows with the distance from there.",
                NameList.orNear(headquarters, known, "name the region from which suppliers are looked after."));
    }

    /** Each region is told once, for the first block that needs its place. */
    private static void distances(
            Declared<BlockDescriptor> block,
            List<Declared<RegionDescriptor>> regions,
            int[] hosts,
            int headquarters,
            boolean[] told,
            List<Finding> findings) {
        for (int host : hosts) {
            if (host == headquarters) {
                continue;
            }
            for (int place : new int[] {headquarters, host}) {
                RegionDescriptor region = regions.get(place).value();
                boolean nowhere =
                        region.latitude().isEmpty() && region.longitude().isEmpty();
                if (nowhere && !told[place]) {
                    told[place] = true;
                    findings.add(missing(
                            block, regions.get(place), regions.get(headquarters).id()));
                }
            }
        }
    }

    private static Finding missing(
            Declared<BlockDescriptor> block, Declared<RegionDescriptor> region, String headquarters) {
        return Diagnostic.NO_DISTANCE.at(
                region.field("latitude"),
                region.atStart() + " has no coordinates, but a supplier of " + block.said()
                        + " costs more the farther it is from headquarters " + headquarters
                        + ". The great circle between the two cannot be told.",
                "state latitude and longitude of " + region.id() + ", or exclude it from the block.");
    }
}
