package io.github.manumit.htcds.sheet;

/** What decided which field a column is. */
public enum HeadingSource {
    /** The technical name in the heading. */
    NAME,
    /** The label in the heading. */
    LABEL,
    /** The label, after the heading of a group, or with the columns beside it, where the label alone could be several fields. */
    NEIGHBOURS,
    /** The mapping. */
    MAPPING
}
