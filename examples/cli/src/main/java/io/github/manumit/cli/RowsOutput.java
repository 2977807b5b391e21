package io.github.manumit.cli;

import io.github.manumit.htcds.HtcdsField;
import io.github.manumit.htcds.HtcdsRecord;
import io.github.manumit.htcds.HtcdsValue;
import io.github.manumit.htcds.sheet.SheetFinding;
import io.github.manumit.htcds.sheet.SheetWriteOptions;
import io.github.manumit.htcds.sheet.SheetWriter;
import io.github.manumit.htcds.sheet.Template;
import io.github.manumit.table.TableWriter;
import io.github.manumit.table.UnwritableCellException;
import io.github.manumit.table.WriteOptions;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes rows of HTCDS as a table; a name that ends with .xlsx is a workbook. */
final class RowsOutput {

    private static final int LONGEST_IN_A_WORKBOOK = 32_767;

    private RowsOutput() {}

    static SheetWriteOptions options(ConvertOptions how, String target) throws UnusableException {
        String columns = how.columns;
        SheetWriteOptions.Columns which = switch (columns == null ? "all" : columns) {
            case "all" -> SheetWriteOptions.Columns.ALL;
            case "official" -> SheetWriteOptions.Columns.OFFICIAL;
            case "used" -> SheetWriteOptions.Columns.USED;
            default -> throw new UnusableException("--columns must be one of all, official, used");
        };
        ConvertOptions.Labels labels = how.labels;
        Locale shown =
                labels == null || labels == ConvertOptions.Labels.codes ? null : Locale.forLanguageTag(labels.name());
        return SheetWriteOptions.STANDARD
                .withColumns(which)
                .withLabels(shown)
                .withHeading(Results.isWorkbook(target) ? shown : null);
    }

    static void write(
            List<HtcdsRecord> records, ConvertOptions how, ConvertReport report, String target, Results results)
            throws UnusableException {
        SheetWriteOptions options = options(how, target);
        boolean isWorkbook = Results.isWorkbook(target);
        if (isWorkbook) {
            checkLengths(records, target);
        }
        try (TableWriter writer =
                TableWriter.to(results.out(target), isWorkbook ? workbook(options.heading()) : WriteOptions.CSV)) {
            Set<HtcdsField> left = SheetWriter.write(records, options, writer);
            if (!left.isEmpty()) {
                report.add(SheetFinding.ofFieldsLeftOut(left));
            }
            writer.finish();
        } catch (UnwritableCellException e) {
            throw new UnusableException(target + ": cannot be written: " + e.getMessage());
        } catch (IOException e) {
            throw Results.unwritable(target);
        }
    }

    private static WriteOptions workbook(@Nullable Locale heading) {
        return heading == null ? WriteOptions.XLSX : Template.options(heading);
    }

    private static void checkLengths(List<HtcdsRecord> records, String target) throws UnusableException {
        for (HtcdsRecord record : records) {
            for (Map.Entry<HtcdsField, List<HtcdsValue>> each : record.values().entrySet()) {
                if (each.getValue().stream().anyMatch(value -> value.text().length() > LONGEST_IN_A_WORKBOOK)) {
                    throw new UnusableException(target + ": cannot be written: a text of "
                            + each.getKey().technicalName()
                            + " is longer than 32,767 characters, which is the most that a cell of a workbook has;"
                            + " write a table whose name ends with .csv");
                }
            }
        }
    }
}
