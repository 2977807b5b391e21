package io.github.manumit.htcds;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the fields of a row are about. */
enum FieldGroup {
    /** The person. */
    PERSON,
    /** What the person suffered in the incident. */
    VICTIM,
    /** The person's part in the incident as an alleged perpetrator. */
    PERPETRATOR,
    /** The incident as a whole, and the organization that keeps the row. */
    INCIDENT,
    /** One referral to the organization. */
    REFERRAL_IN,
    /** One referral from the organization. */
    REFERRAL_OUT,
    /** One note on the case. */
    COMMENT,
    /** One historic trafficking event. */
    EVENT,
    /** One support plan. */
    PLAN;

    /** Fields with the prefix of a person that are kept with the incident, because the model keeps them there. */
    private static final Set<HtcdsField> OF_INCIDENT = EnumSet.of(
            HtcdsField.VIC_RECRUITMENT_WEBSITES_AND_APPS,
            HtcdsField.VIC_METHOD_OF_RECRUITMENT,
            HtcdsField.VIC_LOCATION_OF_RECRUITMENT,
            HtcdsField.VIC_FORCED_LABOUR_INDUSTRY,
            HtcdsField.VIC_LOCATION_OF_EXPLOITATION,
            HtcdsField.VIC_EXPLOITATION_WEBSITES_AND_APPS);

    private static final Set<HtcdsField> OF_VICTIM = EnumSet.of(
            HtcdsField.VIC_METHODS_OF_CONTROL,
            HtcdsField.VIC_TYPE_OF_EXPLOITATION,
            HtcdsField.VIC_TYPE_OF_SEX_EXPLOITATION,
            HtcdsField.VIC_RELATIONSHIP_TO_TRAFFICKER,
            HtcdsField.VIC_AGE_WHEN_TRAFFICKED);

    private static final Set<HtcdsField> OF_REFERRAL_IN = EnumSet.of(
            HtcdsField.CAS_REFERRING_ORGANISATION,
            HtcdsField.CAS_INCOMING_REFERRAL_DATE,
            HtcdsField.CAS_REFERRING_PRIMARY_CASE_WORKER,
            HtcdsField.CAS_REASON_FOR_INCOMING_REFERRAL,
            HtcdsField.CAS_INCOMING_REFERRAL_DETAILS);

    private static final Set<HtcdsField> OF_REFERRAL_OUT = EnumSet.of(
            HtcdsField.CAS_REFERRED_ORGANISATION,
            HtcdsField.CAS_REFERRED_PRIMARY_CASE_WORKER,
            HtcdsField.CAS_REASON_FOR_OUTGOING_REFERRAL,
            HtcdsField.CAS_OUTGOING_REFERRAL_DATE,
            HtcdsField.CAS_OUTGOING_REFERRAL_DETAILS);

    private static final Set<HtcdsField> STATUS =
            EnumSet.of(HtcdsField.CAS_STATUS, HtcdsField.CAS_REASON_FOR_CASE_CLOSURE);

    /** The fields of the organization that keeps the rows. */
    static final Set<HtcdsField> ORGANIZATION = Stream.of(HtcdsField.values())
            .filter(field -> field.technicalName().startsWith("org_"))
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(HtcdsField.class)));

    private static final Map<HtcdsField, FieldGroup> GROUPS = new EnumMap<>(HtcdsField.class);

    static {
        for (HtcdsField field : HtcdsField.values()) {
            GROUPS.put(field, groupOf(field));
        }
    }

    static FieldGroup of(HtcdsField field) {
        FieldGroup group = GROUPS.get(field);
        return group == null ? PERSON : group;
    }

    /**
     * The fields that say one thing together, such as a status and its reason: where one contradicts what is known, none of them
     * completes it.
     */
    static Set<HtcdsField> together(HtcdsField field) {
        if (STATUS.contains(field)) {
            return STATUS;
        }
        return ORGANIZATION.contains(field) ? ORGANIZATION : Set.of(field);
    }

    private static FieldGroup groupOf(HtcdsField field) {
        if (OF_INCIDENT.contains(field)) {
            return INCIDENT;
        }
        if (OF_VICTIM.contains(field)) {
            return VICTIM;
        }
        if (OF_REFERRAL_IN.contains(field)) {
            return REFERRAL_IN;
        }
        if (OF_REFERRAL_OUT.contains(field)) {
            return REFERRAL_OUT;
        }
        return switch (field.technicalName().substring(0, 3)) {
            case "org", "cas" -> INCIDENT;
            case "per" -> field == HtcdsField.PER_ORGANISATION ? PERSON : PERPETRATOR;
            case "cco" -> COMMENT;
            case "hte" -> EVENT;
            case "spl" -> PLAN;
            default -> PERSON;
        };
    }
}
