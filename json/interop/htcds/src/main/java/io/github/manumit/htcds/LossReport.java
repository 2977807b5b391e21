package io.github.manumit.htcds;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What a case file says and its rows do not. It holds pointers, never values.
 *
 * @param losses the losses: first what was not allowed and what is only noted, then the rest in the order of the case file
 */
public record LossReport(List<Loss> losses) {

    /** Copies the losses. */
    public LossReport {
        losses = List.copyOf(losses);
    }

    /**
     * Tells whether the rows say everything.
     *
     * @return true if nothing was dropped, coarsened or split
     */
    public boolean isEmpty() {
        return losses.stream().allMatch(loss -> loss.kind() == LossKind.NOTED);
    }

    /**
     * Returns the report for a person to read.
     *
     * @param locale the reader's language: English, Russian, Kazakh or Uzbek; any other gives English
     * @return a line for each loss, and one that sums up
     */
    public List<String> lines(Locale locale) {
        List<String> lines = new ArrayList<>();
        for (Loss loss : losses) {
            HtcdsField field = loss.field();
            lines.add((loss.pointer().isEmpty() ? "/" : loss.pointer()) + ": "
                    + LossWords.of(loss.kind().code(), locale)
                    + (field == null ? "" : " (" + field.label(locale) + ", " + field.technicalName() + ")") + ": "
                    + LossWords.of(loss.reason().code(), locale));
        }
        long lost =
                losses.stream().filter(loss -> loss.kind() != LossKind.NOTED).count();
        lines.add(
                lost == 0
                        ? LossWords.of("nothing", locale)
                        : LossWords.of("summary", locale).replace("{0}", Long.toString(lost)));
        return lines;
    }
}
