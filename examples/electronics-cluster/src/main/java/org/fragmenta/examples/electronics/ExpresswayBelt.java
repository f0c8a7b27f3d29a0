package org.fragmenta.examples.electronics;

import org.fragmenta.dsl.Border;
import org.fragmenta.dsl.Corridor;
import org.fragmenta.dsl.Country;
import org.fragmenta.dsl.Mode;
import org.fragmenta.dsl.Region;
import org.fragmenta.dsl.RegionSet;
import org.fragmenta.dsl.Route;

/**
 * A metropolis, the seaboard next to it, and two remote regions of a neighbouring country, one of them on an expressway. All
 * figures are illustrative; they follow Figure 2 of Kuroiwa (2009).
 */
@RegionSet(currency = "USD", version = "1")
public interface ExpresswayBelt {

    @Country(iso = "HML", label = "Homeland", source = "illustrative")
    final class Homeland {}

    @Country(iso = "NBL", label = "Neighbourland", source = "illustrative")
    final class Neighbourland {}

    @Region(
            country = Homeland.class,
            wage = 3.0,
            rent = 8,
            capitalCost = 0.10,
            latitude = 13.75,
            longitude = 100.5,
            source = "illustrative")
    final class Metropolis {}

    @Region(
            country = Homeland.class,
            wage = 3.0,
            rent = 7,
            capitalCost = 0.10,
            productivity = 0.88,
            latitude = 13.0,
            longitude = 100.9,
            source = "illustrative")
    final class Seaboard {}

    @Region(
            country = Neighbourland.class,
            wage = 2.0,
            rent = 4.5,
            capitalCost = 0.15,
            productivity = 0.80,
            latitude = 16.5,
            longitude = 103.0,
            source = "illustrative")
    final class Harbour {}

    @Region(
            country = Neighbourland.class,
            wage = 1.4,
            rent = 3,
            capitalCost = 0.18,
            productivity = 0.62,
            latitude = 17.5,
            longitude = 99.0,
            source = "illustrative")
    final class Highlands {}

    @Corridor(label = "Expressway to the harbour")
    final class Expressway {}

    @Route(
            from = Metropolis.class,
            to = Seaboard.class,
            mode = Mode.ROAD,
            km = 110,
            hours = 3,
            costPerTonneKm = 0.08,
            source = "illustrative")
    final class CoastRoad {}

    @Route(
            from = Metropolis.class,
            to = Harbour.class,
            mode = Mode.ROAD,
            corridor = Expressway.class,
            km = 520,
            hours = 10,
            costPerTonneKm = 0.08,
            source = "illustrative")
    final class ExpresswayEast {}

    @Route(
            from = Metropolis.class,
            to = Highlands.class,
            mode = Mode.ROAD,
            km = 610,
            hours = 36,
            costPerTonneKm = 0.08,
            source = "illustrative")
    final class MountainRoad {}

    @Border(first = Homeland.class, second = Neighbourland.class, hours = 4, fee = 0, source = "illustrative")
    final class RiverCrossing {}
}
