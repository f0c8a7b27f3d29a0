package org.fragmenta.solve.plants;

import java.util.Arrays;
import java.util.Optional;
import org.fragmenta.instance.Instance;
import org.fragmenta.instance.SiteGroup;
import org.fragmenta.solve.Deadline;
import org.fragmenta.solve.Limits;
import org.fragmenta.solve.Pricer;
import org.fragmenta.solve.Watch;

/**
 * Prices regions where all is facility location: with a customer held at a site, or, where customers may be divided, with the
 * site open, whoever it serves.
 */
final class PlantPricer implements Pricer {
    /** Evaluations of a relaxation that a node takes, so far as one can tell beforehand. */
    private static final double EVALUATIONS = 300;

    /** Transport problems that a node with capacities takes. */
    private static final double TRANSPORTS = 4;

    private final PlantProblem problem;
    private final PlantSearch whole;
    private final Limits limits;
    private final Deadline deadline;
    private final int regions;
    private final int[] groupOf;

    /**
     * @param whole a search that has proven its plan
     */
    PlantPricer(Instance instance, PlantProblem problem, PlantSearch whole, Limits limits, Deadline deadline) {
        this.problem = problem;
        this.whole = whole;
        this.limits = limits;
        this.deadline = deadline;
        regions = instance.regions();
        groupOf = new int[instance.blocks()];
        for (int group = 0; group < instance.shared().groups().size(); group++) {
            SiteGroup members = instance.shared().groups().get(group);
            for (int block : members.blocks()) {
                groupOf[block] = group;
            }
        }
    }

    private int site(int block, int region) {
        return groupOf[block] * regions + region;
    }

    @Override
    public double[][] floors() {
        Optional<LeafFloors> leaves = whole.nodes() * evaluation() <= limits.operations()
                ? Optional.of(new LeafFloors(problem, whole.root(), Double.POSITIVE_INFINITY))
                : Optional.empty();
        double[][] floors = new double[groupOf.length][regions];
        for (int block = 0; block < groupOf.length; block++) {
            for (int region = 0; region < regions; region++) {
                int served = block;
                int site = site(block, region);
                double least = leaves.map(all -> floor(all, served, site)).orElse(whole.bound());
                floors[block][region] = canStand(block, region) ? least : Double.POSITIVE_INFINITY;
            }
        }
        return floors;
    }

    private boolean canStand(int block, int region) {
        int site = site(block, region);
        boolean room = problem.capacity()[site] > 0 || problem.load()[block] == 0;
        return room
                && problem.opening()[site] < Double.POSITIVE_INFINITY
                && problem.cost()[block][site] < Double.POSITIVE_INFINITY;
    }

    private double floor(LeafFloors leaves, int block, int site) {
        return problem.divisible()[block] ? leaves.open(site) : leaves.served(block, site);
    }

    @Override
    public double additionsOfNode() {
        return evaluation() * (EVALUATIONS + (problem.isCapacitated() ? TRANSPORTS * problem.sites() : 0));
    }

    /** Additions of one evaluation of a relaxation. */
    private double evaluation() {
        return (double) problem.customers() * problem.sites();
    }

    @Override
    public long nodes() {
        return whole.nodes();
    }

    @Override
    public Held search(int block, int region, double below, long nodes) {
        int site = site(block, region);
        boolean divisible = problem.divisible()[block];
        double opening = divisible ? problem.opening()[site] : 0;
        PlantProblem held = divisible ? withOpen(site) : withServed(block, site);
        Incumbent incumbent = new Incumbent();
        incumbent.offer(Assignment.costing(below - opening));
        NodeMethod method =
                held.isCapacitated() ? new CapacitatedMethod(held, deadline) : new UncapacitatedMethod(held, deadline);
        PlantSearch search = new PlantSearch(held, method, incumbent, nodes, deadline, Watch.NONE);
        search.hurry();
        search.run();
        return new Held(search.bound() + opening, incumbent.cost() + opening, search.nodes());
    }

    /** The site costs nothing more to open, because it is open in any case. */
    private PlantProblem withOpen(int site) {
        double[] opening = problem.opening().clone();
        opening[site] = 0;
        return new PlantProblem(problem.cost(), opening, problem.capacity(), problem.load(), problem.divisible());
    }

    private PlantProblem withServed(int customer, int site) {
        double[][] cost = problem.cost().clone();
        cost[customer] = new double[problem.sites()];
        Arrays.fill(cost[customer], Double.POSITIVE_INFINITY);
        cost[customer][site] = problem.cost()[customer][site];
        return new PlantProblem(cost, problem.opening(), problem.capacity(), problem.load(), problem.divisible());
    }
}
