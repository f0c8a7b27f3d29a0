package org.fragmenta.check;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.fragmenta.descriptor.ModelDescriptor;
import org.fragmenta.descriptor.ScenarioDescriptor;

/** Every element has a name that settings and results can use. */
final class NameRule implements ModelRule {
    private static final String RESERVED = ".*=[]";

    @Override
    public List<Finding> check(ModelDescriptor model) {
        List<Finding> findings = new ArrayList<>();
        if (model.id().isBlank()) {
            findings.add(Diagnostic.BLANK_NAME.at(
                    "id",
                    "The model has no name. Its results and files are found by it.",
                    "name it after the product, such as Garments."));
        }
        Stream.of(
                        Declared.blocks(model),
                        Declared.links(model),
                        Declared.markets(model),
                        Declared.tables(model),
                        Declared.technologies(model),
                        Declared.scenarios(model),
                        Declared.regions(model),
                        Declared.countries(model),
                        Declared.routes(model),
                        Declared.borders(model),
                        Declared.agreements(model))
                .flatMap(List::stream)
                .flatMap(NameRule::check)
                .forEach(findings::add);
        return findings;
    }

    private static Stream<Finding> check(Declared<?> element) {
        String name = element.id();
        if (name.isBlank()) {
            return Stream.of(Diagnostic.BLANK_NAME.at(
                    element.field("id"),
                    element.atStart() + " has no name. Plans, settings and other elements refer to it by name.",
                    "name it by a word or two that reports can print."));
        }
        boolean reserved = name.chars().anyMatch(letter -> RESERVED.indexOf(letter) >= 0);
        if (reserved || !name.equals(name.strip()) || name.chars().anyMatch(Character::isISOControl)) {
            return Stream.of(Diagnostic.UNUSABLE_NAME.at(
                    element.field("id"),
                    "The name \"" + printable(name) + "\" of a " + element.noun() + " holds "
                            + (reserved
                                    ? "one of the signs " + RESERVED
                                    : "blanks or control characters at its ends or within")
                            + ". A what-if such as regions.Savannakhet.wage=1.30 could not address it.",
                    "use letters, digits, hyphens and single blanks within the name."));
        }
        if (element.value() instanceof ScenarioDescriptor && name.equals(ScenarioDescriptor.BASELINE)) {
            return Stream.of(Diagnostic.RESERVED_NAME.at(
                    element.field("id"),
                    "A scenario is named " + name + ", which stands for the model without any scenario. A result"
                            + " could not tell the two apart.",
                    "name it after the reform that it describes."));
        }
        return Stream.empty();
    }

    private static String printable(String name) {
        StringBuilder text = new StringBuilder();
        name.codePoints()
                .map(letter -> Character.isISOControl(letter) ? '?' : letter)
                .forEach(text::appendCodePoint);
        return text.toString();
    }
}
