package org.fragmenta.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.fragmenta.descriptor.ModelDescriptor;
import org.fragmenta.instance.CostModel;
import org.fragmenta.instance.CustomCosts;
import org.fragmenta.instance.Instance;
import org.fragmenta.instance.ModelBuilder;
import org.fragmenta.instance.RandomModels;
import org.fragmenta.logistics.RegionSetBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;

/** What the files say, read by another solver or by a parser of the test's own, against all plans one by one. */
class ExportTest {
    private static final int REGIONS = 4;
    private static final int BLOCKS = 3;

    private static double cheapest(Instance instance) {
        double least = Double.POSITIVE_INFINITY;
        for (int number = 0; number < Math.pow(REGIONS, BLOCKS); number++) {
            least = Math.min(least, instance.costOf(plan(number)));
        }
        return least;
    }

    private static int[] plan(int number) {
        int[] plan = new int[BLOCKS];
        for (int block = 0, rest = number; block < BLOCKS; block++, rest /= REGIONS) {
            plan[block] = rest % REGIONS;
        }
        return plan;
    }

    @Test
    @Timeout(60)
    void anotherSolverFindsTheSameOptimumInTheMpsFile() throws IOException {
        int feasible = 0;
        for (int seed = 0; seed < 60; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            ModelDescriptor model = RandomModels.of(random, REGIONS, BLOCKS);
            Instance instance = CostModel.of(model, CustomCosts.NONE).instance();
            StringBuilder file = new StringBuilder();
            MpsFile.write(model, instance, file);
            ByteArrayInputStream bytes =
                    new ByteArrayInputStream(file.toString().getBytes(StandardCharsets.US_ASCII));
            Optimisation.Result result = ExpressionsBasedModel.parse(bytes, ExpressionsBasedModel.FileFormat.MPS)
                    .minimise();
            double least = cheapest(instance);
            if (least == Double.POSITIVE_INFINITY) {
                assertThat(result.getState().isFeasible())
                        .as("seed %d\n%s", seed, file)
                        .isFalse();
            } else {
                feasible++;
                assertThat(result.getState().isOptimal())
                        .as("seed %d\n%s", seed, file)
                        .isTrue();
                assertThat(result.getValue()).as("seed %d\n%s", seed, file).isCloseTo(least, within(1e-6 * least));
            }
        }
        assertThat(feasible).as("models with a plan").isGreaterThan(30);
    }

    @Test
    void everyPlanSatisfiesTheLpFileAtItsCostOrNotAtAll() throws IOException {
        for (int seed = 0; seed < 40; seed++) {
            ModelDescriptor model = RandomModels.of(new SplittableRandom(seed), REGIONS, BLOCKS);
            Instance instance = CostModel.of(model, CustomCosts.NONE).instance();
            StringBuilder file = new StringBuilder();
            LpFile.write(model, instance, file);
            ParsedLp parsed = ParsedLp.of(file.toString());
            for (int number = 0; number < Math.pow(REGIONS, BLOCKS); number++) {
                int[] plan = plan(number);
                List<String> chosen = new ArrayList<>();
                for (int block = 0; block < BLOCKS; block++) {
                    chosen.add("B" + block + "@R" + plan[block]);
                }
                for (int link = 0; link < instance.links().size(); link++) {
                    Instance.Link between = instance.links().get(link);
                    chosen.add(model.links().get(link).id() + "@R" + plan[between.from()] + "@R" + plan[between.to()]);
                }
                double cost = instance.costOf(plan);
                if (cost == Double.POSITIVE_INFINITY) {
                    assertThat(parsed.allows(chosen)).as("seed %d", seed).isFalse();
                } else {
                    assertThat(parsed.allows(chosen))
                            .as("seed %d, %s\n%s", seed, chosen, file)
                            .isTrue();
                    assertThat(parsed.cost(chosen)).as("seed %d", seed).isCloseTo(cost, within(1e-12 * cost));
                }
            }
            assertThat(parsed.binaries()).as("seed %d", seed).allMatch(name -> name.matches("B\\d@R\\d"));
        }
    }

    @Test
    void costsComeBackFromTheProbabilitiesOfTheUaiFile() throws IOException {
        for (int seed = 0; seed < 60; seed++) {
            ModelDescriptor model = RandomModels.of(new SplittableRandom(seed), REGIONS, BLOCKS);
            Instance instance = CostModel.of(model, CustomCosts.NONE).instance();
            StringBuilder file = new StringBuilder();
            UaiFile.Scale scale = UaiFile.write(instance, file);
            ParsedUai parsed = ParsedUai.of(file.toString());
            assertThat(parsed.cardinalities()).containsOnly(REGIONS).hasSize(BLOCKS);
            for (int number = 0; number < Math.pow(REGIONS, BLOCKS); number++) {
                double cost = instance.costOf(plan(number));
                double answer = scale.cost(parsed.logProbability(plan(number)));
                if (cost == Double.POSITIVE_INFINITY) {
                    assertThat(answer).as("seed %d", seed).isInfinite();
                } else {
                    assertThat(answer).as("seed %d", seed).isCloseTo(cost, within(1e-12 * cost));
                }
            }
        }
    }

    @Test
    void namesStayReadableAndBecomeDistinct() {
        assertThat(ExportNames.plain("Sewing")).isEqualTo("Sewing");
        assertThat(ExportNames.plain("Cut panels/é")).isEqualTo("Cut_panels__");
        assertThat(ExportNames.plain("3rd")).isEqualTo("_3rd");
        assertThat(ExportNames.plain("e12")).isEqualTo("_e12");
        assertThat(ExportNames.plain("export")).isEqualTo("export");
        ModelDescriptor model = new ModelBuilder(new RegionSetBuilder()
                        .region("a b", "A", 1)
                        .region("a_b", "A", 1)
                        .build())
                .row("X", 1, 2)
                .build();
        ExportNames names = new ExportNames(model);
        assertThat(names.cell(0, 0)).isEqualTo("X@a_b");
        assertThat(names.cell(0, 1)).isEqualTo("X@a_b_2");
    }

    @Test
    void theFilesOfASmallModelReadAsFollows() throws IOException {
        ModelDescriptor model = new ModelBuilder(new RegionSetBuilder()
                        .region("Near", "A", 1)
                        .region("Far", "A", 1)
                        .route("Near", "Far", 100, 2, 0.5)
                        .build())
                .economy(0, 0, 1, 1)
                .row("Cutting", 5, Double.POSITIVE_INFINITY)
                .row("Sewing", 9, 4)
                .link(ModelBuilder.link("Cutting", "Sewing", 1, 20, 0, 1000, 0.5, 0))
                .build();
        Instance instance = CostModel.of(model, CustomCosts.NONE).instance();
        StringBuilder lp = new StringBuilder();
        LpFile.write(model, instance, lp);
        assertThat(lp.toString()).isEqualTo("""
                        \\ Test: cheapest placement of production blocks, in network-flow form
                        Minimize
                         cost: + 5.0 Cutting@Near + 9.0 Sewing@Near + 4.0 Sewing@Far + 0.0 CuttingSewing@Near@Near
                          + 1.5 CuttingSewing@Near@Far
                        Subject To
                         place@Cutting: + Cutting@Near = 1
                         place@Sewing: + Sewing@Near + Sewing@Far = 1
                         leave@CuttingSewing@Near: + CuttingSewing@Near@Near + CuttingSewing@Near@Far - Cutting@Near = 0
                         arrive@CuttingSewing@Near: + CuttingSewing@Near@Near - Sewing@Near = 0
                         arrive@CuttingSewing@Far: + CuttingSewing@Near@Far - Sewing@Far = 0
                        Binaries
                         Cutting@Near
                         Sewing@Near
                         Sewing@Far
                        End
                        """);
        StringBuilder mps = new StringBuilder();
        MpsFile.write(model, instance, mps);
        assertThat(mps.toString())
                .startsWith("NAME Test\nROWS\n N cost\n E place@Cutting\n")
                .contains(" Cutting@Near cost 5.0\n Cutting@Near place@Cutting 1.0\n")
                .contains(" CuttingSewing@Near@Far cost 1.5\n CuttingSewing@Near@Far leave@CuttingSewing@Near 1.0\n")
                .endsWith(" UP BND Sewing@Far 1\nENDATA\n");
        StringBuilder uai = new StringBuilder();
        UaiFile.Scale scale = UaiFile.write(instance, uai);
        assertThat(uai.toString()).startsWith("MARKOV\n2\n2 2\n3\n1 0\n1 1\n2 0 1\n\n2\n1.0 0.0\n");
        assertThat(scale.offset()).isEqualTo(5 + 4);
    }
}
