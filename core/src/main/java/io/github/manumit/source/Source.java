package io.github.manumit.source;

import io.github.manumit.entity.Citable;
import io.github.manumit.entity.Dated;
import io.github.manumit.entity.Entity;
import io.github.manumit.entity.Identified;
import io.github.manumit.entity.Meta;
import io.github.manumit.entity.Ref;
import io.github.manumit.entity.When;
import io.github.manumit.internal.Checks;
import io.github.manumit.internal.Copies;
import io.github.manumit.internal.Describe;
import io.github.manumit.item.ContentTruth;
import io.github.manumit.name.LanguageTag;
import io.github.manumit.name.LocalizedText;
import io.github.manumit.place.Place;
import io.github.manumit.proceeding.Proceeding;
import io.github.manumit.rule.Bounds;
import io.github.manumit.rule.RulesApply;
import io.github.manumit.time.PartialDate;
import io.github.manumit.value.Built;
import io.github.manumit.value.Inline;
import io.github.manumit.value.Iri;
import io.github.manumit.value.Sensitive;
import io.github.manumit.value.Sensitivity;
import io.github.manumit.value.Singular;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A document or utterance that says something about the case.
 *
 * @param id id of the entity, unique in the case file; short and without meaning
 * @param kind what it is
 * @param content the kinds of statement it contains: fact, opinion, reasoning, message
 * @param about the entities and elements that its content is about
 * @param title its title, by language
 * @param version its version or edition, as its publisher counts it (CSL {@code version})
 * @param contributors its author, speaker, addressee, publisher
 * @param created when it was made or said, if that differs from its publication
 * @param place where it was made or from where it reports, such as the dateline of an article
 * @param published when it was published or said
 * @param modified when it was last changed (DCMI {@code modified})
 * @param accessed when it was read
 * @param language its language
 * @param translated whether it is a translation; absent means not stated
 * @param translatedFrom the language that it was translated from
 * @param address where it can be found
 * @param archived where a copy is kept
 * @param availability the form in which it is available: the original, an excerpt, an archived copy
 * @param within the sources that contain it, and how; several if several sources pass it on
 * @param evidenceIn the proceedings in which it is evidence
 * @param embargo the time until which it must not be published
 * @param text its content, verbatim or in substance: what was said, believed, noted or found
 * @param truth whether its content is true, as far as is known
 * @param summary a short description for people to read
 * @param meta what every entity carries: identifiers, sources, standing, claims, absence, restriction, unknown
 *     properties
 */
@Built
@RulesApply
public record Source(
        String id,
        @Nullable SourceKind kind,
        @Singular("content") List<ContentKind> content,
        @Singular("about") List<Ref<? extends Identified>> about,
        @Sensitive(Sensitivity.FREE_TEXT) @Nullable LocalizedText title,
        @Size(max = 50, groups = Bounds.class) @Nullable String version,
        List<@Valid Contribution> contributors,
        @Valid @Nullable When created,
        @Sensitive(Sensitivity.QUASI_IDENTIFIER) @Nullable Ref<Place> place,
        @Valid @Nullable When published,
        @Valid @Nullable When modified,
        @Nullable PartialDate accessed,
        @Nullable LanguageTag language,
        @Nullable Boolean translated,
        @Nullable LanguageTag translatedFrom,
        @Sensitive(Sensitivity.QUASI_IDENTIFIER) @Nullable Iri address,
        @Sensitive(Sensitivity.QUASI_IDENTIFIER) @Nullable Iri archived,
        @Nullable Availability availability,
        @Singular("within") List<@Valid SourceWithin> within,
        @Singular("evidenceIn") List<Ref<Proceeding>> evidenceIn,
        @Valid @Nullable When embargo,
        @Sensitive(Sensitivity.FREE_TEXT) @Nullable LocalizedText text,
        @Nullable ContentTruth truth,
        @Sensitive(Sensitivity.FREE_TEXT) @Nullable LocalizedText summary,
        @Inline @Valid Meta<Source> meta)
        implements Entity<Source>, Citable, Dated {

    /** Checks the id and copies mutable components. */
    public Source {
        Checks.id(id);
        content = Copies.list(content, "content");
        about = Copies.list(about, "about");
        contributors = Copies.list(contributors, "contributors");
        within = Copies.list(within, "within");
        evidenceIn = Copies.list(evidenceIn, "evidenceIn");
        meta = Copies.orElse(meta, Meta.none());
    }

    /**
     * Returns the time of the source, from which relative times are counted.
     *
     * @return when it was published or said, otherwise when it was made; null if neither is stated
     */
    @Override
    public @Nullable When time() {
        return published == null ? created : published;
    }

    /**
     * Starts a builder.
     *
     * @param id id of the entity, unique in the case file; short and without meaning
     * @return a builder that has only the id
     * @throws io.github.manumit.value.InvalidValueException if the record is built and the id is not valid
     */
    public static SourceBuilder builder(String id) {
        return new SourceBuilder(id);
    }

    /**
     * Returns a builder that starts from this record.
     *
     * @return the builder
     */
    public SourceBuilder toBuilder() {
        return new SourceBuilder(this);
    }

    /** Returns the kind, and the id if it is opaque, such as {@code p1} or a UUID; never the content. */
    @Override
    public String toString() {
        return Describe.record("Source", id);
    }
}
