package org.fragmenta.verify;

import static org.fragmenta.check.Diagnostic.WRONG_DOCUMENT;

import java.util.List;
import org.fragmenta.check.Finding;
import org.fragmenta.check.ModelException;
import org.fragmenta.check.ModelRules;
import org.fragmenta.check.Severity;
import org.fragmenta.descriptor.ModelDescriptor;
import org.fragmenta.descriptor.ScenarioDescriptor;
import org.fragmenta.descriptor.TechnologyDescriptor;
import org.fragmenta.result.Result;
import org.fragmenta.result.Tolerance;

/**
 * Checks results.
 *
 * <p>The numbers are made again from the embedded model. Then
 *
 * <ul>
 *   <li>the plan must name every block once, with a region that can host it and that its links can join; plants must
 *       supply every market with what it takes, and fit, like all blocks, into the capacity of plants and regions;
 *   <li>the total must be what the plan costs, in exact arithmetic, and every line of the cost split what it is;
 *   <li>the certificate must prove the bound in exact arithmetic, over a tree that leaves no plan out;
 *   <li>governance must be the cheaper one for every block of the plan;
 *   <li>where there is no plan, the declarations that conflict must be the model's and rule something out, and each repair
 *       must lead to a model that obeys the rules and has the plan stated, at the cost stated; that these declarations
 *       leave no plan, and that no repair is cheaper, is left unchecked;
 *   <li>every other technology must be among the alternatives, checked the same way, and none may undercut the plan;
 *   <li>gap and status must follow from total and bound;
 *   <li>attraction and ties must follow from min-marginals, and the plan from the tie rule. These are computed again
 *       for forests of up to some 2e9 pairs of regions over all links and for other block graphs where elimination takes
 *       up to 1e9 additions, and where blocks share costs for up to 200,000 plans. Beyond that, gaps must lie between what
 *       the certificate proves of plans with the block there and what the plan costs with it moved, ties must follow from
 *       gaps, and the verdict says how many gaps that leaves open and that the tie rule was left unchecked.
 * </ul>
 *
 * <p>Figures may differ by {@link Tolerance}. A bound below what the certificate proves is weak but true, and passes
 * where the status claims no more.
 */
public final class Checker {
    private final Result result;
    private final ModelDescriptor problem;
    private final Report report = new Report("$");

    private Checker(Result result) {
        this.result = result;
        this.problem = result.problem();
    }

    /** Checks one result; never throws, whatever the result holds. */
    public static Verdict check(Result result) {
        Checker checker = new Checker(result);
        checker.checkDocument();
        if (checker.report.isClean()) {
            try {
                checker.checkFigures();
            } catch (ModelException refused) {
                // What only the numbers tell: the document was never solved.
                checker.report.add(refused.findings());
            }
        }
        return checker.report.verdict();
    }

    private void checkDocument() {
        if (result.schema() != Result.SCHEMA) {
            report.wrong(WRONG_DOCUMENT, "$.schema", "is " + result.schema() + ", but should be " + Result.SCHEMA);
        }
        if (problem.schema() != ModelDescriptor.SCHEMA) {
            report.wrong(
                    WRONG_DOCUMENT,
                    "$.problem.schema",
                    "is " + problem.schema() + ", but should be " + ModelDescriptor.SCHEMA);
        }
        if (!result.model().equals(problem.id())) {
            report.wrong(
                    WRONG_DOCUMENT,
                    "$.model",
                    "is \"" + result.model() + "\", but the model solved is \"" + problem.id() + "\"");
        }
        boolean known = result.scenario().equals(ScenarioDescriptor.BASELINE)
                || problem.scenarios().stream().anyMatch(each -> each.id().equals(result.scenario()));
        if (!known) {
            report.wrong(
                    WRONG_DOCUMENT,
                    "$.scenario",
                    "is \"" + result.scenario() + "\", which is no scenario of the model");
        }
        boolean coded =
                problem.blocks().stream().anyMatch(block -> !block.custom().isEmpty())
                        || problem.links().stream().anyMatch(link -> link.custom());
        if (coded) {
            report.wrong(WRONG_DOCUMENT, "$.problem", "leaves costs to Java methods, but should state them as rows");
        }
        checkTechnology();
        List<Finding> errors = ModelRules.check(problem).stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .toList();
        report.add(errors);
    }

    private void checkTechnology() {
        List<String> known =
                problem.technologies().stream().map(TechnologyDescriptor::id).toList();
        boolean fits = known.isEmpty() ? result.technology().isEmpty() : known.contains(result.technology());
        if (!fits) {
            report.wrong(
                    WRONG_DOCUMENT,
                    "$.technology",
                    "is \"" + result.technology() + "\", which is no technology of the model");
        }
    }

    private void checkFigures() {
        ModelDescriptor made =
                problem.technology(result.technology()).map(problem::madeBy).orElse(problem);
        new FigureCheck(result, made, report).check();
        new AlternativesCheck(result, report).check();
        result.conflict().ifPresent(conflict -> new ConflictCheck(result, conflict, report).check());
        if (result.nearOptimal().isPresent()) {
            report.leaveUnchecked("the list of the cheapest plans; only the cheapest of all is proven");
        }
    }
}
