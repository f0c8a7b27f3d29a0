package org.fragmenta.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RehearsalTest {

    @Test
    void solves_and_reports_the_small_model() {
        assertThat(Rehearsal.play()).contains("Making", "North", "proven");
    }
}
