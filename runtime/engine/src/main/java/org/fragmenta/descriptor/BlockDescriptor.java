package org.fragmenta.descriptor;

import java.util.List;
import java.util.Optional;

/**
 * A production block: one separable stage of production.
 *
 * <p>Its cost in a region follows CO-1 of the theory notes: set-up, annualised by the annuity factor of the block's
 * life, plus fixed operation, plus output times unit cost. An explicit row replaces the formula of its part.
 *
 * @param id unique within the model
 * @param label the name that reports print
 * @param laborHours hours of unskilled labour a unit of final output
 * @param skilledHours hours of skilled labour a unit of final output
 * @param capital capital employed a unit of yearly output, money; costs the region's rental rate of capital
 * @param floorSpace factory space a unit of output needs for one month, square metres
 * @param utilities units of utilities a unit of final output
 * @param profit taxable profit a unit of final output, money; costs the region's profit tax
 * @param setup sunk set-up cost of a plant, money
 * @param lifeYears life of the plant over which set-up is annualised, at least 1
 * @param fixedCost fixed operating cost of a plant, money a period
 * @param complexity technological complexity, 0 to 1 (theory LA-3)
 * @param only the regions that may host the block; empty for no such limit
 * @param except regions that may not host the block
 * @param setupRow set-up cost by region, money a period (already annualised), instead of the formula
 * @param unitRow unit cost by region, money a unit of final output, instead of the formula
 * @param armsLength what an independent supplier changes; absent where the block is always kept in-house
 * @param plants how the block is divided into plants
 * @param custom the parts whose cost Java methods of the model compute, "setup" or "unit"; such a model needs its jar
 * @param source where the figures come from, or "illustrative"
 */
public record BlockDescriptor(
        String id,
        String label,
        double laborHours,
        double skilledHours,
        double capital,
        double floorSpace,
        double utilities,
        double profit,
        double setup,
        double lifeYears,
        double fixedCost,
        double complexity,
        List<String> only,
        List<String> except,
        Optional<CostRow> setupRow,
        Optional<CostRow> unitRow,
        Optional<ArmsLengthDescriptor> armsLength,
        PlantFacts plants,
        List<String> custom,
        String source) {

    public BlockDescriptor {
        only = List.copyOf(only);
        except = List.copyOf(except);
        custom = List.copyOf(custom);
    }

    /** A block of one plant. */
    public BlockDescriptor(
            String id,
            String label,
            double laborHours,
            double skilledHours,
            double capital,
            double floorSpace,
            double utilities,
            double profit,
            double setup,
            double lifeYears,
            double fixedCost,
            double complexity,
            List<String> only,
            List<String> except,
            Optional<CostRow> setupRow,
            Optional<CostRow> unitRow,
            Optional<ArmsLengthDescriptor> armsLength,
            List<String> custom,
            String source) {
        this(
                id,
                label,
                laborHours,
                skilledHours,
                capital,
                floorSpace,
                utilities,
                profit,
                setup,
                lifeYears,
                fixedCost,
                complexity,
                only,
                except,
                setupRow,
                unitRow,
                armsLength,
                PlantFacts.NONE,
                custom,
                source);
    }

    /** A block whose costs are the two rows and nothing else. */
    public static BlockDescriptor ofRows(String id, CostRow setupRow, CostRow unitRow) {
        return new BlockDescriptor(
                id,
                id,
                0,
                0,
                0,
                0,
                0,
                0,
                0,
                10,
                0,
                0,
                List.of(),
                List.of(),
                Optional.of(setupRow),
                Optional.of(unitRow),
                Optional.empty(),
                List.of(),
                "");
    }

    /** This block with explicit rows in place of the formulas. */
    public BlockDescriptor withRows(CostRow newSetupRow, CostRow newUnitRow) {
        return new BlockDescriptor(
                id,
                label,
                laborHours,
                skilledHours,
                capital,
                floorSpace,
                utilities,
                profit,
                setup,
                lifeYears,
                fixedCost,
                complexity,
                only,
                except,
                Optional.of(newSetupRow),
                Optional.of(newUnitRow),
                armsLength,
                plants,
                List.of(),
                source);
    }

    /** This block where it may stand in one region and nowhere else. */
    public BlockDescriptor inRegion(String region) {
        return within(List.of(region), List.of());
    }

    /** This block with other regions that may host it. */
    public BlockDescriptor within(List<String> newOnly, List<String> newExcept) {
        return new BlockDescriptor(
                id,
                label,
                laborHours,
                skilledHours,
                capital,
                floorSpace,
                utilities,
                profit,
                setup,
                lifeYears,
                fixedCost,
                complexity,
                newOnly,
                newExcept,
                setupRow,
                unitRow,
                armsLength,
                plants,
                custom,
                source);
    }

    /** This block with other rows, its cost methods kept. */
    public BlockDescriptor withCells(Optional<CostRow> newSetupRow, Optional<CostRow> newUnitRow) {
        return new BlockDescriptor(
                id,
                label,
                laborHours,
                skilledHours,
                capital,
                floorSpace,
                utilities,
                profit,
                setup,
                lifeYears,
                fixedCost,
                complexity,
                only,
                except,
                newSetupRow,
                newUnitRow,
                armsLength,
                plants,
                custom,
                source);
    }

    /** This block divided into plants in another way. */
    public BlockDescriptor withPlants(PlantFacts newPlants) {
        return new BlockDescriptor(
                id,
                label,
                laborHours,
                skilledHours,
                capital,
                floorSpace,
                utilities,
                profit,
                setup,
                lifeYears,
                fixedCost,
                complexity,
                only,
                except,
                setupRow,
                unitRow,
                armsLength,
                newPlants,
                custom,
                source);
    }
}
