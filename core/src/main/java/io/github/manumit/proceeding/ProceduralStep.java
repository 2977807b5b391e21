package io.github.manumit.proceeding;

import io.github.manumit.casefile.Identified;
import io.github.manumit.casefile.Ref;
import io.github.manumit.incident.Item;
import io.github.manumit.internal.Checks;
import io.github.manumit.internal.Copies;
import io.github.manumit.internal.Describe;
import io.github.manumit.name.LocalizedText;
import io.github.manumit.party.Party;
import io.github.manumit.place.Place;
import io.github.manumit.time.When;
import io.github.manumit.value.Built;
import io.github.manumit.value.Complete;
import io.github.manumit.value.Sensitive;
import io.github.manumit.value.Sensitivity;
import io.github.manumit.value.Singular;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A hearing, filing, search or other act in a proceeding.
 *
 * @param id id of the element, unique in the case file; needed only where something refers to it
 * @param kind what was done
 * @param by by whom
 * @param place where
 * @param items documents filed or seized
 * @param time when
 * @param summary a few words for people to read
 */
@Built
public record ProceduralStep(
        @Nullable String id,
        @NotNull(groups = Complete.class) @Nullable StepKind kind,
        @Singular("by") List<Ref<Party>> by,
        @Nullable Ref<Place> place,
        List<Ref<Item>> items,
        @Valid @Nullable When time,
        @Sensitive(Sensitivity.FREE_TEXT) @Nullable LocalizedText summary)
        implements Identified {

    /** Checks the id and copies what is mutable. */
    public ProceduralStep {
        Checks.elementId(id);
        by = Copies.list(by);
        items = Copies.list(items);
    }

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    public static ProceduralStepBuilder builder() {
        return new ProceduralStepBuilder();
    }

    /**
     * Returns a builder that starts from this record.
     *
     * @return the builder
     */
    public ProceduralStepBuilder toBuilder() {
        return new ProceduralStepBuilder(this);
    }

    /** Gives the kind and the id, never the content. */
    @Override
    public String toString() {
        return Describe.record("ProceduralStep", id);
    }
}
