package org.fragmenta.io;

import org.fragmenta.result.Certificate;
import org.fragmenta.result.Certificate.BlockPrice;
import org.fragmenta.result.Certificate.Count;
import org.fragmenta.result.Certificate.GroupMultipliers;
import org.fragmenta.result.Certificate.LinkMultipliers;
import org.fragmenta.result.Certificate.Multipliers;
import org.fragmenta.result.Certificate.Node;

/** A certificate in JSON; what only models with shared parts need is left out elsewhere. */
final class CertificateForm {

    private CertificateForm() {}

    static Certificate read(FieldReader in) {
        return new Certificate(
                in.objects("nodes", "the tree of branches, root first", CertificateForm::node),
                in.objects("multipliers", "the sets of multipliers", CertificateForm::multipliers));
    }

    static void write(FieldWriter out, Certificate certificate) {
        out.objects("nodes", certificate.nodes(), CertificateForm::node);
        out.objects("multipliers", certificate.multipliers(), CertificateForm::multipliers);
    }

    private static Node node(FieldReader in) {
        return new Node(
                in.textOr("block", ""),
                in.textsOrNone("regions"),
                in.object("count", CertificateForm::count),
                in.position("inside"),
                in.position("outside"),
                in.position("multipliers"),
                in.flagOr("impossible", false));
    }

    private static void node(FieldWriter out, Node node) {
        out.text("block", node.block());
        out.texts("regions", node.regions());
        out.objectIfPresent("count", node.count(), CertificateForm::count);
        out.position("inside", node.inside());
        out.position("outside", node.outside());
        out.position("multipliers", node.multipliers());
        if (node.impossible()) {
            out.flag("impossible", true);
        }
    }

    private static Count count(FieldReader in) {
        return new Count(
                in.text("group", "the id of the group"),
                in.text("region", "the id of the region"),
                in.position("atMost", "the most members that stand there on the inner side"));
    }

    private static void count(FieldWriter out, Count count) {
        out.text("group", count.group());
        out.text("region", count.region());
        out.position("atMost", count.atMost());
    }

    private static Multipliers multipliers(FieldReader in) {
        return new Multipliers(
                in.objects("links", "a pair of rows a link", CertificateForm::linkMultipliers),
                in.objectsOrNone("prices", CertificateForm::blockPrice),
                in.objectsOrNone("groups", CertificateForm::groupMultipliers));
    }

    private static void multipliers(FieldWriter out, Multipliers multipliers) {
        out.objects("links", multipliers.links(), CertificateForm::linkMultipliers);
        out.objectsUnlessNone("prices", multipliers.prices(), CertificateForm::blockPrice);
        out.objectsUnlessNone("groups", multipliers.groups(), CertificateForm::groupMultipliers);
    }

    private static LinkMultipliers linkMultipliers(FieldReader in) {
        return new LinkMultipliers(
                in.text("link", "the id of the link"),
                in.row("atFrom", "what the link hands to the sender, by region"),
                in.row("atTo", "what the link hands to the receiver, by region"));
    }

    private static void linkMultipliers(FieldWriter out, LinkMultipliers multipliers) {
        out.text("link", multipliers.link());
        out.row("atFrom", multipliers.atFrom());
        out.row("atTo", multipliers.atTo());
    }

    private static BlockPrice blockPrice(FieldReader in) {
        return new BlockPrice(
                in.text("block", "the id of the block"), in.number("price", "what the block pays, money a period"));
    }

    private static void blockPrice(FieldWriter out, BlockPrice price) {
        out.text("block", price.block());
        out.number("price", price.price());
    }

    private static GroupMultipliers groupMultipliers(FieldReader in) {
        return new GroupMultipliers(
                in.text("group", "the id of the group"),
                in.text("member", "the id of the member"),
                in.row("row", "what the member pays to the group, by region"));
    }

    private static void groupMultipliers(FieldWriter out, GroupMultipliers multipliers) {
        out.text("group", multipliers.group());
        out.text("member", multipliers.member());
        out.row("row", multipliers.row());
    }
}
