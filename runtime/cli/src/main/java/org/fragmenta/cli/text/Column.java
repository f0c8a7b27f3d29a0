package org.fragmenta.cli.text;

/**
 * A column of a table.
 *
 * @param header what stands above it; the unit stands in the table's title
 * @param kind what it holds
 */
public record Column(String header, Kind kind) {

    /** What a column holds, which decides how it is aligned and what may happen to it on a narrow terminal. */
    public enum Kind {
        /** Names that tell the rows apart: repeated where a table is cut into panels, shortened where they must be. */
        KEY,
        /** Names, shortened where they must be. */
        NAME,
        /** Numbers, aligned at the decimal point and never shortened. */
        NUMBER
    }

    public static Column key(String header) {
        return new Column(header, Kind.KEY);
    }

    public static Column name(String header) {
        return new Column(header, Kind.NAME);
    }

    public static Column number(String header) {
        return new Column(header, Kind.NUMBER);
    }
}
