package org.fragmenta.bench.peers;

import java.util.List;
import org.fragmenta.bench.peers.MixedProgram.Column;
import org.fragmenta.bench.peers.MixedProgram.Row;
import org.fragmenta.bench.report.Stopwatch;
import org.ojalgo.OjAlgoUtils;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;
import org.ojalgo.optimisation.integer.IntegerStrategy;
import org.ojalgo.type.context.NumberContext;

/**
 * The network-flow form for ojAlgo. Its model keeps what a solve found, so that every solve gets a new one; the building
 * is not measured.
 */
public final class OjAlgoPeer implements Peer {
    private static final int DIGITS = 12;
    private static final int PLACES = 9;

    private final FlowForm form;
    private final boolean integers;

    private OjAlgoPeer(FlowProblem problem, boolean integers) {
        this.form = new FlowForm(problem);
        this.integers = integers;
        OjAlgoUtils.limitThreadsTo(1);
    }

    /** The mixed-integer solver; it stops at a relative gap of 1e-9, not at its usual 1e-4. */
    public static OjAlgoPeer mixedInteger(FlowProblem problem) {
        return new OjAlgoPeer(problem, true);
    }

    /** The linear solver; its answer is a plan only where the relaxation is integral. */
    public static OjAlgoPeer linear(FlowProblem problem) {
        return new OjAlgoPeer(problem, false);
    }

    @Override
    public Answer solve(FlowProblem problem, Effort effort) {
        ExpressionsBasedModel model = model(form.costs(problem));
        long millis = Math.round(1e3 * effort.seconds());
        model.options.time_abort = millis;
        model.options.time_suffice = millis;
        model.options.integer(IntegerStrategy.newConfigurable()
                .withParallelism(() -> 1)
                .withGapTolerance(NumberContext.of(DIGITS, PLACES)));
        Stopwatch watch = Stopwatch.ofAllThreads();
        Optimisation.Result result = model.minimise();
        long cpu = watch.cpuNanos();
        Optimisation.State state = result.getState();
        Answer.Status status = Answer.Status.LIMIT;
        if (state.isOptimal() && watch.wallNanos() < 1e9 * effort.seconds()) {
            status = Answer.Status.PROVEN;
        }
        List<Integer> plan = state.isFeasible() ? form.plan(result::doubleValue) : List.of();
        double bound =
                status == Answer.Status.PROVEN ? result.getValue() + form.offset(problem) : Double.NEGATIVE_INFINITY;
        return new Answer(status, plan, bound, RELATIVE_TOLERANCE * Math.abs(effort.optimum()), cpu);
    }

    private ExpressionsBasedModel model(double[] costs) {
        ExpressionsBasedModel model = new ExpressionsBasedModel();
        for (int column = 0; column < costs.length; column++) {
            Column numbers = form.program().columns().get(column);
            boolean possible = costs[column] < Double.POSITIVE_INFINITY;
            Variable variable = model.addVariable("c" + column)
                    .lower(0)
                    .upper(possible ? numbers.most() : 0)
                    .weight(possible ? costs[column] : 0);
            if (integers && numbers.whole()) {
                variable.integer();
            }
        }
        for (int row = 0; row < form.program().rows().size(); row++) {
            Row numbers = form.program().rows().get(row);
            Expression expression = model.addExpression("r" + row);
            if (numbers.least() == numbers.most()) {
                expression.level(numbers.least());
            } else {
                expression.upper(numbers.most());
            }
            numbers.terms().forEach(term -> expression.add(term.column(), term.factor()));
        }
        return model;
    }

    @Override
    public void close() {
        // Nothing is held outside the heap.
    }
}
