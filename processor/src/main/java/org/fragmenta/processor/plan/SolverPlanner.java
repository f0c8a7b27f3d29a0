package org.fragmenta.processor.plan;

import java.util.List;
import org.fragmenta.descriptor.ModelDescriptor;
import org.fragmenta.structure.Elimination;
import org.fragmenta.structure.Elimination.Bucket;
import org.fragmenta.structure.Graph;
import org.fragmenta.structure.ProblemClass;

/**
 * Decides how a model is solved, from its block graph and the number of its regions alone.
 *
 * <p>Methods are planned for 4,000 bytecodes, half of the 8,000 beyond which the JVM never compiles a method.
 */
public final class SolverPlanner {
    /**
     * A message takes about 100 bytecodes of the step that receives it, so this many blocks leave half of the aim free.
     * Beyond, the code of one block is that of the next under another name: more to compile, and no faster.
     */
    static final int MOST_WRITTEN_OUT = 20;

    /** A region takes about 25 bytecodes of an unrolled step; beyond this many, code grows and time does not shrink. */
    static final int MOST_UNROLLED = 24;

    /** From here on a message through the logistic network beats two loops over a matrix. */
    static final int FEWEST_FOR_MESSAGES = 60;

    /** Cells of all tables together, 32 MB. */
    private static final double MOST_CELLS = 4e6;

    /** Sums to form, about a tenth of a second. */
    private static final double MOST_SUMS = 1e8;

    private SolverPlanner() {}

    /** The plan for a model that keeps the rules of models. */
    public static SolverPlan plan(ModelDescriptor model) {
        int regions = model.regionSet().regions().size();
        List<Pair> pairs = BlockPairs.of(model);
        ProblemClass problem = ProblemClass.of(Graph.of(
                model.blocks().size(),
                pairs.stream()
                        .map(pair -> new int[] {pair.rows(), pair.columns()})
                        .toList()));
        Elimination elimination = problem.elimination();
        List<SharedPart> shared = SharedParts.of(model);
        if (!shared.isEmpty()) {
            return new SolverPlan(problem, pairs, List.of(), Form.SHARED, shared, false, tied(problem));
        }
        if (elimination.width() > 1 && !tablesFit(elimination, regions)) {
            return new SolverPlan(
                    problem,
                    pairs,
                    List.of(),
                    Form.SEARCH,
                    List.of(),
                    false,
                    problem.reason() + " " + search(elimination, regions));
        }
        Form form = form(problem, model.blocks().size(), regions);
        boolean tables = elimination.width() > 1;
        String reason = problem.reason() + " " + why(form, regions, !pairs.isEmpty())
                + (tables ? " " + tabulated(regions) : "");
        List<Step> steps = form == Form.LISTED ? List.of() : Steps.of(elimination, pairs);
        return new SolverPlan(problem, pairs, steps, form, List.of(), tables, reason.strip());
    }

    private static boolean tablesFit(Elimination elimination, int regions) {
        double cells = 0;
        double sums = 0;
        for (Bucket bucket : elimination.buckets()) {
            double table = Math.pow(regions, bucket.separator().size());
            cells += table;
            sums += table * regions * (1 + bucket.children().size());
        }
        return cells <= MOST_CELLS && sums <= MOST_SUMS;
    }

    private static Form form(ProblemClass problem, int blocks, int regions) {
        if (blocks > MOST_WRITTEN_OUT || problem.kind() == ProblemClass.Kind.FOREST) {
            return Form.LISTED;
        }
        if (regions <= MOST_UNROLLED) {
            return Form.UNROLLED;
        }
        return regions < FEWEST_FOR_MESSAGES ? Form.LOOPS : Form.MESSAGES;
    }

    private static String why(Form form, int regions, boolean linked) {
        if (!linked) {
            return "";
        }
        return switch (form) {
            case UNROLLED ->
                "With " + regions + " regions, each step is written out region by region, which is"
                        + " fastest and stays far below the size up to which the JVM compiles a method.";
            case LOOPS -> "With " + regions + " regions, each step is two loops over the cost matrix of a link.";
            case MESSAGES ->
                "With " + regions + " regions, each link computes the least costs to all regions at once"
                        + " along the logistic network, so that no matrix of regions by regions is needed.";
            case LISTED ->
                "Each step would be the code of the one before under other names, so the engine's loops follow the"
                        + " order of the blocks that is listed here.";
            case SEARCH, SHARED -> "";
        };
    }

    private static String tabulated(int regions) {
        return "Where a block meets several others at once, its least costs are tabulated for every choice of their "
                + regions + " regions.";
    }

    private static String tied(ProblemClass problem) {
        String graph = switch (problem.kind()) {
            case SINGLE -> "has one block";
            case CHAIN -> "is a chain";
            case TREE -> "is a tree";
            case FOREST -> "falls into separate trees";
            case CYCLIC -> "holds a cycle";
        };
        return "The block graph " + graph + ", but it is not the whole model: blocks or links share costs. The engine"
                + " bounds the cost of all plans part by part, tied by multipliers, and branches until the bound meets the"
                + " plan.";
    }

    private static String search(Elimination elimination, int regions) {
        return "Tables over " + elimination.width() + " blocks with " + regions
                + " regions each would not fit, so the engine bounds the cost by moving it between links and blocks"
                + " and branches until the bound meets the plan.";
    }
}
