package org.fragmenta.io;

import java.util.Arrays;
import java.util.List;
import org.fragmenta.descriptor.CostRow;
import org.fragmenta.descriptor.DatedScenario;
import org.fragmenta.descriptor.HorizonDescriptor;
import org.fragmenta.descriptor.MoveDescriptor;
import org.fragmenta.descriptor.TrendDescriptor;
import org.fragmenta.descriptor.UncertaintyDescriptor;

/** A horizon in JSON: for each record how it is read, with its defaults, and how it is written. */
final class HorizonForm {

    private HorizonForm() {}

    static HorizonDescriptor read(FieldReader in) {
        return new HorizonDescriptor(
                in.position("firstYear", "the year that the model's numbers hold in"),
                in.position("years", "how many years are planned"),
                in.flagOr("keptForEver", false),
                in.objectsOrNone("moves", HorizonForm::move),
                in.objectsOrNone("trends", HorizonForm::trend),
                in.objectsOrNone("dated", HorizonForm::dated),
                in.objectsOrNone("uncertain", HorizonForm::uncertain));
    }

    static void write(FieldWriter out, HorizonDescriptor horizon) {
        out.position("firstYear", horizon.firstYear());
        out.position("years", horizon.years());
        out.flag("keptForEver", horizon.keptForEver());
        out.objects("moves", horizon.moves(), HorizonForm::move);
        out.objects("trends", horizon.trends(), HorizonForm::trend);
        out.objects("dated", horizon.dated(), HorizonForm::dated);
        out.objects("uncertain", horizon.uncertain(), HorizonForm::uncertain);
    }

    private static MoveDescriptor move(FieldReader in) {
        return new MoveDescriptor(
                in.text("block", "the id of the block"),
                in.numberOr("exit", 0),
                in.row("exitRow"),
                in.numberOr("moving", 0),
                in.text("standsIn"));
    }

    private static void move(FieldWriter out, MoveDescriptor move) {
        out.text("block", move.block());
        out.number("exit", move.exit());
        out.row("exitRow", move.exitRow());
        out.number("moving", move.moving());
        out.text("standsIn", move.standsIn());
    }

    private static TrendDescriptor trend(FieldReader in) {
        return new TrendDescriptor(
                in.text("path", "what grows, such as regions.Bangkok.wage"),
                in.number("factor", "what it is multiplied by every year"));
    }

    private static void trend(FieldWriter out, TrendDescriptor trend) {
        out.text("path", trend.path());
        out.number("factor", trend.factor());
    }

    private static DatedScenario dated(FieldReader in) {
        return new DatedScenario(
                in.position("year", "the first year in which the scenario is in force"),
                in.text("scenario", "the id of a scenario of the model"));
    }

    private static void dated(FieldWriter out, DatedScenario dated) {
        out.position("year", dated.year());
        out.text("scenario", dated.scenario());
    }

    private static UncertaintyDescriptor uncertain(FieldReader in) {
        return new UncertaintyDescriptor(
                in.text("id", "what the uncertainty is called"),
                in.texts("regions", "the ids of the regions whose wages it is about"),
                in.number("volatility"),
                in.row("factors").map(HorizonForm::numbers).orElse(List.of()),
                in.rowsOrNone("chances").stream().map(HorizonForm::numbers).toList());
    }

    private static List<Double> numbers(CostRow row) {
        return Arrays.stream(row.toArray()).boxed().toList();
    }

    private static void uncertain(FieldWriter out, UncertaintyDescriptor uncertainty) {
        out.text("id", uncertainty.id());
        out.texts("regions", uncertainty.regions());
        out.number("volatility", uncertainty.volatility());
        if (!uncertainty.factors().isEmpty()) {
            out.row("factors", row(uncertainty.factors()));
            out.rows(
                    "chances",
                    uncertainty.chances().stream().map(HorizonForm::row).toList());
        }
    }

    private static CostRow row(List<Double> numbers) {
        return CostRow.of(numbers.stream().mapToDouble(Double::doubleValue).toArray());
    }
}
