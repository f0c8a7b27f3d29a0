package org.fragmenta.verify;

import static org.fragmenta.check.Diagnostic.WRONG_CERTIFICATE;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.fragmenta.descriptor.CostRow;
import org.fragmenta.result.Certificate;
import org.fragmenta.result.Certificate.LinkMultipliers;
import org.fragmenta.result.Certificate.Node;

/** Checks the form of a certificate: a proper tree over all plans, and multipliers for every link and region. */
final class CertificateReader {
    private static final String NODES = "$.certificate.nodes";
    private static final String MULTIPLIERS = "$.certificate.multipliers";

    private final Certificate certificate;
    private final Positions positions;
    private final Report report;

    CertificateReader(Certificate certificate, Positions positions, Report report) {
        this.certificate = certificate;
        this.positions = positions;
        this.report = report;
    }

    /** The sets of multipliers by position; absent, with findings, where one is malformed. */
    Optional<List<MultiplierRows>> multipliers() {
        List<MultiplierRows> sets = new ArrayList<>();
        boolean sound = true;
        for (int set = 0; set < certificate.multipliers().size(); set++) {
            List<LinkMultipliers> links = certificate.multipliers().get(set).links();
            String path = MULTIPLIERS + "[" + set + "].links";
            if (links.size() != positions.links().size()) {
                wrong(
                        path,
                        "has " + links.size() + " pairs of rows for "
                                + positions.links().size() + " links");
                return Optional.empty();
            }
            double[][] atFrom = new double[links.size()][];
            double[][] atTo = new double[links.size()][];
            for (int link = 0; link < links.size(); link++) {
                LinkMultipliers stated = links.get(link);
                String at = path + "[" + link + "]";
                String id = positions.links().get(link);
                if (!stated.link().equals(id)) {
                    wrong(at + ".link", "is \"" + stated.link() + "\", but the model's link there is \"" + id + "\"");
                    sound = false;
                }
                sound &= isSound(stated.atFrom(), at + ".atFrom");
                sound &= isSound(stated.atTo(), at + ".atTo");
                atFrom[link] = stated.atFrom().toArray();
                atTo[link] = stated.atTo().toArray();
            }
            sets.add(new MultiplierRows(atFrom, atTo));
        }
        return sound ? Optional.of(sets) : Optional.empty();
    }

    private boolean isSound(CostRow row, String path) {
        if (row.size() != positions.regions().size()) {
            wrong(
                    path,
                    "has " + row.size() + " numbers for " + positions.regions().size() + " regions");
            return false;
        }
        for (int region = 0; region < row.size(); region++) {
            if (!row.allows(region)) {
                wrong(path + "[" + region + "]", "is null, but a multiplier is a number");
                return false;
            }
        }
        return true;
    }

    /** Whether every node is reached from the root just once, and is a proper branch or a proper leaf. */
    boolean isTree() {
        int size = certificate.nodes().size();
        if (size == 0) {
            wrong(NODES, "is empty: nothing is proven");
            return false;
        }
        boolean[] reached = new boolean[size];
        reached[0] = true;
        boolean sound = true;
        for (int node = 0; node < size; node++) {
            Node stated = certificate.nodes().get(node);
            String path = NODES + "[" + node + "]";
            sound &= stated.block().isEmpty() ? isLeaf(stated, path) : isBranch(stated, path, node, reached);
        }
        for (int node = 0; sound && node < size; node++) {
            if (!reached[node]) {
                wrong(NODES + "[" + node + "]", "is part of no branch");
                sound = false;
            }
        }
        return sound;
    }

    private boolean isLeaf(Node node, String path) {
        if (node.inside().isPresent()
                || node.outside().isPresent()
                || !node.regions().isEmpty()) {
            wrong(path, "names no block to branch by, but regions or further nodes");
            return false;
        }
        int sets = certificate.multipliers().size();
        if (node.multipliers().isPresent() && node.multipliers().getAsInt() >= sets) {
            wrong(path + ".multipliers", "is " + node.multipliers().getAsInt() + ", but there are " + sets + " sets");
            return false;
        }
        return true;
    }

    private boolean isBranch(Node node, String path, int at, boolean[] reached) {
        if (!positions.blockAt().containsKey(node.block())) {
            wrong(path + ".block", "is \"" + node.block() + "\", which is no block of the model");
            return false;
        }
        for (String region : node.regions()) {
            if (!positions.regionAt().containsKey(region)) {
                wrong(path + ".regions", "names \"" + region + "\", which is no region of the model");
                return false;
            }
        }
        if (node.multipliers().isPresent()) {
            wrong(path + ".multipliers", "stands at a branch, but only leaves have multipliers");
            return false;
        }
        boolean inside = reach(node.inside(), path + ".inside", at, reached);
        return reach(node.outside(), path + ".outside", at, reached) && inside;
    }

    /** Children stand behind their parents, so that a tree has no way back to itself. */
    private boolean reach(OptionalInt child, String path, int parent, boolean[] reached) {
        int size = reached.length;
        if (child.isEmpty() || child.getAsInt() <= parent || child.getAsInt() >= size) {
            String stated = child.isEmpty() ? "is missing" : "is " + child.getAsInt();
            wrong(path, stated + ", but should be the position of a node behind this one, below " + size);
            return false;
        }
        if (reached[child.getAsInt()]) {
            wrong(path, "is " + child.getAsInt() + ", a node that another branch already counts");
            return false;
        }
        reached[child.getAsInt()] = true;
        return true;
    }

    private void wrong(String path, String problem) {
        report.wrong(WRONG_CERTIFICATE, path, problem);
    }
}
