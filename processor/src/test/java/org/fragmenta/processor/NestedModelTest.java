package org.fragmenta.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fragmenta.processor.testing.Jars;
import org.fragmenta.processor.testing.TestCompilation;
import org.fragmenta.processor.testing.TestCompiler;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Region sets and models that are nested in another class. */
class NestedModelTest {
    private static final String LANDS = """
            package econ;

            import org.fragmenta.dsl.*;

            public final class Atlas {
                @RegionSet(currency = "USD", table = "regions.csv")
                public interface Lands {}
            }
            """;

    private static final String MILL = """
            package econ;

            import org.fragmenta.dsl.*;

            public final class Study {
                @FragmentationModel(currency = "USD", regions = Atlas.Lands.class, output = 10)
                public interface Mill {
                    @ProductionBlock(laborHours = 0.2, only = Atlas_LandsRegions.Pakse.class)
                    final class Spinning {}

                    @ProductionBlock(laborHours = 0.2)
                    final class Weaving {}

                    @ServiceLink(from = Spinning.class, to = Weaving.class, coordination = 10)
                    final class Yarn {}
                }
            }
            """;

    private static final String TABLE = "id,country,wage [USD/h]\nPakse,LAO,1\nSavannakhet,LAO,1.1\n";

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void compiles_nested_sets_and_models(TestCompiler compiler) throws Exception {
        TestCompilation whole = good(
                compiler,
                "whole",
                Map.of("econ/Atlas.java", LANDS, "econ/Study.java", MILL, "regions.csv", TABLE),
                List.of());
        TestCompilation lands =
                good(compiler, "lands", Map.of("econ/Atlas.java", LANDS, "regions.csv", TABLE), List.of());
        Path jar = Jars.of(lands.classes(), folder.resolve("lands.jar"), "lands");
        TestCompilation mill = good(compiler, "mill", Map.of("econ/Study.java", MILL), List.of(jar));
        String document = "META-INF/fragmenta/Study_Mill.json";
        assertThat(Files.readString(mill.classes().resolve(document)))
                .isEqualTo(Files.readString(whole.classes().resolve(document)));
        assertThat(Files.readString(whole.generated().resolve("econ/Study_MillSolver.java")))
                .contains("@Generated(\"econ.Study.Mill\")")
                .contains("regionSet = \"econ.Atlas.Lands\"");
        assertThat(Files.readString(whole.generated().resolve("econ/Atlas_LandsRegions.java")))
                .contains("regionSet = \"econ.Atlas.Lands\"");
    }

    private TestCompilation good(TestCompiler compiler, String name, Map<String, String> files, List<Path> classPath) {
        TestCompilation compilation = compiler.compile(folder.resolve(name), new HashMap<>(files), classPath);
        assertThat(compilation.told()).as(name).isEmpty();
        return compilation;
    }
}
