package org.fragmenta.check;

import static org.fragmenta.check.Severity.ERROR;
import static org.fragmenta.check.Severity.WARNING;

import java.util.Arrays;
import java.util.Optional;

/**
 * Every code that a user can meet, with its severity and the title of its page {@code docs/diagnostics/<CODE>.md}.
 *
 * <p>Codes are stable: one that goes out of use is never given to something else. 1xx is structure, 2xx numbers, 3xx
 * regions and tables, 4xx logistics and trade, 5xx cost methods and the shape of code, 6xx composition and versions,
 * 7xx documents and settings, 8xx results that do not hold, 9xx warnings and internal errors.
 */
public enum Diagnostic {
    DUPLICATE_BLOCK("FRG-101", ERROR, "Two blocks of one name"),
    DUPLICATE_LINK("FRG-102", ERROR, "Two service links of one name"),
    DUPLICATE_MARKET("FRG-103", ERROR, "Two markets of one name"),
    DUPLICATE_TABLE("FRG-104", ERROR, "Two cost tables of one name"),
    DUPLICATE_SCENARIO("FRG-105", ERROR, "Two scenarios of one name"),
    BLANK_NAME("FRG-106", ERROR, "Element without a name"),
    UNUSABLE_NAME("FRG-107", ERROR, "Name that a setting cannot address"),
    RESERVED_NAME("FRG-108", ERROR, "Scenario named like the model as it stands"),
    DUPLICATE_TECHNOLOGY("FRG-109", ERROR, "Two technologies of one name"),
    UNKNOWN_BLOCK_IN_LINK("FRG-110", ERROR, "Service link to an unknown block"),
    UNKNOWN_BLOCK_IN_MARKET("FRG-111", ERROR, "Market served by an unknown block"),
    SELF_LINK("FRG-112", ERROR, "Service link from a block to itself"),
    CYCLE("FRG-113", ERROR, "Goods flow in a circle"),
    DISCONNECTED("FRG-114", ERROR, "Blocks that no service link joins"),
    NO_BLOCKS("FRG-115", ERROR, "Model without production blocks"),
    UNFED_MARKET("FRG-116", ERROR, "Market fed by no block"),
    NO_OUTPUT("FRG-117", ERROR, "Markets, but no output"),
    DEMAND_ABOVE_OUTPUT("FRG-118", ERROR, "Markets ask for more than the model makes"),
    NO_HOST("FRG-120", ERROR, "Block that no region can host"),
    INSEPARABLE_APART("FRG-121", ERROR, "Inseparable blocks without a common region"),
    IMPOSSIBLE_LINK("FRG-122", ERROR, "Service link that joins no pair of regions"),
    UNKNOWN_BLOCK_IN_TECHNOLOGY("FRG-123", ERROR, "Technology of an unknown block"),
    EMPTY_TECHNOLOGY("FRG-124", ERROR, "Technology without blocks"),
    TECHNOLOGY_WITHOUT_MARKET("FRG-125", ERROR, "Technology that cannot serve a market"),
    DISCONNECTED_TECHNOLOGY("FRG-126", ERROR, "Technology of blocks that no service link joins"),
    SAME_TECHNOLOGY("FRG-127", ERROR, "Two technologies of the same blocks"),
    PLANTS_SEND("FRG-128", ERROR, "Block of several plants that sends to another block"),
    SERVICE_TO_DIVIDED("FRG-129", ERROR, "Shared service to plants that divide a market"),
    SUPPLIED_PLANTS("FRG-130", ERROR, "Independent suppliers of a block of several plants"),
    CAPACITY_OF_ONE("FRG-131", ERROR, "Plant capacity of a block of one plant"),
    PLANTS_WITHOUT_MARKET("FRG-132", ERROR, "Block of several plants without a market"),
    HORIZON_LENGTH("FRG-140", ERROR, "Horizon of no years or of too many"),
    UNKNOWN_BLOCK_IN_MOVE("FRG-141", ERROR, "Moving costs of an unknown block"),
    DUPLICATE_MOVE("FRG-142", ERROR, "Moving costs of a block stated twice"),
    UNKNOWN_DATED_SCENARIO("FRG-143", ERROR, "Unknown scenario that is to come into force"),
    DATED_OUTSIDE_HORIZON("FRG-144", ERROR, "Scenario that comes into force outside the horizon"),
    HORIZON_SCOPE("FRG-145", ERROR, "Horizon of a model that relocation cannot place"),
    NEVER_DISCOUNTED("FRG-146", ERROR, "Last year kept for ever without discounting"),
    DISCOUNT_RATE_TREND("FRG-147", ERROR, "Discount rate with a trend"),
    UNCERTAIN_REGION("FRG-148", ERROR, "Uncertain wages where no wage is stated"),
    UNCERTAIN_FORM("FRG-149", ERROR, "Uncertain wages that are neither a walk nor a chain"),
    UNKNOWN_SCENARIO_IN_CLUSTER("FRG-170", ERROR, "Cluster that names an unknown scenario"),
    REPEATED_IN_CLUSTER("FRG-171", ERROR, "Cluster that says something twice"),
    UNFIT_FOR_CLUSTER("FRG-172", ERROR, "Cluster of a model that cannot be one"),
    NOTHING_TO_SITE("FRG-173", ERROR, "Cluster without a block to site"),

    NOT_FINITE("FRG-201", ERROR, "Not a finite number"),
    NEGATIVE("FRG-202", ERROR, "Negative number"),
    NOT_A_SHARE("FRG-203", ERROR, "Number outside 0 to 1"),
    DISCOUNT_RATE("FRG-204", ERROR, "Discount rate outside 0 to 1"),
    SHORT_LIFE("FRG-205", ERROR, "Plant that lives less than a year"),
    NO_PRODUCTIVITY("FRG-206", ERROR, "Productivity that is not above 0"),
    SHORT_DETOUR("FRG-207", ERROR, "Way shorter than the great circle"),
    NOT_POSITIVE("FRG-208", ERROR, "Number that must be above 0"),
    LATITUDE("FRG-209", ERROR, "Latitude out of range"),
    LONGITUDE("FRG-210", ERROR, "Longitude out of range"),
    NEGATIVE_CELL("FRG-211", ERROR, "Negative cell in a cost row or table"),
    ADVANTAGE_ABOVE_COST("FRG-212", ERROR, "Supplier that would pay for the right to produce"),
    NOT_WHOLE("FRG-220", ERROR, "Number that must be whole"),

    DUPLICATE_REGION("FRG-301", ERROR, "Two regions of one name"),
    DUPLICATE_COUNTRY("FRG-302", ERROR, "Two countries of one name"),
    NO_REGIONS("FRG-303", ERROR, "Region set without regions"),
    UNKNOWN_REGION_IN_MARKET("FRG-304", ERROR, "Market in an unknown region"),
    UNKNOWN_REGION_IN_BLOCK("FRG-305", ERROR, "Unknown region in a block's only or except"),
    MISSING_WAGE("FRG-307", ERROR, "Wage missing where a block uses it"),
    MISSING_SKILLED_WAGE("FRG-308", ERROR, "Skilled wage missing where a block uses it"),
    MISSING_RENT("FRG-309", ERROR, "Rent missing where a block uses it"),
    MISSING_CAPITAL_COST("FRG-310", ERROR, "Capital cost missing where a block uses it"),
    MISSING_UTILITY_PRICE("FRG-311", ERROR, "Utility price missing where a block uses it"),
    MISSING_CAPABILITY("FRG-312", ERROR, "Capability missing where a block uses it"),
    HALF_COORDINATES("FRG-313", ERROR, "Latitude without longitude"),
    ROW_SIZE("FRG-314", ERROR, "Cost row that does not match the regions"),
    TABLE_SIZE("FRG-315", ERROR, "Cost table that does not match the regions"),
    UNKNOWN_TABLE("FRG-316", ERROR, "Service link that uses an unknown table"),
    CURRENCY_MISMATCH("FRG-317", ERROR, "Model and region set in different currencies"),
    NO_COUNTRY("FRG-318", ERROR, "Region without a country"),
    UNKNOWN_HEADQUARTERS("FRG-319", ERROR, "Suppliers controlled from an unknown region"),
    NO_DISTANCE("FRG-320", ERROR, "Coordinates missing where a supplier's distance is needed"),
    UNKNOWN_REGION_IN_MOVE("FRG-321", ERROR, "Block that stands in an unknown region"),
    UNKNOWN_REGION_IN_CLUSTER("FRG-330", ERROR, "Cluster that names an unknown region"),
    NO_CLUSTER_DISTANCE("FRG-331", ERROR, "Coordinates missing where a cluster needs distances"),

    DUPLICATE_ROUTE("FRG-401", ERROR, "Two routes of one name"),
    DUPLICATE_BORDER("FRG-402", ERROR, "Two borders of one name"),
    DUPLICATE_AGREEMENT("FRG-403", ERROR, "Two agreements of one name"),
    UNKNOWN_REGION_IN_ROUTE("FRG-404", ERROR, "Route to an unknown region"),
    SELF_ROUTE("FRG-405", ERROR, "Route from a region to itself"),
    UNKNOWN_COUNTRY_IN_BORDER("FRG-406", ERROR, "Border of an unknown country"),
    UNKNOWN_COUNTRY_IN_AGREEMENT("FRG-407", ERROR, "Agreement with an unknown country"),
    SELF_BORDER("FRG-408", ERROR, "Border of a country with itself"),
    REPEATED_BORDER("FRG-409", ERROR, "Two borders between the same countries"),
    NO_WAY("FRG-410", ERROR, "No way between regions that goods must join"),
    NO_COORDINATES("FRG-411", ERROR, "Coordinates missing where the great circle is needed"),
    MISSING_COUNTRY_FACTS("FRG-412", ERROR, "Goods cross a border without trade facts"),

    COST_METHOD_NUMBER("FRG-520", ERROR, "Cost method that returns no cost"),
    COST_METHOD_FAILED("FRG-521", ERROR, "Cost method that stops"),

    MODELS_NOT_PROCESSED("FRG-620", ERROR, "Models compiled without the processor"),
    MODEL_IN_TWO_JARS("FRG-621", ERROR, "One model in two jars"),
    REGION_SET_IN_TWO_VERSIONS("FRG-622", ERROR, "Models of two versions of one region set"),
    UNKNOWN_MODEL("FRG-623", ERROR, "Unknown model"),
    UNREADABLE_JAR("FRG-624", ERROR, "Jar that cannot be read"),
    DESCRIPTOR_MISSING("FRG-625", ERROR, "Compiled model without its descriptor"),
    UNUSABLE_ENTRY("FRG-626", ERROR, "Compiled model whose code cannot be used"),
    CODE_NEEDED("FRG-627", ERROR, "Document whose costs are Java methods"),
    UNKNOWN_SCENARIO("FRG-628", ERROR, "Unknown scenario"),
    NO_PLAN("FRG-629", ERROR, "No plan exists"),
    NO_HORIZON("FRG-630", ERROR, "Relocation of a model without a horizon"),
    PLAN_NOT_FOUND("FRG-631", ERROR, "No plan found before the limit"),
    OTHER_REGIONS("FRG-632", ERROR, "Model compiled against another version of its region set"),

    NO_JSON("FRG-701", ERROR, "Document that is no JSON"),
    NOT_UTF8("FRG-702", ERROR, "Document that is not UTF-8"),
    TOO_LARGE("FRG-703", ERROR, "Document beyond a size limit"),
    REPEATED_FIELD("FRG-704", ERROR, "Field given twice in one object"),
    UNKNOWN_FIELD("FRG-705", ERROR, "Unknown field in a document"),
    MISSING_FIELD("FRG-706", ERROR, "Required field missing in a document"),
    WRONG_TYPE("FRG-707", ERROR, "Value of the wrong type in a document"),
    OVERFLOW("FRG-708", ERROR, "Number too large to compute with"),
    UNKNOWN_CONSTANT("FRG-709", ERROR, "Unknown word where one of a few belongs"),
    WRONG_SCHEMA("FRG-710", ERROR, "Document of another schema version"),
    UNREADABLE_FILE("FRG-711", ERROR, "File that cannot be read"),
    UNWRITABLE_FILE("FRG-712", ERROR, "File that cannot be written"),
    UNKNOWN_PATH("FRG-720", ERROR, "Change of something that is no part of a model"),
    UNKNOWN_ELEMENT("FRG-721", ERROR, "Change of an element that the model has not"),
    UNKNOWN_NUMBER("FRG-722", ERROR, "Change of something that is no number"),
    NOTHING_TO_SCALE("FRG-723", ERROR, "Scaling of a number that is absent"),
    MALFORMED_SETTING("FRG-724", ERROR, "Setting that cannot be read"),
    SETTING_NOT_FINITE("FRG-725", ERROR, "Change to a number that is not finite"),
    OVERRULED_SETTING("FRG-726", ERROR, "Change of a number that a row or table overrules"),
    MODE_NUMBER("FRG-730", ERROR, "Number that a mode cannot take"),
    MODE_SHAPE("FRG-731", ERROR, "Mode with the wrong number of entries"),
    MODE_NAME("FRG-732", ERROR, "Repeated or unknown name in a mode"),
    MODE_TOO_LARGE("FRG-733", ERROR, "Choice of plants beyond an exact search"),
    NOT_AFFINE("FRG-740", ERROR, "Parameter that the cost is not affine in"),
    NOTHING_TO_VARY("FRG-741", ERROR, "Parameter without a value today"),
    SEEN_BY_METHOD("FRG-742", ERROR, "Parameter that a cost method may look at"),
    NO_INTERVAL("FRG-743", ERROR, "Interval that a parameter cannot run over"),
    SHARED_NOT_VARIED("FRG-744", ERROR, "Thresholds of a model whose blocks or links share costs"),
    UNKNOWN_INSTANCE_FORMAT("FRG-750", ERROR, "File of no known instance format"),
    INSTANCE_ENDS("FRG-751", ERROR, "Instance file that ends too early"),
    INSTANCE_GOES_ON("FRG-752", ERROR, "Instance file that holds more than it says"),
    NO_NUMBER_IN_INSTANCE("FRG-753", ERROR, "Word where a number belongs in an instance file"),
    INSTANCE_NUMBER("FRG-754", ERROR, "Number that cannot stand where it stands in an instance file"),
    INSTANCE_REPETITION("FRG-755", ERROR, "Entry given twice in an instance file"),
    NOT_PAIRWISE("FRG-756", ERROR, "Cost function that no service link can carry"),
    NO_CAPACITIES("FRG-757", ERROR, "Capacities asked of a file that states none"),
    OPEN_CAPACITY("FRG-758", ERROR, "Capacity that an instance file leaves open"),
    COST_WITHOUT_DEMAND("FRG-759", ERROR, "Customer who costs something but wants nothing"),

    WRONG_DOCUMENT("FRG-801", ERROR, "Result that names another model"),
    WRONG_PLAN("FRG-802", ERROR, "Plan that cannot be, or that the tie rule would not take"),
    WRONG_COST("FRG-803", ERROR, "Cost that is not the plan's"),
    WRONG_CERTIFICATE("FRG-804", ERROR, "Certificate that proves nothing"),
    WRONG_BOUND("FRG-805", ERROR, "Bound that is not proven"),
    WRONG_GAP("FRG-806", ERROR, "Gap that is not cost less bound"),
    WRONG_STATUS("FRG-807", ERROR, "Status that the figures do not bear out"),
    WRONG_ATTRACTION("FRG-808", ERROR, "Wrong attraction gap"),
    WRONG_TIES("FRG-809", ERROR, "Wrong ties"),
    WRONG_TECHNOLOGY("FRG-810", ERROR, "Technology that another undercuts"),
    WRONG_GOVERNANCE("FRG-811", ERROR, "Governance that is not the cheaper one"),
    WRONG_TIMELINE("FRG-812", ERROR, "Timeline that does not follow from its model"),
    WRONG_CONFLICT("FRG-813", ERROR, "Explanation that the model does not bear out"),

    DEMAND_BELOW_OUTPUT("FRG-901", WARNING, "Markets take less than the model makes"),
    WEIGHT_WITHOUT_VALUE("FRG-902", WARNING, "Goods with weight but without value"),
    VALUE_WITHOUT_WEIGHT("FRG-903", WARNING, "Goods with value but without weight"),
    LIKE_A_PERCENTAGE("FRG-904", WARNING, "Share that looks like a percentage"),
    UNUSED_TABLE("FRG-905", WARNING, "Cost table that no link uses"),
    IDLE_PART("FRG-906", WARNING, "Block or link that no technology uses"),
    DEARER_DIVISION("FRG-907", WARNING, "Finer technology that is dearer at the margin"),
    EMPTY_PLANT("FRG-908", WARNING, "Plant that may pay without producing");

    private final String code;
    private final Severity severity;
    private final String title;

    Diagnostic(String code, Severity severity, String title) {
        this.code = code;
        this.severity = severity;
        this.title = title;
    }

    /** The stable code, {@code FRG-203}. */
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

    /** The diagnostic of a code; absent if there is none. */
    public static Optional<Diagnostic> ofCode(String code) {
        return Arrays.stream(values())
                .filter(diagnostic -> diagnostic.code.equals(code))
                .findFirst();
    }

    /**
     * A finding of this kind.
     *
     * @param path the element and field at fault, {@code links.CutPanels.from}; "" for the model as a whole
     * @param problem what is wrong, with names and values, and why it matters
     * @param maybe what to write instead, a sentence that completes "Maybe"
     */
    public Finding at(String path, String problem, String maybe) {
        return severity == ERROR
                ? Finding.error(code, path, problem, maybe)
                : Finding.warning(code, path, problem, maybe);
    }
}
