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
 * That a person or group has, lacks or was deprived of a kind of document. The home of this fact; the means {@code withholding-documents} only
 * says that it was used to control. Lacking one that is needed is a fact, not a gap.
 *
 * @param id id of the element, unique in the case file; needed only where something refers to it
 * @param kind the kind of document; absent where the source only says documents
 * @param holding held, lacking, withheld by another
 * @param required whether the document is one that the law requires; absent means not stated
 * @param holder who has it, where another does; left out with {@code item}, whose holdings say so
 * @param item the document itself, where the file lists it
 * @param country the country whose law or authority is concerned
 * @param time when
 * @param meta who states the element, how it stands, what else is said of it, absence, unknown properties
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

    /** Checks the id and copies what is mutable. */
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

    /** Gives the kind, and the id where it is opaque by construction, such as {@code p1} or a UUID; never the content. */
    @Override
    public String toString() {
        return Describe.record("DocumentStatus", id);
    }
}
