package org.fragmenta.processor.diagnostics;

import static org.fragmenta.processor.testing.Sources.MEKONG;
import static org.fragmenta.processor.testing.Sources.files;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.fragmenta.descriptor.ModelDescriptor;
import org.fragmenta.processor.model.ContentHash;
import org.fragmenta.processor.testing.Marks;
import org.fragmenta.processor.testing.TestCompiler;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;

/** Models of one name, and published sets that cannot be read. */
class CompositionDiagnosticsTest extends DiagnosticsTest {
    private static final String MILL = """
            package %s;

            import org.fragmenta.dsl.*;

            @FragmentationModel(currency = "USD", regions = econ.Mekong.class, output = 1000)%s
            public interface Mill {
                @ProductionBlock(laborHours = 0.2)
                final class Spinning {}
            }
            """;

    static Stream<Arguments> mistakes() {
        return cases(
                mistake(
                        "two models of one name",
                        files(
                                MEKONG,
                                MILL.formatted("east", ""),
                                MILL.formatted("west", " //! FRG-601 Two models are named Mill"))),
                mistake(
                        "class of a generated name",
                        files(
                                MEKONG,
                                MILL.formatted("econ", "")
                                        .replace("interface Mill {", "interface Mill { //! FRG-606 Mill"),
                                """
                                package econ;

                                public final class MillSolver {}
                                """)));
    }

    @ParameterizedTest
    @EnumSource
    void refuses_a_set_that_was_published_in_another_form(TestCompiler compiler) {
        assertRefused(compiler, "schema = 99, hash = \"\"", "FRG-603 was published in form 99");
    }

    @ParameterizedTest
    @EnumSource
    void refuses_a_set_that_was_altered(TestCompiler compiler) {
        assertRefused(
                compiler,
                "schema = " + ModelDescriptor.SCHEMA + ", hash = \"00\", chunks = \"{}\"",
                "FRG-605 were altered after they were compiled");
    }

    @ParameterizedTest
    @EnumSource
    void refuses_a_set_whose_document_cannot_be_read(TestCompiler compiler) {
        assertRefused(
                compiler,
                "schema = " + ModelDescriptor.SCHEMA + ", chunks = \"{}\", hash = \"" + ContentHash.of("{}") + "\"",
                "FRG-605 regions");
    }

    private void assertRefused(TestCompiler compiler, String publication, String mark) {
        Path jar = compiler.compile(
                        folder.resolve("far"),
                        files("""
                                package far;

                                import org.fragmenta.dsl.*;

                                @RegionSet(currency = "USD", table = "regions.csv")
                                public interface Far {}
                                """, """
                                package far;

                                import org.fragmenta.dsl.*;

                                @Published(regionSet = "far.Far", %s)
                                public final class FarRegions {}
                                """.formatted(publication)),
                        List.of(),
                        TestCompiler.Processing.NONE,
                        List.of())
                .classes();
        Map<String, String> model = files(MILL.formatted("econ", "")
                .replace(
                        "regions = econ.Mekong.class, output = 1000)",
                        "output = 1000,\n        regions = far.Far.class) //! " + mark));
        Marks.assertTold(compiler.compile(folder.resolve("model"), model, List.of(jar)), model);
    }
}
