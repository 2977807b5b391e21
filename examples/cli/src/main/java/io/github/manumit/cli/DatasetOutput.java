package io.github.manumit.cli;

import io.github.manumit.casefile.CaseFile;
import io.github.manumit.ctdc.CtdcLoss;
import io.github.manumit.ctdc.CtdcWriteOptions;
import io.github.manumit.ctdc.CtdcWriter;
import io.github.manumit.table.TableWriter;
import io.github.manumit.table.WriteOptions;
import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;

/** Writes case files as rows of a dataset of CTDC. */
final class DatasetOutput {

    private DatasetOutput() {}

    static void write(
            List<CaseFile> files,
            ConvertOptions how,
            ConvertReport report,
            Consumer<CtdcLoss> losses,
            String target,
            Results results)
            throws UnusableException {
        CtdcWriteOptions options = CtdcWriteOptions.STANDARD;
        Integer k = how.k;
        options = k == null ? options : options.withK(k);
        options = how.allowRestricted ? options.overriding() : options;
        try (TableWriter table = TableWriter.to(
                results.out(target), Results.isWorkbook(target) ? WriteOptions.XLSX : WriteOptions.CSV)) {
            CtdcWriter writer = new CtdcWriter(table, options, losses);
            for (CaseFile each : files) {
                writer.add(each);
            }
            report.written(writer.finish());
            table.finish();
        } catch (IOException e) {
            throw Results.unwritable(target);
        }
    }
}
