package org.fragmenta.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fragmenta.descriptor.MarketDescriptor;
import org.fragmenta.descriptor.ModelDescriptor;
import org.fragmenta.descriptor.TechnologyDescriptor;

/** Every technology makes the whole product: of known blocks that links join, and each in another way. */
final class TechnologyRule implements ModelRule {

    @Override
    public List<Finding> check(ModelDescriptor model) {
        List<String> blocks = Declared.ids(Declared.blocks(model));
        List<Finding> findings = new ArrayList<>();
        Map<Set<String>, String> first = new HashMap<>();
        for (Declared<TechnologyDescriptor> technology : Declared.technologies(model)) {
            if (technology.value().blocks().isEmpty()) {
                findings.add(empty(technology));
                continue;
            }
            List<Finding> unknown = unknown(technology, blocks);
            findings.addAll(unknown);
            if (unknown.isEmpty()) {
                findings.addAll(markets(model, technology, blocks));
                findings.addAll(parts(model, technology, blocks));
                Set<String> own = new LinkedHashSet<>(technology.value().blocks());
                String twin = first.putIfAbsent(own, technology.said());
                if (twin != null) {
                    findings.add(same(technology, twin));
                }
            }
        }
        return findings;
    }

    private static Finding empty(Declared<TechnologyDescriptor> technology) {
        return Diagnostic.EMPTY_TECHNOLOGY.at(
                technology.field("blocks"),
                technology.atStart() + " has no blocks. It would make the product out of nothing, at no cost.",
                "name the blocks that it divides production into, or remove it.");
    }

    private static List<Finding> unknown(Declared<TechnologyDescriptor> technology, List<String> blocks) {
        List<Finding> findings = new ArrayList<>();
        List<String> names = technology.value().blocks();
        for (int position = 0; position < names.size(); position++) {
            String name = names.get(position);
            if (!blocks.contains(name)) {
                findings.add(Diagnostic.UNKNOWN_BLOCK_IN_TECHNOLOGY.at(
                        technology.field("blocks") + "[" + position + "]",
                        technology.atStart() + " has the block \"" + name + "\", which is no block of the model, so"
                                + " what the technology costs is open."
                                + (blocks.isEmpty() ? "" : " The blocks are " + NameList.of(blocks) + "."),
                        NameList.orNear(name, blocks, "declare the block, or name one that exists.")));
            }
        }
        return findings;
    }

    private static List<Finding> markets(
            ModelDescriptor model, Declared<TechnologyDescriptor> technology, List<String> blocks) {
        List<Finding> findings = new ArrayList<>();
        for (MarketDescriptor market : model.markets()) {
            String from = market.from();
            if (blocks.contains(from) && !technology.value().blocks().contains(from)) {
                findings.add(Diagnostic.TECHNOLOGY_WITHOUT_MARKET.at(
                        technology.field("blocks"),
                        technology.atStart() + " does without block " + from + ", which serves market " + market.id()
                                + ". Technologies are alternatives only if each brings the product to every market.",
                        "add " + from + " to its blocks."));
                return findings;
            }
        }
        return findings;
    }

    private static List<Finding> parts(
            ModelDescriptor model, Declared<TechnologyDescriptor> technology, List<String> blocks) {
        // A link whose end is not known might join two parts; that mistake is reported as such.
        boolean open = model.links().stream()
                .anyMatch(link -> !blocks.contains(link.from())
                        || !blocks.contains(link.to())
                        || link.from().equals(link.to()));
        if (open) {
            return List.of();
        }
        return new ConnectedRule()
                .check(model.madeBy(technology.value())).stream()
                        .map(finding -> Diagnostic.DISCONNECTED_TECHNOLOGY
                                .at(
                                        technology.field("blocks"),
                                        "The blocks of " + technology.said() + " fall into "
                                                + finding.trace().size()
                                                + " parts that no service link joins. Goods could not pass from one to"
                                                + " the other, so it does not make the product.",
                                        "add the block or the link between them.")
                                .withTrace(finding.trace()))
                        .toList();
    }

    private static Finding same(Declared<TechnologyDescriptor> technology, String twin) {
        return Diagnostic.SAME_TECHNOLOGY.at(
                technology.field("blocks"),
                technology.atStart() + " has the same blocks as " + twin + ". A technology is the blocks that it"
                        + " divides production into, so the two are one and always cost the same.",
                "remove one of them, or declare the blocks in which they differ.");
    }
}
