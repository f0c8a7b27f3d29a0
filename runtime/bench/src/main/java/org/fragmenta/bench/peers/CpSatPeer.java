package org.fragmenta.bench.peers;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import com.google.ortools.sat.Literal;
import java.util.List;
import org.fragmenta.bench.peers.MixedProgram.Row;
import org.fragmenta.bench.report.Stopwatch;

/**
 * The network-flow form for CP-SAT, all of it Boolean, since one unit travels a link on a single way. CP-SAT counts in
 * integers, so costs are rounded to cents.
 */
public final class CpSatPeer implements Peer {
    private static final double CENTS = 100;

    private final CpModel model = new CpModel();
    private final FlowForm form;
    private final BoolVar[] variables;

    /** The model of problems of one shape. */
    public CpSatPeer(FlowProblem problem) {
        form = new FlowForm(problem);
        variables = new BoolVar[form.program().columns().size()];
        for (int column = 0; column < variables.length; column++) {
            variables[column] = model.newBoolVar("");
        }
        form.program().rows().forEach(this::add);
    }

    private void add(Row row) {
        boolean equal = row.least() == row.most();
        if (equal && row.least() == 1) {
            model.addExactlyOne(row.terms().stream()
                    .map(term -> (Literal) variables[term.column()])
                    .toList());
        } else if (equal) {
            LinearExprBuilder sum = LinearExpr.newBuilder();
            row.terms().forEach(term -> sum.addTerm(variables[term.column()], Math.round(term.factor())));
            model.addEquality(sum, Math.round(row.least()));
        } else {
            // All other rows of the form are one variable below another.
            model.addImplication(
                    variables[row.terms().get(0).column()],
                    variables[row.terms().get(1).column()]);
        }
    }

    @Override
    public Answer solve(FlowProblem problem, Effort effort) {
        price(problem);
        CpSolver solver = new CpSolver();
        solver.getParameters()
                .setNumWorkers(1)
                .setMaxTimeInSeconds(effort.seconds())
                .setLinearizationLevel(2);
        Stopwatch watch = new Stopwatch();
        CpSolverStatus status = solver.solve(model);
        long cpu = watch.cpuNanos();
        double bound = solver.bestObjectiveBound() / CENTS;
        double tolerance = roundingError(problem);
        return switch (status) {
            case OPTIMAL -> new Answer(Answer.Status.PROVEN, plan(solver), bound, tolerance, cpu);
            case FEASIBLE -> new Answer(Answer.Status.LIMIT, plan(solver), bound, tolerance, cpu);
            case UNKNOWN -> Answer.unbounded(Answer.Status.LIMIT, List.of(), tolerance, cpu);
            default -> Answer.unbounded(Answer.Status.FAILED, List.of(), tolerance, cpu);
        };
    }

    private void price(FlowProblem problem) {
        LinearExprBuilder total = LinearExpr.newBuilder();
        double[] costs = form.costs(problem);
        for (int column = 0; column < costs.length; column++) {
            if (costs[column] == Double.POSITIVE_INFINITY) {
                throw new IllegalArgumentException("the comparison places every block in every region");
            }
            total.addTerm(variables[column], Math.round(costs[column] * CENTS));
        }
        total.add(Math.round(form.offset(problem) * CENTS));
        model.minimize(total);
    }

    private List<Integer> plan(CpSolver solver) {
        return form.plan(column -> solver.booleanValue(variables[column]) ? 1 : 0);
    }

    /** The most by which the plan that is best in rounded costs may cost more than the best. */
    private static double roundingError(FlowProblem problem) {
        int terms = problem.blocks() + problem.regions() * 2 + problem.links().size() * (2 + problem.regions());
        return terms / CENTS;
    }

    @Override
    public void close() {
        model.clearObjective();
    }
}
