package org.fragmenta.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.fragmenta.structure.ProblemClass.Kind;
import org.junit.jupiter.api.Test;

class StructureTest {

    private static Graph graph(int size, int... ends) {
        List<int[]> edges = new ArrayList<>();
        for (int end = 0; end < ends.length; end += 2) {
            edges.add(new int[] {ends[end], ends[end + 1]});
        }
        return Graph.of(size, edges);
    }

    private static Graph random(long seed, int size, double density) {
        Random random = new Random(seed);
        List<int[]> edges = new ArrayList<>();
        for (int one = 0; one < size; one++) {
            for (int other = 0; other < one; other++) {
                if (random.nextDouble() < density) {
                    edges.add(new int[] {one, other});
                }
            }
        }
        return Graph.of(size, edges);
    }

    @Test
    void eliminatesAChainFromItsEnd() {
        Elimination elimination = EliminationOrder.of(graph(4, 0, 1, 2, 1, 2, 3));

        assertThat(elimination.width()).isEqualTo(1);
        assertThat(elimination.buckets())
                .containsExactly(
                        new Elimination.Bucket(0, List.of(1), 1, List.of()),
                        new Elimination.Bucket(1, List.of(2), 2, List.of(0)),
                        new Elimination.Bucket(2, List.of(3), 3, List.of(1)),
                        new Elimination.Bucket(3, List.of(), -1, List.of(2)));
    }

    @Test
    void givesEveryForestWidthOne() {
        for (int size : new int[] {2, 5, 12, 13, 60, 700}) {
            for (long seed = 0; seed < 10; seed++) {
                Random random = new Random(seed);
                List<int[]> edges = new ArrayList<>();
                for (int vertex = 1; vertex < size; vertex++) {
                    edges.add(new int[] {vertex, random.nextInt(vertex)});
                }
                assertThat(EliminationOrder.of(Graph.of(size, edges)).width())
                        .as("size %d seed %d", size, seed)
                        .isEqualTo(1);
            }
        }
    }

    @Test
    void findsTheLeastWidthOfSmallGraphs() {
        for (long seed = 0; seed < 60; seed++) {
            Graph graph = random(seed, 6, 0.2 + 0.1 * (seed % 6));
            int least = leastWidth(graph, new ArrayList<>(), new BitSet());
            assertThat(EliminationOrder.of(graph).width()).as("seed " + seed).isEqualTo(least);
        }
    }

    /** By trying every order. */
    private static int leastWidth(Graph graph, List<Integer> order, BitSet used) {
        if (order.size() == graph.size()) {
            return EliminationOrder.along(
                            graph, order.stream().mapToInt(Integer::intValue).toArray())
                    .width();
        }
        int least = Integer.MAX_VALUE;
        for (int vertex = 0; vertex < graph.size(); vertex++) {
            if (!used.get(vertex)) {
                used.set(vertex);
                order.add(vertex);
                least = Math.min(least, leastWidth(graph, order, used));
                order.remove(order.size() - 1);
                used.clear(vertex);
            }
        }
        return least;
    }

    @Test
    void coversEveryEdgeByABucketAndLinksBucketsBothWays() {
        for (long seed = 0; seed < 40; seed++) {
            int size = 5 + (int) seed;
            Graph graph = random(seed, size, 0.15);
            Elimination elimination = EliminationOrder.of(graph);
            List<Elimination.Bucket> buckets = elimination.buckets();
            int[] position = new int[size];
            for (int k = 0; k < size; k++) {
                position[buckets.get(k).block()] = k;
            }
            assertThat(buckets.stream().map(Elimination.Bucket::block).sorted().toList())
                    .isEqualTo(IntStream.range(0, size).boxed().toList());
            for (int k = 0; k < size; k++) {
                Elimination.Bucket bucket = buckets.get(k);
                int at = k;
                List<Integer> places = bucket.separator().stream()
                        .map(block -> position[block])
                        .toList();
                assertThat(places).as("seed " + seed).isSorted().allMatch(place -> place > at);
                assertThat(bucket.parent()).isEqualTo(places.isEmpty() ? -1 : places.get(0));
                graph.neighbours(bucket.block()).stream()
                        .filter(next -> position[next] > at)
                        .forEach(next -> assertThat(bucket.separator()).contains(next));
                for (int child : bucket.children()) {
                    assertThat(buckets.get(child).parent()).isEqualTo(k);
                }
                if (bucket.parent() >= 0) {
                    Elimination.Bucket parent = buckets.get(bucket.parent());
                    assertThat(parent.children()).contains(k);
                    assertThat(parent.separator())
                            .containsAll(bucket.separator()
                                    .subList(1, bucket.separator().size()));
                }
            }
        }
    }

    @Test
    void staysCloseToTheLeastWidthOfLargeGraphs() {
        int side = 20;
        List<int[]> grid = new ArrayList<>();
        for (int cell = 0; cell < side * side; cell++) {
            if (cell % side > 0) {
                grid.add(new int[] {cell, cell - 1});
            }
            if (cell >= side) {
                grid.add(new int[] {cell, cell - side});
            }
        }
        assertThat(EliminationOrder.of(Graph.of(side * side, grid)).width()).isBetween(side, 2 * side);
    }

    @Test
    void namesTheKindAndTheReason() {
        assertThat(kind(graph(1))).isEqualTo(Kind.SINGLE);
        assertThat(kind(graph(2, 0, 1, 1, 0))).isEqualTo(Kind.CHAIN);
        assertThat(kind(graph(4, 2, 0, 0, 3, 3, 1))).isEqualTo(Kind.CHAIN);
        assertThat(kind(graph(4, 0, 1, 0, 2, 0, 3))).isEqualTo(Kind.TREE);
        assertThat(kind(graph(3, 0, 1))).isEqualTo(Kind.FOREST);
        assertThat(kind(graph(3))).isEqualTo(Kind.FOREST);
        assertThat(kind(graph(3, 0, 1, 1, 2, 2, 0))).isEqualTo(Kind.CYCLIC);
        assertThat(ProblemClass.of(graph(4, 0, 1, 1, 2, 2, 3, 3, 0)).reason())
                .isEqualTo("The links of the 4 blocks close a cycle of 4 blocks, so blocks are eliminated one by one"
                        + " along an order of width 2: each step weighs a block against at most 2 others at once.");
        assertThat(ProblemClass.of(graph(3, 0, 1)).reason()).contains("2 separate trees");
    }

    private static Kind kind(Graph graph) {
        return ProblemClass.of(graph).kind();
    }

    @Test
    void listsComponentsByLowestVertex() {
        assertThat(Components.of(graph(6, 5, 0, 4, 1, 1, 2)))
                .containsExactly(List.of(0, 5), List.of(1, 2, 4), List.of(3));
    }

    @Test
    void findsNoCycleInAForestOrBetweenTwoBlocks() {
        assertThat(ShortestCycle.in(graph(4, 0, 1, 1, 0, 1, 2, 1, 3))).isEmpty();
    }

    @Test
    void showsAShortestCycleFromItsLowestVertex() {
        assertThat(ShortestCycle.in(graph(7, 0, 1, 1, 2, 2, 3, 3, 0, 6, 4, 4, 5, 5, 6, 3, 4)))
                .contains(List.of(4, 5, 6));
    }

    @Test
    void findsCyclesAsShortAsTryingAllFinds() {
        for (long seed = 0; seed < 100; seed++) {
            Graph graph = random(seed, 7, 0.1 + 0.05 * (seed % 8));
            Optional<List<Integer>> cycle = ShortestCycle.in(graph);
            int length = cycle.map(List::size).orElse(0);
            assertThat(length).as("seed " + seed).isEqualTo(girth(graph));
            cycle.ifPresent(walk -> {
                assertThat(walk).doesNotHaveDuplicates();
                assertThat(walk.get(0)).isEqualTo(Collections.min(walk));
                for (int k = 0; k < walk.size(); k++) {
                    assertThat(graph.neighbours(walk.get(k)).get(walk.get((k + 1) % walk.size())))
                            .isTrue();
                }
            });
        }
    }

    /** Least number of vertices of a set in which each has two neighbours: such a least set is a cycle. */
    private static int girth(Graph graph) {
        int girth = 0;
        for (int set = 1; set < 1 << graph.size(); set++) {
            BitSet members = BitSet.valueOf(new long[] {set});
            boolean closed = members.stream().allMatch(vertex -> {
                BitSet within = graph.neighbours(vertex);
                within.and(members);
                return within.cardinality() >= 2;
            });
            if (closed && (girth == 0 || members.cardinality() < girth)) {
                girth = members.cardinality();
            }
        }
        return girth;
    }

    @Test
    void ordersTheSameGraphTheSameWay() {
        List<int[]> edges =
                new ArrayList<>(List.of(new int[] {0, 3}, new int[] {3, 2}, new int[] {2, 0}, new int[] {1, 2}));
        Elimination first = EliminationOrder.of(Graph.of(4, edges));
        Collections.reverse(edges);
        edges.replaceAll(edge -> new int[] {edge[1], edge[0]});
        assertThat(EliminationOrder.of(Graph.of(4, edges))).isEqualTo(first);
        assertThat(first.buckets().get(0).block()).isZero();
    }

    @Test
    void sweepsBlocksOverYearsOneWayThroughTheYears() {
        int blocks = 6;
        int years = 15;
        for (long seed = 0; seed < 20; seed++) {
            Random random = new Random(seed);
            List<Integer> ids =
                    new ArrayList<>(IntStream.range(0, blocks * years).boxed().toList());
            Collections.shuffle(ids, random);
            List<int[]> edges = new ArrayList<>();
            for (int block = 0; block < blocks; block++) {
                int other = block == 0 ? 0 : random.nextInt(block);
                for (int year = 0; year < years; year++) {
                    int node = ids.get(year * blocks + block);
                    if (block > 0) {
                        edges.add(new int[] {node, ids.get(year * blocks + other)});
                    }
                    if (year > 0) {
                        edges.add(new int[] {ids.get((year - 1) * blocks + block), node});
                    }
                }
            }
            Graph graph = Graph.of(blocks * years, edges);

            List<Integer> order = ChainOrder.of(graph, eliminated(graph));

            assertThat(order).as("seed " + seed).hasSize(blocks * years).doesNotHaveDuplicates();
            List<Integer> place = ids.stream().map(order::indexOf).toList();
            long rising = IntStream.range(blocks, blocks * years)
                    .filter(node -> place.get(node) > place.get(node - blocks))
                    .count();
            assertThat(rising).as("seed " + seed).isIn(0L, (long) blocks * (years - 1));
        }
    }

    @Test
    void sweepsEveryBlockOfEveryGraphOnce() {
        for (long seed = 0; seed < 40; seed++) {
            Graph graph = random(seed, 12, 0.05 * (seed % 8));

            assertThat(ChainOrder.of(graph, eliminated(graph)))
                    .as("seed " + seed)
                    .hasSize(12)
                    .doesNotHaveDuplicates();
        }
    }

    private static List<Integer> eliminated(Graph graph) {
        return EliminationOrder.of(graph).buckets().stream()
                .map(Elimination.Bucket::block)
                .toList();
    }
}
