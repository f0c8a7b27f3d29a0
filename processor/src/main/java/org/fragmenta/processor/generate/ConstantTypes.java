package org.fragmenta.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.fragmenta.descriptor.BorderDescriptor;
import org.fragmenta.descriptor.CountryDescriptor;
import org.fragmenta.descriptor.MarketDescriptor;
import org.fragmenta.descriptor.ModelDescriptor;
import org.fragmenta.descriptor.RegionDescriptor;
import org.fragmenta.descriptor.RegionSetDescriptor;
import org.fragmenta.descriptor.RouteDescriptor;
import org.fragmenta.descriptor.ScenarioDescriptor;
import org.fragmenta.descriptor.SharedServiceDescriptor;
import org.fragmenta.descriptor.TechnologyDescriptor;
import org.fragmenta.processor.model.AnnotatedModel;
import org.fragmenta.processor.model.AnnotatedRegionSet;

/** The constants of a model or of a region set: a type for each kind that it has elements of. */
final class ConstantTypes {
    private final ClassName owner;
    private final boolean isPublic;
    private final List<TypeSpec> types = new ArrayList<>();

    private ConstantTypes(ClassName owner, boolean isPublic) {
        this.owner = owner;
        this.isPublic = isPublic;
    }

    /** The constants of a model's own parts. */
    static List<TypeSpec> of(AnnotatedModel model, ModelNames names) {
        ModelDescriptor descriptor = model.descriptor();
        ConstantTypes constants = new ConstantTypes(ClassName.get(model.packageName(), model.name()), model.isPublic());
        constants.add("Block", "production blocks", names.blockIds(), names.blockLabels());
        constants.add("Link", "service links", names.linkIds(), names.linkLabels());
        constants.add("Market", "markets", descriptor.markets(), MarketDescriptor::id, MarketDescriptor::label);
        constants.add(
                "SharedService",
                "shared services",
                descriptor.sharedServices(),
                SharedServiceDescriptor::id,
                SharedServiceDescriptor::label);
        constants.add(
                "Technology",
                "technologies",
                descriptor.technologies(),
                TechnologyDescriptor::id,
                TechnologyDescriptor::label);
        constants.add(
                "Scenario", "scenarios", descriptor.scenarios(), ScenarioDescriptor::id, ScenarioDescriptor::title);
        return constants.types;
    }

    /** The constants of a region set, which all models on it share. */
    static List<TypeSpec> of(AnnotatedRegionSet set) {
        RegionSetDescriptor descriptor = set.descriptor();
        ConstantTypes constants = new ConstantTypes(ClassName.get(set.packageName(), set.name()), set.isPublic());
        constants.add("Region", "regions", descriptor.regions(), RegionDescriptor::id, RegionDescriptor::label);
        constants.add("Country", "countries", descriptor.countries(), CountryDescriptor::id, CountryDescriptor::label);
        constants.add("Border", "particular borders", descriptor.borders(), BorderDescriptor::id, BorderDescriptor::id);
        List<String> corridors = descriptor.routes().stream()
                .map(RouteDescriptor::corridor)
                .filter(corridor -> !corridor.isEmpty())
                .distinct()
                .sorted()
                .toList();
        constants.add("Corridor", "corridors", corridors, corridors);
        return constants.types;
    }

    private <T> void add(
            String kind, String plural, List<T> elements, Function<T, String> id, Function<T, String> label) {
        add(
                kind,
                plural,
                elements.stream().map(id).toList(),
                elements.stream().map(label).toList());
    }

    private void add(String kind, String plural, List<String> ids, List<String> labels) {
        if (!ids.isEmpty()) {
            types.addAll(new ConstantsGenerator(owner, kind, plural, ids, labels, isPublic).types());
        }
    }
}
