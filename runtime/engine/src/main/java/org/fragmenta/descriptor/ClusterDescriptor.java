package org.fragmenta.descriptor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What makes a model a study of a cluster (theory section 4): a core that like firms crowd into, one after the other, and
 * the regions that they may turn to instead.
 *
 * <p>Each firm sites the blocks of the model that may stand in more than one region; blocks with one region only are there
 * already and serve all firms. What a plant costs where nobody else stands is what the model says of its block, markets and
 * links to the blocks with one region included. {@link SiteFacts} of its region and the effects come on top, with n plants
 * there, its own included.
 *
 * @param core region of the agglomeration that may saturate
 * @param firms how many firms enter one after the other, a whole number
 * @param movingCost what it costs to move a plant that stands, money, once; annualised like set-up
 * @param distances distances between regions, symmetric, in any unit; great circles in kilometres where absent
 * @param byTravelTime whether distances are hours in transit on the fastest way through the region set's network, waits at
 *     borders included, rather than great circles; infinite where no way leads. Not beside a table of distances
 * @param neighbours pairs of regions that adjoin each other
 * @param sites facts of regions that differ from {@link ClusterSite#of}
 * @param effects agglomeration and dispersion forces that the regions' facts do not state
 * @param withoutCorridor scenario of the model in which the logistic link to the core is as it was before; where it is
 *     absent, the corridors of routes on the way are closed instead
 * @param lure region that wants to attract plants (theory CD-8); absent where none does
 */
public record ClusterDescriptor(
        String core,
        double firms,
        double movingCost,
        Optional<TableUse> distances,
        boolean byTravelTime,
        List<NeighbourDescriptor> neighbours,
        List<ClusterSite> sites,
        List<EffectDescriptor> effects,
        Optional<String> withoutCorridor,
        Optional<String> lure) {

    public ClusterDescriptor {
        neighbours = List.copyOf(neighbours);
        sites = List.copyOf(sites);
        effects = List.copyOf(effects);
    }

    /** The facts of a region, the usual ones where none are stated. */
    public ClusterSite site(String region) {
        return sites.stream()
                .filter(site -> site.region().equals(region))
                .findFirst()
                .orElseGet(() -> ClusterSite.of(region));
    }

    /** Whether two regions adjoin each other. */
    public boolean adjoin(String one, String other) {
        return neighbours.stream()
                .anyMatch(pair -> (pair.first().equals(one) && pair.second().equals(other))
                        || (pair.first().equals(other) && pair.second().equals(one)));
    }

    /** The same cluster with other effects. */
    public ClusterDescriptor withEffects(List<EffectDescriptor> newEffects) {
        return new ClusterDescriptor(
                core, firms, movingCost, distances, byTravelTime, neighbours, sites, newEffects, withoutCorridor, lure);
    }

    /** The same cluster with facts of one region exchanged. */
    public ClusterDescriptor with(ClusterSite changed) {
        List<ClusterSite> all = new ArrayList<>(sites);
        all.removeIf(site -> site.region().equals(changed.region()));
        all.add(changed);
        return new ClusterDescriptor(
                core, firms, movingCost, distances, byTravelTime, neighbours, all, effects, withoutCorridor, lure);
    }
}
