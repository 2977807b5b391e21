package io.github.manumit.jurisdiction;

import io.github.manumit.time.PartialDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the {@linkplain JurisdictionRegistry registry} knows of one code of ISO 3166.
 *
 * @param code the code
 * @param kind what it stands for: {@code country}, {@code subdivision}, {@code city-jurisdiction}, {@code former-country} and the like
 * @param names names by language tag (BCP 47); empty where none is known
 * @param parents what it lies within, the nearest first; empty for a country
 * @param predecessors codes that this one, alone or with others, took the place of
 * @param successors codes that took its place
 * @param valid when the code stood for it, in EDTF; null where that is not known. Then a code that is current is taken to have been
 *     valid since its predecessors were not
 * @param validityChecked whether {@code valid} was read in the standard or the law itself, not only in secondary sources
 */
public record KnownJurisdiction(
        JurisdictionCode code,
        JurisdictionKind kind,
        Map<String, String> names,
        List<JurisdictionCode> parents,
        List<JurisdictionCode> predecessors,
        List<JurisdictionCode> successors,
        @Nullable PartialDate valid,
        boolean validityChecked) {

    /** Copies what is mutable. */
    public KnownJurisdiction {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(kind, "kind");
        names = Map.copyOf(names);
        parents = List.copyOf(parents);
        predecessors = List.copyOf(predecessors);
        successors = List.copyOf(successors);
    }

    /**
     * Tells whether the code is out of use.
     *
     * @return true for a former country or subdivision
     */
    public boolean isFormer() {
        return kind.equals(JurisdictionKind.FORMER_COUNTRY) || kind.equals(JurisdictionKind.FORMER_SUBDIVISION);
    }

    /**
     * Returns a name to show.
     *
     * @param locale the reader's language
     * @return the name in that language, else the English one, else any, else the code
     */
    public String name(Locale locale) {
        String own = locale.getScript().isEmpty() ? null : names.get(locale.getLanguage() + "-" + locale.getScript());
        if (own == null) {
            own = names.get(locale.getLanguage());
        }
        if (own == null) {
            own = names.get("en");
        }
        return own != null ? own : names.values().stream().sorted().findFirst().orElse(code.text());
    }

    /**
     * Tells whether the code could have stood for it at a time.
     *
     * @param time a day or period
     * @return false only if the code surely was not valid at any of it
     */
    public boolean couldBeValid(PartialDate time) {
        return valid == null || time.couldOverlap(valid);
    }

    /** Gives the code. */
    @Override
    public String toString() {
        return "KnownJurisdiction[" + code + ']';
    }
}
