package org.fragmenta.examples.garments;

import org.fragmenta.dsl.BorderFacilitation;
import org.fragmenta.dsl.CorridorUpgrade;
import org.fragmenta.dsl.FragmentationModel;
import org.fragmenta.dsl.Market;
import org.fragmenta.dsl.ProductionBlock;
import org.fragmenta.dsl.Scenario;
import org.fragmenta.dsl.ServiceLink;
import org.fragmenta.examples.regions.SoutheastAsia;
import org.fragmenta.examples.regions.SoutheastAsiaRegions;

/** A Thai garment maker: sewing is 80 % of its labour, and only sewing is simple enough for the least developed countries. */
@FragmentationModel(
        title = "Garments after the East-West Corridor",
        currency = "USD",
        regions = SoutheastAsia.class,
        output = 1_200_000,
        complexityPenalty = 1.2,
        complexitySlack = 0.10)
public interface Garments {

    @ProductionBlock(
            laborHours = 0.06,
            capital = 1.60,
            floorSpace = 0.01,
            fixedCost = 50_000,
            complexity = 0.60,
            only = {SoutheastAsiaRegions.Bangkok.class, SoutheastAsiaRegions.Ayutthaya.class},
            source = "illustrative")
    final class Fabric {}

    @ProductionBlock(
            laborHours = 0.04,
            capital = 0.70,
            floorSpace = 0.01,
            setup = 300_000,
            fixedCost = 20_000,
            complexity = 0.66,
            source = "illustrative")
    final class Cutting {}

    @ProductionBlock(
            laborHours = 0.60,
            capital = 0.30,
            floorSpace = 0.02,
            setup = 500_000,
            fixedCost = 60_000,
            complexity = 0.30,
            source = "80 % of labour: Dicken 2007; set-up: Ando at Pakse, about US$0.5 m; rest illustrative")
    final class Sewing {}

    @ProductionBlock(
            laborHours = 0.05,
            capital = 0.50,
            floorSpace = 0.02,
            setup = 200_000,
            fixedCost = 20_000,
            complexity = 0.60,
            source = "illustrative")
    final class Finishing {}

    @ServiceLink(
            from = Fabric.class,
            to = Cutting.class,
            weightKg = 0.36,
            value = 1.80,
            shipmentKg = 8_000,
            coordination = 20_000)
    final class Cloth {}

    @ServiceLink(
            from = Cutting.class,
            to = Sewing.class,
            weightKg = 0.30,
            value = 2.10,
            shipmentKg = 8_000,
            coordination = 60_000)
    final class CutPanels {}

    @ServiceLink(
            from = Sewing.class,
            to = Finishing.class,
            weightKg = 0.30,
            value = 3.60,
            shipmentKg = 8_000,
            coordination = 60_000)
    final class SewnGarments {}

    @Market(
            region = SoutheastAsiaRegions.LosAngeles.class,
            from = Finishing.class,
            demand = 800_000,
            weightKg = 0.35,
            value = 6.50,
            shipmentKg = 8_000)
    final class UnitedStates {}

    @Market(
            region = SoutheastAsiaRegions.Tokyo.class,
            from = Finishing.class,
            demand = 400_000,
            weightKg = 0.35,
            value = 6.50,
            shipmentKg = 8_000)
    final class Japan {}

    @Scenario("Corridor complete")
    @CorridorUpgrade(corridor = SoutheastAsia.EastWest.class, hoursFactor = 0.5)
    @BorderFacilitation(hours = 2)
    final class CorridorComplete {}
}
