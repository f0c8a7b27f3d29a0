package org.fragmenta.processor.testing;

import java.util.LinkedHashMap;
import java.util.Map;

/** A small region set and model without a mistake, and sources that differ from them in one place. */
public final class Sources {
    /** Two regions, with everything that a region set may have. */
    public static final String MEKONG = """
            package econ;

            import org.fragmenta.dsl.*;

            @RegionSet(currency = "USD", version = "2018.1")
            @GreatCircle(speedKmPerHour = 40, costPerTonneKm = 0.09)
            public interface Mekong {
                @Country(iso = "THA", tariff = 0.05, importHours = 50, exportHours = 44, importFee = 232, exportFee = 222)
                final class Thailand {}

                @Country(iso = "LAO", tariff = 0.08, importHours = 11, exportHours = 9, importFee = 224, exportFee = 140)
                final class Laos {}

                @Region(country = Thailand.class, wage = 3.2, skilledWage = 6, rent = 5, capitalCost = 0.08,
                        utilityPrice = 0.1, capability = 0.6, latitude = 13.75, longitude = 100.5)
                final class Bangkok {}

                @Region(country = Laos.class, wage = 1.05, rent = 2.5, capitalCost = 0.12,
                        utilityPrice = 0.08, capability = 0.25, latitude = 16.57, longitude = 104.75)
                final class Savannakhet {}

                @Corridor(label = "East-West Economic Corridor")
                final class EastWest {}

                @Route(from = Bangkok.class, to = Savannakhet.class, corridor = EastWest.class, km = 650, hours = 14,
                        costPerTonneKm = 0.08)
                final class RoadNine {}

                @Border(first = Thailand.class, second = Laos.class, hours = 6, fee = 90)
                final class FriendshipBridge {}

                @Agreement(members = {Thailand.class, Laos.class})
                final class Atiga {}
            }
            """;

    /** Two blocks, a link and a market in Mekong. */
    public static final String GARMENTS = """
            package econ;

            import org.fragmenta.dsl.*;

            @FragmentationModel(title = "Garments", currency = "USD", regions = Mekong.class, output = 1_200_000)
            public interface Garments {
                @ProductionBlock(laborHours = 0.05, capital = 0.40, setup = 350_000, complexity = 0.35)
                final class Cutting {}

                @ProductionBlock(laborHours = 0.55, capital = 0.10, setup = 180_000, complexity = 0.15)
                final class Sewing {}

                @ServiceLink(from = Cutting.class, to = Sewing.class, weightKg = 0.30, value = 2.10, coordination = 40_000)
                final class CutPanels {}

                @Market(region = Mekong.Bangkok.class, from = Sewing.class, demand = 1_200_000, weightKg = 0.35,
                        value = 6.50)
                final class Shops {}

                @Scenario("Corridor complete")
                @CorridorUpgrade(corridor = Mekong.EastWest.class, hoursFactor = 0.5)
                @BorderFacilitation(hours = 2)
                final class CorridorComplete {}
            }
            """;

    private Sources() {}

    /** Files by path; the paths of sources follow from their package and first public type. */
    public static Map<String, String> files(String... sources) {
        Map<String, String> files = new LinkedHashMap<>();
        for (String source : sources) {
            files.put(path(source), source);
        }
        return files;
    }

    /** Both, without a mistake. */
    public static Map<String, String> garmentsInMekong() {
        return files(MEKONG, GARMENTS);
    }

    /**
     * A model in Mekong with the members given and nothing else.
     *
     * @param members the body of the model
     */
    public static Map<String, String> model(String members) {
        return files(MEKONG, """
                package econ;

                import org.fragmenta.dsl.*;

                @FragmentationModel(currency = "USD", regions = Mekong.class, output = 1000)
                public interface Chain {
                """ + members.indent(4) + "}\n");
    }

    /** A model of the blocks Spinning and Weaving, joined by a link, with more members. */
    public static Map<String, String> chain(String members) {
        return model("""
                @ProductionBlock(laborHours = 0.2)
                final class Spinning {}

                @ProductionBlock(laborHours = 0.3)
                final class Weaving {}

                @ServiceLink(from = Spinning.class, to = Weaving.class, weightKg = 0.3, value = 2)
                final class Yarn {}

                """ + members);
    }

    private static String path(String source) {
        String packageName = after(source, "package ").split(";")[0];
        String declared = source.replaceAll("(?s).*?public (?:abstract |final )*(?:class|interface) (\\w+).*", "$1");
        return packageName.replace('.', '/') + "/" + declared + ".java";
    }

    private static String after(String source, String prefix) {
        return source.substring(source.indexOf(prefix) + prefix.length());
    }
}
