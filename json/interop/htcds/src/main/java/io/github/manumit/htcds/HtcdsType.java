package io.github.manumit.htcds;

/** What a cell of an HTCDS field holds, and in which form {@link HtcdsValue} has it. */
public enum HtcdsType {
    /** A short text. */
    TEXT,
    /** A text of any length, with line breaks. */
    LONG_TEXT,
    /** A day: EDTF text such as {@code 2019-05-01}; of lower precision such as {@code 2019-05}, {@code 2019?}. */
    DATE,
    /** A whole number, as digits. */
    NUMBER,
    /** Degrees east of Greenwich, as a decimal number with a point. */
    LONGITUDE,
    /** Degrees north of the equator, as a decimal number with a point. */
    LATITUDE,
    /** A box: {@code TRUE} or {@code FALSE}. */
    CHECKBOX,
    /** A code of the field's list. */
    CHOICE,
    /** A country: an ISO 3166-1 alpha-2 code, or a name as written. */
    COUNTRY,
    /** A language: a BCP 47 tag or an ISO 639 code, or a name as written. */
    LANGUAGE,
    /** The name of an organization or a person. */
    LOOKUP
}
