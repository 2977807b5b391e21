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
import io.github.manumit.value.Singular;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One written form of the name of a person, organization, place or thing. Every spelling that occurs is kept as a form
 * of its own; none is computed from another.
 *
 * @param text the name as written
 * @param kind what kind of name it is; initials, pseudonyms and codes are never used for matching
 * @param language the language and script of the form (BCP 47), such as {@code kk-Cyrl}
 * @param origin whether the form is original, translated or transliterated
 * @param scheme the scheme by which it was transliterated
 * @param parts the parts of the name, in the order in which they are written; empty if nobody split the name
 * @param time when the name was in use
 * @param usedBy the parties that know or call the bearer by it, where not everybody does: "her victims knew her only as"
 * @param extensions unknown properties of the object, kept unchanged
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
        @Singular("usedBy") List<Ref<? extends Party>> usedBy,
        @Sensitive(Sensitivity.FREE_TEXT) Extensions extensions) {

    private static final Set<NameKind> NEVER_MATCHED = Set.of(
            NameKind.INITIALS,
            NameKind.PSEUDONYM,
            NameKind.COURT_ASSIGNED,
            NameKind.WITNESS_CODE,
            NameKind.FALSE,
            NameKind.TITLE);

    /** Copies mutable components. */
    public NameForm {
        parts = Copies.list(parts, "parts");
        usedBy = Copies.list(usedBy, "usedBy");
        extensions = Copies.orElse(extensions, Extensions.none());
    }

    /**
     * Makes the key by which other spellings of the name are found.
     *
     * @return the key; empty for initials, pseudonyms, codes, false names and titles, for kinds that are not in the
     *     vocabulary, and for a form that has no text or only initials
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

    /** Returns the kind, never the content. */
    @Override
    public String toString() {
        return Describe.record("NameForm");
    }
}
