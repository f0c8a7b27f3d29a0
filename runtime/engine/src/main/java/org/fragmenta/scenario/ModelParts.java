package org.fragmenta.scenario;

import java.util.List;
import java.util.Optional;
import org.fragmenta.descriptor.AgreementDescriptor;
import org.fragmenta.descriptor.BlockDescriptor;
import org.fragmenta.descriptor.BorderDescriptor;
import org.fragmenta.descriptor.ClusterDescriptor;
import org.fragmenta.descriptor.CostTable;
import org.fragmenta.descriptor.CountryDescriptor;
import org.fragmenta.descriptor.EconomyDescriptor;
import org.fragmenta.descriptor.LinkDescriptor;
import org.fragmenta.descriptor.MarketDescriptor;
import org.fragmenta.descriptor.ModelDescriptor;
import org.fragmenta.descriptor.RegionDescriptor;
import org.fragmenta.descriptor.RegionSetDescriptor;
import org.fragmenta.descriptor.RouteDescriptor;
import org.fragmenta.descriptor.SharedServiceDescriptor;

/** A model taken apart, to be put together again with one part exchanged. */
final class ModelParts {
    private final ModelDescriptor model;
    private double output;
    private EconomyDescriptor economy;
    private List<RegionDescriptor> regions;
    private List<CountryDescriptor> countries;
    private List<RouteDescriptor> routes;
    private List<BorderDescriptor> borders;
    private List<AgreementDescriptor> agreements;
    private List<BlockDescriptor> blocks;
    private List<LinkDescriptor> links;
    private List<MarketDescriptor> markets;
    private List<CostTable> tables;
    private List<SharedServiceDescriptor> sharedServices;
    private Optional<ClusterDescriptor> cluster;

    ModelParts(ModelDescriptor model) {
        this.model = model;
        output = model.output();
        economy = model.economy();
        regions = model.regionSet().regions();
        countries = model.regionSet().countries();
        routes = model.regionSet().routes();
        borders = model.regionSet().borders();
        agreements = model.regionSet().agreements();
        blocks = model.blocks();
        links = model.links();
        markets = model.markets();
        tables = model.tables();
        sharedServices = model.sharedServices();
        cluster = model.cluster();
    }

    ModelDescriptor withOutput(double value) {
        output = value;
        return together();
    }

    ModelDescriptor withEconomy(EconomyDescriptor value) {
        economy = value;
        return together();
    }

    ModelDescriptor withRegions(List<RegionDescriptor> value) {
        regions = value;
        return together();
    }

    ModelDescriptor withCountries(List<CountryDescriptor> value) {
        countries = value;
        return together();
    }

    ModelDescriptor withRoutes(List<RouteDescriptor> value) {
        routes = value;
        return together();
    }

    ModelDescriptor withBorders(List<BorderDescriptor> value) {
        borders = value;
        return together();
    }

    ModelDescriptor withAgreements(List<AgreementDescriptor> value) {
        agreements = value;
        return together();
    }

    ModelDescriptor withBlocks(List<BlockDescriptor> value) {
        blocks = value;
        return together();
    }

    ModelDescriptor withLinks(List<LinkDescriptor> value) {
        links = value;
        return together();
    }

    ModelDescriptor withMarkets(List<MarketDescriptor> value) {
        markets = value;
        return together();
    }

    ModelDescriptor withTables(List<CostTable> value) {
        tables = value;
        return together();
    }

    ModelDescriptor withSharedServices(List<SharedServiceDescriptor> value) {
        sharedServices = value;
        return together();
    }

    ModelDescriptor withCluster(ClusterDescriptor value) {
        cluster = Optional.of(value);
        return together();
    }

    private ModelDescriptor together() {
        RegionSetDescriptor set = model.regionSet();
        return new ModelDescriptor(
                model.schema(),
                model.id(),
                model.title(),
                model.currency(),
                model.period(),
                output,
                economy,
                new RegionSetDescriptor(
                        set.id(),
                        set.version(),
                        set.currency(),
                        regions,
                        countries,
                        routes,
                        borders,
                        agreements,
                        set.fallback()),
                blocks,
                links,
                markets,
                tables,
                sharedServices,
                model.technologies(),
                model.scenarios(),
                model.horizon(),
                cluster);
    }
}
