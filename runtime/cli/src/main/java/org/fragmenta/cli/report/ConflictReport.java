package org.fragmenta.cli.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.fragmenta.cli.text.Numbers;
import org.fragmenta.cli.text.Page;
import org.fragmenta.result.Conflict;
import org.fragmenta.result.Conflict.Change;
import org.fragmenta.result.Conflict.Declaration;
import org.fragmenta.result.Conflict.Repair;
import org.fragmenta.result.PlantLine;
import org.fragmenta.result.Status;

/** Why there is no plan, and which changes give one. */
final class ConflictReport {
    private static final int DECLARATIONS_SHOWN = 12;
    private static final int REPAIRS_SHOWN = 6;
    private static final int BLOCKS_SHOWN = 6;

    private final Conflict conflict;
    private final String unit;

    /**
     * @param unit of costs
     */
    ConflictReport(Conflict conflict, String unit) {
        this.conflict = conflict;
        this.unit = unit;
    }

    void writeTo(Page page) {
        declarations(page);
        repairs(page);
    }

    private void declarations(Page page) {
        List<Declaration> declarations = conflict.declarations();
        page.heading("What conflicts");
        declarations.stream()
                .limit(DECLARATIONS_SHOWN)
                .forEach(declaration -> page.item(declaration.path() + ": ", declaration.statement()));
        if (declarations.size() > DECLARATIONS_SHOWN) {
            page.text("... and " + (declarations.size() - DECLARATIONS_SHOWN) + " more, which --json lists.");
        }
        page.text(
                declarations.size() == 1
                        ? "This leaves no plan by itself, whatever else the model says."
                        : conflict.minimal()
                                ? "Together they leave no plan, whatever else the model says; any one less would leave one."
                                : "Together they leave no plan, whatever else the model says. A limit stopped the search, so"
                                        + " fewer of them may do.");
    }

    private void repairs(Page page) {
        List<Repair> repairs = conflict.repairs();
        if (repairs.isEmpty()) {
            page.text("No change of these declarations was found that gives the model a plan.");
            declaredAdvice(page);
            return;
        }
        page.heading("What gives a plan, the cheapest first (" + unit + ")");
        repairs.stream().limit(REPAIRS_SHOWN).forEach(repair -> repair(page, repair));
        if (repairs.size() > REPAIRS_SHOWN) {
            page.text("... and " + (repairs.size() - REPAIRS_SHOWN) + " more, which --json lists.");
        }
    }

    private void declaredAdvice(Page page) {
        conflict.declarations().stream()
                .limit(DECLARATIONS_SHOWN)
                .filter(declaration -> !declaration.maybe().isEmpty())
                .forEach(declaration -> page.item(declaration.path() + ": ", "maybe " + declaration.maybe()));
    }

    private static void repair(Page page, Repair repair) {
        String changes = repair.changes().stream().map(Change::statement).collect(Collectors.joining(", and "));
        String settings = repair.changes().stream()
                .map(Change::setting)
                .filter(setting -> !setting.isEmpty())
                .map(setting -> "--set " + setting)
                .collect(Collectors.joining(" "));
        page.item(
                Numbers.amount(repair.cost()) + (repair.status() == Status.PROVEN ? "" : " or less") + ": ",
                changes + (settings.isEmpty() ? "" : " (" + settings + ")") + "; then " + places(repair) + ".");
    }

    private static String places(Repair repair) {
        List<String> places =
                repair.plan().entrySet().stream().map(ConflictReport::place).collect(Collectors.toList());
        repair.plants().stream()
                .collect(Collectors.groupingBy(
                        PlantLine::block,
                        LinkedHashMap::new,
                        Collectors.mapping(PlantLine::region, Collectors.joining(" and "))))
                .forEach((block, regions) -> places.add(block + " in " + regions));
        int more = places.size() - BLOCKS_SHOWN;
        return (repair.technology().isEmpty() ? "" : "technology " + repair.technology() + ", ")
                + String.join(", ", places.subList(0, Math.min(places.size(), BLOCKS_SHOWN)))
                + (more > 0 ? " and " + more + " blocks more" : "");
    }

    private static String place(Map.Entry<String, String> place) {
        return place.getKey() + " in " + place.getValue();
    }
}
