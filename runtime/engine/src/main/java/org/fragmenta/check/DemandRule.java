package org.fragmenta.check;

import java.util.List;
import org.fragmenta.descriptor.MarketDescriptor;
import org.fragmenta.descriptor.ModelDescriptor;

/** What the markets ask for is what the model makes. */
final class DemandRule implements ModelRule {
    /** Demands are often shares of output that were rounded to print; a millionth is beyond any survey. */
    private static final double ROUNDING = 1e-6;

    @Override
    public List<Finding> check(ModelDescriptor model) {
        double output = model.output();
        boolean wrong = model.markets().stream()
                .mapToDouble(MarketDescriptor::demand)
                .anyMatch(demand -> !Double.isFinite(demand) || demand < 0);
        if (model.markets().isEmpty() || wrong || !Double.isFinite(output) || output < 0) {
            return List.of();
        }
        double demand =
                model.markets().stream().mapToDouble(MarketDescriptor::demand).sum();
        if (output == 0) {
            return List.of(Diagnostic.NO_OUTPUT.at(
                    "output",
                    "Model " + model.id() + " makes no output, but its markets ask for " + demand
                            + " units a period. Unit costs would count nothing, and set-up alone would place the"
                            + " blocks.",
                    demand > 0
                            ? "set the output to " + PlainNumber.of(demand) + "."
                            : "state the output and the demands."));
        }
        if (demand > output * (1 + ROUNDING)) {
            return List.of(Diagnostic.DEMAND_ABOVE_OUTPUT.at(
                    "output",
                    "The markets ask for " + PlainNumber.of(demand) + " units a period, but model " + model.id()
                            + " makes only " + PlainNumber.of(output)
                            + ". Goods would be shipped that nobody pays to produce.",
                    "set the output to " + PlainNumber.of(demand) + ", or lower the demands."));
        }
        if (demand < output * (1 - ROUNDING)) {
            return List.of(Diagnostic.DEMAND_BELOW_OUTPUT.at(
                    "output",
                    "The markets take " + PlainNumber.of(demand) + " of the " + PlainNumber.of(output)
                            + " units a period that model " + model.id()
                            + " makes. What is left over is produced but shipped to nobody, so the pull of the"
                            + " markets is understated.",
                    "add the market that takes the rest, or set the output to " + PlainNumber.of(demand) + "."));
        }
        return List.of();
    }
}
