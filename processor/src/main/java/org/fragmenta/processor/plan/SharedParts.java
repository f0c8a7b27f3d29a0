package org.fragmenta.processor.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fragmenta.descriptor.BlockDescriptor;
import org.fragmenta.descriptor.LinkDescriptor;
import org.fragmenta.descriptor.MarketDescriptor;
import org.fragmenta.descriptor.ModelDescriptor;
import org.fragmenta.descriptor.RegionDescriptor;
import org.fragmenta.descriptor.SharedServiceDescriptor;
import org.fragmenta.descriptor.SiteFacts;

/** Derives from what a model declares which costs its blocks and links share. */
public final class SharedParts {
    /** More names than this say no more than their number. */
    private static final int MOST_NAMES = 4;

    private SharedParts() {}

    /** The shared parts of a model, in the order of their kinds; none where the block graph is the whole model. */
    public static List<SharedPart> of(ModelDescriptor model) {
        return Stream.of(region(model), capacity(model), plant(model), services(model))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<SharedPart> region(ModelDescriptor model) {
        List<String> facts = new ArrayList<>();
        if (any(model, site -> site.entry() != 0)) {
            facts.add("entry, which is paid once however many stand there");
        }
        if (any(model, site -> site.agglomeration() != 0)) {
            facts.add("agglomeration, which each gains from the others");
        }
        if (any(model, site -> site.congestion() != 0)) {
            facts.add("congestion, which each suffers from the others");
        }
        if (any(model, site -> site.countRow().isPresent())) {
            facts.add("a cost stated by their number");
        }
        if (facts.isEmpty()) {
            return Optional.empty();
        }
        String regions = regions(
                model,
                site -> site.entry() != 0
                        || site.agglomeration() != 0
                        || site.congestion() != 0
                        || site.countRow().isPresent());
        return part(
                SharedPart.Kind.REGION,
                "what plants cost in " + regions + " depends on how many stand there (" + String.join("; ", facts)
                        + ").");
    }

    private static Optional<SharedPart> capacity(ModelDescriptor model) {
        Predicate<SiteFacts> limited = site -> site.capacity().isPresent();
        return any(model, limited)
                ? part(
                        SharedPart.Kind.CAPACITY,
                        "the loads of the plants in " + regions(model, limited) + " must fit into what "
                                + (regionCount(model, limited) == 1 ? "it holds." : "each holds."))
                : Optional.empty();
    }

    private static Optional<SharedPart> plant(ModelDescriptor model) {
        List<String> reasons = model.blocks().stream()
                .filter(block -> block.plants().several())
                .map(block -> plants(model, block))
                .toList();
        return reasons.isEmpty() ? Optional.empty() : part(SharedPart.Kind.PLANT, String.join(" ", reasons));
    }

    private static String plants(ModelDescriptor model, BlockDescriptor block) {
        List<MarketDescriptor> served = model.markets().stream()
                .filter(market -> market.from().equals(block.id()))
                .toList();
        String all = block.id() + " may run a plant in every region, each for some of its "
                + count(served.size(), "market") + ", and the markets of a plant share its set-up";
        if (!block.plants().limited()) {
            return all + ".";
        }
        List<String> whole = served.stream()
                .filter(MarketDescriptor::singleSource)
                .map(MarketDescriptor::id)
                .toList();
        return all + " and its capacity; a market may be divided between plants"
                + (whole.isEmpty() ? "." : ", except " + names(whole) + ".");
    }

    private static Optional<SharedPart> services(ModelDescriptor model) {
        List<String> reasons = model.sharedServices().stream()
                .map(service ->
                        service.id() + " is paid once between two regions by " + users(model, service) + " together.")
                .toList();
        return reasons.isEmpty() ? Optional.empty() : part(SharedPart.Kind.SHARED_SERVICE, String.join(" ", reasons));
    }

    private static String users(ModelDescriptor model, SharedServiceDescriptor service) {
        return names(model.links().stream()
                .filter(link -> link.sharedService().equals(Optional.of(service.id())))
                .map(LinkDescriptor::id)
                .toList());
    }

    private static Optional<SharedPart> part(SharedPart.Kind kind, String reason) {
        return Optional.of(new SharedPart(kind, reason));
    }

    private static boolean any(ModelDescriptor model, Predicate<SiteFacts> fact) {
        return regionCount(model, fact) > 0;
    }

    private static long regionCount(ModelDescriptor model, Predicate<SiteFacts> fact) {
        return model.regionSet().regions().stream()
                .filter(region -> fact.test(region.site()))
                .count();
    }

    private static String regions(ModelDescriptor model, Predicate<SiteFacts> fact) {
        List<String> ids = model.regionSet().regions().stream()
                .filter(region -> fact.test(region.site()))
                .map(RegionDescriptor::id)
                .toList();
        return ids.size() == model.regionSet().regions().size() && ids.size() > 1 ? "every region" : names(ids);
    }

    private static String names(List<String> ids) {
        if (ids.size() > MOST_NAMES) {
            return ids.stream().limit(MOST_NAMES - 1).collect(Collectors.joining(", ")) + " and "
                    + (ids.size() - MOST_NAMES + 1) + " more";
        }
        return ids.size() < 2
                ? String.join("", ids)
                : String.join(", ", ids.subList(0, ids.size() - 1)) + " and " + ids.get(ids.size() - 1);
    }

    private static String count(int number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }
}
