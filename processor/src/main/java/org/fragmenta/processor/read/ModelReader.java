package org.fragmenta.processor.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.fragmenta.descriptor.BlockDescriptor;
import org.fragmenta.descriptor.ClusterDescriptor;
import org.fragmenta.descriptor.EconomyDescriptor;
import org.fragmenta.descriptor.HorizonDescriptor;
import org.fragmenta.descriptor.LinkDescriptor;
import org.fragmenta.descriptor.MarketDescriptor;
import org.fragmenta.descriptor.ModelDescriptor;
import org.fragmenta.descriptor.Period;
import org.fragmenta.descriptor.ScenarioDescriptor;
import org.fragmenta.descriptor.SharedServiceDescriptor;
import org.fragmenta.descriptor.TechnologyDescriptor;
import org.fragmenta.processor.model.AnnotatedModel;
import org.fragmenta.processor.model.DeclaredClass;
import org.fragmenta.processor.model.DeclaredCostMethod;
import org.fragmenta.processor.model.ModelSource;
import org.fragmenta.processor.model.Position;
import org.fragmenta.processor.model.SourceMap;

/** Reads one model: its own numbers, its parts, its region set and its scenarios. */
final class ModelReader {
    private final Reading reading;
    private final Elements elements;
    private final Types types;
    private final RegionSets regionSets;

    ModelReader(Reading reading, Elements elements, Types types, RegionSets regionSets) {
        this.reading = reading;
        this.elements = elements;
        this.types = types;
        this.regionSets = regionSets;
    }

    ModelSource read(TypeElement type) {
        Annotated annotation = Annotated.find(reading, type, Role.MODEL.annotation(), Optional.empty())
                .orElseThrow(() -> new IllegalStateException(type + " is no model"));
        References references = new References(reading);
        ResolvedRegionSet regionSet = regionSets.of(annotation);
        regionSet.declareIn(references);

        Parts parts = Parts.of(reading, annotation);
        for (Role role : Role.PARTS) {
            parts.of(role)
                    .forEach(part -> references.declare(
                            role,
                            part.type().getQualifiedName().toString(),
                            part.type().getSimpleName().toString()));
        }
        PartReader reader = new PartReader(reading, references);
        List<Declared<BlockDescriptor>> blocks = readAll(parts, Role.BLOCK, reader::block);
        List<Declared<LinkDescriptor>> links = readAll(parts, Role.LINK, reader::link);
        List<Declared<MarketDescriptor>> markets = readAll(parts, Role.MARKET, reader::market);
        List<Declared<SharedServiceDescriptor>> services = readAll(parts, Role.SHARED_SERVICE, reader::sharedService);
        List<Declared<TechnologyDescriptor>> technologies = readAll(parts, Role.TECHNOLOGY, reader::technology);
        ScenarioReader scenarioReader = new ScenarioReader(reading, references, regionSet);
        List<Declared<ScenarioDescriptor>> scenarios = readAll(parts, Role.SCENARIO, scenarioReader::read);

        HorizonReader horizonReader = new HorizonReader(reading, references, regionSet);
        Optional<HorizonDescriptor> horizon = horizonReader.read(annotation, parts);

        ClusterReader clusterReader = new ClusterReader(reading, references);
        Optional<ClusterDescriptor> cluster = clusterReader.read(type);

        RegionSetReader.checkCurrency(reading, annotation);
        String name = GeneratedNames.base(type);
        ModelDescriptor descriptor = new ModelDescriptor(
                ModelDescriptor.SCHEMA,
                name,
                annotation.text("title").isBlank() ? annotation.name() : annotation.text("title"),
                annotation.text("currency"),
                period(annotation),
                annotation.number("output"),
                new EconomyDescriptor(
                        annotation.number("discountRate"),
                        annotation.number("timeCost"),
                        annotation.number("complexityPenalty"),
                        annotation.number("complexitySlack"),
                        annotation.number("institutions")),
                regionSet.descriptor(),
                Declared.values(blocks),
                Declared.values(links),
                Declared.values(markets),
                List.of(),
                Declared.values(services),
                Declared.values(technologies),
                Declared.values(scenarios),
                horizon,
                cluster);
        SourceMap sourceMap = sourceMap(
                annotation,
                regionSet,
                horizonReader.positions(),
                clusterReader.positions(),
                Map.of(
                        Role.BLOCK, blocks,
                        Role.LINK, links,
                        Role.MARKET, markets,
                        Role.SHARED_SERVICE, services,
                        Role.TECHNOLOGY, technologies,
                        Role.SCENARIO, scenarios));

        PackageElement modelPackage = elements.getPackageOf(type);
        List<DeclaredCostMethod> methods = costMethods(parts, modelPackage);
        AnnotatedModel model = new AnnotatedModel(
                descriptor,
                modelPackage.getQualifiedName().toString(),
                name,
                type.getQualifiedName().toString(),
                Reachability.isPublic(type),
                regionSet.qualifiedName(),
                regionSet.packageName(),
                regionSet.hash(),
                regionSet.document(),
                types(parts),
                methods.stream().flatMap(method -> method.usable().stream()).toList(),
                sourceMap);
        return new ModelSource(
                model,
                type.getQualifiedName().toString(),
                regionSet.descriptor().version(),
                classes(type, annotation, parts, modelPackage),
                methods,
                parts.composed().stream()
                        .flatMap(composed -> regionSets.useOf(composed).stream())
                        .toList(),
                annotation.position());
    }

    private <T> List<Declared<T>> readAll(Parts parts, Role role, Function<Parts.Part, Declared<T>> reader) {
        return Declared.sorted(parts.of(role).stream().map(reader).toList());
    }

    private static SourceMap sourceMap(
            Annotated annotation,
            ResolvedRegionSet regionSet,
            Map<String, Position> horizon,
            Map<String, Position> cluster,
            Map<Role, List<? extends Declared<?>>> parts) {
        Map<String, Position> own = annotation.positions();
        SourceMapBuilder map = new SourceMapBuilder()
                .putFields("", own)
                .putFields("economy", own)
                .putFields("horizon", horizon)
                .putFields("", cluster);
        Role.PARTS.forEach(role -> map.putAll(role.list(), parts.getOrDefault(role, List.of())));
        regionSet.mapInto(map, annotation.position("regions"));
        return map.build();
    }

    private List<DeclaredCostMethod> costMethods(Parts parts, PackageElement modelPackage) {
        CostMethodReader reader = new CostMethodReader(reading, elements, types);
        List<DeclaredCostMethod> methods = new ArrayList<>();
        for (Role role : Role.PARTS) {
            parts.of(role).forEach(part -> methods.addAll(reader.of(part, role, modelPackage)));
        }
        return methods;
    }

    private List<DeclaredClass> classes(
            TypeElement model, Annotated annotation, Parts parts, PackageElement modelPackage) {
        List<DeclaredClass> classes = new ArrayList<>();
        classes.add(declaredClass(Role.MODEL, model, annotation.position(), modelPackage));
        for (Role role : Role.PARTS) {
            for (Parts.Part part : parts.of(role)) {
                Position position = part.home()
                        .filter(home -> !reading.isCompiled(part.type()))
                        .orElseGet(() -> reading.file(
                                part.type(), part.type().getQualifiedName().toString()));
                classes.add(declaredClass(role, part.type(), position, modelPackage));
            }
        }
        classes.sort(Comparator.comparing(DeclaredClass::name).thenComparing(DeclaredClass::noun));
        return classes;
    }

    private DeclaredClass declaredClass(Role role, TypeElement type, Position position, PackageElement modelPackage) {
        return new DeclaredClass(
                role.noun(),
                type.getSimpleName().toString(),
                type.getQualifiedName().toString(),
                elements.getPackageOf(type).getQualifiedName().toString(),
                Reachability.reach(type, modelPackage, elements),
                position);
    }

    private static Period period(Annotated annotation) {
        String constant = annotation.constant("period");
        return constant.isEmpty() ? Period.YEAR : Period.valueOf(constant);
    }

    private static Map<String, String> types(Parts parts) {
        Map<String, String> types = new TreeMap<>();
        for (Role role : Role.PARTS) {
            parts.of(role)
                    .forEach(part -> types.putIfAbsent(
                            role.list() + "." + part.type().getSimpleName(),
                            part.type().getQualifiedName().toString()));
        }
        return types;
    }
}
