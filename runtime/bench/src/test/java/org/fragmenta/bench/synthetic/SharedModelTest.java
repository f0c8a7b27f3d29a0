package org.fragmenta.bench.synthetic;

import static org.assertj.core.api.Assertions.assertThat;

import org.fragmenta.check.ModelRules;
import org.fragmenta.descriptor.ModelDescriptor;
import org.fragmenta.instance.CostModel;
import org.fragmenta.instance.CustomCosts;
import org.fragmenta.instance.Instance;
import org.fragmenta.io.ModelDocuments;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SharedModelTest {

    private static ModelDescriptor model(RegionTerms terms, long seed) {
        return new SharedModel(new SyntheticModel(new BlockShape.Tree(), 6, 10), terms).descriptor(seed);
    }

    @ParameterizedTest
    @EnumSource
    void oneSeedGivesOneModelThatKeepsTheRules(RegionTerms terms) {
        ModelDescriptor model = model(terms, 3);

        assertThat(ModelRules.check(model)).isEmpty();
        assertThat(ModelDocuments.toJson(model(terms, 3))).isEqualTo(ModelDocuments.toJson(model));
        assertThat(ModelDocuments.toJson(model(terms, 4))).isNotEqualTo(ModelDocuments.toJson(model));
    }

    @ParameterizedTest
    @EnumSource
    void blocksOfOneRegionShareCosts(RegionTerms terms) {
        ModelDescriptor model = model(terms, 1);
        Instance instance = CostModel.of(model, CustomCosts.NONE).at(model.output());

        assertThat(instance.shared().groups()).hasSize(1);
        assertThat(instance.shared().groups().get(0).blocks()).hasSize(6);
    }
}
