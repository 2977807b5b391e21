package io.github.manumit.entity;

import io.github.manumit.extension.Extensions;
import io.github.manumit.internal.Copies;
import io.github.manumit.internal.Describe;
import io.github.manumit.name.LanguageTag;
import io.github.manumit.name.NameKey;
import io.github.manumit.name.NameKind;
import io.github.manumit.name.NameOrigin;
import io.github.manumit.name.TransliterationScheme;
import io.github.manumit.rule.Bounds;
import io.github.manumit.rule.RulesApply;
import io.github.manumit.value.Built;
import io.github.manumit.value.Sensitive;
import io.github.manumit.value.Sensitivity;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One written form of a name of a person, an organization, a place or a thing. Every spelling that occurs is
 * kept as its own form; none is computed from another.
 *
 * @param text the name as written
 * @param kind what kind of name it is; initials, pseudonyms and codes are never matched on
 * @param language language and script of the form (BCP 47), such as {@code kk-Cyrl}
 * @param origin whether the form is original, translated or transliterated
 * @param scheme the scheme that it was transliterated by
 * @param parts the parts, in the order written; empty where nobody split the name
 * @param time when the name was borne
 * @param extensions unknown properties of the object, kept as they came
 */
@Built
@RulesApply
public record NameForm(
        @Sensitive(Sensitivity.DIRECT_IDENTIFIER) @NotBlank @Size(max = 500, groups = Bounds.class) @Nullable
        String text,

        @Nullable NameKind kind,
        @Nullable LanguageTag language,
        @Nullable NameOrigin origin,
        @Nullable TransliterationScheme scheme,
        List<@Valid NamePart> parts,
        @Valid @Nullable When time,
        @Sensitive(Sensitivity.FREE_TEXT) Extensions extensions) {

    private static final Set<NameKind> NEVER_MATCHED = Set.of(
            NameKind.INITIALS,
            NameKind.PSEUDONYM,
            NameKind.COURT_ASSIGNED,
            NameKind.WITNESS_CODE,
            NameKind.FALSE,
            NameKind.TITLE);

    /** Copies what is mutable; the result never changes. */
    public NameForm {
        parts = Copies.list(parts, "parts");
        extensions = Copies.orElse(extensions, Extensions.none());
    }

    /**
     * Makes the key by which the name is found in other spellings.
     *
     * @return the key; empty for initials, pseudonyms, codes, false names and titles, for words that the vocabulary of kinds does not
     *     have, for a form without text and for one of initials only
     */
    public Optional<NameKey> key() {
        if (text == null || (kind != null && (!kind.isKnown() || NEVER_MATCHED.contains(kind)))) {
            return Optional.empty();
        }
        return NameKey.of(text, language);
    }

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    public static NameFormBuilder builder() {
        return new NameFormBuilder();
    }

    /**
     * Returns a builder that starts from this record.
     *
     * @return the builder
     */
    public NameFormBuilder toBuilder() {
        return new NameFormBuilder(this);
    }

    /** Gives the kind, never the content. */
    @Override
    public String toString() {
        return Describe.record("NameForm");
    }
}
