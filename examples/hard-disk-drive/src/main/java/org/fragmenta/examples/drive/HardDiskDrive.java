package org.fragmenta.examples.drive;

import org.fragmenta.dsl.FragmentationModel;
import org.fragmenta.dsl.Market;
import org.fragmenta.dsl.ProductionBlock;
import org.fragmenta.dsl.ServiceLink;
import org.fragmenta.examples.regions.SoutheastAsia;
import org.fragmenta.examples.regions.SoutheastAsiaRegions;

/** A hard-disk drive: light, valuable parts, a long chain of heads and a hub where the drive is put together. */
@FragmentationModel(
        title = "Hard-disk drive",
        currency = "USD",
        regions = SoutheastAsia.class,
        output = 8_000_000,
        timeCost = 0.004 / 24,
        complexityPenalty = 1.2,
        complexitySlack = 0.12)
public interface HardDiskDrive {

    @ProductionBlock(
            laborHours = 0.01,
            capital = 9,
            floorSpace = 0.001,
            setup = 60_000_000,
            lifeYears = 7,
            complexity = 1.0,
            source = "illustrative")
    final class Wafer {}

    @ProductionBlock(
            laborHours = 0.10,
            capital = 2.5,
            floorSpace = 0.002,
            setup = 12_000_000,
            lifeYears = 7,
            complexity = 0.70,
            source = "illustrative")
    final class Slider {}

    @ProductionBlock(
            laborHours = 0.70,
            capital = 0.9,
            floorSpace = 0.004,
            setup = 4_000_000,
            lifeYears = 7,
            complexity = 0.45,
            source = "illustrative")
    final class HeadGimbal {}

    @ProductionBlock(
            laborHours = 0.14,
            capital = 0.8,
            floorSpace = 0.003,
            setup = 3_000_000,
            lifeYears = 7,
            complexity = 0.48,
            source = "illustrative")
    final class HeadStack {}

    @ProductionBlock(
            laborHours = 0.05,
            capital = 6,
            floorSpace = 0.002,
            setup = 40_000_000,
            lifeYears = 7,
            complexity = 0.88,
            source = "illustrative")
    final class Media {}

    @ProductionBlock(
            laborHours = 0.12,
            capital = 2.2,
            floorSpace = 0.002,
            setup = 9_000_000,
            lifeYears = 7,
            complexity = 0.66,
            source = "illustrative")
    final class Motor {}

    @ProductionBlock(
            laborHours = 0.08,
            capital = 1.6,
            floorSpace = 0.002,
            setup = 5_000_000,
            lifeYears = 7,
            complexity = 0.55,
            source = "illustrative")
    final class CircuitBoard {}

    @ProductionBlock(
            laborHours = 0.20,
            capital = 1.8,
            floorSpace = 0.005,
            setup = 10_000_000,
            lifeYears = 7,
            complexity = 0.66,
            source = "illustrative")
    final class DriveAssembly {}

    @ProductionBlock(
            laborHours = 0.06,
            capital = 3,
            floorSpace = 0.010,
            setup = 8_000_000,
            lifeYears = 7,
            complexity = 0.62,
            source = "illustrative")
    final class Testing {}

    @ServiceLink(from = Wafer.class, to = Slider.class, weightKg = 0.001, value = 6, coordination = 200_000)
    final class Wafers {}

    @ServiceLink(from = Slider.class, to = HeadGimbal.class, weightKg = 0.002, value = 9, coordination = 200_000)
    final class Sliders {}

    @ServiceLink(from = HeadGimbal.class, to = HeadStack.class, weightKg = 0.01, value = 13, coordination = 200_000)
    final class Gimbals {}

    @ServiceLink(from = HeadStack.class, to = DriveAssembly.class, weightKg = 0.03, value = 16, coordination = 200_000)
    final class Stacks {}

    @ServiceLink(from = Media.class, to = DriveAssembly.class, weightKg = 0.04, value = 8, coordination = 200_000)
    final class Disks {}

    @ServiceLink(from = Motor.class, to = DriveAssembly.class, weightKg = 0.12, value = 6, coordination = 200_000)
    final class Motors {}

    @ServiceLink(
            from = CircuitBoard.class,
            to = DriveAssembly.class,
            weightKg = 0.03,
            value = 7,
            coordination = 200_000)
    final class Boards {}

    @ServiceLink(from = DriveAssembly.class, to = Testing.class, weightKg = 0.5, value = 45, coordination = 200_000)
    final class UntestedDrives {}

    @Market(
            region = SoutheastAsiaRegions.LosAngeles.class,
            from = Testing.class,
            demand = 3_600_000,
            weightKg = 0.6,
            value = 60)
    final class America {}

    @Market(
            region = SoutheastAsiaRegions.Shanghai.class,
            from = Testing.class,
            demand = 2_000_000,
            weightKg = 0.6,
            value = 60)
    final class China {}

    @Market(
            region = SoutheastAsiaRegions.Rotterdam.class,
            from = Testing.class,
            demand = 2_400_000,
            weightKg = 0.6,
            value = 60)
    final class Europe {}
}
