package org.fragmenta.theory;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.math3.fraction.BigFraction;

/**
 * The techniques that are cheapest at some output, and from which output on; exact (theory section 1).
 *
 * @param kept from the least output to the largest: fixed cost rises, marginal cost falls
 * @param starts output from which each of them is cheapest, units a period; the first 0
 * @param dominated the others
 */
public record TechniqueEnvelope(List<Technique> kept, List<BigFraction> starts, List<Dominated> dominated) {

    public TechniqueEnvelope {
        kept = List.copyOf(kept);
        starts = List.copyOf(starts);
        dominated = List.copyOf(dominated);
    }

    /**
     * A technique that is cheapest at no output, or only where another costs the same.
     *
     * @param technique the technique
     * @param output where it comes closest, units a period
     * @param excess what it costs there above the cheapest, money a period
     * @param by the techniques that are cheapest there, one or two
     */
    public record Dominated(Technique technique, BigFraction output, BigFraction excess, List<Technique> by) {
        public Dominated {
            by = List.copyOf(by);
        }
    }

    /**
     * The envelope of some techniques.
     *
     * @param techniques at least one
     */
    public static TechniqueEnvelope of(List<Technique> techniques) {
        List<Technique> kept = new ArrayList<>();
        List<BigFraction> starts = new ArrayList<>();
        List<Technique> sorted = techniques.stream()
                .sorted(Comparator.comparing(Technique::fixed).thenComparing(Technique::marginal))
                .toList();
        for (Technique next : sorted) {
            add(next, kept, starts);
        }
        List<Technique> others =
                techniques.stream().filter(each -> !kept.contains(each)).toList();
        TechniqueEnvelope envelope = new TechniqueEnvelope(kept, starts, List.of());
        return new TechniqueEnvelope(
                kept, starts, others.stream().map(envelope::dominated).toList());
    }

    /** The first starts at 0 and is never left: what comes later has a higher fixed cost. */
    private static void add(Technique next, List<Technique> kept, List<BigFraction> starts) {
        if (kept.isEmpty()) {
            kept.add(next);
            starts.add(BigFraction.ZERO);
            return;
        }
        while (next.marginal().compareTo(last(kept).marginal()) < 0) {
            BigFraction meeting = meeting(last(kept), next);
            if (meeting.compareTo(last(starts)) > 0) {
                kept.add(next);
                starts.add(meeting);
                return;
            }
            kept.remove(kept.size() - 1);
            starts.remove(starts.size() - 1);
        }
    }

    /** The outputs at which the cheapest technique changes, ascending. */
    public List<BigFraction> thresholds() {
        return starts.subList(1, starts.size());
    }

    /** Position of the technique that is cheapest at an output, the coarser one at a threshold. */
    public int indexAt(BigFraction output) {
        return IntStream.range(1, kept.size())
                .filter(index -> starts.get(index).compareTo(output) < 0)
                .max()
                .orElse(0);
    }

    /** The least cost at an output, money a period. */
    public BigFraction at(BigFraction output) {
        return kept.get(indexAt(output)).at(output);
    }

    /** The difference to the envelope is convex, so that it is least at output 0 or at a threshold. */
    private Dominated dominated(Technique technique) {
        BigFraction best = starts.stream()
                .min(Comparator.comparing(output -> technique.at(output).subtract(at(output))))
                .orElseThrow();
        int index = indexAt(best);
        boolean threshold = index + 1 < kept.size() && starts.get(index + 1).equals(best);
        return new Dominated(
                technique,
                best,
                technique.at(best).subtract(at(best)),
                kept.subList(index, index + (threshold ? 2 : 1)));
    }

    private static BigFraction meeting(Technique coarse, Technique fine) {
        return fine.fixed().subtract(coarse.fixed()).divide(coarse.marginal().subtract(fine.marginal()));
    }

    private static <T> T last(List<T> list) {
        return list.get(list.size() - 1);
    }
}
