package io.github.manumit.ctdc;

import io.github.manumit.casefile.CaseFile;
import io.github.manumit.observation.Observation;
import io.github.manumit.table.SheetLayout;
import io.github.manumit.table.TableWriter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Writes case files as rows of the newest edition, 27 columns. Each person who is surely a victim becomes one row; each
 * observation that was a row of a synthetic dataset becomes that row again, but for codes that no edition is known to have. The rows of
 * victims, and those of a k-anonymized dataset, which is about persons, are held in memory until {@link #finish()}, each suppressed so
 * that at least {@code k} of them are alike, and sorted, so that their order tells nothing. Not safe for use by several threads at once.
 */
public final class CtdcWriter {

    private static final String SHEET = "CTDC";

    private final TableWriter out;
    private final CtdcWriteOptions options;
    private final Consumer<CtdcLoss> losses;
    private final Map<CtdcLossReason, Long> counts = new EnumMap<>(CtdcLossReason.class);
    private final List<CtdcRow> victims = new ArrayList<>();
    private final List<CtdcRow> anonymized = new ArrayList<>();
    private final Map<List<String>, Long> synthetic = new HashMap<>();
    private long files;
    private long published;
    private long emptied;
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
        ObservationRows rows = new ObservationRows(ledger, options.despiteRestrictions());
        for (int i = 0; i < file.observations().size(); i++) {
            Observation observation = file.observations().get(i);
            CtdcRow row = rows.row(observation, "/observations/" + i);
            long times = row == null ? 0 : rows.times(observation);
            if (row != null && row.isEmpty()) {
                emptied += times;
            } else if (row != null && ObservationRows.isOfPersons(observation)) {
                for (long j = 0; j < times; j++) {
                    anonymized.add(row.copy());
                }
            } else if (row != null) {
                for (long j = 0; j < times; j++) {
                    out.texts(row.cells());
                }
                published += times;
                synthetic.merge(CtdcSuppression.key(row), times, Long::sum);
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
        // Those of a dataset do not hide among ours: whoever has the dataset can take them away.
        CtdcSuppression suppression = new CtdcSuppression(options.k());
        List<CtdcRow> rows = new ArrayList<>(suppression.of(victims));
        rows.addAll(suppression.of(anonymized));
        rows.sort(null);
        for (CtdcRow row : rows) {
            out.texts(row.cells());
        }
        long few = synthetic.values().stream()
                .filter(count -> count < options.k())
                .mapToLong(Long::longValue)
                .sum();
        return new CtdcReport(
                options.k(),
                files,
                published,
                emptied,
                few,
                (long) victims.size() + anonymized.size(),
                refused,
                rows.size(),
                suppression.leftOut(),
                new java.util.TreeMap<>(suppression.blanked()),
                counts);
    }
}
