package org.fragmenta.importing;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.fragmenta.descriptor.BlockDescriptor;
import org.fragmenta.descriptor.CostRow;
import org.fragmenta.descriptor.MarketDescriptor;
import org.fragmenta.descriptor.ModelDescriptor;
import org.fragmenta.descriptor.PlantFacts;

/**
 * Facility location: which sites to open for which customers. As a model: one block that may run a plant in every region,
 * a region a site, a market a customer.
 *
 * <p>A market needs a region, and the files say of no customer where it is; each is put where it is served most cheaply.
 * Nothing follows from that, as the costs of serving a customer are stated.
 */
final class PlantLocation {
    private static final String PLANT = "Plant";

    private final double[] opening;
    private final Optional<double[]> capacity;
    private final double[] demand;
    private final double[][] cost;

    /**
     * @param opening fixed cost by site
     * @param capacity what a site can serve, in units of demand; absent where nothing is limited
     * @param demand units a period by customer
     * @param cost cost of serving the whole demand, by customer and site
     */
    PlantLocation(double[] opening, Optional<double[]> capacity, double[] demand, double[][] cost) {
        this.opening = opening;
        this.capacity = capacity;
        this.demand = demand;
        this.cost = cost;
    }

    /**
     * The model.
     *
     * @param singleSource whether no demand may be divided
     */
    ModelDescriptor model(ImportedName name, boolean singleSource) {
        List<String> sites = BareModel.names("Site", opening.length, 1);
        List<MarketDescriptor> markets = IntStream.range(0, demand.length)
                .mapToObj(customer -> market(customer, sites, singleSource))
                .toList();
        return BareModel.of(sites, Arrays.stream(demand).sum())
                .model(name, List.of(plant()), List.of(), markets, List.of());
    }

    private BlockDescriptor plant() {
        return BlockDescriptor.ofRows(PLANT, CostRow.of(opening), CostRow.of(new double[opening.length]))
                .withPlants(new PlantFacts(1, true, OptionalDouble.empty(), capacity.map(CostRow::of)));
    }

    private MarketDescriptor market(int customer, List<String> sites, boolean singleSource) {
        double[] row = cost[customer].clone();
        int cheapest = 0;
        for (int site = 0; site < row.length; site++) {
            cheapest = row[site] < row[cheapest] ? site : cheapest;
            row[site] = row[site] == 0 ? 0 : row[site] / demand[customer];
        }
        String id = "Customer" + (customer + 1);
        return new MarketDescriptor(
                id,
                id,
                sites.get(cheapest),
                PLANT,
                demand[customer],
                0,
                0,
                1000,
                Optional.of(CostRow.of(row)),
                singleSource,
                "");
    }
}
