package org.fragmenta.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the commands say of technologies and suppliers. */
class TechnologyCommandTest {
    /** One block or two, a supplier for one of these. */
    static final String SHIRTS = """
            {"schema": 1, "id": "Shirts", "output": 100,
             "regionSet": {"regions": [{"id": "Here", "country": "A", "wage": 2}, {"id": "There", "country": "A", "wage": 1}]},
             "blocks": [
               {"id": "Making", "laborHours": 5, "setup": 1000, "only": ["Here"]},
               {"id": "Cutting", "laborHours": 1, "setup": 1000},
               {"id": "Sewing", "laborHours": 2, "setup": 1000,
                "armsLength": {"headquarters": "Here", "advantage": 0.1, "friction": 0.3}}],
             "links": [{"id": "Panels", "from": "Cutting", "to": "Sewing", "coordination": 10}],
             "technologies": [{"id": "Whole", "blocks": ["Making"]}, {"id": "Divided", "blocks": ["Cutting", "Sewing"]}]}
            """;

    @TempDir
    private Path folder;

    private String shirts = "";

    @BeforeEach
    void writeModel() {
        shirts = Documents.file(folder, "shirts.json", SHIRTS);
    }

    @Test
    void solveNamesTechnologyGovernanceAndAlternatives() {
        CommandRun run = CommandRun.of("solve", shirts);
        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .contains("2 technologies.")
                .contains("Technology Divided.")
                .containsPattern("Cutting +There +in-house +")
                .containsPattern("Sewing +There +arm's length +")
                .containsPattern("Whole +1 +1,16[0-9.]+ +6[78][0-9.]+ +proven")
                .containsPattern("Divided +2 +48[0-9.]+ +chosen +proven");
    }

    @Test
    void verifyProvesWhatSolveWrites() {
        String json = folder.resolve("result.json").toString();
        assertThat(CommandRun.of("solve", shirts, "--json", json).exitCode()).isZero();
        assertThat(CommandRun.of("verify", json).exitCode()).isZero();
    }

    @Test
    void attractSpeaksOfTheChosenTechnology() {
        CommandRun run = CommandRun.of("attract", shirts, "--block", "Sewing", "--region", "Here");
        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
        CommandRun idle = CommandRun.of("attract", shirts, "--block", "Making", "--region", "Here");
        assertThat(idle.exitCode()).isEqualTo(3);
        assertThat(idle.err())
                .contains("Block Making is not in the plan: the cheapest technology, Divided, does without it.");
    }

    @Test
    void exportAsksForOneTechnology() {
        CommandRun run = CommandRun.of("export", shirts, "--format", "lp");
        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.err()).contains("export each: --technology Whole, --technology Divided.");
        CommandRun whole = CommandRun.of("export", shirts, "--format", "lp", "--technology", "Whole");
        assertThat(whole.exitCode()).isZero();
        assertThat(whole.out()).contains("Making").doesNotContain("Sewing");
        assertThat(CommandRun.of("export", shirts, "--format", "json").out()).contains("technologies");
    }
}
