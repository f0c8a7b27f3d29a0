package org.fragmenta.io;

import org.fragmenta.descriptor.SiteFacts;

/** What blocks share by standing in one region, in JSON. */
final class SiteForm {
    private SiteForm() {}

    static SiteFacts read(FieldReader in) {
        return new SiteFacts(
                in.numberOr("entry", 0),
                in.number("capacity"),
                in.numberOr("agglomeration", 0),
                in.numberOr("congestion", 0),
                in.row("countRow"));
    }

    static void write(FieldWriter out, SiteFacts site) {
        out.numberUnless(0, "entry", site.entry());
        out.number("capacity", site.capacity());
        out.numberUnless(0, "agglomeration", site.agglomeration());
        out.numberUnless(0, "congestion", site.congestion());
        out.row("countRow", site.countRow());
    }
}
