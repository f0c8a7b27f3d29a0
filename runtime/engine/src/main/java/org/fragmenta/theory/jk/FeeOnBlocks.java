package org.fragmenta.theory.jk;

import java.util.List;
import org.apache.commons.math3.fraction.BigFraction;
import org.fragmenta.descriptor.ChangeDescriptor;
import org.fragmenta.descriptor.ModelDescriptor;
import org.fragmenta.parametric.Decimals;
import org.fragmenta.result.Status;
import org.fragmenta.scenario.Scenarios;
import org.fragmenta.theory.Study;
import org.fragmenta.theory.Technique;
import org.fragmenta.theory.TechniqueEnvelope;

/** The fee is due for every production block, so that it lies on the choice of technology alone. */
final class FeeOnBlocks implements FeeSweep {
    private final Study study;

    FeeOnBlocks(Study study) {
        this.study = study;
    }

    @Override
    public TechniqueEnvelope envelope() {
        return TechniqueEnvelope.of(study.technologies().stream()
                .filter(variant -> variant.study().answer().status() != Status.INFEASIBLE)
                .map(FeeOnBlocks::line)
                .toList());
    }

    private static Technique line(Study.Variant variant) {
        int blocks = variant.study().model().blocks().size();
        return new Technique(
                variant.id(),
                variant.study().regime(),
                blocks,
                Decimals.read(variant.study().cost().total()),
                new BigFraction(blocks));
    }

    @Override
    public int sites(double fee) {
        ModelDescriptor model = study.model();
        List<ChangeDescriptor> fees = model.blocks().stream()
                .map(block -> new ChangeDescriptor(
                        "blocks." + block.id() + ".fixedCost", ChangeDescriptor.Operation.SET, block.fixedCost() + fee))
                .toList();
        return study.of(Scenarios.apply(model, fees)).regime().blocks();
    }
}
