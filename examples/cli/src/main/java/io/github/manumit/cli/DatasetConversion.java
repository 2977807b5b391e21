package io.github.manumit.cli;

import io.github.manumit.casefile.CaseFile;
import io.github.manumit.ctdc.CtdcEdition;
import io.github.manumit.ctdc.CtdcFile;
import io.github.manumit.ctdc.CtdcReadOptions;
import io.github.manumit.ctdc.CtdcReader;
import io.github.manumit.ctdc.CtdcReading;
import io.github.manumit.ctdc.UnknownDatasetException;
import io.github.manumit.htcds.ExportOptions;
import io.github.manumit.htcds.HtcdsExport;
import io.github.manumit.htcds.sheet.SheetFinding;
import io.github.manumit.json.CaseFileJson;
import io.github.manumit.table.Tables;
import io.github.manumit.table.UnreadableTableException;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** From a dataset of CTDC. */
final class DatasetConversion {

    private final ConvertOptions how;
    private final ConvertReport report;
    private final Results results;

    DatasetConversion(ConvertOptions how, ConvertReport report, Results results) {
        this.how = how;
        this.report = report;
        this.results = results;
    }

    /** Reads a dataset; false if it is none. */
    boolean run(String in, String out, Console console) throws IOException, UnusableException {
        CtdcReadOptions options =
                new CtdcReadOptions(CtdcEdition.of(how.version).orElse(null), how.sheet.isEmpty() ? null : how.sheet);
        try (Tables tables = TableInput.open(in, how, console)) {
            CtdcReading reading = how.to == ConvertOptions.Standard.manumit && Results.isLines(out)
                    ? lines(tables, options, out)
                    : whole(tables, options, out);
            reading.findings().forEach(finding -> {
                report.add(finding);
                report.lost(finding);
            });
            return true;
        } catch (UnknownDatasetException e) {
            report.refuse("convert.unknown-dataset", "The columns are those of no edition of the CTDC datasets");
            return false;
        } catch (UnreadableTableException e) {
            report.add(SheetFinding.of(e.notice()));
            return false;
        } catch (UncheckedIOException e) {
            throw Results.unwritable(out);
        }
    }

    private CtdcReading lines(Tables tables, CtdcReadOptions options, String out) throws IOException {
        CaseFileJson json = CaseFileJson.standard();
        OutputStream lines = results.out(out);
        return CtdcReader.readFiles(tables, options, each -> {
            report.document();
            Results.line(lines, json.write(each));
        });
    }

    private CtdcReading whole(Tables tables, CtdcReadOptions options, String out)
            throws IOException, UnusableException {
        CtdcFile read = CtdcReader.readFile(tables, options);
        CaseFile file = read.caseFile();
        report.document();
        if (how.to == ConvertOptions.Standard.manumit) {
            results.text(out, CaseFileJson.standard().writePretty(file));
        } else if (how.to == ConvertOptions.Standard.ctdc) {
            DatasetOutput.write(List.of(file), how, report, loss -> report.lost(loss, ""), out, results);
        } else {
            HtcdsExport.Rows rows = HtcdsExport.rows(file, ExportOptions.standard());
            report.warn("convert.no-persons", ConvertTexts.NO_PERSONS.in(how.language));
            report.lost(rows.report(), null);
            RowsOutput.write(rows.rows(), how, report, out, results);
        }
        return read.reading();
    }
}
