package org.fragmenta.io;

import org.fragmenta.descriptor.AgreementDescriptor;
import org.fragmenta.descriptor.BorderDescriptor;
import org.fragmenta.descriptor.CountryDescriptor;
import org.fragmenta.descriptor.FallbackDescriptor;
import org.fragmenta.descriptor.Mode;
import org.fragmenta.descriptor.RegionDescriptor;
import org.fragmenta.descriptor.RegionSetDescriptor;
import org.fragmenta.descriptor.RouteDescriptor;
import org.fragmenta.descriptor.SiteFacts;

/** A region set in JSON: for each record how it is read, with its defaults, and how it is written. */
final class RegionSetForm {

    private RegionSetForm() {}

    /**
     * @param currency the currency where the set names none
     */
    static RegionSetDescriptor read(FieldReader in, String currency) {
        return new RegionSetDescriptor(
                in.textOr("id", "regions"),
                in.textOr("version", ""),
                in.textOr("currency", currency),
                in.objects("regions", "the regions that may host blocks, in canonical order", RegionSetForm::region),
                in.objectsOrNone("countries", RegionSetForm::country),
                in.objectsOrNone("routes", RegionSetForm::route),
                in.objectsOrNone("borders", RegionSetForm::border),
                in.objectsOrNone("agreements", RegionSetForm::agreement),
                in.object("fallback", RegionSetForm::fallback));
    }

    static void write(FieldWriter out, RegionSetDescriptor set) {
        out.text("id", set.id());
        out.text("version", set.version());
        out.text("currency", set.currency());
        out.objects("regions", set.regions(), RegionSetForm::region);
        out.objects("countries", set.countries(), RegionSetForm::country);
        out.objects("routes", set.routes(), RegionSetForm::route);
        out.objects("borders", set.borders(), RegionSetForm::border);
        out.objects("agreements", set.agreements(), RegionSetForm::agreement);
        out.objectIfPresent("fallback", set.fallback(), RegionSetForm::fallback);
    }

    private static RegionDescriptor region(FieldReader in) {
        String id = in.text("id", "the name of the region, unique in the set");
        return new RegionDescriptor(
                id,
                in.textOr("label", id),
                in.textOr("country", id),
                in.number("wage"),
                in.number("skilledWage"),
                in.number("rent"),
                in.number("capitalCost"),
                in.numberOr("productivity", 1),
                in.number("utilityPrice"),
                in.numberOr("profitTax", 0),
                in.numberOr("taxHolidayYears", 0),
                in.number("capability"),
                in.numberOr("setupFactor", 1),
                in.number("latitude"),
                in.number("longitude"),
                in.objectOr("site", SiteFacts.NONE, SiteForm::read),
                in.textOr("source", ""));
    }

    private static void region(FieldWriter out, RegionDescriptor region) {
        out.text("id", region.id());
        out.text("label", region.label());
        out.text("country", region.country());
        out.number("wage", region.wage());
        out.number("skilledWage", region.skilledWage());
        out.number("rent", region.rent());
        out.number("capitalCost", region.capitalCost());
        out.number("productivity", region.productivity());
        out.number("utilityPrice", region.utilityPrice());
        out.number("profitTax", region.profitTax());
        out.numberUnless(0, "taxHolidayYears", region.taxHolidayYears());
        out.number("capability", region.capability());
        out.number("setupFactor", region.setupFactor());
        out.number("latitude", region.latitude());
        out.number("longitude", region.longitude());
        out.objectUnless(region.site().isNone(), "site", region.site(), SiteForm::write);
        out.text("source", region.source());
    }

    private static CountryDescriptor country(FieldReader in) {
        String id = in.text("id", "the name of the country, as regions refer to it");
        return new CountryDescriptor(
                id,
                in.textOr("label", id),
                in.numberOr("tariff", 0),
                in.numberOr("importHours", 0),
                in.numberOr("exportHours", 0),
                in.numberOr("importFee", 0),
                in.numberOr("exportFee", 0),
                in.textOr("source", ""));
    }

    private static void country(FieldWriter out, CountryDescriptor country) {
        out.text("id", country.id());
        out.text("label", country.label());
        out.number("tariff", country.tariff());
        out.number("importHours", country.importHours());
        out.number("exportHours", country.exportHours());
        out.number("importFee", country.importFee());
        out.number("exportFee", country.exportFee());
        out.text("source", country.source());
    }

    private static RouteDescriptor route(FieldReader in) {
        return new RouteDescriptor(
                in.text("id", "the name of the route, unique in the set"),
                in.text("from", "the region at one end"),
                in.text("to", "the region at the other end"),
                in.constantOr("mode", Mode.ROAD),
                in.textOr("corridor", ""),
                in.number("km", "the length in kilometres"),
                in.number("hours", "the time in transit in hours, borders excluded"),
                in.number("costPerTonneKm", "the freight in money a tonne-kilometre"),
                in.numberOr("handlingPerTonne", 0),
                in.textOr("source", ""));
    }

    private static void route(FieldWriter out, RouteDescriptor route) {
        out.text("id", route.id());
        out.text("from", route.from());
        out.text("to", route.to());
        out.text("mode", route.mode().name());
        out.text("corridor", route.corridor());
        out.number("km", route.km());
        out.number("hours", route.hours());
        out.number("costPerTonneKm", route.costPerTonneKm());
        out.number("handlingPerTonne", route.handlingPerTonne());
        out.text("source", route.source());
    }

    private static BorderDescriptor border(FieldReader in) {
        return new BorderDescriptor(
                in.text("id", "the name of the border, unique in the set"),
                in.text("first", "one of its two countries"),
                in.text("second", "the other country"),
                in.numberOr("hours", 0),
                in.numberOr("fee", 0),
                in.textOr("source", ""));
    }

    private static void border(FieldWriter out, BorderDescriptor border) {
        out.text("id", border.id());
        out.text("first", border.first());
        out.text("second", border.second());
        out.number("hours", border.hours());
        out.number("fee", border.fee());
        out.text("source", border.source());
    }

    private static AgreementDescriptor agreement(FieldReader in) {
        return new AgreementDescriptor(
                in.text("id", "the name of the agreement, unique in the set"),
                in.texts("members", "the countries that are members"),
                in.numberOr("tariff", 0),
                in.textOr("source", ""));
    }

    private static void agreement(FieldWriter out, AgreementDescriptor agreement) {
        out.text("id", agreement.id());
        out.texts("members", agreement.members());
        out.number("tariff", agreement.tariff());
        out.text("source", agreement.source());
    }

    private static FallbackDescriptor fallback(FieldReader in) {
        return new FallbackDescriptor(
                in.numberOr("detour", 1),
                in.number("speedKmPerHour", "the average speed in kilometres an hour"),
                in.number("costPerTonneKm", "the freight in money a tonne-kilometre"),
                in.numberOr("handlingPerTonne", 0));
    }

    private static void fallback(FieldWriter out, FallbackDescriptor fallback) {
        out.number("detour", fallback.detour());
        out.number("speedKmPerHour", fallback.speedKmPerHour());
        out.number("costPerTonneKm", fallback.costPerTonneKm());
        out.number("handlingPerTonne", fallback.handlingPerTonne());
    }
}
