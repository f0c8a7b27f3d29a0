package org.fragmenta.theory;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.fragmenta.check.ModelRules;
import org.fragmenta.cluster.ClusterStudy;
import org.fragmenta.descriptor.ModelDescriptor;
import org.fragmenta.descriptor.ScenarioDescriptor;
import org.fragmenta.instance.CostModel;
import org.fragmenta.instance.CustomCosts;
import org.fragmenta.parametric.Curve;
import org.fragmenta.parametric.Parameter;
import org.fragmenta.parametric.Regime;
import org.fragmenta.parametric.RegimeSolver;
import org.fragmenta.parametric.UnprovenException;
import org.fragmenta.relocation.Relocation;
import org.fragmenta.result.CostSplit;
import org.fragmenta.result.Result;
import org.fragmenta.result.Status;
import org.fragmenta.scenario.Scenarios;
import org.fragmenta.solve.Limits;

/**
 * What conditions look at: a model, its numbers, its answers. Everything is computed when first asked for and once,
 * whatever the number of conditions that ask. What is asked for and not there is a {@link MissingHypothesisException};
 * what a limit kept from being proven is an {@link UnprovenException}.
 *
 * <p>Not for two threads at a time.
 */
public final class Study {
    private static final String PLAN = "the model has a plan";
    private static final String NO_MODEL = "a model of blocks and regions is given";

    private final Optional<ModelDescriptor> model;
    private final CustomCosts methods;
    private final Function<ModelDescriptor, Result> solve;
    private final Function<ModelDescriptor, Result> solveTables;
    private final Limits limits;
    private final Optional<Object> document;
    private final Lazy<CostModel> costs;
    private final Lazy<Result> result;
    private final Lazy<List<Variant>> technologies;
    private final Lazy<ClusterStudy> cluster;
    private final Lazy<Techniques> techniques;
    private final Lazy<Relocation> relocation;
    private final Map<List<String>, Study> changed = new HashMap<>();
    private final Map<String, RegimeSolver> solvers = new HashMap<>();
    private final Map<String, Curve> curves = new HashMap<>();

    /**
     * A technology of a model as a model of its own.
     *
     * @param id of the technology; "" where the model declares none
     * @param study of the model of its blocks and links; the study itself where it declares none
     */
    public record Variant(String id, Study study) {}

    private Study(
            Optional<ModelDescriptor> model,
            CustomCosts methods,
            Function<ModelDescriptor, Result> solve,
            Function<ModelDescriptor, Result> solveTables,
            Limits limits,
            Optional<Object> document) {
        this.model = model;
        this.methods = methods;
        this.solve = solve;
        this.solveTables = solveTables;
        this.limits = limits;
        this.document = document;
        this.costs = new Lazy<>(() -> CostModel.of(model(), methods));
        this.result = new Lazy<>(() -> solve.apply(model()));
        this.technologies = new Lazy<>(this::variants);
        this.cluster = new Lazy<>(() -> ClusterStudy.of(clusterModel(), methods));
        this.techniques = new Lazy<>(() -> Techniques.of(this));
        this.relocation = new Lazy<>(this::relocated);
    }

    /**
     * A study of a model that obeys the rules of {@code org.fragmenta.check}.
     *
     * @param methods the model's cost methods
     * @param solve answers this model, any that differs from it in its numbers, and each of its technologies
     * @param solveTables answers any model of explicit rows and tables
     * @param limits of every other solve
     */
    public static Study of(
            ModelDescriptor model,
            CustomCosts methods,
            Function<ModelDescriptor, Result> solve,
            Function<ModelDescriptor, Result> solveTables,
            Limits limits) {
        return new Study(Optional.of(model), methods, solve, solveTables, limits, Optional.empty());
    }

    /** A study of a document of another mode, which conditions on models do not apply to. */
    public static Study ofDocument(Object document) {
        Function<ModelDescriptor, Result> none = model -> {
            throw new MissingHypothesisException(NO_MODEL);
        };
        return new Study(Optional.empty(), CustomCosts.NONE, none, none, Limits.standard(), Optional.of(document));
    }

    /**
     * The document of another mode.
     *
     * @param form its form
     * @param hypothesis what such a document states, a sentence without its full stop
     */
    public <T> T document(Class<T> form, String hypothesis) {
        return mode(form).orElseThrow(() -> new MissingHypothesisException(hypothesis));
    }

    /** The document of a mode of this form; absent if there is another, or a model. */
    public <T> Optional<T> mode(Class<T> form) {
        return document.filter(form::isInstance).map(form::cast);
    }

    /** The model. */
    public ModelDescriptor model() {
        return model.orElseThrow(() -> new MissingHypothesisException(NO_MODEL));
    }

    /** Whether there is a model and its blocks or links share costs, which then do not add up over them. */
    public boolean sharesCosts() {
        return model.isPresent() && model.get().sharesCosts();
    }

    /** Its cost methods. */
    public CustomCosts methods() {
        return methods;
    }

    /** How far a solve may go. */
    public Limits limits() {
        return limits;
    }

    /** Its numbers; of a model with technologies those of all its blocks, which no plan uses together. */
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
            throw new MissingHypothesisException(PLAN);
        }
        if (answer.status() == Status.LIMIT) {
            throw new UnprovenException();
        }
        return answer;
    }

    /**
     * Where the blocks stand year by year.
     *
     * @throws MissingHypothesisException if the model states no years
     */
    public Relocation relocation() {
        return relocation.get();
    }

    private Relocation relocated() {
        if (model().horizon().isEmpty()) {
            throw new MissingHypothesisException("the model states a horizon");
        }
        return Relocation.of(model(), ScenarioDescriptor.BASELINE, methods, solveTables, limits);
    }

    /** What the optimum costs, and for what. */
    public CostSplit cost() {
        return optimum().cost().orElseThrow(() -> new MissingHypothesisException(PLAN));
    }

    /** Who produces where in the optimum. */
    public Regime regime() {
        Result optimum = optimum();
        int cut = (int) cost().links().stream()
                .filter(line -> !line.from().equals(line.to()))
                .count();
        return new Regime(optimum.technology(), optimum.plan(), optimum.armsLength(), cut);
    }

    /** The technologies of the model, one if it declares none. */
    public List<Variant> technologies() {
        return technologies.get();
    }

    private List<Variant> variants() {
        if (model().technologies().isEmpty()) {
            return List.of(new Variant("", this));
        }
        return model().technologies().stream()
                .map(technology -> new Variant(technology.id(), of(model().madeBy(technology))))
                .toList();
    }

    /**
     * Passes where service links join blocks, so that there is something to become cheaper or dearer.
     *
     * @throws MissingHypothesisException if the model has no link
     */
    public void requireLinks() {
        if (model().links().isEmpty()) {
            throw new MissingHypothesisException("service links join blocks");
        }
    }

    /** The model as a study of a cluster. */
    public ClusterStudy cluster() {
        return cluster.get();
    }

    private ModelDescriptor clusterModel() {
        if (model().cluster().isEmpty()) {
            throw new MissingHypothesisException("a core that firms crowd into is stated");
        }
        return model();
    }

    /** Every technique of the model and which is cheapest from which output on. */
    public Techniques techniques() {
        return techniques.get();
    }

    /**
     * Exact costs of regimes as one number varies.
     *
     * @param path of the number, as {@link Parameter#of} takes it
     */
    public RegimeSolver over(String path) {
        RegimeSolver known = solvers.get(path);
        if (known != null) {
            return known;
        }
        RegimeSolver solver = RegimeSolver.of(model(), methods, List.of(Parameter.of(model(), path)), limits);
        solvers.put(path, solver);
        return solver;
    }

    /**
     * The least cost as one number varies.
     *
     * @param path of the number, as {@link Parameter#of} takes it
     * @param from lower end
     * @param to upper end; positive infinity where {@link Curve#of} takes it
     */
    public Curve curve(String path, double from, double to) {
        String key = path + " from " + from + " to " + to;
        Curve known = curves.get(key);
        if (known != null) {
            return known;
        }
        Curve curve = Curve.of(over(path), from, to).orElseThrow(() -> new MissingHypothesisException(PLAN));
        curves.put(key, curve);
        return curve;
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
        Study study = of(ModelRules.require(revised));
        changed.put(key, study);
        return study;
    }

    /** A study of the model at another output; asked twice, the same. */
    public Study at(double output) {
        return under("output=" + output);
    }

    /** A study of another model that differs from this one in its numbers or is one of its technologies. */
    public Study of(ModelDescriptor other) {
        return of(other, methods, solve, solveTables, limits);
    }
}
