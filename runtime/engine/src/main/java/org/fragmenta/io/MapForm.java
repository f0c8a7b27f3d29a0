package org.fragmenta.io;

import org.fragmenta.result.MapResult;

/** A map of regimes in JSON: for each record how it is written. */
final class MapForm {
    private MapForm() {}

    static void write(FieldWriter out, MapResult map) {
        out.position("schema", map.schema());
        out.text("model", map.model());
        out.text("scenario", map.scenario());
        out.object("x", map.x(), MapForm::side);
        out.object("y", map.y(), MapForm::side);
        out.objects("regimes", map.regimes(), MapForm::area);
        out.objects("vertices", map.vertices(), MapForm::vertex);
        out.position("solves", map.solves());
    }

    private static void side(FieldWriter out, MapResult.Side side) {
        out.text("path", side.path());
        out.text("label", side.label());
        out.text("unit", side.unit());
        out.number("today", side.today());
        out.number("from", side.from());
        out.number("to", side.to());
    }

    private static void area(FieldWriter out, MapResult.Area area) {
        out.textUnlessEmpty("technology", area.technology());
        out.textsByKey("plan", area.plan());
        out.textsUnlessNone("armsLength", area.armsLength());
        out.position("locations", area.locations());
        out.position("linksCut", area.linksCut());
        out.number("share", area.share());
        out.objects("pieces", area.pieces(), MapForm::piece);
    }

    private static void piece(FieldWriter out, MapResult.Piece piece) {
        out.positions("outer", piece.outer());
        out.objectsUnlessNone("holes", piece.holes(), (hole, value) -> hole.positions("corners", value.corners()));
    }

    private static void vertex(FieldWriter out, MapResult.Vertex vertex) {
        out.number("x", vertex.x());
        out.number("y", vertex.y());
        out.textUnlessEmpty("exactX", vertex.exactX());
        out.textUnlessEmpty("exactY", vertex.exactY());
        out.number("cost", vertex.cost());
        out.number("bound", vertex.bound());
        out.positions("regimes", vertex.regimes());
    }
}
