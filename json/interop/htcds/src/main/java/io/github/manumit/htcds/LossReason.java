package io.github.manumit.htcds;

import java.util.Locale;

/** Why a value is not in a table as it is in the case file. */
public enum LossReason {
    /** No field of the standard can have it. */
    NO_FIELD,
    /** It belongs to something that became no row, such as a group, an observation or a proceeding. */
    NO_ROW,
    /** The table has no column for the field. */
    NO_COLUMN,
    /** The field has one value and this is a further one. */
    FURTHER_VALUE,
    /** The field has a whole day, and this is less or more than that. */
    NOT_A_DAY,
    /** The field's list has only a broader code. */
    BROADER_CODE,
    /** The field's list has no code for it, and {@code Other} was written. */
    OTHER_CODE,
    /** The field's list has no code for it. */
    NO_CODE,
    /** It qualifies a value: who says so, how sure it is, in which language it is. */
    QUALIFIER,
    /** It is a property that the model does not know, or several of one object; their names are not told. */
    UNKNOWN_PROPERTY,
    /** The form of the cell cannot have it, such as a number that is not exact. */
    NOT_EXACT,
    /** The row has no trafficking status, and so only says that the person may be a victim. */
    NO_STATUS,
    /** It is in several rows. */
    SEVERAL_ROWS,
    /** The file's audience, a restriction or a refused consent does not allow the export, and the caller wanted it. */
    OVERRIDDEN;

    /**
     * Returns the word for data.
     *
     * @return the name in small letters with hyphens, such as {@code no-field}
     */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
