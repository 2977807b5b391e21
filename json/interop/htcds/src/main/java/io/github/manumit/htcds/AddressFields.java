package io.github.manumit.htcds;

/** The fields of an address. */
record AddressFields(
        HtcdsField city,
        HtcdsField country,
        HtcdsField state,
        HtcdsField street,
        HtcdsField postcode,
        HtcdsField longitude,
        HtcdsField latitude) {

    static final AddressFields OF_ORGANIZATION = new AddressFields(
            HtcdsField.ORG_SHIPPING_CITY,
            HtcdsField.ORG_SHIPPING_COUNTRY,
            HtcdsField.ORG_SHIPPING_STATE,
            HtcdsField.ORG_SHIPPING_STREET,
            HtcdsField.ORG_SHIPPING_POSTAL_CODE,
            HtcdsField.ORG_SHIPPING_LONGITUDE,
            HtcdsField.ORG_SHIPPING_LATITUDE);

    static final AddressFields OF_PERSON = new AddressFields(
            HtcdsField.PRS_MAILING_CITY,
            HtcdsField.PRS_MAILING_COUNTRY,
            HtcdsField.PRS_MAILING_STATE,
            HtcdsField.PRS_MAILING_STREET,
            HtcdsField.PRS_MAILING_POSTAL_CODE,
            HtcdsField.PRS_MAILING_LONGITUDE,
            HtcdsField.PRS_MAILING_LATITUDE);

    static final AddressFields OF_EVENT = new AddressFields(
            HtcdsField.HTE_CITY,
            HtcdsField.HTE_COUNTRY,
            HtcdsField.HTE_STATE,
            HtcdsField.HTE_STREET,
            HtcdsField.HTE_POSTAL_CODE,
            HtcdsField.HTE_LONGITUDE,
            HtcdsField.HTE_LATITUDE);
}
