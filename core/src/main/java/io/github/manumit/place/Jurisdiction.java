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
 * A territory with its own law that is missing from the registry, or about which the case says more. Whatever the
 * registry knows is referred to by its code only.
 *
 * @param id id of the entity, unique in the case file; short and without meaning
 * @param code the code by which the file refers to it
 * @param kind what kind of territory it is
 * @param names its names as written
 * @param within the larger jurisdiction that contains it
 * @param time when the code or the jurisdiction was valid
 * @param predecessors the jurisdictions that it replaced
 * @param successors the jurisdictions that replaced it
 * @param meta what every entity carries: identifiers, sources, standing, claims, absence,
 *     restriction, unknown properties
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

    /** Checks the id and copies mutable components. */
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
     * @return a builder that has only the id
     * @throws io.github.manumit.value.InvalidValueException if the record is built and the id is not valid
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

    /** Returns the kind, and the id if it is opaque, such as {@code p1} or a UUID; never the content. */
    @Override
    public String toString() {
        return Describe.record("Jurisdiction", id);
    }
}
