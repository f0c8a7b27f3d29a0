package org.fragmenta.examples.electronics;

import org.fragmenta.dsl.Cluster;
import org.fragmenta.dsl.ClusterEffect;
import org.fragmenta.dsl.ClusterSite;
import org.fragmenta.dsl.CorridorUpgrade;
import org.fragmenta.dsl.Force;
import org.fragmenta.dsl.FragmentationModel;
import org.fragmenta.dsl.Neighbours;
import org.fragmenta.dsl.ProductionBlock;
import org.fragmenta.dsl.Scenario;
import org.fragmenta.dsl.ServiceLink;
import org.fragmenta.examples.electronics.ExpresswayBelt.Expressway;
import org.fragmenta.examples.electronics.ExpresswayBelt.Metropolis;
import org.fragmenta.examples.electronics.ExpresswayBelt.Seaboard;

/**
 * Assemblers of electronics enter one after the other. They crowd into the metropolis, where components are made, until wages
 * and rents have risen there; then they leap out along the expressway and found a cluster at the harbour. All figures are
 * illustrative.
 */
@FragmentationModel(
        title = "An electronics cluster that leaps out",
        currency = "USD",
        regions = ExpresswayBelt.class,
        output = 1_000)
@Cluster(core = Metropolis.class, firms = 30, withoutCorridor = ElectronicsCluster.NoExpressway.class)
@ClusterSite(region = Metropolis.class, incumbents = 8)
@Neighbours(first = Metropolis.class, second = Seaboard.class)
@ClusterEffect(force = Force.SPILLOVER, strength = 10_000, scale = 140)
@ClusterEffect(force = Force.WAGES, exponent = 2, scale = 29.3)
@ClusterEffect(force = Force.RENTS, strength = 150, exponent = 2)
public interface ElectronicsCluster {

    /** Components come from the metropolis, where their makers have been for long. */
    @ProductionBlock(capital = 500, only = Metropolis.class, source = "illustrative")
    final class Components {}

    /** What each firm sites. */
    @ProductionBlock(laborHours = 100, floorSpace = 12, capital = 1_000, fixedCost = 4_000, source = "illustrative")
    final class Assembly {}

    @ServiceLink(
            from = Components.class,
            to = Assembly.class,
            weightKg = 1,
            value = 3_000,
            shipmentKg = 1_000,
            source = "illustrative")
    final class Kits {}

    /** The road to the harbour before the expressway. */
    @Scenario("Before the expressway")
    @CorridorUpgrade(corridor = Expressway.class, hoursFactor = 3.6)
    final class NoExpressway {}
}
