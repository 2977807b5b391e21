package io.github.manumit.value;

/** Why a component can identify or harm a person. */
public enum Sensitivity {
    /** Identifies a person on its own: a name, a number, an exact address. */
    DIRECT_IDENTIFIER,
    /** Identifies a person in combination with other data: a birth date, an origin, a place. */
    QUASI_IDENTIFIER,
    /** Data with special legal protection: health, ethnicity, belief, criminal matters (GDPR Art. 9 and 10). */
    SPECIAL_CATEGORY,
    /** Text that may contain anything. */
    FREE_TEXT
}
