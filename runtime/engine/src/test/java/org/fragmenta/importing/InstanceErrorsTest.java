package org.fragmenta.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.fragmenta.check.Finding;
import org.fragmenta.check.ModelException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Files that are not what their format says: one mistake in a sample, told with its line and column. */
class InstanceErrorsTest {
    private static final Path PAGES = Path.of("..", "..", "docs", "diagnostics");

    private static final ImportTerms ANY = ImportTerms.STANDARD;
    private static final ImportTerms CAPACITATED = ImportTerms.STANDARD.withCapacities();

    static Stream<Arguments> mistakes() {
        return Stream.of(
                // The first word tells the format.
                mistake("network.uai", "MARKOV\n", "Markov\n", "FRG-750", 1, 1, "begins with \"Markov\""),
                mistake("assignment.dat", "4\n", "\n \n4 4 4 4\n", "FRG-750", 3, 1, "begins with \"4 4 4 4\""),
                mistake("network.wcsp", "Valley 4 3 7 100", "Valley 4 3 7", "FRG-750", 1, 1, "\"Valley 4 3 7\""),
                // OR-Library.
                mistake("warehouses.txt", " 5 10 \n", " 5 0 \n", "FRG-754", 1, 4, "the number of customers is 0"),
                mistake(
                        "warehouses.txt",
                        " 5 10 \n",
                        " 5. 10 \n",
                        "FRG-754",
                        1,
                        2,
                        "is 5., but must be a whole number"),
                mistake(
                        "warehouses.txt",
                        " 4 30. \n",
                        " 4 -30. \n",
                        "FRG-754",
                        3,
                        4,
                        "warehouse 2 is -30., but must be"),
                mistake(
                        "warehouses.txt",
                        " 4 30. \n",
                        " 4 thirty \n",
                        "FRG-753",
                        3,
                        4,
                        "\"thirty\" stands where the fixed"),
                mistake("warehouses.txt", " 4 30. \n", " 4 NaN \n", "FRG-753", 3, 4, "\"NaN\" stands where"),
                mistake("warehouses.txt", " 4 30. \n", " 4 0x1p3 \n", "FRG-753", 3, 4, "\"0x1p3\" stands where"),
                mistake("warehouses.txt", " 4 30. \n", " 4 1e999 \n", "FRG-708", 3, 4, "warehouse 2 is 1e999, beyond"),
                mistake("warehouses.txt", " 4 30. \n", " 4 1e101 \n", "FRG-708", 3, 4, "up to 1.0E100."),
                mistake(
                        "warehouses.txt",
                        "95.00000 \n",
                        "\n",
                        "FRG-751",
                        37,
                        1,
                        "customer 10 from warehouse 5 belongs"),
                mistake("warehouses.txt", "95.00000 \n", "95 1\n", "FRG-752", 36, 14, "\"1\" follows the last cost of"),
                capacitated(
                        "warehouses.txt", " 4 30. \n", " capacity 30. \n", "FRG-758", 3, 2, "warehouse 2 is the word"),
                capacitated(
                        "warehouses.txt",
                        " 1 \n 20.00000",
                        " 0 \n 20.00000",
                        "FRG-759",
                        8,
                        2,
                        "customer 1 has no demand"),
                // UflLib.
                mistake("facilities.bk", "3 4 0\n", "3 4\n", "FRG-754", 3, 3, "the number of facility 1 is 40"),
                mistake(
                        "facilities.bk",
                        "2 35 3 8 1 6",
                        "2 35 3 8 1",
                        "FRG-754",
                        5,
                        3,
                        "the number of facility 3 is 50, but must be 3"),
                mistake("facilities.bk", "5 5 5 2\n", "5 5 5\n", "FRG-751", 6, 1, "customer 4 from facility 3 belongs"),
                mistake(
                        "facilities.bk",
                        "5 5 5 2\n",
                        "5 5 5 2\n0",
                        "FRG-752",
                        6,
                        1,
                        "\"0\" follows the last cost of facility 3"),
                mistake("facilities.bk", "7 2 9 4", "7 2 -9 4", "FRG-754", 3, 10, "customer 3 from facility 1 is -9"),
                capacitated("facilities.bk", "FILE:", "FILE:", "FRG-757", 0, 0, "states no capacities"),
                // QAPLIB.
                mistake(
                        "assignment.dat",
                        "0 5 0 1\n",
                        "0 5 0\n",
                        "FRG-751",
                        12,
                        1,
                        "row 4, column 4 of the second matrix"),
                mistake(
                        "assignment.dat",
                        "2 8 5 0\n",
                        "2 8 5 0 0\n",
                        "FRG-752",
                        11,
                        9,
                        "the last number of the second matrix"),
                mistake(
                        "assignment.dat",
                        "0 3 0 2",
                        "0 3 0 -2",
                        "FRG-754",
                        3,
                        7,
                        "row 1, column 4 of the first matrix is -2"),
                capacitated(
                        "assignment.dat", "4\n", "4\n", "FRG-757", 0, 0, "assignment.dat is a quadratic assignment"),
                // WCSP.
                mistake(
                        "network.wcsp",
                        "3 2 3 2\n",
                        "3 2 4 2\n",
                        "FRG-754",
                        2,
                        5,
                        "values of variable 2 is 4, but must be a whole"),
                mistake(
                        "network.wcsp",
                        "1 0 2 1\n",
                        "3 0 1 2 0 0\n",
                        "FRG-756",
                        4,
                        1,
                        "cost function 2 depends on 3 variables"),
                mistake("network.wcsp", "1 0 2 1\n", "-2 0 1 2 0\n", "FRG-756", 4, 1, "shares its table"),
                mistake(
                        "network.wcsp",
                        "2 2 1 9 2\n",
                        "2 2 1 -1 knapsack 3\n",
                        "FRG-756",
                        9,
                        7,
                        "is given by a formula"),
                mistake(
                        "network.wcsp",
                        "2 2 1 9 2\n",
                        "2 1 1 9 2\n",
                        "FRG-755",
                        9,
                        5,
                        "variable 1 of cost function 4 is given twice"),
                mistake(
                        "network.wcsp",
                        "2 2 1 9 2\n",
                        "2 4 1 9 2\n",
                        "FRG-754",
                        9,
                        3,
                        "a variable of cost function 4 is 4"),
                mistake(
                        "network.wcsp",
                        "2 1 3\n",
                        "0 0 3\n",
                        "FRG-755",
                        8,
                        5,
                        "tuple 2 of cost function 3 is given twice"),
                mistake("network.wcsp", "2 1 3\n", "2 2 3\n", "FRG-754", 8, 3, "a value of variable 1 is 2"),
                mistake("network.wcsp", "2 1 3\n", "2 1 -3\n", "FRG-754", 8, 5, "tuple 2 of cost function 3 is -3"),
                mistake("network.wcsp", "0 4 0\n", "0 -4 0\n", "FRG-754", 3, 3, "an income"),
                mistake(
                        "network.wcsp",
                        "1 0 6\n",
                        "1 0 6\n1",
                        "FRG-752",
                        19,
                        1,
                        "\"1\" follows the last cost function"),
                mistake(
                        "network.wcsp",
                        "2 1 0 1 1\n1 0 6\n",
                        "",
                        "FRG-751",
                        17,
                        1,
                        "variables of cost function 7 belongs"),
                mistake(
                        "network.wcsp",
                        "Valley 4 3 ",
                        "Valley 9999999 9999999 ",
                        "FRG-754",
                        3,
                        1,
                        "of variable 4 is 0"),
                // UAI.
                mistake("network.uai", "2 0 1\n", "3 0 1 2\n", "FRG-756", 8, 1, "factor 4 depends on 3 variables"),
                mistake("network.uai", "2 0 1\n", "2 0 0\n", "FRG-755", 8, 5, "variable 0 of factor 4 is given twice"),
                mistake(
                        "network.uai",
                        "6\n 1 0.125",
                        "4\n 1 0.125",
                        "FRG-754",
                        21,
                        1,
                        "the table of factor 4 is 4, but must be 6"),
                mistake("network.uai", " 4 .5\n", " 4\n", "FRG-751", 34, 1, "a value of factor 6 belongs"),
                mistake("network.uai", " 4 .5\n", " 4 .5 1\n", "FRG-752", 33, 7, "\"1\" follows the last table"),
                mistake(
                        "network.uai",
                        " 4 .5\n",
                        " 4 -.5\n",
                        "FRG-754",
                        33,
                        4,
                        "a value of factor 6 is -.5, but must be"));
    }

    private static Arguments mistake(
            String file, String original, String mistake, String code, int line, int column, String words) {
        return arguments(file, ANY, original, mistake, code, line, column, words);
    }

    private static Arguments capacitated(
            String file, String original, String mistake, String code, int line, int column, String words) {
        return arguments(file, CAPACITATED, original, mistake, code, line, column, words);
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void eachIsToldWithItsPlace(
            String file,
            ImportTerms terms,
            String original,
            String mistake,
            String code,
            int line,
            int column,
            String words) {
        String text = Samples.text(file);
        int at = text.indexOf(original);
        assertThat(at).as(original).isNotNegative();
        Finding finding =
                refused(file, text.substring(0, at) + mistake + text.substring(at + original.length()), terms);
        assertThat(finding.text())
                .startsWith("[" + code + "] " + file)
                .contains(words)
                .contains("\nMaybe ");
        assertThat(finding.code()).isEqualTo(code);
        String place = line == 0 ? "" : "line " + line + ", column " + column;
        assertThat(finding.path()).isEqualTo(place);
        assertThat(finding.problem()).contains(place);
    }

    static Stream<Arguments> pages() {
        return Stream.of(
                arguments("FRG-750", "sites.txt", "Sites of the valley\n2 1\n", ANY),
                arguments("FRG-751", "cap.txt", "2 1\n50 300\n60 400\n10 7\n", ANY),
                arguments("FRG-752", "pair.dat", "2\n0 1\n1 0\n0 5\n5 0 0\n", ANY),
                arguments("FRG-753", "cap.txt", "2 1\n50 300\n60 4oo\n10 7 9\n", ANY),
                arguments("FRG-754", "pair.wcsp", "pair 2 2 1 10\n2 2\n2 0 1 0 1\n0 2 5\n", ANY),
                arguments("FRG-755", "pair.wcsp", "pair 2 2 1 10\n2 2\n2 0 1 0 2\n0 1 5\n0 1 6\n", ANY),
                arguments("FRG-756", "three.uai", "MARKOV\n3\n2 2 2\n1\n3 0 1 2\n", ANY),
                arguments("FRG-757", "pair.dat", "2\n0 1\n1 0\n0 5\n5 0\n", CAPACITATED),
                arguments("FRG-758", "capa.txt", "2 1\ncapacity 300\ncapacity 400\n10 7 9\n", CAPACITATED),
                arguments("FRG-759", "cap.txt", "2 1\n50 300\n60 400\n0 7 9\n", CAPACITATED));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void thePageShowsTheFileAndWhatIsSaidOfIt(String code, String file, String text, ImportTerms terms)
            throws IOException {
        Finding finding = refused(file, text, terms);
        assertThat(finding.code()).isEqualTo(code);
        assertThat(Files.readString(PAGES.resolve(code + ".md")))
                .contains("```\n" + finding.text() + "\n```")
                .contains("```text\n" + text + "```");
    }

    @Test
    void aFileThatIsCutOrAlteredAnywhereIsReadOrRefusedInWords() {
        int refused = 0;
        long seed = 20;
        String letters = " 0917-.eE\nxM\u0000\uFFFF";
        SplittableRandom random = new SplittableRandom(seed);
        for (String file :
                new String[] {"warehouses.txt", "facilities.bk", "assignment.dat", "network.wcsp", "network.uai"}) {
            String text = Samples.text(file);
            for (int at = 0; at < text.length(); at++) {
                char letter = letters.charAt(random.nextInt(letters.length()));
                refused += survives(file, text.substring(0, at)) ? 0 : 1;
                refused += survives(file, text.substring(0, at) + letter + text.substring(at + 1)) ? 0 : 1;
            }
        }
        assertThat(refused).as("seed %d", seed).isGreaterThan(500);
    }

    private static boolean survives(String file, String text) {
        try {
            return !InstanceFiles.read(file, text, ANY).model().blocks().isEmpty();
        } catch (ModelException e) {
            assertThat(e.findings()).isNotEmpty();
            return false;
        }
    }

    @Test
    void aModelBeyondTheSizeOfDocumentsIsRefusedBeforeItIsBuilt() {
        Finding finding = refused("n.uai", "MARKOV 2\n 9999999 2\n 0", ANY);
        assertThat(finding.code()).isEqualTo("FRG-703");
        assertThat(finding.problem()).contains("a model of 19999998 numbers, more than the 16777216");
        assertThat(refused("cap.txt", "9999 9999\n1 1\n", ANY).code()).isEqualTo("FRG-703");
        assertThat(refused("q.dat", "99999\n", ANY).code()).isEqualTo("FRG-703");
    }

    @Test
    void bytesThatAreNoTextAreRefused(@TempDir Path folder) throws IOException {
        Path file = Files.write(folder.resolve("packed.txt"), new byte[] {31, -117, 8, 0, -1});
        ModelException thrown = catchThrowableOfType(ModelException.class, () -> InstanceFiles.read(file, ANY));
        assertThat(thrown).hasMessageContaining("[FRG-702] packed.txt is not UTF-8");
    }

    private static Finding refused(String file, String text, ImportTerms terms) {
        ModelException thrown = catchThrowableOfType(ModelException.class, () -> InstanceFiles.read(file, text, terms));
        assertThat(thrown).as("a refusal").isNotNull();
        assertThat(thrown.findings()).hasSize(1);
        return thrown.findings().get(0);
    }
}
