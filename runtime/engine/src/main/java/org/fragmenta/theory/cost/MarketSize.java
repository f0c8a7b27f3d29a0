package org.fragmenta.theory.cost;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.commons.math3.fraction.BigFraction;
import org.fragmenta.descriptor.MarketDescriptor;
import org.fragmenta.evidence.CounterExample;
import org.fragmenta.evidence.EvidenceNumber;
import org.fragmenta.evidence.Figure;
import org.fragmenta.evidence.Replay;
import org.fragmenta.parametric.Curve;
import org.fragmenta.parametric.CurveSegment;
import org.fragmenta.parametric.Decimals;
import org.fragmenta.parametric.Parameter;
import org.fragmenta.result.CostSplit.BlockLine;
import org.fragmenta.theory.Optimum;
import org.fragmenta.theory.Study;

/**
 * Whether the country of the block with the largest share of fixed cost asks for enough to hold it: its minimum efficient
 * scale, the least output from which it stands where it stands today, against the demand of that country's markets.
 */
final class MarketSize {
    private final Study study;
    private final Optimum optimum;

    /**
     * @param study of the optimum's technology alone
     * @param optimum its optimum
     */
    MarketSize(Study study, Optimum optimum) {
        this.study = study;
        this.optimum = optimum;
    }

    /** The comparison of scale and demand; empty where no block has fixed costs or its country has no market. */
    Optional<Ordering> ordering() {
        int block = IntStream.range(0, optimum.blocks())
                .boxed()
                .max(Comparator.comparingDouble(this::fixedShare))
                .orElse(-1);
        double demand = block < 0 ? 0 : demand(block);
        return demand > 0 && fixedShare(block) > 0 ? Optional.of(ordering(block, demand)) : Optional.empty();
    }

    private double fixedShare(int block) {
        BlockLine line = optimum.production(block, optimum.region(block));
        double all = line.setup() + line.operation();
        return all > 0 ? (line.setup() + line.fixedOperation()) / all : 0;
    }

    private double demand(int block) {
        return optimum.model().markets().stream()
                .filter(market ->
                        country(optimum.model().regionIndex(market.region())).equals(country(optimum.region(block))))
                .mapToDouble(MarketDescriptor::demand)
                .sum();
    }

    private String country(int region) {
        return optimum.regions().get(region).country();
    }

    private Ordering ordering(int block, double demand) {
        String name = optimum.blockId(block);
        String region = optimum.regionId(optimum.region(block));
        double scale = minimumEfficientScale(name, region);
        return new Ordering(
                "marketSize",
                scale,
                demand,
                "units a period",
                name + " in " + region,
                CounterExample.of(
                        name + " would leave " + region + " if it served the demand of its country alone",
                        Replay.asItStands(Figure.of(name, region)),
                        Replay.of(
                                "output=" + demand,
                                Figure.of("minimumEfficientScale", "units a period", scale),
                                Figure.of("domesticDemand", "units a period", demand))),
                "blocks." + name + " needs " + EvidenceNumber.text(scale) + " units, and the markets of "
                        + country(optimum.region(block)) + " ask for " + EvidenceNumber.text(demand));
    }

    /** The start of the last stretch of output, up to today's, on which the block stands where it does. */
    private double minimumEfficientScale(String block, String region) {
        double output = optimum.model().output();
        Curve curve = study.curve(Parameter.OUTPUT, 0, output);
        BigFraction start = Decimals.read(output);
        for (int segment = curve.segments().size() - 1; segment >= 0; segment--) {
            CurveSegment at = curve.segments().get(segment);
            if (!at.regime().region(block).equals(region)) {
                return Decimals.nearest(start);
            }
            start = at.from();
        }
        return Decimals.nearest(start);
    }
}
