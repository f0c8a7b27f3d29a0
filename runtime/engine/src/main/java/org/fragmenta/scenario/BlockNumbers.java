package org.fragmenta.scenario;

import java.util.List;
import org.fragmenta.descriptor.BlockDescriptor;
import org.fragmenta.descriptor.PlantFacts;

/** The numbers of a production block. */
final class BlockNumbers {
    static final NumberFields<BlockDescriptor> FIELDS = new NumberFields<>(
            List.of(
                    "laborHours",
                    "skilledHours",
                    "capital",
                    "floorSpace",
                    "utilities",
                    "profit",
                    "setup",
                    "lifeYears",
                    "fixedCost",
                    "complexity",
                    "load",
                    "plantCapacity"),
            BlockNumbers::read,
            BlockNumbers::replace,
            BlockNumbers::overruled);

    private BlockNumbers() {}

    private static double[] read(BlockDescriptor block) {
        return new double[] {
            block.laborHours(),
            block.skilledHours(),
            block.capital(),
            block.floorSpace(),
            block.utilities(),
            block.profit(),
            block.setup(),
            block.lifeYears(),
            block.fixedCost(),
            block.complexity(),
            block.plants().load(),
            NumberFields.orAbsent(block.plants().capacity())
        };
    }

    private static BlockDescriptor replace(BlockDescriptor block, double[] numbers) {
        return new BlockDescriptor(
                block.id(),
                block.label(),
                numbers[0],
                numbers[1],
                numbers[2],
                numbers[3],
                numbers[4],
                numbers[5],
                numbers[6],
                numbers[7],
                numbers[8],
                numbers[9],
                block.only(),
                block.except(),
                block.setupRow(),
                block.unitRow(),
                block.armsLength(),
                new PlantFacts(
                        numbers[10],
                        block.plants().several(),
                        NumberFields.orEmpty(numbers[11]),
                        block.plants().capacityRow()),
                block.custom(),
                block.source());
    }

    private static String overruled(BlockDescriptor block, String field) {
        return switch (field) {
            case "setup", "lifeYears" -> block.setupRow().isPresent() ? "setupRow" : "";
            case "laborHours", "skilledHours", "capital", "floorSpace", "utilities", "profit" ->
                block.unitRow().isPresent() ? "unitRow" : "";
            case "plantCapacity" -> block.plants().capacityRow().isPresent() ? "plants.capacityRow" : "";
            default -> "";
        };
    }
}
