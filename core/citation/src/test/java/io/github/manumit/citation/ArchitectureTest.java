package io.github.manumit.citation;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The module knows core alone, and of core what it exports. */
@AnalyzeClasses(packages = "io.github.manumit.citation", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule citationKnowsOnlyTheJdkAndCore = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..",
                    "org.jspecify..",
                    "io.github.manumit.entity",
                    "io.github.manumit.jurisdiction",
                    "io.github.manumit.citation",
                    "io.github.manumit.code",
                    "io.github.manumit.name",
                    "io.github.manumit.statute",
                    "io.github.manumit.time",
                    "io.github.manumit.value");

    @ArchTest
    static final ArchRule namesSayWhatAThingIs =
            noClasses().should().haveNameMatching(".*(Util|Utils|Manager|Impl|Dto|Helper)");
}
