package io.github.manumit.proceeding;

import io.github.manumit.entity.Dated;
import io.github.manumit.entity.Entity;
import io.github.manumit.entity.Identified;
import io.github.manumit.entity.Meta;
import io.github.manumit.entity.Party;
import io.github.manumit.entity.Ref;
import io.github.manumit.entity.When;
import io.github.manumit.internal.Checks;
import io.github.manumit.internal.Copies;
import io.github.manumit.internal.Describe;
import io.github.manumit.name.LocalizedText;
import io.github.manumit.rule.RulesApply;
import io.github.manumit.value.Built;
import io.github.manumit.value.Inline;
import io.github.manumit.value.Sensitive;
import io.github.manumit.value.Sensitivity;
import io.github.manumit.value.Singular;
import jakarta.validation.Valid;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A decision of a court or another body.
 *
 * @param id id of the entity, unique in the case file; short and without meaning
 * @param title the name of the decision, as courts and reports cite it
 * @param proceeding the proceeding in which it was made
 * @param kind verdict, ruling, refusal to open a case
 * @param by who decided
 * @param time when it was made
 * @param results the results for each charge and defendant
 * @param finality whether it is final, and as of when
 * @param vote how the panel voted
 * @param reviews the decision that it reviews
 * @param reviewOutcome what became of the reviewed decision
 * @param reliedOn the sources, items and decisions that it is based on
 * @param sentences the sentences decided; a sentence without a status was imposed
 * @param orders what it orders besides sentences
 * @param summary a short description for people to read
 * @param meta what every entity carries: identifiers, sources, standing, claims, absence, restriction, unknown
 *     properties
 */
@Built
@RulesApply
public record Decision(
        String id,
        @Sensitive(Sensitivity.FREE_TEXT) @Nullable LocalizedText title,
        @Nullable Ref<Proceeding> proceeding,
        @Nullable DecisionKind kind,
        @Singular("by") List<Ref<? extends Party>> by,
        @Valid @Nullable When time,
        List<@Valid Result> results,
        @Singular("finality") List<@Valid FinalityAt> finality,
        @Valid @Nullable Vote vote,
        @Nullable Ref<Decision> reviews,
        @Nullable ReviewOutcome reviewOutcome,
        @Singular("reliedOn") List<Ref<? extends Identified>> reliedOn,
        List<@Valid Sentence> sentences,
        List<@Valid Order> orders,
        @Sensitive(Sensitivity.FREE_TEXT) @Nullable LocalizedText summary,
        @Inline @Valid Meta<Decision> meta)
        implements Entity<Decision>, Dated {

    /** Checks the id and copies mutable components. */
    public Decision {
        Checks.id(id);
        by = Copies.list(by, "by");
        results = Copies.list(results, "results");
        finality = Copies.list(finality, "finality");
        reliedOn = Copies.list(reliedOn, "reliedOn");
        sentences = Copies.list(sentences, "sentences");
        orders = Copies.list(orders, "orders");
        meta = Copies.orElse(meta, Meta.none());
    }

    /**
     * Starts a builder.
     *
     * @param id id of the entity, unique in the case file; short and without meaning
     * @return a builder that has only the id
     * @throws io.github.manumit.value.InvalidValueException if the record is built and the id is not valid
     */
    public static DecisionBuilder builder(String id) {
        return new DecisionBuilder(id);
    }

    /**
     * Returns a builder that starts from this record.
     *
     * @return the builder
     */
    public DecisionBuilder toBuilder() {
        return new DecisionBuilder(this);
    }

    /** Returns the kind, and the id if it is opaque, such as {@code p1} or a UUID; never the content. */
    @Override
    public String toString() {
        return Describe.record("Decision", id);
    }
}
