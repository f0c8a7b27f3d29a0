package org.fragmenta.instance;

import java.util.Optional;
import java.util.OptionalDouble;
import org.fragmenta.descriptor.BlockDescriptor;
import org.fragmenta.descriptor.PlantFacts;

/** What a plant of a block takes and makes, as far as a what-if may change it; units and ranges as in {@link PlantFacts}. */
public enum PlantFact {
    LOAD,
    PLANT_CAPACITY;

    /**
     * A block with another value of this fact; a capacity holds in every region.
     *
     * @throws IllegalArgumentException if a block of one plant is to have a capacity
     */
    BlockDescriptor revise(BlockDescriptor block, double value) {
        PlantFacts plants = block.plants();
        if (this == PLANT_CAPACITY && !plants.several()) {
            throw new IllegalArgumentException("block " + block.id()
                    + " runs one plant, which makes the whole output; a capacity of " + value
                    + " says something only of a block of several plants");
        }
        return block.withPlants(new PlantFacts(
                this == LOAD ? value : plants.load(),
                plants.several(),
                this == PLANT_CAPACITY ? OptionalDouble.of(value) : plants.capacity(),
                this == PLANT_CAPACITY ? Optional.empty() : plants.capacityRow()));
    }
}
