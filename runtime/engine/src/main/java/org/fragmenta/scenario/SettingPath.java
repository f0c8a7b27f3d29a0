package org.fragmenta.scenario;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.fragmenta.check.Diagnostic;
import org.fragmenta.check.ModelException;
import org.fragmenta.check.NearNames;
import org.fragmenta.descriptor.ChangeDescriptor;
import org.fragmenta.descriptor.ChangeDescriptor.Operation;
import org.fragmenta.descriptor.MarketDescriptor;
import org.fragmenta.descriptor.ModelDescriptor;

/** A path taken apart: the section, the element and the field that it names. */
record SettingPath(String text, List<String> segments) {
    private static final String OUTPUT = "output";
    private static final String EVERY = "*";

    static SettingPath of(String text) {
        return new SettingPath(text, Arrays.asList(text.split("\\.", -1)));
    }

    /** The model with the change at this path. */
    ModelDescriptor apply(ModelDescriptor model, ChangeDescriptor change) {
        String first = segments.get(0);
        if (first.equals(OUTPUT) && segments.size() == 1) {
            return withOutput(model, changed(model.output(), change));
        }
        for (Section<?> section : Section.SINGLE) {
            if (first.equals(section.name()) && segments.size() == 2) {
                return change(model, section, EVERY, segments.get(1), change);
            }
        }
        for (Section<?> section : Section.ALL) {
            if (leadsInto(section)) {
                return change(model, section, id(section), segments.get(segments.size() - 1), change);
            }
        }
        throw unknownPath();
    }

    /** The numbers that this path leads to and that count, at least one. */
    List<ModelNumber> numbers(ModelDescriptor model) {
        String first = segments.get(0);
        if (first.equals(OUTPUT) && segments.size() == 1) {
            return List.of(new ModelNumber("", "", OUTPUT, OptionalDouble.of(model.output())));
        }
        for (Section<?> section : Section.SINGLE) {
            if (first.equals(section.name()) && segments.size() == 2) {
                return numbers(model, section, EVERY, segments.get(1)).stream()
                        .map(number -> new ModelNumber(number.section(), "", number.field(), number.value()))
                        .toList();
            }
        }
        for (Section<?> section : Section.ALL) {
            if (leadsInto(section)) {
                return numbers(model, section, id(section), segments.get(segments.size() - 1));
            }
        }
        throw unknownPath();
    }

    /** Whether the path has the form of one to a number of an element there. */
    private boolean leadsInto(Section<?> section) {
        int more = segments.size() - depth(section);
        boolean fits = section.equals(Section.TRENDS) ? more >= 2 : more == 2;
        return fits && text.startsWith(section.name() + ".");
    }

    private String id(Section<?> section) {
        return String.join(".", segments.subList(depth(section), segments.size() - 1));
    }

    private static int depth(Section<?> section) {
        return section.name().split("\\.", -1).length;
    }

    private <T> List<ModelNumber> numbers(ModelDescriptor model, Section<T> section, String id, String field) {
        List<T> named = named(model, section, id, field);
        int position = section.fields().names().indexOf(field);
        List<ModelNumber> numbers = named.stream()
                .filter(element -> !overruled(section, element, field))
                .map(element -> new ModelNumber(
                        section.home(),
                        section.homeId().apply(element),
                        field,
                        NumberFields.orEmpty(section.fields().read().apply(element)[position])))
                .toList();
        if (numbers.isEmpty()) {
            throw overruledBy(section, named.get(0), field);
        }
        return numbers;
    }

    /** The elements that the path names, at least one. */
    private <T> List<T> named(ModelDescriptor model, Section<T> section, String id, String field) {
        if (!section.fields().names().contains(field)) {
            throw unknownField(section, field);
        }
        List<T> elements = section.elements().apply(model);
        List<T> named =
                elements.stream().filter(element -> calls(section, id, element)).toList();
        if (named.isEmpty()) {
            throw unknownElement(section, id, elements);
        }
        return named;
    }

    private <T> ModelDescriptor change(
            ModelDescriptor model, Section<T> section, String id, String field, ChangeDescriptor change) {
        List<T> named = named(model, section, id, field);
        int position = section.fields().names().indexOf(field);
        List<T> elements = section.elements().apply(model);
        if (named.stream().noneMatch(element -> takes(section, element, position, change))) {
            throw overruled(section, named.get(0), field) ? overruledBy(section, named.get(0), field) : absent();
        }
        return section.replace()
                .apply(
                        model,
                        elements.stream()
                                .map(element -> calls(section, id, element) && takes(section, element, position, change)
                                        ? changed(section, element, position, change)
                                        : element)
                                .toList());
    }

    private static <T> boolean calls(Section<T> section, String id, T element) {
        String name = section.id().apply(element);
        return !name.isEmpty() && (id.equals(EVERY) || name.equals(id));
    }

    /** Whether the change makes a difference to an element: its number counts, and there is one to scale. */
    private static <T> boolean takes(Section<T> section, T element, int position, ChangeDescriptor change) {
        boolean stated = !Double.isNaN(section.fields().read().apply(element)[position]);
        return !overruled(section, element, section.fields().names().get(position))
                && (stated || change.operation() == Operation.SET);
    }

    private static <T> boolean overruled(Section<T> section, T element, String field) {
        return !section.fields().overruled().apply(element, field).isEmpty();
    }

    private static <T> T changed(Section<T> section, T element, int position, ChangeDescriptor change) {
        double[] numbers = section.fields().read().apply(element);
        numbers[position] = changed(numbers[position], change);
        return section.fields().replace().apply(element, numbers);
    }

    private static double changed(double standing, ChangeDescriptor change) {
        return change.operation() == Operation.SET ? change.value() : standing * change.value();
    }

    private static ModelDescriptor withOutput(ModelDescriptor model, double output) {
        double growth = model.output() == 0 ? 1 : output / model.output();
        List<MarketDescriptor> markets = model.markets().stream()
                .map(market -> {
                    double[] numbers = LinkNumbers.MARKET.read().apply(market);
                    numbers[LinkNumbers.MARKET.names().indexOf("demand")] *= growth;
                    return LinkNumbers.MARKET.replace().apply(market, numbers);
                })
                .toList();
        return new ModelParts(new ModelParts(model).withMarkets(markets)).withOutput(output);
    }

    private ModelException unknownPath() {
        List<String> sections = Stream.concat(
                        Stream.of(OUTPUT),
                        Stream.concat(Section.SINGLE.stream(), Section.ALL.stream())
                                .map(Section::name))
                .toList();
        String first = segments.get(0);
        boolean deep = first.equals("horizon") && segments.size() > 2;
        String begins = deep ? first + "." + segments.get(1) : first;
        String problem = sections.contains(begins)
                ? "The path " + text + " does not lead to a number; " + form(begins)
                : "The path " + text + " begins with \"" + begins + "\", which is no part of a model.";
        // Names of two segments look alike for the first alone, so only the second is compared.
        String prefix = deep ? first + "." : "";
        List<String> last = sections.stream()
                .filter(section -> section.startsWith(prefix))
                .map(section -> section.substring(prefix.length()))
                .toList();
        List<String> near = sections.contains(begins)
                ? List.of()
                : NearNames.suggest(begins.substring(prefix.length()), last).stream()
                        .map(prefix::concat)
                        .toList();
        return new ModelException(Diagnostic.UNKNOWN_PATH.at(
                text,
                problem,
                near.isEmpty()
                        ? "begin with one of " + String.join(", ", sections) + "."
                        : String.join(" or ", near) + " is meant."));
    }

    private static String form(String section) {
        return switch (section) {
            case OUTPUT -> "output is a number itself.";
            case "economy", "cluster", "horizon" -> "its form is " + section + ".<field>.";
            case "horizon.trends" -> "its form is horizon.trends.<path>.factor, the path being that of what grows.";
            default -> "its form is " + section + ".<id>.<field>, with * for every id.";
        };
    }

    private <T> ModelException unknownField(Section<T> section, String field) {
        List<String> names = section.fields().names();
        return new ModelException(Diagnostic.UNKNOWN_NUMBER.at(
                text,
                "The path " + text + " ends with \"" + field + "\", which is no number of " + section.name() + ".",
                elsewhere(section, field)
                        .orElseGet(() -> meant(field, names, "choose one of " + String.join(", ", names) + "."))));
    }

    /** A number that is looked for in the horizon and stands in another part of the model. */
    private static Optional<String> elsewhere(Section<?> section, String field) {
        boolean rate = section.name().equals("horizon")
                && field.toLowerCase(Locale.ROOT).contains("discount");
        return rate
                ? Optional.of("economy.discountRate is meant, which discounts the whole horizon.")
                : Optional.empty();
    }

    private <T> ModelException unknownElement(Section<T> section, String id, List<T> elements) {
        List<String> ids = elements.stream()
                .map(section.id())
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
        String known = ids.isEmpty()
                ? "The model has no " + section.name() + "."
                : "The model has no \"" + id + "\" among its " + section.name() + ".";
        return new ModelException(Diagnostic.UNKNOWN_ELEMENT.at(
                text,
                "The path " + text + " names nothing. " + known,
                ids.isEmpty() ? "add what should change, or leave the change out." : meant(id, ids, listed(ids))));
    }

    private ModelException absent() {
        return new ModelException(Diagnostic.NOTHING_TO_SCALE.at(
                text,
                "The path " + text + " names a number that the model leaves open, so there is nothing to scale.",
                "set it: " + text + "=<number>."));
    }

    private <T> ModelException overruledBy(Section<T> section, T element, String field) {
        String row = section.fields().overruled().apply(element, field);
        return new ModelException(Diagnostic.OVERRULED_SETTING.at(
                text,
                "The path " + text + " would change nothing: " + section.id().apply(element) + " states its costs by "
                        + row + ", which stands in place of " + field + ".",
                "change the numbers of " + row + " in the document."));
    }

    private static String listed(List<String> ids) {
        return ids.size() > 12
                ? "choose one of " + String.join(", ", ids.subList(0, 12)) + " and " + (ids.size() - 12) + " more."
                : "choose one of " + String.join(", ", ids) + ".";
    }

    private static String meant(String name, List<String> known, String otherwise) {
        List<String> near = known.contains(name) ? List.of() : NearNames.suggest(name, known);
        return near.isEmpty() ? otherwise : String.join(" or ", near) + " is meant.";
    }
}
