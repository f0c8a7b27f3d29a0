package org.fragmenta.verify;

import static org.fragmenta.check.Diagnostic.WRONG_BOUND;
import static org.fragmenta.check.Diagnostic.WRONG_CERTIFICATE;
import static org.fragmenta.check.Diagnostic.WRONG_STATUS;

import java.math.BigDecimal;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.DoubleSupplier;
import java.util.stream.IntStream;
import org.fragmenta.result.Certificate;
import org.fragmenta.result.Certificate.Multipliers;
import org.fragmenta.result.Certificate.Node;
import org.fragmenta.result.Tolerance;
import org.jspecify.annotations.Nullable;

/** Proves a bound, or that there is no plan, from a certificate. */
final class BoundCheck {
    private static final String PATH = "$.certificate.multipliers";

    private final Parts parts;
    private final Narrowing narrowing;
    private final Positions positions;
    private final Certificate certificate;
    private final Report report;
    private final MultiplierReader reader;
    private @Nullable Parts free;

    BoundCheck(Parts parts, Narrowing narrowing, Positions positions, Certificate certificate, Report report) {
        this.parts = parts;
        this.narrowing = narrowing;
        this.positions = positions;
        this.certificate = certificate;
        this.report = report;
        this.reader = new MultiplierReader(parts, positions, report);
    }

    /**
     * Checks that no plan costs less than the bound by more than {@link Tolerance}: every leaf proves it for the plans
     * within, or has none. A bound below what the leaves prove is weak but true.
     */
    void checkBound(double claimed) {
        if (!isTree() || !areMultipliers()) {
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
            if (leaf.impossible()) {
                checkImpossible(at, leaf, domains);
                return;
            }
            if (leaf.multipliers().isEmpty()) {
                report.wrong(
                        WRONG_CERTIFICATE,
                        "$.certificate.nodes[" + at + "]",
                        "claims to have no plan, but has one for all that its links and groups say");
                return;
            }
            BigDecimal exact = shortOf(lowest, new LeafBound(parts, domains, set(leaf)));
            if (exact.compareTo(lowest) < 0) {
                report.wrong(
                        WRONG_BOUND,
                        "$.bound",
                        "is " + claimed + ", but leaf " + at + " of the certificate proves no more than "
                                + exact.doubleValue());
            }
        });
    }

    /** A bound exactly, or a number between the wanted one and it where rounded sums or stars prove enough. */
    private static BigDecimal shortOf(BigDecimal wanted, LeafBound bound) {
        for (DoubleSupplier quick : List.<DoubleSupplier>of(bound::floor, bound::starFloor)) {
            double floor = quick.getAsDouble();
            if (Double.isFinite(floor) && new BigDecimal(floor).compareTo(wanted) >= 0) {
                return new BigDecimal(floor);
            }
        }
        return bound.exact();
    }

    private void checkImpossible(int at, Node leaf, Domains domains) {
        Parts costless = free == null ? parts.free() : free;
        free = costless;
        LeafBound bound = new LeafBound(costless, domains, set(leaf));
        if (!(bound.floor() > 0) && bound.exact().signum() <= 0) {
            report.wrong(
                    WRONG_CERTIFICATE,
                    "$.certificate.nodes[" + at + "]",
                    "claims to be impossible, but its multipliers do not prove it");
        }
    }

    /** Checks that no leaf has a plan. */
    void checkInfeasible() {
        if (isTree() && areMultipliers()) {
            tree().visitLeaves(this::checkEmpty);
        }
    }

    /** Checks that some leaf may still have a plan, or is not said to have none. */
    void checkOpen() {
        AtomicBoolean open = new AtomicBoolean();
        if (isTree()) {
            tree().visitLeaves((at, leaf, domains) -> open.compareAndSet(
                    false, !leaf.impossible() && (leaf.multipliers().isPresent() || !domains.isEmpty())));
            if (!open.get()) {
                report.wrong(WRONG_STATUS, "$.status", "is LIMIT, but should be INFEASIBLE: no leaf has a plan");
            }
        }
    }

    private void checkEmpty(int at, Node leaf, Domains domains) {
        if (leaf.impossible()) {
            if (!domains.isEmpty()) {
                checkImpossible(at, leaf, domains);
            }
        } else if (leaf.multipliers().isPresent()) {
            report.wrong(WRONG_STATUS, "$.status", "is INFEASIBLE, but leaf " + at + " of the certificate has a bound");
        } else if (!domains.isEmpty()) {
            report.wrong(
                    WRONG_STATUS,
                    "$.status",
                    "is INFEASIBLE, but leaf " + at
                            + " of the certificate leaves every block a region that its links allow");
        }
    }

    private boolean isTree() {
        return new TreeReader(certificate, parts, positions, report).isTree();
    }

    private boolean areMultipliers() {
        List<Multipliers> sets = certificate.multipliers();
        return IntStream.range(0, sets.size())
                .allMatch(set ->
                        reader.read(sets.get(set), PATH + "[" + set + "]").isPresent());
    }

    /** Read again for each leaf, because all sets at once would take as much memory as the certificate. */
    private MultiplierRows set(Node leaf) {
        int set = leaf.multipliers().orElseThrow();
        return reader.read(certificate.multipliers().get(set), PATH + "[" + set + "]")
                .orElseThrow();
    }

    private BranchTree tree() {
        return new BranchTree(certificate, positions, Domains.of(parts.instance()), narrowing);
    }
}
