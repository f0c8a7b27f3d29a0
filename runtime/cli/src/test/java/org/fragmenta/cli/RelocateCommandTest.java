package org.fragmenta.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RelocateCommandTest {
    /**
     * Sewing in the North costs 100 a year more than in the South from 2032 on, 10 more before. The move costs 300, and
     * 0.1 * 300 = 30 a year is what makes it pay (theory RL-1).
     */
    static final String SHIRTS = """
            {"schema": 1, "id": "Shirts", "output": 10, "economy": {"discountRate": 0.1},
             "regionSet": {"regions": [
               {"id": "North", "country": "N", "wage": 2, "label": "North"}, {"id": "South", "country": "S", "wage": 1}]},
             "blocks": [{"id": "Sewing", "laborHours": 1, "setup": 250}, {"id": "Packing", "laborHours": 0.1}],
             "links": [{"id": "Shirts", "from": "Sewing", "to": "Packing", "unitCoordination": 1.5}],
             "scenarios": [{"id": "Boom", "changes": [{"path": "regions.North.wage", "value": 11}]}],
             "horizon": {"firstYear": 2030, "years": 12,
               "moves": [
                 {"block": "Sewing", "exit": 40, "moving": 10, "standsIn": "North"},
                 {"block": "Packing", "standsIn": "North"}],
               "dated": [{"year": 2032, "scenario": "Boom"}]}}
            """;

    @TempDir
    private Path folder;

    private CommandRun relocate(String... options) {
        String file = Documents.file(folder, "shirts.json", SHIRTS);
        String[] arguments = new String[options.length + 2];
        arguments[0] = "relocate";
        arguments[1] = file;
        System.arraycopy(options, 0, arguments, 2, options.length);
        return CommandRun.of(100, arguments);
    }

    @Test
    void the_timeline_says_when_and_why_blocks_move_and_what_it_is_worth() {
        CommandRun run = relocate();
        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .startsWith(
                        "Shirts\nModel Shirts, scenario baseline, 2030 to 2041, discounted at 10.0 % a year, foresight"
                                + " perfect; 2\nblocks, 2 regions, 1 link.\nproven: no path costs less than ")
                .contains("""
                        Timeline
                        years      Sewing  Packing
                        --------------------------
                        2030-2031  North   North
                        2032-2041  South   South
                        """)
                .contains("2032 Sewing: North to South for 300 (set-up 250, exit 40, moving 10).")
                .contains("It leads with Packing")
                .contains("It follows with Sewing")
                .contains("Present value (USD of 2030)")
                .contains("Foresight myopic costs ")
                .contains("Bands of inaction in 2030 (wage, USD an hour)")
                .contains("block    stands in  wage  leaves above  for    back below");
    }

    @Test
    void a_scenario_is_in_force_from_the_first_year_and_settings_count() {
        assertThat(relocate("--scenario", "Boom").out()).contains("2030-2041  South   South");
        assertThat(relocate("--set", "blocks.Sewing.setup=1e6").out())
                .contains("2030-2041  North   North")
                .contains("No block ever moves.");
    }

    @Test
    void settings_reach_the_horizon_and_a_solve_says_that_it_looks_at_one_year() {
        assertThat(relocate("--set", "horizon.dated.Boom.year=2034").out()).contains("2030-2033  North   North");
        assertThat(relocate("--set", "horizon.moves.Sewing.exit=1e6").out()).contains("No block ever moves.");
        assertThat(relocate("--set", "horizon.years=3").out())
                .contains("2030 to 2032")
                .contains("No block ever moves.");
        CommandRun wrong = relocate("--set", "horizon.periods=3");
        assertThat(wrong.exitCode()).isEqualTo(3);
        assertThat(wrong.err()).contains("[FRG-722]").contains("choose one of firstYear, years");
        CommandRun solved = CommandRun.of(200, "solve", Documents.file(folder, "shirts.json", SHIRTS));
        assertThat(solved.out())
                .contains(
                        "The numbers are those of 2030, as if they lasted; fragmenta relocate places the blocks year by"
                                + " year to 2041.");
    }

    @Test
    void what_it_writes_is_verified() {
        for (String foresight : new String[] {"perfect", "myopic", "rolling:3"}) {
            String json = relocate("--foresight", foresight, "--json", "-").out();
            String file = Documents.file(folder, "timeline.json", json);
            CommandRun run = CommandRun.of("verify", file);
            assertThat(run.err()).isEmpty();
            assertThat(run.exitCode()).isZero();
            assertThat(run.out())
                    .startsWith(
                            "accepted: timeline of model Shirts, scenario baseline is what it claims: its\npath costs");
            CommandRun altered = CommandRun.of(
                    "verify",
                    Documents.file(
                            folder,
                            "altered.json",
                            json.replaceFirst("\"plan\":\\{\"Sewing\":\"North\"", "\"plan\":{\"Sewing\":\"South\"")));
            assertThat(altered.exitCode()).isEqualTo(ExitCode.NO);
            assertThat(altered.out()).startsWith("rejected: timeline of model Shirts");
        }
    }

    @Test
    void uncertain_wages_give_what_waiting_is_worth_and_the_wages_that_move_blocks() {
        String uncertain = SHIRTS.replace(
                "\"dated\": [{\"year\": 2032, \"scenario\": \"Boom\"}]",
                "\"uncertain\": [{\"id\": \"NorthernWages\", \"regions\": [\"North\"], \"volatility\": 0.2}]");
        String file = Documents.file(folder, "uncertain.json", uncertain);
        CommandRun run = CommandRun.of(140, "relocate", file);
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .contains("Uncertain wages (USD of 2030, expected)")
                .contains("Sewing, Packing: all years decided now cost ")
                .contains(": waiting is worth ")
                .contains("Sewing is in North, Packing is in North.")
                // Sewing and Packing together save 11 (w - 1) a year for 12 years: 300 at a wage of 5.
                .containsPattern("Sewing +North +2 +above +5 +5.91 +South +never +NorthernWages");
        String json = CommandRun.of("relocate", file, "--json", "-").out();
        assertThat(json).contains("\"waiting\":{\"blocks\":[\"Sewing\",\"Packing\"]");
        CommandRun verified = CommandRun.of("verify", Documents.file(folder, "waiting.json", json));
        assertThat(verified.out()).startsWith("accepted").contains("what waiting is worth");
    }

    @Test
    void wrong_requests_say_what_to_write() {
        CommandRun foresight = relocate("--foresight", "rolling");
        assertThat(foresight.exitCode()).isEqualTo(2);
        assertThat(foresight.err()).contains("--foresight is \"rolling\"; it must be perfect, myopic or rolling:N");
        CommandRun garments = CommandRun.of("relocate", Documents.file(folder, "garments.json", Documents.garments()));
        assertThat(garments.exitCode()).isEqualTo(3);
        assertThat(garments.err())
                .contains("[FRG-630] Model Garments states no horizon")
                .contains("fragmenta solve");
    }

    @Test
    void where_no_path_exists_the_answer_is_no() {
        String torn = Documents.infeasible()
                .replace("\"tables\"", "\"horizon\": {\"firstYear\": 2030, \"years\": 2}, \"tables\"");
        CommandRun run = CommandRun.of("relocate", Documents.file(folder, "torn.json", torn));
        assertThat(run.exitCode()).isEqualTo(ExitCode.NO);
        assertThat(run.out()).contains("infeasible: no path gives every block");
        String json = CommandRun.of("relocate", folder.resolve("torn.json").toString(), "--json", "-")
                .out();
        CommandRun verified = CommandRun.of("verify", Documents.file(folder, "no.json", json));
        assertThat(verified.out()).startsWith("accepted").contains("no path exists");
    }
}
