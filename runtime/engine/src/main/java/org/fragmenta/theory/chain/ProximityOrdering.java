package org.fragmenta.theory.chain;

import static org.fragmenta.evidence.EvidenceNumber.text;

import org.fragmenta.evidence.ConditionId;
import org.fragmenta.evidence.CounterExample;
import org.fragmenta.evidence.Figure;
import org.fragmenta.evidence.Kind;
import org.fragmenta.evidence.Method;
import org.fragmenta.evidence.Replay;
import org.fragmenta.evidence.Verdict;
import org.fragmenta.evidence.VerdictDraft;
import org.fragmenta.mode.ModeKind;
import org.fragmenta.mode.ProximityConcentration;
import org.fragmenta.result.Tolerance;
import org.fragmenta.theory.ModeCondition;

/** Whether firms sort by productivity into home sales, exports and plants abroad. */
final class ProximityOrdering extends ModeCondition<ProximityConcentration> {

    ProximityOrdering() {
        super(ConditionId.GV_9, Kind.ECONOMIC, ProximityConcentration.class, ModeKind.PROXIMITY_CONCENTRATION);
    }

    @Override
    public String title() {
        return "Firms sell at home, export or build a plant in the order of their productivity";
    }

    @Override
    public String statement() {
        return "The productivity from which a firm exports lies above the one from which it sells at home, and below the one from"
                + " which it builds a plant abroad.";
    }

    @Override
    public String test() {
        return "N&S: f_I > tau^(s-1) f_X > f_D. Cut-offs: B phi^(s-1) = f_D, f_X tau^(s-1) and (f_I - f_X)/(1 - tau^(1-s)). TIE"
                + " where a side is met within 1e-9.";
    }

    @Override
    public String units() {
        return "Cut-offs: productivity; fixed costs: money a period.";
    }

    @Override
    public String source() {
        return "M, D; Helpman, Melitz and Yeaple 2004";
    }

    @Override
    protected Verdict examine(ProximityConcentration firm, VerdictDraft draft) {
        double export = firm.scaledExportFixedCost();
        double belowExport = export - firm.domesticFixedCost();
        double abovePlant = firm.plantFixedCost() - export;
        boolean plantBinds = abovePlant < belowExport;
        double tolerance = Tolerance.at(Math.max(export, firm.plantFixedCost()));
        draft.on("phi in (0,inf)")
                .by(Method.EXACT, "closed form")
                .with(Figure.list("cutoffs", "", firm.domesticCutoff(), firm.exportCutoff(), firm.plantCutoff()))
                .with(Figure.list("fixedCosts", "money", firm.domesticFixedCost(), export, firm.plantFixedCost()))
                .comparing(
                        plantBinds ? export : firm.domesticFixedCost(),
                        plantBinds ? firm.plantFixedCost() : export,
                        tolerance,
                        "money a period")
                .tightest(plantBinds ? "plant over export" : "export over home");
        double least = Math.min(belowExport, abovePlant);
        if (Math.abs(least) <= tolerance) {
            return draft.tie(
                    plantBinds ? "exports and plants begin together" : "home sales and exports begin together");
        }
        return least > 0 ? draft.pass() : failed(firm, plantBinds, draft);
    }

    private static Verdict failed(ProximityConcentration firm, boolean plantBinds, VerdictDraft draft) {
        String cause = plantBinds
                ? "plantFixedCost=" + text(firm.plantFixedCost()) + " is below tau^(s-1) exportFixedCost="
                        + text(firm.scaledExportFixedCost()) + ": no firm exports"
                : "exportFixedCost=" + text(firm.exportFixedCost()) + ": tau^(s-1) times it, "
                        + text(firm.scaledExportFixedCost()) + ", is below domesticFixedCost="
                        + text(firm.domesticFixedCost()) + ": every firm that sells at home exports";
        double earlier = plantBinds ? firm.plantCutoff() : firm.exportCutoff();
        double later = plantBinds ? firm.exportCutoff() : firm.domesticCutoff();
        return draft.binding(plantBinds ? "$.plantFixedCost" : "$.exportFixedCost")
                .fail(
                        CounterExample.of(
                                "the cut-offs stand in another order",
                                Replay.asItStands(
                                        Figure.of(plantBinds ? "plant from" : "export from", "", earlier),
                                        Figure.of(plantBinds ? "export from" : "home from", "", later))),
                        cause);
    }
}
