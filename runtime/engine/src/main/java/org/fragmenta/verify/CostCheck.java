package org.fragmenta.verify;

import static org.fragmenta.check.Diagnostic.WRONG_COST;

import java.util.List;
import org.fragmenta.result.CostSplit;
import org.fragmenta.result.CostSplit.BlockLine;
import org.fragmenta.result.CostSplit.LinkLine;
import org.fragmenta.result.CostSplit.ServiceLine;
import org.fragmenta.result.CostSplit.SiteLine;

/** Compares every line of a cost split with the split computed again. */
final class CostCheck {
    private static final String COST = "$.cost";

    private final Report report;

    CostCheck(Report report) {
        this.report = report;
    }

    void check(CostSplit claimed, CostSplit expected) {
        compare(COST + ".total", claimed.total(), expected.total());
        compare(COST + ".setup", claimed.setup(), expected.setup());
        compare(COST + ".operation", claimed.operation(), expected.operation());
        compare(COST + ".serviceLinks", claimed.serviceLinks(), expected.serviceLinks());
        compare(COST + ".sites", claimed.sites(), expected.sites());
        if (sameSize(COST + ".blocks", claimed.blocks(), expected.blocks())) {
            for (int line = 0; line < expected.blocks().size(); line++) {
                compare(
                        COST + ".blocks[" + line + "]",
                        claimed.blocks().get(line),
                        expected.blocks().get(line));
            }
        }
        compareLinks(COST + ".links", claimed.links(), expected.links());
        compareLinks(COST + ".markets", claimed.markets(), expected.markets());
        compareSites(claimed.regions(), expected.regions());
        compareServices(claimed.sharedServices(), expected.sharedServices());
    }

    private void compareSites(List<SiteLine> claimed, List<SiteLine> expected) {
        String path = COST + ".regions";
        if (!sameSize(path, claimed, expected)) {
            return;
        }
        for (int line = 0; line < expected.size(); line++) {
            String at = path + "[" + line + "]";
            compare(
                    at + ".region",
                    claimed.get(line).region(),
                    expected.get(line).region());
            compare(at + ".entry", claimed.get(line).entry(), expected.get(line).entry());
            compare(
                    at + ".cluster",
                    claimed.get(line).cluster(),
                    expected.get(line).cluster());
        }
    }

    private void compareServices(List<ServiceLine> claimed, List<ServiceLine> expected) {
        String path = COST + ".sharedServices";
        if (!sameSize(path, claimed, expected)) {
            return;
        }
        for (int line = 0; line < expected.size(); line++) {
            String at = path + "[" + line + "]";
            compare(
                    at + ".service",
                    claimed.get(line).service(),
                    expected.get(line).service());
            compare(at + ".first", claimed.get(line).first(), expected.get(line).first());
            compare(
                    at + ".second",
                    claimed.get(line).second(),
                    expected.get(line).second());
            compare(at + ".cost", claimed.get(line).cost(), expected.get(line).cost());
        }
    }

    private void compare(String path, BlockLine claimed, BlockLine expected) {
        compare(path + ".block", claimed.block(), expected.block());
        compare(path + ".region", claimed.region(), expected.region());
        compare(path + ".setup", claimed.setup(), expected.setup());
        compare(path + ".fixedOperation", claimed.fixedOperation(), expected.fixedOperation());
        compare(path + ".labor", claimed.labor(), expected.labor());
        compare(path + ".capital", claimed.capital(), expected.capital());
        compare(path + ".rent", claimed.rent(), expected.rent());
        compare(path + ".utilities", claimed.utilities(), expected.utilities());
        compare(path + ".complexity", claimed.complexity(), expected.complexity());
        compare(path + ".tax", claimed.tax(), expected.tax());
        compare(path + ".armsLength", claimed.armsLength(), expected.armsLength());
        compare(path + ".other", claimed.other(), expected.other());
    }

    private void compareLinks(String path, List<LinkLine> claimed, List<LinkLine> expected) {
        if (sameSize(path, claimed, expected)) {
            for (int line = 0; line < expected.size(); line++) {
                compare(path + "[" + line + "]", claimed.get(line), expected.get(line));
            }
        }
    }

    private void compare(String path, LinkLine claimed, LinkLine expected) {
        compare(path + ".link", claimed.link(), expected.link());
        compare(path + ".from", claimed.from(), expected.from());
        compare(path + ".to", claimed.to(), expected.to());
        compare(path + ".coordination", claimed.coordination(), expected.coordination());
        compare(path + ".freight", claimed.freight(), expected.freight());
        compare(path + ".border", claimed.border(), expected.border());
        compare(path + ".time", claimed.time(), expected.time());
        compare(path + ".tariff", claimed.tariff(), expected.tariff());
        compare(path + ".other", claimed.other(), expected.other());
    }

    private void compare(String path, double claimed, double expected) {
        report.compare(WRONG_COST, path, claimed, expected);
    }

    private void compare(String path, String claimed, String expected) {
        if (!claimed.equals(expected)) {
            report.wrong(WRONG_COST, path, "is \"" + claimed + "\", but should be \"" + expected + "\"");
        }
    }

    private boolean sameSize(String path, List<?> claimed, List<?> expected) {
        if (claimed.size() != expected.size()) {
            report.wrong(WRONG_COST, path, "has " + claimed.size() + " lines, but should have " + expected.size());
            return false;
        }
        return true;
    }
}
