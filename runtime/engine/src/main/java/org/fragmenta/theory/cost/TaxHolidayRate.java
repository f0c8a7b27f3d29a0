package org.fragmenta.theory.cost;

import java.util.ArrayList;
import java.util.List;
import org.fragmenta.descriptor.BlockDescriptor;
import org.fragmenta.descriptor.ModelDescriptor;
import org.fragmenta.descriptor.RegionDescriptor;
import org.fragmenta.evidence.ConditionId;
import org.fragmenta.evidence.Figure;
import org.fragmenta.evidence.Kind;
import org.fragmenta.evidence.Method;
import org.fragmenta.evidence.Verdict;
import org.fragmenta.evidence.VerdictDraft;
import org.fragmenta.theory.Condition;
import org.fragmenta.theory.MissingHypothesisException;
import org.fragmenta.theory.Study;

/** What tax holidays leave of profit taxes. */
public final class TaxHolidayRate implements Condition {
    private static final double RELATIVE = 1e-9;

    @Override
    public ConditionId id() {
        return ConditionId.CO_4;
    }

    @Override
    public Kind kind() {
        return Kind.DIAGNOSTIC;
    }

    @Override
    public String title() {
        return "What a tax holiday leaves of the profit tax";
    }

    @Override
    public String statement() {
        return "Over a plant's life T, discounted at d, a holiday of h years leaves the effective rate"
                + " ETR = tau * sum over t = h+1..T of (1+d)^-t / sum over t = 1..T of (1+d)^-t.";
    }

    @Override
    public String test() {
        return "The rate that costs are computed with, for every region with a holiday and every length of life among the"
                + " blocks that are taxed there; for whole years held against the sum above, year by year, to 1e-9.";
    }

    @Override
    public String units() {
        return "Rates: per cent of profit; life and holiday: years.";
    }

    @Override
    public String source() {
        return "D";
    }

    @Override
    public Verdict examine(Study study, VerdictDraft draft) {
        ModelDescriptor model = study.model();
        List<Double> lives = model.blocks().stream()
                .filter(block -> block.profit() > 0)
                .map(BlockDescriptor::lifeYears)
                .distinct()
                .sorted()
                .toList();
        List<RegionDescriptor> regions = model.regionSet().regions().stream()
                .filter(region -> region.taxHolidayYears() > 0 && region.profitTax() > 0)
                .toList();
        if (regions.isEmpty()) {
            throw new MissingHypothesisException("a region states profitTax and taxHolidayYears");
        }
        if (lives.isEmpty()) {
            throw new MissingHypothesisException("a block states its taxable profit");
        }
        double distance = 0;
        for (RegionDescriptor region : regions) {
            List<Double> rates = new ArrayList<>();
            for (double life : lives) {
                double rate = region.profitTax() * model.economy().taxedShare(region.taxHolidayYears(), life);
                rates.add(100 * rate);
                if (isWhole(region.taxHolidayYears()) && isWhole(life)) {
                    distance = Math.max(distance, Math.abs(rate - yearByYear(model, region, life)));
                }
            }
            draft.with(Figure.list("ETR." + region.id(), "%", rates));
        }
        draft.on("life " + lives + " years")
                .by(Method.EXACT, "closed form")
                .comparing(distance, 0, RELATIVE, "of profit");
        return distance <= RELATIVE
                ? draft.pass()
                : draft.unproved(
                        "the rate in use differs from the sum over the years; the discount rate is out of range");
    }

    private static boolean isWhole(double years) {
        return years == Math.rint(years) && years <= 10_000;
    }

    private static double yearByYear(ModelDescriptor model, RegionDescriptor region, double life) {
        return TaxHoliday.effectiveRate(
                region.profitTax(), model.economy().discountRate(), (int) region.taxHolidayYears(), (int) life);
    }
}
