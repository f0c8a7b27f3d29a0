package org.fragmenta.solve.plants;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.commons.math3.fraction.BigFraction;
import org.fragmenta.instance.CountCost;
import org.fragmenta.instance.Instance;
import org.fragmenta.instance.LoadCost;
import org.fragmenta.instance.SiteGroup;
import org.fragmenta.result.Certificate;
import org.fragmenta.result.Certificate.Node;
import org.fragmenta.solve.Names;

/** Evaluates the certificate of facility location in exact arithmetic, straight from its definition. */
final class ExactPlantBound {
    private final Instance instance;
    private final Names names;
    private final Certificate certificate;

    /** Whether the regions of a group may, must or must not be used. */
    private enum State {
        FREE,
        OPEN,
        CLOSED
    }

    private record Part(boolean[][] domains, State[][] states) {
        Part copy() {
            boolean[][] rows = new boolean[domains.length][];
            for (int block = 0; block < rows.length; block++) {
                rows[block] = domains[block].clone();
            }
            State[][] all = new State[states.length][];
            for (int group = 0; group < all.length; group++) {
                all[group] = states[group].clone();
            }
            return new Part(rows, all);
        }
    }

    private ExactPlantBound(Instance instance, Names names, Certificate certificate) {
        this.instance = instance;
        this.names = names;
        this.certificate = certificate;
    }

    /** What the certificate proves every plan to cost at least; empty where it proves that there is no plan. */
    static Optional<BigFraction> of(Instance instance, Names names, Certificate certificate) {
        boolean[][] domains = new boolean[instance.blocks()][instance.regions()];
        for (int block = 0; block < domains.length; block++) {
            for (int region = 0; region < instance.regions(); region++) {
                domains[block][region] = instance.blockCost(block)[region] < Double.POSITIVE_INFINITY;
            }
        }
        State[][] states = new State[instance.shared().groups().size()][instance.regions()];
        for (State[] row : states) {
            java.util.Arrays.fill(row, State.FREE);
        }
        return new ExactPlantBound(instance, names, certificate).node(0, new Part(domains, states));
    }

    private Optional<BigFraction> node(int at, Part part) {
        Node node = certificate.nodes().get(at);
        if (node.isLeaf()) {
            return leaf(at, node, part);
        }
        Part inside = part.copy();
        Part outside = part.copy();
        if (node.count().isPresent()) {
            Certificate.Count count = node.count().get();
            if (count.atMost() != 0) {
                throw new AssertionError("facility location splits by open and closed");
            }
            List<SiteGroup> groups = instance.shared().groups();
            int group = groups.indexOf(groups.stream()
                    .filter(one -> one.id().equals(count.group()))
                    .findFirst()
                    .orElseThrow());
            int region = names.regions().indexOf(count.region());
            inside.states[group][region] = State.CLOSED;
            outside.states[group][region] = State.OPEN;
            groups.get(group).blocks().forEach(block -> inside.domains[block][region] = false);
        } else {
            int block = names.blocks().indexOf(node.block());
            if (instance.shared().divisible().contains(block)) {
                throw new AssertionError("a divisible block stands in several regions");
            }
            for (int region = 0; region < instance.regions(); region++) {
                boolean named = node.regions().contains(names.regions().get(region));
                inside.domains[block][region] &= named;
                outside.domains[block][region] &= !named;
            }
        }
        Optional<BigFraction> one = node(node.inside().getAsInt(), inside);
        Optional<BigFraction> other = node(node.outside().getAsInt(), outside);
        if (one.isEmpty() || other.isEmpty()) {
            return one.isEmpty() ? other : one;
        }
        return one.get().compareTo(other.get()) < 0 ? one : other;
    }

    private Optional<BigFraction> leaf(int at, Node node, Part part) {
        if (node.multipliers().isEmpty()) {
            throw new AssertionError("leaf " + at + " states no prices");
        }
        BigFraction bound = bound(node, part);
        if (!node.impossible()) {
            return Optional.of(bound);
        }
        if (bound.compareTo(BigFraction.ZERO) <= 0) {
            throw new AssertionError("leaf " + at + " is not impossible: " + bound);
        }
        return Optional.empty();
    }

    private BigFraction bound(Node node, Part part) {
        BigFraction[] price = new BigFraction[instance.blocks()];
        java.util.Arrays.fill(price, BigFraction.ZERO);
        certificate
                .multipliers()
                .get(node.multipliers().getAsInt())
                .prices()
                .forEach(stated -> price[names.blocks().indexOf(stated.block())] = new BigFraction(stated.price()));
        BigFraction sum = BigFraction.ZERO;
        for (BigFraction paid : price) {
            sum = sum.add(paid);
        }
        for (int group = 0; group < instance.shared().groups().size(); group++) {
            sum = sum.add(group(group, part, price, node.impossible()));
        }
        return sum;
    }

    /** The least over all sets of regions that are as many as the group needs. */
    private BigFraction group(int group, Part part, BigFraction[] price, boolean free) {
        BigFraction sum = BigFraction.ZERO;
        List<Integer> regions = new ArrayList<>();
        List<BigFraction> undecided = new ArrayList<>();
        for (int region = 0; region < instance.regions(); region++) {
            if (isPossible(group, region, part)) {
                BigFraction term = term(group, region, part, price, free);
                if (part.states[group][region] == State.OPEN) {
                    sum = sum.add(term);
                } else {
                    undecided.add(term);
                    regions.add(region);
                }
            }
        }
        undecided.sort(Comparator.naturalOrder());
        int others = Math.min(undecided.size(), others(group, part, regions));
        for (int at = 0; at < undecided.size(); at++) {
            boolean taken = at < others || undecided.get(at).compareTo(BigFraction.ZERO) < 0;
            sum = taken ? sum.add(undecided.get(at)) : sum;
        }
        return sum;
    }

    /** How many undecided regions it takes beside the open ones until all members fit. */
    private int others(int at, Part part, List<Integer> undecided) {
        SiteGroup group = instance.shared().groups().get(at);
        double left = 0;
        for (int member = 0; member < group.blocks().size(); member++) {
            left += load(group, member, part.domains[group.blocks().get(member)]);
        }
        double rounding = 1e-8 * left;
        for (int region = 0; region < instance.regions(); region++) {
            boolean open = part.states[at][region] == State.OPEN && isPossible(at, region, part);
            left -= open ? room(group, region) : 0;
        }
        double[] rooms = undecided.stream()
                .mapToDouble(region -> room(group, region))
                .sorted()
                .toArray();
        int count = 0;
        while (left > rounding && count < rooms.length) {
            count++;
            left -= rooms[rooms.length - count];
        }
        return count;
    }

    /** A member's load, which is the same wherever it may stand. */
    private static double load(SiteGroup group, int member, boolean[] domain) {
        for (int region = 0; region < domain.length; region++) {
            if (domain[region]) {
                return group.cost() instanceof LoadCost cost ? cost.load()[member][region] : 1;
            }
        }
        return 0;
    }

    private boolean isPossible(int group, int region, Part part) {
        return part.states[group][region] != State.CLOSED
                && opening(instance.shared().groups().get(group), region) < Double.POSITIVE_INFINITY;
    }

    private static double opening(SiteGroup group, int region) {
        return group.cost() instanceof LoadCost cost
                ? cost.opening()[region]
                : ((CountCost) group.cost()).at(region, 1);
    }

    private record Member(BigFraction value, BigFraction load) {}

    private BigFraction term(int at, int region, Part part, BigFraction[] price, boolean free) {
        SiteGroup group = instance.shared().groups().get(at);
        List<Member> members = new ArrayList<>();
        for (int member = 0; member < group.blocks().size(); member++) {
            int block = group.blocks().get(member);
            if (part.domains[block][region]) {
                BigFraction cost = free ? BigFraction.ZERO : new BigFraction(instance.blockCost(block)[region]);
                double load = group.cost() instanceof LoadCost loads ? loads.load()[member][region] : 1;
                members.add(new Member(cost.subtract(price[block]), new BigFraction(load)));
            }
        }
        BigFraction opening = free ? BigFraction.ZERO : new BigFraction(opening(group, region));
        return opening.add(knapsack(members, room(group, region)));
    }

    private static double room(SiteGroup group, int region) {
        if (group.cost() instanceof LoadCost cost) {
            return cost.capacity()[region];
        }
        int places = group.members();
        while (((CountCost) group.cost()).at(region, places) == Double.POSITIVE_INFINITY) {
            places--;
        }
        return places;
    }

    private static BigFraction knapsack(List<Member> members, double capacity) {
        BigFraction sum = BigFraction.ZERO;
        List<Member> loaded = new ArrayList<>();
        for (Member member : members) {
            if (member.value.compareTo(BigFraction.ZERO) < 0) {
                if (member.load.compareTo(BigFraction.ZERO) == 0 || capacity == Double.POSITIVE_INFINITY) {
                    sum = sum.add(member.value);
                } else {
                    loaded.add(member);
                }
            }
        }
        loaded.sort(Comparator.comparing(member -> member.value.divide(member.load)));
        BigFraction room = capacity == Double.POSITIVE_INFINITY ? BigFraction.ZERO : new BigFraction(capacity);
        for (Member member : loaded) {
            BigFraction part = room.compareTo(member.load) < 0 ? room.divide(member.load) : BigFraction.ONE;
            sum = sum.add(member.value.multiply(part));
            room = room.subtract(member.load.multiply(part));
        }
        return sum;
    }
}
