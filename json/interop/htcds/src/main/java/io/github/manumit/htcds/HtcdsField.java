package io.github.manumit.htcds;

import io.github.manumit.value.Sensitivity;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The 84 fields of HTCDS 2.0 (Human Trafficking Case Data Standard, IOM, CC BY 4.0), in the order of the standard. What is
 * known of a field stands in a table beside this type.
 */
public enum HtcdsField {
    /** {@code org_Name}. */
    ORG_NAME("org_Name"),

    /** {@code org_ShippingCity}. */
    ORG_SHIPPING_CITY("org_ShippingCity"),

    /** {@code org_ShippingCountry}. */
    ORG_SHIPPING_COUNTRY("org_ShippingCountry"),

    /** {@code org_ShippingState}. */
    ORG_SHIPPING_STATE("org_ShippingState"),

    /** {@code org_ShippingStreet}. */
    ORG_SHIPPING_STREET("org_ShippingStreet"),

    /** {@code org_ShippingPostalCode}. */
    ORG_SHIPPING_POSTAL_CODE("org_ShippingPostalCode"),

    /** {@code org_ShippingLongitude}. */
    ORG_SHIPPING_LONGITUDE("org_ShippingLongitude"),

    /** {@code org_ShippingLatitude}. */
    ORG_SHIPPING_LATITUDE("org_ShippingLatitude"),

    /** {@code org_Phone}. */
    ORG_PHONE("org_Phone"),

    /** {@code org_Type}. */
    ORG_TYPE("org_Type"),

    /** {@code prs_Salutation}. */
    PRS_SALUTATION("prs_Salutation"),

    /** {@code prs_FirstName}. */
    PRS_FIRST_NAME("prs_FirstName"),

    /** {@code prs_MiddleName}. */
    PRS_MIDDLE_NAME("prs_MiddleName"),

    /** {@code prs_SecondName}. */
    PRS_SECOND_NAME("prs_SecondName"),

    /** {@code prs_Birthdate}. */
    PRS_BIRTHDATE("prs_Birthdate"),

    /** {@code prs_Gender}. */
    PRS_GENDER("prs_Gender"),

    /** {@code prs_Deceased}. */
    PRS_DECEASED("prs_Deceased"),

    /** {@code prs_MaritalStatus}. */
    PRS_MARITAL_STATUS("prs_MaritalStatus"),

    /** {@code prs_NumberOfChildren}. */
    PRS_NUMBER_OF_CHILDREN("prs_NumberOfChildren"),

    /** {@code prs_PrimaryLanguage}. */
    PRS_PRIMARY_LANGUAGE("prs_PrimaryLanguage"),

    /** {@code prs_SecondaryLanguage}. */
    PRS_SECONDARY_LANGUAGE("prs_SecondaryLanguage"),

    /** {@code prs_HighestLevelOfEducation}. */
    PRS_HIGHEST_LEVEL_OF_EDUCATION("prs_HighestLevelOfEducation"),

    /** {@code prs_Citizenship}. */
    PRS_CITIZENSHIP("prs_Citizenship"),

    /** {@code prs_IdentityNumber}. */
    PRS_IDENTITY_NUMBER("prs_IdentityNumber"),

    /** {@code prs_Title}. */
    PRS_TITLE("prs_Title"),

    /** {@code prs_Email}. */
    PRS_EMAIL("prs_Email"),

    /** {@code prs_HomePhone}. */
    PRS_HOME_PHONE("prs_HomePhone"),

    /** {@code prs_MobilePhone}. */
    PRS_MOBILE_PHONE("prs_MobilePhone"),

    /** {@code prs_MailingCity}. */
    PRS_MAILING_CITY("prs_MailingCity"),

    /** {@code prs_MailingCountry}. */
    PRS_MAILING_COUNTRY("prs_MailingCountry"),

    /** {@code prs_MailingState}. */
    PRS_MAILING_STATE("prs_MailingState"),

    /** {@code prs_MailingStreet}. */
    PRS_MAILING_STREET("prs_MailingStreet"),

    /** {@code prs_MailingPostalCode}. */
    PRS_MAILING_POSTAL_CODE("prs_MailingPostalCode"),

    /** {@code prs_MailingLongitude}. */
    PRS_MAILING_LONGITUDE("prs_MailingLongitude"),

    /** {@code prs_MailingLatitude}. */
    PRS_MAILING_LATITUDE("prs_MailingLatitude"),

    /** {@code vic_AgreementToManagePersonalData}. */
    VIC_AGREEMENT_TO_MANAGE_PERSONAL_DATA("vic_AgreementToManagePersonalData"),

    /** {@code vic_TraffickingStatus}. */
    VIC_TRAFFICKING_STATUS("vic_TraffickingStatus"),

    /** {@code vic_TraffickingStatusDecisionMakingOrg}. */
    VIC_TRAFFICKING_STATUS_DECISION_MAKING_ORG("vic_TraffickingStatusDecisionMakingOrg"),

    /** {@code vic_RelationshipToTrafficker}. */
    VIC_RELATIONSHIP_TO_TRAFFICKER("vic_RelationshipToTrafficker"),

    /** {@code vic_AgeWhenTrafficked}. */
    VIC_AGE_WHEN_TRAFFICKED("vic_AgeWhenTrafficked"),

    /** {@code vic_RecruitmentWebsitesAndApps}. */
    VIC_RECRUITMENT_WEBSITES_AND_APPS("vic_RecruitmentWebsitesAndApps"),

    /** {@code vic_MethodOfRecruitment}. */
    VIC_METHOD_OF_RECRUITMENT("vic_MethodOfRecruitment"),

    /** {@code vic_LocationOfRecruitment}. */
    VIC_LOCATION_OF_RECRUITMENT("vic_LocationOfRecruitment"),

    /** {@code vic_MethodsOfControl}. */
    VIC_METHODS_OF_CONTROL("vic_MethodsOfControl"),

    /** {@code vic_TypeOfExploitation}. */
    VIC_TYPE_OF_EXPLOITATION("vic_TypeOfExploitation"),

    /** {@code vic_ForcedLabourIndustry}. */
    VIC_FORCED_LABOUR_INDUSTRY("vic_ForcedLabourIndustry"),

    /** {@code vic_TypeOfSexExploitation}. */
    VIC_TYPE_OF_SEX_EXPLOITATION("vic_TypeOfSexExploitation"),

    /** {@code vic_LocationOfExploitation}. */
    VIC_LOCATION_OF_EXPLOITATION("vic_LocationOfExploitation"),

    /** {@code vic_ExploitationWebsitesAndApps}. */
    VIC_EXPLOITATION_WEBSITES_AND_APPS("vic_ExploitationWebsitesAndApps"),

    /** {@code vic_Vulnerabilities}. */
    VIC_VULNERABILITIES("vic_Vulnerabilities"),

    /** {@code vic_DetailsOfVulnerabilities}. */
    VIC_DETAILS_OF_VULNERABILITIES("vic_DetailsOfVulnerabilities"),

    /** {@code per_RoleInProcess}. */
    PER_ROLE_IN_PROCESS("per_RoleInProcess"),

    /** {@code per_RoleDetails}. */
    PER_ROLE_DETAILS("per_RoleDetails"),

    /** {@code per_Organisation}. */
    PER_ORGANISATION("per_Organisation"),

    /** {@code cas_Status}. */
    CAS_STATUS("cas_Status"),

    /** {@code cas_ReasonForCaseClosure}. */
    CAS_REASON_FOR_CASE_CLOSURE("cas_ReasonForCaseClosure"),

    /** {@code cas_CaseOwner}. */
    CAS_CASE_OWNER("cas_CaseOwner"),

    /** {@code cas_ReferringOrganisation}. */
    CAS_REFERRING_ORGANISATION("cas_ReferringOrganisation"),

    /** {@code cas_IncomingReferralDate}. */
    CAS_INCOMING_REFERRAL_DATE("cas_IncomingReferralDate"),

    /** {@code cas_ReferringPrimaryCaseWorker}. */
    CAS_REFERRING_PRIMARY_CASE_WORKER("cas_ReferringPrimaryCaseWorker"),

    /** {@code cas_ReasonForIncomingReferral}. */
    CAS_REASON_FOR_INCOMING_REFERRAL("cas_ReasonForIncomingReferral"),

    /** {@code cas_IncomingReferralDetails}. */
    CAS_INCOMING_REFERRAL_DETAILS("cas_IncomingReferralDetails"),

    /** {@code cas_ReferredOrganisation}. */
    CAS_REFERRED_ORGANISATION("cas_ReferredOrganisation"),

    /** {@code cas_ReferredPrimaryCaseWorker}. */
    CAS_REFERRED_PRIMARY_CASE_WORKER("cas_ReferredPrimaryCaseWorker"),

    /** {@code cas_ReasonForOutgoingReferral}. */
    CAS_REASON_FOR_OUTGOING_REFERRAL("cas_ReasonForOutgoingReferral"),

    /** {@code cas_OutgoingReferralDate}. */
    CAS_OUTGOING_REFERRAL_DATE("cas_OutgoingReferralDate"),

    /** {@code cas_OutgoingReferralDetails}. */
    CAS_OUTGOING_REFERRAL_DETAILS("cas_OutgoingReferralDetails"),

    /** {@code cco_CaseComment}. */
    CCO_CASE_COMMENT("cco_CaseComment"),

    /** {@code hte_Longitude}. */
    HTE_LONGITUDE("hte_Longitude"),

    /** {@code hte_Latitude}. */
    HTE_LATITUDE("hte_Latitude"),

    /** {@code hte_City}. */
    HTE_CITY("hte_City"),

    /** {@code hte_Country}. */
    HTE_COUNTRY("hte_Country"),

    /** {@code hte_State}. */
    HTE_STATE("hte_State"),

    /** {@code hte_Street}. */
    HTE_STREET("hte_Street"),

    /** {@code hte_PostalCode}. */
    HTE_POSTAL_CODE("hte_PostalCode"),

    /** {@code hte_Date}. */
    HTE_DATE("hte_Date"),

    /** {@code hte_Type}. */
    HTE_TYPE("hte_Type"),

    /** {@code hte_Description}. */
    HTE_DESCRIPTION("hte_Description"),

    /** {@code spl_Objectives}. */
    SPL_OBJECTIVES("spl_Objectives"),

    /** {@code spl_ActionPlan}. */
    SPL_ACTION_PLAN("spl_ActionPlan"),

    /** {@code spl_PlannedEndDate}. */
    SPL_PLANNED_END_DATE("spl_PlannedEndDate"),

    /** {@code spl_ActualEndDate}. */
    SPL_ACTUAL_END_DATE("spl_ActualEndDate"),

    /** {@code spl_Type}. */
    SPL_TYPE("spl_Type"),

    /** {@code con_Consent}. */
    CON_CONSENT("con_Consent");

    private static final Map<String, HtcdsField> BY_NAME = new HashMap<>();

    static {
        for (HtcdsField field : values()) {
            BY_NAME.put(field.technicalName, field);
        }
    }

    private final String technicalName;

    HtcdsField(String technicalName) {
        this.technicalName = technicalName;
    }

    private String cell(int column) {
        return FieldRows.row(technicalName).get(column);
    }

    /**
     * Finds a field by its technical name.
     *
     * @param technicalName the name, exactly as in HTCDS 2.0, such as {@code prs_Gender}
     * @return the field; empty if HTCDS 2.0 has no field with that name
     */
    public static Optional<HtcdsField> of(String technicalName) {
        return Optional.ofNullable(BY_NAME.get(technicalName));
    }

    /**
     * Returns the technical name.
     *
     * @return the name in HTCDS 2.0, such as {@code prs_Gender}; unique
     */
    public String technicalName() {
        return technicalName;
    }

    /**
     * Returns the section of the standard that has the field.
     *
     * @return the name of the section, such as {@code Person - Victim Context}
     */
    public String section() {
        return cell(FieldRows.SECTION);
    }

    /**
     * Returns what a cell of the field holds.
     *
     * @return the type
     */
    public HtcdsType type() {
        return HtcdsType.valueOf(cell(FieldRows.TYPE));
    }

    /**
     * Tells whether the field can have several values. {@code vic_ForcedLabourIndustry} can: the standard has one, but its
     * forms and workbooks have several.
     *
     * @return true if it can
     */
    public boolean isMultiple() {
        return cell(FieldRows.MULTIPLE).equals("yes");
    }

    /**
     * Tells whether the standard counts the field among its core.
     *
     * @return true if it does
     */
    public boolean isCore() {
        return cell(FieldRows.CORE).equals("yes");
    }

    /**
     * Tells how sensitive a value of the field is, in the terms of the model.
     *
     * @return the sensitivity; null if the value cannot identify or harm a person by itself
     */
    public @Nullable Sensitivity sensitivity() {
        String sensitivity = cell(FieldRows.SENSITIVITY);
        return sensitivity.isEmpty() ? null : Sensitivity.valueOf(sensitivity);
    }

    /**
     * Returns the codes that a value can be.
     *
     * @return the codes in the order of the standard; empty unless the type is {@link HtcdsType#CHOICE}
     */
    public List<HtcdsCode> codes() {
        String list = cell(FieldRows.LIST);
        return list.isEmpty() ? List.of() : HtcdsCode.inList(list);
    }

    /**
     * Finds a code by its text.
     *
     * @param code the code, exactly as in HTCDS 2.0
     * @return the code of this field's list; empty if the list does not have it
     */
    public Optional<HtcdsCode> code(String code) {
        return codes().stream().filter(each -> each.code().equals(code)).findFirst();
    }

    /**
     * Returns the field's label. The English one is that of the standard, which is not unique; the others are unique.
     *
     * @param locale the reader's language
     * @return the label in that language, otherwise in English
     */
    public String label(Locale locale) {
        return switch (locale.getLanguage()) {
            case "ru" -> cell(FieldRows.RUSSIAN);
            case "kk" -> cell(FieldRows.KAZAKH);
            case "uz" -> cell(FieldRows.UZBEK);
            default -> cell(FieldRows.ENGLISH);
        };
    }

    /**
     * Returns the other names and labels that the field has in the standard's files and in its versions from 0.1 on.
     *
     * @return the names and labels, without the technical name and the label of 2.0
     */
    public List<String> spellings() {
        return FieldRows.split(cell(FieldRows.SPELLINGS));
    }

    /**
     * Returns the column of the field in the official workbook of HTCDS 2.0.
     *
     * @return the letters of the column, such as {@code AB}; empty if the workbook does not have the field
     */
    public Optional<String> officialColumn() {
        return Optional.of(cell(FieldRows.SHEET)).filter(column -> !column.isEmpty());
    }
}
