package org.fragmenta.processor.generate;

import com.palantir.javapoet.TypeSpec;
import org.fragmenta.processor.model.AnnotatedModel;
import org.fragmenta.processor.plan.SolverPlan;
import org.fragmenta.typed.TypedSolver;

/**
 * Generates the class that an economist calls to solve a model whose blocks or links share costs. The engine ties the
 * shared parts to the block graph, so nothing of the search is written out.
 */
final class SharedSolverGenerator {
    private final SolverFrame frame;
    private final ModelNames names;
    private final SolverPlan plan;

    SharedSolverGenerator(AnnotatedModel model, ModelNames names, SolverPlan plan) {
        this.frame = new SolverFrame(model, names);
        this.names = names;
        this.plan = plan;
    }

    TypeSpec type() {
        return frame.type(TypedSolver.class, new SolverJavadoc(names, plan).text())
                .addMethod(frame.constructor().build())
                .addMethod(frame.solveByProof())
                .addMethods(frame.own())
                .build();
    }
}
