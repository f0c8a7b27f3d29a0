package org.fragmenta.theory.control;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.fragmenta.descriptor.ArmsLengthDescriptor;
import org.fragmenta.descriptor.BlockDescriptor;
import org.fragmenta.descriptor.ModelDescriptor;
import org.fragmenta.descriptor.RegionDescriptor;
import org.fragmenta.logistics.GreatCircle;
import org.fragmenta.theory.MissingHypothesisException;
import org.fragmenta.theory.Optimum;
import org.fragmenta.theory.Study;

/** The blocks of an optimum that independent suppliers could run, and the distances that are open to them. */
final class Governed {
    private final Optimum optimum;
    private final List<Integer> blocks;

    private Governed(Optimum optimum) {
        this.optimum = optimum;
        blocks = IntStream.range(0, optimum.blocks())
                .filter(block ->
                        optimum.model().blocks().get(block).armsLength().isPresent())
                .boxed()
                .toList();
    }

    /**
     * Those of a study.
     *
     * @throws MissingHypothesisException if no block states armsLength, or nothing is produced
     */
    static Governed of(Study study) {
        ModelDescriptor model = study.model();
        if (model.blocks().stream().allMatch(block -> block.armsLength().isEmpty())) {
            throw new MissingHypothesisException("a block states armsLength, what an independent supplier changes");
        }
        if (model.output() == 0) {
            throw new MissingHypothesisException("output is above 0");
        }
        Governed governed = new Governed(Optimum.of(study));
        if (governed.blocks.isEmpty()) {
            throw new MissingHypothesisException("a block of the cheapest technology states armsLength");
        }
        return governed;
    }

    /** The optimum. */
    Optimum optimum() {
        return optimum;
    }

    /** Positions of the blocks, ascending. */
    List<Integer> blocks() {
        return blocks;
    }

    /** Whether a supplier runs the block in the optimum. */
    boolean isOutsourced(int block) {
        return optimum.costs()
                .isArmsLength(block, optimum.region(block), optimum.model().output());
    }

    /** Ids of the blocks that suppliers run in the optimum. */
    List<String> outsourced() {
        return blocks.stream().filter(this::isOutsourced).map(optimum::blockId).toList();
    }

    /** Whether the block stands in the country of its headquarters. */
    boolean isNear(int block) {
        RegionDescriptor headquarters =
                optimum.regions().get(optimum.model().regionIndex(terms(block).headquarters()));
        return headquarters
                .country()
                .equals(optimum.regions().get(optimum.region(block)).country());
    }

    /** Great circle from the block's headquarters to a region, kilometres; 0 where a place states no coordinates. */
    double km(int block, int region) {
        return km(terms(block), optimum.regions().get(region));
    }

    private double km(ArmsLengthDescriptor terms, RegionDescriptor region) {
        RegionDescriptor from = optimum.regions().get(optimum.model().regionIndex(terms.headquarters()));
        boolean placed = from.latitude().isPresent() && region.latitude().isPresent();
        return from.id().equals(region.id()) || !placed
                ? 0
                : GreatCircle.km(
                        from.latitude().orElse(0),
                        from.longitude().orElse(0),
                        region.latitude().orElse(0),
                        region.longitude().orElse(0));
    }

    private ArmsLengthDescriptor terms(int block) {
        return optimum.model().blocks().get(block).armsLength().orElseThrow();
    }

    /** Where a block could stand with all others left in place, and what arm's length changes there. */
    Outsourcing outsourcing(int block) {
        ArmsLengthDescriptor terms = terms(block);
        double institutions = optimum.model().economy().institutions();
        List<Outsourcing.Place> places = new ArrayList<>();
        for (int region = 0; region < optimum.regions().size(); region++) {
            if (optimum.instance().costOf(optimum.planWith(block, region)) < Double.POSITIVE_INFINITY) {
                double setup =
                        optimum.costs().setup(block, region) / optimum.model().output();
                places.add(new Outsourcing.Place(
                        region, km(terms, optimum.regions().get(region)), setup));
            }
        }
        return new Outsourcing(
                institutions * terms.friction(), institutions * terms.frictionPerKm(), terms.advantage(), places);
    }

    /** What a supplier costs more than the firm's own plant is reckoned against, money a unit. */
    double scale(int block) {
        BlockDescriptor descriptor = optimum.model().blocks().get(block);
        double setup = optimum.costs().setup(block, optimum.region(block))
                / optimum.model().output();
        return descriptor.armsLength().orElseThrow().advantage() + setup;
    }
}
