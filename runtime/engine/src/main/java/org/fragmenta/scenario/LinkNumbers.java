package org.fragmenta.scenario;

import java.util.List;
import org.fragmenta.descriptor.LinkDescriptor;
import org.fragmenta.descriptor.MarketDescriptor;
import org.fragmenta.descriptor.SharedServiceDescriptor;

/** The numbers of service links, of markets and of the services that links share. */
final class LinkNumbers {
    static final NumberFields<LinkDescriptor> LINK = new NumberFields<>(
            List.of("flow", "weightKg", "value", "shipmentKg", "coordination", "unitCoordination"),
            LinkNumbers::read,
            LinkNumbers::replace,
            LinkNumbers::overruled);

    static final NumberFields<MarketDescriptor> MARKET = new NumberFields<>(
            List.of("demand", "weightKg", "value", "shipmentKg"),
            market -> new double[] {market.demand(), market.weightKg(), market.value(), market.shipmentKg()},
            LinkNumbers::replace,
            (market, field) -> market.unitRow().isPresent() && !field.equals("demand") ? "unitRow" : "");

    static final NumberFields<SharedServiceDescriptor> SHARED_SERVICE = new NumberFields<>(
            List.of("cost"),
            service -> new double[] {service.cost()},
            (service, numbers) -> new SharedServiceDescriptor(
                    service.id(), service.label(), numbers[0], service.table(), service.source()),
            (service, field) -> service.table().isPresent() ? "table" : "");

    private LinkNumbers() {}

    private static double[] read(LinkDescriptor link) {
        return new double[] {
            link.flow(), link.weightKg(), link.value(), link.shipmentKg(), link.coordination(), link.unitCoordination()
        };
    }

    private static LinkDescriptor replace(LinkDescriptor link, double[] numbers) {
        return new LinkDescriptor(
                link.id(),
                link.label(),
                link.from(),
                link.to(),
                numbers[0],
                numbers[1],
                numbers[2],
                numbers[3],
                numbers[4],
                numbers[5],
                link.separable(),
                link.fixedTable(),
                link.unitTable(),
                link.sharedService(),
                link.custom(),
                link.source());
    }

    private static String overruled(LinkDescriptor link, String field) {
        return field.equals("coordination")
                ? link.fixedTable().isPresent() ? "fixedTable" : ""
                : link.unitTable().isPresent() ? "unitTable" : "";
    }

    private static MarketDescriptor replace(MarketDescriptor market, double[] numbers) {
        return new MarketDescriptor(
                market.id(),
                market.label(),
                market.region(),
                market.from(),
                numbers[0],
                numbers[1],
                numbers[2],
                numbers[3],
                market.unitRow(),
                market.singleSource(),
                market.source());
    }
}
