package org.fragmenta.processor.read.table;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.fragmenta.processor.report.SourceDiagnostic;

/**
 * The head of a column of numbers, understood.
 *
 * @param written the cell as it stands in the file, {@code wage [USD/h]}
 * @param factor what a figure below it is multiplied by; absent where its unit is wrong, which is told already
 */
record Heading(String written, OptionalDouble factor) {
    private static final Pattern MONEY = Pattern.compile("([A-Z]{3})(/.*)");

    /** The head of a column whose figures cannot be used. */
    static Heading unusable(String written) {
        return new Heading(written, OptionalDouble.empty());
    }

    /** Reads the unit of a column; one that does not fit is noted. */
    static Heading of(String written, Column column, String unit, Measures measures, Problems problems) {
        if (column.dimension().isEmpty()) {
            return new Heading(written, OptionalDouble.of(1));
        }
        Dimension dimension = column.dimension().get();
        if (unit.isEmpty()) {
            problems.add(
                    SourceDiagnostic.MISSING_UNIT,
                    "column " + column.name() + " states no unit. A figure without one may be off by a factor of a"
                            + " hundred and nobody would see it.",
                    column.name() + " [" + units(dimension, measures).replace(" or ", "] or " + column.name() + " [")
                            + "].");
            return unusable(written);
        }
        Matcher money = MONEY.matcher(unit);
        boolean monetary = money.matches();
        String general = monetary ? Dimension.CURRENCY + money.group(2) : unit;
        Optional<Dimension.Unit> known = dimension.unit(general);
        if (known.isEmpty()) {
            problems.add(
                    SourceDiagnostic.UNKNOWN_UNIT,
                    "column " + written + " is in " + unit + ", which is no unit that " + column.name()
                            + " can be stated in.",
                    "state it in " + units(dimension, measures) + ".");
            return unusable(written);
        }
        if (monetary && !money.group(1).equals(measures.currency())) {
            problems.add(
                    SourceDiagnostic.FOREIGN_CURRENCY,
                    "column " + written + " is in " + money.group(1) + ", but the prices of the region set are in "
                            + measures.currency() + ". Sums of the two would mean nothing.",
                    "convert the column to " + measures.currency() + ", or state currency = \"" + money.group(1)
                            + "\" for the whole set.");
            return unusable(written);
        }
        if (!known.get().perMonth()) {
            return new Heading(written, OptionalDouble.of(known.get().factor()));
        }
        if (measures.hoursPerMonth().isEmpty()) {
            problems.add(
                    SourceDiagnostic.NO_HOURS_PER_MONTH,
                    "column " + written
                            + " states wages a month, but blocks need hours of labour, and the region set does"
                            + " not say how many hours a month has.",
                    "hoursPerMonth = 208 in @RegionSet, if a month has 26 days of 8 hours.");
            return unusable(written);
        }
        return new Heading(
                written, OptionalDouble.of(1 / measures.hoursPerMonth().getAsDouble()));
    }

    private static String units(Dimension dimension, Measures measures) {
        return dimension.units().stream()
                .map(unit -> unit.name().replace(Dimension.CURRENCY, measures.currency()))
                .collect(Collectors.joining(" or "));
    }
}
