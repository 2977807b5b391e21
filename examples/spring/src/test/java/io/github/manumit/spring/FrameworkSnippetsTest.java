package io.github.manumit.spring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.manumit.casefile.CaseFile;
import io.github.manumit.extension.Extensions;
import io.github.manumit.extension.JsonValue;
import io.github.manumit.json.CaseFileJson;
import io.github.manumit.json.Checked;
import io.github.manumit.json.PolicyJson;
import io.github.manumit.party.AgeStatement;
import io.github.manumit.party.Person;
import io.github.manumit.party.Relation;
import io.github.manumit.quantity.Age;
import io.github.manumit.rule.Draft;
import io.github.manumit.rule.Warnings;
import io.github.manumit.validation.CaseValidator;
import io.github.manumit.validation.Finding;
import io.github.manumit.validation.Policy;
import io.github.manumit.validation.Profile;
import io.github.manumit.validation.Severity;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hibernate.validator.engine.HibernateConstraintViolation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The guide's page on validation in frameworks. */
class FrameworkSnippetsTest {

    static final Validator HIBERNATE = Validation.buildDefaultValidatorFactory().getValidator();

    private static final Path PAGE = Path.of("../../docs/guide/frameworks.md");
    private static final CaseFile INCOMPLETE = CaseFile.builder("https://example.org/cases/1")
            .addRelation(Relation.builder("r1").build())
            .build();

    @TempDir
    private Path folder;

    @Test
    void violations() {
        CaseFile file = INCOMPLETE;
        Validator validator = HIBERNATE;
        // tag::violations
        Set<ConstraintViolation<CaseFile>> violations = validator.validate(file); // errors only
        List<Finding> errors = CaseValidator.standard().findings(violations);
        List<Finding> warnings = CaseValidator.standard().findings(validator.validate(file, Warnings.class));
        boolean isDraft = validator.validate(file, Draft.class).isEmpty();
        // end::violations
        assertThat(errors).extracting(Finding::code).contains("required.missing");
        assertThat(warnings).isNotNull();
        assertThat(isDraft).isTrue();
    }

    @Test
    void payload() {
        Validator validator = HIBERNATE;
        CaseFile file = INCOMPLETE.toBuilder()
                .addRelation(Relation.builder("r1").build())
                .build();
        // tag::payload
        for (ConstraintViolation<CaseFile> violation : validator.validate(file)) {
            HibernateConstraintViolation<?> found = violation.unwrap(HibernateConstraintViolation.class);
            Finding finding = found.getDynamicPayload(Finding.class);
            if (finding != null) { // null for a missing property, and for constraints of others
                System.out.println(violation.getPropertyPath() + " and from there " + finding.pointer());
            }
        }
        // end::payload
        assertThat(validator.validate(file)).anySatisfy(violation -> {
            HibernateConstraintViolation<?> found = violation.unwrap(HibernateConstraintViolation.class);
            assertThat(found.getDynamicPayload(Finding.class)).isNotNull();
        });
    }

    @Test
    void profiles() {
        CaseFile file = INCOMPLETE;
        // tag::profiles
        CaseValidator drafts = CaseValidator.standard().with(Profile.DRAFT).with(Locale.forLanguageTag("ru"));
        List<Finding> findings = drafts.check(file);
        boolean accepted = drafts.report(file).isValid();
        // end::profiles
        assertThat(findings).isNotEmpty();
        assertThat(accepted).isTrue();
    }

    @Test
    void policies() throws IOException {
        Path path = Files.writeString(folder.resolve("policy.json"), policyOfTheGuide());
        String document = "{\"$schema\": \"s\", \"formatVersion\": \"0.1\", \"id\": \"https://example.org/cases/1\","
                + " \"persons\": [{\"id\": \"p1\", \"sex\": \"org:x\"}]}";
        // tag::policies
        Policy policy = PolicyJson.read(path);
        CaseFileJson json =
                CaseFileJson.standard().withValidator(CaseValidator.standard().with(policy));
        Checked checked = json.check(document);
        Map<String, Integer> suppressed = checked.suppressed(); // how many findings, by code
        // end::policies
        assertThat(policy.decisions()).hasSize(2);
        assertThat(checked.isValid()).isFalse();
        assertThat(suppressed).isNotNull();
    }

    @Test
    void findingsOfViolationsFollowLanguageAndPolicy() {
        Set<ConstraintViolation<CaseFile>> violations = HIBERNATE.validate(INCOMPLETE);
        CaseValidator russian = CaseValidator.standard().with(Locale.forLanguageTag("ru"));
        assertThat(russian.findings(violations)).isEqualTo(errors(russian.check(INCOMPLETE)));
        Policy lenient = Policy.none().suppress("required.missing", "An example");
        assertThat(CaseValidator.standard().with(lenient).findings(violations)).isEmpty();
        Policy lowering = Policy.none().set("required.missing", Severity.WARNING, "An example");
        assertThat(CaseValidator.standard().with(lowering).findings(violations))
                .isNotEmpty()
                .allMatch(finding -> finding.severity() == Severity.WARNING);
    }

    private static List<Finding> errors(List<Finding> findings) {
        return findings.stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .toList();
    }

    @Test
    void aRecordByItselfHasPointersFromItself() {
        assertThat(CaseValidator.standard()
                        .findings(HIBERNATE.validate(Relation.builder("r1").build())))
                .extracting(Finding::pointer)
                .containsExactlyInAnyOrder("/kind", "/from", "/to");
    }

    @Test
    void aFaultOfAValueThatPrintsItselfIsReportedOnItsOwner() {
        Age age = new Age(
                Age.ofYears(8).extent(),
                null,
                null,
                null,
                Extensions.of(Map.of("value", new JsonValue.JsonString("x"))));
        Person person = Person.builder("p1")
                .addAge(AgeStatement.builder().age(age).build())
                .build();
        CaseFile file = CaseFile.builder("https://example.org/cases/1")
                .addPerson(person)
                .build();
        Set<ConstraintViolation<CaseFile>> violations = HIBERNATE.validate(file);
        assertThat(violations).isNotEmpty().noneMatch(violation -> violation.getInvalidValue() instanceof Age);
        assertThat(CaseValidator.standard().findings(violations))
                .isEqualTo(errors(CaseValidator.standard().check(file)))
                .extracting(Finding::code, Finding::pointer)
                .contains(tuple("extension.known-property", "/persons/0/ages/0/age"));
    }

    private static String policyOfTheGuide() throws IOException {
        Matcher block = Pattern.compile("```json\\n(.*?)```", Pattern.DOTALL).matcher(Files.readString(PAGE));
        List<String> blocks = block.results()
                .map(MatchResult::group)
                .map(each -> each.substring(8, each.length() - 3))
                .toList();
        assertThat(blocks).hasSize(1);
        return blocks.get(0);
    }
}
