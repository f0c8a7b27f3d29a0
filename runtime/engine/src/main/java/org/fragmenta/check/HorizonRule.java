package org.fragmenta.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.fragmenta.descriptor.DatedScenario;
import org.fragmenta.descriptor.HorizonDescriptor;
import org.fragmenta.descriptor.ModelDescriptor;
import org.fragmenta.descriptor.MoveDescriptor;
import org.fragmenta.descriptor.ScenarioDescriptor;

/** A horizon has years, speaks of what the model has, and is of a model that relocation over time can place. */
final class HorizonRule implements ModelRule {

    @Override
    public List<Finding> check(ModelDescriptor model) {
        List<Finding> findings = new ArrayList<>();
        model.horizon().ifPresent(horizon -> {
            years(model, horizon, findings);
            scope(model, findings);
            moves(model, findings);
            for (int position = 0; position < horizon.dated().size(); position++) {
                dated(model, horizon, position, findings);
            }
            for (int position = 0; position < horizon.trends().size(); position++) {
                trend(horizon, position, findings);
            }
        });
        return findings;
    }

    private static void years(ModelDescriptor model, HorizonDescriptor horizon, List<Finding> findings) {
        if (horizon.years() < 1 || horizon.years() > HorizonDescriptor.MOST_YEARS) {
            findings.add(Diagnostic.HORIZON_LENGTH.at(
                    "horizon.years",
                    "The horizon of model " + model.id() + " has " + horizon.years() + " years; it must have from 1 to "
                            + HorizonDescriptor.MOST_YEARS + ". Every year is planned with numbers of its own.",
                    "write 20, and keptForEver where the last year should stand for all that follow."));
        }
        if (horizon.keptForEver() && model.economy().discountRate() == 0) {
            findings.add(Diagnostic.NEVER_DISCOUNTED.at(
                    "horizon.keptForEver",
                    "The last year of model " + model.id()
                            + " repeats itself for ever, but its discount rate is 0. Every"
                            + " plan would cost without end, and none would be the cheapest.",
                    "set economy.discountRate above 0, or leave keptForEver out."));
        }
    }

    private static void scope(ModelDescriptor model, List<Finding> findings) {
        boolean suppliers =
                model.blocks().stream().anyMatch(block -> block.armsLength().isPresent());
        String what = model.sharesCosts()
                ? "has blocks or links that bear costs together"
                : !model.technologies().isEmpty()
                        ? "can be made by several technologies"
                        : suppliers ? "offers blocks to independent suppliers" : "";
        if (!what.isEmpty()) {
            findings.add(
                    Diagnostic.HORIZON_SCOPE.at(
                            "horizon",
                            "Model " + model.id() + " has a horizon and " + what
                                    + ", which relocation over time does not place: it would leave those costs out.",
                            "leave the horizon out, or write a model of one technology with costs of each block and link alone."));
        }
    }

    private static void moves(ModelDescriptor model, List<Finding> findings) {
        List<String> blocks = Declared.ids(Declared.blocks(model));
        List<String> regions = Declared.ids(Declared.regions(model));
        Set<String> stated = new HashSet<>();
        for (Declared<MoveDescriptor> move : Declared.moves(model)) {
            String block = move.value().block();
            if (!blocks.contains(block)) {
                findings.add(Diagnostic.UNKNOWN_BLOCK_IN_MOVE.at(
                        move.field("block"),
                        "The horizon says what it costs to move \"" + block + "\", which is no block of the model."
                                + (blocks.isEmpty() ? "" : " The blocks are " + NameList.of(blocks) + "."),
                        NameList.orNear(block, blocks, "name the block that moves.")));
            } else if (!stated.add(block)) {
                findings.add(Diagnostic.DUPLICATE_MOVE.at(
                        move.path(),
                        "The horizon says twice what it costs to move " + block + ". Which of the two counts is open.",
                        "keep one of them."));
            }
            move.value()
                    .standsIn()
                    .filter(region -> !regions.contains(region))
                    .ifPresent(region -> findings.add(Diagnostic.UNKNOWN_REGION_IN_MOVE.at(
                            move.field("standsIn"),
                            "Block " + block + " stands in \"" + region + "\" before the first year, which is no region"
                                    + " of " + model.regionSet().id() + ". What it costs to leave is open.",
                            NameList.orNear(region, regions, "name a region of the set, or leave standsIn out."))));
        }
    }

    private static void dated(ModelDescriptor model, HorizonDescriptor horizon, int position, List<Finding> findings) {
        DatedScenario dated = horizon.dated().get(position);
        String path = "horizon.dated[" + position + "]";
        List<String> scenarios =
                model.scenarios().stream().map(ScenarioDescriptor::id).toList();
        if (!scenarios.contains(dated.scenario())) {
            findings.add(Diagnostic.UNKNOWN_DATED_SCENARIO.at(
                    path + ".scenario",
                    "Scenario \"" + dated.scenario() + "\" is to come into force in " + dated.year()
                            + ", but the model has none of that name, so nothing would change.",
                    NameList.orNear(dated.scenario(), scenarios, "declare the scenario among the model's scenarios.")));
        }
        boolean known = horizon.years() >= 1 && horizon.years() <= HorizonDescriptor.MOST_YEARS;
        if (known && (dated.year() <= horizon.firstYear() || dated.year() > horizon.lastYear())) {
            findings.add(Diagnostic.DATED_OUTSIDE_HORIZON.at(
                    path + ".year",
                    "Scenario " + dated.scenario() + " comes into force in " + dated.year()
                            + ", but the years that can still change run from " + (horizon.firstYear() + 1) + " to "
                            + horizon.lastYear() + ". The plan would never see it.",
                    "lengthen the horizon; what holds in the first year belongs into the model itself."));
        }
    }

    private static void trend(HorizonDescriptor horizon, int position, List<Finding> findings) {
        String path = horizon.trends().get(position).path();
        if (path.equals("economy.discountRate") || path.equals("economy.*")) {
            findings.add(Diagnostic.DISCOUNT_RATE_TREND.at(
                    "horizon.trends[" + position + "].path",
                    "The discount rate has a trend, but one rate discounts the whole horizon: with several there would"
                            + " be no single present value to compare plans by.",
                    "compare two runs with --set economy.discountRate=<number>."));
        }
    }
}
