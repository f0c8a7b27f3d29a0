package org.fragmenta.verify;

import static org.fragmenta.check.Diagnostic.WRONG_CERTIFICATE;

import java.util.OptionalInt;
import org.fragmenta.result.Certificate;
import org.fragmenta.result.Certificate.Count;
import org.fragmenta.result.Certificate.Node;

/** Checks that the nodes of a certificate are a proper tree over all plans. */
final class TreeReader {
    private static final String NODES = "$.certificate.nodes";

    private final Certificate certificate;
    private final Parts parts;
    private final Positions positions;
    private final Report report;

    TreeReader(Certificate certificate, Parts parts, Positions positions, Report report) {
        this.certificate = certificate;
        this.parts = parts;
        this.positions = positions;
        this.report = report;
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
            sound &= stated.isLeaf() ? isLeaf(stated, path) : isBranch(stated, path, node, reached);
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
            wrong(path, "names no block and no count to branch by, but regions or further nodes");
            return false;
        }
        int sets = certificate.multipliers().size();
        if (node.multipliers().isPresent() && node.multipliers().getAsInt() >= sets) {
            wrong(path + ".multipliers", "is " + node.multipliers().getAsInt() + ", but there are " + sets + " sets");
            return false;
        }
        if (node.impossible() && node.multipliers().isEmpty()) {
            wrong(path + ".multipliers", "are missing, but only multipliers prove a leaf impossible");
            return false;
        }
        return true;
    }

    private boolean isBranch(Node node, String path, int at, boolean[] reached) {
        if (!(node.count().isPresent() ? isCount(node, node.count().get(), path) : isSplit(node, path))) {
            return false;
        }
        if (node.multipliers().isPresent() || node.impossible()) {
            wrong(path + ".multipliers", "stands at a branch, but only leaves have multipliers or are impossible");
            return false;
        }
        boolean inside = reach(node.inside(), path + ".inside", at, reached);
        return reach(node.outside(), path + ".outside", at, reached) && inside;
    }

    /** A divisible block may stand on both sides of a split at once, so none can be split by. */
    private boolean isSplit(Node node, String path) {
        if (!positions.blockAt().containsKey(node.block())) {
            wrong(path + ".block", "is \"" + node.block() + "\", which is no block of the model");
            return false;
        }
        if (parts.isDivisible(positions.blockOf(node.block()))) {
            wrong(path + ".block", "is \"" + node.block() + "\", which may be divided over regions on both sides");
            return false;
        }
        for (String region : node.regions()) {
            if (!positions.regionAt().containsKey(region)) {
                wrong(path + ".regions", "names \"" + region + "\", which is no region of the model");
                return false;
            }
        }
        return true;
    }

    private boolean isCount(Node node, Count count, String path) {
        if (!node.block().isEmpty() || !node.regions().isEmpty()) {
            wrong(path, "branches by a block and by a count at once");
            return false;
        }
        if (!positions.groupAt().containsKey(count.group())) {
            wrong(path + ".count.group", "is \"" + count.group() + "\", which is no group of the model");
            return false;
        }
        if (!positions.regionAt().containsKey(count.region())) {
            wrong(path + ".count.region", "is \"" + count.region() + "\", which is no region of the model");
            return false;
        }
        if (count.atMost() < 0) {
            wrong(path + ".count.atMost", "is " + count.atMost() + ", but should be 0 or more");
            return false;
        }
        return true;
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
