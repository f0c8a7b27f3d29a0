package org.fragmenta.combination;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fragmenta.combination.Case.Link;
import org.fragmenta.combination.PlantOptions.Option;

/** Every plan of a case from one block on, tried one after the other. Shares no code with the engine. */
final class Enumeration {
    private static final double NEVER = Double.POSITIVE_INFINITY;

    private final Case model;
    private final Prices prices;
    private final int first;
    private final int whole;
    private final List<List<Option>> options = new ArrayList<>();
    private final double[][] marginals;
    private double least = NEVER;

    /**
     * @param first the technology's first block; those before it are not used
     */
    Enumeration(Case model, int first) {
        this.model = model;
        this.prices = new Prices(model);
        this.first = first;
        whole = model.plants().isPresent() ? model.last() : model.last() + 1;
        marginals = new double[model.last() + 1][model.candidates()];
        Arrays.stream(marginals).forEach(row -> Arrays.fill(row, NEVER));
        for (int sender = 0; model.plants().isPresent() && sender < model.candidates(); sender++) {
            options.add(PlantOptions.of(model, prices, sender));
        }
        find(NEVER);
    }

    /** What the cheapest plan costs, money a period; infinite if there is none. */
    double optimum() {
        return least;
    }

    /** What the cheapest plan with a block in a region costs, or with a plant of it; infinite if there is none. */
    double marginal(int block, int region) {
        return marginals[block][region];
    }

    /** The first plan in canonical order that costs no more than some limit: whole blocks, then undivided markets. */
    int[] firstWithin(double limit) {
        return find(limit).orElseThrow();
    }

    private Optional<int[]> find(double limit) {
        int[] plan = new int[whole];
        do {
            double alone = alone(plan);
            if (alone < NEVER) {
                for (Option option : model.plants().isPresent() ? options.get(plan[whole - 1]) : List.of(none())) {
                    double total = alone + option.cost() + together(plan, option.open());
                    if (total <= limit && limit < NEVER) {
                        return Optional.of(joined(plan, option.served()));
                    }
                    note(plan, option.open(), total);
                }
            }
        } while (next(plan));
        return Optional.empty();
    }

    private void note(int[] plan, boolean[] open, double total) {
        least = Math.min(least, total);
        for (int region = 0; region < open.length; region++) {
            double[] row = marginals[model.last()];
            row[region] = open[region] ? Math.min(row[region], total) : row[region];
        }
        for (int block = first; block < whole; block++) {
            double[] row = marginals[block];
            row[plan[block]] = Math.min(row[plan[block]], total);
        }
    }

    private Option none() {
        return new Option(new boolean[model.candidates()], new int[0], 0);
    }

    private static int[] joined(int[] plan, int[] served) {
        int[] all = Arrays.copyOf(plan, plan.length + served.length);
        System.arraycopy(served, 0, all, plan.length, served.length);
        return all;
    }

    /** The next plan in canonical order; the blocks that the technology does not use stay where they are. */
    private boolean next(int[] plan) {
        for (int block = whole - 1; block >= first; block--) {
            plan[block]++;
            if (plan[block] < model.candidates()) {
                return true;
            }
            plan[block] = 0;
        }
        return false;
    }

    /** Blocks and links that stand whole, and the markets where the last block does. */
    private double alone(int[] plan) {
        double total = 0;
        for (int block = first; block < whole; block++) {
            total += prices.whole(block, plan[block]);
        }
        for (int at = 0; at < model.links().size(); at++) {
            Link link = model.links().get(at);
            if (link.from() >= first && link.to() < whole) {
                int from = plan[link.from()];
                int to = plan[link.to()];
                total += prices.linkFixed(at, from, to) + model.output() * prices.linkUnit(at, from, to);
            }
        }
        for (int market = 0;
                model.plants().isEmpty() && market < model.markets().size();
                market++) {
            total += model.markets().get(market).demand() * prices.marketUnit(market, plan[whole - 1]);
        }
        return total;
    }

    /** What blocks bear together in regions, and the shared service. */
    private double together(int[] plan, boolean[] open) {
        double total = 0;
        for (int region = 0; region < model.candidates(); region++) {
            int blocks = open[region] ? 1 : 0;
            double load = open[region] ? model.blocks().get(model.last()).load() : 0;
            for (int block = first; block < whole; block++) {
                blocks += plan[block] == region ? 1 : 0;
                load += plan[block] == region ? model.blocks().get(block).load() : 0;
            }
            boolean fits = load <= model.regions().get(region).capacity();
            total += fits ? prices.site(region, blocks) : NEVER;
        }
        return total + model.serviceCost() * joinedPairs(plan, open).size();
    }

    /** The pairs of regions between which the service runs. */
    private Set<Set<Integer>> joinedPairs(int[] plan, boolean[] open) {
        Set<Set<Integer>> pairs = new HashSet<>();
        for (Link link : model.links()) {
            if (!link.shared() || link.from() < first) {
                continue;
            }
            for (int to = 0; to < model.candidates(); to++) {
                boolean reached = link.to() < whole ? plan[link.to()] == to : open[to];
                if (reached && plan[link.from()] != to) {
                    pairs.add(Set.of(plan[link.from()], to));
                }
            }
        }
        return pairs;
    }
}
