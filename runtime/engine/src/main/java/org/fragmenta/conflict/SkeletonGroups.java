package org.fragmenta.conflict;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.fragmenta.descriptor.BlockDescriptor;
import org.fragmenta.descriptor.ModelDescriptor;
import org.fragmenta.instance.CostModel;
import org.fragmenta.instance.CountCost;
import org.fragmenta.instance.Layout;
import org.fragmenta.instance.LoadCost;
import org.fragmenta.instance.Shared;
import org.fragmenta.instance.SiteCost;
import org.fragmenta.instance.SiteGroup;

/** What of a model's groups limits plans under some of its restrictions; nothing costs anything. */
final class SkeletonGroups {
    /** What the numbers of a model are widened by as well, so that what fits on paper fits. */
    private static final double ROUNDING = 0x1p-48;

    private final ModelDescriptor model;
    private final Layout layout;
    private final Shared shared;
    private final int pools;

    SkeletonGroups(CostModel costs) {
        this.model = costs.model();
        this.layout = costs.layout();
        this.shared = model.sharesCosts() ? costs.instance().shared() : Shared.NONE;
        this.pools = (int) model.blocks().stream()
                .filter(block -> block.plants().several())
                .count();
    }

    Shared under(Collection<Restriction> active) {
        boolean limits = active.stream().anyMatch(SkeletonGroups::isOfGroups);
        if (!limits || shared.groups().isEmpty()) {
            return Shared.NONE;
        }
        List<SiteGroup> groups = new ArrayList<>();
        for (int at = 0; at < shared.groups().size(); at++) {
            SiteGroup group = shared.groups().get(at);
            groups.add(new SiteGroup(group.id(), group.blocks(), group.pools(), cost(group, at, active)));
        }
        return new Shared(groups, List.of(), List.of(), divisible(active));
    }

    private static boolean isOfGroups(Restriction restriction) {
        return switch (restriction.kind()) {
            case SITE_CAPACITY, SITE_COUNT, PLANT_CAPACITY, CELL_CAPACITY -> true;
            default -> false;
        };
    }

    private static boolean holds(Collection<Restriction> active, Kind kind, String id) {
        return active.stream().anyMatch(restriction -> restriction.is(kind, id));
    }

    private SiteCost cost(SiteGroup group, int at, Collection<Restriction> active) {
        if (group.cost() instanceof CountCost counts) {
            return counts(counts, group.members(), active);
        }
        LoadCost loads = (LoadCost) group.cost();
        double[] room = new double[loads.capacity().length];
        Arrays.setAll(
                room,
                region -> at < pools
                        ? room(active, restriction -> limitsPlant(restriction, group.id(), region))
                        : room(active, restriction -> restriction.is(Kind.SITE_CAPACITY, region(region))));
        return new LoadCost(new double[room.length], room, loads.load());
    }

    private static boolean limitsPlant(Restriction restriction, String block, int region) {
        return restriction.is(Kind.PLANT_CAPACITY, block)
                || (restriction.is(Kind.CELL_CAPACITY, block)
                        && restriction.cells().get(region));
    }

    private static double room(Collection<Restriction> active, Predicate<Restriction> limits) {
        return active.stream()
                .filter(limits)
                .mapToDouble(restriction -> restriction.room().orElse(Double.POSITIVE_INFINITY) * (1 + ROUNDING))
                .min()
                .orElse(Double.POSITIVE_INFINITY);
    }

    private CountCost counts(CountCost counts, int members, Collection<Restriction> active) {
        double[][] rows = new double[counts.byRegion().length][];
        for (int region = 0; region < rows.length; region++) {
            rows[region] = holds(active, Kind.SITE_COUNT, region(region))
                    ? Arrays.stream(counts.byRegion()[region])
                            .map(cost -> cost == Double.POSITIVE_INFINITY ? cost : 0)
                            .toArray()
                    : new double[members + 1];
        }
        return new CountCost(rows);
    }

    private String region(int position) {
        return model.regionSet().regions().get(position).id();
    }

    /** Plants divide markets only where one of them may be too small. */
    private List<Integer> divisible(Collection<Restriction> active) {
        TreeSet<Integer> divisible = new TreeSet<>();
        for (int part = 0; part < layout.parts().size(); part++) {
            OptionalInt market = layout.parts().get(part).market();
            BlockDescriptor block = model.blocks().get(layout.parts().get(part).block());
            boolean divided = market.isPresent()
                    && (holds(active, Kind.PLANT_CAPACITY, block.id()) || holds(active, Kind.CELL_CAPACITY, block.id()))
                    && !holds(
                            active,
                            Kind.SINGLE_SOURCE,
                            model.markets().get(market.getAsInt()).id());
            if (divided) {
                divisible.add(part);
            }
        }
        return List.copyOf(divisible);
    }
}
