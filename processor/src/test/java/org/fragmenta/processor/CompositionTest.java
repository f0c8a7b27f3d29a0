package org.fragmenta.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fragmenta.descriptor.ModelDescriptor;
import org.fragmenta.io.ModelDocuments;
import org.fragmenta.processor.testing.Jars;
import org.fragmenta.processor.testing.Marks;
import org.fragmenta.processor.testing.Sources;
import org.fragmenta.processor.testing.TestCompilation;
import org.fragmenta.processor.testing.TestCompiler;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Regions and blocks that come from jars. */
class CompositionTest {
    private static final String LANDS = """
            package lands;

            import org.fragmenta.dsl.*;

            @RegionSet(currency = "USD", version = "%s", table = "regions.csv", routes = "routes.csv",
                    hoursPerMonth = 200)
            public interface Lands {
                @Country(iso = "LAO", tariff = 0.1)
                final class Laos {}

                @Country(iso = "THA", tariff = 0.1)
                final class Thailand {}

                @Corridor
                final class EastWest {}
            }
            """;

    private static final Map<String, String> TABLES = Map.of("regions.csv", """
            id,label,country,wage [USD/month],capability [1],profitTax [%]
            Savannakhet,Savannakhet (Savan-Seno),LAO,210,0.3,20
            Bangkok,Bangkok,THA,640,0.6,20
            """, "routes.csv", """
            id,from,to,corridor,km [km],hours [h],costPerTonneKm [USD/t/km]
            RoadNine,Savannakhet,Bangkok,EastWest,650,14,0.08
            """);

    private static final String FABRIC = """
            package fabric;

            import lands.*;
            import org.fragmenta.dsl.*;

            @FragmentationModel(currency = "USD", regions = Lands.class, output = 1000)
            public interface Fabric {
                @ProductionBlock(laborHours = 0.2)
                final class Spinning {}

                @ProductionBlock(laborHours = 0.3, except = LandsRegions.Bangkok.class)
                final class Weaving {
                    @UnitCost
                    public static double perMetre(Place place, double standard) {
                        return standard + 0.01;
                    }
                }

                @ServiceLink(from = Spinning.class, to = Weaving.class, weightKg = 0.3, value = 2)
                final class Yarn {}

                @Scenario
                @CorridorUpgrade(corridor = Lands.EastWest.class, hoursFactor = 0.5)
                final class Road {}
            }
            """;

    private static final String SHIRTS = """
            package shirts;

            import lands.*;
            import fabric.Fabric;
            import org.fragmenta.dsl.*;

            @FragmentationModel(currency = "USD", regions = Lands.class, output = 1000,
                    blocks = Fabric.class, links = Fabric.Yarn.class)
            public interface Shirts {
                @ProductionBlock(laborHours = 0.5)
                final class Sewing {}

                @ServiceLink(from = Fabric.Weaving.class, to = Sewing.class, weightKg = 0.3, value = 2)
                final class Cloth {}

                @Market(region = LandsRegions.Bangkok.class, from = Sewing.class, demand = 1000)
                final class Shops {}
            }
            """;

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void reads_a_model_from_jars_as_from_source(TestCompiler compiler) throws IOException {
        Map<String, String> everything = files(LANDS.formatted("1"), FABRIC, SHIRTS);
        everything.putAll(TABLES);
        TestCompilation whole = good(compiler, "whole", everything, List.of());

        Path landsJar = jar(good(compiler, "lands", withTables(LANDS.formatted("1")), List.of()));
        Path fabricJar = jar(good(compiler, "fabric", files(FABRIC), List.of(landsJar)));
        TestCompilation shirts = good(compiler, "shirts", files(SHIRTS), List.of(landsJar, fabricJar));

        assertThat(document(shirts, "Shirts")).isEqualTo(document(whole, "Shirts"));
        ModelDescriptor model = ModelDocuments.read(shirts.classes().resolve("META-INF/fragmenta/Shirts.json"));
        assertThat(model.blocks()).extracting(block -> block.id()).containsExactly("Sewing", "Spinning", "Weaving");
        assertThat(model.links()).extracting(link -> link.id()).containsExactly("Cloth", "Yarn");
        assertThat(model.regionSet().regions().get(0).wage()).hasValue(210 / 200.0);
        assertThat(model.regionSet().regions().get(0).profitTax()).isEqualTo(0.2);
    }

    @ParameterizedTest
    @EnumSource
    void reads_jars_of_the_other_compiler(TestCompiler compiler) throws IOException {
        TestCompiler other = compiler == TestCompiler.JAVAC ? TestCompiler.ECJ : TestCompiler.JAVAC;
        Path landsJar = jar(good(other, "lands", withTables(LANDS.formatted("1")), List.of()));
        Path fabricJar = jar(good(other, "fabric", files(FABRIC), List.of(landsJar)));
        TestCompilation mixed = good(compiler, "mixed", files(SHIRTS), List.of(landsJar, fabricJar));

        Map<String, String> everything = files(LANDS.formatted("1"), FABRIC, SHIRTS);
        everything.putAll(TABLES);
        assertThat(document(mixed, "Shirts"))
                .isEqualTo(document(good(compiler, "whole", everything, List.of()), "Shirts"));
    }

    @ParameterizedTest
    @EnumSource
    void finds_two_versions_of_a_region_set(TestCompiler compiler) throws IOException {
        Path first = jar(good(compiler, "lands1", withTables(LANDS.formatted("1")), List.of()));
        Path second = jar(good(compiler, "lands2", withTables(LANDS.formatted("2")), List.of()));
        Path fabricJar = jar(good(compiler, "fabric", files(FABRIC), List.of(first)));
        Map<String, String> shirts = files(SHIRTS.replace(
                "blocks = Fabric.class,",
                "blocks = Fabric.class, //! FRG-604 another version of region set lands.Lands\n"));
        TestCompilation compilation = compiler.compile(folder.resolve("shirts"), shirts, List.of(second, fabricJar));
        Marks.assertTold(compilation, shirts);
        assertThat(compilation.findings().get(0).message())
                .contains("fabric.Fabric: version 1, hash ")
                .contains("shirts.Shirts: version 2, hash ");
    }

    @ParameterizedTest
    @EnumSource
    void names_the_cure_where_a_set_was_compiled_without_the_processor(TestCompiler compiler) throws IOException {
        TestCompilation lands = compiler.compile(
                folder.resolve("lands"),
                withTables(LANDS.formatted("1")),
                List.of(),
                TestCompiler.Processing.NONE,
                List.of());
        Map<String, String> model = files(FABRIC.replace(
                        "regions = Lands.class, output = 1000)",
                        "output = 1000,\n" + "        regions = Lands.class) //! FRG-602 annotationProcessorPaths")
                .replace(", except = LandsRegions.Bangkok.class", ""));
        Marks.assertTold(compiler.compile(folder.resolve("fabric"), model, List.of(jar(lands))), model);
    }

    @ParameterizedTest
    @EnumSource
    void reads_a_set_without_tables_from_class_files(TestCompiler compiler) throws IOException {
        TestCompilation whole = good(compiler, "whole", Sources.garmentsInMekong(), List.of());
        TestCompilation mekong = good(compiler, "mekong", files(Sources.MEKONG), List.of());
        TestCompilation garments = good(compiler, "garments", files(Sources.GARMENTS), List.of(jar(mekong)));
        assertThat(document(garments, "Garments")).isEqualTo(document(whole, "Garments"));
    }

    @ParameterizedTest
    @EnumSource
    void needs_the_constants_of_a_set_without_tables_too(TestCompiler compiler) throws IOException {
        TestCompilation mekong = compiler.compile(
                folder.resolve("mekong"), files(Sources.MEKONG), List.of(), TestCompiler.Processing.NONE, List.of());
        Map<String, String> model = files(
                Sources.GARMENTS.replace("regions = Mekong.class,", "regions = Mekong.class, //! FRG-602 constants\n"));
        Marks.assertTold(compiler.compile(folder.resolve("garments"), model, List.of(jar(mekong))), model);
    }

    @ParameterizedTest
    @EnumSource
    void shows_what_is_wrong_in_a_jar_where_the_model_names_it(TestCompiler compiler) throws IOException {
        TestCompilation parts = compiler.compile(
                folder.resolve("parts"), files("""
                        package parts;

                        import org.fragmenta.dsl.*;

                        @ProductionBlock(laborHours = -1)
                        public final class Dyeing {}
                        """), List.of(), TestCompiler.Processing.NONE, List.of());
        Map<String, String> model = Sources.model("");
        model.computeIfPresent(
                "econ/Chain.java",
                (path, text) -> text.replace(
                        "output = 1000)",
                        "output = 1000,\n        blocks = parts.Dyeing.class) //! FRG-202 in parts.Dyeing of another module"));
        Marks.assertTold(compiler.compile(folder.resolve("model"), model, List.of(jar(parts))), model);
    }

    private TestCompilation good(TestCompiler compiler, String name, Map<String, String> files, List<Path> classPath) {
        TestCompilation compilation = compiler.compile(folder.resolve(name), files, classPath);
        assertThat(compilation.told()).as(name).isEmpty();
        assertThat(compilation.success()).as(name).isTrue();
        return compilation;
    }

    private static String document(TestCompilation compilation, String model) throws IOException {
        return Files.readString(compilation.classes().resolve("META-INF/fragmenta/" + model + ".json"));
    }

    private static Map<String, String> withTables(String source) {
        Map<String, String> files = files(source);
        files.putAll(TABLES);
        return files;
    }

    private static Map<String, String> files(String... sources) {
        return new HashMap<>(Sources.files(sources));
    }

    private static Path jar(TestCompilation compilation) throws IOException {
        Path classes = compilation.classes();
        return Jars.of(classes, classes.resolveSibling("module.jar"), "module");
    }
}
