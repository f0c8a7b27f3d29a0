package org.fragmenta.bench.peers;

import java.util.ArrayList;
import java.util.List;

/** A linear program, to be minimised, some of whose variables are whole; all variables are zero or more. */
final class MixedProgram {
    private final List<Column> columns = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();

    /** A variable: zero to {@code most}. */
    record Column(double most, boolean whole) {}

    /** A number of variables, each times a factor. */
    record Term(int column, double factor) {}

    /** A sum between two bounds, either of them perhaps infinite. */
    record Row(double least, double most, List<Term> terms) {

        Row add(int column, double factor) {
            terms.add(new Term(column, factor));
            return this;
        }
    }

    int column(double most, boolean whole) {
        columns.add(new Column(most, whole));
        return columns.size() - 1;
    }

    Row row(double least, double most) {
        Row row = new Row(least, most, new ArrayList<>());
        rows.add(row);
        return row;
    }

    List<Column> columns() {
        return columns;
    }

    List<Row> rows() {
        return rows;
    }
}
