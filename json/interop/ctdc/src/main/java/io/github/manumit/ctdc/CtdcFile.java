package io.github.manumit.ctdc;

import io.github.manumit.casefile.CaseFile;

/**
 * A dataset as a case file.
 *
 * @param caseFile the case file
 * @param reading what was read
 */
public record CtdcFile(CaseFile caseFile, CtdcReading reading) {}
