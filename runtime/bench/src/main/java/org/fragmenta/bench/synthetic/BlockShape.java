package org.fragmenta.bench.synthetic;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Shape of the graph of blocks and service links. */
public sealed interface BlockShape {

    /** The name that reports print. */
    String label();

    /**
     * The links of a graph of this shape, as pairs of positions.
     *
     * @param blocks number of blocks
     * @param random where chance comes from
     */
    List<int[]> links(int blocks, SplittableRandom random);

    /** Each block sends to the next. */
    record Chain() implements BlockShape {

        @Override
        public String label() {
            return "chain";
        }

        @Override
        public List<int[]> links(int blocks, SplittableRandom random) {
            List<int[]> links = new ArrayList<>();
            for (int block = 1; block < blocks; block++) {
                links.add(new int[] {block - 1, block});
            }
            return links;
        }
    }

    /** Each block but the first sends to one before it, chosen at random: parts that meet in one final product. */
    record Tree() implements BlockShape {

        @Override
        public String label() {
            return "tree";
        }

        @Override
        public List<int[]> links(int blocks, SplittableRandom random) {
            List<int[]> links = new ArrayList<>();
            for (int block = 1; block < blocks; block++) {
                links.add(new int[] {block, random.nextInt(block)});
            }
            return links;
        }
    }

    /**
     * A random k-tree, which has treewidth k and every link that a graph of that treewidth can have: each block after
     * the first k joins k blocks that are all joined to each other.
     *
     * @param width treewidth, at least 1
     */
    record Width(int width) implements BlockShape {

        @Override
        public String label() {
            return "width " + width;
        }

        @Override
        public List<int[]> links(int blocks, SplittableRandom random) {
            List<int[]> links = new ArrayList<>();
            List<List<Integer>> cliques = new ArrayList<>();
            cliques.add(List.of());
            for (int block = 0; block < blocks; block++) {
                List<Integer> clique = cliques.get(random.nextInt(cliques.size()));
                for (int other : clique) {
                    links.add(new int[] {block, other});
                }
                if (clique.size() < width) {
                    cliques.set(0, with(clique, block));
                } else {
                    for (Integer left : clique) {
                        List<Integer> rest = new ArrayList<>(clique);
                        rest.remove(left);
                        cliques.add(with(rest, block));
                    }
                }
            }
            return links;
        }

        private static List<Integer> with(List<Integer> clique, int block) {
            List<Integer> grown = new ArrayList<>(clique);
            grown.add(block);
            return grown;
        }
    }
}
