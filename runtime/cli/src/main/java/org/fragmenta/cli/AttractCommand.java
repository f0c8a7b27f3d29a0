package org.fragmenta.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.fragmenta.cli.report.AttractReport;
import org.fragmenta.cli.report.Homes;
import org.fragmenta.cli.report.LeverReport;
import org.fragmenta.cli.text.Page;
import org.fragmenta.descriptor.BlockDescriptor;
import org.fragmenta.descriptor.ModelDescriptor;
import org.fragmenta.descriptor.RegionDescriptor;
import org.fragmenta.instance.CostModel;
import org.fragmenta.parametric.Attraction;
import org.fragmenta.parametric.Lever;
import org.fragmenta.result.Result;
import org.fragmenta.result.Status;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code fragmenta attract}. */
@Command(
        name = "attract",
        description = "Says by how much each region misses each block; for one block and one region also the least"
                + " change of wage, tariff, hours or set-up that wins the block.",
        mixinStandardHelpOptions = true)
final class AttractCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private final ModelChoice choice = new ModelChoice();

    @Option(names = "--block", paramLabel = "BLOCK", description = "Only this block, the closest regions first.")
    private Optional<String> block = Optional.empty();

    @Option(names = "--region", paramLabel = "REGION", description = "Only this region.")
    private Optional<String> region = Optional.empty();

    @Mixin
    private final TimeLimit limit;

    AttractCommand(Terminal terminal) {
        this.terminal = terminal;
        this.limit = new TimeLimit(terminal);
    }

    @Override
    public Integer call() throws IOException {
        Page page = terminal.page();
        Result result;
        try (ChosenModel model = choice.open()) {
            requireKnown(model.changed());
            result = Progress.watching(
                    terminal, "Solving", watch -> model.solve(limit.limits(), watch, Optional.empty()));
            block.ifPresent(name -> requireUsed(name, result));
            new AttractReport(result).writeTo(page, block, region);
            if (block.isPresent()
                    && region.isPresent()
                    && result.cost().isPresent()
                    && result.problem().sharesCosts()) {
                page.text("What would win the block is found only for models whose blocks and links share no costs.");
            } else if (block.isPresent() && region.isPresent() && result.status() != Status.INFEASIBLE) {
                List<Lever> levers =
                        Progress.during(terminal, "Searching thresholds", () -> levers(model.costs(result)));
                new LeverReport(result, block.get(), region.get(), levers).writeTo(page);
            }
        }
        terminal.print(page);
        return result.status() == Status.INFEASIBLE ? ExitCode.NO : ExitCode.FINE;
    }

    private List<Lever> levers(CostModel costs) {
        ModelDescriptor model = costs.model();
        return Attraction.of(costs, model.output(), limit.limits())
                .levers(model.blockIndex(block.orElseThrow()), model.regionIndex(region.orElseThrow()));
    }

    private static void requireUsed(String block, Result result) {
        if (result.cost().isPresent() && Homes.of(result, block).isEmpty()) {
            throw new BadInput(
                    "Block " + block + " is not in the plan: the cheapest technology, " + result.technology()
                            + ", does without it.",
                    "name one of its blocks: " + String.join(", ", result.plan().keySet()) + ".");
        }
    }

    private void requireKnown(ModelDescriptor model) {
        block.ifPresent(name -> BadInput.requireKnown(
                "block", name, model.blocks().stream().map(BlockDescriptor::id).toList(), model));
        region.ifPresent(name -> BadInput.requireKnown(
                "region",
                name,
                model.regionSet().regions().stream().map(RegionDescriptor::id).toList(),
                model));
    }
}
