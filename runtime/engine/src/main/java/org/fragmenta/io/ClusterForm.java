package org.fragmenta.io;

import org.fragmenta.descriptor.ClusterDescriptor;
import org.fragmenta.descriptor.ClusterSite;
import org.fragmenta.descriptor.EffectDescriptor;
import org.fragmenta.descriptor.EffectKind;
import org.fragmenta.descriptor.NeighbourDescriptor;

/** The study of a cluster in JSON: for each record how it is read, with its defaults, and how it is written. */
final class ClusterForm {
    private ClusterForm() {}

    static ClusterDescriptor read(FieldReader in) {
        return new ClusterDescriptor(
                in.text("core", "the region of the agglomeration that may saturate"),
                in.numberOr("firms", 1),
                in.numberOr("movingCost", 0),
                in.object("distances", ModelForm::tableUse),
                in.flagOr("byTravelTime", false),
                in.objectsOrNone("neighbours", ClusterForm::neighbours),
                in.objectsOrNone("sites", ClusterForm::site),
                in.objectsOrNone("effects", ClusterForm::effect),
                in.text("withoutCorridor"),
                in.text("lure"));
    }

    static void write(FieldWriter out, ClusterDescriptor cluster) {
        out.text("core", cluster.core());
        out.number("firms", cluster.firms());
        out.numberUnless(0, "movingCost", cluster.movingCost());
        out.objectIfPresent("distances", cluster.distances(), ModelForm::tableUse);
        out.flagIfSet("byTravelTime", cluster.byTravelTime());
        out.objects("neighbours", cluster.neighbours(), ClusterForm::neighbours);
        out.objects("sites", cluster.sites(), ClusterForm::site);
        out.objects("effects", cluster.effects(), ClusterForm::effect);
        out.text("withoutCorridor", cluster.withoutCorridor());
        out.text("lure", cluster.lure());
    }

    private static NeighbourDescriptor neighbours(FieldReader in) {
        return new NeighbourDescriptor(
                in.text("first", "a region"), in.text("second", "the region that adjoins the first"));
    }

    private static void neighbours(FieldWriter out, NeighbourDescriptor pair) {
        out.text("first", pair.first());
        out.text("second", pair.second());
    }

    private static ClusterSite site(FieldReader in) {
        return new ClusterSite(
                in.text("region", "the region that the facts are of"),
                in.numberOr("incumbents", 0),
                in.numberOr("size", 1),
                in.numberOr("support", 0),
                in.number("supportFirms"));
    }

    private static void site(FieldWriter out, ClusterSite site) {
        out.text("region", site.region());
        out.number("incumbents", site.incumbents());
        out.numberUnless(1, "size", site.size());
        out.numberUnless(0, "support", site.support());
        out.number("supportFirms", site.supportFirms());
    }

    private static EffectDescriptor effect(FieldReader in) {
        return new EffectDescriptor(
                in.constant("kind", "the force, such as SPILLOVER or WAGES", EffectKind.class),
                in.numberOr("strength", 1),
                in.numberOr("exponent", 1),
                in.numberOr("scale", 1));
    }

    private static void effect(FieldWriter out, EffectDescriptor effect) {
        out.text("kind", effect.kind().name());
        out.number("strength", effect.strength());
        out.number("exponent", effect.exponent());
        out.number("scale", effect.scale());
    }
}
