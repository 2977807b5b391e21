package io.github.manumit.ctdc;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a case file says and its rows do not, or say less exactly. It holds no value.
 *
 * @param document the number of the case file, from 1
 * @param pointer JSON Pointer (RFC 6901) to the value in the case file; everything below it is meant, too
 * @param kind what happened to it
 * @param reason why
 * @param column the column concerned; null if no column could have it
 */
public record CtdcLoss(
        long document,
        String pointer,
        CtdcLossKind kind,
        CtdcLossReason reason,
        @Nullable String column) {

    /** Checks that nothing is null but the column. */
    public CtdcLoss {
        Objects.requireNonNull(pointer, "pointer");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(reason, "reason");
    }

    /**
     * Returns the loss as a sentence.
     *
     * @param language English, Russian, Kazakh or Uzbek; English for any other
     * @return the pointer, what happened and why
     */
    public String message(Locale language) {
        CtdcTexts texts = CtdcTexts.of(language);
        String where = column == null ? pointer : pointer + " (" + column + ")";
        return where + ": " + texts.format("loss." + kind.code(), List.of()) + ": "
                + texts.format("reason." + reason.code(), List.of());
    }

    /**
     * Returns the loss as a JSON object.
     *
     * @return {@code {"document","pointer","kind","reason","field"}}; {@code field} is left out if there is none
     */
    public String json() {
        StringBuilder json = new StringBuilder("{\"document\":" + document + ",\"pointer\":");
        CtdcTexts.quote(pointer, json);
        json.append(",\"kind\":\"")
                .append(kind.code())
                .append("\",\"reason\":\"")
                .append(reason.code())
                .append('"');
        if (column != null) {
            json.append(",\"field\":");
            CtdcTexts.quote(column, json);
        }
        return json.append('}').toString();
    }
}
