package org.fragmenta.cli.report;

import java.util.ArrayList;
import java.util.List;
import org.fragmenta.cli.text.Column;
import org.fragmenta.cli.text.Numbers;
import org.fragmenta.cli.text.Page;
import org.fragmenta.cli.text.Style.Verdict;
import org.fragmenta.cli.text.Table;
import org.fragmenta.descriptor.ModelDescriptor;
import org.fragmenta.parametric.Parameter;
import org.fragmenta.parametric.Regime;
import org.fragmenta.parametric.map.ParameterRange;
import org.fragmenta.parametric.map.RegimeMap;
import org.fragmenta.parametric.map.RegimeRegion;
import org.fragmenta.report.RegimeNames;

/** The regimes of a map, the largest first. */
public final class MapReport {
    private final ModelDescriptor model;
    private final String scenario;
    private final RegimeMap map;
    private final ParameterRange across;
    private final ParameterRange up;

    public MapReport(ModelDescriptor model, String scenario, RegimeMap map, ParameterRange across, ParameterRange up) {
        this.model = model;
        this.scenario = scenario;
        this.map = map;
        this.across = across;
        this.up = up;
    }

    /** Says that there is nothing to map. */
    public static void writeInfeasible(Page page) {
        Infeasible.writeVerdict(page);
        Infeasible.writePointer(page);
    }

    /** Writes what the map covers, how far it is proven, and its regimes. */
    public void writeTo(Page page) {
        page.heading(model.title().isEmpty() ? model.id() : model.title());
        page.text("Model " + model.id() + ", scenario " + scenario + "; " + side(across) + " by " + side(up) + ".");
        page.verdict(
                Verdict.GOOD,
                "proven",
                ": " + Units.count(map.regions().size(), "regime") + "; each of the "
                        + Units.count(map.vertices().size(), "corner") + " of the map was solved ("
                        + Units.count(map.solves(), "solve") + ").");
        RegimeNames names =
                RegimeNames.of(map.regions().stream().map(RegimeRegion::regime).toList());
        page.heading("Regimes, the largest first");
        page.table(regimes(names));
        if (!names.common().isEmpty()) {
            page.text("In all of them: " + names.common() + ".");
        }
    }

    private static String side(ParameterRange range) {
        Parameter parameter = range.parameter();
        return parameter.label() + " from " + Numbers.amount(range.from()) + " to " + Numbers.amount(range.to()) + " "
                + parameter.unit();
    }

    /** A column for each block that moves, cut into panels where there are many. */
    private Table regimes(RegimeNames names) {
        List<Column> columns = new ArrayList<>(List.of(
                Column.key("no."),
                Column.number("share of map"),
                Column.number("locations"),
                Column.number("links cut")));
        if (names.technologies()) {
            columns.add(Column.name("technology"));
        }
        names.moving().forEach(block -> columns.add(Column.name(block)));
        Table table = new Table(columns);
        for (int position = 0; position < map.regions().size(); position++) {
            table.row(row(position, names));
        }
        return table;
    }

    private List<String> row(int position, RegimeNames names) {
        Regime regime = map.regions().get(position).regime();
        List<String> cells = new ArrayList<>(List.of(
                String.valueOf(position + 1),
                Numbers.percent(map.regions().get(position).share()),
                String.valueOf(regime.locations()),
                String.valueOf(regime.linksCut())));
        if (names.technologies()) {
            cells.add(regime.technology());
        }
        names.moving().forEach(block -> cells.add(RegimeNames.place(regime, block)));
        return cells;
    }
}
