package org.fragmenta.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fragmenta.processor.testing.Sources.MEKONG;
import static org.fragmenta.processor.testing.Sources.files;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.fragmenta.descriptor.ClusterDescriptor;
import org.fragmenta.descriptor.ClusterSite;
import org.fragmenta.descriptor.EffectDescriptor;
import org.fragmenta.descriptor.EffectKind;
import org.fragmenta.descriptor.ModelDescriptor;
import org.fragmenta.descriptor.NeighbourDescriptor;
import org.fragmenta.io.ModelDocuments;
import org.fragmenta.processor.testing.TestCompilation;
import org.fragmenta.processor.testing.TestCompiler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The study of a cluster, from annotations to the descriptor, and what is said of one that means nothing. */
class ClusterModelTest {
    private static final String CLUSTER = """
            @Cluster(core = Mekong.Bangkok.class, firms = 12, movingCost = 40_000, byTravelTime = true,
                    withoutCorridor = Assembly.SlowRoad.class, lure = Mekong.Savannakhet.class)
            @Neighbours(first = Mekong.Bangkok.class, second = Mekong.Savannakhet.class)
            @ClusterSite(region = Mekong.Bangkok.class, incumbents = 8)
            @ClusterSite(region = Mekong.Savannakhet.class, size = 2.5, support = 900, supportFirms = 3)
            @ClusterEffect(force = Force.SPILLOVER, strength = 5_000, scale = 300)
            @ClusterEffect(force = Force.WAGES, exponent = 2, scale = 20)
            """;

    @TempDir
    Path folder;

    private static Map<String, String> sources(String cluster) {
        return files(MEKONG, """
                package econ;

                import org.fragmenta.dsl.*;

                CLUSTER
                @FragmentationModel(currency = "USD", regions = Mekong.class, output = 1000)
                public interface Assembly {
                    @ProductionBlock(laborHours = 0.5)
                    final class Assembling {}

                    @Scenario("Before the road")
                    @CorridorUpgrade(corridor = Mekong.EastWest.class, hoursFactor = 3)
                    final class SlowRoad {}
                }
                """.replace("CLUSTER\n", cluster));
    }

    private TestCompilation compile(TestCompiler compiler, String cluster) {
        return compiler.compile(folder, sources(cluster), List.of());
    }

    @ParameterizedTest
    @EnumSource
    void annotations_become_the_descriptor(TestCompiler compiler) {
        TestCompilation compilation = compile(compiler, CLUSTER);
        assertThat(compilation.told()).isEmpty();
        assertThat(compilation.success()).isTrue();
        ModelDescriptor model = ModelDocuments.read(compilation.classes().resolve("META-INF/fragmenta/Assembly.json"));
        assertThat(model.cluster())
                .contains(new ClusterDescriptor(
                        "Bangkok",
                        12,
                        40_000,
                        Optional.empty(),
                        true,
                        List.of(new NeighbourDescriptor("Bangkok", "Savannakhet")),
                        List.of(
                                new ClusterSite("Bangkok", 8, 1, 0, OptionalDouble.empty()),
                                new ClusterSite("Savannakhet", 0, 2.5, 900, OptionalDouble.of(3))),
                        List.of(
                                new EffectDescriptor(EffectKind.SPILLOVER, 5_000, 1, 300),
                                new EffectDescriptor(EffectKind.WAGES, 1, 2, 20)),
                        Optional.of("SlowRoad"),
                        Optional.of("Savannakhet")));
    }

    @Test
    void each_force_of_the_language_is_one_of_the_engine() {
        assertThat(org.fragmenta.dsl.Force.values())
                .extracting(Enum::name)
                .containsExactlyElementsOf(
                        List.of(EffectKind.values()).stream().map(Enum::name).toList());
    }
}
