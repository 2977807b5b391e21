package io.github.manumit.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.manumit.casefile.CaseFile;
import io.github.manumit.party.Person;
import io.github.manumit.party.Sex;
import io.github.manumit.quantity.Quantity;
import org.junit.jupiter.api.Test;

/** Rules that no document in JSON can break, so that they have no examples in JSON. */
class RulesInJavaTest {

    private static void assertOnly(String expected, CaseFile file) {
        assertThat(CaseValidator.standard().check(file))
                .extracting(finding -> finding.code() + " " + finding.pointer())
                .containsExactly(expected);
    }

    private static CaseFile with(Person person) {
        return Cases.file().addSource(Cases.source("s1")).addPerson(person).build();
    }

    @Test
    void aKnownNameAmongUnknownProperties() {
        assertThat(CaseValidator.standard()
                        .check(with(Person.builder("p1")
                                .children(Quantity.of(2).toBuilder()
                                        .extensions(Cases.unknown("names"))
                                        .build())
                                .build())))
                .extracting(Finding::code)
                .containsExactly("property.unknown");
        assertOnly(
                "extension.known-property /persons/0/children",
                with(Person.builder("p1")
                        .children(Quantity.of(2).toBuilder()
                                .extensions(Cases.unknown("value"))
                                .build())
                        .build()));
        assertOnly(
                "extension.known-property /persons/0",
                with(Person.builder("p1").extensions(Cases.unknown("names")).build()));
    }

    @Test
    void aClaimAboutAnotherEntity() {
        assertThat(CaseValidator.standard().check(with(claimed("p1")))).isEmpty();
        assertOnly("claim.about-another /persons/0/claims/0/says", with(claimed("p2")));
    }

    private static Person claimed(String about) {
        Person says = Person.builder(about).sex(Sex.FEMALE).build();
        return Person.builder("p1").addClaim(Cases.claim("c1", says).build()).build();
    }
}
