package org.fragmenta.result;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.fragmenta.descriptor.ModelDescriptor;

/**
 * The answer to one solve, with all that is needed to check it.
 *
 * @param schema version of this document form; {@link #SCHEMA}
 * @param model id of the model
 * @param scenario id of the scenario, "baseline" for the model as it stands
 * @param technology id of the technology that the plan uses; "" where the model declares none
 * @param status how far the solve came; proven only if no technology can cost less
 * @param plan the region of every block of one plant, by id in canonical order; empty if infeasible, and if a limit
 *     stopped the solve before any was found
 * @param plants the plants of the blocks of several, sorted as the model's blocks and regions are
 * @param armsLength ids of the plan's blocks that independent suppliers run, sorted
 * @param cost the plan's cost; absent without a plan
 * @param bound proven lower bound of the cost of any plan, of any technology; absent if infeasible or not known
 * @param gap cost less bound; absent without a plan
 * @param attraction by block and region, what the cheapest plan with the block there costs more than the cheapest of all;
 *     absent where the block cannot stand. A block of several plants is there with one of them at least; where plants
 *     divide markets it may make next to nothing there. Only what is known exactly, and empty where nobody asked or a limit
 *     stopped the solve before
 * @param attractionAtLeast by block and region, what that difference is at least, for all that is not known exactly
 * @param ties blocks with more than one cheapest region
 * @param certificate the proof of the bound, or that no plan exists
 * @param alternatives the answer for each other technology, in the model's order; its problem is the model with the
 *     blocks and links of that technology alone
 * @param conflict why there is no plan; only where the model has none and somebody asked
 * @param nearOptimal the cheapest plans; only where somebody asked
 * @param problem the model that was solved, scenario and settings applied, methods tabulated
 */
public record Result(
        int schema,
        String model,
        String scenario,
        String technology,
        Status status,
        Map<String, String> plan,
        List<PlantLine> plants,
        List<String> armsLength,
        Optional<CostSplit> cost,
        OptionalDouble bound,
        OptionalDouble gap,
        Map<String, Map<String, OptionalDouble>> attraction,
        Map<String, Map<String, OptionalDouble>> attractionAtLeast,
        List<Tie> ties,
        Certificate certificate,
        List<Result> alternatives,
        Optional<Conflict> conflict,
        Optional<NearOptimal> nearOptimal,
        ModelDescriptor problem) {

    /** The document form that this engine reads and writes. */
    public static final int SCHEMA = 1;

    public Result {
        plants = List.copyOf(plants);
        armsLength = List.copyOf(armsLength);
        ties = List.copyOf(ties);
        alternatives = List.copyOf(alternatives);
    }

    /** The answer alone, where no block has several plants. */
    public Result(
            int schema,
            String model,
            String scenario,
            String technology,
            Status status,
            Map<String, String> plan,
            List<String> armsLength,
            Optional<CostSplit> cost,
            OptionalDouble bound,
            OptionalDouble gap,
            Map<String, Map<String, OptionalDouble>> attraction,
            List<Tie> ties,
            Certificate certificate,
            List<Result> alternatives,
            ModelDescriptor problem) {
        this(
                schema,
                model,
                scenario,
                technology,
                status,
                plan,
                List.of(),
                armsLength,
                cost,
                bound,
                gap,
                attraction,
                Map.of(),
                ties,
                certificate,
                alternatives,
                Optional.empty(),
                Optional.empty(),
                problem);
    }

    /** This answer among those for other technologies. */
    public Result among(
            List<Result> others,
            Status newStatus,
            OptionalDouble newBound,
            OptionalDouble newGap,
            ModelDescriptor whole) {
        return new Result(
                schema,
                model,
                scenario,
                technology,
                newStatus,
                plan,
                plants,
                armsLength,
                cost,
                newBound,
                newGap,
                attraction,
                attractionAtLeast,
                ties,
                certificate,
                others,
                conflict,
                nearOptimal,
                whole);
    }

    /** This answer with the reason why there is no plan, if it is known. */
    public Result withConflict(Optional<Conflict> reason) {
        return with(reason, nearOptimal);
    }

    /** This answer with the cheapest plans. */
    public Result withNearOptimal(NearOptimal plans) {
        return with(conflict, Optional.of(plans));
    }

    private Result with(Optional<Conflict> reason, Optional<NearOptimal> plans) {
        return new Result(
                schema,
                model,
                scenario,
                technology,
                status,
                plan,
                plants,
                armsLength,
                cost,
                bound,
                gap,
                attraction,
                attractionAtLeast,
                ties,
                certificate,
                alternatives,
                reason,
                plans,
                problem);
    }
}
