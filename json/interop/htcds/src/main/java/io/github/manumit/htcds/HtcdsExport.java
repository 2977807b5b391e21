package io.github.manumit.htcds;

import io.github.manumit.casefile.CaseFile;
import java.util.List;
import java.util.Objects;

/**
 * Writes case files as rows.
 *
 * <p>A victim becomes a row, and so does each member of a group of victims of which the number is exact and at most 1,000. Somebody
 * who is a victim in several incidents has a row for each. What a row has no room for, such as a second event, stands in a further
 * row with the same keys. The columns of the organization are those of the producer's organization, otherwise of the organization
 * that assists in the incident.
 *
 * <p>What is denied, refuted, withdrawn or only a possible reading is not written, nor is a name that hides a person, such as
 * initials or a pseudonym, nor a phone number that is not safe to use. The report names everything that no cell says.
 */
public final class HtcdsExport {

    private HtcdsExport() {}

    /**
     * The rows of a case file.
     *
     * @param rows the rows, in the order of the persons, then of groups, then of events
     * @param report what the rows do not say
     */
    public record Rows(List<HtcdsRecord> rows, LossReport report) {

        /** Copies the rows. */
        public Rows {
            rows = List.copyOf(rows);
            Objects.requireNonNull(report, "report");
        }
    }

    /**
     * Writes a case file as rows. The work is proportional to the size of the case file and of the rows.
     *
     * @param caseFile the case file
     * @param options which rows, and how
     * @return the rows, and what they do not say
     * @throws ExportRefusedException if the file's audience, a restriction or a refused consent does not allow it and the options
     *     do not override them. A file that does not say who may see it allows it
     */
    public static Rows rows(CaseFile caseFile, ExportOptions options) {
        Objects.requireNonNull(caseFile, "caseFile");
        Objects.requireNonNull(options, "options");
        return CaseRows.of(caseFile, options);
    }
}
