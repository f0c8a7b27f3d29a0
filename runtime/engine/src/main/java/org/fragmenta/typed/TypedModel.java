package org.fragmenta.typed;

import java.util.Arrays;
import java.util.List;
import org.fragmenta.catalog.CompiledModel;
import org.fragmenta.catalog.Studies;
import org.fragmenta.check.Diagnostic;
import org.fragmenta.check.ModelException;
import org.fragmenta.check.ModelRules;
import org.fragmenta.conflict.NoPlan;
import org.fragmenta.descriptor.ModelDescriptor;
import org.fragmenta.descriptor.RegionDescriptor;
import org.fragmenta.dsl.Constant;
import org.fragmenta.evidence.ConditionId;
import org.fragmenta.evidence.Verdict;
import org.fragmenta.instance.CostModel;
import org.fragmenta.parametric.Curve;
import org.fragmenta.parametric.Parameter;
import org.fragmenta.parametric.RegimeSolver;
import org.fragmenta.parametric.UnprovenException;
import org.fragmenta.parametric.map.ParameterRange;
import org.fragmenta.parametric.map.RegimeMap;
import org.fragmenta.solve.Limits;
import org.fragmenta.theory.Condition;
import org.fragmenta.theory.Conditions;
import org.fragmenta.theory.Study;

/**
 * What the generated solver of a model asks for curves, maps and verdicts.
 *
 * @param <B> the model's blocks
 * @param <R> the model's regions
 */
public final class TypedModel<B extends Constant.Block, R extends Constant.Region> {
    private final CompiledModel model;
    private final Constants<B, R> constants;

    /**
     * @param blocks all blocks, in canonical order
     * @param regions all regions, in canonical order
     */
    public TypedModel(CompiledModel model, B[] blocks, R[] regions) {
        this.model = model;
        this.constants = new Constants<>(Arrays.asList(blocks), Arrays.asList(regions));
    }

    /**
     * The curve of the cheapest cost over a number.
     *
     * @param costs of the model, with what-ifs applied
     * @param from lower end, within the number's range
     * @param to upper end, above {@code from}
     * @throws ModelException if no plan exists, the cost is not affine in the number, or it cannot run over the
     *     interval
     * @throws UnprovenException if a limit stopped a solve
     */
    public TypedCurve<B, R> curve(CostModel costs, Axis axis, double from, double to) {
        ModelDescriptor changed = ModelRules.require(costs.model());
        RegimeSolver solver = RegimeSolver.of(
                changed, model.customCosts(), List.of(Parameter.of(changed, axis.path())), Limits.standard());
        return Curve.of(solver, from, to)
                .map(curve -> TypedCurve.of(curve, constants))
                .orElseThrow(() -> NoPlan.of(costs));
    }

    /**
     * The map of regimes over two numbers.
     *
     * @param costs of the model, with what-ifs applied
     * @throws ModelException if no plan exists, the cost is not affine in both numbers together, or one cannot run over
     *     its interval
     * @throws UnprovenException if a limit stopped a solve
     */
    public TypedMap<B, R> map(CostModel costs, Axis x, double xFrom, double xTo, Axis y, double yFrom, double yTo) {
        ModelDescriptor changed = ModelRules.require(costs.model());
        ParameterRange across = new ParameterRange(Parameter.of(changed, x.path()), xFrom, xTo);
        ParameterRange up = new ParameterRange(Parameter.of(changed, y.path()), yFrom, yTo);
        return RegimeMap.of(changed, model.customCosts(), across, up, Limits.standard())
                .map(map -> TypedMap.of(map, constants))
                .orElseThrow(() -> NoPlan.of(costs));
    }

    /**
     * The verdicts of conditions of the theory.
     *
     * @param costs of the model, with what-ifs applied
     * @param scenario id of the scenario that the what-ifs are applied to
     * @param ids the conditions; none for all
     * @return a verdict a condition, in the order of the ids
     * @throws ModelException if the numbers break a rule of models
     */
    public List<Verdict> check(CostModel costs, String scenario, ConditionId... ids) {
        Study study = Studies.of(model, ModelRules.require(costs.model()), scenario, Limits.standard());
        List<Condition> conditions = ids.length == 0 ? Conditions.all() : Conditions.of(Arrays.asList(ids));
        return conditions.stream().map(condition -> condition.judge(study)).toList();
    }

    /**
     * The model as it was compiled.
     *
     * @param regions all constants of its region set
     * @throws ModelException if they are those of another version of the set than the model was compiled against
     */
    static ModelDescriptor descriptor(CompiledModel model, List<? extends Constant.Region> regions) {
        ModelDescriptor descriptor = model.descriptor();
        List<String> compiled = descriptor.regionSet().regions().stream()
                .map(RegionDescriptor::id)
                .toList();
        List<String> found = regions.stream().map(Constant::id).toList();
        if (!found.equals(compiled)) {
            throw new ModelException(Diagnostic.OTHER_REGIONS.at(
                    "regionSet",
                    "Model " + descriptor.id() + " was compiled against another version of region set "
                            + descriptor.regionSet().id() + " than the one that it runs with: "
                            + difference(compiled, found) + ". Its answers would name wrong regions.",
                    "compile the model again, or put the jar of the region set that it was compiled against on the"
                            + " class path."));
        }
        return descriptor;
    }

    private static String difference(List<String> compiled, List<String> found) {
        for (String region : compiled) {
            if (!found.contains(region)) {
                return region + " is missing";
            }
        }
        for (String region : found) {
            if (!compiled.contains(region)) {
                return region + " is new";
            }
        }
        return "the regions stand in another order";
    }
}
