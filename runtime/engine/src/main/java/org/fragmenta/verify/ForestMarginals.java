package org.fragmenta.verify;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fragmenta.instance.DenseLinkCost;
import org.fragmenta.instance.Instance;
import org.fragmenta.instance.Instance.Link;

/**
 * Min-marginals where no two ways of links lead from one block to another: each link carries one message either way,
 * the cost of everything behind it, and each message is formed once.
 */
final class ForestMarginals implements Marginals {
    /** A message over all pairs of so many regions takes a second or two over all links. */
    private static final long MOST_PAIRS = 2_000_000_000L;

    private final Instance instance;

    ForestMarginals(Instance instance) {
        this.instance = instance;
    }

    /** Whether the block graph is a forest without parallel links, and small enough. */
    static boolean fits(Instance instance) {
        long pairs = (long) instance.regions() * instance.regions();
        long dense = instance.links().stream()
                .filter(link -> link.cost() instanceof DenseLinkCost)
                .count();
        return isForest(instance) && 2 * pairs * dense <= MOST_PAIRS;
    }

    /** Whether no two ways of links lead from one block to another. */
    static boolean isForest(Instance instance) {
        int[] group = new int[instance.blocks()];
        Arrays.setAll(group, block -> block);
        for (Link link : instance.links()) {
            int from = group[link.from()];
            int to = group[link.to()];
            if (from == to) {
                return false;
            }
            for (int block = 0; block < group.length; block++) {
                group[block] = group[block] == from ? to : group[block];
            }
        }
        return true;
    }

    @Override
    public double[][] all(Domains domains) {
        Messages messages = new Messages(domains);
        double[][] marginals = new double[instance.blocks()][];
        Arrays.setAll(marginals, messages::marginals);
        return marginals;
    }

    @Override
    public double[] of(int block, Domains domains) {
        return new Messages(domains).marginals(block);
    }

    /** One pass of messages under some domains. */
    private final class Messages {
        private final Domains domains;
        private final Map<Long, double[]> formed = new HashMap<>();

        Messages(Domains domains) {
            this.domains = domains;
        }

        double[] marginals(int block) {
            double[] marginals = sum(block, -1);
            boolean[] counted = joined(block);
            for (int other = 0; other < counted.length; other++) {
                if (!counted[other]) {
                    double apart = Marginals.least(sum(other, -1));
                    boolean[] component = joined(other);
                    for (int each = 0; each < counted.length; each++) {
                        counted[each] |= component[each];
                    }
                    for (int region = 0; region < marginals.length; region++) {
                        marginals[region] += apart;
                    }
                }
            }
            return marginals;
        }

        /** What a block and everything behind it costs by its region, one link left out. */
        private double[] sum(int block, int without) {
            double[] sum = instance.blockCost(block).clone();
            for (int region = 0; region < sum.length; region++) {
                sum[region] = domains.allows(block, region) ? sum[region] : Double.POSITIVE_INFINITY;
            }
            for (int link : linksOf(block)) {
                if (link != without) {
                    double[] message = message(link, block);
                    for (int region = 0; region < sum.length; region++) {
                        sum[region] += message[region];
                    }
                }
            }
            return sum;
        }

        /** What a link and everything behind it costs, by the region of the block that it comes to. */
        private double[] message(int link, int to) {
            long key = 2L * link + (instance.links().get(link).to() == to ? 1 : 0);
            double[] known = formed.get(key);
            if (known == null) {
                known = form(link, to);
                formed.put(key, known);
            }
            return known;
        }

        private double[] form(int link, int to) {
            Link ends = instance.links().get(link);
            boolean forward = ends.to() == to;
            double[] behind = sum(forward ? ends.from() : ends.to(), link);
            double[] message = new double[behind.length];
            if (forward) {
                ends.cost().toReceiver(behind, message);
            } else {
                ends.cost().toSender(behind, message);
            }
            return message;
        }

        /** The blocks that links join to a block, directly or not. */
        private boolean[] joined(int block) {
            boolean[] joined = new boolean[instance.blocks()];
            List<Integer> open = new ArrayList<>(List.of(block));
            while (!open.isEmpty()) {
                int next = open.remove(open.size() - 1);
                joined[next] = true;
                for (int link : linksOf(next)) {
                    Link ends = instance.links().get(link);
                    int other = ends.from() == next ? ends.to() : ends.from();
                    if (!joined[other]) {
                        open.add(other);
                    }
                }
            }
            return joined;
        }

        private List<Integer> linksOf(int block) {
            List<Integer> links = new ArrayList<>();
            for (int link = 0; link < instance.links().size(); link++) {
                Link ends = instance.links().get(link);
                if (ends.from() == block || ends.to() == block) {
                    links.add(link);
                }
            }
            return links;
        }
    }
}
