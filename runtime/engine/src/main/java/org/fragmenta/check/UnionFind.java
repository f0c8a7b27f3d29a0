package org.fragmenta.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Groups of positions that are joined step by step; the first position of a group stands for it. */
final class UnionFind {
    private final int[] parent;

    UnionFind(int size) {
        parent = new int[size];
        for (int position = 0; position < size; position++) {
            parent[position] = position;
        }
    }

    void join(int first, int second) {
        int a = find(first);
        int b = find(second);
        parent[Math.max(a, b)] = Math.min(a, b);
    }

    /** The first position of the group. */
    int find(int position) {
        int root = position;
        while (parent[root] != root) {
            parent[root] = parent[parent[root]];
            root = parent[root];
        }
        return root;
    }

    /** The groups by their first position, each in rising order. */
    List<List<Integer>> groups() {
        Map<Integer, List<Integer>> groups = new TreeMap<>();
        for (int position = 0; position < parent.length; position++) {
            groups.computeIfAbsent(find(position), root -> new ArrayList<>()).add(position);
        }
        return List.copyOf(groups.values());
    }
}
