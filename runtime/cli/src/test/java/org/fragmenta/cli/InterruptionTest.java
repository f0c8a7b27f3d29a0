package org.fragmenta.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What commands answer that are to end before they have searched. */
class InterruptionTest {
    @TempDir
    private Path folder;

    private String hard() {
        return Documents.file(folder, "hard.json", HardModel.document(18));
    }

    private String garments() {
        return Documents.file(folder, "garments.json", Documents.garments());
    }

    @Test
    void a_solve_answers_with_the_best_plan_so_far_and_verify_accepts_it() {
        String result = folder.resolve("result.json").toString();
        CommandRun run = CommandRun.interrupted("solve", hard(), "--json", result);
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("limit: the solve was stopped with a plan at ", "\nPlan (");
        assertThat(CommandRun.of("verify", result).out()).startsWith("accepted");
    }

    @Test
    void other_plans_are_told_as_far_as_they_were_found() {
        assertThat(CommandRun.interrupted("solve", hard(), "--alternatives", "3")
                        .out())
                .contains("limit: the solve was stopped with a plan at ");
    }

    @Test
    void attraction_that_was_not_found_is_not_told() {
        assertThat(CommandRun.interrupted("attract", hard()).out())
                .contains("By how much regions miss blocks is not known");
        assertThat(CommandRun.interrupted("attract", garments(), "--block", "Sewing", "--region", "Bangkok")
                        .out())
                .contains("Bangkok misses it by 158,830 USD a year")
                .containsPattern("wage \\(USD an hour\\) +3 +limit reached");
    }

    @Test
    void years_are_placed_as_well_as_it_goes_at_once() {
        String shirts = Documents.file(folder, "shirts.json", RelocateCommandTest.SHIRTS);
        assertThat(CommandRun.interrupted("relocate", shirts).out())
                .contains("limit: the solve was stopped; no path costs less than ", "\nTimeline\n");
    }

    @Test
    void conditions_that_were_not_come_to_are_unproved() {
        assertThat(CommandRun.interrupted("check", garments(), "--only", "JK-1,CO-1")
                        .out())
                .contains("2 unproved")
                .contains("the check was ended before it came to this condition");
    }

    @Test
    void curves_and_maps_are_whole_or_not_at_all() {
        for (String command : new String[] {"curve", "map"}) {
            CommandRun run = command.equals("curve")
                    ? CommandRun.interrupted(command, garments(), "--over", "output")
                    : CommandRun.interrupted(command, garments());
            assertThat(run.out()).isEmpty();
            assertThat(run.err())
                    .isEqualTo("Stopped before there was an answer: what follows from all solves has no"
                            + " part of one.\n");
        }
    }
}
