package org.fragmenta.processor.report;

import static org.fragmenta.check.Severity.ERROR;
import static org.fragmenta.check.Severity.WARNING;

import org.fragmenta.check.Finding;
import org.fragmenta.check.Severity;

/**
 * The codes that only a compile can give, beside those of the engine's rules. Each has a page
 * {@code docs/diagnostics/<CODE>.md}; a code that goes out of use is never given to something else.
 */
public enum SourceDiagnostic {
    NOT_A_BLOCK("FRG-150", ERROR, "Class that is no production block"),
    BLOCK_OUTSIDE_MODEL("FRG-151", ERROR, "Production block of no or another model"),
    NOT_A_LINK("FRG-152", ERROR, "Class that is no service link"),
    NOT_A_MARKET("FRG-153", ERROR, "Class that is no market"),
    NOT_A_SCENARIO("FRG-154", ERROR, "Class that is no scenario"),
    PART_OUTSIDE_MODEL("FRG-155", ERROR, "Service link or market of no or another model"),
    UNKNOWN_CLASS("FRG-156", ERROR, "Class that does not exist"),
    IDLE_SCENARIO("FRG-157", ERROR, "Scenario that changes nothing"),
    AMBIGUOUS_CHANGE("FRG-158", ERROR, "Change with a factor and a new value"),
    IDLE_CHANGE("FRG-159", ERROR, "Change that does not say by how much"),

    NOT_A_TECHNOLOGY("FRG-160", ERROR, "Class that is no technology"),
    NOT_A_SHARED_SERVICE("FRG-161", ERROR, "Class that is no shared service"),
    NO_HORIZON("FRG-162", ERROR, "Trend, move, date or chance in a model without a horizon"),
    LEVEL_IN_TREND("FRG-163", ERROR, "Trend that states a level"),
    IDLE_TREND("FRG-164", ERROR, "Trend that changes nothing"),
    NOT_A_REGION_SET("FRG-350", ERROR, "Class that is no region set"),
    NOT_A_REGION("FRG-351", ERROR, "Class that is no region"),
    REGION_OUTSIDE_SET("FRG-352", ERROR, "Region of no or another region set"),
    NOT_A_COUNTRY("FRG-353", ERROR, "Class that is no country"),
    TABLE_NOT_FOUND("FRG-354", ERROR, "Table that is not there"),
    UNREADABLE_TABLE("FRG-355", ERROR, "Table that cannot be read"),
    UNKNOWN_COLUMN("FRG-356", ERROR, "Unknown column of a table"),
    REPEATED_COLUMN("FRG-357", ERROR, "Column that stands twice in a table"),
    MISSING_COLUMN("FRG-358", ERROR, "Column missing from a table"),
    MISSING_UNIT("FRG-359", ERROR, "Column without a unit"),
    UNKNOWN_UNIT("FRG-360", ERROR, "Column with a unit that it cannot have"),
    FOREIGN_CURRENCY("FRG-361", ERROR, "Column in another currency than its region set"),
    NO_HOURS_PER_MONTH("FRG-362", ERROR, "Monthly wages without the hours of a month"),
    UNREADABLE_CELL("FRG-363", ERROR, "Cell that is no number"),
    EMPTY_CELL("FRG-364", ERROR, "Empty cell where a value must stand"),
    ROW_LENGTH("FRG-365", ERROR, "Row with more or fewer cells than the header"),
    REPEATED_ROW("FRG-366", ERROR, "Two rows of one id"),
    ROW_NAME("FRG-367", ERROR, "Row whose id is no Java name"),
    EMPTY_TABLE("FRG-368", ERROR, "Table without rows"),
    UNKNOWN_MODE("FRG-369", ERROR, "Unknown means of transport"),
    OWN_TABLE("FRG-370", ERROR, "Region set that uses types of its own table"),
    NO_CURRENCY_CODE("FRG-371", ERROR, "Currency that is no ISO 4217 code"),

    NOT_A_CORRIDOR("FRG-450", ERROR, "Class that is no corridor"),
    EMPTY_CORRIDOR("FRG-451", ERROR, "Corridor without routes"),
    NOT_A_BORDER("FRG-452", ERROR, "Class that is no border"),
    FACT_OUTSIDE_SET("FRG-453", ERROR, "Country, border or agreement of another region set"),
    NOT_AN_AGREEMENT("FRG-454", ERROR, "Class that is no agreement"),
    UNKNOWN_CORRIDOR("FRG-455", ERROR, "Route on an unknown corridor"),

    INSTANCE_COST_METHOD("FRG-501", ERROR, "Cost method that is not static"),
    COST_METHOD_PARAMETERS("FRG-502", ERROR, "Cost method with wrong parameters"),
    COST_METHOD_RESULT("FRG-503", ERROR, "Cost method that returns no double"),
    HIDDEN_COST_METHOD("FRG-504", ERROR, "Cost method that generated code cannot reach"),
    REPEATED_COST_METHOD("FRG-505", ERROR, "Two cost methods for one cost"),
    MISPLACED_COST_METHOD("FRG-506", ERROR, "Cost method in a class that has no such cost"),
    THROWING_COST_METHOD("FRG-507", ERROR, "Cost method that throws a checked exception"),
    PRIVATE_CLASS("FRG-510", ERROR, "Private class in a model"),
    PACKAGE_PRIVATE_CLASS("FRG-511", ERROR, "Class of another package that is not public"),
    INNER_CLASS("FRG-512", ERROR, "Inner class that is not static"),
    MISPLACED_ANNOTATION("FRG-513", ERROR, "Annotation that means nothing where it stands"),
    TWO_ROLES("FRG-514", ERROR, "Class with two roles in a model"),

    TWO_MODELS_OF_ONE_NAME("FRG-601", ERROR, "Two models of one name"),
    NOT_PUBLISHED("FRG-602", ERROR, "Region set compiled without the processor"),
    UNKNOWN_SCHEMA("FRG-603", ERROR, "Region set published by another version of Fragmenta"),
    TWO_VERSIONS("FRG-604", ERROR, "Two versions of one region set"),
    DAMAGED_PUBLICATION("FRG-605", ERROR, "Published region set that was altered"),
    UNWRITABLE_OUTPUT("FRG-606", ERROR, "Generated file that cannot be written"),

    UNLISTED_PART("FRG-950", WARNING, "Part that belongs to no model"),
    INTERNAL("FRG-999", ERROR, "Mistake of Fragmenta itself");

    private final String code;
    private final Severity severity;
    private final String title;

    SourceDiagnostic(String code, Severity severity, String title) {
        this.code = code;
        this.severity = severity;
        this.title = title;
    }

    /** The stable code, {@code FRG-363}. */
    public String code() {
        return code;
    }

    /** How bad it is. */
    public Severity severity() {
        return severity;
    }

    /** What is wrong, in a few words. */
    public String title() {
        return title;
    }

    /**
     * A finding of this kind.
     *
     * @param path the element and field at fault; "" where a position alone says it
     * @param problem what is wrong, with names and values, and why it matters
     * @param maybe what to write instead, a sentence that completes "Maybe"
     */
    public Finding at(String path, String problem, String maybe) {
        return severity == ERROR
                ? Finding.error(code, path, problem, maybe)
                : Finding.warning(code, path, problem, maybe);
    }
}
