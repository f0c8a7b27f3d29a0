package org.fragmenta.parametric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.fragmenta.check.ModelRules;
import org.fragmenta.descriptor.EconomyDescriptor;
import org.fragmenta.descriptor.LinkDescriptor;
import org.fragmenta.descriptor.ModelDescriptor;
import org.fragmenta.instance.CostModel;
import org.fragmenta.instance.CustomCosts;
import org.fragmenta.instance.Instance;
import org.fragmenta.instance.RegionFact;
import org.fragmenta.result.CostSplit;
import org.junit.jupiter.api.Test;

/** Levers against plans that are tried one by one, at levels just below, at and above every threshold and on a grid. */
class AttractionTest {
    private static final int GRID = 20;

    @Test
    void agreesWithTryingEveryPlan() {
        Map<Instrument, int[]> seen = new EnumMap<>(Instrument.class);
        for (Instrument instrument : Instrument.values()) {
            seen.put(instrument, new int[Outcome.values().length]);
        }
        for (long seed = 1; seed <= 300; seed++) {
            ModelDescriptor model = new RandomModels(seed).next();
            assertThat(ModelRules.require(model)).as("seed %d", seed).isNotNull();
            CostModel costs = CostModel.of(model, CustomCosts.NONE);
            Attraction attraction = Attraction.of(costs);
            for (int block = 0; block < model.blocks().size(); block++) {
                for (int region = 0; region < model.regionSet().regions().size(); region++) {
                    Trials trials = new Trials(costs, block, region);
                    for (Lever lever : attraction.levers(block, region)) {
                        String about = "seed " + seed + ", block " + block + ", region " + region + ", " + lever;
                        seen.get(lever.instrument())[lever.outcome().ordinal()]++;
                        check(about, trials, attraction, lever);
                    }
                }
            }
        }
        // Every instrument both wins blocks and fails to, or the comparison shows nothing.
        seen.forEach((instrument, outcomes) -> {
            assertThat(outcomes[Outcome.WINS.ordinal()])
                    .as("%s wins", instrument)
                    .isGreaterThan(15);
            assertThat(outcomes[Outcome.NEVER.ordinal()])
                    .as("%s never", instrument)
                    .isGreaterThan(15);
            assertThat(outcomes[Outcome.UNPROVEN.ordinal()])
                    .as("%s unproven", instrument)
                    .isZero();
        });
    }

    private static void check(String about, Trials trials, Attraction attraction, Lever lever) {
        double current = lever.current().orElse(0);
        Trial today = trials.at(lever.instrument(), current);
        double gap = attraction.gap(trials.block, trials.region).orElseThrow();
        if (lever.outcome() == Outcome.IMPOSSIBLE) {
            assertThat(today.here).as(about).isInfinite();
            assertThat(gap).as(about).isInfinite();
            return;
        }
        assertThat(gap).as(about).isCloseTo(Math.max(0, today.here - today.rival), within(1e-6));
        switch (lever.outcome()) {
            case STANDS -> assertThat(today.margin()).as(about).isPositive();
            case NEVER -> {
                for (int step = 0; step <= GRID; step++) {
                    double level = current * step / GRID;
                    assertThat(trials.at(lever.instrument(), level).margin())
                            .as("%s at %s", about, level)
                            .isLessThanOrEqualTo(1e-5);
                }
            }
            case WINS -> {
                double threshold = lever.threshold().orElseThrow();
                assertThat(threshold).as(about).isBetween(0.0, current);
                assertThat(trials.at(lever.instrument(), threshold).margin())
                        .as("%s ties", about)
                        .isCloseTo(0, within(1e-5));
                assertThat(trials.at(lever.instrument(), threshold * (1 - 1e-6)).margin())
                        .as("%s just below", about)
                        .isPositive();
                for (int step = 0; step <= GRID; step++) {
                    double level = threshold + (current - threshold) * step / GRID;
                    assertThat(trials.at(lever.instrument(), level).margin())
                            .as("%s at %s", about, level)
                            .isLessThanOrEqualTo(1e-5);
                }
                assertThat(lever.plan().get(trials.block)).as(about).isEqualTo(trials.region);
            }
            default -> throw new AssertionError(about);
        }
    }

    /**
     * @param here the cheapest plan with the block in the region
     * @param rival the cheapest of all others
     */
    private record Trial(double here, double rival) {
        double margin() {
            return rival == Double.POSITIVE_INFINITY ? rival : rival - here;
        }
    }

    /** All plans of a model, tried for one block and region. */
    private static final class Trials {
        private final CostModel costs;
        private final Instance instance;
        private final int block;
        private final int region;
        private final List<int[]> inside = new ArrayList<>();
        private final List<int[]> outside = new ArrayList<>();
        private final List<Double> tariffs = new ArrayList<>();

        Trials(CostModel costs, int block, int region) {
            this.costs = costs;
            this.instance = costs.instance();
            this.block = block;
            this.region = region;
            int count = (int) Math.pow(instance.regions(), instance.blocks());
            for (int number = 0; number < count; number++) {
                int[] plan = new int[instance.blocks()];
                for (int other = 0, rest = number; other < plan.length; other++, rest /= instance.regions()) {
                    plan[other] = rest % instance.regions();
                }
                if (instance.costOf(plan) < Double.POSITIVE_INFINITY) {
                    (plan[block] == region ? inside : outside).add(plan);
                }
            }
            inside.forEach(plan -> tariffs.add(tariffs(plan)));
        }

        Trial at(Instrument instrument, double level) {
            double here = Double.POSITIVE_INFINITY;
            Instance cut = cut(instrument, level);
            for (int number = 0; number < inside.size(); number++) {
                int[] plan = inside.get(number);
                double cost = switch (instrument) {
                    case SETUP -> instance.costOf(plan) - governed(costs.setup(block, region)) + governed(level);
                    case TARIFF -> instance.costOf(plan) - (1 - level) * tariffs.get(number);
                    case HOURS -> instance.costOf(plan) + ownCost(cut, plan) - ownCost(instance, plan);
                    case WAGE -> cut.costOf(plan);
                };
                here = Math.min(here, cost);
            }
            Instance others = instrument == Instrument.WAGE ? cut : instance;
            double rival = outside.stream().mapToDouble(others::costOf).min().orElse(Double.POSITIVE_INFINITY);
            return new Trial(here, rival);
        }

        /** Set-up, or what a supplier adds where that is less. */
        private double governed(double setup) {
            return costs.model()
                    .blocks()
                    .get(block)
                    .armsLength()
                    .map(terms -> Math.min(setup, costs.model().output() * terms.friction()))
                    .orElse(setup);
        }

        private Instance cut(Instrument instrument, double level) {
            EconomyDescriptor economy = costs.model().economy();
            return switch (instrument) {
                case WAGE -> costs.with(RegionFact.WAGE, region, level).instance();
                case HOURS ->
                    costs.withEconomy(new EconomyDescriptor(
                                    economy.discountRate(),
                                    level * economy.timeCost(),
                                    economy.complexityPenalty(),
                                    economy.complexitySlack()))
                            .instance();
                default -> instance;
            };
        }

        /** What the block, its markets and its links cost. */
        private double ownCost(Instance costed, int[] plan) {
            double cost = costed.blockCost(block)[plan[block]];
            for (Instance.Link link : costed.links()) {
                if (link.from() == block || link.to() == block) {
                    cost += link.cost().at(plan[link.from()], plan[link.to()]);
                }
            }
            return cost;
        }

        /** The tariffs on what the block receives and sends, by the cost split. */
        private double tariffs(int[] plan) {
            ModelDescriptor model = costs.model();
            CostSplit split = costs.split(plan, model.output());
            String id = model.blocks().get(block).id();
            double paid = 0;
            for (int index = 0; index < model.links().size(); index++) {
                LinkDescriptor link = model.links().get(index);
                boolean own = link.from().equals(id) || link.to().equals(id);
                paid += own ? split.links().get(index).tariff() : 0;
            }
            for (int index = 0; index < model.markets().size(); index++) {
                boolean own = model.markets().get(index).from().equals(id);
                paid += own ? split.markets().get(index).tariff() : 0;
            }
            return paid;
        }
    }
}
