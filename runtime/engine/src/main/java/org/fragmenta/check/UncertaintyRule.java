package org.fragmenta.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.fragmenta.descriptor.ModelDescriptor;
import org.fragmenta.descriptor.RegionDescriptor;
import org.fragmenta.descriptor.UncertaintyDescriptor;

/** Wages that change at random are wages that the model states, and follow a random walk or a Markov chain. */
final class UncertaintyRule implements ModelRule {
    private static final String FORMS =
            "state volatility = 0.15; or factors = {1, 1.3} with chances = {0.8, 0.2, 0, 1} from one year to the next.";

    @Override
    public List<Finding> check(ModelDescriptor model) {
        List<Finding> findings = new ArrayList<>();
        for (Declared<UncertaintyDescriptor> uncertainty : Declared.uncertainties(model)) {
            regions(model, uncertainty, findings);
            wrongForm(uncertainty.value())
                    .ifPresent(wrong -> findings.add(Diagnostic.UNCERTAIN_FORM.at(
                            uncertainty.path(),
                            "Uncertain wages " + uncertainty.value().id() + " " + wrong
                                    + ". Which wages are to be expected, and with what chance, stays open.",
                            FORMS)));
        }
        return findings;
    }

    private static void regions(
            ModelDescriptor model, Declared<UncertaintyDescriptor> uncertainty, List<Finding> findings) {
        List<String> stated = model.regionSet().regions().stream()
                .filter(region -> region.wage().isPresent())
                .map(RegionDescriptor::id)
                .toList();
        String owner = "Uncertain wages " + uncertainty.value().id();
        if (uncertainty.value().regions().isEmpty()) {
            findings.add(Diagnostic.UNCERTAIN_REGION.at(
                    uncertainty.field("regions"),
                    owner + " are those of no region, so nothing would be uncertain.",
                    "name a region that states a wage."));
        }
        List<String> regions = uncertainty.value().regions();
        for (int position = 0; position < regions.size(); position++) {
            String region = regions.get(position);
            if (!stated.contains(region)) {
                findings.add(Diagnostic.UNCERTAIN_REGION.at(
                        uncertainty.field("regions[" + position + "]"),
                        owner + " are those of \"" + region + "\", which is no region with a wage in "
                                + model.regionSet().id() + ". There is nothing that could rise or fall.",
                        NameList.orNear(region, stated, "state the wage of the region.")));
            }
        }
    }

    /** What is wrong with a walk or a chain, as the rest of a sentence. */
    private static Optional<String> wrongForm(UncertaintyDescriptor uncertainty) {
        List<Double> factors = uncertainty.factors();
        List<List<Double>> chances = uncertainty.chances();
        OptionalDouble volatility = uncertainty.volatility();
        boolean chain = !factors.isEmpty() || !chances.isEmpty();
        if (volatility.isPresent() == chain) {
            return Optional.of(
                    chain ? "state a volatility and a Markov chain" : "state neither a volatility nor a Markov chain");
        }
        if (!chain) {
            return Optional.empty();
        }
        long standing = factors.stream().filter(factor -> factor == 1).count();
        if (standing != 1) {
            return Optional.of("have " + standing + " factors of 1; the factor of the first year is 1, and one only");
        }
        if (chances.size() != factors.size() || chances.stream().anyMatch(row -> row.size() != factors.size())) {
            int cells = chances.stream().mapToInt(List::size).sum();
            return Optional.of("have " + factors.size() + " factors and " + cells + " chances, where each factor needs "
                    + factors.size() + " chances, " + factors.size() * factors.size() + " in all");
        }
        for (int state = 0; state < factors.size(); state++) {
            double sum =
                    chances.get(state).stream().mapToDouble(Double::doubleValue).sum();
            if (!(Math.abs(sum - 1) <= 1e-9)) {
                return Optional.of("have chances from factor " + PlainNumber.of(factors.get(state)) + " that add up to "
                        + PlainNumber.of(sum) + " rather than 1");
            }
        }
        return Optional.empty();
    }
}
