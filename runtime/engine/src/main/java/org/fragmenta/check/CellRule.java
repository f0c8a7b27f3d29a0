package org.fragmenta.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.fragmenta.descriptor.BlockDescriptor;
import org.fragmenta.descriptor.CostRow;
import org.fragmenta.descriptor.CostTable;
import org.fragmenta.descriptor.ModelDescriptor;
import org.fragmenta.descriptor.RegionDescriptor;

/** Cost rows and tables match the regions, a cell each, and hold no negative cost. */
final class CellRule implements ModelRule {

    @Override
    public List<Finding> check(ModelDescriptor model) {
        List<Finding> findings = new ArrayList<>();
        Declared.blocks(model).forEach(block -> {
            row(model, block, "setupRow", block.value().setupRow(), findings);
            row(model, block, "unitRow", block.value().unitRow(), findings);
            capacities(model, block, findings);
        });
        Declared.markets(model)
                .forEach(market -> row(model, market, "unitRow", market.value().unitRow(), findings));
        Declared.moves(model)
                .forEach(move -> row(model, move, "exitRow", move.value().exitRow(), findings));
        Declared.tables(model).forEach(table -> table(model, table, findings));
        return findings;
    }

    private static void row(
            ModelDescriptor model, Declared<?> owner, String field, Optional<CostRow> row, List<Finding> findings) {
        if (row.isEmpty()) {
            return;
        }
        CostRow cells = row.get();
        if (fits(model, owner, field, cells, "cost", "mark what cannot be as impossible", findings)) {
            negative(owner.field(field), owner.atStart() + ": " + field, cells, cell -> "for " + name(model, cell))
                    .ifPresent(findings::add);
        }
    }

    private static boolean fits(
            ModelDescriptor model,
            Declared<?> owner,
            String field,
            CostRow cells,
            String noun,
            String open,
            List<Finding> findings) {
        int regions = model.regionSet().regions().size();
        if (cells.size() != regions) {
            findings.add(Diagnostic.ROW_SIZE.at(
                    owner.field(field),
                    owner.atStart() + ": " + field + " has " + cells.size() + " cells for the " + regions
                            + " regions of " + model.regionSet().id()
                            + ". Which " + noun + " belongs to which region is open.",
                    "write one cell a region, in the order of the region set, and " + open + "."));
        }
        return cells.size() == regions;
    }

    private static void capacities(ModelDescriptor model, Declared<BlockDescriptor> block, List<Finding> findings) {
        String field = "plants.capacityRow";
        CostRow cells = block.value().plants().capacityRow().orElse(CostRow.of());
        boolean stated = block.value().plants().capacityRow().isPresent();
        if (stated && fits(model, block, field, cells, "capacity", "null where there is no limit", findings)) {
            IntStream.range(0, cells.size())
                    .filter(cell -> cells.at(cell) < 0)
                    .limit(1)
                    .mapToObj(cell -> Diagnostic.NEGATIVE_CELL.at(
                            block.field(field) + "[" + cell + "]",
                            block.atStart() + ": " + field + " holds the negative capacity "
                                    + PlainNumber.of(cells.at(cell)) + " for " + name(model, cell)
                                    + ". No plant makes less than nothing.",
                            "write 0 where a plant can make nothing."))
                    .forEach(findings::add);
        }
    }

    private static void table(ModelDescriptor model, Declared<CostTable> table, List<Finding> findings) {
        int regions = model.regionSet().regions().size();
        List<CostRow> rows = table.value().rows();
        List<Integer> uneven = IntStream.range(0, rows.size())
                .filter(row -> rows.get(row).size() != regions)
                .boxed()
                .toList();
        if (rows.size() != regions || !uneven.isEmpty()) {
            String size = rows.size() != regions
                    ? " has " + rows.size() + " rows"
                    : ": row " + (uneven.get(0) + 1) + " has "
                            + rows.get(uneven.get(0)).size() + " cells";
            findings.add(Diagnostic.TABLE_SIZE.at(
                    rows.size() != regions ? table.field("rows") : table.field("rows") + "[" + uneven.get(0) + "]",
                    table.atStart() + size + " for the " + regions + " regions of "
                            + model.regionSet().id() + ". Which cost belongs to which pair of regions is open.",
                    "write one row a region of origin and in it one cell a region of destination."));
            return;
        }
        for (int row = 0; row < regions; row++) {
            int from = row;
            Optional<Finding> negative = negative(
                    table.field("rows") + "[" + row + "]",
                    table.atStart(),
                    rows.get(row),
                    cell -> "from " + name(model, from) + " to " + name(model, cell));
            if (negative.isPresent()) {
                // The first is enough: a table that is wrong in one way is mostly wrong all over.
                findings.add(negative.get());
                return;
            }
        }
    }

    private static Optional<Finding> negative(
            String path, String owner, CostRow cells, Function<Integer, String> place) {
        List<Integer> negative = IntStream.range(0, cells.size())
                .filter(cell -> cells.at(cell) < 0)
                .boxed()
                .toList();
        return negative.stream()
                .findFirst()
                .map(cell -> Diagnostic.NEGATIVE_CELL.at(
                        path + "[" + cell + "]",
                        owner + " holds the negative cost " + PlainNumber.of(cells.at(cell)) + " " + place.apply(cell)
                                + (negative.size() > 1 ? ", and " + (negative.size() - 1) + " more in its row" : "")
                                + ". A cost below 0 would be an income, and the cheapest plan would chase it.",
                        "add the same amount to every cell of the row if only differences matter, or write 0."));
    }

    private static String name(ModelDescriptor model, int region) {
        RegionDescriptor descriptor = model.regionSet().regions().get(region);
        return descriptor.id();
    }
}
