package io.github.manumit.entity;

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
 * A reason why something was done, happened or ended, or the condition on which it depended: "if she ran away, the spirits
 * would kill her" is a threat with the reason {@code escape} in the role {@code condition}.
 *
 * @param id id of the element, unique in the case file; needed only where something refers to it
 * @param kind the reason
 * @param role whether it is a motive, ground, occasion, trigger, condition or pretext; absent means not stated
 * @param events the events, decisions or other happenings that the reason lies in, such as the return of papers without which
 *     nobody goes home
 * @param meta what every element carries: sources, standing, confidence, further detail, absence, unknown properties
 */
@Built
@RulesApply
public record Reason(
        @Nullable String id,

        @Sensitive(Sensitivity.SPECIAL_CATEGORY) @NotNull @Nullable
        ReasonKind kind,

        @Nullable ReasonRole role,
        List<Ref<? extends Dated>> events,
        @Inline @Valid ElementMeta meta)
        implements Element {

    /** Checks the id and copies mutable components. */
    public Reason {
        Checks.elementId(id);
        events = Copies.list(events, "events");
        meta = Copies.orElse(meta, ElementMeta.none());
    }

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    public static ReasonBuilder builder() {
        return new ReasonBuilder();
    }

    /**
     * Returns a builder that starts from this record.
     *
     * @return the builder
     */
    public ReasonBuilder toBuilder() {
        return new ReasonBuilder(this);
    }

    /** Returns the kind, and the id if it is opaque, such as {@code p1} or a UUID; never the content. */
    @Override
    public String toString() {
        return Describe.record("Reason", id);
    }
}
