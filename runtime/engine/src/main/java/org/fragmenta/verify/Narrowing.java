package org.fragmenta.verify;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.fragmenta.instance.Instance;
import org.fragmenta.instance.Instance.Link;
import org.fragmenta.instance.PooledLink;
import org.fragmenta.instance.SharedLinks;

/**
 * Takes away what no plan can use: regions that some link leaves without a partner, and what the counts and capacities of
 * groups rule out, again and again until nothing more goes.
 */
final class Narrowing {
    private final Instance instance;
    private final List<Relation> links = new ArrayList<>();
    private final List<Relation> pooled = new ArrayList<>();
    private final List<GroupNarrowing> groups = new ArrayList<>();

    Narrowing(Parts parts) {
        instance = parts.instance();
        for (int index = 0; index < instance.links().size(); index++) {
            int at = index;
            links.add(Relation.of(
                    instance.links().get(index).cost(),
                    instance.shared().sharedLinks().stream()
                            .filter(service -> service.links().contains(at))
                            .map(SharedLinks::opening)
                            .toList()));
        }
        instance.shared().pooledLinks().forEach(link -> pooled.add(Relation.of(link.opening(), List.of())));
        for (int group = 0; group < parts.groups().size(); group++) {
            groups.add(new GroupNarrowing(parts, group));
        }
    }

    /** What is left of some domains. */
    Domains narrow(Domains domains) {
        Domains.Draft draft = domains.draft();
        do {
            for (int link = 0; link < links.size() && !draft.isHopeless(); link++) {
                joined(draft, instance.links().get(link), links.get(link));
            }
            for (int link = 0; link < pooled.size() && !draft.isHopeless(); link++) {
                supplied(draft, instance.shared().pooledLinks().get(link), pooled.get(link));
            }
            for (GroupNarrowing group : groups) {
                group.narrow(draft);
            }
        } while (draft.takeChanged() && !draft.isHopeless());
        return draft.done();
    }

    private static void joined(Domains.Draft draft, Link link, Relation relation) {
        if (!relation.isComplete()) {
            draft.retain(link.from(), relation.reaching(draft.row(link.to())));
            draft.retain(link.to(), relation.reached(draft.row(link.from())));
        }
    }

    /** A plant stands where its supplier can reach it, and a supplier where it can reach every plant that must stand. */
    private void supplied(Domains.Draft draft, PooledLink link, Relation relation) {
        if (relation.isComplete()) {
            return;
        }
        BitSet reached = relation.reached(draft.row(link.block()));
        for (int region = 0; region < instance.regions(); region++) {
            if (!reached.get(region)) {
                draft.lower(link.pool(), region, 0);
            }
            if (draft.least(link.pool(), region) > 0) {
                BitSet plant = new BitSet();
                plant.set(region);
                draft.retain(link.block(), relation.reaching(plant));
            }
        }
    }
}
