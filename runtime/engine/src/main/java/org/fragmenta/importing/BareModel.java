package org.fragmenta.importing;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.fragmenta.descriptor.BlockDescriptor;
import org.fragmenta.descriptor.CostTable;
import org.fragmenta.descriptor.EconomyDescriptor;
import org.fragmenta.descriptor.LinkDescriptor;
import org.fragmenta.descriptor.MarketDescriptor;
import org.fragmenta.descriptor.ModelDescriptor;
import org.fragmenta.descriptor.Period;
import org.fragmenta.descriptor.RegionDescriptor;
import org.fragmenta.descriptor.RegionSetDescriptor;

/**
 * A model whose costs are rows and tables and whose regions have no facts of their own.
 *
 * @param regions the regions
 * @param output units of the product a period
 */
record BareModel(List<RegionDescriptor> regions, double output) {
    /** What ISO 4217 writes where no currency is involved. */
    private static final String NO_CURRENCY = "XXX";

    /** Regions of these names. */
    static BareModel of(List<String> regions, double output) {
        return new BareModel(regions.stream().map(RegionDescriptor::bare).toList(), output);
    }

    /** A word and a number for each of several things. */
    static List<String> names(String noun, int size, int first) {
        return IntStream.range(first, first + size)
                .mapToObj(number -> noun + number)
                .toList();
    }

    ModelDescriptor model(
            ImportedName name,
            List<BlockDescriptor> blocks,
            List<LinkDescriptor> links,
            List<MarketDescriptor> markets,
            List<CostTable> tables) {
        return new ModelDescriptor(
                ModelDescriptor.SCHEMA,
                name.id(),
                name.title(),
                NO_CURRENCY,
                Period.YEAR,
                output,
                EconomyDescriptor.standard(),
                new RegionSetDescriptor(
                        name.id(),
                        "",
                        NO_CURRENCY,
                        regions,
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        Optional.empty()),
                blocks,
                links,
                markets,
                tables,
                List.of(),
                List.of(),
                List.of());
    }
}
