package org.fragmenta.bench.peers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.google.ortools.Loader;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.fragmenta.bench.contest.Contestant;
import org.fragmenta.bench.contest.ProblemFamilies;
import org.fragmenta.bench.contest.ProblemFamily;
import org.fragmenta.bench.synthetic.FacilitySet;
import org.fragmenta.bench.synthetic.RegionTerms;
import org.fragmenta.bench.synthetic.RelocationModel;
import org.fragmenta.instance.Instance;
import org.fragmenta.instance.LoadCost;
import org.fragmenta.instance.Shared;
import org.fragmenta.instance.SiteGroup;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every other solver, in the form that the comparison gives it, finds what the enumeration of all plans finds. */
class PeersAgreeTest {

    @BeforeAll
    static void load() {
        Loader.loadNativeLibraries();
    }

    static Stream<Arguments> problems() {
        return Stream.of(
                        ProblemFamilies.tree(4, 6),
                        ProblemFamilies.width(2, 4, 5),
                        ProblemFamilies.shared(RegionTerms.ENTRY, 4, 5),
                        ProblemFamilies.shared(RegionTerms.AGGLOMERATION, 4, 5),
                        ProblemFamilies.relocation(new RelocationModel(2, 4, 3)),
                        facility())
                .flatMap(family -> family.contestants().stream()
                        .flatMap(contestant -> IntStream.of(1, 2)
                                .mapToObj(seed -> Arguments.of(
                                        family.label(),
                                        contestant,
                                        seed,
                                        family.problem().apply(seed)))));
    }

    private static ProblemFamily facility() {
        ProblemFamily shape = ProblemFamilies.facility(FacilitySet.B);
        return new ProblemFamily(
                "facility",
                "6 x 4",
                seed -> new FlowProblem(warehouses(new SplittableRandom(seed)), List.of()),
                shape.contestants(),
                List.of(),
                shape.goalNanos(),
                false);
    }

    private static Instance warehouses(SplittableRandom random) {
        double[] capacity = new double[4];
        Arrays.fill(capacity, Double.POSITIVE_INFINITY);
        double[][] cost = new double[6][];
        Arrays.setAll(cost, customer -> random.doubles(4, 0, 1_000).toArray());
        LoadCost plants = new LoadCost(random.doubles(4, 200, 2_000).toArray(), capacity, new double[6][4]);
        SiteGroup group = new SiteGroup("plants", IntStream.range(0, 6).boxed().toList(), List.of(), plants);
        return new Instance(4, cost, List.of(), new Shared(List.of(group), List.of(), List.of(), List.of()));
    }

    @ParameterizedTest(name = "{0}, {1}, seed {2}")
    @MethodSource("problems")
    void anOptimumIsTheCheapestOfAllPlans(String label, Contestant contestant, int seed, FlowProblem problem) {
        assumeThat(contestant.isHere())
                .as("the machine has " + contestant.label())
                .isTrue();
        double least = cheapest(problem.instance());
        Answer answer;
        try (Peer peer = contestant.open(problem)) {
            answer = peer.solve(problem, new Effort(contestant == Contestant.TIMEFOLD ? 0.2 : 20, least));
        }

        int[] plan = answer.plan().stream().mapToInt(Integer::intValue).toArray();
        double cost = problem.instance().costOf(plan);
        assertThat(cost).isGreaterThanOrEqualTo(least * (1 - 1e-12));
        if (contestant == Contestant.TIMEFOLD) {
            assertThat(answer.status()).isEqualTo(Answer.Status.LIMIT);
        } else {
            assertThat(answer.status()).isEqualTo(Answer.Status.PROVEN);
            assertThat(answer.tolerance()).isLessThan(1e-4 * least);
            assertThat(cost).isLessThanOrEqualTo(least + answer.tolerance());
            assertThat(answer.bound()).isCloseTo(least, within(answer.tolerance()));
        }
    }

    private static double cheapest(Instance instance) {
        int[] plan = new int[instance.blocks()];
        double least = Double.POSITIVE_INFINITY;
        int moved = 0;
        while (moved < plan.length) {
            least = Math.min(least, instance.costOf(plan));
            moved = 0;
            while (moved < plan.length && ++plan[moved] == instance.regions()) {
                plan[moved] = 0;
                moved++;
            }
        }
        return least;
    }
}
