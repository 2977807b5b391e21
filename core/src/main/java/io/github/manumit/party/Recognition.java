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
 * That a body recognised someone as a victim, or declined to. Compare HTCDS 2.0 {@code vic_TraffickingStatus};
 * Council of Europe Convention CETS 197, Art. 10.
 *
 * @param id id of the element, unique in the case file; needed only where something refers to it
 * @param status what was decided
 * @param by the deciding body
 * @param bodyKind what kind of body decided, where it is not named
 * @param grounds on what ground
 * @param time when
 * @param meta who states the element, how it stands, what else is said of it, absence, unknown properties
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

    /** Checks the id and copies what is mutable. */
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

    /** Gives the kind, and the id where it is opaque by construction, such as {@code p1} or a UUID; never the content. */
    @Override
    public String toString() {
        return Describe.record("Recognition", id);
    }
}
