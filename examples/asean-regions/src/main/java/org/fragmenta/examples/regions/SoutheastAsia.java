package org.fragmenta.examples.regions;

import org.fragmenta.dsl.Corridor;
import org.fragmenta.dsl.RegionSet;

/**
 * Southeast Asia with its neighbours and two distant markets, about 2018. The tables stand beside this class; each of
 * their rows names its sources, and the module's README spells them out.
 */
@RegionSet(
        currency = "USD",
        version = "2018.1",
        table = "regions.csv",
        countries = "countries.csv",
        routes = "routes.csv",
        agreements = "agreements.csv",
        hoursPerMonth = 208)
public interface SoutheastAsia {

    /** Mawlamyine to Da Nang across Myanmar, Thailand, Lao PDR and Viet Nam. */
    @Corridor(label = "East-West Economic Corridor")
    final class EastWest {
        private EastWest() {}
    }

    /** Kunming to Bangkok and to Hanoi. */
    @Corridor(label = "North-South Economic Corridor")
    final class NorthSouth {
        private NorthSouth() {}
    }

    /** Bangkok to Ho Chi Minh City by way of Phnom Penh. */
    @Corridor(label = "Southern Economic Corridor")
    final class Southern {
        private Southern() {}
    }

    /** Laem Chabang to Sihanoukville along the coast. */
    @Corridor(label = "Southern Economic Corridor, coastal branch")
    final class SouthernCoast {
        private SouthernCoast() {}
    }

    /** Bangkok to Dawei. */
    @Corridor(label = "Southern Economic Corridor, western branch")
    final class SouthernWest {
        private SouthernWest() {}
    }
}
