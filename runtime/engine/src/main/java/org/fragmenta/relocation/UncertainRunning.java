package org.fragmenta.relocation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import org.fragmenta.descriptor.HorizonDescriptor;
import org.fragmenta.descriptor.ModelDescriptor;
import org.fragmenta.descriptor.RegionDescriptor;
import org.fragmenta.descriptor.UncertaintyDescriptor;
import org.fragmenta.horizon.YearCosts;
import org.fragmenta.horizon.YearModels;
import org.fragmenta.instance.CostModel;
import org.fragmenta.instance.CustomCosts;
import org.fragmenta.instance.RegionFact;

/** What running blocks costs in each year for each state of the uncertain wages. Set-up and links follow the trends alone. */
final class UncertainRunning {
    private final HorizonDescriptor horizon;
    private final List<CostModel> years;
    private final double[] level;

    /** @param level what the wages of each uncertainty are multiplied by in all years, apart from chance */
    private UncertainRunning(HorizonDescriptor horizon, List<CostModel> years, double[] level) {
        this.horizon = horizon;
        this.years = years;
        this.level = level;
    }

    static UncertainRunning of(ModelDescriptor model, CustomCosts methods) {
        HorizonDescriptor horizon = YearModels.horizon(model);
        List<CostModel> years = new ArrayList<>();
        List<ModelDescriptor> models = YearModels.of(model);
        for (int year = 0; year < models.size(); year++) {
            boolean same = year > 0 && models.get(year).equals(models.get(year - 1));
            years.add(same ? years.get(year - 1) : CostModel.of(models.get(year), methods));
        }
        double[] level = new double[horizon.uncertain().size()];
        Arrays.fill(level, 1);
        return new UncertainRunning(horizon, years, level);
    }

    /** The same with all wages of an uncertainty at another level in all years. */
    UncertainRunning at(int uncertainty, double factor) {
        double[] other = level.clone();
        other[uncertainty] = factor;
        return new UncertainRunning(horizon, years, other);
    }

    /** The prospect of a firm that decides every year anew. */
    Prospect uncertain() {
        WageChain chain = WageChain.of(horizon);
        List<double[]> likelihood = chain.likelihood(years.size());
        List<double[][][]> running = new ArrayList<>();
        for (int year = 0; year < years.size(); year++) {
            // Years of the same numbers share what is computed for them.
            boolean same = year > 0 && years.get(year).equals(years.get(year - 1));
            running.add(same ? running.get(year - 1) : new double[chain.states()][0][]);
            for (int state = 0; state < chain.states(); state++) {
                if (likelihood.get(year)[state] > 0 && running.get(year)[state].length == 0) {
                    running.get(year)[state] = running(years.get(year), chain.factors(state));
                }
            }
        }
        return new Prospect(chain, likelihood, (year, state) -> running.get(year)[state]);
    }

    /** The prospect of a firm for which the wages of the first year, but for their trends, are certain to last. */
    Prospect certain() {
        double[] still = new double[level.length];
        Arrays.fill(still, 1);
        return known(year -> running(years.get(year), still));
    }

    /** The prospect of a firm that takes what is to be expected of each year. */
    Prospect expected() {
        Prospect uncertain = uncertain();
        return known(year -> mean(uncertain, year));
    }

    private interface ByYear {
        double[][] in(int year);
    }

    private Prospect known(ByYear running) {
        List<double[][]> all = new ArrayList<>();
        for (int year = 0; year < years.size(); year++) {
            all.add(running.in(year));
        }
        return new Prospect(
                WageChain.CERTAIN, WageChain.CERTAIN.likelihood(years.size()), (year, state) -> all.get(year));
    }

    private static double[][] mean(Prospect uncertain, int year) {
        double[] likelihood = uncertain.likelihood().get(year);
        double[][] mean = new double[0][];
        for (int state = 0; state < likelihood.length; state++) {
            if (likelihood[state] > 0) {
                mean = plus(mean, likelihood[state], uncertain.running().in(year, state));
            }
        }
        return mean;
    }

    private static double[][] plus(double[][] sum, double weight, double[][] running) {
        double[][] more = new double[running.length][];
        for (int block = 0; block < running.length; block++) {
            more[block] = running[block].clone();
            for (int region = 0; region < more[block].length; region++) {
                more[block][region] *= weight;
                more[block][region] += sum.length == 0 ? 0 : sum[block][region];
            }
        }
        return more;
    }

    /** @param factors what chance multiplies the wages of each uncertainty by */
    private double[][] running(CostModel year, double[] factors) {
        CostModel costs = year;
        for (int each = 0; each < level.length; each++) {
            UncertaintyDescriptor uncertainty = horizon.uncertain().get(each);
            double factor = level[each] * factors[each];
            for (String region : uncertainty.regions()) {
                costs = withWages(costs, costs.model().regionIndex(region), factor);
            }
        }
        return YearCosts.running(costs);
    }

    private static CostModel withWages(CostModel costs, int region, double factor) {
        RegionDescriptor facts = costs.model().regionSet().regions().get(region);
        return with(
                with(costs, RegionFact.WAGE, region, facts.wage(), factor),
                RegionFact.SKILLED_WAGE,
                region,
                facts.skilledWage(),
                factor);
    }

    private static CostModel with(CostModel costs, RegionFact fact, int region, OptionalDouble wage, double factor) {
        return wage.isPresent() && factor != 1 ? costs.with(fact, region, wage.getAsDouble() * factor) : costs;
    }
}
