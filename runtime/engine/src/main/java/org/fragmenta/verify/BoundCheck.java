package org.fragmenta.verify;

import static org.fragmenta.check.Diagnostic.WRONG_BOUND;
import static org.fragmenta.check.Diagnostic.WRONG_CERTIFICATE;
import static org.fragmenta.check.Diagnostic.WRONG_STATUS;

import java.math.BigDecimal;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.fragmenta.instance.Instance;
import org.fragmenta.result.Certificate;
import org.fragmenta.result.Certificate.Node;
import org.fragmenta.result.Tolerance;

/** Proves a bound, or that there is no plan, from a certificate. */
final class BoundCheck {
    private final Instance instance;
    private final Positions positions;
    private final Certificate certificate;
    private final Report report;
    private final LinkRows rows;

    BoundCheck(Instance instance, Positions positions, Certificate certificate, Report report) {
        this.instance = instance;
        this.positions = positions;
        this.certificate = certificate;
        this.report = report;
        this.rows = new LinkRows(instance);
    }

    /**
     * Checks that no plan costs less than the bound by more than {@link Tolerance}: every leaf proves it for the plans
     * within, or has none. A bound below what the leaves prove is weak but true.
     */
    void checkBound(double claimed) {
        CertificateReader reader = new CertificateReader(certificate, positions, report);
        List<MultiplierRows> sets = reader.multipliers().orElse(null);
        if (!reader.isTree() || sets == null) {
            return;
        }
        if (!Double.isFinite(claimed)) {
            report.wrong(WRONG_BOUND, "$.bound", "is " + claimed + ", but should be finite");
            return;
        }
        BigDecimal lowest = new BigDecimal(claimed).subtract(new BigDecimal(Tolerance.at(claimed)));
        tree().visitLeaves((at, leaf, domains) -> {
            if (domains.isEmpty()) {
                return;
            }
            if (leaf.multipliers().isEmpty()) {
                report.wrong(
                        WRONG_CERTIFICATE,
                        "$.certificate.nodes[" + at + "]",
                        "claims to have no plan, but has one" + " for all that its links say");
                return;
            }
            MultiplierRows multipliers = sets.get(leaf.multipliers().getAsInt());
            LeafBound bound = new LeafBound(instance, rows, domains, multipliers);
            Enclosure enclosure = bound.enclosure();
            if (enclosure.isKnown() && new BigDecimal(enclosure.low()).compareTo(lowest) >= 0) {
                return;
            }
            BigDecimal exact = bound.exact();
            if (exact.compareTo(lowest) < 0) {
                report.wrong(
                        WRONG_BOUND,
                        "$.bound",
                        "is " + claimed + ", but leaf " + at + " of the certificate proves no more than "
                                + exact.doubleValue());
            }
        });
    }

    /** Checks that no leaf has a plan. */
    void checkInfeasible() {
        CertificateReader reader = new CertificateReader(certificate, positions, report);
        if (!reader.isTree()) {
            return;
        }
        tree().visitLeaves((at, leaf, domains) -> checkEmpty(at, leaf, domains));
    }

    /** Checks that some leaf may still have a plan. */
    void checkOpen() {
        AtomicBoolean open = new AtomicBoolean();
        if (new CertificateReader(certificate, positions, report).isTree()) {
            tree().visitLeaves((at, leaf, domains) -> open.compareAndSet(false, !domains.isEmpty()));
            if (!open.get()) {
                report.wrong(WRONG_STATUS, "$.status", "is LIMIT, but should be INFEASIBLE: no leaf has a plan");
            }
        }
    }

    private void checkEmpty(int at, Node leaf, Domains domains) {
        if (leaf.multipliers().isPresent()) {
            report.wrong(WRONG_STATUS, "$.status", "is INFEASIBLE, but leaf " + at + " of the certificate has a bound");
        } else if (!domains.isEmpty()) {
            report.wrong(
                    WRONG_STATUS,
                    "$.status",
                    "is INFEASIBLE, but leaf " + at
                            + " of the certificate leaves every block a region that its links allow");
        }
    }

    private BranchTree tree() {
        return new BranchTree(certificate, positions, instance, rows);
    }
}
