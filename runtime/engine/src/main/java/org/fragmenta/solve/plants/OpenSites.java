package org.fragmenta.solve.plants;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.fragmenta.solve.Deadline;

/** Plans of sites with capacities whose customers may be divided: which sites are open decides, transport does the rest. */
final class OpenSites {
    /** Steps of transport that bettering one set of open sites may take. */
    private static final double WORK = 3e8;

    private final PlantProblem problem;
    private final Deadline deadline;
    private final double load;

    OpenSites(PlantProblem problem, Deadline deadline) {
        this.problem = problem;
        this.deadline = deadline;
        load = Arrays.stream(problem.load()).sum();
    }

    /**
     * Transport over all sites that are not closed, where those not yet open charge their opening cost by the unit of
     * capacity.
     */
    Transport spread(Fixings fixings) {
        double[] surcharge = new double[problem.sites()];
        Arrays.setAll(surcharge, site -> {
            double room = Math.min(problem.capacity()[site], load);
            return fixings.isOpen(site) || room == 0 ? 0 : problem.opening()[site] / room;
        });
        double[][] cost = new double[problem.customers()][problem.sites()];
        for (int customer = 0; customer < cost.length; customer++) {
            for (int site = 0; site < surcharge.length; site++) {
                cost[customer][site] = possible(site) && fixings.serves(customer, site)
                        ? problem.cost()[customer][site] + problem.load()[customer] * surcharge[site]
                        : Double.POSITIVE_INFINITY;
            }
        }
        return Transport.solve(cost, problem.load(), problem.capacity(), deadline::passed);
    }

    private boolean possible(int site) {
        return problem.opening()[site] < Double.POSITIVE_INFINITY;
    }

    /** Transport over the sites that are open, at the costs as they are. */
    Transport exact(Fixings fixings) {
        boolean[] open = new boolean[problem.sites()];
        for (int site = 0; site < open.length; site++) {
            open[site] = fixings.isOpen(site);
        }
        return transport(open);
    }

    private Transport transport(boolean[] open) {
        double[][] cost = new double[problem.customers()][];
        for (int customer = 0; customer < cost.length; customer++) {
            double[] row = problem.cost()[customer].clone();
            for (int site = 0; site < row.length; site++) {
                row[site] = open[site] ? row[site] : Double.POSITIVE_INFINITY;
            }
            cost[customer] = row;
        }
        return Transport.solve(cost, problem.load(), problem.capacity(), deadline::passed);
    }

    /** The sites that serve somebody. */
    boolean[] used(Transport transport) {
        boolean[] used = new boolean[problem.sites()];
        for (int site = 0; site < used.length; site++) {
            for (int customer = 0; customer < problem.customers(); customer++) {
                used[site] |= transport.share(customer, site) > 0;
            }
        }
        return used;
    }

    /** The cheapest plan of some open sites; none where they have not room for all. */
    Assignment serve(boolean[] open) {
        Transport transport = transport(open);
        if (!transport.isFeasible()) {
            return Assignment.NONE;
        }
        double cost = transport.cost();
        boolean[] used = used(transport);
        for (int site = 0; site < used.length; site++) {
            cost += used[site] ? problem.opening()[site] : 0;
        }
        int[] most = new int[problem.customers()];
        double[][] shares = new double[problem.customers()][];
        for (int customer = 0; customer < most.length; customer++) {
            double[] row = shares(transport, customer);
            for (int site = 0; site < row.length; site++) {
                most[customer] = row[site] > row[most[customer]] ? site : most[customer];
            }
            shares[customer] = row[most[customer]] == 1 ? new double[0] : row;
        }
        return new Assignment(cost, most, shares);
    }

    /** A customer's shares, which add up to 1 but for rounding. */
    private double[] shares(Transport transport, int customer) {
        double[] row = new double[problem.sites()];
        Arrays.setAll(row, site -> transport.share(customer, site));
        double all = Arrays.stream(row).sum();
        Arrays.setAll(row, site -> row[site] / all);
        return row;
    }

    /**
     * The cheapest plan of the sites that the prices of a relaxation pay for, with the next best ones until all
     * customers fit.
     *
     * @param relaxation evaluated at its prices
     * @param thorough whether to better the set by opening and closing sites
     */
    Assignment favoured(Fixings fixings, Relaxation relaxation, boolean thorough) {
        boolean[] open = new boolean[problem.sites()];
        double room = 0;
        List<Integer> order = IntStream.of(relaxation.sites())
                .boxed()
                .sorted(Comparator.<Integer>comparingInt(site -> fixings.isOpen(site) ? 0 : 1)
                        .thenComparingDouble(relaxation::term))
                .toList();
        for (int site : order) {
            if (fixings.isOpen(site) || relaxation.term(site) < 0 || room < load) {
                open[site] = true;
                room += problem.capacity()[site];
            }
        }
        Assignment plan = serve(open);
        return thorough ? bettered(open, plan) : plan;
    }

    private Assignment bettered(boolean[] open, Assignment start) {
        Assignment best = start;
        double left = WORK;
        boolean moved = true;
        while (moved) {
            moved = false;
            for (int out = -1; out < open.length && !moved; out++) {
                for (int in = -1; in < open.length && !moved; in++) {
                    if (left <= 0 || deadline.passed()) {
                        return best;
                    }
                    if (isMove(open, out, in)) {
                        left -= (double) problem.customers() * open.length * open.length;
                        flip(open, out, in);
                        Assignment plan = serve(open);
                        moved = plan.cost() < best.cost() * (1 - 1e-12);
                        best = moved ? plan : best;
                        if (!moved) {
                            flip(open, out, in);
                        }
                    }
                }
            }
        }
        return best;
    }

    /** Closing a site, opening one, or both at once. */
    private boolean isMove(boolean[] open, int out, int in) {
        boolean closes = out < 0 || open[out];
        boolean opens = in < 0 || (!open[in] && possible(in));
        return closes && opens && out + in > -2;
    }

    private static void flip(boolean[] open, int out, int in) {
        if (out >= 0) {
            open[out] ^= true;
        }
        if (in >= 0) {
            open[in] ^= true;
        }
    }
}
