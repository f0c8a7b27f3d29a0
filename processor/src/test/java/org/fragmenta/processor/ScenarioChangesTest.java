package org.fragmenta.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fragmenta.descriptor.ChangeDescriptor;
import org.fragmenta.descriptor.ModelDescriptor;
import org.fragmenta.io.ModelDocuments;
import org.fragmenta.processor.testing.Sources;
import org.fragmenta.processor.testing.TestCompilation;
import org.fragmenta.processor.testing.TestCompiler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each typed change becomes the paths and numbers that it speaks of. */
class ScenarioChangesTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            @OutputChange(output = 400)                                   | output SET 400.0
            @OutputChange(factor = 3)                                     | output SCALE 3.0
            @DemandChange(factor = 0.7)                                   | markets.*.demand SCALE 0.7
            @DemandChange(markets = Chain.Shops.class, demand = 9)        | markets.Shops.demand SET 9.0
            @WageChange(factor = 1.2)                                     | regions.Bangkok.wage SCALE 1.2; regions.Bangkok.skilledWage SCALE 1.2; regions.Savannakhet.wage SCALE 1.2
            @WageChange(regions = Mekong.Savannakhet.class, wage = 1.3)   | regions.Savannakhet.wage SET 1.3
            @SetupChange(factor = 0.5)                                    | blocks.*.setup SCALE 0.5
            @SetupChange(blocks = Chain.Weaving.class, setup = 90)        | blocks.Weaving.setup SET 90.0
            @CoordinationChange(factor = 0.5)                             | links.*.coordination SCALE 0.5; links.*.unitCoordination SCALE 0.5
            @CorridorUpgrade(corridor = Mekong.EastWest.class, hoursFactor = 0.5, costFactor = 0.8) | corridors.EastWest.hours SCALE 0.5; corridors.EastWest.costPerTonneKm SCALE 0.8
            @BorderFacilitation(hours = 2)                                | borders.*.hours SET 2.0; countries.*.importHours SET 1.0; countries.*.exportHours SET 1.0
            @BorderFacilitation(at = Mekong.FriendshipBridge.class, hoursFactor = 0.5, fee = 30) | borders.FriendshipBridge.hours SCALE 0.5; borders.FriendshipBridge.fee SET 30.0
            @BorderFacilitation(at = Mekong.Laos.class, feeFactor = 0.5)  | countries.LAO.importFee SCALE 0.5; countries.LAO.exportFee SCALE 0.5
            @TariffChange(factor = 0.5)                                   | countries.*.tariff SCALE 0.5
            @TariffChange(countries = Mekong.Laos.class, tariff = 0.02)   | countries.LAO.tariff SET 0.02
            @AgreementTariff(agreement = Mekong.Atiga.class, tariff = 0.01) | agreements.Atiga.tariff SET 0.01
            @OutputChange(factor = 2) @OutputChange(factor = 3)           | output SCALE 2.0; output SCALE 3.0
            @AgreementTariff(agreement = Mekong.Atiga.class, tariff = 0) @OutputChange(factor = 2) | output SCALE 2.0; agreements.Atiga.tariff SET 0.0
            """)
    void becomes_paths_and_numbers(String change, String expected) throws IOException {
        String members = """
                @Market(region = Mekong.Bangkok.class, from = Weaving.class, demand = 1000, weightKg = 1, value = 1)
                final class Shops {}

                @Scenario("What if")
                %s
                final class WhatIf {}
                """.formatted(change);
        ModelDescriptor model = model("Chain", Sources.chain(members));
        assertThat(model.scenarios()).hasSize(1);
        assertThat(model.scenarios().get(0).title()).isEqualTo("What if");
        assertThat(model.scenarios().get(0).changes().stream()
                        .map(ScenarioChangesTest::said)
                        .toList())
                .isEqualTo(List.of(expected.split("; ")));
    }

    @Test
    void names_a_row_of_the_table_of_countries_by_a_bare_class() throws IOException {
        Map<String, String> files = new HashMap<>(Sources.files("""
                package econ;

                import org.fragmenta.dsl.*;

                @RegionSet(currency = "USD", table = "regions.csv", countries = "countries.csv")
                @GreatCircle(speedKmPerHour = 40, costPerTonneKm = 0.1)
                public interface Lands {
                    @Country(iso = "LAO")
                    final class Laos {}
                }
                """, """
                package econ;

                import org.fragmenta.dsl.*;

                @FragmentationModel(currency = "USD", regions = Lands.class, output = 1000)
                public interface Mill {
                    @ProductionBlock(laborHours = 0.2)
                    final class Spinning {}

                    @Scenario
                    @TariffChange(countries = Lands.Laos.class, tariff = 0)
                    final class FreeTrade {}
                }
                """));
        files.put("regions.csv", "id,country,wage [USD/h]\nPakse,LAO,1\n");
        files.put("countries.csv", "id,label,tariff [%],importHours [h]\nLAO,Lao PDR,8,11\n");
        ModelDescriptor model = model("Mill", files);
        assertThat(model.regionSet().countries()).hasSize(1);
        assertThat(model.regionSet().countries().get(0).tariff()).isEqualTo(0.08);
        assertThat(model.regionSet().countries().get(0).label()).isEqualTo("Lao PDR");
        assertThat(said(model.scenarios().get(0).changes().get(0))).isEqualTo("countries.LAO.tariff SET 0.0");
    }

    private ModelDescriptor model(String name, Map<String, String> files) throws IOException {
        TestCompilation compilation = TestCompiler.JAVAC.compile(folder, files, List.of());
        assertThat(compilation.told()).isEmpty();
        return ModelDocuments.read(compilation.classes().resolve("META-INF/fragmenta/" + name + ".json"));
    }

    private static String said(ChangeDescriptor change) {
        return change.path() + " " + change.operation() + " " + change.value();
    }
}
