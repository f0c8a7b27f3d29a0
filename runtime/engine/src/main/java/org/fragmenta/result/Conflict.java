package org.fragmenta.result;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.fragmenta.descriptor.ModelDescriptor;

/**
 * Why a model has no plan, in its own words, and what would give it one.
 *
 * @param minimal whether a plan appears as soon as any one of the declarations is dropped, the rest of the model aside;
 *     false where a limit stopped a solve, so that some of them may have nothing to do with it
 * @param declarations what cannot hold together, at least one
 * @param repairs changes of the model that give it a plan, each verified by a solve, the cheapest resulting plan first
 */
public record Conflict(boolean minimal, List<Declaration> declarations, List<Repair> repairs) {

    public Conflict {
        declarations = List.copyOf(declarations);
        repairs = List.copyOf(repairs);
    }

    /**
     * A statement of the model that rules something out.
     *
     * @param path where it stands, {@code blocks.Sewing.only}
     * @param statement what it says, a sentence
     * @param maybe what to write instead, a sentence that completes "Maybe"
     */
    public record Declaration(String path, String statement, String maybe) {}

    /**
     * A way to a plan.
     *
     * @param changes what to write, all of it together; one wherever one is enough
     * @param technology id of the technology of the repaired model's plan; "" where the model declares none
     * @param cost what that plan costs, money a period
     * @param status whether no plan of the repaired model costs less
     * @param plan the region of every block of one plant
     * @param plants the plants of the blocks of several
     * @param problem the repaired model with rows and tables in place of its Java methods; absent where it has none, as
     *     the changes then lead to it
     */
    public record Repair(
            List<Change> changes,
            String technology,
            double cost,
            Status status,
            Map<String, String> plan,
            List<PlantLine> plants,
            Optional<ModelDescriptor> problem) {

        public Repair {
            changes = List.copyOf(changes);
            plan = Collections.unmodifiableMap(new LinkedHashMap<>(plan));
            plants = List.copyOf(plants);
        }
    }

    /**
     * One change of a repair, of one declaration.
     *
     * @param path what changes, {@code regions.Hanoi.capability}
     * @param statement what to do, {@code raise the capability of region Hanoi from 0.3 to 0.45}
     * @param setting the same for {@code --set}, {@code regions.Hanoi.capability=0.45}; "" where it is no such number
     * @param regions the regions that it is about: those that a block may stand in as well, those whose cell of a row is
     *     stated; of a table the region of origin and that of destination of each cell, one after the other. None where
     *     it is about the whole
     * @param value the number to write; absent where there is none to write
     */
    public record Change(String path, String statement, String setting, List<String> regions, OptionalDouble value) {

        public Change {
            regions = List.copyOf(regions);
        }
    }
}
