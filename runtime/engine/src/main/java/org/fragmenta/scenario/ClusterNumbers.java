package org.fragmenta.scenario;

import static org.fragmenta.scenario.NumberFields.orAbsent;
import static org.fragmenta.scenario.NumberFields.orEmpty;

import java.util.List;
import org.fragmenta.descriptor.ClusterDescriptor;
import org.fragmenta.descriptor.ClusterSite;
import org.fragmenta.descriptor.EffectDescriptor;
import org.fragmenta.descriptor.ModelDescriptor;

/** The numbers of the study of a cluster. */
final class ClusterNumbers {
    static final NumberFields<ClusterDescriptor> CLUSTER = new NumberFields<>(
            List.of("firms", "movingCost"),
            cluster -> new double[] {cluster.firms(), cluster.movingCost()},
            (cluster, numbers) -> new ClusterDescriptor(
                    cluster.core(),
                    numbers[0],
                    numbers[1],
                    cluster.distances(),
                    cluster.byTravelTime(),
                    cluster.neighbours(),
                    cluster.sites(),
                    cluster.effects(),
                    cluster.withoutCorridor(),
                    cluster.lure()));

    static final NumberFields<ClusterSite> SITE = new NumberFields<>(
            List.of("incumbents", "size", "support", "supportFirms"),
            site -> new double[] {site.incumbents(), site.size(), site.support(), orAbsent(site.supportFirms())},
            (site, numbers) -> new ClusterSite(site.region(), numbers[0], numbers[1], numbers[2], orEmpty(numbers[3])));

    static final NumberFields<EffectDescriptor> EFFECT = new NumberFields<>(
            List.of("strength", "exponent", "scale"),
            effect -> new double[] {effect.strength(), effect.exponent(), effect.scale()},
            (effect, numbers) -> new EffectDescriptor(effect.kind(), numbers[0], numbers[1], numbers[2]));

    private ClusterNumbers() {}

    /** The facts of all regions in a cluster, those that it does not state included. */
    static List<ClusterSite> sites(ModelDescriptor model) {
        return model.cluster().stream()
                .flatMap(cluster -> model.regionSet().regions().stream().map(region -> cluster.site(region.id())))
                .toList();
    }

    static ModelDescriptor withSites(ModelDescriptor model, List<ClusterSite> sites) {
        List<ClusterSite> stated = sites.stream()
                .filter(site -> !site.equals(ClusterSite.of(site.region())))
                .toList();
        ClusterDescriptor cluster = model.cluster().orElseThrow();
        return new ModelParts(model)
                .withCluster(new ClusterDescriptor(
                        cluster.core(),
                        cluster.firms(),
                        cluster.movingCost(),
                        cluster.distances(),
                        cluster.byTravelTime(),
                        cluster.neighbours(),
                        stated,
                        cluster.effects(),
                        cluster.withoutCorridor(),
                        cluster.lure()));
    }

    static List<EffectDescriptor> effects(ModelDescriptor model) {
        return model.cluster().map(ClusterDescriptor::effects).orElse(List.of());
    }

    static ModelDescriptor withEffects(ModelDescriptor model, List<EffectDescriptor> effects) {
        return new ModelParts(model).withCluster(model.cluster().orElseThrow().withEffects(effects));
    }
}
