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

/** The folders of the processor are stages, and each may use only what stands before it. */
@AnalyzeClasses(packages = "org.fragmenta.processor", importOptions = ImportOption.DoNotIncludeTests.class)
class PackageArrowsTest {
    private static final String[] COMPILER = {"javax.lang.model..", "javax.annotation.processing..", "com.sun.source.."
    };

    @ArchTest
    static final ArchRule model_is_free_of_the_compiler_and_of_poetry = classes()
            .that()
            .resideInAPackage("..processor.model..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..", "org.fragmenta.descriptor..", "org.fragmenta.processor.model..", "org.jspecify..");

    @ArchTest
    static final ArchRule rules_plans_and_generators_never_see_the_compiler = noClasses()
            .that()
            .resideInAnyPackage("..processor.check..", "..processor.plan..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(COMPILER);

    @ArchTest
    static final ArchRule tables_are_read_without_the_compiler = noClasses()
            .that()
            .resideInAPackage("..processor.read.table..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("javax.lang.model.element..", "javax.annotation.processing..", "com.sun.source..");

    @ArchTest
    static final ArchRule reading_knows_nothing_of_what_comes_after = noClasses()
            .that()
            .resideInAPackage("..processor.read..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "..processor.check..", "..processor.plan..", "..processor.generate..", "..processor.write..");

    @ArchTest
    static final ArchRule rules_know_only_model_and_report = noClasses()
            .that()
            .resideInAPackage("..processor.check..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "..processor.read..", "..processor.plan..", "..processor.generate..", "..processor.write..");

    @ArchTest
    static final ArchRule only_the_printer_speaks_to_the_user = noClasses()
            .that()
            .resideOutsideOfPackage("..processor.report..")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(Messager.class);

    @ArchTest
    static final ArchRule only_the_writer_writes_and_only_reading_reads = noClasses()
            .that()
            .resideOutsideOfPackages("..processor.write..", "..processor.read..")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(Filer.class);

    @ArchTest
    static final ArchRule plans_know_nothing_of_what_comes_after = noClasses()
            .that()
            .resideInAPackage("..processor.plan..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("..processor.read..", "..processor.generate..", "..processor.write..");

    @ArchTest
    static final ArchRule only_generation_and_writing_speak_JavaPoet = noClasses()
            .that()
            .resideOutsideOfPackages("..processor.generate..", "..processor.write..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.palantir.javapoet..");

    @ArchTest
    static final ArchRule stages_follow_each_other =
            slices().matching("org.fragmenta.processor.(*)..").should().beFreeOfCycles();
}
