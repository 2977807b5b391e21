package io.github.manumit.htcds;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Rows know no file format, and the module needs no JSON library. */
@AnalyzeClasses(packages = "io.github.manumit.htcds", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule convertingNeedsNoJsonLibrary = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io.github.manumit.json..", "tools.jackson..", "com.fasterxml..");

    @ArchTest
    static final ArchRule rowsKnowNoTables = noClasses()
            .that()
            .resideInAPackage("io.github.manumit.htcds")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io.github.manumit.htcds.sheet..", "io.github.manumit.table..");

    @ArchTest
    static final ArchRule namesSayWhatAThingIs =
            noClasses().should().haveNameMatching(".*(Util|Utils|Manager|Impl|Dto|Helper)");
}
