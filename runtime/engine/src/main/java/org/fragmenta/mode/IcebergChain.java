package org.fragmenta.mode;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.fragmenta.descriptor.CostRow;

/**
 * A chain of stages whose goods melt on the way (theory GV-4; Antras and de Gortari 2020).
 *
 * <p>The good of stage n is made from that of stage n - 1 and from labour, whose share in cost is alpha_n. The price in
 * j of a product whose stages stand at l_1 to l_N is the product of {@code cost(n, l_n)^(alpha_n beta_n)}, of
 * {@code tau(l_n, l_(n+1))^(beta_n)} for the hand-overs, and of {@code tau(l_N, j)}, where beta_n is the product of
 * {@code 1 - alpha_m} over the later stages m. So a hand-over weighs the more the further downstream it is.
 *
 * @param id the model's name
 * @param title one line for reports
 * @param source where the figures come from, or "illustrative"
 * @param labourShares alpha_n by stage, first stage first, from 0 to 1, the first of them 1; a stage for every entry
 * @param countries where stages can stand, each with what a stage costs there
 * @param tradeCosts units shipped for one to arrive, at least 1, a row for every origin
 * @param dispersion theta, how alike the draws of productivity are across countries; for GV-4b
 */
public record IcebergChain(
        String id,
        String title,
        String source,
        CostRow labourShares,
        List<Country> countries,
        List<CostRow> tradeCosts,
        OptionalDouble dispersion)
        implements Mode {

    /**
     * A place for stages.
     *
     * @param id unique within the model
     * @param stageCosts cost of a unit of a stage's labour, above 0, by stage; an impossible cell where it cannot stand
     */
    public record Country(String id, CostRow stageCosts) {}

    public IcebergChain {
        countries = List.copyOf(countries);
        tradeCosts = List.copyOf(tradeCosts);
    }

    @Override
    public ModeKind kind() {
        return ModeKind.ICEBERG_CHAIN;
    }

    /** Number of stages. */
    public int stages() {
        return labourShares.size();
    }

    /** The share of the final price that has been spent when a stage is done, beta_n; rises along the chain to 1. */
    public double weight(int stage) {
        double weight = 1;
        for (int later = stage + 1; later < stages(); later++) {
            weight *= 1 - labourShares.at(later);
        }
        return weight;
    }

    /** Units shipped from one country for one to arrive in another. */
    public double tradeCost(int from, int to) {
        return tradeCosts.get(from).at(to);
    }

    /** This chain with another trade cost between two countries. */
    public IcebergChain withTradeCost(int from, int to, double cost) {
        List<CostRow> rows = new ArrayList<>(tradeCosts);
        double[] row = rows.get(from).toArray();
        row[to] = cost;
        rows.set(from, CostRow.of(row));
        return new IcebergChain(id, title, source, labourShares, countries, rows, dispersion);
    }

    /**
     * Price of a product in a country.
     *
     * @param path the country of every stage, first stage first
     * @param destination where it is sold
     * @return positive infinity where a stage or a hand-over cannot be
     */
    public double price(List<Integer> path, int destination) {
        double price = 1;
        for (int stage = 0; stage < stages(); stage++) {
            int next = stage + 1 < stages() ? path.get(stage + 1) : destination;
            double labour = countries.get(path.get(stage)).stageCosts().at(stage);
            double way = tradeCost(path.get(stage), next);
            if (labour == Double.POSITIVE_INFINITY || way == Double.POSITIVE_INFINITY) {
                return Double.POSITIVE_INFINITY;
            }
            price *= Math.pow(labour, labourShares.at(stage) * weight(stage)) * Math.pow(way, weight(stage));
        }
        return price;
    }
}
