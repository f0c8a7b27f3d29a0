package org.fragmenta.catalog;

import java.util.List;
import java.util.Optional;
import org.fragmenta.descriptor.BlockDescriptor;
import org.fragmenta.descriptor.ChangeDescriptor;
import org.fragmenta.descriptor.CostRow;
import org.fragmenta.descriptor.CostTable;
import org.fragmenta.descriptor.EconomyDescriptor;
import org.fragmenta.descriptor.LinkDescriptor;
import org.fragmenta.descriptor.ModelDescriptor;
import org.fragmenta.descriptor.Period;
import org.fragmenta.descriptor.RegionDescriptor;
import org.fragmenta.descriptor.RegionSetDescriptor;
import org.fragmenta.descriptor.ScenarioDescriptor;
import org.fragmenta.descriptor.TableUse;
import org.fragmenta.dsl.FragmentationModel;

/** A model small enough to solve by hand. */
final class SampleModels {
    private static final double NEVER = Double.POSITIVE_INFINITY;

    private SampleModels() {}

    /** Compiled without the processor, as far as its class file tells. */
    @FragmentationModel(currency = "USD", regions = SampleModels.class, output = 1)
    interface Unprocessed {}

    /**
     * Left costs 1 in East and 5 in West, Right costs 9 and 2, and a link between the two 3 where they part: East and
     * West for 6, West together for 7, East together for 10, the other way round for 17.
     */
    static ModelDescriptor chain(String id) {
        return chain(id, CostRow.of(1, 5), CostRow.of(9, 2), 3);
    }

    /** Left can stand in East only, Right in West only, and there is no way between them. */
    static ModelDescriptor impossible() {
        return chain("Impossible", CostRow.of(1, NEVER), CostRow.of(NEVER, 2), NEVER);
    }

    private static ModelDescriptor chain(String id, CostRow left, CostRow right, double apart) {
        CostRow free = CostRow.of(0, 0);
        return new ModelDescriptor(
                ModelDescriptor.SCHEMA,
                id,
                id,
                "USD",
                Period.YEAR,
                1,
                EconomyDescriptor.standard(),
                new RegionSetDescriptor(
                        "Sides",
                        "1",
                        "USD",
                        List.of(RegionDescriptor.bare("East"), RegionDescriptor.bare("West")),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        Optional.empty()),
                List.of(BlockDescriptor.ofRows("Left", free, left), BlockDescriptor.ofRows("Right", free, right)),
                List.of(LinkDescriptor.ofTable("Way", "Left", "Right", new TableUse("Apart", 1))),
                List.of(),
                List.of(new CostTable("Apart", List.of(CostRow.of(0, apart), CostRow.of(apart, 0)))),
                List.of(),
                List.of(new ScenarioDescriptor(
                        "Doubled",
                        "Twice the output",
                        List.of(new ChangeDescriptor("output", ChangeDescriptor.Operation.SCALE, 2)))));
    }
}
