package org.fragmenta.bench.synthetic;

import java.util.List;
import java.util.SplittableRandom;
import org.fragmenta.descriptor.ModelDescriptor;
import org.fragmenta.descriptor.RegionDescriptor;
import org.fragmenta.descriptor.RegionSetDescriptor;

/**
 * A random model whose blocks share something by standing in one region.
 *
 * @param model the model without that
 * @param terms what they share
 */
public record SharedModel(SyntheticModel model, RegionTerms terms) {

    /** The model of one seed, the same on every machine. */
    public ModelDescriptor descriptor(long seed) {
        SplittableRandom random = new SplittableRandom(~seed);
        ModelDescriptor alone = model.descriptor(seed);
        RegionSetDescriptor set = alone.regionSet();
        List<RegionDescriptor> regions = set.regions().stream()
                .map(region -> region.withSite(terms.facts(random)))
                .toList();
        return new ModelDescriptor(
                alone.schema(),
                alone.id() + terms.label(),
                alone.title() + ", " + terms.label(),
                alone.currency(),
                alone.period(),
                alone.output(),
                alone.economy(),
                new RegionSetDescriptor(
                        set.id(),
                        set.version(),
                        set.currency(),
                        regions,
                        set.countries(),
                        set.routes(),
                        set.borders(),
                        set.agreements(),
                        set.fallback()),
                alone.blocks(),
                alone.links(),
                alone.markets(),
                alone.tables(),
                alone.technologies(),
                alone.scenarios());
    }
}
