package org.fragmenta.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fragmenta.descriptor.ClusterDescriptor;
import org.fragmenta.descriptor.CostTable;
import org.fragmenta.descriptor.LinkDescriptor;
import org.fragmenta.descriptor.ModelDescriptor;
import org.fragmenta.descriptor.TableUse;

/** Links use declared tables, and declared tables are used. */
final class TableUseRule implements ModelRule {

    @Override
    public List<Finding> check(ModelDescriptor model) {
        List<Declared<CostTable>> tables = Declared.tables(model);
        List<String> known = Declared.ids(tables);
        Set<String> used = new HashSet<>();
        List<Finding> findings = new ArrayList<>();
        for (Declared<LinkDescriptor> link : Declared.links(model)) {
            use(link, "fixedTable", link.value().fixedTable(), known, used, findings);
            use(link, "unitTable", link.value().unitTable(), known, used, findings);
        }
        model.cluster().flatMap(ClusterDescriptor::distances).ifPresent(use -> used.add(use.table()));
        if (!findings.isEmpty()) {
            // A table looks unused because the name by which a link meant it is wrong.
            return findings;
        }
        for (Declared<CostTable> table : tables) {
            if (table.named() && !used.contains(table.id())) {
                findings.add(Diagnostic.UNUSED_TABLE.at(
                        table.path(),
                        table.atStart() + " is used by no link and no cluster, so its costs count nowhere.",
                        "name it as the fixedTable or unitTable of the link whose cost it states, or remove it."));
            }
        }
        return findings;
    }

    private static void use(
            Declared<LinkDescriptor> link,
            String field,
            Optional<TableUse> use,
            List<String> known,
            Set<String> used,
            List<Finding> findings) {
        if (use.isEmpty()) {
            return;
        }
        String table = use.get().table();
        used.add(table);
        if (!known.contains(table)) {
            findings.add(Diagnostic.UNKNOWN_TABLE.at(
                    link.field(field) + ".table",
                    link.atStart() + " takes its cost from table \"" + table + "\", which the model does not declare,"
                            + " so what it costs to keep the blocks apart is open.",
                    NameList.orNear(table, known, "declare the table among the model's tables.")));
        }
    }
}
