package io.github.manumit.party;

import io.github.manumit.entity.Element;
import io.github.manumit.entity.ElementMeta;
import io.github.manumit.internal.Checks;
import io.github.manumit.internal.Copies;
import io.github.manumit.internal.Describe;
import io.github.manumit.name.LanguageTag;
import io.github.manumit.rule.RulesApply;
import io.github.manumit.value.Built;
import io.github.manumit.value.Inline;
import io.github.manumit.value.Sensitive;
import io.github.manumit.value.Sensitivity;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * A language that a person knows or does not know.
 *
 * @param id id of the element, unique in the case file; needed only where something refers to it
 * @param language the language
 * @param use what the language is to the person: mother tongue, primary language, language for interviews
 * @param level how well the person knows it
 * @param meta what every element carries: sources, standing, confidence, further detail, absence, unknown properties
 */
@Built
@RulesApply
public record LanguageKnowledge(
        @Nullable String id,

        @Sensitive(Sensitivity.QUASI_IDENTIFIER) @NotNull @Nullable
        LanguageTag language,

        @Nullable LanguageUse use,
        @Nullable LanguageLevel level,
        @Inline @Valid ElementMeta meta)
        implements Element {

    /** Checks the id and copies mutable components. */
    public LanguageKnowledge {
        Checks.elementId(id);
        meta = Copies.orElse(meta, ElementMeta.none());
    }

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    public static LanguageKnowledgeBuilder builder() {
        return new LanguageKnowledgeBuilder();
    }

    /**
     * Returns a builder that starts from this record.
     *
     * @return the builder
     */
    public LanguageKnowledgeBuilder toBuilder() {
        return new LanguageKnowledgeBuilder(this);
    }

    /** Returns the kind, and the id if it is opaque, such as {@code p1} or a UUID; never the content. */
    @Override
    public String toString() {
        return Describe.record("LanguageKnowledge", id);
    }
}
