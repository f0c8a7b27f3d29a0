package org.fragmenta.processor.generate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.fragmenta.descriptor.BlockDescriptor;
import org.fragmenta.descriptor.CostRow;
import org.fragmenta.descriptor.CostTable;
import org.fragmenta.descriptor.EconomyDescriptor;
import org.fragmenta.descriptor.LinkDescriptor;
import org.fragmenta.descriptor.ModelDescriptor;
import org.fragmenta.descriptor.Period;
import org.fragmenta.descriptor.RegionDescriptor;
import org.fragmenta.descriptor.RegionSetDescriptor;
import org.fragmenta.descriptor.TableUse;
import org.fragmenta.io.RegionSetDocuments;
import org.fragmenta.processor.model.AnnotatedModel;
import org.fragmenta.processor.model.AnnotatedRegionSet;
import org.fragmenta.processor.model.CostMethod;
import org.fragmenta.processor.model.SourceMap;

/** Models whose costs are rows and tables, built by hand. */
final class TestModels {
    static final String PACKAGE = "example.models";

    private TestModels() {}

    /** A model of blocks B0, B1, ... and regions R0, R1, ...; the links are pairs of blocks, sender first. */
    static AnnotatedModel model(String name, int blocks, int regions, int[]... links) {
        return model(
                name,
                IntStream.range(0, blocks).mapToObj(block -> "B" + block).toList(),
                IntStream.range(0, regions).mapToObj(region -> "R" + region).toList(),
                IntStream.range(0, links.length).mapToObj(link -> "L" + link).toList(),
                Arrays.asList(links));
    }

    static AnnotatedModel model(
            String name, List<String> blocks, List<String> regions, List<String> links, List<int[]> pairs) {
        return annotated(name, descriptor(name, blocks, regions, links, pairs), List.of());
    }

    static ModelDescriptor descriptor(
            String name, List<String> blocks, List<String> regions, List<String> links, List<int[]> pairs) {
        CostRow row = CostRow.of(IntStream.range(0, regions.size())
                .asDoubleStream()
                .map(cost -> cost + 1)
                .toArray());
        CostRow free = CostRow.of(new double[regions.size()]);
        List<LinkDescriptor> descriptors = new ArrayList<>();
        for (int link = 0; link < links.size(); link++) {
            descriptors.add(LinkDescriptor.ofTable(
                    links.get(link),
                    blocks.get(pairs.get(link)[0]),
                    blocks.get(pairs.get(link)[1]),
                    new TableUse("Distance", 1)));
        }
        RegionSetDescriptor set = new RegionSetDescriptor(
                name + "Places",
                "1",
                "USD",
                regions.stream().map(RegionDescriptor::bare).toList(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty());
        return new ModelDescriptor(
                ModelDescriptor.SCHEMA,
                name,
                name,
                "USD",
                Period.YEAR,
                1,
                EconomyDescriptor.standard(),
                set,
                blocks.stream()
                        .map(block -> BlockDescriptor.ofRows(block, free, row))
                        .toList(),
                descriptors,
                List.of(),
                List.of(new CostTable("Distance", Collections.nCopies(regions.size(), row))),
                List.of(),
                List.of());
    }

    static AnnotatedModel annotated(String name, ModelDescriptor descriptor, List<CostMethod> methods) {
        return new AnnotatedModel(
                descriptor,
                PACKAGE,
                name,
                PACKAGE + "." + name,
                true,
                PACKAGE + "." + descriptor.regionSet().id(),
                PACKAGE,
                "0123456789abcdef",
                RegionSetDocuments.toJson(descriptor.regionSet()),
                Map.of(),
                methods,
                new SourceMap(Map.of()));
    }

    /** The region set of a model, as if it were compiled with it. */
    static AnnotatedRegionSet regionSet(AnnotatedModel model) {
        RegionSetDescriptor set = model.descriptor().regionSet();
        return new AnnotatedRegionSet(set, PACKAGE, set.id(), model.regionSet(), true, false, new SourceMap(Map.of()));
    }

    /** What the models and their region sets become. */
    static List<Generated> generated(AnnotatedModel... models) {
        return Arrays.stream(models)
                .flatMap(model -> Stream.of(Generators.generate(regionSet(model)), Generators.generate(model)))
                .toList();
    }

    /** Two linked blocks, each possible in one region only, and no way between the two regions. */
    static AnnotatedModel impossible(String name) {
        double never = Double.POSITIVE_INFINITY;
        ModelDescriptor model = descriptor(
                name, List.of("Left", "Right"), List.of("East", "West"), List.of("Way"), List.of(new int[] {0, 1}));
        ModelDescriptor barred = new ModelDescriptor(
                model.schema(),
                model.id(),
                model.title(),
                model.currency(),
                model.period(),
                model.output(),
                model.economy(),
                model.regionSet(),
                List.of(
                        BlockDescriptor.ofRows("Left", CostRow.of(0, never), CostRow.of(1, 1)),
                        BlockDescriptor.ofRows("Right", CostRow.of(never, 0), CostRow.of(1, 1))),
                model.links(),
                model.markets(),
                List.of(new CostTable("Distance", List.of(CostRow.of(0, never), CostRow.of(never, 0)))),
                List.of(),
                model.scenarios());
        return annotated(name, barred, List.of());
    }
}
