package org.fragmenta.parametric;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.commons.math3.fraction.BigFraction;
import org.fragmenta.descriptor.LinkDescriptor;
import org.fragmenta.descriptor.MarketDescriptor;
import org.fragmenta.descriptor.ModelDescriptor;
import org.fragmenta.logistics.Logistics;

/**
 * What regimes of one technology cost (theory CO-1), exact: an evaluation of its own of the formulas in
 * docs/architecture.md over the descriptor, in fractions.
 *
 * <p>The numbers of the descriptor count as the decimals that they are written as; kilometres of great circles and what
 * Java methods answered, as the decimals that Java prints. The ways are those of {@link Logistics} at the point. Since
 * goods may take other ways or claim other tariffs elsewhere, a form is exact at its point and nowhere below what the
 * regime costs elsewhere.
 */
final class RegimeCosts {
    private final ModelDescriptor model;
    private final String technology;
    private final BlockForms blocks;
    private final LinkForms links;
    private final int[][] ends;
    private final int[] servers;
    private final boolean rerouted;

    /** What is solved at a threshold is mostly one of the regimes that meet there. */
    private final Map<Regime, Priced> known = new HashMap<>();

    /**
     * @param model a model without technologies and without cost methods
     * @param technology its id
     */
    RegimeCosts(ModelDescriptor model, String technology, List<Parameter> parameters) {
        this.model = model;
        this.technology = technology;
        ExactNumbers numbers = new ExactNumbers(parameters);
        this.blocks = new BlockForms(model, numbers);
        this.rerouted = parameters.stream().anyMatch(Parameter::reroutes);
        this.links = new LinkForms(model, numbers, rerouted);
        this.ends = new int[model.links().size()][];
        for (int index = 0; index < ends.length; index++) {
            LinkDescriptor link = model.links().get(index);
            ends[index] = new int[] {model.blockIndex(link.from()), model.blockIndex(link.to())};
        }
        this.servers = model.markets().stream()
                .map(MarketDescriptor::from)
                .mapToInt(model::blockIndex)
                .toArray();
    }

    /**
     * The regime of a plan and what it costs. Each plant is owned by whoever runs it cheaper at the point, by the firm
     * itself on a tie.
     *
     * @param plan position of the region of every block
     * @param point a value for each parameter
     * @param logistics of the model at the point
     */
    Priced price(List<Integer> plan, List<BigFraction> point, Logistics logistics) {
        return price(plan, point, logistics, Comparator.comparing(form -> form.at(point)));
    }

    /**
     * The regime of a plan at very high values of the only parameter, in which its cost is affine: each plant is owned by
     * whoever's cost rises less with it.
     */
    Priced priceFarOut(List<Integer> plan, Logistics logistics) {
        return price(
                plan,
                List.of(BigFraction.ONE),
                logistics,
                Comparator.comparing(AffineForm::slope).thenComparing(form -> form.constant()));
    }

    private Priced price(
            List<Integer> plan, List<BigFraction> point, Logistics logistics, Comparator<AffineForm> cheaper) {
        Set<String> suppliers = new TreeSet<>();
        Map<String, String> regions = new LinkedHashMap<>();
        for (int block = 0; block < plan.size(); block++) {
            String id = model.blocks().get(block).id();
            int region = plan.get(block);
            regions.put(id, model.regionSet().regions().get(region).id());
            AffineForm inHouse = blocks.inHouse(block, region);
            if (blocks.armsLength(block, region)
                    .filter(form -> cheaper.compare(form, inHouse) < 0)
                    .isPresent()) {
                suppliers.add(id);
            }
        }
        int cut = (int) Arrays.stream(ends)
                .filter(link -> !plan.get(link[0]).equals(plan.get(link[1])))
                .count();
        Regime regime = new Regime(technology, regions, List.copyOf(suppliers), cut);
        if (rerouted) {
            return new Priced(regime, cost(regime, plan, point, logistics));
        }
        return known.computeIfAbsent(regime, each -> new Priced(each, cost(each, plan, point, logistics)));
    }

    /** What a regime of this technology costs, owned as it says. */
    AffineForm cost(Regime regime, List<BigFraction> point, Logistics logistics) {
        List<Integer> plan = model.blocks().stream()
                .map(block -> model.regionIndex(regime.region(block.id())))
                .toList();
        return cost(regime, plan, point, logistics);
    }

    private AffineForm cost(Regime regime, List<Integer> plan, List<BigFraction> point, Logistics logistics) {
        links.forgetWays();
        List<AffineForm> parts = new ArrayList<>();
        for (int block = 0; block < plan.size(); block++) {
            boolean supplied =
                    regime.armsLength().contains(model.blocks().get(block).id());
            parts.add(
                    supplied
                            ? blocks.armsLength(block, plan.get(block)).orElseThrow()
                            : blocks.inHouse(block, plan.get(block)));
        }
        for (int index = 0; index < ends.length; index++) {
            parts.add(links.link(index, plan.get(ends[index][0]), plan.get(ends[index][1]), point, logistics));
        }
        for (int market = 0; market < servers.length; market++) {
            parts.add(links.market(market, plan.get(servers[market]), point, logistics));
        }
        return AffineForm.sum(parts);
    }

    /** A regime and what it costs at a point and, at most, elsewhere. */
    record Priced(Regime regime, AffineForm cost) {}
}
