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
 * What a court or body decided.
 *
 * @param id id of the entity, unique in the case file; short and without meaning
 * @param title name of the decision, as courts and reports cite it
 * @param proceeding the proceeding in which it was decided
 * @param kind verdict, ruling, refusal to open
 * @param by who decided
 * @param time when
 * @param results results per charge and defendant
 * @param finality whether it is final, as of when
 * @param vote how the panel voted
 * @param reviews the decision that it reviews
 * @param reviewOutcome what became of the reviewed decision
 * @param reliedOn sources, items, decisions that it rests on
 * @param sentences sentences decided; without a status, imposed
 * @param orders orders
 * @param summary a few words for people to read
 * @param meta what every entity carries: identifiers, sources, standing, claims, absence, restriction, unknown
 * properties
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

    /** Checks the id and copies what is mutable. */
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
     * @return a builder with nothing but the id
     * @throws io.github.manumit.value.InvalidValueException when built with an id that is no id
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

    /** Gives the kind, and the id where it is opaque by construction, such as {@code p1} or a UUID; never the content. */
    @Override
    public String toString() {
        return Describe.record("Decision", id);
    }
}
