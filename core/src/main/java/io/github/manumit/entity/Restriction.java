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
 * A restriction of access to an entity: on what ground, by whom, for what and how long.
 *
 * @param ground why access is restricted
 * @param authority who ordered it
 * @param scope what is restricted; empty means everything
 * @param languages languages that the restriction is limited to, such as a ban on publishing in one language; empty means all
 * @param time from when to when it holds
 * @param audience the widest circle that may see the entity all the same
 * @param extensions unknown properties of the object, kept as they came
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

    /** Copies what is mutable; the result never changes. */
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

    /** Gives the kind, never the content. */
    @Override
    public String toString() {
        return Describe.record("Restriction");
    }
}
