package org.fragmenta.cluster;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.fragmenta.descriptor.ModelDescriptor;
import org.fragmenta.descriptor.RegionDescriptor;
import org.fragmenta.instance.CustomCosts;
import org.jspecify.annotations.Nullable;

/**
 * The study of a cluster: its path of entry, what happens on it, and the equilibria, which are found when first asked for.
 * Not for two threads at a time.
 */
public final class ClusterStudy {
    private final ClusterCosts costs;
    private final CustomCosts methods;
    private final EntryPath path;
    private final List<Event> events;
    private final List<Optional<EventKind>> ofEntries;
    private @Nullable Equilibria equilibria;

    private ClusterStudy(ClusterCosts costs, CustomCosts methods, EntryPath path, EventReader.Reading reading) {
        this.costs = costs;
        this.methods = methods;
        this.path = path;
        this.events = reading.events();
        this.ofEntries = reading.ofEntries();
    }

    /**
     * The study of a model.
     *
     * @param model a study of a cluster that obeys the rules of {@code org.fragmenta.check}
     * @param methods its cost methods
     */
    public static ClusterStudy of(ModelDescriptor model, CustomCosts methods) {
        ClusterCosts costs = ClusterCosts.of(model, methods);
        EntryPath path = EntryPath.of(costs);
        return new ClusterStudy(costs, methods, path, EventReader.read(path, methods));
    }

    /** The study of a model that differs in its numbers. */
    public ClusterStudy of(ModelDescriptor other) {
        return of(other, methods);
    }

    /** What plants cost. */
    public ClusterCosts costs() {
        return costs;
    }

    /** The model's cost methods. */
    CustomCosts methods() {
        return methods;
    }

    /** Who enters where. */
    public EntryPath path() {
        return path;
    }

    /** What happens on the path. */
    public List<Event> events() {
        return events;
    }

    /**
     * What each entry is a case of, in the order of the path; absent in the core, and where a plant joins others whose company
     * is reason enough.
     */
    public List<Optional<EventKind>> ofEntries() {
        return ofEntries;
    }

    /** The first event of a kind. */
    public Optional<Event> first(EventKind kind) {
        return events.stream().filter(event -> event.kind() == kind).findFirst();
    }

    /** The events of a kind. */
    public List<Event> all(EventKind kind) {
        return events.stream().filter(event -> event.kind() == kind).toList();
    }

    /** The equilibria. */
    public Equilibria equilibria() {
        if (equilibria == null) {
            equilibria = Equilibria.of(costs);
        }
        return equilibria;
    }

    /** The regions' shares of all sizes, against which shares of plants are measured. */
    public double[] sizes() {
        return Indices.shares(IntStream.range(0, costs.regions())
                .mapToDouble(region -> costs.site(region).size())
                .toArray());
    }

    /** The Theil index of plants by region against the regions' sizes. */
    public Indices.Theil theil(int[] counts) {
        return Indices.theil(
                Indices.shares(counts),
                sizes(),
                costs.model().regionSet().regions().stream()
                        .map(RegionDescriptor::country)
                        .toList());
    }

    /** The index of Ellison and Glaeser of where plants stand in the end, all plants of one size. */
    public Indices.EllisonGlaeser ellisonGlaeser() {
        int plants = Arrays.stream(path.counts()).sum();
        double[] alike = new double[plants];
        Arrays.fill(alike, 1.0 / plants);
        return Indices.ellisonGlaeser(Indices.shares(path.counts()), sizes(), alike);
    }
}
