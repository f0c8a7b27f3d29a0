package org.fragmenta.processor.read.table;

import java.util.List;
import java.util.stream.Collectors;

/** The tables that a region set may have, and their columns. */
public final class TableKind {
    public static final TableKind REGIONS = new TableKind(
            "regions",
            Column.mandatoryText("id"),
            Column.text("label"),
            Column.mandatoryText("country"),
            Column.number("wage", Dimension.WAGE),
            Column.number("skilledWage", Dimension.WAGE),
            Column.number("rent", Dimension.RENT),
            Column.number("capitalCost", Dimension.SHARE_PER_YEAR),
            Column.number("productivity", Dimension.RATIO),
            Column.number("utilityPrice", Dimension.UTILITY_PRICE),
            Column.number("profitTax", Dimension.SHARE),
            Column.number("taxHoliday", Dimension.YEARS),
            Column.number("capability", Dimension.RATIO),
            Column.number("setupFactor", Dimension.RATIO),
            Column.number("entry", Dimension.MONEY_PER_PERIOD),
            Column.number("capacity", Dimension.RATIO),
            Column.number("agglomeration", Dimension.MONEY_PER_PERIOD),
            Column.number("congestion", Dimension.MONEY_PER_PERIOD),
            Column.number("lat", Dimension.ANGLE),
            Column.number("lon", Dimension.ANGLE),
            Column.text("source"));

    public static final TableKind COUNTRIES = new TableKind(
            "countries",
            Column.mandatoryText("id"),
            Column.text("label"),
            Column.number("tariff", Dimension.SHARE),
            Column.number("importHours", Dimension.TIME),
            Column.number("exportHours", Dimension.TIME),
            Column.number("importFee", Dimension.FEE),
            Column.number("exportFee", Dimension.FEE),
            Column.text("source"));

    public static final TableKind ROUTES = new TableKind(
            "routes",
            Column.mandatoryText("id"),
            Column.mandatoryText("from"),
            Column.mandatoryText("to"),
            Column.text("mode"),
            Column.text("corridor"),
            Column.mandatoryNumber("km", Dimension.LENGTH),
            Column.mandatoryNumber("hours", Dimension.TIME),
            Column.mandatoryNumber("costPerTonneKm", Dimension.FREIGHT),
            Column.number("handlingPerTonne", Dimension.HANDLING),
            Column.text("source"));

    public static final TableKind BORDERS = new TableKind(
            "borders",
            Column.mandatoryText("id"),
            Column.mandatoryText("first"),
            Column.mandatoryText("second"),
            Column.mandatoryNumber("hours", Dimension.TIME),
            Column.number("fee", Dimension.FEE),
            Column.text("source"));

    public static final TableKind AGREEMENTS = new TableKind(
            "agreements",
            Column.mandatoryText("id"),
            Column.mandatoryText("members"),
            Column.number("tariff", Dimension.SHARE),
            Column.text("source"));

    private final String noun;
    private final List<Column> columns;

    private TableKind(String noun, Column... columns) {
        this.noun = noun;
        this.columns = List.of(columns);
    }

    /** What its rows are, in the plural. */
    public String noun() {
        return noun;
    }

    List<Column> columns() {
        return columns;
    }

    /** A header with the columns that must be there. */
    String example(Measures measures) {
        return columns.stream()
                .filter(Column::mandatory)
                .map(column -> column.name()
                        + column.dimension()
                                .map(dimension ->
                                        " [" + dimension.units().get(0).name() + "]")
                                .orElse("")
                                .replace(Dimension.CURRENCY, measures.currency()))
                .collect(Collectors.joining(","));
    }
}
