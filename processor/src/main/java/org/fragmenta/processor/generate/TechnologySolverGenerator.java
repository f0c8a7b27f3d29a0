package org.fragmenta.processor.generate;

import com.palantir.javapoet.TypeSpec;
import java.util.List;
import java.util.stream.Collectors;
import org.fragmenta.descriptor.TechnologyDescriptor;
import org.fragmenta.processor.model.AnnotatedModel;
import org.fragmenta.processor.plan.SharedPart;
import org.fragmenta.processor.plan.SharedParts;
import org.fragmenta.typed.TypedCurveSolver;
import org.fragmenta.typed.TypedSolver;

/**
 * Generates the class that an economist calls to solve a model with technologies. Each technology has a block graph of its
 * own, so the engine's general elimination solves them one by one.
 */
final class TechnologySolverGenerator {
    private static final int LINE = 110;

    private final AnnotatedModel model;
    private final SolverFrame frame;
    private final ModelNames names;
    private final List<SharedPart> shared;

    TechnologySolverGenerator(AnnotatedModel model, ModelNames names) {
        this.model = model;
        this.frame = new SolverFrame(model, names);
        this.names = names;
        this.shared = SharedParts.of(model.descriptor());
    }

    TypeSpec type() {
        return frame.type(shared.isEmpty() ? TypedCurveSolver.class : TypedSolver.class, javadoc())
                .addMethod(frame.constructor().build())
                .addMethod(frame.solveByProof())
                .addMethods(frame.own())
                .build();
    }

    private String javadoc() {
        List<TechnologyDescriptor> technologies = model.descriptor().technologies();
        String count = technologies.size() == 1 ? "one technology" : technologies.size() + " technologies";
        return JavadocText.lines(
                        "Solves " + JavadocText.of(names.model())
                                + ": the cheapest technology, the cheapest region for each of its production blocks,"
                                + " proven, and what the other technologies would cost.",
                        LINE)
                + "\n\n"
                + JavadocText.lines(
                        "<p>The model declares " + count + ": "
                                + technologies.stream()
                                        .map(technology -> JavadocText.of(technology.id()))
                                        .collect(Collectors.joining(", "))
                                + ". Each has a block graph of its own, so no elimination is written out here: the engine's"
                                + " general one solves them one by one, and the cheapest answer counts, the first on a"
                                + " tie.",
                        LINE)
                + "\n"
                + sharing();
    }

    private String sharing() {
        if (shared.isEmpty()) {
            return "";
        }
        return "\n<p>Blocks or links share costs besides, which it ties to each block graph by multipliers:\n\n<ul>\n"
                + String.join("\n", SolverJavadoc.parts(shared)) + "\n</ul>\n";
    }
}
