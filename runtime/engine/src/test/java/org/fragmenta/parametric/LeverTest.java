package org.fragmenta.parametric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.fragmenta.descriptor.BlockDescriptor;
import org.fragmenta.descriptor.CountryDescriptor;
import org.fragmenta.descriptor.EconomyDescriptor;
import org.fragmenta.descriptor.LinkDescriptor;
import org.fragmenta.descriptor.MarketDescriptor;
import org.fragmenta.descriptor.Mode;
import org.fragmenta.descriptor.ModelDescriptor;
import org.fragmenta.descriptor.Period;
import org.fragmenta.descriptor.RegionDescriptor;
import org.fragmenta.descriptor.RegionSetDescriptor;
import org.fragmenta.descriptor.RouteDescriptor;
import org.fragmenta.instance.CostModel;
import org.fragmenta.instance.CustomCosts;
import org.fragmenta.solve.Limits;
import org.junit.jupiter.api.Test;

/** Levers against sums done by hand: one block, 100 units, a home market abroad. */
class LeverTest {
    private static final int HOME = 0;
    private static final int AWAY = 1;

    /**
     * Home costs 100 * 4 wage = 400 and set-up 100. Away costs 100 * 2 wage = 200, set-up 160 and the way to the home
     * market: 100 units * (1 kg * 0.2 freight + 0.01 an hour * 50 hours + 0.1 tariff * value 10) = 20 + 50 + 100 = 170.
     */
    @Test
    void countsByHand() {
        Attraction attraction = Attraction.of(costs(1.0, 2.0));

        assertThat(attraction.gap(0, HOME)).hasValue(0);
        assertThat(attraction.gap(0, AWAY).orElseThrow()).isCloseTo(30, within(1e-9));
        List<Lever> levers = attraction.levers(0, AWAY);
        assertThat(levers)
                .extracting(Lever::instrument)
                .containsExactly(Instrument.SETUP, Instrument.HOURS, Instrument.TARIFF, Instrument.WAGE);
        assertThat(levers).extracting(Lever::outcome).containsOnly(Outcome.WINS);
        assertThat(levers).extracting(lever -> lever.current().orElseThrow()).containsExactly(160.0, 1.0, 1.0, 2.0);
        assertThat(levers.get(0).threshold().orElseThrow()).isCloseTo(160 - 30, within(1e-9));
        assertThat(levers.get(1).threshold().orElseThrow()).isCloseTo(1 - 30.0 / 50, within(1e-9));
        assertThat(levers.get(2).threshold().orElseThrow()).isCloseTo(1 - 30.0 / 100, within(1e-9));
        assertThat(levers.get(3).threshold().orElseThrow()).isCloseTo(2 - 30.0 / 100, within(1e-9));
        assertThat(levers).extracting(Lever::plan).containsOnly(List.of(AWAY));
    }

    @Test
    void saysThatTheBlockStandsThereAlready() {
        assertThat(Attraction.of(costs(1.0, 2.0)).levers(0, HOME))
                .extracting(Lever::outcome)
                .containsOnly(Outcome.STANDS);
    }

    @Test
    void winsATieByAnyCut() {
        Lever lever = Attraction.of(costs(1.0, 1.7)).lever(Instrument.WAGE, 0, AWAY);

        assertThat(lever.outcome()).isEqualTo(Outcome.WINS);
        assertThat(lever.threshold().orElseThrow()).isCloseTo(1.7, within(1e-9));
    }

    @Test
    void saysThatNotEvenZeroIsEnough() {
        // At wage 8 away misses home by 630, more than any one instrument amounts to but the wage.
        List<Lever> levers = Attraction.of(costs(1.0, 8.0)).levers(0, AWAY);

        assertThat(levers)
                .extracting(Lever::outcome)
                .containsExactly(Outcome.NEVER, Outcome.NEVER, Outcome.NEVER, Outcome.WINS);
        assertThat(levers.get(3).threshold().orElseThrow()).isCloseTo(1.7, within(1e-9));
        assertThat(levers.get(0).threshold()).isEmpty();
    }

    @Test
    void takesATieAtZeroForNotWon() {
        // Set-up 160 away is just what the region misses the block by at a wage of 3.3.
        assertThat(Attraction.of(costs(1.0, 3.3))
                        .lever(Instrument.SETUP, 0, AWAY)
                        .outcome())
                .isEqualTo(Outcome.NEVER);
        assertThat(Attraction.of(costs(1.0, 3.29))
                        .lever(Instrument.SETUP, 0, AWAY)
                        .outcome())
                .isEqualTo(Outcome.WINS);
    }

    @Test
    void followsTheWayThatFasterTravelMakesCheapest() {
        // A slow route of 50 hours for 20 and a fast one of 10 hours for 65: 70 against 75 today. Cutting hours to a
        // share s costs min(20 + 50 s, 65 + 10 s); away wins below 130 - 100 - 90 + ... = 40 on the slow route.
        Attraction attraction = Attraction.of(
                costs(1.0, 2.0, new RouteDescriptor("Fast", "Home", "Away", Mode.AIR, "", 1, 10, 0, 650, "")));

        assertThat(attraction.gap(0, AWAY).orElseThrow()).isCloseTo(30, within(1e-9));
        assertThat(attraction.lever(Instrument.HOURS, 0, AWAY).threshold().orElseThrow())
                .isCloseTo(0.4, within(1e-9));
    }

    @Test
    void changesRouteWhileHoursAreCut() {
        // The fast route costs 40 + 10 s and is taken today; the slow one, 20 + 50 s, from a share of 0.5 down.
        Attraction attraction = Attraction.of(
                costs(1.0, 2.25, new RouteDescriptor("Fast", "Home", "Away", Mode.AIR, "", 1, 10, 0, 400, "")));

        // Away costs 225 + 160 + 100 = 485 and the way; home 500: the way must cost less than 15, but costs 20 at
        // least.
        assertThat(attraction.gap(0, AWAY).orElseThrow()).isCloseTo(35, within(1e-9));
        assertThat(attraction.lever(Instrument.HOURS, 0, AWAY).outcome()).isEqualTo(Outcome.NEVER);
        // With a wage of 2.05 the way must cost less than 35, which the slow route does below a share of 0.3.
        Attraction cheaper = Attraction.of(
                costs(1.0, 2.05, new RouteDescriptor("Fast", "Home", "Away", Mode.AIR, "", 1, 10, 0, 400, "")));
        assertThat(cheaper.lever(Instrument.HOURS, 0, AWAY).threshold().orElseThrow())
                .isCloseTo(0.3, within(1e-9));
    }

    @Test
    void doesNotGuessWhatACostMethodAnswers() {
        CostModel base = costs(1.0, 2.0);
        ModelDescriptor model = base.model();
        BlockDescriptor block = model.blocks().get(0);
        BlockDescriptor custom = new BlockDescriptor(
                block.id(),
                "",
                1,
                0,
                0,
                0,
                0,
                0,
                block.setup(),
                1,
                0,
                0,
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of("unit"),
                "");
        CostModel methods = CostModel.of(with(model, List.of(custom), model.links()), CustomCosts.NONE);

        List<Lever> levers = Attraction.of(methods).levers(0, AWAY);

        assertThat(levers)
                .extracting(Lever::outcome)
                .containsExactly(Outcome.WINS, Outcome.WINS, Outcome.WINS, Outcome.COST_METHOD);
    }

    @Test
    void saysThatABlockCannotStandThere() {
        ModelDescriptor model = costs(1.0, 2.0).model();
        BlockDescriptor block = model.blocks().get(0);
        BlockDescriptor bound = new BlockDescriptor(
                block.id(),
                "",
                1,
                0,
                0,
                0,
                0,
                0,
                100,
                1,
                0,
                0,
                List.of("Home"),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                "");
        Attraction attraction = Attraction.of(CostModel.of(with(model, List.of(bound), List.of()), CustomCosts.NONE));

        assertThat(attraction.gap(0, AWAY)).hasValue(Double.POSITIVE_INFINITY);
        assertThat(attraction.levers(0, AWAY)).extracting(Lever::outcome).containsOnly(Outcome.IMPOSSIBLE);
        assertThat(attraction.levers(0, HOME)).extracting(Lever::outcome).containsOnly(Outcome.STANDS);
    }

    @Test
    void countsAtAnotherOutput() {
        // At 200 units every cost but set-up doubles: away 400 + 160 + 340 against home 800 + 100, a tie.
        Attraction attraction = Attraction.of(costs(1.0, 2.0), 200, Limits.standard());

        assertThat(attraction.gap(0, AWAY).orElseThrow()).isCloseTo(0, within(1e-9));
    }

    private static CostModel costs(double weightKg, double wageAway, RouteDescriptor... more) {
        BlockDescriptor block = new BlockDescriptor(
                "Assembly",
                "",
                1,
                0,
                0,
                0,
                0,
                0,
                100,
                1,
                0,
                0,
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                "");
        MarketDescriptor market =
                new MarketDescriptor("M", "", "Home", "Assembly", 100, weightKg, 10, 1000, Optional.empty(), "");
        List<RouteDescriptor> routes = new java.util.ArrayList<>(
                List.of(new RouteDescriptor("Slow", "Home", "Away", Mode.SEA, "", 1, 50, 0, 200, "")));
        routes.addAll(List.of(more));
        ModelDescriptor model = new ModelDescriptor(
                ModelDescriptor.SCHEMA,
                "Hand",
                "",
                "USD",
                Period.YEAR,
                100,
                new EconomyDescriptor(0, 0.001, 1, 1),
                new RegionSetDescriptor(
                        "Set",
                        "",
                        "USD",
                        List.of(region("Home", "H", 4, 1), region("Away", "A", wageAway, 1.6)),
                        List.of(
                                new CountryDescriptor("H", "", 0.1, 0, 0, 0, 0, ""),
                                new CountryDescriptor("A", "", 0.1, 0, 0, 0, 0, "")),
                        routes,
                        List.of(),
                        List.of(),
                        Optional.empty()),
                List.of(block),
                List.of(),
                List.of(market),
                List.of(),
                List.of(),
                List.of());
        return CostModel.of(model, CustomCosts.NONE);
    }

    private static ModelDescriptor with(
            ModelDescriptor model, List<BlockDescriptor> blocks, List<LinkDescriptor> links) {
        return new ModelDescriptor(
                model.schema(),
                model.id(),
                "",
                "USD",
                model.period(),
                model.output(),
                model.economy(),
                model.regionSet(),
                blocks,
                links,
                model.markets(),
                List.of(),
                List.of(),
                List.of());
    }

    private static RegionDescriptor region(String id, String country, double wage, double setupFactor) {
        OptionalDouble none = OptionalDouble.empty();
        return new RegionDescriptor(
                id,
                "",
                country,
                OptionalDouble.of(wage),
                none,
                none,
                none,
                1,
                none,
                0,
                0,
                none,
                setupFactor,
                none,
                none,
                "");
    }
}
