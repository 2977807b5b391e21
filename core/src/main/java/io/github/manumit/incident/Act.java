package io.github.manumit.incident;

import io.github.manumit.entity.Dated;
import io.github.manumit.entity.Element;
import io.github.manumit.entity.ElementMeta;
import io.github.manumit.entity.Party;
import io.github.manumit.entity.Ref;
import io.github.manumit.entity.When;
import io.github.manumit.internal.Checks;
import io.github.manumit.internal.Copies;
import io.github.manumit.internal.Describe;
import io.github.manumit.quantity.Quantity;
import io.github.manumit.rule.RulesApply;
import io.github.manumit.value.Built;
import io.github.manumit.value.Inline;
import io.github.manumit.value.Singular;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One of the acts of Art. 3(a) of the Palermo Protocol, or a further act under national law. An act classifies the
 * incident; if what was done has a date, place or participants of its own, {@code event} points to the event.
 *
 * @param id id of the element, unique in the case file; needed only where something refers to it
 * @param kind which act it is
 * @param by the parties that did it
 * @param of the parties that it was done to
 * @param realisation whether it was done, attempted, only asserted or the like
 * @param occurrences how often it was done, as a figure or in a word such as {@code systematically}
 * @param event the event in which it was done
 * @param time when it was done
 * @param meta what every element carries: sources, standing, confidence, further detail, absence, unknown properties
 */
@Built
@RulesApply
public record Act(
        @Nullable String id,
        @NotNull @Nullable ActKind kind,
        @Singular("by") List<Ref<? extends Party>> by,
        @Singular("of") List<Ref<? extends Party>> of,
        @Nullable Realisation realisation,
        @Valid @Nullable Quantity occurrences,
        @Nullable Ref<Event> event,
        @Valid @Nullable When time,
        @Inline @Valid ElementMeta meta)
        implements Element, Dated {

    /** Checks the id and copies mutable components. */
    public Act {
        Checks.elementId(id);
        by = Copies.list(by, "by");
        of = Copies.list(of, "of");
        meta = Copies.orElse(meta, ElementMeta.none());
    }

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    public static ActBuilder builder() {
        return new ActBuilder();
    }

    /**
     * Returns a builder that starts from this record.
     *
     * @return the builder
     */
    public ActBuilder toBuilder() {
        return new ActBuilder(this);
    }

    /** Returns the kind, and the id if it is opaque, such as {@code p1} or a UUID; never the content. */
    @Override
    public String toString() {
        return Describe.record("Act", id);
    }
}
