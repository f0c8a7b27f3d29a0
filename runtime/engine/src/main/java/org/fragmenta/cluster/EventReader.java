package org.fragmenta.cluster;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fragmenta.evidence.EvidenceNumber;
import org.fragmenta.evidence.Figure;
import org.fragmenta.instance.CustomCosts;
import org.fragmenta.logistics.Way;

/**
 * Tells what happens on a path of entry, each event by a re-solve with one change (theory 13.2). An event is told when it
 * first happens to a region; a later entry of the same kind is no event of its own.
 */
final class EventReader {
    private static final String MONEY = "money";

    private final ClusterCosts costs;
    private final EntryPath path;
    private final Corridor corridor;
    private final List<Event> events = new ArrayList<>();
    private final List<Set<EventKind>> told = new ArrayList<>();

    private EventReader(EntryPath path, Corridor corridor) {
        this.costs = path.costs();
        this.path = path;
        this.corridor = corridor;
        for (int region = 0; region < costs.regions(); region++) {
            told.add(EnumSet.noneOf(EventKind.class));
        }
    }

    /**
     * What happens on a path.
     *
     * @param events the events in their order
     * @param ofEntries for every entry outside the core what it is a case of; absent in the core, and where a plant joins
     *     others that stand there and their company is reason enough
     */
    record Reading(List<Event> events, List<Optional<EventKind>> ofEntries) {}

    static Reading read(EntryPath path, CustomCosts methods) {
        EventReader reader = new EventReader(path, Corridor.of(path.costs(), methods));
        List<Optional<EventKind>> kinds = new ArrayList<>();
        for (Entry entry : path.entries()) {
            kinds.add(reader.of(entry));
        }
        return new Reading(List.copyOf(reader.events), List.copyOf(kinds));
    }

    private Optional<EventKind> of(Entry entry) {
        int core = costs.core();
        Optional<EventKind> kind = Optional.empty();
        if (entry.region() != core) {
            saturation(entry);
            kind = costs.adjoin(core, entry.region()) ? neighbour(entry) : remote(entry);
        }
        fragmentation(entry);
        for (int region = 0; region < costs.regions(); region++) {
            if (region != core && entry.after()[region] >= 2) {
                clusters(entry, region);
            }
        }
        return kind;
    }

    private void tell(EventKind kind, Entry entry, int region, String change, String outcome, Figure... figures) {
        if (told.get(region).add(kind)) {
            events.add(new Event(kind, entry.plant(), region, Arrays.asList(figures), change, outcome));
        }
    }

    private void saturation(Entry entry) {
        Saturation state = Saturation.of(costs, entry);
        if (!state.isLeft()) {
            return;
        }
        EventKind kind = state.isFull() ? EventKind.SATURATED : EventKind.DISPLACED;
        if (told.get(costs.core()).contains(EventKind.SATURATED)
                || told.get(costs.core()).contains(EventKind.DISPLACED)) {
            return;
        }
        int[] counts = entry.before().clone();
        counts[costs.core()] = state.best();
        double[] row = new double[costs.regions()];
        for (int region = 0; region < row.length; region++) {
            counts[region]++;
            row[region] = costs.standing(entry.kind(), region, counts, entry.firm());
            counts[region]--;
        }
        tell(
                kind,
                entry,
                costs.core(),
                "plants in " + costs.region(costs.core()) + "=" + state.best(),
                choice(Choice.among(row)),
                Figure.of("plants", "", state.size()),
                Figure.of("bestSize", "", state.best()),
                Figure.of("cost", MONEY, state.here()),
                Figure.of("oneMore", MONEY, state.next()),
                Figure.of("outside", MONEY, state.outside()));
    }

    private Optional<EventKind> neighbour(Entry entry) {
        ClusterCosts apart = costs.withoutSpillover(costs.core(), entry.region());
        Choice without = Choice.of(apart, path.before(entry), entry.plant());
        EventKind kind = without.region() == entry.region() ? EventKind.CHEAP_NEIGHBOUR : EventKind.SPRAWL;
        if (isJoining(entry)) {
            return kind == EventKind.SPRAWL ? Optional.of(kind) : Optional.empty();
        }
        tell(
                kind,
                entry,
                entry.region(),
                "spillover between " + costs.region(costs.core()) + " and " + costs.region(entry.region()) + "=0",
                choice(without),
                Figure.of("cost", MONEY, entry.costs()[entry.region()]),
                Figure.of("core", MONEY, entry.costs()[costs.core()]),
                Figure.of("withoutSpillover", MONEY, without.costs()[entry.region()]));
        return Optional.of(kind);
    }

    private Optional<EventKind> remote(Entry entry) {
        int region = entry.region();
        Optional<Corridor.Reset> before = corridor.reset(region);
        Choice reset = Choice.of(before.map(Corridor.Reset::costs).orElse(costs), path.before(entry), entry.plant());
        boolean flips = reset.region() != region && corridor.connects(entry.kind(), region);
        EventKind kind = flips ? EventKind.LEAP_OUT : EventKind.REMOTE_COST;
        if (isJoining(entry)) {
            return flips ? Optional.of(kind) : Optional.empty();
        }
        List<Figure> figures = new ArrayList<>(List.of(
                Figure.of("cost", MONEY, entry.costs()[region]),
                Figure.of("core", MONEY, entry.costs()[costs.core()]),
                Figure.of("link", MONEY, costs.links(entry.kind(), region))));
        rival(entry).ifPresent(rival -> {
            figures.add(Figure.of("rival", costs.region(rival)));
            figures.add(Figure.of("rivalCost", MONEY, entry.costs()[rival]));
            figures.add(Figure.of("t", "", 1));
            double dearer = costs.links(entry.kind(), region) - costs.links(entry.kind(), rival);
            if (dearer > 0) {
                figures.add(Figure.of("tStar", "", 1 + (entry.costs()[rival] - entry.costs()[region]) / dearer));
            }
        });
        corridor.way(region).ifPresent(way -> figures.addAll(route(way)));
        if (reset.costs()[region] < Double.POSITIVE_INFINITY) {
            figures.add(Figure.of("withoutCorridor", MONEY, reset.costs()[region]));
        }
        String change = before.map(Corridor.Reset::change).orElse("none: the model names no corridor");
        tell(kind, entry, region, change, choice(reset), figures.toArray(Figure[]::new));
        return Optional.of(kind);
    }

    /** Whether others stand there already, so that their company may be what draws the plant. */
    private static boolean isJoining(Entry entry) {
        return entry.before()[entry.region()] > 0;
    }

    private List<Figure> route(Way way) {
        return List.of(
                Figure.texts("route", way.regions().stream().map(costs::region).toList()),
                Figure.of("km", "km", way.km()),
                Figure.of("hours", "h", way.hours()),
                Figure.of("borders", "", way.borders()));
    }

    /** The cheapest neighbour of the core, which the leap is compared with. */
    private Optional<Integer> rival(Entry entry) {
        Optional<Integer> rival = Optional.empty();
        for (int region = 0; region < costs.regions(); region++) {
            boolean possible = entry.costs()[region] < Double.POSITIVE_INFINITY && costs.adjoin(costs.core(), region);
            if (possible && (rival.isEmpty() || entry.costs()[region] < entry.costs()[rival.get()])) {
                rival = Optional.of(region);
            }
        }
        return rival;
    }

    private void fragmentation(Entry entry) {
        Settlement after = path.after(entry);
        for (ClusterCosts.PlantLink link : costs.partners()) {
            int other = link.from() == entry.kind() ? link.to() : link.to() == entry.kind() ? link.from() : -1;
            int partner = other < 0 ? Settlement.OUTSIDE : after.place(after.sibling(entry.plant(), other));
            if (partner != Settlement.OUTSIDE && partner != entry.region()) {
                tell(
                        EventKind.FRAGMENTATION,
                        entry,
                        entry.region(),
                        costs.block(entry.kind()) + " beside " + costs.block(other) + " in " + costs.region(partner),
                        "costs " + EvidenceNumber.text(entry.costs()[partner] - entry.costs()[entry.region()])
                                + " more",
                        Figure.of("cost", MONEY, entry.costs()[entry.region()]),
                        Figure.of("beside", MONEY, entry.costs()[partner]));
                return;
            }
        }
    }

    private void clusters(Entry entry, int region) {
        Set<EventKind> known = told.get(region);
        if (known.contains(EventKind.NEW_AGGLOMERATION)) {
            return;
        }
        NewCluster cluster = NewCluster.of(path, entry, region);
        Figure plants = Figure.of("plants", "", entry.after()[region]);
        Figure margin = Figure.of("margin", MONEY, cluster.margin());
        String change = "sites." + costs.region(region) + ".support=0";
        if (!cluster.isSelfSustaining()) {
            if (costs.support(region, entry.firm()) > 0) {
                tell(
                        EventKind.ENCLAVE,
                        entry,
                        region,
                        change,
                        cluster.staying() + " of " + entry.after()[region] + " plants stay",
                        plants,
                        margin);
            }
            return;
        }
        if (!cluster.isFollowed()) {
            return;
        }
        tell(
                EventKind.NEW_AGGLOMERATION,
                entry,
                region,
                change,
                "all " + entry.after()[region] + " plants stay",
                plants,
                Figure.of("costBefore", MONEY, cluster.costBefore()),
                Figure.of("costAfter", MONEY, cluster.costAfter()),
                margin);
        linked(entry, region);
    }

    private void linked(Entry entry, int region) {
        double share = corridor.coreShare(entry.kind());
        Optional<Corridor.Reset> reset = corridor.reset(region);
        if (share < LinkedCluster.LEAST_SHARE || reset.isEmpty()) {
            return;
        }
        Margin without = Margin.ofOne(reset.get().costs(), entry.kind(), region, entry.after(), Settlement.FOR_GOOD);
        if (!without.holds()) {
            List<Figure> figures = new ArrayList<>(List.of(Figure.of("flowShare", "", share)));
            if (Double.isFinite(without.value())) {
                figures.add(Figure.of("margin", MONEY, without.value()));
            }
            tell(
                    EventKind.LINKED,
                    entry,
                    region,
                    reset.get().change(),
                    "plants of " + costs.region(region) + " move to " + costs.region(without.target()),
                    figures.toArray(Figure[]::new));
        }
    }

    private String choice(Choice choice) {
        return costs.region(choice.region());
    }
}
