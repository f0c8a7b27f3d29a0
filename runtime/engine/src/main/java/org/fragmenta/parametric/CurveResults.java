package org.fragmenta.parametric;

import org.apache.commons.math3.fraction.BigFraction;
import org.fragmenta.result.CurveResult;

/** Curves as documents. */
public final class CurveResults {
    private CurveResults() {}

    /**
     * The document of a curve.
     *
     * @param model id of the model
     * @param scenario id of the scenario
     */
    public static CurveResult of(Curve curve, String model, String scenario) {
        Parameter parameter = curve.parameter();
        return new CurveResult(
                CurveResult.SCHEMA,
                model,
                scenario,
                new CurveResult.Varied(
                        parameter.path(), parameter.label(), parameter.unit(), parameter.today(), parameter.isScale()),
                curve.segments().stream().map(CurveResults::segment).toList(),
                curve.thresholds().stream()
                        .map(threshold -> new CurveResult.Threshold(
                                exact(threshold.at()), threshold.moved(), exact(threshold.jump())))
                        .toList(),
                curve.solves());
    }

    private static CurveResult.Segment segment(CurveSegment segment) {
        Regime regime = segment.regime();
        return new CurveResult.Segment(
                exact(segment.from()),
                segment.to().map(CurveResults::exact),
                regime.technology(),
                regime.regions(),
                regime.armsLength(),
                regime.blocks(),
                regime.locations(),
                regime.linksCut(),
                exact(segment.fixedCost()),
                exact(segment.marginalCost()),
                segment.boundFrom(),
                segment.boundTo());
    }

    private static CurveResult.Exact exact(BigFraction value) {
        return new CurveResult.Exact(Decimals.nearest(value), Decimals.fraction(value));
    }
}
