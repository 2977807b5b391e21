package io.github.manumit.ctdc;

import java.util.List;

/**
 * What was read.
 *
 * @param edition the edition
 * @param rows the rows below the header
 * @param observations the observations that they became; rows without content become none
 * @param findings what should be known, each kind once for each column
 */
public record CtdcReading(CtdcEdition edition, long rows, long observations, List<CtdcFinding> findings) {

    /** Copies the list. */
    public CtdcReading {
        findings = List.copyOf(findings);
    }
}
