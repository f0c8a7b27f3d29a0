package org.fragmenta.examples.truck;

import org.fragmenta.dsl.FragmentationModel;
import org.fragmenta.dsl.Market;
import org.fragmenta.dsl.ProductionBlock;
import org.fragmenta.dsl.ServiceLink;
import org.fragmenta.examples.regions.SoutheastAsia;
import org.fragmenta.examples.regions.SoutheastAsiaRegions;

/** A pickup truck: parts are heavy and bulky, most of the trucks are sold where they are made. */
@FragmentationModel(
        title = "Pickup truck",
        currency = "USD",
        regions = SoutheastAsia.class,
        output = 120_000,
        complexityPenalty = 1.2,
        complexitySlack = 0.10)
public interface PickupTruck {

    @ProductionBlock(
            laborHours = 9,
            capital = 1_400,
            floorSpace = 1.5,
            setup = 90_000_000,
            lifeYears = 15,
            complexity = 0.72,
            source = "illustrative")
    final class Engine {}

    @ProductionBlock(
            laborHours = 4,
            capital = 700,
            floorSpace = 2,
            setup = 60_000_000,
            lifeYears = 15,
            complexity = 0.62,
            source = "illustrative")
    final class Stamping {}

    @ProductionBlock(
            laborHours = 10,
            capital = 600,
            floorSpace = 3,
            setup = 70_000_000,
            lifeYears = 15,
            complexity = 0.66,
            source = "illustrative")
    final class Body {}

    @ProductionBlock(
            laborHours = 5,
            capital = 400,
            floorSpace = 1.5,
            setup = 30_000_000,
            lifeYears = 15,
            complexity = 0.60,
            source = "illustrative")
    final class Chassis {}

    @ProductionBlock(
            laborHours = 6,
            capital = 90,
            floorSpace = 1,
            setup = 5_600_000,
            complexity = 0.60,
            source = "set-up: Toyota Boshoku at Savannakhet, US$5.6 m (seat covers); rest illustrative")
    final class Seats {}

    @ProductionBlock(
            laborHours = 14,
            capital = 60,
            floorSpace = 0.8,
            setup = 24_000_000,
            complexity = 0.32,
            source = "set-up: Yazaki at Koh Kong, US$24 m; rest illustrative")
    final class WireHarness {}

    @ProductionBlock(
            laborHours = 16,
            capital = 900,
            floorSpace = 5,
            setup = 120_000_000,
            lifeYears = 15,
            complexity = 0.66,
            source = "illustrative")
    final class Assembly {}

    @ServiceLink(
            from = Stamping.class,
            to = Body.class,
            weightKg = 420,
            value = 900,
            shipmentKg = 12_000,
            coordination = 400_000)
    final class Panels {}

    @ServiceLink(
            from = Body.class,
            to = Assembly.class,
            weightKg = 380,
            value = 2_200,
            shipmentKg = 12_000,
            coordination = 600_000)
    final class PaintedBodies {}

    @ServiceLink(
            from = Engine.class,
            to = Assembly.class,
            weightKg = 190,
            value = 2_600,
            shipmentKg = 12_000,
            coordination = 400_000)
    final class Engines {}

    @ServiceLink(
            from = Chassis.class,
            to = Assembly.class,
            weightKg = 450,
            value = 1_500,
            shipmentKg = 12_000,
            coordination = 400_000)
    final class Frames {}

    @ServiceLink(
            from = Seats.class,
            to = Assembly.class,
            weightKg = 90,
            value = 420,
            shipmentKg = 12_000,
            coordination = 200_000)
    final class SeatSets {}

    @ServiceLink(
            from = WireHarness.class,
            to = Assembly.class,
            weightKg = 30,
            value = 380,
            shipmentKg = 12_000,
            coordination = 200_000)
    final class Harnesses {}

    @Market(
            region = SoutheastAsiaRegions.Bangkok.class,
            from = Assembly.class,
            demand = 66_000,
            weightKg = 1_900,
            value = 14_000,
            shipmentKg = 12_000)
    final class Thailand {}

    @Market(
            region = SoutheastAsiaRegions.KualaLumpur.class,
            from = Assembly.class,
            demand = 12_000,
            weightKg = 1_900,
            value = 14_000,
            shipmentKg = 12_000)
    final class Malaysia {}

    @Market(
            region = SoutheastAsiaRegions.Jakarta.class,
            from = Assembly.class,
            demand = 12_000,
            weightKg = 1_900,
            value = 14_000,
            shipmentKg = 12_000)
    final class Indonesia {}

    @Market(
            region = SoutheastAsiaRegions.Manila.class,
            from = Assembly.class,
            demand = 12_000,
            weightKg = 1_900,
            value = 14_000,
            shipmentKg = 12_000)
    final class Philippines {}

    @Market(
            region = SoutheastAsiaRegions.Rotterdam.class,
            from = Assembly.class,
            demand = 18_000,
            weightKg = 1_900,
            value = 14_000,
            shipmentKg = 12_000)
    final class Europe {}
}
