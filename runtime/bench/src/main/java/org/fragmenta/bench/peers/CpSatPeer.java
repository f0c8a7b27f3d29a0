package org.fragmenta.bench.peers;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import java.util.ArrayList;
import java.util.List;
import org.fragmenta.bench.report.Stopwatch;

/**
 * The network-flow form for CP-SAT: the variables of {@link LinearPeer}, all Boolean, since one unit travels a link on
 * a single way. CP-SAT counts in integers, so costs are multiplied by a scale and rounded.
 */
public final class CpSatPeer implements Peer {
    private final CpModel model = new CpModel();
    private final BoolVar[][] place;
    private final BoolVar[][] flow;
    private final BoolVar[][] stay;
    private final double scale;

    /**
     * @param problem the shape
     * @param scale integer cost units a unit of money
     */
    public CpSatPeer(FlowProblem problem, double scale) {
        this.scale = scale;
        place = new BoolVar[problem.blocks()][problem.regions()];
        flow = new BoolVar[problem.links().size()][problem.edges().size()];
        stay = new BoolVar[problem.links().size()][problem.regions()];
        for (BoolVar[] regions : place) {
            addVariables(regions);
            model.addExactlyOne(regions);
        }
        for (int link = 0; link < flow.length; link++) {
            addLink(problem, link);
        }
    }

    private void addVariables(BoolVar[] variables) {
        for (int position = 0; position < variables.length; position++) {
            variables[position] = model.newBoolVar("");
        }
    }

    private void addLink(FlowProblem problem, int link) {
        BoolVar[] from = place[problem.links().get(link).from()];
        BoolVar[] to = place[problem.links().get(link).to()];
        addVariables(flow[link]);
        addVariables(stay[link]);
        List<LinearExprBuilder> balances = new ArrayList<>();
        for (int region = 0; region < problem.regions(); region++) {
            balances.add(LinearExpr.newBuilder().add(from[region]).addTerm(to[region], -1));
            model.addImplication(stay[link][region], from[region]);
            model.addImplication(stay[link][region], to[region]);
        }
        for (int edge = 0; edge < problem.edges().size(); edge++) {
            balances.get(problem.edges().get(edge).from()).addTerm(flow[link][edge], -1);
            balances.get(problem.edges().get(edge).to()).add(flow[link][edge]);
        }
        balances.forEach(balance -> model.addEquality(balance, 0));
    }

    @Override
    public Answer solve(FlowProblem problem, double seconds) {
        price(problem);
        CpSolver solver = new CpSolver();
        solver.getParameters().setNumWorkers(1).setMaxTimeInSeconds(seconds).setLinearizationLevel(2);
        Stopwatch watch = new Stopwatch();
        CpSolverStatus status = solver.solve(model);
        long cpu = watch.cpuNanos();
        long wall = watch.wallNanos();
        return switch (status) {
            case OPTIMAL -> new Answer(Answer.Status.PROVEN, plan(solver), cpu, wall);
            case FEASIBLE -> new Answer(Answer.Status.LIMIT, plan(solver), cpu, wall);
            case UNKNOWN -> new Answer(Answer.Status.LIMIT, List.of(), cpu, wall);
            default -> new Answer(Answer.Status.FAILED, List.of(), cpu, wall);
        };
    }

    private void price(FlowProblem problem) {
        LinearExprBuilder total = LinearExpr.newBuilder();
        for (int block = 0; block < place.length; block++) {
            for (int region = 0; region < problem.regions(); region++) {
                double cost = problem.instance().blockCost(block)[region];
                if (cost == Double.POSITIVE_INFINITY) {
                    throw new IllegalArgumentException("the comparison places every block in every region");
                }
                total.addTerm(place[block][region], scaled(cost));
            }
        }
        for (int link = 0; link < flow.length; link++) {
            FlowProblem.Link numbers = problem.links().get(link);
            total.add(scaled(numbers.separation()));
            for (BoolVar variable : stay[link]) {
                total.addTerm(variable, -scaled(numbers.separation()));
            }
            for (int edge = 0; edge < problem.edges().size(); edge++) {
                total.addTerm(flow[link][edge], scaled(numbers.edgeCosts().get(edge)));
            }
        }
        model.minimize(total);
    }

    private long scaled(double cost) {
        return Math.round(cost * scale);
    }

    private List<Integer> plan(CpSolver solver) {
        List<Integer> plan = new ArrayList<>();
        for (BoolVar[] regions : place) {
            int chosen = 0;
            while (!solver.booleanValue(regions[chosen])) {
                chosen++;
            }
            plan.add(chosen);
        }
        return plan;
    }

    /** The most by which the plan that is best in rounded costs may cost more than the best. */
    public static double roundingError(FlowProblem problem, double scale) {
        int terms = problem.blocks() + problem.links().size() * (2 + problem.regions());
        return terms / scale;
    }

    @Override
    public void close() {
        model.clearObjective();
    }
}
