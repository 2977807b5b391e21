package io.github.manumit.entity;

import io.github.manumit.extension.Extensions;
import io.github.manumit.internal.Copies;
import io.github.manumit.internal.Describe;
import io.github.manumit.name.LanguageTag;
import io.github.manumit.rule.RulesApply;
import io.github.manumit.value.Built;
import io.github.manumit.value.Sensitive;
import io.github.manumit.value.Sensitivity;
import jakarta.validation.Valid;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A restriction on access to an entity: why it exists, who ordered it, what it covers and how long it applies.
 *
 * @param ground why access is restricted
 * @param authority who ordered the restriction
 * @param scope what is restricted; empty means everything
 * @param languages the languages that the restriction is limited to, as in a ban on publishing in one language; empty
 *     means all languages
 * @param time the period in which it applies
 * @param audience the widest audience that may still see the entity
 * @param extensions unknown properties of the object, kept unchanged
 */
@Built
@RulesApply
public record Restriction(
        @Nullable RestrictionGround ground,
        @Nullable Ref<? extends Party> authority,
        List<RestrictionScope> scope,
        List<LanguageTag> languages,
        @Valid @Nullable When time,
        @Nullable Audience audience,
        @Sensitive(Sensitivity.FREE_TEXT) Extensions extensions) {

    /** Copies mutable components. */
    public Restriction {
        scope = Copies.list(scope, "scope");
        languages = Copies.list(languages, "languages");
        extensions = Copies.orElse(extensions, Extensions.none());
    }

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    public static RestrictionBuilder builder() {
        return new RestrictionBuilder();
    }

    /**
     * Returns a builder that starts from this record.
     *
     * @return the builder
     */
    public RestrictionBuilder toBuilder() {
        return new RestrictionBuilder(this);
    }

    /** Returns the kind, never the content. */
    @Override
    public String toString() {
        return Describe.record("Restriction");
    }
}
