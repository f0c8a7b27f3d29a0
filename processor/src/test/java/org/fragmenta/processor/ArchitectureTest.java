package org.fragmenta.processor;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import javax.annotation.processing.Filer;
import javax.annotation.processing.Messager;

/** Holds the arrows between the stages: compiler types stop at reading, printing and writing. */
@AnalyzeClasses(packages = "org.fragmenta.processor", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule compilerTypesStopAtReading = noClasses()
            .that()
            .resideInAnyPackage("..processor.model..", "..processor.check..", "..processor.plan..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("javax.lang.model..", "javax.annotation.processing..");

    @ArchTest
    static final ArchRule onlyGenerationSpeaksJavaPoet = classes()
            .that()
            .resideOutsideOfPackages("..processor.generate..", "..processor.write..")
            .should()
            .onlyDependOnClassesThat()
            .resideOutsideOfPackage("com.palantir.javapoet..");

    @ArchTest
    static final ArchRule onlyReportPrints = noClasses()
            .that()
            .resideOutsideOfPackage("..processor.report..")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(Messager.class);

    @ArchTest
    static final ArchRule stagesFollowEachOther =
            slices().matching("org.fragmenta.processor.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule planKnowsNoGeneration = noClasses()
            .that()
            .resideInAnyPackage("..processor.model..", "..processor.check..", "..processor.plan..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("..processor.read..", "..processor.generate..", "..processor.write..");

    @ArchTest
    static final ArchRule onlyWritingTouchesTheFilerToWrite = noClasses()
            .that()
            .resideInAnyPackage("..processor.generate..", "..processor.report..", "..processor.plan..")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(Filer.class);
}
