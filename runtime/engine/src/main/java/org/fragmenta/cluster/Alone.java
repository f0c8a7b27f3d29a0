package org.fragmenta.cluster;

import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.fragmenta.descriptor.EffectKind.Side;
import org.fragmenta.descriptor.ModelDescriptor;
import org.fragmenta.descriptor.RegionDescriptor;
import org.fragmenta.descriptor.RegionSetDescriptor;
import org.fragmenta.descriptor.SiteFacts;

/** The model of a firm that has its regions to itself. */
final class Alone {
    private Alone() {}

    /** The model with regions whose plants do not feel each other. */
    static ModelDescriptor of(ModelDescriptor model) {
        return sites(model, SiteFacts.NONE::equals, site -> SiteFacts.NONE);
    }

    /** The model with every gain from company switched off (theory CD-7). */
    static ModelDescriptor withoutAgglomeration(ModelDescriptor model) {
        ModelDescriptor calm = sites(model, site -> site.agglomeration() == 0, SiteFacts::withoutAgglomeration);
        return calm.with(calm.cluster()
                .map(cluster -> cluster.withEffects(cluster.effects().stream()
                        .map(effect -> effect.kind().side() == Side.AGGLOMERATION ? effect.withStrength(0) : effect)
                        .toList())));
    }

    private static ModelDescriptor sites(
            ModelDescriptor model, Predicate<SiteFacts> same, UnaryOperator<SiteFacts> change) {
        RegionSetDescriptor set = model.regionSet();
        if (set.regions().stream().map(RegionDescriptor::site).allMatch(same)) {
            return model;
        }
        return model.with(new RegionSetDescriptor(
                set.id(),
                set.version(),
                set.currency(),
                set.regions().stream()
                        .map(region -> region.withSite(change.apply(region.site())))
                        .toList(),
                set.countries(),
                set.routes(),
                set.borders(),
                set.agreements(),
                set.fallback()));
    }
}
