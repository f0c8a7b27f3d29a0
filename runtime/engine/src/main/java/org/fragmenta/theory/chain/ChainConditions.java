package org.fragmenta.theory.chain;

import java.util.List;
import org.fragmenta.theory.Condition;

/** The conditions of the family GV, and those of other families that look at a mode of the literature. */
public final class ChainConditions {
    private ChainConditions() {}

    /** One of each. */
    public static List<Condition> all() {
        return List.of(
                new FactorPriceEffect(),
                new StageOwnership(),
                new CrossingLaw(),
                new SpiderAssembly(),
                new Overshooting(),
                new ClusterJump(),
                new PartsTrade(),
                new GroupMoves(),
                new SnakeProgramme(),
                new IcebergElasticity(),
                new CentralityDownstreamness(),
                new IcebergPrices(),
                new MistakesSortCountries(),
                new OffshoredTasks(),
                new StageIntervals(),
                new PlantOptimality(),
                new PlantSqueezing(),
                new PlantNesting(),
                new ProximityOrdering(),
                new TransactionBlocks());
    }
}
