package org.fragmenta.processor.generate;

import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import java.util.ArrayList;
import java.util.List;
import org.fragmenta.descriptor.BorderDescriptor;
import org.fragmenta.descriptor.CountryDescriptor;
import org.fragmenta.descriptor.MarketDescriptor;
import org.fragmenta.descriptor.ModelDescriptor;
import org.fragmenta.descriptor.RegionSetDescriptor;
import org.fragmenta.descriptor.RouteDescriptor;
import org.fragmenta.descriptor.ScenarioDescriptor;
import org.fragmenta.descriptor.SharedServiceDescriptor;
import org.fragmenta.descriptor.TechnologyDescriptor;
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
        List<TypeSpec> types = new ArrayList<>(constants(model, names));
        types.add(new ParametersGenerator(names, model.descriptor(), model.isPublic()).type());
        if (!model.descriptor().sharesCosts()) {
            types.addAll(tradeConstants(model, names));
            types.add(new AxisGenerator(names, model.descriptor(), model.isPublic()).type());
        }
        types.addAll(
                model.descriptor().technologies().isEmpty()
                        ? ofOneTechnology(model, names)
                        : ofTechnologies(model, names));
        if (!model.methods().isEmpty()) {
            types.add(new CostMethodsGenerator(model, names).type());
        }
        types.add(entry.type());
        return generated(model.canonicalName(), model.packageName(), types, entry.resources());
    }

    /** The holder of a region set that keeps the rules of region sets. */
    public static Generated generate(AnnotatedRegionSet set) {
        return generated(
                set.canonicalName(), set.packageName(), List.of(new RegionSetGenerator(set).type()), List.of());
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

    private static List<TypeSpec> constants(AnnotatedModel model, ModelNames names) {
        ModelDescriptor descriptor = model.descriptor();
        String of = " of " + JavadocText.of(names.model());
        List<String> markets =
                descriptor.markets().stream().map(MarketDescriptor::id).toList();
        List<String> scenarios =
                descriptor.scenarios().stream().map(ScenarioDescriptor::id).toList();
        List<TypeSpec> types = new ArrayList<>();
        types.addAll(
                constants(model, names, "Block", "The production blocks" + of, names.blockIds(), names.blockLabels()));
        types.addAll(constants(model, names, "Link", "The service links" + of, names.linkIds(), names.linkLabels()));
        types.addAll(constants(model, names, "Region", "The regions" + of, names.regionIds(), names.regionLabels()));
        if (!markets.isEmpty()) {
            List<String> labels =
                    descriptor.markets().stream().map(MarketDescriptor::label).toList();
            types.addAll(constants(model, names, "Market", "The markets" + of, markets, labels));
        }
        if (!descriptor.sharedServices().isEmpty()) {
            List<String> ids = descriptor.sharedServices().stream()
                    .map(SharedServiceDescriptor::id)
                    .toList();
            List<String> labels = descriptor.sharedServices().stream()
                    .map(SharedServiceDescriptor::label)
                    .toList();
            types.addAll(constants(model, names, "SharedService", "The shared services" + of, ids, labels));
        }
        if (!descriptor.technologies().isEmpty()) {
            List<String> ids = descriptor.technologies().stream()
                    .map(TechnologyDescriptor::id)
                    .toList();
            List<String> labels = descriptor.technologies().stream()
                    .map(TechnologyDescriptor::label)
                    .toList();
            types.addAll(constants(model, names, "Technology", "The technologies" + of, ids, labels));
        }
        if (!scenarios.isEmpty()) {
            List<String> labels = descriptor.scenarios().stream()
                    .map(ScenarioDescriptor::title)
                    .toList();
            types.addAll(constants(model, names, "Scenario", "The scenarios" + of, scenarios, labels));
        }
        return types;
    }

    /** What no block stands in, but what curves and maps can run over. */
    private static List<TypeSpec> tradeConstants(AnnotatedModel model, ModelNames names) {
        RegionSetDescriptor set = model.descriptor().regionSet();
        String of = " of " + JavadocText.of(names.model());
        List<TypeSpec> types = new ArrayList<>();
        if (!set.countries().isEmpty()) {
            List<String> ids =
                    set.countries().stream().map(CountryDescriptor::id).toList();
            List<String> labels =
                    set.countries().stream().map(CountryDescriptor::label).toList();
            types.addAll(constants(model, names, "Country", "The countries" + of, ids, labels));
        }
        if (!set.borders().isEmpty()) {
            List<String> ids = set.borders().stream().map(BorderDescriptor::id).toList();
            types.addAll(constants(model, names, "Border", "The particular borders" + of, ids, ids));
        }
        List<String> corridors = corridors(set);
        if (!corridors.isEmpty()) {
            types.addAll(constants(model, names, "Corridor", "The corridors" + of, corridors, corridors));
        }
        return types;
    }

    /** The corridors that routes belong to, sorted. */
    static List<String> corridors(RegionSetDescriptor set) {
        return set.routes().stream()
                .map(RouteDescriptor::corridor)
                .filter(corridor -> !corridor.isEmpty())
                .distinct()
                .sorted()
                .toList();
    }

    private static List<TypeSpec> constants(
            AnnotatedModel model, ModelNames names, String suffix, String what, List<String> ids, List<String> labels) {
        return new ConstantsGenerator(names.type(suffix), what, ids, labels, model.isPublic()).types();
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
