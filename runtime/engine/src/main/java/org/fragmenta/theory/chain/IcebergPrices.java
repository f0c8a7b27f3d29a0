package org.fragmenta.theory.chain;

import java.util.List;
import java.util.stream.Collectors;
import org.fragmenta.evidence.ConditionId;
import org.fragmenta.evidence.CounterExample;
import org.fragmenta.evidence.Figure;
import org.fragmenta.evidence.Kind;
import org.fragmenta.evidence.Method;
import org.fragmenta.evidence.Replay;
import org.fragmenta.evidence.Verdict;
import org.fragmenta.evidence.VerdictDraft;
import org.fragmenta.mode.IcebergChain;
import org.fragmenta.mode.IcebergEnumeration;
import org.fragmenta.mode.IcebergPath;
import org.fragmenta.mode.IcebergPaths;
import org.fragmenta.mode.ModeKind;
import org.fragmenta.result.Tolerance;
import org.fragmenta.theory.ModeCondition;

/** Whether the dynamic programme finds what enumeration finds. */
final class IcebergPrices extends ModeCondition<IcebergChain> {

    IcebergPrices() {
        super(ConditionId.GV_4C, Kind.SOUNDNESS, IcebergChain.class, ModeKind.ICEBERG_CHAIN);
    }

    @Override
    public String title() {
        return "The cheapest path to every country is the cheapest of all paths";
    }

    @Override
    public String statement() {
        return "The forward dynamic programme over stages and countries finds, for the buyers of every country, a path that no"
                + " other path undercuts.";
    }

    @Override
    public String test() {
        return "The price of the programme's path equals the least price over all paths, looked at one by one, within 1e-9 of"
                + " it; for at most a million paths to a country.";
    }

    @Override
    public String units() {
        return "Prices: cost of a unit of a stage's labour.";
    }

    @Override
    public String source() {
        return "D; Antras and de Gortari 2020";
    }

    @Override
    protected Verdict examine(IcebergChain chain, VerdictDraft draft) {
        IcebergEnumeration enumeration = new IcebergEnumeration(chain);
        List<IcebergPath> paths = new IcebergPaths(chain)
                .all().stream()
                        .filter(path -> path.price() < Double.POSITIVE_INFINITY)
                        .toList();
        draft.on("buyers in " + chain.countries().size() + " countries")
                .with(Figure.texts(
                        "paths", paths.stream().map(path -> name(chain, path)).toList()))
                .with(Figure.list(
                        "price", "", paths.stream().map(IcebergPath::price).toList()));
        if (enumeration.count() > IcebergEnumeration.MOST) {
            return draft.notApplicable("at most a million paths lead to a country");
        }
        draft.by(Method.ENUMERATION, (long) enumeration.count() + " paths a country");
        double worst = 0;
        for (IcebergPath path : paths) {
            double least = enumeration.leastPrice(path.destination());
            double excess = path.price() / least - 1;
            worst = Math.abs(excess) > Math.abs(worst) ? excess : worst;
            if (Math.abs(excess) > Tolerance.at(1)) {
                return draft.fail(
                        CounterExample.of(
                                "a path is not the cheapest to its buyers",
                                Replay.asItStands(
                                        Figure.of("path", name(chain, path)),
                                        Figure.of("price", "", path.price()),
                                        Figure.of("least", "", least))),
                        "solver: the dynamic programme missed a path");
            }
        }
        return draft.comparing(worst, 0, Tolerance.at(1), "share of price").pass();
    }

    private static String name(IcebergChain chain, IcebergPath path) {
        String stages = path.countries().stream()
                .map(country -> chain.countries().get(country).id())
                .collect(Collectors.joining("-"));
        return stages + ">" + chain.countries().get(path.destination()).id();
    }
}
