package io.github.manumit.disclosure;

import java.util.Locale;

/** What could identify a person together with other data, and what a {@link Risk} compares. */
public enum Trait {
    /** Gender, or sex where no gender is stated. */
    GENDER,
    /** Citizenships. */
    CITIZENSHIP,
    /** Birth and ages, as exactly as they are told. */
    AGE,
    /** Where the person lives or lived, and where the incident took place, as exactly as it is told. */
    PLACE,
    /** When the incident took place, as exactly as it is told. */
    TIME,
    /** Occupations and employers. */
    OCCUPATION,
    /** Roles in the incidents. */
    ROLE,
    /** Marital status, children, and how the person is related to others in the file. */
    FAMILY,
    /** Languages. */
    LANGUAGE,
    /** Education. */
    EDUCATION,
    /** Ethnicity and religion. */
    ETHNICITY,
    /** Health and vulnerabilities. */
    HEALTH,
    /** Position as a migrant, and what became of documents. */
    MIGRATION,
    /** What became of the person. */
    OUTCOME,
    /** What the person or a group that it belongs to is called instead of a name, and whether it was recognised as a victim. */
    LABEL;

    /**
     * Returns the word for the trait.
     *
     * @return the name in small letters
     */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
