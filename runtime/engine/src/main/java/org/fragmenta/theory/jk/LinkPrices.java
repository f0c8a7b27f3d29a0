package org.fragmenta.theory.jk;

import org.fragmenta.descriptor.ModelDescriptor;
import org.fragmenta.evidence.Figure;
import org.fragmenta.evidence.Replay;
import org.fragmenta.parametric.Regime;
import org.fragmenta.theory.Study;

/** A model with all that its links between blocks cost times a factor, as a model of its own that can be solved. */
final class LinkPrices {
    private final Study study;

    LinkPrices(Study study) {
        this.study = study;
    }

    /** A study of the model at its own output. */
    Study times(double factor) {
        return study.of(model(factor));
    }

    /** The model at its own output, its cost methods tabulated. */
    ModelDescriptor model(double factor) {
        ModelDescriptor explicit = study.costs().tabulated();
        return explicit.with(
                explicit.blocks(),
                explicit.links().stream().map(link -> link.times(factor)).toList());
    }

    /** The optimum at some output. */
    Regime regime(double output, double factor) {
        return new LinkPrices(study.at(output)).times(factor).regime();
    }

    /**
     * The case of a counter-example at some output.
     *
     * @param blocks what it shows: how finely production is divided
     */
    Replay replay(double output, double factor, int blocks) {
        return Replay.of(
                new LinkPrices(study.at(output)).model(factor),
                Figure.of("q", OutputPath.UNITS, output),
                Figure.of("lambda", "times today's", factor),
                Figure.of("n", "", blocks));
    }
}
