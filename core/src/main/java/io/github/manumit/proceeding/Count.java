package io.github.manumit.proceeding;

import io.github.manumit.entity.Element;
import io.github.manumit.entity.ElementMeta;
import io.github.manumit.entity.Party;
import io.github.manumit.entity.Ref;
import io.github.manumit.incident.Event;
import io.github.manumit.internal.Checks;
import io.github.manumit.internal.Copies;
import io.github.manumit.internal.Describe;
import io.github.manumit.rule.Bounds;
import io.github.manumit.rule.RulesApply;
import io.github.manumit.statute.Citation;
import io.github.manumit.statute.Offence;
import io.github.manumit.value.Built;
import io.github.manumit.value.Inline;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One count of a charge: which victims and which defendants it concerns.
 *
 * @param id id of the element, unique in the case file; needed only where something refers to it
 * @param number number of the count as written
 * @param offences offences, where they differ from the charge
 * @param citations provisions, where they differ from the charge
 * @param victims its victims
 * @param defendants its defendants; empty means all of the charge
 * @param participation as perpetrator, accomplice, instigator, where it differs from the charge
 * @param completion completed or attempted, where it differs from the charge
 * @param events the events it is about
 * @param meta who states the element, how it stands, what else is said of it, absence, unknown properties
 */
@Built
@RulesApply
public record Count(
        @Nullable String id,
        @Size(max = 50, groups = Bounds.class) @Nullable String number,
        List<Offence> offences,
        List<@Valid Citation> citations,
        List<Ref<? extends Party>> victims,
        List<Ref<? extends Party>> defendants,
        @Nullable Participation participation,
        @Nullable Completion completion,
        List<Ref<Event>> events,
        @Inline @Valid ElementMeta meta)
        implements Element {

    /** Checks the id and copies what is mutable. */
    public Count {
        Checks.elementId(id);
        victims = Copies.list(victims, "victims");
        defendants = Copies.list(defendants, "defendants");
        events = Copies.list(events, "events");
        citations = Copies.list(citations, "citations");
        offences = Copies.list(offences, "offences");
        meta = Copies.orElse(meta, ElementMeta.none());
    }

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    public static CountBuilder builder() {
        return new CountBuilder();
    }

    /**
     * Returns a builder that starts from this record.
     *
     * @return the builder
     */
    public CountBuilder toBuilder() {
        return new CountBuilder(this);
    }

    /** Gives the kind, and the id where it is opaque by construction, such as {@code p1} or a UUID; never the content. */
    @Override
    public String toString() {
        return Describe.record("Count", id);
    }
}
