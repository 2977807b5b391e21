package io.github.manumit.ctdc;

import java.util.Locale;

/** Why a value is not in a row as it is in the case file. */
public enum CtdcLossReason {
    /** No column can have it. */
    NO_COLUMN,
    /** It became no row: a group, a possible victim, or an observation that was no row of a dataset. */
    NO_ROW,
    /** The column has a band of ages or months. */
    BAND,
    /** The column has only a year. */
    YEAR,
    /** The column has only a country. */
    COUNTRY,
    /** The column says it more broadly. */
    BROADER_CODE,
    /** The column has no code for it. */
    NO_CODE,
    /** A code that no edition is known to have: it could be anything. */
    UNKNOWN_CODE,
    /** The column has one value and this is a further one. */
    FURTHER_VALUE,
    /** It could be in two bands, or what it depends on, such as the day of registration, is not known. */
    OPEN,
    /** It is denied, disputed or refuted, or did not come about. */
    NOT_SURE,
    /** The file states the sex, and the column has the gender. */
    SEX_AS_GENDER,
    /** A restriction or a refused consent does not allow the row. */
    RESTRICTED,
    /** A restriction or a refused consent does not allow the row, or the code is unknown, and the caller wanted it. */
    OVERRIDDEN;

    /**
     * Returns the word for data.
     *
     * @return the name in small letters with hyphens, such as {@code no-column}
     */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
