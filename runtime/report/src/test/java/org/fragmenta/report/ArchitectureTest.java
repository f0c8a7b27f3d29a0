package org.fragmenta.report;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The chart library stays behind one class, and nothing asks the machine for its fonts. */
@AnalyzeClasses(packages = "org.fragmenta.report", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule theChartLibraryStaysInItsRoom = noClasses()
            .that()
            .doNotHaveSimpleName("Plot")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.jetbrains..", "kotlin..");

    @ArchTest
    static final ArchRule figuresKnowOnlyWhatTheyShow = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java.lang..",
                    "java.util..",
                    "java.math..",
                    "java.nio.file..",
                    "java.text..",
                    "org.apache.commons.math3.fraction..",
                    "org.fragmenta.parametric..",
                    "org.fragmenta.report..",
                    "org.jetbrains.letsPlot..",
                    "org.jspecify..");
}
