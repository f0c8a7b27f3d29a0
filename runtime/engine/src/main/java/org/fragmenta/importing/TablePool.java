package org.fragmenta.importing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fragmenta.check.ModelException;
import org.fragmenta.descriptor.CostRow;
import org.fragmenta.descriptor.CostTable;

/** The tables of a model; equal ones are stated once. */
final class TablePool {
    private final Map<List<CostRow>, String> ids = new LinkedHashMap<>();
    private final FileFindings findings;

    TablePool(FileFindings findings) {
        this.findings = findings;
    }

    /**
     * The id of the table of these cells.
     *
     * @throws ModelException if the tables become more than a document may hold
     */
    String idOf(List<CostRow> rows) {
        String id = ids.get(rows);
        if (id != null) {
            return id;
        }
        ModelSize.require((ids.size() + 1L) * rows.size() * rows.size(), findings);
        String next = "Table" + (ids.size() + 1);
        ids.put(List.copyOf(rows), next);
        return next;
    }

    /** All tables, in the order of their numbers. */
    List<CostTable> tables() {
        List<CostTable> tables = new ArrayList<>();
        ids.forEach((rows, id) -> tables.add(new CostTable(id, rows)));
        return tables;
    }
}
