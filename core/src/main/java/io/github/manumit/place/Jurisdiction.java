package io.github.manumit.place;

import io.github.manumit.entity.Dated;
import io.github.manumit.entity.Entity;
import io.github.manumit.entity.Meta;
import io.github.manumit.entity.NameForm;
import io.github.manumit.entity.When;
import io.github.manumit.internal.Checks;
import io.github.manumit.internal.Copies;
import io.github.manumit.internal.Describe;
import io.github.manumit.jurisdiction.JurisdictionCode;
import io.github.manumit.jurisdiction.JurisdictionKind;
import io.github.manumit.rule.RulesApply;
import io.github.manumit.value.Built;
import io.github.manumit.value.Inline;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A territory with law of its own that the registry lacks, or of which the case says more. What the registry
 * knows is referred to by its code only.
 *
 * @param id id of the entity, unique in the case file; short and without meaning
 * @param code the code by which the file refers to it
 * @param kind what it is
 * @param names names as written
 * @param within the larger jurisdiction
 * @param time when the code or the jurisdiction was valid
 * @param predecessors what it took the place of
 * @param successors what took its place
 * @param meta what every entity carries: identifiers, sources, standing, claims, absence, restriction, unknown
 * properties
 */
@Built
@RulesApply
public record Jurisdiction(
        String id,
        @NotNull @Nullable JurisdictionCode code,
        @Nullable JurisdictionKind kind,
        List<@Valid NameForm> names,
        @Nullable JurisdictionCode within,
        @Valid @Nullable When time,
        List<JurisdictionCode> predecessors,
        List<JurisdictionCode> successors,
        @Inline @Valid Meta<Jurisdiction> meta)
        implements Entity<Jurisdiction>, Dated {

    /** Checks the id and copies what is mutable. */
    public Jurisdiction {
        Checks.id(id);
        names = Copies.list(names, "names");
        predecessors = Copies.list(predecessors, "predecessors");
        successors = Copies.list(successors, "successors");
        meta = Copies.orElse(meta, Meta.none());
    }

    /**
     * Starts a builder.
     *
     * @param id id of the entity, unique in the case file; short and without meaning
     * @return a builder with nothing but the id
     * @throws io.github.manumit.value.InvalidValueException when built with an id that is no id
     */
    public static JurisdictionBuilder builder(String id) {
        return new JurisdictionBuilder(id);
    }

    /**
     * Returns a builder that starts from this record.
     *
     * @return the builder
     */
    public JurisdictionBuilder toBuilder() {
        return new JurisdictionBuilder(this);
    }

    /** Gives the kind, and the id where it is opaque by construction, such as {@code p1} or a UUID; never the content. */
    @Override
    public String toString() {
        return Describe.record("Jurisdiction", id);
    }
}
