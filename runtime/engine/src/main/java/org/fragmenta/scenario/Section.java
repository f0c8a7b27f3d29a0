package org.fragmenta.scenario;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.fragmenta.descriptor.AgreementDescriptor;
import org.fragmenta.descriptor.BlockDescriptor;
import org.fragmenta.descriptor.BorderDescriptor;
import org.fragmenta.descriptor.ClusterDescriptor;
import org.fragmenta.descriptor.ClusterSite;
import org.fragmenta.descriptor.CountryDescriptor;
import org.fragmenta.descriptor.DatedScenario;
import org.fragmenta.descriptor.EconomyDescriptor;
import org.fragmenta.descriptor.HorizonDescriptor;
import org.fragmenta.descriptor.LinkDescriptor;
import org.fragmenta.descriptor.MarketDescriptor;
import org.fragmenta.descriptor.ModelDescriptor;
import org.fragmenta.descriptor.MoveDescriptor;
import org.fragmenta.descriptor.RegionDescriptor;
import org.fragmenta.descriptor.RouteDescriptor;
import org.fragmenta.descriptor.SharedServiceDescriptor;
import org.fragmenta.descriptor.TrendDescriptor;
import org.fragmenta.descriptor.UncertaintyDescriptor;

/**
 * A list of a model's elements that settings can reach by id.
 *
 * @param name how the path begins, one segment or two
 * @param elements the elements that a model has there
 * @param replace a model with other elements there
 * @param id what the path calls an element; several may share it, "" cannot be called
 * @param fields the numbers of an element
 * @param home the section that the elements belong to, and have ids of their own in
 * @param homeId the id of an element there
 */
record Section<T>(
        String name,
        Function<ModelDescriptor, List<T>> elements,
        BiFunction<ModelDescriptor, List<T>, ModelDescriptor> replace,
        Function<T, String> id,
        NumberFields<T> fields,
        String home,
        Function<T, String> homeId) {

    Section(
            String name,
            Function<ModelDescriptor, List<T>> elements,
            BiFunction<ModelDescriptor, List<T>, ModelDescriptor> replace,
            Function<T, String> id,
            NumberFields<T> fields) {
        this(name, elements, replace, id, fields, name, id);
    }

    /** Numbers of the whole model, which stand one segment higher. */
    static final Section<EconomyDescriptor> ECONOMY = new Section<>(
            "economy",
            model -> List.of(model.economy()),
            (model, economy) -> new ModelParts(model).withEconomy(economy.get(0)),
            economy -> "economy",
            TradeNumbers.ECONOMY);

    /** Numbers of the study of a cluster, of a model that is one. */
    private static final Section<ClusterDescriptor> CLUSTER = new Section<>(
            "cluster",
            model -> model.cluster().stream().toList(),
            (model, cluster) -> new ModelParts(model).withCluster(cluster.get(0)),
            cluster -> "cluster",
            ClusterNumbers.CLUSTER);

    /** Numbers of the years of a model that has some. */
    private static final Section<HorizonDescriptor> HORIZON = new Section<>(
            "horizon",
            model -> model.horizon().stream().toList(),
            (model, horizon) -> model.over(Optional.of(horizon.get(0))),
            horizon -> "horizon",
            HorizonNumbers.HORIZON);

    /** All sections without ids. */
    static final List<Section<?>> SINGLE = List.of(ECONOMY, CLUSTER, HORIZON);

    private static final Section<RouteDescriptor> ROUTES = new Section<>(
            "routes",
            model -> model.regionSet().routes(),
            (model, routes) -> new ModelParts(model).withRoutes(routes),
            RouteDescriptor::id,
            TradeNumbers.ROUTE);

    /** Trends are called by what grows, which is a path itself. */
    static final Section<TrendDescriptor> TRENDS = new Section<>(
            "horizon.trends",
            HorizonNumbers::trends,
            HorizonNumbers::withTrends,
            TrendDescriptor::path,
            HorizonNumbers.TREND);

    /** All sections with ids. */
    static final List<Section<?>> ALL = List.of(
            new Section<>(
                    "blocks",
                    ModelDescriptor::blocks,
                    (model, blocks) -> new ModelParts(model).withBlocks(blocks),
                    BlockDescriptor::id,
                    BlockNumbers.FIELDS),
            new Section<>(
                    "links",
                    ModelDescriptor::links,
                    (model, links) -> new ModelParts(model).withLinks(links),
                    LinkDescriptor::id,
                    LinkNumbers.LINK),
            new Section<>(
                    "markets",
                    ModelDescriptor::markets,
                    (model, markets) -> new ModelParts(model).withMarkets(markets),
                    MarketDescriptor::id,
                    LinkNumbers.MARKET),
            new Section<>(
                    "sharedServices",
                    ModelDescriptor::sharedServices,
                    (model, services) -> new ModelParts(model).withSharedServices(services),
                    SharedServiceDescriptor::id,
                    LinkNumbers.SHARED_SERVICE),
            new Section<>(
                    "regions",
                    model -> model.regionSet().regions(),
                    (model, regions) -> new ModelParts(model).withRegions(regions),
                    RegionDescriptor::id,
                    PlaceNumbers.REGION),
            new Section<>(
                    "countries",
                    model -> model.regionSet().countries(),
                    (model, countries) -> new ModelParts(model).withCountries(countries),
                    CountryDescriptor::id,
                    PlaceNumbers.COUNTRY),
            ROUTES,
            new Section<>(
                    "corridors",
                    ROUTES.elements,
                    ROUTES.replace,
                    RouteDescriptor::corridor,
                    ROUTES.fields,
                    ROUTES.name,
                    ROUTES.id),
            new Section<>(
                    "borders",
                    model -> model.regionSet().borders(),
                    (model, borders) -> new ModelParts(model).withBorders(borders),
                    BorderDescriptor::id,
                    TradeNumbers.BORDER),
            new Section<>(
                    "agreements",
                    model -> model.regionSet().agreements(),
                    (model, agreements) -> new ModelParts(model).withAgreements(agreements),
                    AgreementDescriptor::id,
                    TradeNumbers.AGREEMENT),
            new Section<>(
                    "sites",
                    ClusterNumbers::sites,
                    ClusterNumbers::withSites,
                    ClusterSite::region,
                    ClusterNumbers.SITE),
            new Section<>(
                    "effects",
                    ClusterNumbers::effects,
                    ClusterNumbers::withEffects,
                    effect -> effect.kind().name(),
                    ClusterNumbers.EFFECT),
            new Section<>(
                    "horizon.moves",
                    HorizonNumbers::moves,
                    HorizonNumbers::withMoves,
                    MoveDescriptor::block,
                    HorizonNumbers.MOVE),
            TRENDS,
            new Section<>(
                    "horizon.dated",
                    HorizonNumbers::dated,
                    HorizonNumbers::withDated,
                    DatedScenario::scenario,
                    HorizonNumbers.DATED),
            new Section<>(
                    "horizon.uncertain",
                    HorizonNumbers::uncertain,
                    HorizonNumbers::withUncertain,
                    UncertaintyDescriptor::id,
                    HorizonNumbers.UNCERTAIN));
}
