package org.fragmenta.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.fragmenta.descriptor.ModelDescriptor;
import org.junit.jupiter.api.Test;

class ModelRulesTest {

    @Test
    void findsNothingInAValidModel() {
        ModelDescriptor model = GarmentModel.valid();

        assertThat(ModelRules.check(model)).isEmpty();
        assertThat(ModelRules.require(model)).isSameAs(model);
    }

    @Test
    void refusesErrorsAndLetsWarningsPass() {
        ModelDescriptor warned =
                Edit.of(GarmentModel.valid()).set("output", 2_000_000).model();
        ModelDescriptor wrong =
                Edit.of(warned).set("links.CutPanels.to", "Swing").model();

        assertThat(ModelRules.check(warned)).extracting(Finding::code).containsExactly("FRG-901");
        assertThat(ModelRules.require(warned)).isSameAs(warned);
        assertThatThrownBy(() -> ModelRules.require(wrong))
                .isInstanceOf(ModelException.class)
                .hasMessageContaining("[FRG-110] Link CutPanels goes to Swing, which is no block of the model.")
                .hasMessageContaining("Maybe write Sewing.")
                .hasMessageNotContaining("FRG-901");
    }
}
