package io.github.manumit.disclosure;

import java.util.Locale;

/** What could identify a person together with other data, and what a {@link Risk} compares. */
public enum Trait {
    /** Gender, or sex where no gender is stated. */
    GENDER,
    /** Citizenships. */
    CITIZENSHIP,
    /** The birth, or the first age where no birth is stated, as exactly as it is told. */
    AGE,
    /** Where the person lives, or where the incident took place, as exactly as it is told. */
    PLACE,
    /** When the incident took place, as exactly as it is told. */
    TIME,
    /** Occupations. */
    OCCUPATION,
    /** Roles in the incidents. */
    ROLE;

    /**
     * Returns the word for the trait.
     *
     * @return the name in small letters
     */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
