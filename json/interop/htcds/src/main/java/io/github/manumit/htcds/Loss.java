package io.github.manumit.htcds;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a case file says and a table does not, or says less exactly. It holds no value.
 *
 * @param pointer JSON Pointer (RFC 6901) to the value in the case file; everything below it is meant, too
 * @param kind what happened to it
 * @param reason why
 * @param field the field concerned; null if no field could have it
 */
public record Loss(
        String pointer,
        LossKind kind,
        LossReason reason,
        @Nullable HtcdsField field) {

    /** Checks that nothing is null but the field. */
    public Loss {
        Objects.requireNonNull(pointer, "pointer");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(reason, "reason");
    }
}
