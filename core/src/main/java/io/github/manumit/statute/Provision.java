package io.github.manumit.statute;

import io.github.manumit.entity.Classification;
import io.github.manumit.entity.Dated;
import io.github.manumit.entity.Element;
import io.github.manumit.entity.ElementMeta;
import io.github.manumit.entity.When;
import io.github.manumit.internal.Checks;
import io.github.manumit.internal.Copies;
import io.github.manumit.internal.Describe;
import io.github.manumit.name.LocalizedText;
import io.github.manumit.rule.RulesApply;
import io.github.manumit.value.Built;
import io.github.manumit.value.Inline;
import io.github.manumit.value.Singular;
import jakarta.validation.Valid;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A unit of a statute that the case file lists. A citation only refers to such a unit.
 *
 * @param id id of the element, unique in the case file; needed only where something refers to it
 * @param path the path to it, outermost step first
 * @param heading its official heading, by language
 * @param offences the offences that it punishes or defines
 * @param topics what else it is about
 * @param classifications its codes in statistical classifications
 * @param penalties the penalties that it provides, if the file says more about the law than the registry does; the
 *     penalties that a charge carries are stated in the charge
 * @param time when it was in force
 * @param meta what every element carries: sources, standing, confidence, further detail, absence, unknown properties
 */
@Built
@RulesApply
public record Provision(
        @Nullable String id,
        @Singular("step") List<@Valid PathStep> path,
        @Nullable LocalizedText heading,
        List<Offence> offences,
        List<ProvisionTopic> topics,
        List<@Valid Classification> classifications,
        List<@Valid PenaltyRange> penalties,
        @Valid @Nullable When time,
        @Inline @Valid ElementMeta meta)
        implements Element, Dated {

    /** Checks the id and copies mutable components. */
    public Provision {
        Checks.elementId(id);
        path = Copies.list(path, "path");
        topics = Copies.list(topics, "topics");
        classifications = Copies.list(classifications, "classifications");
        penalties = Copies.list(penalties, "penalties");
        offences = Copies.list(offences, "offences");
        meta = Copies.orElse(meta, ElementMeta.none());
    }

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    public static ProvisionBuilder builder() {
        return new ProvisionBuilder();
    }

    /**
     * Returns a builder that starts from this record.
     *
     * @return the builder
     */
    public ProvisionBuilder toBuilder() {
        return new ProvisionBuilder(this);
    }

    /** Returns the kind, and the id if it is opaque, such as {@code p1} or a UUID; never the content. */
    @Override
    public String toString() {
        return Describe.record("Provision", id);
    }
}
