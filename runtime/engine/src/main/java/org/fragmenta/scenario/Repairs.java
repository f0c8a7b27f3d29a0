package org.fragmenta.scenario;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.fragmenta.check.Diagnostic;
import org.fragmenta.check.ModelException;
import org.fragmenta.descriptor.BlockDescriptor;
import org.fragmenta.descriptor.CostRow;
import org.fragmenta.descriptor.CostTable;
import org.fragmenta.descriptor.LinkDescriptor;
import org.fragmenta.descriptor.MarketDescriptor;
import org.fragmenta.descriptor.ModelDescriptor;
import org.fragmenta.descriptor.PlantFacts;
import org.fragmenta.descriptor.RegionDescriptor;
import org.fragmenta.descriptor.SiteFacts;
import org.fragmenta.result.Conflict.Change;

/**
 * Applies the changes of a repair: numbers as settings do, and what is no such number by its path. Those are
 * {@code blocks.<id>.only}, {@code .except}, {@code .setupRow}, {@code .unitRow}, {@code .plants.capacity} and
 * {@code .plants.capacityRow[<region>]}, {@code links.<id>.separable}, {@code markets.<id>.unitRow} and {@code .singleSource}, {@code tables.<id>},
 * {@code regions.<id>.site.capacity} and {@code .site.countRow[n]}, the cell of n + 1 blocks.
 *
 * <p>A change only ever allows more. Where it lists no regions, it is about all of them.
 */
public final class Repairs {
    private static final String COUNT_CELL = "site.countRow[";
    private static final String CAPACITY_CELL = "plants.capacityRow[";

    private Repairs() {}

    /**
     * The model after the changes of a repair, applied in order. Whether it obeys the rules of models is for the caller
     * to ask.
     *
     * @throws ModelException if a change names nothing that can be changed so
     */
    public static ModelDescriptor apply(ModelDescriptor model, List<Change> changes) {
        ModelDescriptor changed = model;
        for (Change change : changes) {
            changed = change.setting().isEmpty()
                    ? apply(changed, change)
                    : Scenarios.apply(changed, List.of(Scenarios.parse(change.setting())));
        }
        return changed;
    }

    private static ModelDescriptor apply(ModelDescriptor model, Change change) {
        String[] segments = change.path().split("\\.", 3);
        String id = segments.length > 1 ? segments[1] : "";
        String field = segments.length > 2 ? segments[2] : "";
        ModelParts parts = new ModelParts(model);
        return switch (segments[0]) {
            case "blocks" ->
                parts.withBlocks(changed(
                        model.blocks(), BlockDescriptor::id, id, change, block -> block(model, block, field, change)));
            case "links" ->
                parts.withLinks(
                        changed(model.links(), LinkDescriptor::id, id, change, link -> link(link, field, change)));
            case "markets" ->
                parts.withMarkets(changed(
                        model.markets(),
                        MarketDescriptor::id,
                        id,
                        change,
                        market -> market(model, market, field, change)));
            case "regions" ->
                parts.withRegions(changed(
                        model.regionSet().regions(),
                        RegionDescriptor::id,
                        id,
                        change,
                        region -> region.withSite(site(region.site(), field, change))));
            case "tables" ->
                parts.withTables(
                        changed(model.tables(), CostTable::id, id, change, table -> table(model, table, change)));
            default -> throw unknown(change);
        };
    }

    private static <T> List<T> changed(
            List<T> elements, Function<T, String> ids, String id, Change change, UnaryOperator<T> revise) {
        if (elements.stream().map(ids).noneMatch(id::equals)) {
            throw unknown(change);
        }
        return elements.stream()
                .map(element -> ids.apply(element).equals(id) ? revise.apply(element) : element)
                .toList();
    }

    private static BlockDescriptor block(ModelDescriptor model, BlockDescriptor block, String field, Change change) {
        if (field.startsWith(CAPACITY_CELL) && field.endsWith("]")) {
            int region = model.regionIndex(field.substring(CAPACITY_CELL.length(), field.length() - 1));
            return roomier(block, region, change);
        }
        return switch (field) {
            case "only" -> block.within(widened(block.only(), change), block.except());
            case "except" -> block.within(block.only(), narrowed(block.except(), change));
            case "setupRow" -> block.withCells(filled(model, block.setupRow(), change), block.unitRow());
            case "unitRow" -> block.withCells(block.setupRow(), filled(model, block.unitRow(), change));
            case "plants.capacity" ->
                block.withPlants(
                        new PlantFacts(block.plants().load(), block.plants().several(), change.value()));
            default -> throw unknown(change);
        };
    }

    private static BlockDescriptor roomier(BlockDescriptor block, int region, Change change) {
        PlantFacts plants = block.plants();
        double[] cells = plants.capacityRow().orElseThrow(() -> unknown(change)).toArray();
        if (region < 0 || region >= cells.length) {
            throw unknown(change);
        }
        cells[region] = change.value().orElse(Double.POSITIVE_INFINITY);
        return block.withPlants(
                new PlantFacts(plants.load(), plants.several(), plants.capacity(), Optional.of(CostRow.of(cells))));
    }

    private static List<String> widened(List<String> only, Change change) {
        if (change.regions().isEmpty() || only.isEmpty()) {
            return List.of();
        }
        List<String> wider = new ArrayList<>(only);
        wider.addAll(change.regions());
        return wider;
    }

    private static List<String> narrowed(List<String> except, Change change) {
        return change.regions().isEmpty()
                ? List.of()
                : except.stream()
                        .filter(region -> !change.regions().contains(region))
                        .toList();
    }

    private static LinkDescriptor link(LinkDescriptor link, String field, Change change) {
        if (!field.equals("separable")) {
            throw unknown(change);
        }
        return link.separated();
    }

    private static MarketDescriptor market(
            ModelDescriptor model, MarketDescriptor market, String field, Change change) {
        return switch (field) {
            case "unitRow" ->
                market.withUnitRow(filled(model, market.unitRow(), change).orElseThrow(() -> unknown(change)));
            case "singleSource" -> market.fromSeveralPlants();
            default -> throw unknown(change);
        };
    }

    private static SiteFacts site(SiteFacts site, String field, Change change) {
        if (field.equals("site.capacity")) {
            return new SiteFacts(
                    site.entry(), change.value(), site.agglomeration(), site.congestion(), site.countRow());
        }
        if (!field.startsWith(COUNT_CELL) || !field.endsWith("]")) {
            throw unknown(change);
        }
        int cell = cell(field.substring(COUNT_CELL.length(), field.length() - 1), change);
        CostRow row = site.countRow().orElseThrow(() -> unknown(change));
        double[] cells = Arrays.copyOf(row.toArray(), Math.max(row.size(), cell + 1));
        Arrays.fill(cells, row.size(), cells.length, Double.POSITIVE_INFINITY);
        for (int count = 0; count <= cell; count++) {
            boolean stated = cells[count] < Double.POSITIVE_INFINITY || (count < cell && count < row.size());
            cells[count] = stated ? cells[count] : value(change);
        }
        return new SiteFacts(
                site.entry(), site.capacity(), site.agglomeration(), site.congestion(), Optional.of(CostRow.of(cells)));
    }

    private static int cell(String text, Change change) {
        if (!text.matches("[0-9]{1,6}")) {
            throw unknown(change);
        }
        return Integer.parseInt(text);
    }

    private static Optional<CostRow> filled(ModelDescriptor model, Optional<CostRow> row, Change change) {
        return row.map(cells -> {
            Set<String> named = new HashSet<>(change.regions());
            double[] filled = cells.toArray();
            for (int region = 0; region < filled.length; region++) {
                boolean meant = named.isEmpty()
                        || named.contains(
                                model.regionSet().regions().get(region).id());
                if (meant && filled[region] == Double.POSITIVE_INFINITY) {
                    filled[region] = value(change);
                }
            }
            return CostRow.of(filled);
        });
    }

    private static CostTable table(ModelDescriptor model, CostTable table, Change change) {
        double[][] cells = table.rows().stream().map(CostRow::toArray).toArray(double[][]::new);
        List<String> named = change.regions();
        for (double[] row : named.isEmpty() ? cells : new double[0][]) {
            Arrays.setAll(row, cell -> row[cell] == Double.POSITIVE_INFINITY ? value(change) : row[cell]);
        }
        for (int pair = 0; pair + 1 < named.size(); pair += 2) {
            int from = model.regionIndex(named.get(pair));
            int to = model.regionIndex(named.get(pair + 1));
            if (from < 0 || to < 0) {
                throw unknown(change);
            }
            cells[from][to] = cells[from][to] == Double.POSITIVE_INFINITY ? value(change) : cells[from][to];
        }
        return new CostTable(table.id(), Arrays.stream(cells).map(CostRow::of).toList());
    }

    private static double value(Change change) {
        OptionalDouble value = change.value();
        return value.orElseThrow(() -> unknown(change));
    }

    private static ModelException unknown(Change change) {
        return new ModelException(Diagnostic.UNKNOWN_PATH.at(
                change.path(),
                "The path " + change.path() + " leads to nothing that a repair can change.",
                "solve the model again; the document was changed after it was written."));
    }
}
