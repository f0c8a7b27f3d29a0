package org.fragmenta.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerifyCommandTest {
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]+\\.[0-9]+(E-?[0-9]+)?");

    @TempDir
    private Path folder;

    @Test
    void whatTheCommandSolvesItAccepts() {
        String garments = Documents.file(folder, "garments.json", Documents.garments());
        CommandRun accepted = verify(solve(garments));
        assertThat(accepted.out())
                .startsWith("accepted: result of model Garments, scenario baseline is what it claims")
                .contains("199,711 USD a year");
        assertThat(accepted.exitCode()).isZero();
        assertThat(verify(solve(garments, "--scenario", "CorridorComplete", "--set", "output=2e6"))
                        .exitCode())
                .isZero();
        String jar = CompiledModels.jar(folder).toString();
        assertThat(verify(solve("Shirts", "--models", jar)).exitCode()).isZero();
        CommandRun infeasible = verify(solve(Documents.file(folder, "torn.json", Documents.infeasible())));
        assertThat(infeasible.exitCode()).as(infeasible.out()).isZero();
        assertThat(infeasible.out()).contains("no plan exists");
    }

    @Test
    void everyAlteredFigureOfTheAnswerIsRejected() {
        String result = solve(Documents.file(folder, "garments.json", Documents.garments()));
        String answer = result.substring(0, result.indexOf("\"certificate\""));
        String proof = result.substring(answer.length());
        List<String> tampered = new ArrayList<>();
        Matcher number = NUMBER.matcher(answer);
        while (number.find()) {
            double altered = Double.parseDouble(number.group()) + 7;
            tampered.add(answer.substring(0, number.start()) + altered + answer.substring(number.end()) + proof);
        }
        assertThat(tampered).hasSizeGreaterThan(50);
        for (String document : tampered) {
            CommandRun run = verify(document);
            assertThat(run.exitCode()).as(run.out() + run.err() + document).isEqualTo(1);
            assertThat(run.out()).startsWith("rejected").contains("[FRG-8");
            assertThat(run.err()).isEmpty();
        }
    }

    @Test
    void anotherPlanAnotherModelAndAForgedProofAreRejected() {
        String result = solve(Documents.file(folder, "garments.json", Documents.garments()));
        for (String document : List.of(
                result.replace("\"Sewing\":\"Savannakhet\"", "\"Sewing\":\"DaNang\""),
                result.replace("\"model\":\"Garments\"", "\"model\":\"Shirts\""),
                result.replace("\"status\":\"PROVEN\"", "\"status\":\"LIMIT\""),
                result.replace("\"wage\":1.2", "\"wage\":1.1"),
                result.replaceAll("\"atTo\":\\[[^,]+,", "\"atTo\":[-90000.0,"))) {
            assertThat(document).isNotEqualTo(result);
            assertThat(verify(document).exitCode()).as(document).isEqualTo(1);
        }
    }

    private static String solve(String... model) {
        List<String> arguments = new ArrayList<>(List.of("solve", "--json", "-"));
        arguments.addAll(List.of(model));
        return CommandRun.of(arguments.toArray(String[]::new)).out();
    }

    private CommandRun verify(String result) {
        return CommandRun.of(200, "verify", Documents.file(folder, "result.json", result));
    }
}
