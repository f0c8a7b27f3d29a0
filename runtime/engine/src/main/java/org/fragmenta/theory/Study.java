package org.fragmenta.theory;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.fragmenta.check.ModelRules;
import org.fragmenta.descriptor.ModelDescriptor;
import org.fragmenta.instance.CostModel;
import org.fragmenta.instance.CustomCosts;
import org.fragmenta.parametric.UnprovenException;
import org.fragmenta.result.CostSplit;
import org.fragmenta.result.Result;
import org.fragmenta.result.Status;
import org.fragmenta.scenario.Scenarios;

/**
 * What conditions look at: a model, its numbers, its answers. Everything is computed when first asked for and once,
 * whatever the number of conditions that ask. What is asked for and not there is a {@link MissingHypothesisException};
 * what a limit kept from being proven is an {@link UnprovenException}.
 *
 * <p>Not for two threads at a time.
 */
public final class Study {
    private static final String NO_MODEL = "a model of blocks and regions is given";

    private final Optional<ModelDescriptor> model;
    private final CustomCosts methods;
    private final Function<ModelDescriptor, Result> solve;
    private final Optional<Object> document;
    private final Lazy<CostModel> costs;
    private final Lazy<Result> result;
    private final Map<List<String>, Study> changed = new HashMap<>();

    private Study(
            Optional<ModelDescriptor> model,
            CustomCosts methods,
            Function<ModelDescriptor, Result> solve,
            Optional<Object> document) {
        this.model = model;
        this.methods = methods;
        this.solve = solve;
        this.document = document;
        this.costs = new Lazy<>(() -> CostModel.of(model(), methods));
        this.result = new Lazy<>(() -> solve.apply(model()));
    }

    /**
     * A study of a model that obeys the rules of {@code org.fragmenta.check}.
     *
     * @param methods the model's cost methods
     * @param solve answers a model that differs from this one in its numbers
     */
    public static Study of(ModelDescriptor model, CustomCosts methods, Function<ModelDescriptor, Result> solve) {
        return new Study(Optional.of(model), methods, solve, Optional.empty());
    }

    /** A study of a document of another mode, which conditions on models do not apply to. */
    public static Study ofDocument(Object document) {
        return new Study(
                Optional.empty(),
                CustomCosts.NONE,
                model -> {
                    throw new MissingHypothesisException(NO_MODEL);
                },
                Optional.of(document));
    }

    /**
     * The document of another mode.
     *
     * @param form its form
     * @param hypothesis what such a document states, a sentence without its full stop
     */
    public <T> T document(Class<T> form, String hypothesis) {
        return document.filter(form::isInstance)
                .map(form::cast)
                .orElseThrow(() -> new MissingHypothesisException(hypothesis));
    }

    /** The model. */
    public ModelDescriptor model() {
        return model.orElseThrow(() -> new MissingHypothesisException(NO_MODEL));
    }

    /** Its cost methods. */
    public CustomCosts methods() {
        return methods;
    }

    /** Its numbers. */
    public CostModel costs() {
        return costs.get();
    }

    /** The answer at the model's output: proven, or honest about the limit that stopped it, or that there is no plan. */
    public Result answer() {
        return result.get();
    }

    /** The proven answer at the model's output. */
    public Result optimum() {
        Result answer = answer();
        if (answer.status() == Status.INFEASIBLE) {
            throw new MissingHypothesisException("the model has a plan");
        }
        if (answer.status() == Status.LIMIT) {
            throw new UnprovenException();
        }
        return answer;
    }

    /** What the optimum costs, and for what. */
    public CostSplit cost() {
        return optimum().cost().orElseThrow(() -> new MissingHypothesisException("the model has a plan"));
    }

    /**
     * A study of the model after some changes; asked twice, the same.
     *
     * @param settings {@code path=value} or {@code path*=factor}, in order
     * @throws org.fragmenta.check.ModelException if a setting finds nothing to change or breaks a rule
     */
    public Study under(String... settings) {
        List<String> key = List.of(settings);
        Study known = changed.get(key);
        if (known != null) {
            return known;
        }
        ModelDescriptor revised =
                Scenarios.apply(model(), key.stream().map(Scenarios::parse).toList());
        Study study = of(ModelRules.require(revised), methods, solve);
        changed.put(key, study);
        return study;
    }

    /** A study of another model that differs from this one in its numbers only. */
    public Study of(ModelDescriptor other) {
        return of(other, methods, solve);
    }
}
