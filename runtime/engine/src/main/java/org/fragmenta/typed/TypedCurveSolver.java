package org.fragmenta.typed;

import org.fragmenta.check.ModelException;
import org.fragmenta.dsl.Constant;
import org.fragmenta.parametric.UnprovenException;

/**
 * The solver of a model whose blocks and links do not share costs, so that curves and maps can be followed.
 *
 * @param <P> the model's parameters
 * @param <A> its plan
 * @param <B> its blocks
 * @param <R> the regions of its region set
 */
public abstract class TypedCurveSolver<
                P extends TypedParameters<P, B, R>, A, B extends Constant.Block, R extends Constant.Region>
        extends TypedSolver<P, A, B, R> {

    /**
     * The curve of the cheapest cost of the model as it stands.
     *
     * @param to positive infinity is possible for the output and for all that links or markets cost
     * @throws ModelException if no plan exists, or the number cannot run over the interval
     * @throws UnprovenException if a limit stopped a solve
     */
    public final TypedCurve<B, R> curve(Axis axis, double from, double to) {
        return curve(baseline(), axis, from, to);
    }

    /**
     * The cheapest cost over one number: every regime that is cheapest somewhere, and every threshold between them,
     * exact.
     *
     * @param to positive infinity is possible for the output and for all that links or markets cost
     * @throws ModelException if no plan exists, or the number cannot run over the interval
     * @throws UnprovenException if a limit stopped a solve
     */
    public final TypedCurve<B, R> curve(P parameters, Axis axis, double from, double to) {
        return typed().curve(parameters.costs(), axis, from, to);
    }

    /**
     * Who produces where over two numbers: the area of every regime that is cheapest somewhere, exact.
     *
     * @throws ModelException if no plan exists, a number cannot run over its interval, or cost holds the product of the
     *     two
     * @throws UnprovenException if a limit stopped a solve
     */
    public final TypedMap<B, R> map(P parameters, Axis x, double xFrom, double xTo, Axis y, double yFrom, double yTo) {
        return typed().map(parameters.costs(), x, xFrom, xTo, y, yFrom, yTo);
    }
}
