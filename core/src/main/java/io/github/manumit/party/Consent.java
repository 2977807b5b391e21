package io.github.manumit.party;

import io.github.manumit.entity.Dated;
import io.github.manumit.entity.Element;
import io.github.manumit.entity.ElementMeta;
import io.github.manumit.entity.Party;
import io.github.manumit.entity.Ref;
import io.github.manumit.entity.When;
import io.github.manumit.internal.Checks;
import io.github.manumit.internal.Copies;
import io.github.manumit.internal.Describe;
import io.github.manumit.rule.RulesApply;
import io.github.manumit.value.Built;
import io.github.manumit.value.Inline;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * What a person or group agreed to, or did not agree to (HTCDS 2.0 {@code con_Consent}; GDPR Art. 7). Consent can be withdrawn:
 * the withdrawal is a separate consent, not given, with its own date.
 *
 * @param id id of the element, unique in the case file; needed only where something refers to it
 * @param kind what the consent is for
 * @param given whether the person agreed; false if consent was refused or withdrawn
 * @param to the party that was given or refused the consent, such as the organization that asked
 * @param by the party that decided for the person, such as a guardian
 * @param time when the person decided, or the period that the consent covers
 * @param meta what every element carries: sources, standing, confidence, further detail, absence, unknown properties
 */
@Built
@RulesApply
public record Consent(
        @Nullable String id,
        @NotNull @Nullable ConsentKind kind,
        @NotNull @Nullable Boolean given,
        @Nullable Ref<? extends Party> to,
        @Nullable Ref<? extends Party> by,
        @Valid @Nullable When time,
        @Inline @Valid ElementMeta meta)
        implements Element, Dated {

    /** Checks the id and copies mutable components. */
    public Consent {
        Checks.elementId(id);
        meta = Copies.orElse(meta, ElementMeta.none());
    }

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    public static ConsentBuilder builder() {
        return new ConsentBuilder();
    }

    /**
     * Returns a builder that starts from this record.
     *
     * @return the builder
     */
    public ConsentBuilder toBuilder() {
        return new ConsentBuilder(this);
    }

    /** Returns the kind, and the id if it is opaque, such as {@code p1} or a UUID; never the content. */
    @Override
    public String toString() {
        return Describe.record("Consent", id);
    }
}
