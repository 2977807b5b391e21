package io.github.manumit.statute;

import io.github.manumit.entity.Entity;
import io.github.manumit.entity.Meta;
import io.github.manumit.entity.NameForm;
import io.github.manumit.entity.When;
import io.github.manumit.internal.Checks;
import io.github.manumit.internal.Copies;
import io.github.manumit.internal.Describe;
import io.github.manumit.jurisdiction.JurisdictionCode;
import io.github.manumit.rule.Bounds;
import io.github.manumit.rule.RulesApply;
import io.github.manumit.value.Built;
import io.github.manumit.value.Inline;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A code, act or treaty that the registry does not contain, or about which the case file says more than the registry.
 *
 * @param id id of the entity, unique in the case file; short and without meaning
 * @param code the code by which citations refer to it
 * @param kind what it is: a code, an act, a treaty
 * @param jurisdiction the country or subdivision whose law it is
 * @param names its names and abbreviations
 * @param number its official number, as written
 * @param adopted when it was adopted
 * @param editions its versions
 * @param provisions those of its provisions that matter to the case
 * @param meta what every entity carries: identifiers, sources, standing, claims, absence, restriction, unknown
 *     properties
 */
@Built
@RulesApply
public record Statute(
        String id,
        @NotNull @Nullable StatuteCode code,
        @Nullable StatuteKind kind,
        @Nullable JurisdictionCode jurisdiction,
        List<@Valid NameForm> names,
        @Size(max = 100, groups = Bounds.class) @Nullable String number,
        @Valid @Nullable When adopted,
        List<@Valid Edition> editions,
        List<@Valid Provision> provisions,
        @Inline @Valid Meta<Statute> meta)
        implements Entity<Statute> {

    /** Checks the id and copies mutable components. */
    public Statute {
        Checks.id(id);
        names = Copies.list(names, "names");
        editions = Copies.list(editions, "editions");
        provisions = Copies.list(provisions, "provisions");
        meta = Copies.orElse(meta, Meta.none());
    }

    /**
     * Starts a builder.
     *
     * @param id id of the entity, unique in the case file; short and without meaning
     * @return a builder that has only the id
     * @throws io.github.manumit.value.InvalidValueException if the record is built and the id is not valid
     */
    public static StatuteBuilder builder(String id) {
        return new StatuteBuilder(id);
    }

    /**
     * Returns a builder that starts from this record.
     *
     * @return the builder
     */
    public StatuteBuilder toBuilder() {
        return new StatuteBuilder(this);
    }

    /** Returns the kind, and the id if it is opaque, such as {@code p1} or a UUID; never the content. */
    @Override
    public String toString() {
        return Describe.record("Statute", id);
    }
}
