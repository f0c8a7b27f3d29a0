package org.fragmenta.bench.bicycle;

import org.fragmenta.dsl.FragmentationModel;
import org.fragmenta.dsl.Market;
import org.fragmenta.dsl.ProductionBlock;
import org.fragmenta.dsl.ServiceLink;

/** Six blocks in a tree and ten regions, with invented figures: two branches of parts meet in assembly. */
@FragmentationModel(
        title = "Bicycles in five countries",
        currency = "USD",
        regions = FiveCountries.class,
        output = 600_000)
public interface Bicycle {

    /** Tubes are cut and welded. */
    @ProductionBlock(
            laborHours = 0.9,
            skilledHours = 0.15,
            capital = 6,
            floorSpace = 0.01,
            utilities = 3,
            setup = 900_000,
            complexity = 0.45,
            source = "illustrative")
    final class FrameWelding {}

    /** Frames are painted. */
    @ProductionBlock(
            laborHours = 0.4,
            capital = 3,
            floorSpace = 0.008,
            utilities = 2,
            setup = 400_000,
            complexity = 0.3,
            source = "illustrative")
    final class Painting {}

    /** Gears, chains and brakes. */
    @ProductionBlock(
            laborHours = 0.3,
            skilledHours = 0.35,
            capital = 14,
            floorSpace = 0.004,
            utilities = 2.5,
            setup = 2_500_000,
            complexity = 0.8,
            source = "illustrative")
    final class Drivetrain {}

    /** Rims, spokes and tyres. */
    @ProductionBlock(
            laborHours = 0.7,
            capital = 2,
            floorSpace = 0.012,
            utilities = 1,
            setup = 300_000,
            complexity = 0.25,
            source = "illustrative")
    final class Wheels {}

    /** Parts become bicycles. */
    @ProductionBlock(
            laborHours = 1.4,
            skilledHours = 0.05,
            capital = 1.5,
            floorSpace = 0.02,
            setup = 250_000,
            complexity = 0.2,
            source = "illustrative")
    final class Assembly {}

    /** Bicycles are tested, boxed and sent. */
    @ProductionBlock(
            laborHours = 0.2,
            capital = 0.5,
            floorSpace = 0.015,
            setup = 120_000,
            complexity = 0.1,
            source = "illustrative")
    final class Dispatch {}

    /** Bare frames. */
    @ServiceLink(
            from = FrameWelding.class,
            to = Painting.class,
            weightKg = 2.6,
            value = 14,
            shipmentKg = 9_000,
            coordination = 30_000)
    final class BareFrames {}

    /** Painted frames. */
    @ServiceLink(
            from = Painting.class,
            to = Assembly.class,
            weightKg = 2.8,
            value = 22,
            shipmentKg = 8_000,
            coordination = 25_000)
    final class PaintedFrames {}

    /** Sets of gears and brakes. */
    @ServiceLink(
            from = Drivetrain.class,
            to = Assembly.class,
            weightKg = 3.1,
            value = 48,
            shipmentKg = 12_000,
            coordination = 40_000)
    final class GearSets {}

    /** Pairs of wheels. */
    @ServiceLink(
            from = Wheels.class,
            to = Assembly.class,
            flow = 2,
            weightKg = 1.9,
            value = 7,
            shipmentKg = 4_000,
            coordination = 20_000)
    final class WheelPairs {}

    /** Assembled bicycles. */
    @ServiceLink(
            from = Assembly.class,
            to = Dispatch.class,
            weightKg = 13,
            value = 95,
            shipmentKg = 5_000,
            coordination = 15_000)
    final class Bicycles {}

    /** Buyers in the north. */
    @Market(
            region = FiveCountriesRegions.Aldermoor.class,
            from = Dispatch.class,
            demand = 400_000,
            weightKg = 14,
            value = 120,
            shipmentKg = 6_000)
    final class NorthernBuyers {}

    /** Buyers who are served through the free port. */
    @Market(
            region = FiveCountriesRegions.Jadeport.class,
            from = Dispatch.class,
            demand = 200_000,
            weightKg = 14,
            value = 110,
            shipmentKg = 6_000)
    final class OverseasBuyers {}
}
