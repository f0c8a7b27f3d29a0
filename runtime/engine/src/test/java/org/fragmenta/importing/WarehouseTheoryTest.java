package org.fragmenta.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Locale;
import java.util.Scanner;
import org.fragmenta.result.PlantLine;
import org.fragmenta.result.Result;
import org.fragmenta.result.Status;
import org.fragmenta.solve.Limits;
import org.junit.jupiter.api.Test;

/** V10 and V11 of the theory notes: warehouse location whose optima are printed or can be enumerated. */
class WarehouseTheoryTest {

    /** CSPLib 034, five warehouses and ten stores of demand 1. */
    @Test
    void v10FiveWarehousesAndTenStores() {
        assertThat(Samples.optimum(Samples.model("warehouses.txt", ImportTerms.STANDARD.withSingleSources())
                        .model()))
                .isEqualTo(383);
        assertThat(Samples.optimum(Samples.model("warehouses.txt", ImportTerms.STANDARD.withCapacities())
                        .model()))
                .isCloseTo(383, within(1e-9 * 383));
        Result free = Samples.solved(
                Samples.model("warehouses.txt", ImportTerms.STANDARD).model(), Limits.standard());
        assertThat(free.status()).isEqualTo(Status.PROVEN);
        assertThat(free.cost().orElseThrow().total()).isEqualTo(328);
        assertThat(free.plants()).extracting(PlantLine::region).containsOnly("Site1", "Site2", "Site5");
    }

    /** V11 in spirit: 16 sites, each set of them looked at. The file is generated; its numbers mean nothing. */
    @Test
    void v11EverySetOfSixteenSites() {
        String text = Samples.text("generated.txt");
        Scanner numbers = new Scanner(text).useLocale(Locale.ROOT);
        int sites = numbers.nextInt();
        int customers = numbers.nextInt();
        double[] opening = new double[sites];
        for (int site = 0; site < sites; site++) {
            numbers.nextDouble();
            opening[site] = numbers.nextDouble();
        }
        double[][] cost = new double[customers][sites];
        for (double[] row : cost) {
            numbers.nextDouble();
            for (int site = 0; site < sites; site++) {
                row[site] = numbers.nextDouble();
            }
        }
        double least = Double.POSITIVE_INFINITY;
        for (int open = 1; open < 1 << sites; open++) {
            least = Math.min(least, cost(open, opening, cost));
        }
        List<String> notes =
                Samples.model("generated.txt", ImportTerms.STANDARD).notes();
        assertThat(notes).singleElement().asString().contains("Capacities do not count");
        assertThat(Samples.optimum(
                        Samples.model("generated.txt", ImportTerms.STANDARD).model()))
                .isCloseTo(least, within(1e-9 * least));
    }

    private static double cost(int open, double[] opening, double[][] cost) {
        double total = 0;
        for (int site = 0; site < opening.length; site++) {
            total += (open >> site & 1) == 1 ? opening[site] : 0;
        }
        for (double[] row : cost) {
            double cheapest = Double.POSITIVE_INFINITY;
            for (int site = 0; site < row.length; site++) {
                cheapest = (open >> site & 1) == 1 ? Math.min(cheapest, row[site]) : cheapest;
            }
            total += cheapest;
        }
        return total;
    }
}
