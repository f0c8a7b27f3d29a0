package org.fragmenta.io;

import org.fragmenta.result.CurveResult;

/** A curve in JSON: for each record how it is written. */
final class CurveForm {
    private CurveForm() {}

    static void write(FieldWriter out, CurveResult curve) {
        out.position("schema", curve.schema());
        out.text("model", curve.model());
        out.text("scenario", curve.scenario());
        out.object("parameter", curve.parameter(), CurveForm::varied);
        out.objects("segments", curve.segments(), CurveForm::segment);
        out.objects("thresholds", curve.thresholds(), CurveForm::threshold);
        out.position("solves", curve.solves());
    }

    private static void varied(FieldWriter out, CurveResult.Varied parameter) {
        out.text("path", parameter.path());
        out.text("label", parameter.label());
        out.text("unit", parameter.unit());
        out.number("today", parameter.today());
        out.flag("scale", parameter.scale());
    }

    private static void segment(FieldWriter out, CurveResult.Segment segment) {
        out.object("from", segment.from(), CurveForm::exact);
        out.objectIfPresent("to", segment.to(), CurveForm::exact);
        out.textUnlessEmpty("technology", segment.technology());
        out.textsByKey("plan", segment.plan());
        out.textsUnlessNone("armsLength", segment.armsLength());
        out.position("blocks", segment.blocks());
        out.position("locations", segment.locations());
        out.position("linksCut", segment.linksCut());
        out.object("fixedCost", segment.fixedCost(), CurveForm::exact);
        out.object("marginalCost", segment.marginalCost(), CurveForm::exact);
        out.number("boundFrom", segment.boundFrom());
        out.number("boundTo", segment.boundTo());
    }

    private static void threshold(FieldWriter out, CurveResult.Threshold threshold) {
        out.object("at", threshold.at(), CurveForm::exact);
        out.texts("moved", threshold.moved());
        out.object("jump", threshold.jump(), CurveForm::exact);
    }

    private static void exact(FieldWriter out, CurveResult.Exact number) {
        out.number("value", number.value());
        out.text("exact", number.exact());
    }
}
