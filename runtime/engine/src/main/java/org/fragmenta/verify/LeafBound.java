package org.fragmenta.verify;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.fragmenta.instance.Instance;
import org.fragmenta.instance.Instance.Link;
import org.fragmenta.instance.PooledLink;
import org.fragmenta.instance.SiteGroup;
import org.fragmenta.verify.Parts.Seat;

/**
 * What every plan within some domains costs at least, by multipliers: the sum of the least of every block, of every link
 * and of every group in every region, each with what the others hand to it and less what it hands to others. A group
 * stands in as many regions at least as it takes to have room for its blocks. A block that belongs to a group pays its
 * price instead, and its first group gets what the block costs beyond the price. All costs and multipliers are doubles,
 * hence exact rational numbers, and so is the bound.
 */
final class LeafBound {
    private final Parts parts;
    private final Instance instance;
    private final Domains domains;
    private final MultiplierRows multipliers;
    private final List<ServiceShares> services;

    /**
     * @param domains narrowed, and not empty
     */
    LeafBound(Parts parts, Domains domains, MultiplierRows multipliers) {
        this.parts = parts;
        this.instance = parts.instance();
        this.domains = domains;
        this.multipliers = multipliers;
        services = instance.shared().sharedLinks().stream()
                .map(service -> new ServiceShares(parts, service, domains))
                .toList();
    }

    /** A number in floating point that is not above the bound; NaN where nothing is known. */
    double floor() {
        Floor sum = new Floor();
        for (int block = 0; block < instance.blocks(); block++) {
            sum.add(parts.home(block) == Parts.NONE ? floor(block) : multipliers.price(block));
        }
        for (int link = 0; link < instance.links().size(); link++) {
            sum.add(link(link).floor());
        }
        for (int group = 0; group < parts.groups().size(); group++) {
            sum.add(floorOfGroup(group));
        }
        return sum.total();
    }

    /**
     * A number that is not above what every plan costs, and as a rule above {@link #floor}: where one block of a group
     * fills a region, its blocks and the links between them are bounded together. NaN where nothing is known, as without
     * such groups.
     */
    double starFloor() {
        List<Integer> groups = IntStream.range(0, parts.groups().size())
                .filter(group -> StarBound.applies(parts, group, domains))
                .boxed()
                .toList();
        if (groups.isEmpty()) {
            return Double.NaN;
        }
        List<StarBound> stars = groups.stream()
                .map(group -> new StarBound(parts, group, domains, multipliers, this::sumOf))
                .toList();
        Floor sum = new Floor();
        stars.forEach(star -> sum.add(star.floor()));
        for (int block = 0; block < instance.blocks(); block++) {
            sum.add(parts.home(block) == Parts.NONE ? floor(block) : multipliers.price(block));
        }
        for (int link = 0; link < instance.links().size(); link++) {
            int at = link;
            if (stars.stream().noneMatch(star -> star.has(at))) {
                sum.add(link(link).floor());
            }
        }
        for (int group = 0; group < parts.groups().size(); group++) {
            if (!groups.contains(group)) {
                sum.add(floorOfGroup(group));
            }
        }
        return sum.total();
    }

    /** The regions where a group stands for its own gain, or must, and the cheapest others that it needs. */
    private double floorOfGroup(int group) {
        Floor own = new Floor();
        int open = 0;
        List<Double> losses = new ArrayList<>();
        for (SiteBound site : sites(group)) {
            double cost = site.floor();
            if (Double.isNaN(cost)) {
                return cost;
            }
            if (site.isForced() || cost < 0) {
                own.add(cost);
                open++;
            } else if (cost < Double.POSITIVE_INFINITY) {
                losses.add(cost);
            }
        }
        losses.stream()
                .sorted()
                .limit(Math.max(0, RegionsNeeded.of(parts, group, domains) - open))
                .forEach(own::add);
        return own.total();
    }

    private BigDecimal exactOfGroup(int group) {
        BigDecimal own = BigDecimal.ZERO;
        int open = 0;
        List<BigDecimal> losses = new ArrayList<>();
        for (SiteBound site : sites(group)) {
            Optional<BigDecimal> cost = site.exact();
            if (site.isForced() || cost.filter(known -> known.signum() < 0).isPresent()) {
                own = own.add(cost.orElseThrow());
                open++;
            } else {
                cost.ifPresent(losses::add);
            }
        }
        return losses.stream()
                .sorted()
                .limit(Math.max(0, RegionsNeeded.of(parts, group, domains) - open))
                .reduce(own, BigDecimal::add);
    }

    /** The bound itself. */
    BigDecimal exact() {
        BigDecimal sum = BigDecimal.ZERO;
        for (int block = 0; block < instance.blocks(); block++) {
            sum = sum.add(parts.home(block) == Parts.NONE ? exact(block) : new BigDecimal(multipliers.price(block)));
        }
        for (int link = 0; link < instance.links().size(); link++) {
            sum = sum.add(link(link).exact());
        }
        for (int group = 0; group < parts.groups().size(); group++) {
            sum = sum.add(exactOfGroup(group));
        }
        return sum;
    }

    private double floor(int block) {
        RowSum sum = sumOf(block);
        double least = Double.POSITIVE_INFINITY;
        for (int region : domains.regions(block)) {
            least = Math.min(least, sum.low(region));
        }
        return least;
    }

    private BigDecimal exact(int block) {
        RowSum sum = sumOf(block);
        int[] regions = domains.regions(block);
        BigDecimal least = sum.exact(regions[0]);
        for (int region : regions) {
            least = least.min(sum.exact(region));
        }
        return least;
    }

    /** What a block costs by region, beyond its price and less what it pays to groups that are not its first. */
    private RowSum sumOf(int block) {
        RowSum sum = new RowSum(parts.home(block) == Parts.NONE ? 0 : multipliers.price(block));
        sum.add(instance.blockCost(block));
        for (int link : parts.linksOf(block)) {
            Link ends = instance.links().get(link);
            sum.add(ends.from() == block ? multipliers.atFrom(link) : multipliers.atTo(link));
        }
        for (Seat seat : parts.awayOf(block)) {
            multipliers.row(seat).ifPresent(sum::take);
        }
        return sum;
    }

    private LinkBound link(int link) {
        return new LinkBound(parts, link, domains, multipliers, services);
    }

    /** The regions in which members of a group may stand. */
    private List<SiteBound> sites(int group) {
        SiteGroup facts = parts.groups().get(group);
        List<RowSum> values = new ArrayList<>();
        for (int member = 0; member < facts.members(); member++) {
            boolean isHome =
                    member < facts.blocks().size() && parts.home(facts.blocks().get(member)) == group;
            values.add(isHome ? sumOf(facts.blocks().get(member)) : paidTo(group, member));
        }
        RowSum extra = extra(group);
        return IntStream.range(0, instance.regions())
                .filter(region -> domains.most(group, region) > 0)
                .mapToObj(region -> new SiteBound(facts, group, domains, values, extra, region))
                .toList();
    }

    private RowSum paidTo(int group, int member) {
        RowSum paid = new RowSum(0);
        multipliers.row(new Seat(group, member)).ifPresent(paid::add);
        return paid;
    }

    /** What is due besides where any member of a group stands: links to plants, less what a pool pays to other groups. */
    private RowSum extra(int group) {
        RowSum extra = new RowSum(0);
        for (PooledLink link : parts.pooledTo(group)) {
            extra.add(LinkBound.least(link.opening(), domains.row(link.block())));
        }
        for (Seat seat : parts.poolIn(group)) {
            multipliers.row(seat).ifPresent(extra::take);
        }
        return extra;
    }
}
