package org.fragmenta.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SolveRehearsalTest {

    @Test
    void solves_and_reports_the_small_model() {
        assertThat(SolveRehearsal.play()).contains("Making", "North", "proven");
    }
}
