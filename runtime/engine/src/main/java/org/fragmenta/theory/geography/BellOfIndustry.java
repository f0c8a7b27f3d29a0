package org.fragmenta.theory.geography;

import static org.fragmenta.evidence.EvidenceNumber.text;

import java.util.Optional;
import org.fragmenta.evidence.ConditionId;
import org.fragmenta.evidence.Figure;
import org.fragmenta.evidence.Kind;
import org.fragmenta.evidence.Method;
import org.fragmenta.evidence.Verdict;
import org.fragmenta.evidence.VerdictDraft;
import org.fragmenta.mode.IndustrialBell;
import org.fragmenta.mode.ModeKind;
import org.fragmenta.result.Tolerance;
import org.fragmenta.theory.ModeCondition;

/** Industry gathers as trade gets freer and spreads again as the core's wages rise. */
final class BellOfIndustry extends ModeCondition<IndustrialBell> {

    BellOfIndustry() {
        super(ConditionId.AG_7, Kind.DIAGNOSTIC, IndustrialBell.class, ModeKind.INDUSTRIAL_BELL);
    }

    @Override
    public String title() {
        return "Industry gathers at middling trade costs and spreads again where trade is nearly free";
    }

    @Override
    public String statement() {
        return "Where workers move between farms and industry but not between regions, an even split is unstable exactly between"
                + " two degrees of freeness, if at all: linkages gather industry, and the wages that it pays in the core disperse"
                + " it again.";
    }

    @Override
    public String test() {
        return "The roots in phi of [s(1+mu)-1][(1+mu)(1+eta)+(1-mu)g] phi^2 - 2{[s(1+mu^2)-1](1+eta) - s(1-mu)[2(s-1)-g mu]} phi"
                + " + (1-mu)[s(1-mu)-1](eta+1-g) = 0, with eta = theta (1-g)/g/(1-theta). If workers also moved between regions, an even split"
                + " would break where 1/phi = 1 + 2(2s-1)(g + mu(1-g)) / {(1-mu)[(1-g)(s(1-g)(1-mu)-1) - g^2 eta]}, and for good"
                + " (AG-8). VACUOUS without roots in (0,1); TIE"
                + " where today's phi is within 1e-9 of one.";
    }

    @Override
    public String units() {
        return "Freeness phi = T^(1-s): from 0, no trade, to 1, trade at no cost.";
    }

    @Override
    public String source() {
        return "A, M; Puga 1999";
    }

    @Override
    protected Verdict examine(IndustrialBell bell, VerdictDraft draft) {
        double today = bell.freeness();
        draft.on("T=" + text(bell.tradeCost()))
                .by(Method.EXACT, "closed form")
                .with(Figure.of("eta", "", bell.labourElasticity()))
                .with(Figure.of("phi", "", today));
        bell.breakFreenessWithMigration()
                .ifPresent(migrating -> draft.with(Figure.of("breaks with migration at phi", "", migrating)));
        Optional<IndustrialBell.Gathering> gathering = bell.gathering();
        if (gathering.isEmpty()) {
            return draft.vacuous("industry never gathers");
        }
        double from = gathering.get().from();
        double to = gathering.get().to();
        draft.with(Figure.list("gathers between phi", "", from, to));
        if (Math.min(Math.abs(today - from), Math.abs(today - to)) <= Tolerance.at(today)) {
            return draft.tie("trade costs are where an even split turns unstable");
        }
        return draft.with(Figure.of("even split", today > from && today < to ? "unstable" : "stable"))
                .pass();
    }
}
