package org.fragmenta.processor.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import org.fragmenta.descriptor.ClusterDescriptor;
import org.fragmenta.descriptor.ClusterSite;
import org.fragmenta.descriptor.EffectDescriptor;
import org.fragmenta.descriptor.EffectKind;
import org.fragmenta.descriptor.NeighbourDescriptor;
import org.fragmenta.dsl.Cluster;
import org.fragmenta.dsl.ClusterEffect;
import org.fragmenta.dsl.Neighbours;
import org.fragmenta.processor.model.Position;

/** Reads what makes a model the study of a cluster, and where each part of that stands. */
final class ClusterReader {
    private final Reading reading;
    private final References references;
    private final Map<String, Position> positions = new LinkedHashMap<>();

    ClusterReader(Reading reading, References references) {
        this.reading = reading;
        this.references = references;
    }

    /** Where its parts stand, by path. */
    Map<String, Position> positions() {
        return positions;
    }

    /** The study that a model is; absent where it is none. A class that names nothing is told, and the study left out. */
    Optional<ClusterDescriptor> read(TypeElement type) {
        Optional<Annotated> found = Annotated.find(reading, type, Cluster.class, Optional.empty());
        if (found.isEmpty()) {
            return Optional.empty();
        }
        Annotated cluster = found.get();
        file("cluster", cluster);
        Optional<String> core = region(cluster, "core", "The cluster has the core", "cluster.core");
        List<NeighbourDescriptor> neighbours = neighbours(type);
        List<ClusterSite> sites = sites(type);
        List<EffectDescriptor> effects = effects(type);
        Optional<String> scenario = cluster.type("withoutCorridor")
                .flatMap(reference -> references.resolve(
                        Role.SCENARIO, reference, "The cluster is without its corridor in", "cluster.withoutCorridor"));
        Optional<String> lure = region(cluster, "lure", "The cluster lures plants to", "cluster.lure");
        return core.map(region -> new ClusterDescriptor(
                region,
                cluster.number("firms"),
                cluster.number("movingCost"),
                Optional.empty(),
                cluster.flag("byTravelTime"),
                neighbours,
                sites,
                effects,
                scenario,
                lure));
    }

    private void file(String path, Annotated annotation) {
        annotation
                .positions()
                .forEach((field, position) ->
                        positions.putIfAbsent(field.isEmpty() ? path : path + "." + field, position));
    }

    private Optional<String> region(Annotated annotation, String element, String subject, String path) {
        return annotation.type(element).flatMap(reference -> references.resolve(Role.REGION, reference, subject, path));
    }

    private List<NeighbourDescriptor> neighbours(TypeElement type) {
        List<NeighbourDescriptor> pairs = new ArrayList<>();
        for (Annotated pair : Annotated.all(reading, type, Neighbours.class, Optional.empty())) {
            String path = "cluster.neighbours[" + pairs.size() + "]";
            Optional<String> first = region(pair, "first", "Neighbours of the cluster name", path + ".first");
            Optional<String> second = region(pair, "second", "Neighbours of the cluster name", path + ".second");
            if (first.isPresent() && second.isPresent()) {
                file(path, pair);
                pairs.add(new NeighbourDescriptor(first.get(), second.get()));
            }
        }
        return pairs;
    }

    private List<ClusterSite> sites(TypeElement type) {
        List<ClusterSite> sites = new ArrayList<>();
        for (Annotated site : Annotated.all(reading, type, org.fragmenta.dsl.ClusterSite.class, Optional.empty())) {
            String path = "cluster.sites[" + sites.size() + "]";
            Optional<String> region = region(site, "region", "A site of the cluster is", path + ".region");
            if (region.isPresent()) {
                file(path, site);
                file("sites." + region.get(), site);
                sites.add(new ClusterSite(
                        region.get(),
                        site.number("incumbents"),
                        site.number("size"),
                        site.number("support"),
                        site.fact("supportFirms")));
            }
        }
        return sites;
    }

    private List<EffectDescriptor> effects(TypeElement type) {
        List<EffectDescriptor> effects = new ArrayList<>();
        for (Annotated effect : Annotated.all(reading, type, ClusterEffect.class, Optional.empty())) {
            String force = effect.constant("force");
            if (!force.isEmpty()) {
                file("cluster.effects[" + effects.size() + "]", effect);
                file("effects." + force, effect);
                effects.add(new EffectDescriptor(
                        EffectKind.valueOf(force),
                        effect.number("strength"),
                        effect.number("exponent"),
                        effect.number("scale")));
            }
        }
        return effects;
    }
}
