package org.fragmenta.processor.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fragmenta.descriptor.RegionDescriptor;
import org.fragmenta.descriptor.RegionSetDescriptor;
import org.fragmenta.descriptor.UncertaintyDescriptor;
import org.fragmenta.dsl.UncertainWages;
import org.fragmenta.processor.model.Position;

/** Reads the wages of a model that change at random. */
final class UncertaintyReader {
    private final Reading reading;
    private final References references;
    private final RegionSetDescriptor set;
    private final Map<String, Position> positions = new LinkedHashMap<>();
    private final List<Annotated> used = new ArrayList<>();

    UncertaintyReader(Reading reading, References references, RegionSetDescriptor set) {
        this.reading = reading;
        this.references = references;
        this.set = set;
    }

    /** The uncertain wages of a model, by name. */
    List<UncertaintyDescriptor> read(Parts parts) {
        List<UncertaintyDescriptor> all = new ArrayList<>();
        parts.nested().stream()
                .filter(type -> !Annotated.mirrors(type, UncertainWages.class).isEmpty())
                .sorted(Comparator.comparing(type -> type.getSimpleName().toString()))
                .flatMap(type -> Annotated.all(reading, type, UncertainWages.class, Optional.empty()).stream())
                .forEach(wages -> {
                    used.add(wages);
                    file(wages);
                    all.add(new UncertaintyDescriptor(
                            wages.name(),
                            regions(wages),
                            wages.fact("volatility"),
                            wages.numbers("factors"),
                            rows(
                                    wages.numbers("chances"),
                                    wages.numbers("factors").size())));
                });
        return all;
    }

    /** The annotations, and where each of their values stands. */
    List<Annotated> used() {
        return used;
    }

    Map<String, Position> positions() {
        return positions;
    }

    private void file(Annotated wages) {
        String path = "uncertain." + wages.name();
        wages.positions()
                .forEach((field, position) -> positions.put(field.isEmpty() ? path : path + "." + field, position));
        int width = Math.max(1, wages.numbers("factors").size());
        for (int cell = 0; cell < wages.numbers("chances").size(); cell++) {
            positions.put(
                    path + ".chances[" + cell / width + "][" + cell % width + "]",
                    positions.getOrDefault(path + ".chances[" + cell + "]", wages.position("chances")));
        }
    }

    private List<String> regions(Annotated wages) {
        List<TypeReference> named = wages.types("regions");
        if (named.isEmpty()) {
            return set.regions().stream()
                    .filter(region -> region.wage().isPresent())
                    .map(RegionDescriptor::id)
                    .toList();
        }
        return named.stream()
                .flatMap(reference -> references
                        .resolve(
                                Role.REGION,
                                reference,
                                "Uncertain wages " + wages.name() + " are those of",
                                "horizon.uncertain." + wages.name() + ".regions")
                        .stream())
                .toList();
    }

    /** The chances of each factor; a last row may be too short, which a rule tells. */
    private static List<List<Double>> rows(List<Double> chances, int factors) {
        List<List<Double>> rows = new ArrayList<>();
        int width = Math.max(1, factors);
        for (int first = 0; first < chances.size(); first += width) {
            rows.add(chances.subList(first, Math.min(chances.size(), first + width)));
        }
        return rows;
    }
}
