package io.github.manumit.htcds;

import io.github.manumit.casefile.CaseFile;
import java.util.List;

/** Writes case files as rows. */
public final class HtcdsExport {

    private HtcdsExport() {}

    /**
     * The rows of a case file.
     *
     * @param rows the rows, in order
     * @param report what the rows do not say
     */
    public record Rows(List<HtcdsRecord> rows, LossReport report) {

        /** Copies the rows. */
        public Rows {
            rows = List.copyOf(rows);
        }
    }

    /**
     * Writes a case file as rows.
     *
     * @param caseFile the case file
     * @return the rows, and what they do not say
     */
    public static Rows rows(CaseFile caseFile) {
        return new Rows(List.of(), new LossReport(List.of()));
    }
}
