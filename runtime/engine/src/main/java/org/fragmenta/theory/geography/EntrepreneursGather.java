package org.fragmenta.theory.geography;

import org.fragmenta.evidence.ConditionId;
import org.fragmenta.mode.FootlooseEntrepreneur;
import org.fragmenta.mode.ModeKind;

/** At which trade costs entrepreneurs gather. */
final class EntrepreneursGather extends Gathering<FootlooseEntrepreneur> {

    EntrepreneursGather() {
        super(ConditionId.AG_8, FootlooseEntrepreneur.class, ModeKind.FOOTLOOSE_ENTREPRENEUR);
    }

    @Override
    public String title() {
        return "Footloose entrepreneurs gather where trade is cheap";
    }

    @Override
    public String statement() {
        return "With entrepreneurs who move to where their profit buys more and workers who stay, an even split breaks where trade"
                + " is freer than phi_B, and a core that has all firms keeps them where trade is freer than phi_S.";
    }

    @Override
    public String test() {
        return "phi_B = (s-mu)(s-1-mu)/((s+mu)(s-1+mu)); phi_S is the root below 1 of phi^(mu/(s-1)) [(1+mu/s) phi/2 +"
                + " (1-mu/s)/(2 phi)] = 1. TIE where phi is within 1e-9 of either.";
    }

    @Override
    public String source() {
        return "M, D; Forslid and Ottaviano 2003";
    }
}
