package org.fragmenta.solve;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.fragmenta.instance.Instance;
import org.fragmenta.result.Certificate;

/** Evaluates a certificate in exact arithmetic, straight from its definition. */
final class ExactBound {
    private final Instance instance;
    private final Names names;
    private final Certificate certificate;

    private ExactBound(Instance instance, Names names, Certificate certificate) {
        this.instance = instance;
        this.names = names;
        this.certificate = certificate;
    }

    /** What the certificate proves every plan to cost at least; empty where it proves that there is no plan. */
    static Optional<BigDecimal> of(Instance instance, Names names, Certificate certificate) {
        List<BitSet> domains = new ArrayList<>();
        for (int block = 0; block < instance.blocks(); block++) {
            BitSet domain = new BitSet();
            for (int region = 0; region < instance.regions(); region++) {
                domain.set(region, Double.isFinite(instance.blockCost(block)[region]));
            }
            domains.add(domain);
        }
        return new ExactBound(instance, names, certificate).node(0, domains);
    }

    private Optional<BigDecimal> node(int at, List<BitSet> domains) {
        Certificate.Node node = certificate.nodes().get(at);
        if (node.inside().isPresent()) {
            int block = names.blocks().indexOf(node.block());
            BitSet named = new BitSet();
            node.regions().forEach(region -> named.set(names.regions().indexOf(region)));
            List<BitSet> inside = copy(domains);
            inside.get(block).and(named);
            List<BitSet> outside = copy(domains);
            outside.get(block).andNot(named);
            Optional<BigDecimal> one = node(node.inside().getAsInt(), inside);
            Optional<BigDecimal> other = node(node.outside().getAsInt(), outside);
            return one.isEmpty() ? other : Optional.of(other.map(one.get()::min).orElse(one.get()));
        }
        boolean feasible = prune(domains);
        if (node.multipliers().isEmpty()) {
            if (feasible) {
                throw new AssertionError("leaf " + at + " claims to have no plan");
            }
            return Optional.empty();
        }
        return feasible ? Optional.of(leaf(node.multipliers().getAsInt(), domains)) : Optional.empty();
    }

    private boolean prune(List<BitSet> domains) {
        boolean changed = true;
        while (changed) {
            changed = false;
            for (Instance.Link link : instance.links()) {
                BitSet from = domains.get(link.from());
                BitSet to = domains.get(link.to());
                int before = from.cardinality() + to.cardinality();
                BitSet usedFrom = new BitSet();
                BitSet usedTo = new BitSet();
                from.stream()
                        .forEach(f -> to.stream()
                                .filter(t -> Double.isFinite(link.cost().at(f, t)))
                                .forEach(t -> {
                                    usedFrom.set(f);
                                    usedTo.set(t);
                                }));
                from.and(usedFrom);
                to.and(usedTo);
                changed |= from.cardinality() + to.cardinality() < before;
            }
        }
        return domains.stream().noneMatch(BitSet::isEmpty);
    }

    private BigDecimal leaf(int set, List<BitSet> domains) {
        List<Certificate.LinkMultipliers> rows =
                certificate.multipliers().get(set).links();
        BigDecimal bound = BigDecimal.ZERO;
        for (int block = 0; block < instance.blocks(); block++) {
            int at = block;
            bound = bound.add(domains.get(block).stream()
                    .mapToObj(region -> blockCost(at, region, rows))
                    .min(BigDecimal::compareTo)
                    .orElseThrow());
        }
        for (int l = 0; l < rows.size(); l++) {
            Certificate.LinkMultipliers row = rows.get(l);
            if (!row.link().equals(names.links().get(l))) {
                throw new AssertionError("row " + l + " names link " + row.link());
            }
            Instance.Link link = instance.links().get(l);
            bound = bound.add(domains.get(link.from()).stream()
                    .boxed()
                    .flatMap(f -> domains.get(link.to()).stream()
                            .filter(t -> Double.isFinite(link.cost().at(f, t)))
                            .mapToObj(t -> new BigDecimal(link.cost().at(f, t))
                                    .subtract(new BigDecimal(row.atFrom().at(f)))
                                    .subtract(new BigDecimal(row.atTo().at(t)))))
                    .min(BigDecimal::compareTo)
                    .orElseThrow());
        }
        return bound;
    }

    private BigDecimal blockCost(int block, int region, List<Certificate.LinkMultipliers> rows) {
        BigDecimal cost = new BigDecimal(instance.blockCost(block)[region]);
        for (int l = 0; l < rows.size(); l++) {
            if (instance.links().get(l).from() == block) {
                cost = cost.add(new BigDecimal(rows.get(l).atFrom().at(region)));
            }
            if (instance.links().get(l).to() == block) {
                cost = cost.add(new BigDecimal(rows.get(l).atTo().at(region)));
            }
        }
        return cost;
    }

    private static List<BitSet> copy(List<BitSet> domains) {
        return new ArrayList<>(domains.stream().map(set -> (BitSet) set.clone()).toList());
    }
}
