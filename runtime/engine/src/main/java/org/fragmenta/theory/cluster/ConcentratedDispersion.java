package org.fragmenta.theory.cluster;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.fragmenta.cluster.ClusterCosts;
import org.fragmenta.cluster.ClusterStudy;
import org.fragmenta.cluster.Event;
import org.fragmenta.cluster.EventKind;
import org.fragmenta.cluster.Indices;
import org.fragmenta.evidence.ConditionId;
import org.fragmenta.evidence.CounterExample;
import org.fragmenta.evidence.Figure;
import org.fragmenta.evidence.Kind;
import org.fragmenta.evidence.Method;
import org.fragmenta.evidence.Replay;
import org.fragmenta.evidence.Verdict;
import org.fragmenta.evidence.VerdictDraft;
import org.fragmenta.result.Tolerance;

/** Plants spread over countries and crowd within them. */
final class ConcentratedDispersion extends ClusterCondition {
    private static final double CONCENTRATED = 0.5;

    ConcentratedDispersion() {
        super(
                ConditionId.CD_6,
                Kind.ECONOMIC,
                new Texts(
                        "Dispersion between countries is concentrated within them",
                        "The core's share falls, plants spread over countries, crowd within each host, and leave regions empty"
                                + " that would be cheap by themselves; the core fills before it is left, and is left before a new"
                                + " agglomeration forms.",
                        "(a) the core's share of plants falls; (b) the Theil index between countries falls by more than 1e-9; (c)"
                                + " within every host country the squares of regional shares sum to 0.5 or more; (d) some empty region has"
                                + " a lower cost of production than an occupied one; (e) saturation, then sprawl or leap-out, then a"
                                + " new agglomeration. All five: PASS; FAIL names the first that is false.",
                        "Shares and indices.",
                        FORMALISATION));
    }

    @Override
    Verdict examine(ClusterStudy cluster, VerdictDraft draft) {
        ClusterCosts costs = cluster.costs();
        int[] start = costs.incumbents();
        int[] end = cluster.path().counts();
        draft.on("path of " + cluster.path().entries().size() + " plants").by(Method.EXACT, "path");
        if (start[costs.core()] == 0) {
            return draft.notApplicable("plants stand in the core before the first firm enters");
        }
        double before = Indices.shares(start)[costs.core()];
        double after = Indices.shares(end)[costs.core()];
        Indices.Theil first = cluster.theil(start);
        Indices.Theil last = cluster.theil(end);
        double hosts = leastConcentrated(costs, end);
        Optional<String> empty = cheapButEmpty(costs, end);
        Map<String, Boolean> parts = new LinkedHashMap<>();
        parts.put("(a) the core's share falls", after < before - Tolerance.at(before));
        parts.put("(b) plants spread over countries", last.between() < first.between() - Tolerance.at(first.between()));
        parts.put("(c) plants crowd within hosts", hosts >= CONCENTRATED);
        parts.put("(d) a cheap region stays empty", empty.isPresent());
        parts.put("(e) saturation, exit, new agglomeration in this order", isInOrder(cluster));
        List<String> truths = new ArrayList<>();
        parts.forEach((name, holds) -> truths.add(name.substring(0, 3) + (holds ? " true" : " false")));
        draft.with(Figure.texts("parts", truths))
                .with(Figure.list("coreShare", "", before, after))
                .with(Figure.list("theilBetween", "", first.between(), last.between()))
                .with(Figure.list("theilWithin", "", first.within(), last.within()))
                .with(Figure.of("hostHerfindahl", "", hosts))
                .with(Figure.of("herfindahl", "", Indices.herfindahl(Indices.shares(end))));
        empty.ifPresent(region -> draft.with(Figure.of("emptyThoughCheap", region)));
        Optional<String> wrong = parts.entrySet().stream()
                .filter(part -> !part.getValue())
                .map(Map.Entry::getKey)
                .findFirst();
        return wrong.map(name -> draft.fail(
                        CounterExample.of(
                                "not so: " + name, Replay.asItStands(Figure.of("settlement", plants(costs, end)))),
                        name + " is false"))
                .orElseGet(draft::pass);
    }

    /** The least sum of squared shares within a country that hosts plants. */
    private static double leastConcentrated(ClusterCosts costs, int[] counts) {
        Map<String, List<Integer>> hosts = new TreeMap<>();
        for (int region = 0; region < counts.length; region++) {
            String country = costs.model().regionSet().regions().get(region).country();
            hosts.computeIfAbsent(country, name -> new ArrayList<>()).add(counts[region]);
        }
        double least = 1;
        for (List<Integer> plants : hosts.values()) {
            int[] row = plants.stream().mapToInt(Integer::intValue).toArray();
            int sum = plants.stream().mapToInt(Integer::intValue).sum();
            least = sum == 0 ? least : Math.min(least, Indices.herfindahl(Indices.shares(row)));
        }
        return least;
    }

    /** An empty region with a lower cost of production than an occupied one. */
    private static Optional<String> cheapButEmpty(ClusterCosts costs, int[] counts) {
        double dearest = Double.NEGATIVE_INFINITY;
        for (int region = 0; region < counts.length; region++) {
            dearest = counts[region] > 0 ? Math.max(dearest, costs.production(0, region)) : dearest;
        }
        for (int region = 0; region < counts.length; region++) {
            if (counts[region] == 0 && costs.production(0, region) < dearest) {
                return Optional.of(costs.region(region));
            }
        }
        return Optional.empty();
    }

    private static boolean isInOrder(ClusterStudy cluster) {
        List<EventKind> kinds = cluster.events().stream().map(Event::kind).toList();
        int full = kinds.indexOf(EventKind.SATURATED);
        int sprawl = kinds.indexOf(EventKind.SPRAWL);
        int leap = kinds.indexOf(EventKind.LEAP_OUT);
        int exit = sprawl < 0 ? leap : leap < 0 ? sprawl : Math.min(sprawl, leap);
        int formed = kinds.indexOf(EventKind.NEW_AGGLOMERATION);
        return full >= 0 && exit > full && formed > exit;
    }
}
