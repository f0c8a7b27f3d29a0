package org.fragmenta.bench.synthetic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.fragmenta.check.ModelRules;
import org.fragmenta.descriptor.ModelDescriptor;
import org.fragmenta.instance.CostModel;
import org.fragmenta.instance.CustomCosts;
import org.fragmenta.instance.Instance;
import org.fragmenta.io.ModelDocuments;
import org.fragmenta.structure.Graph;
import org.fragmenta.structure.ProblemClass;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SyntheticModelTest {

    static Stream<SyntheticModel> families() {
        return Stream.of(
                new SyntheticModel(new BlockShape.Chain(), 5, 20),
                new SyntheticModel(new BlockShape.Tree(), 6, 10),
                new SyntheticModel(new BlockShape.Width(3), 9, 12));
    }

    @ParameterizedTest
    @MethodSource("families")
    void oneSeedGivesOneModelAndAnotherSeedAnother(SyntheticModel family) {
        String first = ModelDocuments.toJson(family.descriptor(7));

        assertThat(ModelDocuments.toJson(family.descriptor(7))).isEqualTo(first);
        assertThat(ModelDocuments.toJson(family.descriptor(8))).isNotEqualTo(first);
    }

    @ParameterizedTest
    @MethodSource("families")
    void modelsKeepTheRules(SyntheticModel family) {
        assertThat(ModelRules.check(family.descriptor(1))).isEmpty();
        assertThat(ModelRules.check(family.tabulated(1))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void widthsAreWhatTheySay(int width) {
        List<int[]> links = new BlockShape.Width(width).links(12, new SplittableRandom(width));

        assertThat(links).hasSize(width * 12 - width * (width + 1) / 2);
        assertThat(ProblemClass.of(Graph.of(12, links)).elimination().width()).isEqualTo(width);
    }

    @Test
    void theNetworkHasTwoPointSixEdgesARegion() {
        ModelDescriptor model = new SyntheticModel(new BlockShape.Tree(), 2, 100).descriptor(3);

        assertThat(model.regionSet().routes()).hasSize(130);
    }

    @Test
    void theTabulatedModelCostsTheSameBlocks() {
        SyntheticModel family = new SyntheticModel(new BlockShape.Chain(), 3, 8);
        Instance formulas = instance(family.descriptor(2));
        Instance tables = instance(family.tabulated(2));

        for (int block = 0; block < 3; block++) {
            for (int region = 0; region < 8; region++) {
                double cost = formulas.blockCost(block)[region];
                assertThat(tables.blockCost(block)[region]).isBetween(cost * (1 - 1e-9), cost * (1 + 1e-9));
            }
        }
    }

    private static Instance instance(ModelDescriptor model) {
        return CostModel.of(model, CustomCosts.NONE).at(model.output());
    }
}
