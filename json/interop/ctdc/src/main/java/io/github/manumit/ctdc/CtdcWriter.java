package io.github.manumit.ctdc;

import io.github.manumit.casefile.CaseFile;
import io.github.manumit.table.SheetLayout;
import io.github.manumit.table.TableWriter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Writes case files as rows of the newest edition, 27 columns. Each person who is surely a victim becomes one row; each
 * observation that was a row of a CTDC dataset becomes that row again. The rows of victims are held in memory until {@link
 * #finish()}, suppressed so that at least {@code k} of them are alike, and sorted, so that their order tells nothing. Not
 * safe for use by several threads at once.
 */
public final class CtdcWriter {

    private static final String SHEET = "CTDC";

    private final TableWriter out;
    private final CtdcWriteOptions options;
    private final Consumer<CtdcLoss> losses;
    private final Map<CtdcLossReason, Long> counts = new EnumMap<>(CtdcLossReason.class);
    private final List<CtdcRow> victims = new ArrayList<>();
    private long files;
    private long published;
    private long refused;

    /**
     * Begins a dataset, with its header.
     *
     * @param out where the rows go; its {@code finish} is left to the caller
     * @param options how to write them
     * @param losses receives what the rows do not say, file by file, in the order of the case file
     * @throws IOException if the header cannot be written
     */
    public CtdcWriter(TableWriter out, CtdcWriteOptions options, Consumer<CtdcLoss> losses) throws IOException {
        this.out = out;
        this.options = options;
        this.losses = losses;
        out.sheet(SheetLayout.of(SHEET));
        out.texts(CtdcEdition.SYNTHETIC_2026.columns());
    }

    /**
     * Adds a case file.
     *
     * @param file the case file
     * @throws IOException if its observations cannot be written
     */
    public void add(CaseFile file) throws IOException {
        files++;
        LossLedger ledger = new LossLedger(file, files, loss -> {
            counts.merge(loss.reason(), 1L, Long::sum);
            losses.accept(loss);
        });
        ObservationRows rows = new ObservationRows(ledger);
        for (int i = 0; i < file.observations().size(); i++) {
            CtdcRow row = rows.row(file.observations().get(i), "/observations/" + i);
            if (row != null) {
                long times = rows.times(file.observations().get(i));
                for (long j = 0; j < times; j++) {
                    out.texts(row.cells());
                    published++;
                }
            }
        }
        VictimRows found = new VictimRows(file, options, ledger);
        victims.addAll(found.rows());
        refused += found.refused();
        ledger.end();
    }

    /**
     * Writes the rows of victims.
     *
     * @return what was written, and what it does not guarantee
     * @throws IOException if they cannot be written
     */
    public CtdcReport finish() throws IOException {
        CtdcSuppression suppression = new CtdcSuppression(options.k());
        List<CtdcRow> rows = suppression.of(victims);
        for (CtdcRow row : rows) {
            out.texts(row.cells());
        }
        return new CtdcReport(
                options.k(),
                files,
                published,
                victims.size(),
                refused,
                rows.size(),
                suppression.leftOut(),
                new java.util.TreeMap<>(suppression.blanked()),
                counts);
    }
}
