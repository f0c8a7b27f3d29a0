package org.fragmenta.processor.generate;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javapoet.TypeSpec;
import org.junit.jupiter.api.Test;

class PlanGeneratorTest {

    @Test
    void names_a_method_after_each_block_of_a_model_that_a_person_takes_in_at_a_glance() {
        TypeSpec plan = plan(ModelNames.MOST_ACCESSORS);
        assertThat(plan.methodSpecs())
                .extracting(method -> method.name())
                .contains("b0", "b" + (ModelNames.MOST_ACCESSORS - 1));
        assertThat(plan.javadoc()).hasToString("""
                Where every production block of Many stands, and what every other region would cost. Costs are money a period.

                <p>The method named like a block answers where it stands.
                """);
    }

    @Test
    void leaves_the_blocks_of_a_larger_model_to_their_constants() {
        TypeSpec plan = plan(ModelNames.MOST_ACCESSORS + 1);
        assertThat(plan.methodSpecs()).extracting(method -> method.name()).containsOnly("<init>", "block", "region");
        assertThat(plan.javadoc().toString()).contains("{@code regionOf} a block answers where it stands");
    }

    private static TypeSpec plan(int blocks) {
        return new PlanGenerator(new ModelNames(TestModels.model("Many", blocks, 2)), true).type();
    }
}
