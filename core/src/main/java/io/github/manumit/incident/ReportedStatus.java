package io.github.manumit.incident;

import io.github.manumit.entity.Dated;
import io.github.manumit.entity.SourceRef;
import io.github.manumit.entity.When;
import io.github.manumit.internal.Checks;
import io.github.manumit.internal.Copies;
import io.github.manumit.internal.Describe;
import io.github.manumit.value.Built;
import io.github.manumit.value.Complete;
import io.github.manumit.value.Sensitive;
import io.github.manumit.value.Sensitivity;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A status as reported, dated and sourced, apart from what follows from charges, decisions and custody.
 *
 * @param id id of the element, unique in the case file; needed only where something refers to it
 * @param kind the status
 * @param time as of when
 * @param sources who says so
 */
@Built
public record ReportedStatus(
        @Nullable String id,

        @Sensitive(Sensitivity.SPECIAL_CATEGORY) @NotNull(groups = Complete.class) @Nullable
        ReportedStatusKind kind,

        @Valid @Nullable When time,
        List<@Valid SourceRef> sources)
        implements Dated {

    /** Checks the id and copies what is mutable. */
    public ReportedStatus {
        Checks.elementId(id);
        sources = Copies.list(sources, "sources");
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

    /** Gives the kind and the id, never the content. */
    @Override
    public String toString() {
        return Describe.record("ReportedStatus", id);
    }
}
