package org.fragmenta.scenario;

import static org.fragmenta.scenario.NumberFields.orAbsent;
import static org.fragmenta.scenario.NumberFields.orEmpty;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fragmenta.check.Diagnostic;
import org.fragmenta.check.ModelException;
import org.fragmenta.descriptor.DatedScenario;
import org.fragmenta.descriptor.HorizonDescriptor;
import org.fragmenta.descriptor.ModelDescriptor;
import org.fragmenta.descriptor.MoveDescriptor;
import org.fragmenta.descriptor.TrendDescriptor;
import org.fragmenta.descriptor.UncertaintyDescriptor;

/** The numbers of a horizon. */
final class HorizonNumbers {
    static final NumberFields<HorizonDescriptor> HORIZON = new NumberFields<>(
            List.of("firstYear", "years"),
            horizon -> new double[] {horizon.firstYear(), horizon.years()},
            (horizon, numbers) -> new HorizonDescriptor(
                    whole("horizon.firstYear", numbers[0]),
                    whole("horizon.years", numbers[1]),
                    horizon.keptForEver(),
                    horizon.moves(),
                    horizon.trends(),
                    horizon.dated(),
                    horizon.uncertain()));

    static final NumberFields<MoveDescriptor> MOVE = new NumberFields<>(
            List.of("exit", "moving"),
            move -> new double[] {move.exit(), move.moving()},
            (move, numbers) ->
                    new MoveDescriptor(move.block(), numbers[0], move.exitRow(), numbers[1], move.standsIn()),
            (move, field) -> field.equals("exit") && move.exitRow().isPresent() ? "exitRow" : "");

    static final NumberFields<TrendDescriptor> TREND = new NumberFields<>(
            List.of("factor"),
            trend -> new double[] {trend.factor()},
            (trend, numbers) -> new TrendDescriptor(trend.path(), numbers[0]));

    static final NumberFields<DatedScenario> DATED = new NumberFields<>(
            List.of("year"),
            dated -> new double[] {dated.year()},
            (dated, numbers) -> new DatedScenario(
                    whole("horizon.dated." + dated.scenario() + ".year", numbers[0]), dated.scenario()));

    static final NumberFields<UncertaintyDescriptor> UNCERTAIN = new NumberFields<>(
            List.of("volatility"),
            uncertainty -> new double[] {orAbsent(uncertainty.volatility())},
            (uncertainty, numbers) -> new UncertaintyDescriptor(
                    uncertainty.id(),
                    uncertainty.regions(),
                    orEmpty(numbers[0]),
                    uncertainty.factors(),
                    uncertainty.chances()),
            (uncertainty, field) -> uncertainty.factors().isEmpty() ? "" : "factors and chances");

    private HorizonNumbers() {}

    private static int whole(String path, double number) {
        if (number != Math.rint(number) || Math.abs(number) > Integer.MAX_VALUE) {
            throw new ModelException(Diagnostic.NOT_WHOLE.at(
                    path,
                    path + " would become " + number + "; it must be a whole number. Years are counted one by one.",
                    "write a whole number of years."));
        }
        return (int) number;
    }

    /** What all blocks cost to move, those that the horizon does not speak of included. */
    static List<MoveDescriptor> moves(ModelDescriptor model) {
        return model.horizon().stream()
                .flatMap(horizon -> model.blocks().stream()
                        .map(block -> horizon.moves().stream()
                                .filter(move -> move.block().equals(block.id()))
                                .findFirst()
                                .orElse(MoveDescriptor.unstated(block.id()))))
                .toList();
    }

    static List<TrendDescriptor> trends(ModelDescriptor model) {
        return model.horizon().map(HorizonDescriptor::trends).orElse(List.of());
    }

    static List<DatedScenario> dated(ModelDescriptor model) {
        return model.horizon().map(HorizonDescriptor::dated).orElse(List.of());
    }

    static List<UncertaintyDescriptor> uncertain(ModelDescriptor model) {
        return model.horizon().map(HorizonDescriptor::uncertain).orElse(List.of());
    }

    static ModelDescriptor withMoves(ModelDescriptor model, List<MoveDescriptor> moves) {
        HorizonDescriptor horizon = model.horizon().orElseThrow();
        List<MoveDescriptor> stated = new ArrayList<>(moves);
        stated.removeIf(move -> move.equals(MoveDescriptor.unstated(move.block())));
        return with(model, stated, horizon.trends(), horizon.dated(), horizon.uncertain());
    }

    static ModelDescriptor withTrends(ModelDescriptor model, List<TrendDescriptor> trends) {
        HorizonDescriptor horizon = model.horizon().orElseThrow();
        return with(model, horizon.moves(), trends, horizon.dated(), horizon.uncertain());
    }

    static ModelDescriptor withDated(ModelDescriptor model, List<DatedScenario> dated) {
        HorizonDescriptor horizon = model.horizon().orElseThrow();
        return with(model, horizon.moves(), horizon.trends(), dated, horizon.uncertain());
    }

    static ModelDescriptor withUncertain(ModelDescriptor model, List<UncertaintyDescriptor> uncertain) {
        HorizonDescriptor horizon = model.horizon().orElseThrow();
        return with(model, horizon.moves(), horizon.trends(), horizon.dated(), uncertain);
    }

    private static ModelDescriptor with(
            ModelDescriptor model,
            List<MoveDescriptor> moves,
            List<TrendDescriptor> trends,
            List<DatedScenario> dated,
            List<UncertaintyDescriptor> uncertain) {
        HorizonDescriptor horizon = model.horizon().orElseThrow();
        return model.over(Optional.of(new HorizonDescriptor(
                horizon.firstYear(), horizon.years(), horizon.keptForEver(), moves, trends, dated, uncertain)));
    }
}
