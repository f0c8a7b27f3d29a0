package org.fragmenta.instance;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.fragmenta.descriptor.BlockDescriptor;
import org.fragmenta.descriptor.CostRow;
import org.fragmenta.descriptor.LinkDescriptor;
import org.fragmenta.descriptor.ModelDescriptor;
import org.fragmenta.descriptor.RegionDescriptor;
import org.fragmenta.descriptor.RegionSetDescriptor;

/** The same model with its regions in another order. */
final class ModelPermutation {
    private ModelPermutation() {}

    /** Where each region goes. */
    static int[] random(SplittableRandom random, int size) {
        int[] order = IntStream.range(0, size).toArray();
        for (int last = size - 1; last > 0; last--) {
            int other = random.nextInt(last + 1);
            int kept = order[last];
            order[last] = order[other];
            order[other] = kept;
        }
        return order;
    }

    static ModelDescriptor withoutTables(ModelDescriptor model) {
        List<LinkDescriptor> links = model.links().stream()
                .map(link -> new LinkDescriptor(
                        link.id(),
                        link.label(),
                        link.from(),
                        link.to(),
                        link.flow(),
                        link.weightKg(),
                        link.value(),
                        link.shipmentKg(),
                        link.coordination(),
                        link.unitCoordination(),
                        link.separable(),
                        Optional.empty(),
                        Optional.empty(),
                        false,
                        link.source()))
                .toList();
        return ModelRevision.withParts(model, model.blocks(), links, List.of());
    }

    static ModelDescriptor of(ModelDescriptor model, int[] order) {
        RegionSetDescriptor set = model.regionSet();
        RegionDescriptor[] regions = new RegionDescriptor[order.length];
        for (int region = 0; region < order.length; region++) {
            regions[order[region]] = set.regions().get(region);
        }
        RegionSetDescriptor permuted = new RegionSetDescriptor(
                set.id(),
                set.version(),
                set.currency(),
                Arrays.asList(regions),
                set.countries(),
                set.routes(),
                set.borders(),
                set.agreements(),
                set.fallback());
        List<BlockDescriptor> blocks = model.blocks().stream()
                .map(block -> block.unitRow().isEmpty()
                        ? block
                        : block.withRows(
                                permuted(block.setupRow().orElseThrow(), order),
                                permuted(block.unitRow().orElseThrow(), order)))
                .toList();
        return ModelRevision.withParts(
                ModelRevision.withRegionSet(model, permuted), blocks, model.links(), model.tables());
    }

    private static CostRow permuted(CostRow row, int[] order) {
        double[] cells = new double[order.length];
        for (int region = 0; region < order.length; region++) {
            cells[order[region]] = row.at(region);
        }
        return CostRow.of(cells);
    }
}
