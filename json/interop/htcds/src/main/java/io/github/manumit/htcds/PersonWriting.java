package io.github.manumit.htcds;

import io.github.manumit.casefile.CaseFile;
import io.github.manumit.entity.AbsenceReason;
import io.github.manumit.entity.Identifier;
import io.github.manumit.entity.IdentifierScheme;
import io.github.manumit.entity.NameForm;
import io.github.manumit.entity.NamePart;
import io.github.manumit.jurisdiction.JurisdictionCode;
import io.github.manumit.name.LanguageTag;
import io.github.manumit.name.NameKind;
import io.github.manumit.name.NamePartKind;
import io.github.manumit.party.Applies;
import io.github.manumit.party.Citizenship;
import io.github.manumit.party.CitizenshipStatus;
import io.github.manumit.party.Consent;
import io.github.manumit.party.ConsentKind;
import io.github.manumit.party.Contact;
import io.github.manumit.party.ContactKind;
import io.github.manumit.party.ContactUse;
import io.github.manumit.party.GroupTrait;
import io.github.manumit.party.LanguageKnowledge;
import io.github.manumit.party.LanguageUse;
import io.github.manumit.party.Person;
import io.github.manumit.party.PersonGroup;
import io.github.manumit.party.Recognition;
import io.github.manumit.party.Residence;
import io.github.manumit.party.ResidenceKind;
import io.github.manumit.party.Traits;
import io.github.manumit.party.VitalStatus;
import io.github.manumit.party.Vulnerability;
import io.github.manumit.quantity.Extent;
import io.github.manumit.quantity.Quantity;
import io.github.manumit.time.PartialDate;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes what a file says of a person, or of each member of a group, as the fields of a person. */
final class PersonWriting {

    /** Names that are no names to find a person by, or that hide who a person is. */
    private static final Set<NameKind> NOT_WRITTEN = Set.of(
            NameKind.INITIALS,
            NameKind.PSEUDONYM,
            NameKind.ALIAS,
            NameKind.NICKNAME,
            NameKind.SCREEN_NAME,
            NameKind.STAGE_NAME,
            NameKind.FALSE,
            NameKind.COURT_ASSIGNED,
            NameKind.WITNESS_CODE,
            NameKind.PATRONYMIC_ONLY,
            NameKind.TITLE,
            NameKind.HISTORICAL);

    private static final Map<NamePartKind, HtcdsField> PARTS = Map.ofEntries(
            Map.entry(NamePartKind.HONORIFIC, HtcdsField.PRS_SALUTATION),
            Map.entry(NamePartKind.GIVEN, HtcdsField.PRS_FIRST_NAME),
            Map.entry(NamePartKind.MIDDLE, HtcdsField.PRS_MIDDLE_NAME),
            Map.entry(NamePartKind.PATRONYMIC, HtcdsField.PRS_MIDDLE_NAME),
            Map.entry(NamePartKind.MATRONYMIC, HtcdsField.PRS_MIDDLE_NAME),
            Map.entry(NamePartKind.FATHER_NAME, HtcdsField.PRS_MIDDLE_NAME),
            Map.entry(NamePartKind.FAMILY, HtcdsField.PRS_SECOND_NAME),
            Map.entry(NamePartKind.SECOND_FAMILY, HtcdsField.PRS_SECOND_NAME));

    private static final Set<NamePartKind> EXACT =
            Set.copyOf(PersonTelling.nameParts().values());

    private static final Set<CitizenshipStatus> HELD =
            Set.of(CitizenshipStatus.HOLDS, CitizenshipStatus.BY_BIRTH, CitizenshipStatus.NATURALISED);

    /** Ways to reach a person that must not be handed on as if they could be used. */
    private static final Set<ContactUse> NOT_TO_USE = Set.of(ContactUse.UNSAFE, ContactUse.OLD);

    private final CaseFile caseFile;
    private final PlaceWriting places;

    PersonWriting(CaseFile caseFile, PlaceWriting places) {
        this.caseFile = caseFile;
        this.places = places;
    }

    /** Traits, and where they stand. */
    private record Said(Traits traits, String pointer, Map<String, AbsenceReason> absent) {}

    void write(RowDraft row, int person) {
        Person from = caseFile.persons().get(person);
        String pointer = "/persons/" + person;
        name(row, from.names(), pointer);
        contacts(row, from.contacts(), pointer);
        identifiers(row, from.meta().identifiers(), pointer);
        traits(row, List.of(new Said(from.traits(), pointer, from.meta().absent())));
        consents(row, from.consents(), pointer);
        recognition(row, from.recognitions(), pointer);
    }

    /** Writes the cells that are kept with a person, but for those of some fields. Call it when the row has everything else. */
    void kept(RowDraft row, int person, Set<HtcdsField> others) {
        row.kept(
                caseFile.persons().get(person).meta().extensions(),
                "/persons/" + person,
                Stream.of(HtcdsField.values())
                        .filter(field -> FieldGroup.of(field) == FieldGroup.PERSON && !others.contains(field))
                        .toList());
    }

    /** Tells whether the organization of an alleged perpetrator is kept with a person, because its cell has no typed form. */
    boolean keepsOrganization(int person) {
        return !Extras.kept(caseFile.persons().get(person).meta().extensions(), HtcdsField.PER_ORGANISATION)
                .isEmpty();
    }

    void writeMember(RowDraft row, int group) {
        PersonGroup from = caseFile.groups().get(group);
        String pointer = "/groups/" + group;
        List<Said> said = new ArrayList<>();
        for (int i = 0; i < from.traits().size(); i++) {
            GroupTrait trait = from.traits().get(i);
            if (Applies.EACH.equals(trait.applies())
                    && PartIndex.isAsserted(trait.meta().standing())) {
                said.add(new Said(
                        trait.traits(), pointer + "/traits/" + i, trait.meta().absent()));
                row.ledger().mark(pointer + "/traits/" + i + "/applies", LossKind.SPLIT, LossReason.SEVERAL_ROWS, null);
            }
        }
        traits(row, said);
        consents(row, from.consents(), pointer);
        recognition(row, from.recognitions(), pointer);
    }

    // names

    private static void name(RowDraft row, List<NameForm> names, String pointer) {
        int chosen = -1;
        for (int i = 0; i < names.size(); i++) {
            NameForm name = names.get(i);
            boolean isName = name.kind() == null || !NOT_WRITTEN.contains(name.kind());
            if (isName
                    && name.usedBy().isEmpty()
                    && (chosen < 0
                            || names.get(chosen).parts().isEmpty()
                                    && !name.parts().isEmpty())) {
                chosen = i;
            }
        }
        if (chosen < 0) {
            return;
        }
        NameForm name = names.get(chosen);
        String at = pointer + "/names/" + chosen;
        Map<HtcdsField, List<Integer>> byField = new EnumMap<>(HtcdsField.class);
        for (int i = 0; i < name.parts().size(); i++) {
            NamePart part = name.parts().get(i);
            HtcdsField field = part.kind() == null ? null : PARTS.get(part.kind());
            if (field != null && part.text() != null && !part.text().isEmpty()) {
                byField.computeIfAbsent(field, unseen -> new ArrayList<>()).add(i);
            }
        }
        if (byField.isEmpty()) {
            boolean isGiven = NameKind.GIVEN_ONLY.equals(name.kind());
            row.coarse(
                    isGiven ? HtcdsField.PRS_FIRST_NAME : HtcdsField.PRS_SECOND_NAME,
                    PlaceWriting.text(name),
                    at + "/text",
                    LossReason.NOT_EXACT);
            return;
        }
        List<HtcdsField> exact = new ArrayList<>();
        byField.forEach((field, parts) -> {
            if (part(row, name, at, field, parts)) {
                exact.add(field);
            }
        });
        if (exact.size() == byField.size() && isComposed(name, byField)) {
            row.ledger().use(at + "/text");
        } else {
            HtcdsField first = exact.isEmpty() ? byField.keySet().iterator().next() : exact.get(0);
            row.ledger().mark(at + "/text", LossKind.COARSENED, LossReason.NOT_EXACT, first);
            if (name.text() == null) {
                row.ledger().note(at, LossReason.NOT_EXACT, first);
            }
        }
    }

    /** Writes the parts of a name that one field has; false if the field does not say them as they are. */
    private static boolean part(RowDraft row, NameForm name, String at, HtcdsField field, List<Integer> parts) {
        List<String> texts = parts.stream()
                .map(i -> name.parts().get(i).text())
                .map(text -> text == null ? "" : text)
                .toList();
        boolean isExact = false;
        for (int i : parts) {
            String pointer = at + "/parts/" + i;
            NamePartKind kind = name.parts().get(i).kind();
            isExact = parts.size() == 1 && row.put(field, texts.get(0), pointer + "/text");
            if (!isExact) {
                row.ledger().mark(pointer + "/text", LossKind.COARSENED, LossReason.NOT_EXACT, field);
            }
            if (kind != null && EXACT.contains(kind) && isExact) {
                row.ledger().use(pointer + "/kind");
            } else {
                row.ledger().mark(pointer + "/kind", LossKind.COARSENED, LossReason.BROADER_CODE, field);
            }
        }
        if (parts.size() > 1) {
            row.coarse(field, String.join(" ", texts), at + "/parts/" + parts.get(0) + "/text", LossReason.NOT_EXACT);
        }
        return isExact;
    }

    /** Tells whether the text of a name is what an import makes of its parts. */
    private static boolean isComposed(NameForm name, Map<HtcdsField, List<Integer>> byField) {
        List<NamePart> ordered = new ArrayList<>();
        PersonTelling.nameParts()
                .keySet()
                .forEach(field -> byField.getOrDefault(field, List.of())
                        .forEach(i -> ordered.add(name.parts().get(i))));
        return PersonTelling.composed(ordered).equals(name.text());
    }

    // contacts and numbers

    private static void contacts(RowDraft row, List<Contact> contacts, String pointer) {
        for (int i = 0; i < contacts.size(); i++) {
            Contact contact = contacts.get(i);
            String value = contact.value();
            if (value == null
                    || contact.use() != null && NOT_TO_USE.contains(contact.use())
                    || !PartIndex.isAsserted(contact.meta().standing())) {
                continue;
            }
            String at = pointer + "/contacts/" + i;
            if (ContactKind.EMAIL.equals(contact.kind())) {
                contact(row, HtcdsField.PRS_EMAIL, value, at);
            } else if (ContactKind.MOBILE_PHONE.equals(contact.kind())) {
                contact(row, HtcdsField.PRS_MOBILE_PHONE, value, at);
            } else if (ContactKind.PHONE.equals(contact.kind()) && ContactUse.HOME.equals(contact.use())) {
                if (contact(row, HtcdsField.PRS_HOME_PHONE, value, at)) {
                    row.ledger().use(at + "/use");
                }
            }
        }
    }

    private static boolean contact(RowDraft row, HtcdsField field, String value, String pointer) {
        if (row.has(field)) {
            row.ledger().mark(pointer + "/value", LossKind.DROPPED, LossReason.FURTHER_VALUE, field);
            return false;
        }
        boolean isExact = row.put(field, value, pointer + "/value");
        if (isExact) {
            row.ledger().use(pointer + "/kind");
        }
        return isExact;
    }

    private static void identifiers(RowDraft row, List<Identifier> identifiers, String pointer) {
        for (int i = 0; i < identifiers.size(); i++) {
            Identifier identifier = identifiers.get(i);
            String at = pointer + "/identifiers/" + i;
            if (IdentifierScheme.NATIONAL_ID_NUMBER.equals(identifier.scheme()) && identifier.value() != null) {
                if (row.has(HtcdsField.PRS_IDENTITY_NUMBER)) {
                    row.ledger()
                            .mark(
                                    at + "/value",
                                    LossKind.DROPPED,
                                    LossReason.FURTHER_VALUE,
                                    HtcdsField.PRS_IDENTITY_NUMBER);
                } else if (row.put(HtcdsField.PRS_IDENTITY_NUMBER, identifier.value(), at + "/value")) {
                    row.ledger().use(at + "/scheme");
                }
            }
        }
    }

    // traits

    private void traits(RowDraft row, List<Said> all) {
        for (Said said : all) {
            simple(row, said);
            citizenships(row, said);
            languages(row, said);
            residences(row, said);
            vulnerabilities(row, said);
            for (int i = 0; i < said.traits().occupations().size() && !row.has(HtcdsField.PRS_TITLE); i++) {
                var occupation = said.traits().occupations().get(i);
                if (occupation.title() != null
                        && PartIndex.isAsserted(occupation.meta().standing())) {
                    row.put(HtcdsField.PRS_TITLE, occupation.title(), said.pointer() + "/occupations/" + i + "/title");
                }
            }
        }
    }

    private static void simple(RowDraft row, Said said) {
        Traits traits = said.traits();
        String pointer = said.pointer();
        if (traits.birth() != null && traits.birth().time() != null && !row.has(HtcdsField.PRS_BIRTHDATE)) {
            PartialDate date = traits.birth().time().date();
            if (date != null) {
                row.date(HtcdsField.PRS_BIRTHDATE, date, date.text(), pointer + "/birth/time/date");
            }
        }
        if (traits.gender() != null) {
            if (!row.has(HtcdsField.PRS_GENDER)) {
                row.code(HtcdsField.PRS_GENDER, traits.gender(), pointer + "/gender", "");
            }
        } else if (said.absent().containsKey("gender") && !row.has(HtcdsField.PRS_GENDER)) {
            AbsenceReason reason = said.absent().get("gender");
            if (AbsenceReason.UNSPECIFIED_OR_UNKNOWN.equals(reason)) {
                row.put(HtcdsField.PRS_GENDER, "NonSpecifiedUnknown", pointer + "/absent/gender");
            } else {
                row.coarse(
                        HtcdsField.PRS_GENDER,
                        "NonSpecifiedUnknown",
                        pointer + "/absent/gender",
                        LossReason.BROADER_CODE);
            }
        }
        vitalStatus(row, traits.vitalStatus(), pointer);
        if (traits.maritalStatus() != null && !row.has(HtcdsField.PRS_MARITAL_STATUS)) {
            row.code(HtcdsField.PRS_MARITAL_STATUS, traits.maritalStatus(), pointer + "/maritalStatus", "");
        }
        if (traits.education() != null && !row.has(HtcdsField.PRS_HIGHEST_LEVEL_OF_EDUCATION)) {
            row.code(HtcdsField.PRS_HIGHEST_LEVEL_OF_EDUCATION, traits.education(), pointer + "/education", "");
        }
        children(row, traits.children(), pointer);
    }

    private static void vitalStatus(RowDraft row, @Nullable VitalStatus status, String pointer) {
        if (status == null || row.has(HtcdsField.PRS_DECEASED)) {
            return;
        }
        String at = pointer + "/vitalStatus";
        if (VitalStatus.DEAD.equals(status)) {
            row.put(HtcdsField.PRS_DECEASED, Forms.TRUE, at);
        } else if (VitalStatus.ALIVE.equals(status)) {
            row.put(HtcdsField.PRS_DECEASED, Forms.FALSE, at);
        }
    }

    private static void children(RowDraft row, @Nullable Quantity children, String pointer) {
        if (children != null
                && !row.has(HtcdsField.PRS_NUMBER_OF_CHILDREN)
                && children.extent() instanceof Extent.Exact<BigDecimal> exact
                && children.unit() == null
                && children.per() == null) {
            row.put(HtcdsField.PRS_NUMBER_OF_CHILDREN, exact.value().toPlainString(), pointer + "/children");
        }
    }

    private static void citizenships(RowDraft row, Said said) {
        for (int i = 0; i < said.traits().citizenships().size(); i++) {
            Citizenship citizenship = said.traits().citizenships().get(i);
            JurisdictionCode country = citizenship.country();
            boolean isHeld = citizenship.status() == null || HELD.contains(citizenship.status());
            if (country != null
                    && isHeld
                    && PartIndex.isAsserted(citizenship.meta().standing())) {
                String at = said.pointer() + "/citizenships/" + i + "/country";
                if (Forms.typed(HtcdsField.PRS_CITIZENSHIP, List.of(country.text()))
                        .equals(List.of(country.text()))) {
                    row.put(HtcdsField.PRS_CITIZENSHIP, country.text(), at);
                }
            }
        }
    }

    private static void languages(RowDraft row, Said said) {
        for (int i = 0; i < said.traits().languages().size(); i++) {
            LanguageKnowledge known = said.traits().languages().get(i);
            LanguageTag language = known.language();
            HtcdsField field = LanguageUse.PRIMARY.equals(known.use())
                    ? HtcdsField.PRS_PRIMARY_LANGUAGE
                    : LanguageUse.SECONDARY.equals(known.use()) ? HtcdsField.PRS_SECONDARY_LANGUAGE : null;
            if (language != null
                    && field != null
                    && !row.has(field)
                    && PartIndex.isAsserted(known.meta().standing())) {
                String at = said.pointer() + "/languages/" + i;
                if (row.put(field, Forms.code(language), at + "/language")) {
                    row.ledger().use(at + "/use");
                }
            }
        }
    }

    private void residences(RowDraft row, Said said) {
        for (int i = 0; i < said.traits().residences().size(); i++) {
            Residence residence = said.traits().residences().get(i);
            if (ResidenceKind.MAILING.equals(residence.kind())
                    && residence.place() != null
                    && PartIndex.isAsserted(residence.meta().standing())) {
                String at = said.pointer() + "/residences/" + i;
                places.write(row, residence.place(), at + "/place", AddressFields.OF_PERSON);
                if (row.ledger().isUsed(at + "/place")) {
                    row.ledger().use(at + "/kind");
                    return;
                }
            }
        }
    }

    private static void vulnerabilities(RowDraft row, Said said) {
        boolean isFirst = !row.has(HtcdsField.VIC_VULNERABILITIES);
        for (int i = 0; i < said.traits().vulnerabilities().size(); i++) {
            Vulnerability each = said.traits().vulnerabilities().get(i);
            String at = said.pointer() + "/vulnerabilities/" + i;
            if (each.kind() == null || !PartIndex.isAsserted(each.meta().standing())) {
                continue;
            }
            boolean isWritten = row.code(HtcdsField.VIC_VULNERABILITIES, each.kind(), at + "/kind", "");
            if (isWritten && isFirst && each.meta().detail() != null) {
                row.put(HtcdsField.VIC_DETAILS_OF_VULNERABILITIES, each.meta().detail(), at + "/detail");
            }
            isFirst &= !isWritten;
        }
    }

    // decisions

    private static void consents(RowDraft row, List<Consent> consents, String pointer) {
        consent(row, consents, pointer, HtcdsField.CON_CONSENT, ConsentKind.DATA_PROCESSING);
        consent(row, consents, pointer, HtcdsField.VIC_AGREEMENT_TO_MANAGE_PERSONAL_DATA, ConsentKind.DATA_MANAGEMENT);
    }

    /** The last one counts: a consent that was withdrawn is followed by one that is not given. */
    private static void consent(
            RowDraft row, List<Consent> consents, String pointer, HtcdsField field, ConsentKind kind) {
        for (int i = consents.size() - 1; i >= 0; i--) {
            Consent consent = consents.get(i);
            Boolean given = consent.given();
            if (kind.equals(consent.kind()) && given != null && !row.has(field)) {
                row.put(field, given ? Forms.TRUE : Forms.FALSE, pointer + "/consents/" + i + "/given");
                row.ledger().use(pointer + "/consents/" + i + "/kind");
            }
        }
    }

    /** The first decision that has a code of its own, otherwise the first that a code covers. */
    private static void recognition(RowDraft row, List<Recognition> recognitions, String pointer) {
        HtcdsField field = HtcdsField.VIC_TRAFFICKING_STATUS;
        for (boolean isExact : new boolean[] {true, false}) {
            for (int i = 0; i < recognitions.size(); i++) {
                Recognition each = recognitions.get(i);
                if (row.has(field)
                        || each.status() == null
                        || !PartIndex.isAsserted(each.meta().standing())) {
                    continue;
                }
                String at = pointer + "/recognitions/" + i;
                boolean hasCode = isExact
                        ? CodeWords.exact(field.technicalName(), each.status()).isPresent()
                        : CodeWords.broader(field.technicalName(), each.status())
                                .isPresent();
                if (hasCode && row.code(field, each.status(), at + "/status", "") && each.bodyKind() != null) {
                    row.code(
                            HtcdsField.VIC_TRAFFICKING_STATUS_DECISION_MAKING_ORG,
                            each.bodyKind(),
                            at + "/bodyKind",
                            "Other");
                }
            }
        }
    }
}
