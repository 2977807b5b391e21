package io.github.manumit.incident;

import io.github.manumit.entity.Dated;
import io.github.manumit.entity.Element;
import io.github.manumit.entity.ElementMeta;
import io.github.manumit.entity.Party;
import io.github.manumit.entity.Reason;
import io.github.manumit.entity.Ref;
import io.github.manumit.entity.When;
import io.github.manumit.internal.Checks;
import io.github.manumit.internal.Copies;
import io.github.manumit.internal.Describe;
import io.github.manumit.jurisdiction.JurisdictionCode;
import io.github.manumit.rule.RulesApply;
import io.github.manumit.statute.Offence;
import io.github.manumit.value.Built;
import io.github.manumit.value.Inline;
import io.github.manumit.value.Sensitive;
import io.github.manumit.value.Sensitivity;
import io.github.manumit.value.Singular;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A status as a source reports it, with its date. It is kept apart from what follows from
 * charges, decisions and custody.
 *
 * @param id id of the element, unique in the case file; needed only where something refers to it
 * @param kind the status
 * @param by who gave or declared it, such as the authority that declared a search
 * @param jurisdictions the countries and regions in which, or by which, it applies, such as the
 *     states that seek the person
 * @param offences the offences that it is about
 * @param reasons the reasons for it, such as why a case was closed
 * @param time the time as of which it applies
 * @param meta what every element carries: sources, standing, confidence, further detail, absence, unknown properties
 */
@Built
@RulesApply
public record ReportedStatus(
        @Nullable String id,

        @Sensitive(Sensitivity.SPECIAL_CATEGORY) @NotNull @Nullable
        ReportedStatusKind kind,

        @Singular("by") List<Ref<? extends Party>> by,
        List<JurisdictionCode> jurisdictions,
        @Sensitive(Sensitivity.SPECIAL_CATEGORY) List<Offence> offences,
        List<@Valid Reason> reasons,
        @Valid @Nullable When time,
        @Inline @Valid ElementMeta meta)
        implements Element, Dated {

    /** Checks the id and copies mutable components. */
    public ReportedStatus {
        Checks.elementId(id);
        by = Copies.list(by, "by");
        jurisdictions = Copies.list(jurisdictions, "jurisdictions");
        offences = Copies.list(offences, "offences");
        reasons = Copies.list(reasons, "reasons");
        meta = Copies.orElse(meta, ElementMeta.none());
    }

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    public static ReportedStatusBuilder builder() {
        return new ReportedStatusBuilder();
    }

    /**
     * Returns a builder that starts from this record.
     *
     * @return the builder
     */
    public ReportedStatusBuilder toBuilder() {
        return new ReportedStatusBuilder(this);
    }

    /** Returns the kind, and the id if it is opaque, such as {@code p1} or a UUID; never the content. */
    @Override
    public String toString() {
        return Describe.record("ReportedStatus", id);
    }
}
