package org.fragmenta.scenario;

import java.util.List;
import org.fragmenta.descriptor.AgreementDescriptor;
import org.fragmenta.descriptor.BorderDescriptor;
import org.fragmenta.descriptor.EconomyDescriptor;
import org.fragmenta.descriptor.RouteDescriptor;

/** The numbers of routes, borders and agreements, and those that hold for the whole model. */
final class TradeNumbers {
    static final NumberFields<RouteDescriptor> ROUTE = new NumberFields<>(
            List.of("km", "hours", "costPerTonneKm", "handlingPerTonne"),
            route -> new double[] {route.km(), route.hours(), route.costPerTonneKm(), route.handlingPerTonne()},
            (route, numbers) -> new RouteDescriptor(
                    route.id(),
                    route.from(),
                    route.to(),
                    route.mode(),
                    route.corridor(),
                    numbers[0],
                    numbers[1],
                    numbers[2],
                    numbers[3],
                    route.source()));

    static final NumberFields<BorderDescriptor> BORDER = new NumberFields<>(
            List.of("hours", "fee"),
            border -> new double[] {border.hours(), border.fee()},
            (border, numbers) -> new BorderDescriptor(
                    border.id(), border.first(), border.second(), numbers[0], numbers[1], border.source()));

    static final NumberFields<AgreementDescriptor> AGREEMENT = new NumberFields<>(
            List.of("tariff"),
            agreement -> new double[] {agreement.tariff()},
            (agreement, numbers) ->
                    new AgreementDescriptor(agreement.id(), agreement.members(), numbers[0], agreement.source()));

    static final NumberFields<EconomyDescriptor> ECONOMY = new NumberFields<>(
            List.of("discountRate", "timeCost", "complexityPenalty", "complexitySlack", "institutions"),
            economy -> new double[] {
                economy.discountRate(),
                economy.timeCost(),
                economy.complexityPenalty(),
                economy.complexitySlack(),
                economy.institutions()
            },
            (economy, numbers) -> new EconomyDescriptor(numbers[0], numbers[1], numbers[2], numbers[3], numbers[4]));

    private TradeNumbers() {}
}
