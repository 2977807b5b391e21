package io.github.manumit.proceeding;

import io.github.manumit.entity.Dated;
import io.github.manumit.entity.Element;
import io.github.manumit.entity.ElementMeta;
import io.github.manumit.entity.Party;
import io.github.manumit.entity.Ref;
import io.github.manumit.entity.When;
import io.github.manumit.incident.Event;
import io.github.manumit.internal.Checks;
import io.github.manumit.internal.Copies;
import io.github.manumit.internal.Describe;
import io.github.manumit.place.Place;
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
 * One count of a charge: of which offence it is, and which victims and defendants it concerns.
 *
 * @param id id of the element, unique in the case file; needed only where something refers to it
 * @param number the number of the count as written
 * @param offences the offences, if they differ from those of the charge
 * @param citations the provisions, if they differ from those of the charge
 * @param victims the victims of this count
 * @param defendants the defendants of this count; empty means all defendants of the charge
 * @param participation perpetrator, accomplice, instigator, if it differs from the charge
 * @param completion completed, attempted or agreed on in a conspiracy, if it differs from the charge
 * @param time when the offence was committed, as the count says
 * @param places where it was committed, as the count says
 * @param events the events that it is about
 * @param meta what every element carries: sources, standing, confidence, further detail, absence, unknown properties
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
        @Valid @Nullable When time,
        List<Ref<Place>> places,
        List<Ref<Event>> events,
        @Inline @Valid ElementMeta meta)
        implements Element, Dated {

    /** Checks the id and copies mutable components. */
    public Count {
        Checks.elementId(id);
        victims = Copies.list(victims, "victims");
        defendants = Copies.list(defendants, "defendants");
        places = Copies.list(places, "places");
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

    /** Returns the kind, and the id if it is opaque, such as {@code p1} or a UUID; never the content. */
    @Override
    public String toString() {
        return Describe.record("Count", id);
    }
}
