package io.github.manumit.htcds;

import io.github.manumit.code.Word;
import io.github.manumit.entity.AbsenceReason;
import io.github.manumit.entity.Anchor;
import io.github.manumit.entity.Identifier;
import io.github.manumit.entity.IdentifierScheme;
import io.github.manumit.entity.NameForm;
import io.github.manumit.entity.NamePart;
import io.github.manumit.entity.Ref;
import io.github.manumit.entity.When;
import io.github.manumit.incident.Incident;
import io.github.manumit.incident.ParticipantBuilder;
import io.github.manumit.jurisdiction.JurisdictionCode;
import io.github.manumit.name.NamePartKind;
import io.github.manumit.party.AgeStatement;
import io.github.manumit.party.Birth;
import io.github.manumit.party.Citizenship;
import io.github.manumit.party.Consent;
import io.github.manumit.party.ConsentKind;
import io.github.manumit.party.Contact;
import io.github.manumit.party.ContactKind;
import io.github.manumit.party.ContactUse;
import io.github.manumit.party.DecidingBodyKind;
import io.github.manumit.party.EducationLevel;
import io.github.manumit.party.Gender;
import io.github.manumit.party.LanguageKnowledge;
import io.github.manumit.party.LanguageUse;
import io.github.manumit.party.MaritalStatus;
import io.github.manumit.party.Occupation;
import io.github.manumit.party.Recognition;
import io.github.manumit.party.RecognitionBuilder;
import io.github.manumit.party.RecognitionStatus;
import io.github.manumit.party.Residence;
import io.github.manumit.party.ResidenceKind;
import io.github.manumit.party.VitalStatus;
import io.github.manumit.party.Vulnerability;
import io.github.manumit.party.VulnerabilityBuilder;
import io.github.manumit.party.VulnerabilityKind;
import io.github.manumit.quantity.Age;
import io.github.manumit.quantity.Quantity;
import io.github.manumit.time.PartialDate;
import io.github.manumit.time.TimeDirection;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the fields of a person say of the person alone. */
final class PersonTelling {

    private static final int LONGEST_NAME = 500;

    private static final Map<HtcdsField, NamePartKind> NAME_PARTS = new LinkedHashMap<>();

    static {
        NAME_PARTS.put(HtcdsField.PRS_SALUTATION, NamePartKind.HONORIFIC);
        NAME_PARTS.put(HtcdsField.PRS_FIRST_NAME, NamePartKind.GIVEN);
        NAME_PARTS.put(HtcdsField.PRS_MIDDLE_NAME, NamePartKind.MIDDLE);
        NAME_PARTS.put(HtcdsField.PRS_SECOND_NAME, NamePartKind.FAMILY);
    }

    private final Drafts drafts;
    private final PlaceDrafts places;

    PersonTelling(Drafts drafts, PlaceDrafts places) {
        this.drafts = drafts;
        this.places = places;
    }

    /** The fields of a name, in the order in which a name is written. */
    static Map<HtcdsField, NamePartKind> nameParts() {
        return NAME_PARTS;
    }

    static String composed(List<NamePart> parts) {
        return parts.stream().map(NamePart::text).collect(Collectors.joining(" "));
    }

    void tell(PersonDraft person, Cells cells) {
        name(person, cells);
        origin(person, cells);
        contacts(person, cells);
        status(person, cells);
        vulnerabilities(person, cells);
    }

    /** The age at which the incident began. */
    void age(EntityDraft<ParticipantBuilder> part, PersonDraft person, Cells cells, Ref<Incident> incident) {
        drafts.take(part, cells, HtcdsField.VIC_AGE_WHEN_TRAFFICKED, age -> {
            drafts.origin(person.next("ages") + "/age", HtcdsField.VIC_AGE_WHEN_TRAFFICKED, age.cell());
            person.traits.addAge(AgeStatement.builder()
                    .age(Age.ofYears(Integer.parseInt(age.text())))
                    .asOf(When.builder()
                            .relativeTo(Anchor.builder()
                                    .from(incident)
                                    .direction(TimeDirection.START)
                                    .build())
                            .build())
                    .build());
        });
    }

    private void name(PersonDraft person, Cells cells) {
        List<NamePart> parts = new ArrayList<>();
        Map<HtcdsField, Drafts.Typed> typed = new LinkedHashMap<>();
        NAME_PARTS.forEach((field, kind) -> drafts.take(person, cells, field, part -> {
            parts.add(NamePart.builder().kind(kind).text(part.text()).build());
            typed.put(field, part);
        }));
        String name = composed(parts);
        if (name.length() > LONGEST_NAME) {
            NAME_PARTS.keySet().forEach(field -> drafts.keep(person, cells, field));
        } else if (!parts.isEmpty()) {
            String pointer = person.next("names");
            int i = 0;
            for (Map.Entry<HtcdsField, Drafts.Typed> part : typed.entrySet()) {
                drafts.origin(
                        pointer + "/parts/" + i, part.getKey(), part.getValue().cell());
                if (i++ == 0) {
                    drafts.origin(pointer, part.getKey(), part.getValue().cell());
                }
            }
            person.builder.addName(NameForm.builder().text(name).parts(parts).build());
        }
    }

    private void origin(PersonDraft person, Cells cells) {
        drafts.take(person, cells, HtcdsField.PRS_BIRTHDATE, date -> {
            person.traits.birth(Birth.builder()
                    .time(When.of(PartialDate.parse(date.text())))
                    .build());
            drafts.origin(person.at("birth"), HtcdsField.PRS_BIRTHDATE, date.cell());
        });
        drafts.take(person, cells, HtcdsField.PRS_CITIZENSHIP).forEach(country -> {
            drafts.origin(person.next("citizenships"), HtcdsField.PRS_CITIZENSHIP, country.cell());
            person.traits.addCitizenship(Citizenship.builder()
                    .country(JurisdictionCode.parse(country.text()))
                    .build());
        });
        places.place(person, cells, AddressFields.OF_PERSON).ifPresent(place -> {
            person.next("residences");
            person.traits.addResidence(
                    Residence.builder().kind(ResidenceKind.MAILING).place(place).build());
        });
        language(person, cells, HtcdsField.PRS_PRIMARY_LANGUAGE, LanguageUse.PRIMARY);
        language(person, cells, HtcdsField.PRS_SECONDARY_LANGUAGE, LanguageUse.SECONDARY);
        drafts.take(person, cells, HtcdsField.PRS_TITLE, title -> {
            drafts.origin(person.next("occupations"), HtcdsField.PRS_TITLE, title.cell());
            person.traits.addOccupation(
                    Occupation.builder().title(Drafts.text(title)).build());
        });
        drafts.take(person, cells, HtcdsField.PRS_IDENTITY_NUMBER, number -> {
            drafts.origin(person.next("identifiers"), HtcdsField.PRS_IDENTITY_NUMBER, number.cell());
            person.builder.addIdentifier(Identifier.builder()
                    .scheme(IdentifierScheme.NATIONAL_ID_NUMBER)
                    .value(number.text())
                    .build());
        });
    }

    private void language(PersonDraft person, Cells cells, HtcdsField field, LanguageUse use) {
        drafts.take(person, cells, field, language -> {
            drafts.origin(person.next("languages"), field, language.cell());
            person.traits.addLanguage(LanguageKnowledge.builder()
                    .language(Forms.language(language.text()).orElseThrow())
                    .use(use)
                    .build());
        });
    }

    private void contacts(PersonDraft person, Cells cells) {
        contact(person, cells, HtcdsField.PRS_EMAIL, ContactKind.EMAIL, null);
        contact(person, cells, HtcdsField.PRS_HOME_PHONE, ContactKind.PHONE, ContactUse.HOME);
        contact(person, cells, HtcdsField.PRS_MOBILE_PHONE, ContactKind.MOBILE_PHONE, null);
    }

    private void contact(
            PersonDraft person, Cells cells, HtcdsField field, ContactKind kind, @Nullable ContactUse use) {
        drafts.take(person, cells, field, value -> {
            drafts.origin(person.next("contacts"), field, value.cell());
            person.builder.addContact(
                    Contact.builder().kind(kind).use(use).value(value.text()).build());
        });
    }

    private void status(PersonDraft person, Cells cells) {
        drafts.take(person, cells, HtcdsField.PRS_GENDER, code -> {
            Word word = word(HtcdsField.PRS_GENDER, code);
            if (word instanceof Gender gender) {
                person.traits.gender(gender);
                drafts.origin(person.at("gender"), HtcdsField.PRS_GENDER, code.cell());
            } else {
                person.builder.addAbsent("gender", (AbsenceReason) word);
                drafts.origin(person.at("absent/gender"), HtcdsField.PRS_GENDER, code.cell());
            }
        });
        drafts.take(person, cells, HtcdsField.PRS_DECEASED, box -> {
            person.traits.vitalStatus(box.text().equals(Forms.TRUE) ? VitalStatus.DEAD : VitalStatus.ALIVE);
            drafts.origin(person.at("vitalStatus"), HtcdsField.PRS_DECEASED, box.cell());
        });
        drafts.take(person, cells, HtcdsField.PRS_MARITAL_STATUS, code -> {
            person.traits.maritalStatus((MaritalStatus) word(HtcdsField.PRS_MARITAL_STATUS, code));
            drafts.origin(person.at("maritalStatus"), HtcdsField.PRS_MARITAL_STATUS, code.cell());
        });
        drafts.take(person, cells, HtcdsField.PRS_NUMBER_OF_CHILDREN, number -> {
            person.traits.children(Quantity.of(Long.parseLong(number.text())));
            drafts.origin(person.at("children"), HtcdsField.PRS_NUMBER_OF_CHILDREN, number.cell());
        });
        drafts.take(person, cells, HtcdsField.PRS_HIGHEST_LEVEL_OF_EDUCATION, code -> {
            person.traits.education((EducationLevel) word(HtcdsField.PRS_HIGHEST_LEVEL_OF_EDUCATION, code));
            drafts.origin(person.at("education"), HtcdsField.PRS_HIGHEST_LEVEL_OF_EDUCATION, code.cell());
        });
        consent(person, cells, HtcdsField.CON_CONSENT, ConsentKind.DATA_PROCESSING);
        consent(person, cells, HtcdsField.VIC_AGREEMENT_TO_MANAGE_PERSONAL_DATA, ConsentKind.DATA_MANAGEMENT);
        recognition(person, cells);
    }

    /** Of rows that say different things, the refusal counts. */
    private void consent(PersonDraft person, Cells cells, HtcdsField field, ConsentKind kind) {
        cells.prefer(field, Forms.FALSE);
        drafts.take(person, cells, field, box -> {
            drafts.origin(person.next("consents"), field, box.cell());
            person.builder.addConsent(Consent.builder()
                    .kind(kind)
                    .given(box.text().equals(Forms.TRUE))
                    .build());
        });
    }

    private void recognition(PersonDraft person, Cells cells) {
        HtcdsField status = HtcdsField.VIC_TRAFFICKING_STATUS;
        HtcdsField body = HtcdsField.VIC_TRAFFICKING_STATUS_DECISION_MAKING_ORG;
        List<Drafts.Typed> decided = drafts.take(person, cells, status);
        if (decided.isEmpty()) {
            drafts.keep(person, cells, body);
            return;
        }
        String pointer = person.next("recognitions");
        RecognitionBuilder recognition = Recognition.builder().status((RecognitionStatus) word(status, decided.get(0)));
        drafts.origin(pointer, status, decided.get(0).cell());
        drafts.take(person, cells, body, code -> {
            recognition.bodyKind((DecidingBodyKind) word(body, code));
            drafts.origin(pointer + "/bodyKind", body, code.cell());
        });
        person.builder.addRecognition(recognition.build());
    }

    private void vulnerabilities(PersonDraft person, Cells cells) {
        HtcdsField details = HtcdsField.VIC_DETAILS_OF_VULNERABILITIES;
        List<Drafts.Typed> kinds = drafts.take(person, cells, HtcdsField.VIC_VULNERABILITIES);
        if (kinds.isEmpty()) {
            drafts.keep(person, cells, details);
            return;
        }
        boolean isFirst = true;
        for (Drafts.Typed kind : kinds) {
            String pointer = person.next("vulnerabilities");
            drafts.origin(pointer, HtcdsField.VIC_VULNERABILITIES, kind.cell());
            VulnerabilityBuilder made =
                    Vulnerability.builder().kind((VulnerabilityKind) word(HtcdsField.VIC_VULNERABILITIES, kind));
            if (isFirst) {
                drafts.take(person, cells, details, text -> {
                    made.detail(Drafts.text(text));
                    drafts.origin(pointer + "/detail", details, text.cell());
                });
            }
            isFirst = false;
            person.traits.addVulnerability(made.build());
        }
    }

    /** The word of a code that has a typed form. */
    static Word word(HtcdsField field, Drafts.Typed code) {
        return field.code(code.text()).orElseThrow().word();
    }
}
