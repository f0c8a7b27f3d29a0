package org.fragmenta.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.fragmenta.descriptor.LinkDescriptor;
import org.fragmenta.descriptor.MarketDescriptor;
import org.fragmenta.descriptor.ModelDescriptor;
import org.fragmenta.descriptor.PlantFacts;
import org.fragmenta.descriptor.RegionDescriptor;
import org.fragmenta.descriptor.SharedServiceDescriptor;
import org.fragmenta.descriptor.SiteFacts;
import org.fragmenta.io.ModelDocuments;
import org.fragmenta.processor.testing.Jars;
import org.fragmenta.processor.testing.Sources;
import org.fragmenta.processor.testing.TestCompilation;
import org.fragmenta.processor.testing.TestCompiler;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What plants share, from annotations, class files and tables to the descriptor. */
class SharedPartsTest {
    private static final String COAST = """
            package lands;

            import org.fragmenta.dsl.*;

            @RegionSet(currency = "USD")
            @GreatCircle(speedKmPerHour = 40, costPerTonneKm = 0.09)
            public interface Coast {
                @Country(iso = "VNM", tariff = 0.1)
                final class Vietnam {}

                @Region(country = Vietnam.class, wage = 1.5, latitude = 16.1, longitude = 108.2, entry = 120_000,
                        capacity = 2, agglomeration = 15_000, congestion = 4_000)
                final class DaNang {}

                @Region(country = Vietnam.class, wage = 1.2, latitude = 20.9, longitude = 106.7)
                final class HaiPhong {}
            }
            """;

    private static final String COAST_OF_TABLE = """
            package lands;

            import org.fragmenta.dsl.*;

            @RegionSet(currency = "USD", table = "regions.csv")
            @GreatCircle(speedKmPerHour = 40, costPerTonneKm = 0.09)
            public interface Coast {
                @Country(iso = "VNM", tariff = 0.1)
                final class Vietnam {}
            }
            """;

    private static final String TABLE = """
            id,country,wage [USD/h],entry [USD/period],capacity [1],agglomeration [USD/period],congestion [USD/period],lat [deg],lon [deg]
            DaNang,VNM,1.5,120000,2,15000,4000,16.1,108.2
            HaiPhong,VNM,1.2,,,,,20.9,106.7
            """;

    private static final String THREAD = """
            package thread;

            import lands.Coast;
            import org.fragmenta.dsl.*;

            @FragmentationModel(currency = "USD", regions = Coast.class, output = 1000)
            public interface Thread {
                @ProductionBlock(laborHours = 0.2, load = 0.5)
                final class Spinning {}

                @ProductionBlock(laborHours = 0.3)
                final class Twisting {}

                @ServiceLink(from = Spinning.class, to = Twisting.class, weightKg = 0.3, value = 2,
                        sharedService = Shuttle.class)
                final class Yarn {}

                @SharedService(label = "Daily shuttle", cost = 60_000, source = "illustrative")
                final class Shuttle {}
            }
            """;

    private static final String SHIRTS = """
            package shirts;

            import lands.*;
            import org.fragmenta.dsl.*;
            import thread.Thread;

            @FragmentationModel(currency = "USD", regions = Coast.class, output = 1000,
                    blocks = Thread.class, links = Thread.class)
            public interface Shirts {
                @ProductionBlock(laborHours = 0.5, fixedCost = 40_000, load = 2.5, plants = Plants.SEVERAL,
                        plantCapacity = 700)
                final class Sewing {}

                @ServiceLink(from = Thread.Twisting.class, to = Sewing.class, weightKg = 0.3, value = 2)
                final class Cloth {}

                @Market(region = PLACE.DaNang.class, from = Sewing.class, demand = 600, singleSource = true)
                final class Centre {}

                @Market(region = PLACE.HaiPhong.class, from = Sewing.class, demand = 400)
                final class North {}
            }
            """;

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void readsWhatIsSharedFromSourceAndFromJarsAlike(TestCompiler compiler) throws IOException {
        String shirts = SHIRTS.replace("PLACE", "Coast");
        ModelDescriptor whole = model(good(compiler, "whole", files(COAST, THREAD, shirts), List.of()));
        Path lands = jar(good(compiler, "lands", files(COAST), List.of()));
        Path thread = jar(good(compiler, "thread", files(THREAD), List.of(lands)));
        ModelDescriptor composed = model(good(compiler, "shirts", files(shirts), List.of(lands, thread)));

        assertThat(composed).isEqualTo(whole);
        assertThat(whole.regionSet().regions())
                .extracting(RegionDescriptor::site)
                .containsExactly(
                        new SiteFacts(120_000, OptionalDouble.of(2), 15_000, 4_000, Optional.empty()), SiteFacts.NONE);
        assertThat(whole.blocks())
                .extracting(block -> block.plants())
                .containsExactly(
                        new PlantFacts(2.5, true, OptionalDouble.of(700)),
                        new PlantFacts(0.5, false, OptionalDouble.empty()),
                        PlantFacts.NONE);
        assertThat(whole.markets()).extracting(MarketDescriptor::singleSource).containsExactly(true, false);
        assertThat(whole.sharedServices())
                .containsExactly(new SharedServiceDescriptor(
                        "Shuttle", "Daily shuttle", 60_000, Optional.empty(), "illustrative"));
        assertThat(whole.links())
                .extracting(LinkDescriptor::sharedService)
                .containsExactly(Optional.empty(), Optional.of("Shuttle"));
    }

    @ParameterizedTest
    @EnumSource
    void readsSitesFromATableAsFromClasses(TestCompiler compiler) throws IOException {
        Map<String, String> ofTable = files(COAST_OF_TABLE, THREAD, SHIRTS.replace("PLACE", "CoastRegions"));
        ofTable.put("lands/regions.csv", TABLE);
        ModelDescriptor table = model(good(compiler, "table", ofTable, List.of()));
        ModelDescriptor classes =
                model(good(compiler, "classes", files(COAST, THREAD, SHIRTS.replace("PLACE", "Coast")), List.of()));

        assertThat(table).isEqualTo(classes);
    }

    private TestCompilation good(TestCompiler compiler, String name, Map<String, String> files, List<Path> classPath) {
        TestCompilation compilation = compiler.compile(folder.resolve(name), files, classPath);
        assertThat(compilation.told()).as(name).isEmpty();
        assertThat(compilation.success()).as(name).isTrue();
        return compilation;
    }

    private static ModelDescriptor model(TestCompilation compilation) {
        return ModelDocuments.read(compilation.classes().resolve("META-INF/fragmenta/Shirts.json"));
    }

    private static Map<String, String> files(String... sources) {
        return new HashMap<>(Sources.files(sources));
    }

    private static Path jar(TestCompilation compilation) throws IOException {
        Path classes = compilation.classes();
        return Jars.of(classes, classes.resolveSibling("module.jar"), "module");
    }
}
