package org.fragmenta.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fragmenta.descriptor.ModelDescriptor;

/** No two elements of one list share a name. */
final class DuplicateNameRule implements ModelRule {

    @Override
    public List<Finding> check(ModelDescriptor model) {
        List<Finding> findings = new ArrayList<>();
        collect(findings, Diagnostic.DUPLICATE_BLOCK, Declared.blocks(model), "Links and markets name blocks");
        collect(findings, Diagnostic.DUPLICATE_LINK, Declared.links(model), "Results and settings name links");
        collect(findings, Diagnostic.DUPLICATE_MARKET, Declared.markets(model), "Results and settings name markets");
        collect(findings, Diagnostic.DUPLICATE_TABLE, Declared.tables(model), "Links name the table of their cost");
        collect(
                findings,
                Diagnostic.DUPLICATE_TECHNOLOGY,
                Declared.technologies(model),
                "A result names its technology");
        collect(findings, Diagnostic.DUPLICATE_SCENARIO, Declared.scenarios(model), "A solve names its scenario");
        collect(
                findings,
                Diagnostic.DUPLICATE_REGION,
                Declared.regions(model),
                "Routes, markets and plans name regions");
        collect(findings, Diagnostic.DUPLICATE_COUNTRY, Declared.countries(model), "Regions name their country");
        collect(findings, Diagnostic.DUPLICATE_ROUTE, Declared.routes(model), "Settings name routes");
        collect(findings, Diagnostic.DUPLICATE_BORDER, Declared.borders(model), "Settings name borders");
        collect(findings, Diagnostic.DUPLICATE_AGREEMENT, Declared.agreements(model), "Settings name agreements");
        return findings;
    }

    private static void collect(
            List<Finding> findings, Diagnostic diagnostic, List<? extends Declared<?>> elements, String users) {
        Map<String, Integer> first = new LinkedHashMap<>();
        for (int position = 0; position < elements.size(); position++) {
            Declared<?> element = elements.get(position);
            Integer earlier = element.id().isBlank() ? null : first.putIfAbsent(element.id(), position);
            if (earlier != null) {
                findings.add(diagnostic.at(
                        element.field("id"),
                        element.atStart() + " is declared twice, as number " + (earlier + 1) + " and as number "
                                + (position + 1) + " of its list. " + users
                                + ", and it would be open which of the two is meant.",
                        "rename one of them, or remove it if both state the same."));
            }
        }
    }
}
