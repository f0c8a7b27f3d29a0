package org.fragmenta.cluster;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fragmenta.descriptor.ClusterDescriptor;
import org.fragmenta.descriptor.CostTable;
import org.fragmenta.descriptor.EffectDescriptor;
import org.fragmenta.descriptor.EffectKind;
import org.fragmenta.descriptor.ModelDescriptor;
import org.fragmenta.descriptor.RegionDescriptor;
import org.fragmenta.logistics.Goods;
import org.fragmenta.logistics.GreatCircle;
import org.fragmenta.logistics.Logistics;

/**
 * What a plant feels of each plant elsewhere, by the distance between their regions; of spillovers also what it feels of the
 * plants in its own region.
 */
final class CrossForces {
    /** Goods that pay for time alone, one unit of money an hour. */
    private static final Goods HOUR = new Goods(0, 0, 1);

    private final List<Force> forces;
    private final List<double[][]> weights;
    private final int spillover;
    private final double[][] total;

    private CrossForces(int regions, List<Force> forces, List<double[][]> weights, int spillover) {
        this.forces = List.copyOf(forces);
        this.weights = weights;
        this.spillover = spillover;
        this.total = new double[regions][regions];
        for (double[][] weight : weights) {
            for (int region = 0; region < regions; region++) {
                for (int other = 0; other < regions; other++) {
                    total[region][other] += weight[region][other];
                }
            }
        }
    }

    static CrossForces of(ModelDescriptor model) {
        ClusterDescriptor cluster = model.cluster().orElseThrow();
        int regions = model.regionSet().regions().size();
        List<Force> forces = new ArrayList<>();
        List<double[][]> weights = new ArrayList<>();
        int spillover = -1;
        double[] hours =
                cluster.byTravelTime() ? Logistics.of(model.regionSet()).distances(HOUR) : new double[0];
        for (EffectDescriptor effect : cluster.effects()) {
            if (effect.kind() != EffectKind.SPILLOVER && effect.kind() != EffectKind.HUB) {
                continue;
            }
            spillover = effect.kind() == EffectKind.SPILLOVER ? weights.size() : spillover;
            forces.add(LocalForces.force(effect));
            double[][] weight = new double[regions][regions];
            for (int region = 0; region < regions; region++) {
                for (int other = 0; other < regions; other++) {
                    weight[region][other] = weight(
                            effect,
                            cluster.byTravelTime() ? hours[region * regions + other] : distance(model, region, other));
                }
            }
            weights.add(weight);
        }
        return new CrossForces(regions, forces, weights, spillover);
    }

    private static double weight(EffectDescriptor effect, double distance) {
        if (effect.strength() == 0) {
            return 0;
        }
        double power = Math.pow(distance / effect.scale(), effect.exponent());
        return effect.strength() * (effect.kind() == EffectKind.HUB ? power : -Math.exp(-power));
    }

    private static double distance(ModelDescriptor model, int region, int other) {
        if (region == other) {
            return 0;
        }
        Optional<CostTable> table = model.cluster()
                .orElseThrow()
                .distances()
                .flatMap(use -> model.tables().stream()
                        .filter(each -> each.id().equals(use.table()))
                        .findFirst());
        if (table.isPresent()) {
            double factor =
                    model.cluster().orElseThrow().distances().orElseThrow().factor();
            return factor * table.get().rows().get(region).at(other);
        }
        RegionDescriptor from = model.regionSet().regions().get(region);
        RegionDescriptor to = model.regionSet().regions().get(other);
        return GreatCircle.km(
                from.latitude().orElseThrow(),
                from.longitude().orElseThrow(),
                to.latitude().orElseThrow(),
                to.longitude().orElseThrow());
    }

    CrossForces withoutSpillover(int one, int other) {
        if (spillover < 0) {
            return this;
        }
        List<double[][]> changed = new ArrayList<>(weights);
        double[][] weight = new double[weights.get(spillover).length][];
        for (int region = 0; region < weight.length; region++) {
            weight[region] = weights.get(spillover)[region].clone();
        }
        weight[one][other] = 0;
        weight[other][one] = 0;
        changed.set(spillover, weight);
        return new CrossForces(total.length, forces, changed, spillover);
    }

    List<Force> forces() {
        return forces;
    }

    /** What a plant in a region pays for each plant in a region, its own included; negative where company pays. */
    double weight(int region, int other) {
        return total[region][other];
    }

    /** What a plant in a region pays for the plants in a region, itself included where it is its own. */
    double felt(int region, int other, int plants) {
        return plants == 0 ? 0 : total[region][other] * plants;
    }

    /** The parts by {@link #forces}. */
    double[] parts(int region, int[] counts) {
        double[] parts = new double[forces.size()];
        for (int force = 0; force < parts.length; force++) {
            for (int other = 0; other < counts.length; other++) {
                parts[force] += counts[other] == 0 ? 0 : weights.get(force)[region][other] * counts[other];
            }
        }
        return parts;
    }
}
