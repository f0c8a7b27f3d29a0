package org.fragmenta.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.fragmenta.descriptor.ModelDescriptor;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Public instances whose optima are printed: imported, written, read again, solved to proof and accepted by the checker.
 *
 * <p>They are not part of this repository. They are looked for in the folder that the system property {@code
 * fragmenta.data} names, else in {@code shared/data} beside the checkout; where that is missing, the tests are skipped.
 */
class PublicInstancesTest {
    private static final Path DATA = Path.of(System.getProperty(
            "fragmenta.data", Path.of("..", "..", "..", "shared", "data").toString()));

    static Stream<Arguments> proven() {
        return Stream.of(
                // cap41 without its capacities is cap71 (V11 of the theory notes).
                Arguments.of("ufl-small/cap41.txt", ImportTerms.STANDARD, 932_615.75),
                Arguments.of("ufl-small/cap41.txt", ImportTerms.STANDARD.withCapacities(), 1_040_444.375),
                Arguments.of("ufl-small/B1.1", ImportTerms.STANDARD, 23_468),
                Arguments.of("ufl-small/B1.2", ImportTerms.STANDARD, 22_119),
                Arguments.of("ufl-small/D1.1", ImportTerms.STANDARD, 14_190),
                Arguments.of("qaplib-small/chr12a.dat", ImportTerms.STANDARD, 9_552),
                Arguments.of("qaplib-small/esc16j.dat", ImportTerms.STANDARD, 8),
                Arguments.of("qaplib-small/nug12.dat", ImportTerms.STANDARD, 578),
                Arguments.of("wcsp-small/example.wcsp", ImportTerms.STANDARD, 27),
                Arguments.of("wcsp-small/warehouse.wcsp", ImportTerms.STANDARD, 328));
    }

    @ParameterizedTest
    @MethodSource("proven")
    void itsOptimumIsTheOneThatIsPrinted(String file, ImportTerms terms, double printed) {
        assertThat(Samples.optimum(model(file, terms))).isCloseTo(printed, within(1e-9 * printed));
    }

    private static ModelDescriptor model(String file, ImportTerms terms) {
        Path path = DATA.resolve(file);
        assumeTrue(Files.exists(path), () -> "skipped: the public instance " + path + " is not there");
        return InstanceFiles.read(path, terms).model();
    }
}
