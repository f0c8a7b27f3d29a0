package org.fragmenta;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;

/** Holds the arrows of docs/architecture.md. */
@AnalyzeClasses(packages = "org.fragmenta", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    /** What each package may use, the packages of the JDK and its own aside. */
    private static final Map<String, String[]> MAY_USE = Map.ofEntries(
            Map.entry("descriptor", new String[] {}),
            Map.entry("structure", new String[] {}),
            Map.entry("check", new String[] {"descriptor", "structure"}),
            Map.entry("logistics", new String[] {"descriptor", "structure"}),
            Map.entry("result", new String[] {"descriptor"}),
            Map.entry("instance", new String[] {"dsl", "descriptor", "check", "logistics", "result"}),
            Map.entry("solve", new String[] {"descriptor", "instance", "structure", "result"}),
            Map.entry("verify", new String[] {"check", "descriptor", "horizon", "instance", "result", "scenario"}),
            Map.entry("horizon", new String[] {"check", "descriptor", "instance", "result", "scenario"}),
            Map.entry("relocation", new String[] {"check", "descriptor", "horizon", "instance", "result", "solve"}),
            Map.entry(
                    "parametric",
                    new String[] {"check", "descriptor", "instance", "logistics", "result", "scenario", "solve"}),
            Map.entry("nearoptimal", new String[] {"catalog", "descriptor", "instance", "result", "solve"}),
            Map.entry("conflict", new String[] {
                "catalog", "check", "descriptor", "instance", "logistics", "result", "scenario", "solve"
            }),
            Map.entry("io", new String[] {"check", "descriptor", "evidence", "mode", "result"}),
            Map.entry("evidence", new String[] {"descriptor"}),
            Map.entry("theory", new String[] {
                "check",
                "cluster",
                "descriptor",
                "dsl",
                "evidence",
                "horizon",
                "instance",
                "io",
                "logistics",
                "mode",
                "parametric",
                "relocation",
                "result",
                "scenario",
                "solve",
                "structure",
                "verify"
            }),
            Map.entry(
                    "cluster", new String[] {"descriptor", "evidence", "instance", "logistics", "result", "scenario"}),
            Map.entry("mode", new String[] {"check", "descriptor", "result"}),
            Map.entry("scenario", new String[] {"check", "descriptor", "io", "result"}),
            Map.entry("typed", new String[] {
                "catalog",
                "check",
                "conflict",
                "descriptor",
                "dsl",
                "evidence",
                "instance",
                "parametric",
                "result",
                "solve",
                "theory"
            }),
            Map.entry("export", new String[] {"descriptor", "instance"}),
            Map.entry("importing", new String[] {"check", "descriptor"}));

    @ArchTest
    static final ArchRule jacksonStaysInItsRoom = noClasses()
            .that()
            .resideOutsideOfPackage("org.fragmenta.io..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("tools.jackson..", "com.fasterxml.jackson..");

    @ArchTest
    static final ArchRule nothingGoesInCircles =
            slices().matching("org.fragmenta.(*)..").should().beFreeOfCycles();

    @ArchTest
    static void arrowsPointOneWay(JavaClasses engine) {
        MAY_USE.forEach((name, uses) -> classes()
                .that()
                .resideInAPackage("org.fragmenta." + name + "..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(Stream.concat(
                                Stream.of(
                                        "java..",
                                        "org.jspecify..",
                                        "org.apache.commons.math3..",
                                        "tools.jackson..",
                                        "com.fasterxml.jackson..",
                                        "org.fragmenta." + name + ".."),
                                Arrays.stream(uses).map(use -> "org.fragmenta." + use + ".."))
                        .toArray(String[]::new))
                .allowEmptyShould(false)
                .check(engine));
    }
}
