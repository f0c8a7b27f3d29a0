package org.fragmenta.processor.generate;

import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import java.util.ArrayList;
import java.util.List;
import org.fragmenta.processor.model.AnnotatedModel;
import org.fragmenta.processor.model.AnnotatedRegionSet;
import org.fragmenta.processor.plan.Form;
import org.fragmenta.processor.plan.SolverPlan;
import org.fragmenta.processor.plan.SolverPlanner;

/** All that is generated, in one list. */
public final class Generators {
    private Generators() {}

    /** The classes and resources of a model that keeps the rules of models. */
    public static Generated generate(AnnotatedModel model) {
        ModelNames names = new ModelNames(model);
        EntryGenerator entry = new EntryGenerator(model, names);
        List<TypeSpec> types = new ArrayList<>(ConstantTypes.of(model, names));
        types.add(new ParametersGenerator(model, names).type());
        types.addAll(
                model.descriptor().technologies().isEmpty()
                        ? ofOneTechnology(model, names)
                        : ofTechnologies(model, names));
        if (model.descriptor().horizon().isPresent()) {
            types.add(new TimelineGenerator(model, names).type());
            types.add(new RelocationGenerator(model, names).type());
        }
        if (!model.methods().isEmpty()) {
            types.add(new CostMethodsGenerator(model, names).type());
        }
        types.add(entry.type());
        return generated(model.canonicalName(), model.packageName(), types, entry.resources());
    }

    /** The holder and the constants of a region set that keeps the rules of region sets. */
    public static Generated generate(AnnotatedRegionSet set) {
        List<TypeSpec> types = new ArrayList<>();
        types.add(new RegionSetGenerator(set).type());
        types.addAll(ConstantTypes.of(set));
        return generated(set.canonicalName(), set.packageName(), types, List.of());
    }

    private static List<TypeSpec> ofOneTechnology(AnnotatedModel model, ModelNames names) {
        SolverPlan plan = SolverPlanner.plan(model.descriptor());
        if (plan.form() == Form.SHARED) {
            return List.of(
                    new SharedPlanGenerator(model, names).type(), new SharedSolverGenerator(model, names, plan).type());
        }
        List<TypeSpec> types = new ArrayList<>();
        types.add(new PlanGenerator(names, model.isPublic()).type());
        types.add(new SolverGenerator(model, names, plan).type());
        if (!plan.steps().isEmpty()) {
            types.add(new EliminationGenerator(names, plan).type());
        }
        return types;
    }

    private static List<TypeSpec> ofTechnologies(AnnotatedModel model, ModelNames names) {
        return List.of(
                new TechnologyPlanGenerator(model, names).type(), new TechnologySolverGenerator(model, names).type());
    }

    private static Generated generated(
            String from, String packageName, List<TypeSpec> types, List<Generated.Resource> resources) {
        return new Generated(
                from,
                types.stream()
                        .map(type -> JavaFile.builder(packageName, type).build())
                        .toList(),
                resources);
    }
}
