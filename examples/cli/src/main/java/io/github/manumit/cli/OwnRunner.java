package io.github.manumit.cli;

import io.github.manumit.casefile.CaseFile;
import io.github.manumit.json.CaseFileJson;
import io.github.manumit.json.Checked;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** This program itself, as one implementation of the format. */
final class OwnRunner implements Runner {

    private final CaseFileJson json = CaseFileJson.standard();

    @Override
    public Answer answer(Path document) throws IOException {
        Checked checked = json.check(Files.readAllBytes(document));
        CaseFile caseFile = checked.caseFile();
        return new Answer(
                checked.isValid(),
                checked.findings().stream()
                        .map(finding -> new Corpus.Expected(
                                finding.code(),
                                finding.pointer(),
                                finding.severity().name().toLowerCase(Locale.ROOT)))
                        .toList(),
                checked.isValid() && caseFile != null ? json.write(caseFile) : null);
    }

    @Override
    public void close() {
        // nothing is open
    }
}
