package org.fragmenta.theory.geography;

import org.fragmenta.evidence.ConditionId;
import org.fragmenta.evidence.Figure;
import org.fragmenta.evidence.Verdict;
import org.fragmenta.evidence.VerdictDraft;
import org.fragmenta.mode.CorePeriphery;
import org.fragmenta.mode.CorePeriphery.Equilibrium;
import org.fragmenta.mode.ModeKind;

/** At which trade costs workers of industry gather. */
final class WorkersGather extends Gathering<CorePeriphery> {

    WorkersGather() {
        super(ConditionId.AG_6, CorePeriphery.class, ModeKind.CORE_PERIPHERY);
    }

    @Override
    public String title() {
        return "Workers of industry gather where trade is cheap";
    }

    @Override
    public String statement() {
        return "With the share mu of industry in spending and workers who move to where their wage buys more, an even split"
                + " breaks where trade is freer than phi_B, and a core that has all industry keeps it where trade is freer than"
                + " phi_S; in between history decides, and a share of workers must be passed for the core to draw the rest.";
    }

    @Override
    public String test() {
        return "phi_B = (1-mu)(rho-mu)/((1+mu)(rho+mu)) with rho = (s-1)/s; phi_S is the root below 1 of T^(-s mu) [(1+mu)/2"
                + " T^(1-s) + (1-mu)/2 T^(s-1)] = 1, whose left side at today's T is the wage of one who leaves, to the power s."
                + " Equilibria between are where real wages are equal, found by bracketing to 1e-14. TIE where phi is within"
                + " 1e-9 of either point.";
    }

    @Override
    public String source() {
        return "M; Krugman 1991, Fujita, Krugman and Venables 1999";
    }

    @Override
    protected Verdict examine(CorePeriphery economy, VerdictDraft draft) {
        return super.examine(
                economy,
                draft.with(Figure.of("wage of one who leaves", "", economy.entrantWage()))
                        .with(Figure.list(
                                "equilibria",
                                "",
                                economy.equilibria().stream()
                                        .map(Equilibrium::share)
                                        .toList()))
                        .with(Figure.texts(
                                "stable",
                                economy.equilibria().stream()
                                        .map(each -> each.stable() ? "yes" : "no")
                                        .toList())));
    }
}
