package io.github.manumit.table;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The module knows no case file, and makes no temporary files but the one that becomes the output. */
@AnalyzeClasses(packages = "io.github.manumit.table", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule tablesKnowNoCaseFile = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "io.github.manumit.casefile..", "io.github.manumit.validation..", "io.github.manumit.json..");

    @ArchTest
    static final ArchRule onlyTheOutputIsWrittenToDisk = noClasses()
            .that()
            .doNotHaveSimpleName("WholeFile")
            .should()
            .callMethod(
                    java.nio.file.Files.class,
                    "createTempFile",
                    String.class,
                    String.class,
                    java.nio.file.attribute.FileAttribute[].class)
            .orShould()
            .callMethod(
                    java.nio.file.Files.class,
                    "newOutputStream",
                    java.nio.file.Path.class,
                    java.nio.file.OpenOption[].class);

    @ArchTest
    static final ArchRule namesSayWhatAThingIs =
            noClasses().should().haveNameMatching(".*(Util|Utils|Manager|Impl|Dto|Helper)");
}
