package org.fragmenta.instance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fragmenta.descriptor.LinkDescriptor;
import org.fragmenta.descriptor.ModelDescriptor;
import org.fragmenta.descriptor.TableUse;
import org.jspecify.annotations.Nullable;

/** The cost of every link, priced once for all links that differ in name and ends only. */
final class LinkCosts {
    private final List<PricedLink> priced;
    private final int[] from;
    private final int[] to;
    private final boolean anyMethod;

    /** What was asked for last: what-ifs that leave the links alone ask for the same again. */
    private volatile @Nullable Answer last;

    private record Answer(double output, List<Instance.Link> links) {}

    private LinkCosts(List<PricedLink> priced, int[] from, int[] to, boolean anyMethod) {
        this.priced = priced;
        this.from = from;
        this.to = to;
        this.anyMethod = anyMethod;
    }

    static LinkCosts of(ModelDescriptor model, LinkPricing pricing) {
        int size = model.links().size();
        int[] from = new int[size];
        int[] to = new int[size];
        List<PricedLink> priced = new ArrayList<>(size);
        Map<List<Object>, PricedLink> known = new HashMap<>();
        for (int index = 0; index < size; index++) {
            LinkDescriptor link = model.links().get(index);
            from[index] = model.blockIndex(link.from());
            to[index] = model.blockIndex(link.to());
            priced.add(
                    link.custom()
                            ? pricing.price(link)
                            : known.computeIfAbsent(facts(link), key -> pricing.price(link)));
        }
        return new LinkCosts(priced, from, to, model.links().stream().anyMatch(LinkDescriptor::custom));
    }

    /**
     * All that a price follows from. A list of values rather than a record of them: the first comparison of records
     * links code for each of their fields, which a short run would wait for.
     */
    private static List<Object> facts(LinkDescriptor link) {
        return List.of(
                link.flow(),
                link.weightKg(),
                link.value(),
                link.shipmentKg(),
                link.coordination(),
                link.unitCoordination(),
                link.separable(),
                facts(link.fixedTable()),
                facts(link.unitTable()));
    }

    private static List<Object> facts(Optional<TableUse> use) {
        return use.map(table -> List.<Object>of(table.table(), table.factor())).orElse(List.of());
    }

    /** These costs with another price of one link. */
    LinkCosts withLink(int link, PricedLink price) {
        List<PricedLink> revised = new ArrayList<>(priced);
        revised.set(link, price);
        return new LinkCosts(revised, from, to, anyMethod);
    }

    /** The price of a link. */
    PricedLink price(int link) {
        return priced.get(link);
    }

    /** Whether cost methods price some link, which may look at any fact of its regions. */
    boolean anyMethod() {
        return anyMethod;
    }

    /** What each link costs a unit of final output. */
    List<LinkCost> units() {
        return priced.stream().map(price -> price.unitPart(1)).toList();
    }

    /** The links at one output; links that were priced together share one object. */
    List<Instance.Link> at(double output) {
        Answer known = last;
        if (known != null && known.output == output) {
            return known.links;
        }
        IdentityHashMap<PricedLink, LinkCost> costs = new IdentityHashMap<>();
        List<Instance.Link> links = new ArrayList<>(priced.size());
        for (int index = 0; index < priced.size(); index++) {
            LinkCost cost = costs.computeIfAbsent(priced.get(index), price -> price.at(output));
            links.add(new Instance.Link(from[index], to[index], cost));
        }
        Answer answer = new Answer(output, List.copyOf(links));
        last = answer;
        return answer.links;
    }
}
