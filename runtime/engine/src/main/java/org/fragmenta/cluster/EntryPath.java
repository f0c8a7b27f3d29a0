package org.fragmenta.cluster;

import java.util.ArrayList;
import java.util.List;

/**
 * Firms enter one after the other, each plant where it is cheapest given who stands there; the firm's blocks enter in the
 * model's order, and who has entered stays. Ties go to the first region of the model.
 *
 * @param costs the costs that the plants looked at
 * @param entries the plants in the order of their entry
 * @param end who stands where once all have entered
 */
public record EntryPath(ClusterCosts costs, List<Entry> entries, Settlement end) {

    public EntryPath {
        entries = List.copyOf(entries);
    }

    /** The path of all firms of a study. */
    public static EntryPath of(ClusterCosts costs) {
        return of(costs, costs, 0, 0);
    }

    /**
     * The path of firms of which some see other costs.
     *
     * @param costs what the others see, and what holds in the end
     * @param meanwhile what the firms from {@code first} to {@code last} see, counted from 1
     */
    static EntryPath of(ClusterCosts costs, ClusterCosts meanwhile, int first, int last) {
        Settlement settled = costs.start();
        List<Entry> entries = new ArrayList<>();
        for (int plant = 0; plant < settled.plants(); plant++) {
            int firm = settled.firm(plant) + 1;
            settled.atFirm(firm);
            int[] before = settled.counts();
            Choice choice = Choice.of(firm >= first && firm <= last ? meanwhile : costs, settled, plant);
            entries.add(new Entry(
                    firm, plant, settled.kind(plant), choice.region(), choice.costs(), choice.tied(), before));
            settled.move(plant, choice.region());
        }
        return new EntryPath(costs, entries, settled);
    }

    /** Plants by region at the end. */
    public int[] counts() {
        return end.counts();
    }

    /** Who stands where at the end, once no support is paid any more. */
    public Settlement settled() {
        return end.withoutSupport();
    }

    /** Who stands where before an entry. */
    Settlement before(Entry entry) {
        Settlement settled = costs.start();
        for (Entry earlier : entries.subList(0, entry.plant())) {
            settled.move(earlier.plant(), earlier.region());
        }
        settled.atFirm(entry.firm());
        return settled;
    }

    /** Who stands where after an entry. */
    Settlement after(Entry entry) {
        Settlement settled = before(entry);
        settled.move(entry.plant(), entry.region());
        return settled;
    }
}
