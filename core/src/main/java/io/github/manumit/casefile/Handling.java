package io.github.manumit.casefile;

import io.github.manumit.entity.Audience;
import io.github.manumit.extension.Extensions;
import io.github.manumit.internal.Copies;
import io.github.manumit.internal.Describe;
import io.github.manumit.name.LocalizedText;
import io.github.manumit.rule.RulesApply;
import io.github.manumit.time.PartialDate;
import io.github.manumit.value.Built;
import io.github.manumit.value.Sensitive;
import io.github.manumit.value.Sensitivity;
import io.github.manumit.value.Singular;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a case file may be used: its audience, how long it may be kept, and on what legal basis. The terms are those of
 * GDPR Art. 5(1)(e) and 6(1).
 *
 * @param audience the widest audience that may see the file; absent means restricted
 * @param legalBases legal bases for the processing (GDPR Art. 6(1), Directive (EU) 2016/680 Art. 8)
 * @param retainUntil last day on which the file may be kept
 * @param reviewOn day on which the need to keep it is reviewed
 * @param consent whether the persons concerned agreed to the sharing; absent means not stated
 * @param conditions further conditions of use, as text
 * @param extensions unknown properties of the object, kept unchanged
 */
@Built
@RulesApply
public record Handling(
        @Nullable Audience audience,
        @Singular("legalBasis") List<LegalBasis> legalBases,
        @Nullable PartialDate retainUntil,
        @Nullable PartialDate reviewOn,
        @Nullable Boolean consent,
        @Sensitive(Sensitivity.FREE_TEXT) @Nullable LocalizedText conditions,
        @Sensitive(Sensitivity.FREE_TEXT) Extensions extensions) {

    /** Copies mutable components. */
    public Handling {
        legalBases = Copies.list(legalBases, "legalBases");
        extensions = Copies.orElse(extensions, Extensions.none());
    }

    /**
     * Returns an empty builder.
     *
     * @return the builder
     */
    public static HandlingBuilder builder() {
        return new HandlingBuilder();
    }

    /**
     * Returns a builder with the values of this record.
     *
     * @return the builder
     */
    public HandlingBuilder toBuilder() {
        return new HandlingBuilder(this);
    }

    /** Returns the kind, never the content. */
    @Override
    public String toString() {
        return Describe.record("Handling");
    }
}
