package io.github.manumit.registry;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The module knows the values in core, and no entities. */
@AnalyzeClasses(packages = "io.github.manumit.registry", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule registryKnowsOnlyTheJdkAndValues = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..",
                    "org.jspecify..",
                    "io.github.manumit.registry",
                    "io.github.manumit.code",
                    "io.github.manumit.jurisdiction",
                    "io.github.manumit.name",
                    "io.github.manumit.quantity",
                    "io.github.manumit.time",
                    "io.github.manumit.value");

    @ArchTest
    static final ArchRule namesSayWhatAThingIs =
            noClasses().should().haveNameMatching(".*(Util|Utils|Manager|Impl|Dto|Helper)");
}
