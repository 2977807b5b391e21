package io.github.manumit.spring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.manumit.casefile.CaseFile;
import io.github.manumit.entity.Ref;
import io.github.manumit.incident.Incident;
import io.github.manumit.incident.Participant;
import io.github.manumit.incident.ParticipantRole;
import io.github.manumit.json.CaseFileJson;
import io.github.manumit.party.Contact;
import io.github.manumit.party.ContactKind;
import io.github.manumit.party.Person;
import io.github.manumit.validation.CaseValidator;
import io.github.manumit.validation.Catalogue;
import io.github.manumit.validation.Finding;
import io.github.manumit.validation.Rule;
import io.github.manumit.validation.RuleSet;
import io.github.manumit.validation.Severity;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.HibernateValidatorConfiguration;
import org.hibernate.validator.cfg.ConstraintMapping;
import org.hibernate.validator.cfg.GenericConstraintDef;
import org.hibernate.validator.cfg.defs.SizeDef;
import org.junit.jupiter.api.Test;

/** The guide's page on rules of one's own. */
class OwnRulesTest {

    private static CaseFile file(Person person) {
        return CaseFile.builder("https://example.org/cases/1")
                .addIncident(Incident.builder("inc1")
                        .addParticipant(Participant.builder()
                                .party(Ref.to("p1"))
                                .role(ParticipantRole.VICTIM)
                                .build())
                        .build())
                .addPerson(person)
                .build();
    }

    @Test
    void aRuleFoundByTheServiceLoaderAppliesEverywhere() {
        CaseFile file = file(Person.builder("p1")
                .addContact(Contact.builder()
                        .kind(ContactKind.PHONE)
                        .value("+7 700 000 00 00")
                        .build())
                .build());
        List<Finding> findings = CaseValidator.standard().check(file);
        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("shelter.contact-without-consent");
            assertThat(finding.severity()).isEqualTo(Severity.ERROR);
            assertThat(finding.pointer()).isEqualTo("/persons/0/contacts");
        });
        assertThat(CaseFileJson.standard()
                        .check(CaseFileJson.standard().write(file))
                        .findings())
                .extracting(Finding::code, Finding::pointer)
                .containsExactly(tuple("shelter.contact-without-consent", "/persons/0/contacts"));
        assertThat(CaseValidator.standard().findings(FrameworkSnippetsTest.HIBERNATE.validate(file)))
                .isEqualTo(findings);
        assertThat(Catalogue.standard().message(findings.get(0), Locale.forLanguageTag("ru")))
                .startsWith("У лица");
        assertThat(Catalogue.standard().remedy("shelter.contact-without-consent", Locale.forLanguageTag("kk")))
                .contains("Record the consent, or remove the contacts.");
    }

    @Test
    void whatCannotBeReadSilencesTheRule() {
        String json = "{\"$schema\": \"s\", \"formatVersion\": \"0.1\", \"id\": \"https://example.org/cases/1\","
                + " \"incidents\": [{\"id\": \"inc1\"}], \"persons\": [{\"id\": \"p1\","
                + " \"contacts\": [{\"kind\": \"phone\", \"value\": \"+7\"}], \"consents\": \"yes\"}]}";
        assertThat(CaseFileJson.standard().check(json).findings())
                .filteredOn(finding -> finding.severity() == Severity.ERROR)
                .extracting(Finding::code)
                .containsExactly("json.wrong-type");
    }

    // tag::set
    /** What a partner asks for before a case is handed over. */
    static final class HandoverRules implements RuleSet {

        private static final String PART = "handover.person-without-part";

        @Override
        public List<Rule> rules() {
            return List.of(Rule.warning(PART)
                    .reads(CaseFile.class, "incidents[]", "events[]", "proceedings[]")
                    .readsAll(Participant.class, "party")
                    .inFile(Person.class, (person, context) -> {
                        if (context.index().involvementsOf(person).isEmpty()) {
                            context.report(context.here());
                        }
                    }));
        }

        @Override
        public Map<String, String> texts(Locale language) {
            return language.getLanguage().equals("en") ? Map.of(PART, "The person takes part in nothing") : Map.of();
        }
    }
    // end::set

    @Test
    void aRuleGivenToTheValidatorAppliesThere() {
        CaseFile file = file(Person.builder("p1").build()).toBuilder()
                .addPerson(Person.builder("p2").build())
                .build();
        // tag::given
        CaseValidator handover = CaseValidator.standard().with(new HandoverRules());
        List<Finding> findings = handover.check(file);
        CaseFileJson json = CaseFileJson.standard().withValidator(handover); // checks documents by the same rules
        // end::given
        assertThat(findings)
                .extracting(Finding::code, Finding::pointer, Finding::message)
                .contains(tuple("handover.person-without-part", "/persons/1", "The person takes part in nothing"));
        assertThat(json.check(json.write(file)).findings())
                .extracting(Finding::code, Finding::pointer)
                .contains(tuple("handover.person-without-part", "/persons/1"));
        assertThat(CaseValidator.standard().check(file))
                .extracting(Finding::code)
                .doesNotContain("handover.person-without-part");
    }

    // tag::constraint
    /** An incident that says in which jurisdiction it happened. */
    @Constraint(validatedBy = Located.Check.class)
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.RUNTIME)
    @interface Located {
        String message() default "Name the jurisdiction";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};

        /** Checks it. */
        final class Check implements ConstraintValidator<Located, Incident> {
            @Override
            public boolean isValid(Incident incident, ConstraintValidatorContext context) {
                return incident == null || !incident.jurisdictions().isEmpty();
            }
        }
    }
    // end::constraint

    @Test
    void aConstraintOnARecordIsAFindingToo() {
        CaseFile file = file(Person.builder("p1").build());
        // tag::mapping
        HibernateValidatorConfiguration configuration =
                Validation.byProvider(HibernateValidator.class).configure();
        ConstraintMapping mapping = configuration.createConstraintMapping();
        mapping.type(Incident.class).constraint(new GenericConstraintDef<>(Located.class));
        Validator validator =
                configuration.addMapping(mapping).buildValidatorFactory().getValidator();
        List<Finding> findings = CaseValidator.standard().findings(validator.validate(file));
        // end::mapping
        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(Located.class.getName());
            assertThat(finding.severity()).isEqualTo(Severity.ERROR);
            assertThat(finding.pointer()).isEqualTo("/incidents/0");
            assertThat(finding.message()).isEqualTo("Name the jurisdiction");
        });
    }

    @Test
    void aBuiltInConstraintOnOurRecordKeepsItsOwnName() {
        HibernateValidatorConfiguration configuration =
                Validation.byProvider(HibernateValidator.class).configure();
        ConstraintMapping mapping = configuration.createConstraintMapping();
        mapping.type(Person.class).field("names").constraint(new SizeDef().min(1));
        Validator validator =
                configuration.addMapping(mapping).buildValidatorFactory().getValidator();
        assertThat(CaseValidator.standard()
                        .findings(validator.validate(file(Person.builder("p1").build()))))
                .extracting(Finding::code, Finding::pointer)
                .containsExactly(tuple("jakarta.validation.constraints.Size", "/persons/0/names"));
    }
}
