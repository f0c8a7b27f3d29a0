package org.fragmenta.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fragmenta.io.ClusterDocuments;
import org.junit.jupiter.api.Test;

/** The reference scenario to the printed digits (theory V19), with and without the corridor. */
class ConcentratedDispersionTest {
    private static final double EXACT = 1e-12;
    private static final double PRINTED = 5e-7;

    private final ClusterStudy study = ReferenceCluster.study(ReferenceCluster.model());

    @Test
    void five_firms_go_to_the_core_seventeen_leap_out_and_eight_sprawl() {
        assertThat(study.path().counts()).containsExactly(13, 8, 17, 0);
        assertThat(study.path().entries().stream().map(Entry::region).toList())
                .isEqualTo(Stream.of(run(0, 5), run(2, 17), run(1, 8))
                        .flatMap(List::stream)
                        .toList());
    }

    private static List<Integer> run(int region, int times) {
        return Collections.nCopies(times, region);
    }

    @Test
    void at_the_leap_the_regions_cost_what_the_theory_prints() {
        Entry leap = study.path().entries().get(5);
        assertThat(leap.before()).containsExactly(13, 0, 0, 0);
        assertThat(leap.costs()).containsExactly(new double[] {45.80, 45.55, 45.4375, 47.2375}, within(EXACT));
    }

    @Test
    void saturation_comes_first_then_the_leap_then_the_new_agglomeration_then_sprawl() {
        assertThat(study.events().stream().map(Event::kind))
                .containsExactly(
                        EventKind.SATURATED,
                        EventKind.LEAP_OUT,
                        EventKind.NEW_AGGLOMERATION,
                        EventKind.LINKED,
                        EventKind.SPRAWL,
                        EventKind.NEW_AGGLOMERATION);
        Event leap = study.first(EventKind.LEAP_OUT).orElseThrow();
        assertThat(leap.number("tStar")).isCloseTo(1.225, within(EXACT));
        assertThat(leap.outcome()).isEqualTo("a");
        assertThat(leap.change()).isEqualTo("NoHighway: routes.Highway.km=4");
        assertThat(study.first(EventKind.SATURATED).orElseThrow().number("bestSize"))
                .isEqualTo(10);
        assertThat(study.ofEntries().subList(22, 30)).containsOnly(Optional.of(EventKind.SPRAWL));
    }

    @Test
    void below_the_threshold_of_link_costs_the_first_exit_leaps_and_above_it_sprawls() {
        assertThat(firstExit("routes.*.costPerTonneKm=1.2249")).isEqualTo(EventKind.LEAP_OUT);
        assertThat(firstExit("routes.*.costPerTonneKm=1.2251")).isEqualTo(EventKind.SPRAWL);
    }

    private static EventKind firstExit(String setting) {
        return ReferenceCluster.study(ReferenceCluster.model(setting)).ofEntries().stream()
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void without_the_corridor_the_core_sprawls() {
        ClusterStudy reset = ReferenceCluster.study(ReferenceCluster.withoutCorridor());
        assertThat(reset.events().stream().map(Event::kind).limit(2))
                .containsExactly(EventKind.SATURATED, EventKind.SPRAWL);
        assertThat(reset.first(EventKind.LEAP_OUT)).isEmpty();
        assertThat(reset.path().counts()).containsExactly(20, 18, 0, 0);
    }

    @Test
    void the_indices_are_those_that_the_theory_prints() {
        double[] shares = Indices.shares(study.path().counts());
        double[] benchmark = Indices.shares(new double[] {1, 1, 1, 1});
        Indices.Theil theil = Indices.theil(shares, benchmark, List.of("Centre", "Centre", "Periphery", "Periphery"));
        assertThat(Indices.herfindahl(shares)).isCloseTo(.361496, within(PRINTED));
        assertThat(theil.total()).isCloseTo(.331458, within(PRINTED));
        assertThat(theil.between()).isCloseTo(.005550, within(PRINTED));
        assertThat(theil.within()).isCloseTo(.325908, within(PRINTED));
        assertThat(theil.between() + theil.within()).isCloseTo(theil.total(), within(EXACT));
    }

    @Test
    void the_index_of_ellison_and_glaeser_is_that_of_the_theory() {
        Indices.EllisonGlaeser index = Indices.ellisonGlaeser(
                new double[] {.8, .1, .1}, new double[] {.5, .3, .2}, new double[] {.4, .3, .2, .1});
        assertThat(index.g()).isCloseTo(.14, within(EXACT));
        assertThat(index.h()).isCloseTo(.30, within(EXACT));
        assertThat(index.gamma()).isCloseTo(-.105991, within(PRINTED));
    }

    @Test
    void a_study_is_the_same_document_each_time() {
        String once = ClusterDocuments.toJson(ClusterResults.of(study, "baseline"));
        ClusterStudy again = ReferenceCluster.study(ReferenceCluster.model());
        assertThat(ClusterDocuments.toJson(ClusterResults.of(again, "baseline")))
                .isEqualTo(once);
    }

    @Test
    void the_parts_of_a_cost_add_up_to_it() {
        ClusterCosts costs = study.costs();
        int[] counts = study.path().counts();
        for (int region = 0; region < 3; region++) {
            assertThat(Arrays.stream(costs.parts(0, region, counts, 1)).sum())
                    .isCloseTo(costs.standing(0, region, counts, 1), within(EXACT));
        }
    }
}
