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
import io.github.manumit.rule.RulesApply;
import io.github.manumit.value.Built;
import io.github.manumit.value.Inline;
import io.github.manumit.value.Singular;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One of the acts of the Palermo Protocol, Art. 3(a), or of national law beside it. Classifies the incident; where the deed has a date, a
 * place or participants of its own, {@code event} leads to it.
 *
 * @param id id of the element, unique in the case file; needed only where something refers to it
 * @param kind which act
 * @param by who did it
 * @param of to whom
 * @param realisation whether it was done, attempted or only asserted
 * @param event the event in which it was done
 * @param time when
 * @param meta who states the element, how it stands, what else is said of it, absence, unknown properties
 */
@Built
@RulesApply
public record Act(
        @Nullable String id,
        @NotNull @Nullable ActKind kind,
        @Singular("by") List<Ref<? extends Party>> by,
        @Singular("of") List<Ref<? extends Party>> of,
        @Nullable Realisation realisation,
        @Nullable Ref<Event> event,
        @Valid @Nullable When time,
        @Inline @Valid ElementMeta meta)
        implements Element, Dated {

    /** Checks the id and copies what is mutable. */
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

    /** Gives the kind, and the id where it is opaque by construction, such as {@code p1} or a UUID; never the content. */
    @Override
    public String toString() {
        return Describe.record("Act", id);
    }
}
