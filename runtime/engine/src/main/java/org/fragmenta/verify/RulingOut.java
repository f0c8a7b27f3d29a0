package org.fragmenta.verify;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.fragmenta.descriptor.BlockDescriptor;
import org.fragmenta.descriptor.CostRow;
import org.fragmenta.descriptor.CostTable;
import org.fragmenta.descriptor.LinkDescriptor;
import org.fragmenta.descriptor.MarketDescriptor;
import org.fragmenta.descriptor.ModelDescriptor;
import org.fragmenta.descriptor.RegionDescriptor;

/** Which paths of a model lead to something that may rule plans out. */
final class RulingOut {
    private static final String CAPACITY_CELL = "plants.capacityRow[";

    private final ModelDescriptor model;

    RulingOut(ModelDescriptor model) {
        this.model = model;
    }

    /** Whether something that may rule plans out is stated at a path. */
    boolean isStated(String path) {
        String[] segments = path.split("\\.", 3);
        String id = segments.length > 1 ? segments[1] : "";
        String field = segments.length > 2 ? segments[2] : "";
        return switch (segments[0]) {
            case "blocks" -> any(model.blocks(), BlockDescriptor::id, id, block -> isStated(block, field));
            case "links" -> any(model.links(), LinkDescriptor::id, id, link -> isStated(link, field));
            case "markets" -> any(model.markets(), MarketDescriptor::id, id, market -> isStated(market, field));
            case "regions" ->
                any(model.regionSet().regions(), RegionDescriptor::id, id, region -> isStated(region, field));
            case "tables" ->
                field.isEmpty()
                        && any(
                                model.tables(),
                                CostTable::id,
                                id,
                                table -> table.rows().stream().anyMatch(RulingOut::rulesOut));
            default -> false;
        };
    }

    private static <T> boolean any(List<T> elements, Function<T, String> ids, String id, Predicate<T> stated) {
        return elements.stream().anyMatch(element -> ids.apply(element).equals(id) && stated.test(element));
    }

    private static boolean rulesOut(Optional<CostRow> row) {
        return row.filter(RulingOut::rulesOut).isPresent();
    }

    private static boolean rulesOut(CostRow row) {
        for (int cell = 0; cell < row.size(); cell++) {
            if (!row.allows(cell)) {
                return true;
            }
        }
        return false;
    }

    /** What a cost method answered stands in the rows of the block. */
    private boolean isStated(BlockDescriptor block, String field) {
        if (field.startsWith(CAPACITY_CELL) && field.endsWith("]")) {
            int region = model.regionIndex(field.substring(CAPACITY_CELL.length(), field.length() - 1));
            return region >= 0 && block.plants().capacityAt(region) < Double.POSITIVE_INFINITY;
        }
        return switch (field) {
            case "only" -> !block.only().isEmpty();
            case "except" -> !block.except().isEmpty();
            case "complexity" -> block.complexity() > 0;
            case "setupRow" -> rulesOut(block.setupRow());
            case "unitRow" -> rulesOut(block.unitRow());
            case "custom" -> rulesOut(block.setupRow()) || rulesOut(block.unitRow());
            case "plants.capacity" -> block.plants().capacity().isPresent();
            default -> false;
        };
    }

    private boolean isStated(LinkDescriptor link, String field) {
        return switch (field) {
            case "" -> link.flow() > 0;
            case "separable" -> !link.separable();
            case "custom" ->
                link.unitTable()
                        .filter(use -> isStated("tables." + use.table()))
                        .isPresent();
            default -> false;
        };
    }

    private static boolean isStated(MarketDescriptor market, String field) {
        return switch (field) {
            case "" -> market.demand() > 0;
            case "unitRow" -> rulesOut(market.unitRow());
            case "singleSource" -> market.singleSource();
            default -> false;
        };
    }

    private static boolean isStated(RegionDescriptor region, String field) {
        return switch (field) {
            case "site.capacity" -> region.site().capacity().isPresent();
            case "site.countRow" -> region.site().countRow().isPresent();
            default -> false;
        };
    }
}
