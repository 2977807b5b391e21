package io.github.manumit.registry;

import io.github.manumit.jurisdiction.JurisdictionCode;
import io.github.manumit.jurisdiction.JurisdictionKind;
import io.github.manumit.time.PartialDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The {@linkplain JurisdictionRegistry registry}'s entry for one ISO 3166 code.
 *
 * @param code the code
 * @param kind what it stands for: {@code country}, {@code subdivision}, {@code city-jurisdiction}, {@code
 *     former-country} and the like
 * @param names names by language tag (BCP 47); empty if none is known
 * @param otherNames other names in use, in any language: {@code USA}, {@code Holland}
 * @param uncheckedNames the languages whose name nobody has compared with an independent source yet
 * @param parents the enclosing codes, nearest first; empty for a country
 * @param changes what led to it and what became of it
 * @param dependencies the states to which a territory with a code of its own belongs or belonged
 * @param valid when the code was valid, in EDTF; null if unknown. A current code without a time is assumed to be valid
 *     since the change that led to it
 * @param validityChecked whether {@code valid} was read in the standard or the law itself, not only in secondary
 *     sources
 */
public record KnownJurisdiction(
        JurisdictionCode code,
        JurisdictionKind kind,
        Map<String, String> names,
        List<String> otherNames,
        Set<String> uncheckedNames,
        List<JurisdictionCode> parents,
        List<JurisdictionChange> changes,
        List<Dependency> dependencies,
        @Nullable PartialDate valid,
        boolean validityChecked) {

    /** Copies mutable components. */
    public KnownJurisdiction {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(kind, "kind");
        names = Map.copyOf(names);
        otherNames = List.copyOf(otherNames);
        uncheckedNames = Set.copyOf(uncheckedNames);
        parents = List.copyOf(parents);
        changes = List.copyOf(changes);
        dependencies = List.copyOf(dependencies);
    }

    /**
     * Returns what this one came from.
     *
     * @return the codes that it replaced, alone or with others, that it left, or that became part of it
     */
    public List<JurisdictionCode> predecessors() {
        return changes.stream()
                .filter(change -> change.to().equals(code))
                .map(JurisdictionChange::from)
                .toList();
    }

    /**
     * Returns what took the place of this one.
     *
     * @return the codes that it became when it ended; not those of parts that left before, which {@link #changes} has
     */
    public List<JurisdictionCode> successors() {
        return changes.stream()
                .filter(change -> change.from().equals(code) && change.ends())
                .map(JurisdictionChange::to)
                .toList();
    }

    /**
     * Tells whether the code is no longer in use.
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
     * @return the name in that language, otherwise the English one, otherwise any name, otherwise the code
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
     * Tells whether the code could have been valid at a time.
     *
     * @param time a day or period
     * @return false only if the code was surely not valid at any moment of it
     */
    public boolean couldBeValid(PartialDate time) {
        return valid == null || time.couldOverlap(valid);
    }

    /** Returns the code. */
    @Override
    public String toString() {
        return "KnownJurisdiction[" + code + ']';
    }
}
