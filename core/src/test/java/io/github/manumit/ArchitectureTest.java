package io.github.manumit;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/** Core knows nobody, and shows nothing internal. */
@AnalyzeClasses(packages = "io.github.manumit", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule coreKnowsOnlyTheJdkAndTheAnnotationJars = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "io.github.manumit..", "jakarta.validation..", "org.jspecify..");

    @ArchTest
    static final ArchRule internalTypesStandInNoPublicSignature = methods()
            .that()
            .arePublic()
            .and()
            .areDeclaredInClassesThat()
            .resideOutsideOfPackages("io.github.manumit.internal", "io.github.manumit.shape")
            .should(notShowInternalTypes());

    @ArchTest
    static final ArchRule namesSayWhatAThingIs =
            noClasses().should().haveNameMatching(".*(Util|Utils|Manager|Impl|Dto|Helper)");

    @ArchTest
    static final ArchRule packagesFormLayersWithoutCycles =
            slices().matching("io.github.manumit.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule valuesKnowNoEntities = classes()
            .that()
            .resideInAnyPackage(
                    "io.github.manumit.value",
                    "io.github.manumit.code",
                    "io.github.manumit.time",
                    "io.github.manumit.quantity",
                    "io.github.manumit.name",
                    "io.github.manumit.extension",
                    "io.github.manumit.jurisdiction")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..",
                    "jakarta.validation..",
                    "org.jspecify..",
                    "io.github.manumit.value",
                    "io.github.manumit.internal",
                    "io.github.manumit.rule",
                    "io.github.manumit.code",
                    "io.github.manumit.time",
                    "io.github.manumit.quantity",
                    "io.github.manumit.name",
                    "io.github.manumit.extension",
                    "io.github.manumit.jurisdiction");

    @ArchTest
    static final ArchRule whatIsUnknownIsBelowAllValues = classes()
            .that()
            .resideInAPackage("io.github.manumit.extension")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..",
                    "org.jspecify..",
                    "io.github.manumit.extension",
                    "io.github.manumit.value",
                    "io.github.manumit.internal");

    private static ArchCondition<JavaMethod> notShowInternalTypes() {
        return new ArchCondition<>("not show internal types") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                method.getAllInvolvedRawTypes().stream()
                        .map(JavaClass::getPackageName)
                        .filter("io.github.manumit.internal"::equals)
                        .forEach(name -> events.add(SimpleConditionEvent.violated(method, method.getFullName())));
            }
        };
    }
}
