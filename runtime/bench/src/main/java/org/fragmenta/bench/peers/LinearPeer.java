package org.fragmenta.bench.peers;

import com.google.ortools.modelbuilder.ModelBuilderHelper;
import com.google.ortools.modelbuilder.ModelSolverHelper;
import com.google.ortools.modelbuilder.SolveStatus;
import java.util.ArrayList;
import java.util.List;
import org.fragmenta.bench.report.Stopwatch;

/**
 * The network-flow form as a linear or mixed-integer program.
 *
 * <p>Variables: {@code x[b][r]}, whether block b stands in region r, sums to one over r; {@code f[l][e]}, what link l
 * sends over edge e, carries {@code x} of the sender to {@code x} of the receiver; {@code k[l][r]}, what stays in r, is
 * bounded by both and earns back the cost of separation. On trees this program's linear relaxation is integral.
 */
public final class LinearPeer implements Peer {
    private static final double HALF = 0.5;

    private final ModelBuilderHelper model = new ModelBuilderHelper();
    private final String solver;
    private final boolean integers;
    private final String parameters;
    private final int[][] place;
    private final int[][] flow;
    private final int[][] stay;

    private LinearPeer(FlowProblem problem, String solver, boolean integers, String parameters) {
        this.solver = solver;
        this.integers = integers;
        this.parameters = parameters;
        place = new int[problem.blocks()][problem.regions()];
        flow = new int[problem.links().size()][problem.edges().size()];
        stay = new int[problem.links().size()][problem.regions()];
        for (int[] regions : place) {
            addPlaces(regions);
        }
        for (int link = 0; link < flow.length; link++) {
            addLink(problem, link);
        }
    }

    /** HiGHS as a mixed-integer solver with one thread; it stops at a relative gap of 0, not at its usual 1e-4. */
    public static LinearPeer highs(FlowProblem problem) {
        return new LinearPeer(problem, "highs", true, "output_flag=false,mip_rel_gap=0,threads=1");
    }

    /** GLOP, which solves the linear relaxation; its answer is a plan only where that relaxation is integral. */
    public static LinearPeer glop(FlowProblem problem) {
        return new LinearPeer(problem, "glop", false, "");
    }

    private void addPlaces(int[] regions) {
        int row = addRow(1, 1);
        for (int region = 0; region < regions.length; region++) {
            regions[region] = addVariable(1, integers);
            model.addConstraintTerm(row, regions[region], 1);
        }
    }

    private void addLink(FlowProblem problem, int link) {
        int[] from = place[problem.links().get(link).from()];
        int[] to = place[problem.links().get(link).to()];
        int[] balance = new int[problem.regions()];
        for (int region = 0; region < problem.regions(); region++) {
            balance[region] = addRow(0, 0);
            model.addConstraintTerm(balance[region], from[region], 1);
            model.addConstraintTerm(balance[region], to[region], -1);
            stay[link][region] = addVariable(1, false);
            for (int end : new int[] {from[region], to[region]}) {
                int row = addRow(Double.NEGATIVE_INFINITY, 0);
                model.addConstraintTerm(row, stay[link][region], 1);
                model.addConstraintTerm(row, end, -1);
            }
        }
        for (int edge = 0; edge < problem.edges().size(); edge++) {
            flow[link][edge] = addVariable(Double.POSITIVE_INFINITY, false);
            model.addConstraintTerm(balance[problem.edges().get(edge).from()], flow[link][edge], -1);
            model.addConstraintTerm(balance[problem.edges().get(edge).to()], flow[link][edge], 1);
        }
    }

    private int addVariable(double upperBound, boolean integer) {
        int variable = model.addVar();
        model.setVarLowerBound(variable, 0);
        model.setVarUpperBound(variable, upperBound);
        model.setVarIntegrality(variable, integer);
        return variable;
    }

    private int addRow(double least, double most) {
        int row = model.addLinearConstraint();
        model.setConstraintLowerBound(row, least);
        model.setConstraintUpperBound(row, most);
        return row;
    }

    @Override
    public Answer solve(FlowProblem problem, double seconds) {
        price(problem);
        ModelSolverHelper run = new ModelSolverHelper(solver);
        try {
            run.setTimeLimitInSeconds(seconds);
            if (!parameters.isEmpty()) {
                run.setSolverSpecificParameters(parameters);
            }
            Stopwatch watch = new Stopwatch();
            run.solve(model);
            long cpu = watch.cpuNanos();
            long wall = watch.wallNanos();
            return new Answer(status(run, wall, seconds), plan(run), cpu, wall);
        } finally {
            run.delete();
        }
    }

    private void price(FlowProblem problem) {
        double separations = 0;
        for (int block = 0; block < place.length; block++) {
            for (int region = 0; region < problem.regions(); region++) {
                double cost = problem.instance().blockCost(block)[region];
                boolean possible = cost != Double.POSITIVE_INFINITY;
                model.setVarUpperBound(place[block][region], possible ? 1 : 0);
                model.setVarObjectiveCoefficient(place[block][region], possible ? cost : 0);
            }
        }
        for (int link = 0; link < flow.length; link++) {
            FlowProblem.Link numbers = problem.links().get(link);
            separations += numbers.separation();
            for (int region = 0; region < problem.regions(); region++) {
                model.setVarObjectiveCoefficient(stay[link][region], -numbers.separation());
            }
            for (int edge = 0; edge < problem.edges().size(); edge++) {
                model.setVarObjectiveCoefficient(
                        flow[link][edge], numbers.edgeCosts().get(edge));
            }
        }
        model.setObjectiveOffset(separations);
    }

    /** A limit reached without a plan has no name in the Java wrapper, which throws at it (google/or-tools 5372). */
    private static Answer.Status status(ModelSolverHelper run, long wallNanos, double seconds) {
        SolveStatus status;
        try {
            status = run.getStatus();
        } catch (IllegalArgumentException e) {
            return wallNanos >= HALF * seconds * 1e9 ? Answer.Status.LIMIT : Answer.Status.FAILED;
        }
        return switch (status) {
            case OPTIMAL -> Answer.Status.PROVEN;
            case FEASIBLE, NOT_SOLVED, UNKNOWN_STATUS -> Answer.Status.LIMIT;
            default -> Answer.Status.FAILED;
        };
    }

    private List<Integer> plan(ModelSolverHelper run) {
        if (!run.hasSolution()) {
            return List.of();
        }
        List<Integer> plan = new ArrayList<>();
        for (int[] regions : place) {

            int best = 0;
            for (int region = 1; region < regions.length; region++) {
                if (run.getVariableValue(regions[region]) > run.getVariableValue(regions[best])) {
                    best = region;
                }
            }
            plan.add(best);
        }
        return plan;
    }

    @Override
    public void close() {
        model.delete();
    }
}
