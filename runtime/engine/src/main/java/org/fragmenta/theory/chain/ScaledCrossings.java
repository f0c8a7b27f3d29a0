package org.fragmenta.theory.chain;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.fragmenta.descriptor.ModelDescriptor;
import org.fragmenta.instance.CostModel;
import org.fragmenta.instance.Instance;
import org.fragmenta.instance.Instance.Link;
import org.fragmenta.parametric.UnprovenException;
import org.fragmenta.result.Status;
import org.fragmenta.solve.Names;
import org.fragmenta.solve.Solution;
import org.fragmenta.solve.Solver;
import org.fragmenta.theory.MissingHypothesisException;
import org.fragmenta.theory.Study;

/**
 * The optimum of a model whose crossings all cost a multiple of today's, by a solve of its own that knows nothing of
 * curves.
 *
 * @param total cost of the plan, money a period
 * @param bill what its links cost at today's prices, money a period
 */
record ScaledCrossings(double total, double bill) {

    /**
     * The cheapest of all technologies.
     *
     * @param factor on the cost of all links between blocks, above 0
     * @throws MissingHypothesisException if there is no plan
     */
    static ScaledCrossings of(Study study, double factor) {
        ModelDescriptor model = study.model();
        Stream<ModelDescriptor> technologies = model.technologies().isEmpty()
                ? Stream.of(model)
                : model.technologies().stream().map(model::madeBy);
        return technologies
                .map(technology -> CostModel.of(technology, study.methods()).instance())
                .flatMap(instance -> solved(instance, factor))
                .min(Comparator.comparingDouble(ScaledCrossings::total))
                .orElseThrow(() -> new MissingHypothesisException("the model has a plan"));
    }

    private static Stream<ScaledCrossings> solved(Instance instance, double factor) {
        double[][] own = new double[instance.blocks()][];
        Arrays.setAll(own, instance::blockCost);
        List<Link> links = instance.links().stream()
                .map(link -> new Link(link.from(), link.to(), link.cost().scaled(factor)))
                .toList();
        Instance scaled = new Instance(instance.regions(), own, links);
        Solution solution = Solver.solve(scaled, Names.positions(scaled));
        if (solution.status() == Status.LIMIT) {
            throw new UnprovenException();
        }
        if (solution.status() == Status.INFEASIBLE) {
            return Stream.empty();
        }
        double bill = instance.links().stream()
                .mapToDouble(link -> link.cost()
                        .at(solution.plan().get(link.from()), solution.plan().get(link.to())))
                .sum();
        return Stream.of(new ScaledCrossings(solution.total(), bill));
    }
}
