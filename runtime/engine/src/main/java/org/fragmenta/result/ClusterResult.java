package org.fragmenta.result;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * The study of a cluster, as a document.
 *
 * @param schema version of this form, {@link #SCHEMA}
 * @param model id of the model
 * @param scenario id of the scenario
 * @param core id of the core
 * @param regions where plants stand once all firms have entered
 * @param entries the plants in the order of their entry
 * @param events what happens on the way
 * @param concentration indices of where plants stand in the end
 * @param equilibria settlements that no plant gains by leaving alone, the cheapest for all together first
 * @param planned the settlement that costs all plants together least, of those looked at
 */
public record ClusterResult(
        int schema,
        String model,
        String scenario,
        String core,
        List<RegionLine> regions,
        List<EntryLine> entries,
        List<EventLine> events,
        Concentration concentration,
        EquilibriumList equilibria,
        SettlementLine planned) {
    /** The version of this form. */
    public static final int SCHEMA = 1;

    public ClusterResult {
        regions = List.copyOf(regions);
        entries = List.copyOf(entries);
        events = List.copyOf(events);
    }

    /**
     * A region.
     *
     * @param region its id
     * @param country id of its country
     * @param incumbents plants before the first firm enters
     * @param plants plants in the end, incumbents included
     * @param share its share of all plants
     * @param locationQuotient that share over its share of the regions' sizes
     */
    public record RegionLine(
            String region, String country, int incumbents, int plants, double share, double locationQuotient) {}

    /**
     * A plant that enters.
     *
     * @param firm number of its firm, from 1
     * @param block its block
     * @param region where it is cheapest
     * @param cost what it costs there when it enters, money a period
     * @param core what it would cost in the core; absent where it cannot stand there
     * @param next the next cheapest region, its own where there is no other
     * @param margin by how much that is dearer
     * @param tied regions that cost the same
     * @param kind what the entry is a case of; "" in the core and where it joins others whose company is reason enough
     * @param forces by how much each force makes the core dearer than the chosen region, money a period; none in the core
     */
    public record EntryLine(
            int firm,
            String block,
            String region,
            double cost,
            OptionalDouble core,
            String next,
            double margin,
            List<String> tied,
            String kind,
            Map<String, Double> forces) {

        public EntryLine {
            tied = List.copyOf(tied);
            forces = Collections.unmodifiableMap(new LinkedHashMap<>(forces));
        }
    }

    /**
     * Something that happens.
     *
     * @param kind what it is
     * @param words the same in words
     * @param entry number of the plant whose entry shows it, from 1
     * @param region the region that it is about
     * @param numbers the numbers behind it
     * @param texts names behind it: the way along the corridor, the rival
     * @param change the one change of the re-solve that tells it apart
     * @param outcome what the re-solve answers
     */
    public record EventLine(
            String kind,
            String words,
            int entry,
            String region,
            Map<String, Double> numbers,
            Map<String, String> texts,
            String change,
            String outcome) {

        public EventLine {
            numbers = Collections.unmodifiableMap(new LinkedHashMap<>(numbers));
            texts = Collections.unmodifiableMap(new LinkedHashMap<>(texts));
        }
    }

    /**
     * How concentrated plants are.
     *
     * @param herfindahl sum of squared shares of regions
     * @param theil index against the regions' sizes
     * @param theilBetween its part between countries
     * @param theilWithin its part within countries
     * @param ellisonGlaeser concentration beyond that of plants thrown at random; absent where it is not defined
     */
    public record Concentration(
            double herfindahl, double theil, double theilBetween, double theilWithin, OptionalDouble ellisonGlaeser) {}

    /**
     * Equilibria.
     *
     * @param complete whether every settlement was looked at, so that none is missing
     * @param looked how many were looked at
     * @param number how many equilibria were found
     * @param listed the first of them
     */
    public record EquilibriumList(boolean complete, double looked, int number, List<EquilibriumLine> listed) {

        public EquilibriumList {
            listed = List.copyOf(listed);
        }
    }

    /**
     * An equilibrium.
     *
     * @param plants plants by region, incumbents included
     * @param cost what all plants cost together, money a period
     * @param margin what the plant that is tempted most would lose by moving, money a period
     * @param strict whether every plant would lose by moving
     * @param potential its potential; absent where there is none
     * @param gap what it costs beyond the planned settlement, share of that; absent where that costs nothing
     * @param herfindahl concentration of plants
     */
    public record EquilibriumLine(
            Map<String, Double> plants,
            double cost,
            double margin,
            boolean strict,
            OptionalDouble potential,
            OptionalDouble gap,
            double herfindahl) {

        public EquilibriumLine {
            plants = Collections.unmodifiableMap(new LinkedHashMap<>(plants));
        }
    }

    /**
     * A settlement.
     *
     * @param plants plants by region, incumbents included
     * @param cost what all plants cost together, money a period
     */
    public record SettlementLine(Map<String, Double> plants, double cost) {

        public SettlementLine {
            plants = Collections.unmodifiableMap(new LinkedHashMap<>(plants));
        }
    }
}
