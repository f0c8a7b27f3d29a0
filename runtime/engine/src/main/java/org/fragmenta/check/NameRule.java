package org.fragmenta.check;

import java.util.ArrayList;
import java.util.List;
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
        List.of(
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
                .forEach(list -> list.forEach(element -> check(element, findings)));
        return findings;
    }

    private static void check(Declared<?> element, List<Finding> findings) {
        String name = element.id();
        if (name.isBlank()) {
            findings.add(Diagnostic.BLANK_NAME.at(
                    element.field("id"),
                    element.atStart() + " has no name. Plans, settings and other elements refer to it by name.",
                    "name it by a word or two that reports can print."));
            return;
        }
        boolean reserved = false;
        boolean control = false;
        for (int at = 0; at < name.length(); at++) {
            reserved |= RESERVED.indexOf(name.charAt(at)) >= 0;
            control |= Character.isISOControl(name.charAt(at));
        }
        if (reserved || control || !name.equals(name.strip())) {
            findings.add(Diagnostic.UNUSABLE_NAME.at(
                    element.field("id"),
                    "The name \"" + printable(name) + "\" of a " + element.noun() + " holds "
                            + (reserved
                                    ? "one of the signs " + RESERVED
                                    : "blanks or control characters at its ends or within")
                            + ". A what-if such as regions.Savannakhet.wage=1.30 could not address it.",
                    "use letters, digits, hyphens and single blanks within the name."));
        } else if (element.value() instanceof ScenarioDescriptor && name.equals(ScenarioDescriptor.BASELINE)) {
            findings.add(Diagnostic.RESERVED_NAME.at(
                    element.field("id"),
                    "A scenario is named " + name + ", which stands for the model without any scenario. A result"
                            + " could not tell the two apart.",
                    "name it after the reform that it describes."));
        }
    }

    private static String printable(String name) {
        StringBuilder text = new StringBuilder();
        name.codePoints()
                .map(letter -> Character.isISOControl(letter) ? '?' : letter)
                .forEach(text::appendCodePoint);
        return text.toString();
    }
}
