package org.fragmenta.bench.peers;

import com.google.ortools.modelbuilder.ModelBuilderHelper;
import com.google.ortools.modelbuilder.ModelSolverHelper;
import com.google.ortools.modelbuilder.SolveStatus;
import java.util.List;
import org.fragmenta.bench.peers.MixedProgram.Column;
import org.fragmenta.bench.peers.MixedProgram.Row;
import org.fragmenta.bench.report.Stopwatch;

/** The network-flow form for the linear and mixed-integer solvers of OR-Tools. */
public final class LinearPeer implements Peer {
    private static final double HALF = 0.5;

    private final ModelBuilderHelper model = new ModelBuilderHelper();
    private final FlowForm form;
    private final String solver;
    private final String parameters;

    private LinearPeer(FlowProblem problem, String solver, boolean integers, String parameters) {
        this.form = new FlowForm(problem);
        this.solver = solver;
        this.parameters = parameters;
        for (Column column : form.program().columns()) {
            int variable = model.addVar();
            model.setVarLowerBound(variable, 0);
            model.setVarUpperBound(variable, column.most());
            model.setVarIntegrality(variable, integers && column.whole());
        }
        for (Row row : form.program().rows()) {
            int constraint = model.addLinearConstraint();
            model.setConstraintLowerBound(constraint, row.least());
            model.setConstraintUpperBound(constraint, row.most());
            row.terms().forEach(term -> model.addConstraintTerm(constraint, term.column(), term.factor()));
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

    @Override
    public Answer solve(FlowProblem problem, Effort effort) {
        price(problem);
        ModelSolverHelper run = new ModelSolverHelper(solver);
        try {
            run.setTimeLimitInSeconds(effort.seconds());
            if (!parameters.isEmpty()) {
                run.setSolverSpecificParameters(parameters);
            }
            Stopwatch watch = new Stopwatch();
            run.solve(model);
            long cpu = watch.cpuNanos();
            Answer.Status status = status(run, watch.wallNanos(), effort.seconds());
            List<Integer> plan = run.hasSolution() ? form.plan(run::getVariableValue) : List.of();
            // At a limit what OR-Tools hands over as HiGHS' bound is not one.
            double bound = status == Answer.Status.PROVEN ? run.getObjectiveValue() : Double.NEGATIVE_INFINITY;
            return new Answer(status, plan, bound, RELATIVE_TOLERANCE * Math.abs(effort.optimum()), cpu);
        } finally {
            run.delete();
        }
    }

    private void price(FlowProblem problem) {
        double[] costs = form.costs(problem);
        for (int column = 0; column < costs.length; column++) {
            boolean possible = costs[column] < Double.POSITIVE_INFINITY;
            double most = form.program().columns().get(column).most();
            model.setVarUpperBound(column, possible ? most : 0);
            model.setVarObjectiveCoefficient(column, possible ? costs[column] : 0);
        }
        model.setObjectiveOffset(form.offset(problem));
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

    @Override
    public void close() {
        model.delete();
    }
}
