package org.fragmenta.logistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.fragmenta.descriptor.RegionSetDescriptor;
import org.junit.jupiter.api.Test;

class CountriesTest {
    private static final int THA = 0;
    private static final int LAO = 1;
    private static final int VNM = 2;
    private static final int USA = 3;

    private static RegionSetBuilder asia() {
        return new RegionSetBuilder()
                .country("THA", 0.10, 4, 3, 40, 30)
                .country("LAO", 0.20, 8, 6, 80, 60)
                .country("VNM", 0.15, 5, 5, 50, 50)
                .country("USA", 0.12, 2, 1, 20, 10)
                .region("Bangkok", "THA", 2)
                .region("Savannakhet", "LAO", 1)
                .region("Hanoi", "VNM", 1.5)
                .region("LosAngeles", "USA", 20);
    }

    @Test
    void aBorderIsTheExportOfTheOneAndTheImportOfTheOther() {
        Countries countries = Countries.of(asia().build());
        assertThat(countries.hours(THA, LAO)).isEqualTo(3 + 8);
        assertThat(countries.fee(THA, LAO)).isEqualTo(30 + 80);
        assertThat(countries.hours(LAO, THA)).isEqualTo(6 + 4);
        assertThat(countries.fee(LAO, THA)).isEqualTo(60 + 40);
        assertThat(countries.hours(LAO, LAO)).isZero();
    }

    @Test
    void aDeclaredBorderReplacesBothInBothDirections() {
        Countries countries = Countries.of(asia().border("LAO", "THA", 1.5, 12).build());
        assertThat(countries.hours(THA, LAO)).isEqualTo(1.5);
        assertThat(countries.hours(LAO, THA)).isEqualTo(1.5);
        assertThat(countries.fee(THA, LAO)).isEqualTo(12);
        assertThat(countries.fee(LAO, THA)).isEqualTo(12);
        assertThat(countries.hours(THA, VNM)).isEqualTo(3 + 5);
    }

    @Test
    void tariffsAreTheImportersGeneralOneAndNothingWithinACountry() {
        Countries countries = Countries.of(asia().build());
        assertThat(countries.tariff(THA, LAO)).isEqualTo(0.20);
        assertThat(countries.tariff(LAO, THA)).isEqualTo(0.10);
        assertThat(countries.tariff(THA, THA)).isZero();
    }

    @Test
    void agreementsHoldBetweenTheirMembersOnlyAndTheLowestCounts() {
        Countries countries = Countries.of(asia().agreement("ASEAN", 0.05, "THA", "LAO", "VNM")
                .agreement("Mekong", 0.01, "LAO", "VNM")
                .agreement("Costly", 0.50, "THA", "USA")
                .build());
        assertThat(countries.tariff(THA, LAO)).isEqualTo(0.05);
        assertThat(countries.tariff(LAO, VNM)).isEqualTo(0.01);
        assertThat(countries.tariff(THA, USA))
                .as("a preference above the general tariff is not claimed")
                .isEqualTo(0.12);
        assertThat(countries.tariff(VNM, USA)).isEqualTo(0.12);
        assertThat(countries.tariff(USA, VNM)).isEqualTo(0.15);
    }

    @Test
    void aCountryWithoutFactsCostsNothingToEnterOrLeave() {
        Countries countries = Countries.of(asia().region("Nowhere", "XXX", 1).build());
        int nowhere = countries.of(4);
        assertThat(countries.tariff(THA, nowhere)).isZero();
        assertThat(countries.hours(THA, nowhere)).isEqualTo(3);
    }

    @Test
    void anAgreementAloneGivesTheTariffOfACountryWithoutFacts() {
        Countries countries = Countries.of(asia().region("Nowhere", "XXX", 1)
                .agreement("High", 0.08, "THA", "XXX")
                .agreement("Low", 0.07, "THA", "XXX")
                .build());
        assertThat(countries.tariff(THA, countries.of(4))).isEqualTo(0.07);
        assertThat(countries.tariff(LAO, countries.of(4))).isZero();
        assertThat(countries.tariff(countries.of(4), THA)).isEqualTo(0.07);
    }

    @Test
    void theTermsOfTariffsGiveEveryTariff() {
        for (int seed = 0; seed < 500; seed++) {
            RegionSetDescriptor set = randomTrade(new SplittableRandom(seed));
            int regions = set.regions().size();
            TariffGroups tariffs = TariffGroups.of(Countries.of(set), regions);
            for (int from = 0; from < regions; from++) {
                for (int to = 0; to < regions; to++) {
                    int origin = from;
                    int destination = to;
                    double least = tariffs.groups().stream()
                            .filter(group -> group.covers(origin))
                            .mapToDouble(group -> group.rate(destination))
                            .min()
                            .orElse(0);
                    if (from != to) {
                        assertThat(least)
                                .as("seed %d from %d to %d", seed, from, to)
                                .isEqualTo(tariffs.rate(from, to));
                    }
                }
            }
        }
    }

    @Test
    void tradeWithoutAgreementsIsOneTermAndOneMoreForEachCountryWithTradeAtHome() {
        RegionSetDescriptor set = asia().region("Chiang Mai", "THA", 1).build();
        assertThat(TariffGroups.of(Countries.of(set), 5).groups()).hasSize(2);
    }

    @Test
    void freeTradeHasNoTerms() {
        RegionSetDescriptor set = new RegionSetBuilder()
                .country("A", 0, 1, 1, 1, 1)
                .region("a", "A", 1)
                .region("b", "B", 1)
                .build();
        assertThat(TariffGroups.of(Countries.of(set), 2).groups()).isEmpty();
    }

    private static RegionSetDescriptor randomTrade(SplittableRandom random) {
        RegionSetBuilder set = new RegionSetBuilder();
        int countries = 1 + random.nextInt(7);
        for (int country = 0; country < countries; country++) {
            set.country("C" + country, random.nextInt(4) / 20.0, 1, 1, 1, 1);
            for (int region = random.nextInt(4); region > 0; region--) {
                set.region("R" + country + region, "C" + country, 1);
            }
        }
        set.region("Last", "C0", 1);
        for (int agreement = random.nextInt(4); agreement > 0; agreement--) {
            String[] members = random.ints(0, countries)
                    .limit(random.nextInt(5))
                    .distinct()
                    .mapToObj(country -> "C" + country)
                    .toArray(String[]::new);
            set.agreement("A" + agreement, random.nextInt(3) / 20.0, members);
        }
        return set.build();
    }
}
