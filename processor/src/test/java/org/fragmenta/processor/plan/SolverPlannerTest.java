package org.fragmenta.processor.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.fragmenta.descriptor.BlockDescriptor;
import org.fragmenta.descriptor.CostRow;
import org.fragmenta.descriptor.EconomyDescriptor;
import org.fragmenta.descriptor.LinkDescriptor;
import org.fragmenta.descriptor.ModelDescriptor;
import org.fragmenta.descriptor.Period;
import org.fragmenta.descriptor.RegionDescriptor;
import org.fragmenta.descriptor.RegionSetDescriptor;
import org.fragmenta.descriptor.TableUse;
import org.fragmenta.structure.ProblemClass;
import org.junit.jupiter.api.Test;

class SolverPlannerTest {

    @Test
    void writesFewRegionsOut() {
        SolverPlan plan = plan(4, 10, new int[][] {{0, 1}, {1, 2}, {2, 3}});
        assertThat(plan.form()).isEqualTo(Form.UNROLLED);
        assertThat(plan.problem().kind()).isEqualTo(ProblemClass.Kind.CHAIN);
        assertThat(plan.reason()).contains("4 blocks form a chain", "With 10 regions, each step is written out");
    }

    @Test
    void loopsOverMoreRegionsAndAsksLinksForMessagesOverMany() {
        assertThat(plan(2, 25, new int[][] {{0, 1}}).form()).isEqualTo(Form.LOOPS);
        SolverPlan many = plan(2, 60, new int[][] {{0, 1}});
        assertThat(many.form()).isEqualTo(Form.MESSAGES);
        assertThat(many.reason()).contains("no matrix of regions by regions is needed");
    }

    @Test
    void tabulatesWhereBlocksMeetSeveralOthersAtOnce() {
        SolverPlan plan = plan(3, 5, new int[][] {{0, 1}, {1, 2}, {0, 2}});
        assertThat(plan.tables()).isTrue();
        assertThat(plan.reason()).contains("width 2", "tabulated for every choice of their 5 regions");
    }

    @Test
    void leavesToTheEngineWhatDoesNotFit() {
        SolverPlan plan = plan(4, 300, new int[][] {{0, 1}, {0, 2}, {0, 3}, {1, 2}, {1, 3}, {2, 3}});
        assertThat(plan.form()).isEqualTo(Form.SEARCH);
        assertThat(plan.steps()).isEmpty();
        assertThat(plan.reason()).contains("Tables over 3 blocks with 300 regions each would not fit");
    }

    @Test
    void listsTheOrderOfManyBlocks() {
        int[][] chain = IntStream.range(0, 20)
                .mapToObj(block -> new int[] {block, block + 1})
                .toArray(int[][]::new);
        assertThat(plan(20, 10, Arrays.copyOf(chain, 19)).form()).isEqualTo(Form.UNROLLED);
        SolverPlan many = plan(21, 10, chain);
        assertThat(many.form()).isEqualTo(Form.LISTED);
        assertThat(many.steps()).isEmpty();
        assertThat(many.reason()).contains("21 blocks form a chain", "the engine's loops follow the order");
    }

    @Test
    void joinsAllLinksBetweenTwoBlocks() {
        SolverPlan plan = plan(3, 5, new int[][] {{0, 1}, {1, 2}, {1, 0}});
        assertThat(plan.pairs()).containsExactly(new Pair(0, 1, List.of(0, 2)), new Pair(1, 2, List.of(1)));
    }

    @Test
    void settlesEveryBlockOnceAndHandsEachMessageOnOnce() {
        SolverPlan plan = plan(
                20,
                5,
                IntStream.range(1, 20).mapToObj(leaf -> new int[] {leaf, 0}).toArray(int[][]::new));
        List<Integer> settled = plan.steps().stream().map(Step::block).toList();
        assertThat(settled)
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.range(0, 20).boxed().toList());
        List<Integer> received = plan.steps().stream()
                .flatMap(step -> step.received().stream().map(Message::block))
                .collect(Collectors.toList());
        assertThat(received).containsExactlyInAnyOrderElementsOf(settled.subList(0, settled.size() - 1));
    }

    private static SolverPlan plan(int blocks, int regions, int[][] links) {
        CostRow row = CostRow.of(new double[regions]);
        List<LinkDescriptor> descriptors = new ArrayList<>();
        for (int[] link : links) {
            descriptors.add(LinkDescriptor.ofTable(
                    "L" + descriptors.size(), "B" + link[0], "B" + link[1], new TableUse("T", 1)));
        }
        return SolverPlanner.plan(new ModelDescriptor(
                ModelDescriptor.SCHEMA,
                "Model",
                "Model",
                "USD",
                Period.YEAR,
                1,
                EconomyDescriptor.standard(),
                new RegionSetDescriptor(
                        "Set",
                        "",
                        "USD",
                        IntStream.range(0, regions)
                                .mapToObj(region -> RegionDescriptor.bare("R" + region))
                                .toList(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        java.util.Optional.empty()),
                IntStream.range(0, blocks)
                        .mapToObj(block -> BlockDescriptor.ofRows("B" + block, row, row))
                        .toList(),
                descriptors,
                List.of(),
                List.of(),
                List.of(),
                List.of()));
    }
}
