package org.fragmenta.theory;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.fragmenta.parametric.CurveSegment;
import org.fragmenta.parametric.Parameter;
import org.fragmenta.parametric.Regime;
import org.fragmenta.result.Status;

/**
 * The ways of making a product that are worth comparing: of each declared technology what is cheapest at some output;
 * without declared technologies every regime that is cheapest at some output.
 *
 * @param all technology by technology, from the least output to the largest
 * @param envelope which is cheapest from which output on
 */
public record Techniques(List<Technique> all, TechniqueEnvelope envelope) {

    public Techniques {
        all = List.copyOf(all);
    }

    static Techniques of(Study study) {
        List<Technique> all = new ArrayList<>();
        for (Study.Variant variant : study.technologies()) {
            if (variant.study().answer().status() != Status.INFEASIBLE) {
                for (CurveSegment segment : variant.study()
                        .curve(Parameter.OUTPUT, 0, Double.POSITIVE_INFINITY)
                        .segments()) {
                    all.add(technique(variant.id(), segment, all));
                }
            }
        }
        if (all.isEmpty()) {
            throw new MissingHypothesisException("the model has a plan");
        }
        return new Techniques(all, TechniqueEnvelope.of(all));
    }

    private static Technique technique(String technology, CurveSegment segment, List<Technique> before) {
        Regime found = segment.regime();
        Regime regime = new Regime(technology, found.regions(), found.armsLength(), found.linksCut());
        String name = technology.isEmpty()
                ? String.join("+", new LinkedHashSet<>(found.regions().values()))
                : technology;
        long namesakes = before.stream()
                .filter(each -> each.id().equals(name) || each.id().startsWith(name + "/"))
                .count();
        return new Technique(
                namesakes == 0 ? name : name + "/" + (namesakes + 1),
                regime,
                technology.isEmpty() ? found.locations() : found.blocks(),
                segment.fixedCost(),
                segment.marginalCost());
    }
}
