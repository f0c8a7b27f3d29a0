package org.fragmenta.instance;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.fragmenta.descriptor.LinkDescriptor;
import org.fragmenta.descriptor.ModelDescriptor;
import org.fragmenta.descriptor.RegionDescriptor;
import org.fragmenta.descriptor.SharedServiceDescriptor;
import org.fragmenta.result.CostSplit.ServiceLine;
import org.fragmenta.result.CostSplit.SiteLine;

/** The lines of a cost split for what blocks and links bear together. */
final class SharedLines {
    private final ModelDescriptor model;
    private final Standing standing;

    SharedLines(ModelDescriptor model, Standing standing) {
        this.model = model;
        this.standing = standing;
    }

    /** A line for each region whose blocks pay entry or feel each other. */
    List<SiteLine> sites() {
        List<RegionDescriptor> regions = model.regionSet().regions();
        int[] counts = new int[regions.size()];
        for (int block = 0; block < model.blocks().size(); block++) {
            standing.regions(block).stream().forEach(region -> counts[region]++);
        }
        List<SiteLine> lines = new ArrayList<>();
        for (int region = 0; region < counts.length; region++) {
            double entry = counts[region] == 0 ? 0 : regions.get(region).site().entry();
            double cluster = regions.get(region).site().cluster(counts[region]);
            if (entry != 0 || cluster != 0) {
                lines.add(new SiteLine(regions.get(region).id(), entry, cluster));
            }
        }
        return lines;
    }

    /** A line for each two regions that a service is opened between. */
    List<ServiceLine> services() {
        List<ServiceLine> lines = new ArrayList<>();
        int regions = model.regionSet().regions().size();
        for (SharedServiceDescriptor service : model.sharedServices()) {
            TreeSet<Integer> pairs = new TreeSet<>();
            for (LinkDescriptor link : model.links()) {
                if (link.sharedService().filter(service.id()::equals).isPresent()) {
                    int from = standing.regions(model.blockIndex(link.from())).nextSetBit(0);
                    standing.regions(model.blockIndex(link.to())).stream()
                            .filter(to -> to != from)
                            .forEach(to -> pairs.add(Math.min(from, to) * regions + Math.max(from, to)));
                }
            }
            for (int pair : pairs) {
                lines.add(line(service, pair / regions, pair % regions));
            }
        }
        return lines;
    }

    private ServiceLine line(SharedServiceDescriptor service, int first, int second) {
        double cost = service.table()
                .map(use -> PairCosts.Declared.of(model.tables(), use).at(first, second))
                .orElse(service.cost());
        List<RegionDescriptor> regions = model.regionSet().regions();
        return new ServiceLine(
                service.id(), regions.get(first).id(), regions.get(second).id(), cost);
    }
}
