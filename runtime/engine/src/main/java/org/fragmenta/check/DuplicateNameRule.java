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
        collect(findings, Diagnostic.DUPLICATE_BLOCK, Declared.blocks(model), "links and markets that name it");
        collect(findings, Diagnostic.DUPLICATE_LINK, Declared.links(model), "results and scenarios that name it");
        collect(findings, Diagnostic.DUPLICATE_MARKET, Declared.markets(model), "results and scenarios that name it");
        collect(findings, Diagnostic.DUPLICATE_TABLE, Declared.tables(model), "links that take their cost from it");
        collect(findings, Diagnostic.DUPLICATE_SCENARIO, Declared.scenarios(model), "a solve that asks for it");
        collect(
                findings,
                Diagnostic.DUPLICATE_REGION,
                Declared.regions(model),
                "routes and markets that name it, and a plan that puts a block there");
        collect(findings, Diagnostic.DUPLICATE_COUNTRY, Declared.countries(model), "regions that lie in it");
        collect(findings, Diagnostic.DUPLICATE_ROUTE, Declared.routes(model), "scenarios that name it");
        collect(findings, Diagnostic.DUPLICATE_BORDER, Declared.borders(model), "scenarios that name it");
        collect(findings, Diagnostic.DUPLICATE_AGREEMENT, Declared.agreements(model), "scenarios that name it");
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
                                + (position + 1) + " of its list. It is open which of the two " + users + " mean"
                                + (users.startsWith("a ") ? "s." : "."),
                        "rename one of them, or remove it if both state the same."));
            }
        }
    }
}
