package org.fragmenta.cluster;

import java.util.ArrayList;
import java.util.List;
import org.fragmenta.cluster.Force.Side;
import org.fragmenta.descriptor.EffectDescriptor;
import org.fragmenta.descriptor.EffectKind;
import org.fragmenta.descriptor.ModelDescriptor;
import org.fragmenta.descriptor.SiteFacts;

/** What a plant feels of the plants in its own region: the site's facts, and the effects that depend on their number. */
final class LocalForces {
    private static final List<Force> OF_SITES = List.of(
            new Force("shared entry", "", Side.AGGLOMERATION),
            new Force("company", "4.3", Side.AGGLOMERATION),
            new Force("congestion", "4.3", Side.DISPERSION),
            new Force("count row", "4.3", Side.DISPERSION));

    private final List<SiteFacts> sites;
    private final double[] loads;
    private final List<EffectDescriptor> effects;
    private final ClusterCosts.Plain plain;

    LocalForces(ModelDescriptor model, List<Integer> blocks, ClusterCosts.Plain plain) {
        this.sites = model.regionSet().regions().stream()
                .map(region -> region.site())
                .toList();
        this.loads = blocks.stream()
                .mapToDouble(block -> model.blocks().get(block).plants().load())
                .toArray();
        this.effects = model.cluster().orElseThrow().effects().stream()
                .filter(effect -> effect.kind() != EffectKind.SPILLOVER && effect.kind() != EffectKind.HUB)
                .toList();
        this.plain = plain;
    }

    List<Force> forces() {
        List<Force> forces = new ArrayList<>(OF_SITES);
        effects.forEach(effect -> forces.add(force(effect)));
        return forces;
    }

    /** An effect as a force. */
    static Force force(EffectDescriptor effect) {
        return new Force(
                effect.kind().name(),
                effect.kind().theory(),
                effect.kind().side() == EffectKind.Side.AGGLOMERATION ? Side.AGGLOMERATION : Side.DISPERSION);
    }

    /** The parts by {@link #forces}; infinite where so many plants do not fit. */
    double[] parts(int kind, int region, double plants) {
        SiteFacts site = sites.get(region);
        double[] parts = new double[OF_SITES.size() + effects.size()];
        parts[0] = site.entry() / plants;
        if (site.countRow().isPresent()) {
            parts[3] = site.cluster((int) plants) / plants;
        } else {
            parts[1] = -site.agglomeration(plants);
            parts[2] = site.congestion(plants);
        }
        if (site.capacity().isPresent()
                && plants * loads[kind] > site.capacity().getAsDouble()) {
            parts[2] = Double.POSITIVE_INFINITY;
        }
        for (int at = 0; at < effects.size(); at++) {
            parts[OF_SITES.size() + at] = effect(effects.get(at), kind, region, plants);
        }
        return parts;
    }

    /** Whether all terms are formulas, so that they are defined between whole numbers of plants. */
    boolean isSmooth(int region) {
        return sites.get(region).countRow().isEmpty();
    }

    double total(int kind, int region, double plants) {
        double total = 0;
        for (double part : parts(kind, region, plants)) {
            total += part;
        }
        return total;
    }

    private double effect(EffectDescriptor effect, int kind, int region, double plants) {
        double power = Math.pow(plants / effect.scale(), effect.exponent());
        double variety = 1 - Math.pow(Math.max(1, plants / effect.scale()), -effect.exponent());
        return effect.strength()
                * switch (effect.kind()) {
                    case HOME_MARKET, VERTICAL_LINKAGE -> -power;
                    case INPUT_VARIETY -> variety == 0 ? 0 : -plain.production()[kind][region] * variety;
                    case WAGES -> plain.labor()[kind][region] * power;
                    case RENTS -> power;
                    case COMPETITION -> variety;
                    case HUB, SPILLOVER -> throw new IllegalArgumentException(effect.kind() + " acts across regions");
                };
    }
}
