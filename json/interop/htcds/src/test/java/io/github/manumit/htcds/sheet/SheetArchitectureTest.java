package io.github.manumit.htcds.sheet;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Tables know records, records know no tables, and nothing is written to the disk here. */
@AnalyzeClasses(packages = "io.github.manumit.htcds", importOptions = ImportOption.DoNotIncludeTests.class)
class SheetArchitectureTest {

    @ArchTest
    static final ArchRule recordsKnowNoTables = noClasses()
            .that()
            .resideInAPackage("io.github.manumit.htcds")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io.github.manumit.htcds.sheet..", "io.github.manumit.table..");

    @ArchTest
    static final ArchRule tablesMakeNoCaseFiles = noClasses()
            .that()
            .resideInAPackage("io.github.manumit.htcds.sheet")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io.github.manumit.casefile..", "io.github.manumit.json..");

    @ArchTest
    static final ArchRule nothingIsWrittenToTheDisk = noClasses()
            .that()
            .resideInAPackage("io.github.manumit.htcds.sheet")
            .should()
            .callMethodWhere(com.tngtech.archunit.core.domain.JavaCall.Predicates.target(
                    com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching(
                            "createTempFile|newOutputStream|writeString|write.*Bytes")));
}
