package org.fragmenta.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.fragmenta.descriptor.BlockDescriptor;
import org.fragmenta.descriptor.CostRow;
import org.fragmenta.descriptor.CostTable;
import org.fragmenta.descriptor.EconomyDescriptor;
import org.fragmenta.descriptor.LinkDescriptor;
import org.fragmenta.descriptor.ModelDescriptor;
import org.fragmenta.descriptor.Period;
import org.fragmenta.descriptor.RegionDescriptor;
import org.fragmenta.descriptor.RegionSetDescriptor;
import org.fragmenta.descriptor.TableUse;
import org.fragmenta.instance.Instance;
import org.fragmenta.instance.Instance.Link;

/** Instances as models of explicit rows and tables. */
final class Tabled {
    private Tabled() {}

    /** The model; goods flow from the earlier to the later block, whichever way the instance has it. */
    static ModelDescriptor model(Instance instance) {
        List<BlockDescriptor> blocks = new ArrayList<>();
        for (int block = 0; block < instance.blocks(); block++) {
            CostRow free = CostRow.of(new double[instance.regions()]);
            blocks.add(BlockDescriptor.ofRows("B" + block, CostRow.of(instance.blockCost(block)), free));
        }
        List<LinkDescriptor> links = new ArrayList<>();
        List<CostTable> tables = new ArrayList<>();
        for (int index = 0; index < instance.links().size(); index++) {
            Link link = instance.links().get(index);
            boolean forward = link.from() < link.to();
            int from = forward ? link.from() : link.to();
            int to = forward ? link.to() : link.from();
            tables.add(new CostTable("T" + index, rows(link, forward)));
            links.add(new LinkDescriptor(
                    "L" + index,
                    "L" + index,
                    "B" + from,
                    "B" + to,
                    1,
                    0,
                    0,
                    1000,
                    0,
                    0,
                    true,
                    Optional.of(new TableUse("T" + index, 1)),
                    Optional.empty(),
                    false,
                    ""));
        }
        return new ModelDescriptor(
                ModelDescriptor.SCHEMA,
                "Tabled",
                "Tabled",
                "USD",
                Period.YEAR,
                1,
                EconomyDescriptor.standard(),
                regions(instance.regions()),
                blocks,
                links,
                List.of(),
                tables,
                List.of(),
                List.of());
    }

    private static List<CostRow> rows(Link link, boolean forward) {
        int regions = link.cost().regions();
        return IntStream.range(0, regions)
                .mapToObj(from -> CostRow.of(IntStream.range(0, regions)
                        .mapToDouble(to ->
                                forward ? link.cost().at(from, to) : link.cost().at(to, from))
                        .toArray()))
                .toList();
    }

    private static RegionSetDescriptor regions(int regions) {
        return new RegionSetDescriptor(
                "Positions",
                "",
                "USD",
                IntStream.range(0, regions)
                        .mapToObj(region -> RegionDescriptor.bare("R" + region))
                        .toList(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty());
    }
}
