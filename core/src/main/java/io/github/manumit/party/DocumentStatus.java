package io.github.manumit.party;

import io.github.manumit.entity.Dated;
import io.github.manumit.entity.Element;
import io.github.manumit.entity.ElementMeta;
import io.github.manumit.entity.Party;
import io.github.manumit.entity.Ref;
import io.github.manumit.entity.When;
import io.github.manumit.internal.Checks;
import io.github.manumit.internal.Copies;
import io.github.manumit.internal.Describe;
import io.github.manumit.item.Item;
import io.github.manumit.item.ItemKind;
import io.github.manumit.jurisdiction.JurisdictionCode;
import io.github.manumit.rule.RulesApply;
import io.github.manumit.value.Built;
import io.github.manumit.value.Inline;
import io.github.manumit.value.Sensitive;
import io.github.manumit.value.Sensitivity;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * The fact that a person, group or organization has, lacks or was deprived of a kind of document. It is stated only here: the means
 * {@code withholding-documents} says just that it was used for control, and an {@link Item} describes the document
 * itself. Lacking a document that is needed is a fact, not a gap in the file.
 *
 * @param id id of the element, unique in the case file; needed only where something refers to it
 * @param kind the kind of document; absent if the source speaks only of documents
 * @param holding whether the document is held, lacking, withheld by another or the like
 * @param required whether the law requires the document; absent means not stated
 * @param holder the party that has the document, if it is another; left out if there is an
 *     {@code item}, whose holdings say so
 * @param item the document itself, if the file lists it
 * @param country the country whose law or authority is concerned
 * @param time when the status applied
 * @param meta what every element carries: sources, standing, confidence, further detail, absence, unknown properties
 */
@Built
@RulesApply
public record DocumentStatus(
        @Nullable String id,
        @Nullable ItemKind kind,

        @Sensitive(Sensitivity.SPECIAL_CATEGORY) @NotNull @Nullable
        DocumentHolding holding,

        @Nullable Boolean required,
        @Nullable Ref<? extends Party> holder,
        @Nullable Ref<Item> item,
        @Nullable JurisdictionCode country,
        @Valid @Nullable When time,
        @Inline @Valid ElementMeta meta)
        implements Element, Dated {

    /** Checks the id and copies mutable components. */
    public DocumentStatus {
        Checks.elementId(id);
        meta = Copies.orElse(meta, ElementMeta.none());
    }

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    public static DocumentStatusBuilder builder() {
        return new DocumentStatusBuilder();
    }

    /**
     * Returns a builder that starts from this record.
     *
     * @return the builder
     */
    public DocumentStatusBuilder toBuilder() {
        return new DocumentStatusBuilder(this);
    }

    /** Returns the kind, and the id if it is opaque, such as {@code p1} or a UUID; never the content. */
    @Override
    public String toString() {
        return Describe.record("DocumentStatus", id);
    }
}
