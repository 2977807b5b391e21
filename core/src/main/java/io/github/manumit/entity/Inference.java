package io.github.manumit.entity;

import io.github.manumit.extension.Extensions;
import io.github.manumit.internal.Copies;
import io.github.manumit.internal.Describe;
import io.github.manumit.name.LocalizedText;
import io.github.manumit.rule.RulesApply;
import io.github.manumit.value.Built;
import io.github.manumit.value.Sensitive;
import io.github.manumit.value.Sensitivity;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who infers a statement that no source makes, and from what.
 *
 * @param by the party that infers it; absent means the producer of the case file
 * @param from the entities and elements that it is inferred from
 * @param method how it is inferred
 * @param basis the reasoning, for people to read
 * @param extensions unknown properties of the object, kept unchanged
 */
@Built
@RulesApply
public record Inference(
        @Nullable Ref<? extends Party> by,
        List<Ref<? extends Identified>> from,
        @Nullable InferenceMethod method,
        @Sensitive(Sensitivity.FREE_TEXT) @Nullable LocalizedText basis,
        @Sensitive(Sensitivity.FREE_TEXT) Extensions extensions) {

    /** Copies mutable components. */
    public Inference {
        from = Copies.list(from, "from");
        extensions = Copies.orElse(extensions, Extensions.none());
    }

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    public static InferenceBuilder builder() {
        return new InferenceBuilder();
    }

    /**
     * Returns a builder that starts from this record.
     *
     * @return the builder
     */
    public InferenceBuilder toBuilder() {
        return new InferenceBuilder(this);
    }

    /** Returns the kind, never the content. */
    @Override
    public String toString() {
        return Describe.record("Inference");
    }
}
