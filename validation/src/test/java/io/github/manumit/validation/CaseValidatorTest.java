package io.github.manumit.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.manumit.casefile.CaseFile;
import io.github.manumit.casefile.Producer;
import io.github.manumit.entity.Claim;
import io.github.manumit.entity.NameForm;
import io.github.manumit.entity.Ref;
import io.github.manumit.entity.Standing;
import io.github.manumit.incident.Incident;
import io.github.manumit.incident.Participant;
import io.github.manumit.incident.ParticipantRole;
import io.github.manumit.name.NameKind;
import io.github.manumit.party.Person;
import io.github.manumit.party.Relation;
import io.github.manumit.party.RelationKind;
import io.github.manumit.party.Sex;
import io.github.manumit.value.Timestamp;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.validator.engine.HibernateConstraintViolation;
import org.junit.jupiter.api.Test;

class CaseValidatorTest {

    private final CaseValidator validator = CaseValidator.standard();

    @Test
    void passesOnAFileWithWarnings() {
        CaseFile file = Cases.file()
                .persons(List.of(Person.builder("p1").sex(Sex.of("org:x")).build()))
                .build();
        assertThat(validator.check(file)).extracting(Finding::severity).containsExactly(Severity.WARNING);
        assertThat(validator.require(file)).isSameAs(file);
    }

    @Test
    void refusesAFileWithErrorsAndNamesCodesOnly() {
        CaseFile file = Cases.empty()
                .persons(List.of(Person.builder("p1")
                        .addName(Cases.name(null, NameKind.LEGAL))
                        .addName(Cases.name(null, NameKind.ALIAS))
                        .build()))
                .build();
        assertThatThrownBy(() -> validator.require(file))
                .isInstanceOfSatisfying(
                        InvalidCaseFileException.class,
                        thrown -> assertThat(thrown.findings()).isEqualTo(validator.check(file)))
                .hasMessage("2 errors: required.missing");
    }

    @Test
    void elementsAreSortedByNumberNotByText() {
        List<Person> persons = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            persons.add(Person.builder("p" + i).sex(Sex.of("zzzzzz")).build());
        }
        assertThat(validator.check(Cases.file().persons(persons).build()))
                .extracting(Finding::pointer)
                .startsWith("/persons/0/sex", "/persons/1/sex", "/persons/2/sex")
                .endsWith("/persons/10/sex", "/persons/11/sex");
    }

    @Test
    void whatAClaimSaysNeedNotBeCompleteButItsElementsMust() {
        Person bare =
                Person.builder("p1").addName(Cases.name(null, NameKind.LEGAL)).build();
        CaseFile claimed = Cases.file()
                .sources(List.of(Cases.source("s1")))
                .persons(List.of(Person.builder("p1")
                        .claims(List.of(Cases.claim("c1", bare).build()))
                        .build()))
                .build();
        assertThat(validator.check(claimed))
                .extracting(finding -> finding.code() + finding.pointer())
                .containsExactly("required.missing/persons/0/claims/0/says/names/0/text");
        assertThat(BothWays.plain(claimed)).isEqualTo(validator.check(claimed));
        CaseFile stated = Cases.file().persons(List.of(bare)).build();
        assertThat(validator.check(stated)).extracting(Finding::code).containsExactly("required.missing");
    }

    @Test
    void whatAClaimNeedsIsAskedFor() {
        CaseFile file = Cases.file()
                .persons(List.of(Person.builder("p1")
                        .claims(List.of(Claim.<Person>builder().id("c1").build()))
                        .build()))
                .build();
        assertThat(validator.check(file))
                .extracting(finding -> finding.code() + finding.pointer())
                .containsExactly(
                        "required.missing/persons/0/claims/0/standing",
                        "claim.source-missing/persons/0/claims/0/sources",
                        "required.missing/persons/0/claims/0/says");
        assertThat(BothWays.plain(file)).isEqualTo(validator.check(file));
    }

    @Test
    void vagueFilesHaveNoErrors() {
        CaseFile file = Cases.file()
                .incidents(List.of(Cases.incident()
                        .time(Cases.on("20XX"))
                        .participants(List.of(
                                Cases.part("p1", ParticipantRole.CAPTIVE), Cases.part("p2", ParticipantRole.HOLDER)))
                        .standing(Standing.ALLEGED)
                        .build()))
                .persons(List.of(
                        Cases.born("p1", "199X~").build(), Person.builder("p2").build()))
                .producer(Producer.builder().build())
                .created(Timestamp.parse("2026-01-01T00:00:00+06:00"))
                .build();
        assertThat(validator.check(file)).isEmpty();
    }

    private static List<String> violations(Object lone) {
        return BothWays.HIBERNATE.validate(lone).stream()
                .map(violation -> violation.getPropertyPath().toString())
                .sorted()
                .toList();
    }

    @Test
    void anEntityValidatedAloneMustBeComplete() {
        assertThat(violations(Relation.builder("r1").build())).containsExactly("from", "kind", "to");
        assertThat(violations(Relation.builder("r1")
                        .kind(RelationKind.known().get(0))
                        .from(Ref.to("p1"))
                        .to(Ref.to("p2"))
                        .build()))
                .isEmpty();
        Participant nobody = Participant.builder().build();
        assertThat(violations(nobody)).contains("role");
        assertThat(violations(Incident.builder("inc1").addParticipant(nobody).build()))
                .contains("participants[0].role");
    }

    @Test
    void whatAClaimSaysIsFreeAlsoWhereItsEntityIsValidatedAlone() {
        Relation says = Relation.builder("r1").tier(1).build();
        Relation relation = Relation.builder("r1")
                .kind(RelationKind.known().get(0))
                .from(Ref.to("p1"))
                .to(Ref.to("p2"))
                .addClaim(Cases.claim("c1", says).build())
                .build();
        assertThat(violations(relation)).isEmpty();
        Person person = Person.builder("p1")
                .addClaim(Cases.claim(
                                "c1",
                                Person.builder("p1")
                                        .addName(NameForm.builder().text("a").build())
                                        .addName(NameForm.builder()
                                                .text("a".repeat(501))
                                                .build())
                                        .build())
                        .build())
                .build();
        assertThat(violations(person)).containsExactly("meta.claims[0]");
        HibernateConstraintViolation<?> violation = BothWays.HIBERNATE.validate(person).stream()
                .findFirst()
                .orElseThrow()
                .unwrap(HibernateConstraintViolation.class);
        Finding finding = violation.getDynamicPayload(Finding.class);
        assertThat(finding.code() + finding.pointer()).isEqualTo("text.too-long/says/names/1/text");
    }

    @Test
    void aClaimItselfMustBeComplete() {
        assertThat(violations(Claim.<Person>builder().build())).containsExactly("says", "standing");
    }

    @Test
    void findingsAreCappedWhileTheyAreFound() {
        List<Person> persons = new ArrayList<>();
        for (int i = 0; i < 1_500; i++) {
            persons.add(Person.builder("p" + i).sex(Sex.of("zzzzzz")).build());
        }
        List<Finding> findings = validator.check(Cases.file().persons(persons).build());
        assertThat(findings).hasSize(1_001);
        assertThat(findings.get(1_000).code()).isEqualTo("json.too-many-findings");
    }
}
