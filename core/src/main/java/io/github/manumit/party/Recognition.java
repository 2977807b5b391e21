package io.github.manumit.party;

import io.github.manumit.entity.Dated;
import io.github.manumit.entity.Element;
import io.github.manumit.entity.ElementMeta;
import io.github.manumit.entity.Ref;
import io.github.manumit.entity.When;
import io.github.manumit.internal.Checks;
import io.github.manumit.internal.Copies;
import io.github.manumit.internal.Describe;
import io.github.manumit.rule.RulesApply;
import io.github.manumit.value.Built;
import io.github.manumit.value.Inline;
import io.github.manumit.value.Sensitive;
import io.github.manumit.value.Sensitivity;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The recognition of someone as a victim by an authority or another body, or its refusal. Compare HTCDS 2.0
 * {@code vic_TraffickingStatus}; Council of Europe Convention CETS 197, Art. 10.
 *
 * @param id id of the element, unique in the case file; needed only where something refers to it
 * @param status what was decided
 * @param by the body that decided
 * @param bodyKind the kind of body that decided, if the body is not named
 * @param grounds the grounds of the decision
 * @param time when the decision was made
 * @param meta what every element carries: sources, standing, confidence, further detail, absence, unknown properties
 */
@Built
@RulesApply
public record Recognition(
        @Nullable String id,

        @Sensitive(Sensitivity.SPECIAL_CATEGORY) @NotNull @Nullable
        RecognitionStatus status,

        @Nullable Ref<Organization> by,
        @Nullable DecidingBodyKind bodyKind,
        List<RecognitionGround> grounds,
        @Valid @Nullable When time,
        @Inline @Valid ElementMeta meta)
        implements Element, Dated {

    /** Checks the id and copies mutable components. */
    public Recognition {
        Checks.elementId(id);
        grounds = Copies.list(grounds, "grounds");
        meta = Copies.orElse(meta, ElementMeta.none());
    }

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    public static RecognitionBuilder builder() {
        return new RecognitionBuilder();
    }

    /**
     * Returns a builder that starts from this record.
     *
     * @return the builder
     */
    public RecognitionBuilder toBuilder() {
        return new RecognitionBuilder(this);
    }

    /** Returns the kind, and the id if it is opaque, such as {@code p1} or a UUID; never the content. */
    @Override
    public String toString() {
        return Describe.record("Recognition", id);
    }
}
