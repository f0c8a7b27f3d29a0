package org.fragmenta.cluster;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.fragmenta.descriptor.RegionDescriptor;
import org.fragmenta.evidence.Figure;
import org.fragmenta.result.ClusterResult;

/** The study of a cluster as a document. */
public final class ClusterResults {
    /** Equilibria that a document lists. */
    private static final int LISTED = 20;

    private final ClusterStudy study;
    private final ClusterCosts costs;

    private ClusterResults(ClusterStudy study) {
        this.study = study;
        this.costs = study.costs();
    }

    /**
     * The document of a study.
     *
     * @param scenario id of the scenario that the study is of
     */
    public static ClusterResult of(ClusterStudy study, String scenario) {
        return new ClusterResults(study).document(scenario);
    }

    private ClusterResult document(String scenario) {
        Equilibria equilibria = study.equilibria();
        return new ClusterResult(
                ClusterResult.SCHEMA,
                costs.model().id(),
                scenario,
                costs.region(costs.core()),
                regions(),
                study.path().entries().stream().map(this::entry).toList(),
                study.events().stream().map(this::event).toList(),
                concentration(),
                new ClusterResult.EquilibriumList(
                        equilibria.complete(),
                        equilibria.looked(),
                        equilibria.all().size(),
                        equilibria.all().stream()
                                .limit(LISTED)
                                .map(each -> equilibrium(equilibria, each))
                                .toList()),
                new ClusterResult.SettlementLine(plants(equilibria.planned().counts()), equilibria.plannedCost()));
    }

    private List<ClusterResult.RegionLine> regions() {
        int[] counts = study.path().counts();
        double[] shares = Indices.shares(counts);
        double[] quotients = Indices.locationQuotients(shares, study.sizes());
        return IntStream.range(0, counts.length)
                .mapToObj(region -> new ClusterResult.RegionLine(
                        costs.region(region),
                        country(region),
                        costs.incumbents()[region],
                        counts[region],
                        shares[region],
                        quotients[region]))
                .toList();
    }

    private String country(int region) {
        RegionDescriptor place = costs.model().regionSet().regions().get(region);
        return place.country();
    }

    private ClusterResult.EntryLine entry(Entry entry) {
        Choice choice = Choice.among(entry.costs());
        double core = entry.costs()[costs.core()];
        Map<String, Double> forces = new LinkedHashMap<>();
        if (entry.region() != costs.core() && core < Double.POSITIVE_INFINITY) {
            Attribution attribution = Attribution.of(costs, entry);
            for (int force = 0; force < attribution.forces().size(); force++) {
                double difference = attribution.differences()[force];
                if (difference != 0) {
                    forces.put(attribution.forces().get(force).name(), difference);
                }
            }
        }
        return new ClusterResult.EntryLine(
                entry.firm(),
                costs.block(entry.kind()),
                costs.region(entry.region()),
                choice.cost(),
                core < Double.POSITIVE_INFINITY ? OptionalDouble.of(core) : OptionalDouble.empty(),
                costs.region(choice.runnerUp()),
                choice.margin(),
                entry.tied().stream().map(costs::region).toList(),
                study.ofEntries().get(entry.plant()).map(EventKind::name).orElse(""),
                forces);
    }

    private ClusterResult.EventLine event(Event event) {
        Map<String, Double> numbers = new LinkedHashMap<>();
        Map<String, String> texts = new LinkedHashMap<>();
        for (Figure figure : event.figures()) {
            if (figure.numbers().isEmpty()) {
                texts.put(figure.name(), String.join("-", figure.texts()));
            } else if (figure.numbers().get(0) < Double.POSITIVE_INFINITY) {
                numbers.put(figure.name(), figure.numbers().get(0));
            }
        }
        return new ClusterResult.EventLine(
                event.kind().name(),
                event.kind().words(),
                event.entry() + 1,
                costs.region(event.region()),
                numbers,
                texts,
                event.change(),
                event.outcome());
    }

    private ClusterResult.Concentration concentration() {
        Indices.Theil theil = study.theil(study.path().counts());
        double gamma = study.ellisonGlaeser().gamma();
        return new ClusterResult.Concentration(
                Indices.herfindahl(Indices.shares(study.path().counts())),
                theil.total(),
                theil.between(),
                theil.within(),
                gamma < Double.POSITIVE_INFINITY ? OptionalDouble.of(gamma) : OptionalDouble.empty());
    }

    private ClusterResult.EquilibriumLine equilibrium(Equilibria equilibria, Equilibrium each) {
        return new ClusterResult.EquilibriumLine(
                plants(each.counts()),
                each.cost(),
                each.tightest().value(),
                each.isStrict(),
                each.potential(),
                equilibria.gap(each),
                each.herfindahl());
    }

    private Map<String, Double> plants(int[] counts) {
        Map<String, Double> plants = new LinkedHashMap<>();
        for (int region = 0; region < counts.length; region++) {
            plants.put(costs.region(region), (double) counts[region]);
        }
        return plants;
    }
}
