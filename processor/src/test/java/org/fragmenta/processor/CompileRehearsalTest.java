package org.fragmenta.processor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CompileRehearsalTest {

    @Test
    void goes_through_the_stages_to_the_text_of_a_solver() {
        assertThat(CompileRehearsal.play())
                .anySatisfy(source -> assertThat(source).contains("class RehearsalSolver"));
    }
}
