package org.fragmenta.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.fragmenta.descriptor.ClusterDescriptor;
import org.fragmenta.descriptor.ClusterSite;
import org.fragmenta.descriptor.EffectKind;
import org.fragmenta.descriptor.ModelDescriptor;
import org.fragmenta.descriptor.NeighbourDescriptor;
import org.fragmenta.descriptor.RegionDescriptor;
import org.fragmenta.descriptor.TableUse;

/** The study of a cluster names what is there, says nothing twice, and has something to site (theory E-4, W-3). */
final class ClusterRule implements ModelRule {
    private static final String CLUSTER = "cluster";

    @Override
    public List<Finding> check(ModelDescriptor model) {
        return model.cluster()
                .map(cluster -> new Study(model, cluster).findings())
                .orElse(List.of());
    }

    private static final class Study {
        private final ModelDescriptor model;
        private final ClusterDescriptor cluster;
        private final List<String> regions;
        private final List<Finding> findings = new ArrayList<>();

        Study(ModelDescriptor model, ClusterDescriptor cluster) {
            this.model = model;
            this.cluster = cluster;
            this.regions = Declared.ids(Declared.regions(model));
        }

        List<Finding> findings() {
            region("core", cluster.core());
            cluster.lure().ifPresent(name -> region("lure", name));
            neighbours();
            sites();
            effects();
            scenario();
            distances();
            shape();
            return findings;
        }

        private boolean region(String field, String name) {
            if (regions.contains(name)) {
                return true;
            }
            findings.add(Diagnostic.UNKNOWN_REGION_IN_CLUSTER.at(
                    CLUSTER + "." + field,
                    "The cluster names \"" + name + "\" in " + field + ", which is no region of "
                            + model.regionSet().id() + ". Which plants crowd there would stay open.",
                    NameList.orNear(name, regions, "add the region to the set, or leave it out here.")));
            return false;
        }

        private void neighbours() {
            Set<Set<String>> pairs = new HashSet<>();
            for (int at = 0; at < cluster.neighbours().size(); at++) {
                NeighbourDescriptor pair = cluster.neighbours().get(at);
                String field = "neighbours[" + at + "]";
                boolean first = region(field + ".first", pair.first());
                boolean known = region(field + ".second", pair.second()) && first;
                if (known && pair.first().equals(pair.second())) {
                    repeated(field, pair.first() + " would adjoin itself", "name the region next to it.");
                } else if (known && !pairs.add(Set.of(pair.first(), pair.second()))) {
                    String both = pair.first() + " and " + pair.second() + " are said to adjoin each other twice";
                    repeated(field, both, "remove one of the two pairs; they hold in both directions.");
                }
            }
        }

        private void sites() {
            Set<String> stated = new HashSet<>();
            for (int at = 0; at < cluster.sites().size(); at++) {
                ClusterSite site = cluster.sites().get(at);
                String field = "sites[" + at + "]";
                if (region(field + ".region", site.region()) && !stated.add(site.region())) {
                    repeated(field, site.region() + " has facts twice", "remove one of the two.");
                }
            }
        }

        private void effects() {
            Set<EffectKind> stated = new HashSet<>();
            for (int at = 0; at < cluster.effects().size(); at++) {
                EffectKind kind = cluster.effects().get(at).kind();
                if (!stated.add(kind)) {
                    repeated("effects[" + at + "]", "the effect " + kind + " is stated twice", "add the two up.");
                }
            }
        }

        private void repeated(String field, String what, String maybe) {
            findings.add(Diagnostic.REPEATED_IN_CLUSTER.at(
                    CLUSTER + "." + field, "In the cluster " + what + ", and only one of the two can hold.", maybe));
        }

        private void scenario() {
            List<String> known = Declared.ids(Declared.scenarios(model));
            cluster.withoutCorridor()
                    .filter(name -> !known.contains(name))
                    .ifPresent(name -> findings.add(Diagnostic.UNKNOWN_SCENARIO_IN_CLUSTER.at(
                            CLUSTER + ".withoutCorridor",
                            "The cluster names the scenario \"" + name + "\", which the model does not declare. What a"
                                    + " region owes to its corridor is the difference from that scenario.",
                            NameList.orNear(name, known, "add a scenario that undoes the corridor."))));
        }

        private void distances() {
            List<String> tables = Declared.ids(Declared.tables(model));
            if (cluster.byTravelTime() && cluster.distances().isPresent()) {
                repeated(
                        "byTravelTime",
                        "distances are those of a table and hours in transit",
                        "remove byTravelTime, or the table of distances.");
            }
            if (cluster.distances().isPresent()) {
                cluster.distances()
                        .map(TableUse::table)
                        .filter(name -> !tables.contains(name))
                        .ifPresent(name -> findings.add(Diagnostic.UNKNOWN_TABLE.at(
                                CLUSTER + ".distances.table",
                                "The cluster takes its distances from table \"" + name
                                        + "\", which the model does not declare, so how far knowledge travels is open.",
                                NameList.orNear(name, tables, "declare the table among the model's tables."))));
                return;
            }
            boolean needed = !cluster.byTravelTime()
                    && cluster.effects().stream()
                            .anyMatch(
                                    effect -> effect.kind() == EffectKind.SPILLOVER || effect.kind() == EffectKind.HUB);
            for (Declared<RegionDescriptor> region : Declared.regions(model)) {
                RegionDescriptor place = region.value();
                if (needed && (place.latitude().isEmpty() || place.longitude().isEmpty())) {
                    findings.add(Diagnostic.NO_CLUSTER_DISTANCE.at(
                            region.field(place.latitude().isEmpty() ? "latitude" : "longitude"),
                            region.atStart() + " has no coordinates, and the cluster states no table of distances."
                                    + " Spillovers and hubs depend on how far plants are from each other.",
                            "state latitude and longitude of every region, or the distances of the cluster."));
                    return;
                }
            }
        }

        private void shape() {
            boolean several =
                    model.blocks().stream().anyMatch(block -> block.plants().several());
            boolean limited = model.regionSet().regions().stream()
                    .anyMatch(region -> region.site().capacity().isPresent());
            boolean unlike = model.blocks().stream()
                            .mapToDouble(block -> block.plants().load())
                            .distinct()
                            .count()
                    > 1;
            Stream<String> reasons = Stream.of(
                    model.technologies().isEmpty() ? "" : "technologies, of which each firm would choose one",
                    several ? "a block of several plants, each of which would be a plant of its own" : "",
                    model.sharedServices().isEmpty() ? "" : "services that links share, but firms do not",
                    limited && unlike ? "blocks of different loads where a region's capacity is limited" : "");
            reasons.filter(reason -> !reason.isEmpty())
                    .findFirst()
                    .ifPresent(reason -> findings.add(Diagnostic.UNFIT_FOR_CLUSTER.at(
                            CLUSTER,
                            "The model has " + reason + ". The study of a cluster counts like plants one by one.",
                            "study the cluster in a model without them.")));
            Hosts hosts = Hosts.of(model);
            int core = model.regionIndex(cluster.core());
            boolean sited = IntStream.range(0, model.blocks().size())
                    .anyMatch(
                            block -> hosts.regions(block).cardinality() > 1 && (core < 0 || hosts.allows(block, core)));
            if (!sited && !model.blocks().isEmpty()) {
                findings.add(Diagnostic.NOTHING_TO_SITE.at(
                        CLUSTER,
                        "No block may stand both in " + cluster.core() + " and in another region, so that there is"
                                + " nothing to choose for the firms of the cluster.",
                        "let a block stand in several regions, its core among them."));
            }
        }
    }
}
