package io.github.manumit.ctdc;

import io.github.manumit.casefile.CaseFile;
import io.github.manumit.casefile.CaseFileBuilder;
import io.github.manumit.entity.Ref;
import io.github.manumit.entity.SourceRef;
import io.github.manumit.name.LocalizedText;
import io.github.manumit.observation.Observation;
import io.github.manumit.source.Source;
import io.github.manumit.source.SourceKind;
import io.github.manumit.table.Cell;
import io.github.manumit.table.NoticeLevel;
import io.github.manumit.table.Row;
import io.github.manumit.table.Tables;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Reads the rows of a dataset as observations, one for each row, in their order. A row is about one registered victim, or, in
 * a synthetic dataset, about nobody who exists; it never becomes a person. What no component says stands as a
 * classification of scheme {@code ctdc} with the column and the value as its code, such as {@code traffickMonths=13--24}.
 * Blanks, {@code NULL}, {@code -99} and the country {@code 00} state nothing, nor does the flag 0.
 */
public final class CtdcReader {

    private static final String SOURCE = "ctdc";
    private static final String NAME = "Counter Trafficking Data Collaborative (CTDC), ";

    private CtdcReader() {}

    /**
     * Reads a dataset row by row.
     *
     * @param tables the dataset
     * @param options how to read it
     * @param each receives the observations, with ids {@code o1}, {@code o2} and so on
     * @return what was read
     * @throws UnknownDatasetException if its columns are those of no edition
     * @throws IOException if the table cannot be read
     */
    public static CtdcReading read(Tables tables, CtdcReadOptions options, Consumer<Observation> each)
            throws IOException {
        Rows rows = new Rows(options.edition(), each);
        tables.read(sheet(tables, options), rows::take);
        return rows.end();
    }

    /**
     * Reads a dataset row by row into case files of one observation each.
     *
     * @param tables the dataset
     * @param options how to read it
     * @param each receives the case files; their ids follow from the edition and the row
     * @return what was read
     * @throws UnknownDatasetException if its columns are those of no edition
     * @throws IOException if the table cannot be read
     */
    public static CtdcReading readFiles(Tables tables, CtdcReadOptions options, Consumer<CaseFile> each)
            throws IOException {
        Rows[] rows = new Rows[1];
        rows[0] = new Rows(
                options.edition(),
                observation -> each.accept(
                        file(rows[0].edition(), rows[0].rows + "/" + observation.id(), List.of(observation))));
        tables.read(sheet(tables, options), rows[0]::take);
        return rows[0].end();
    }

    private static String sheet(Tables tables, CtdcReadOptions options) {
        String sheet = options.sheet();
        return sheet == null ? tables.sheets().get(0) : sheet;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /**
     * Reads a dataset into one case file, which is held in memory. Its id follows from the content.
     *
     * @param tables the dataset
     * @param options how to read it
     * @return the case file and what was read
     * @throws UnknownDatasetException if its columns are those of no edition
     * @throws IOException if the table cannot be read
     */
    public static CtdcFile readFile(Tables tables, CtdcReadOptions options) throws IOException {
        List<Observation> observations = new ArrayList<>();
        MessageDigest content = sha256();
        String sheet = sheet(tables, options);
        Rows rows = new Rows(options.edition(), observations::add);
        tables.read(sheet, row -> {
            for (Cell cell : row.cells()) {
                content.update((cell.address().cell() + "=" + cell.text() + "\n").getBytes(StandardCharsets.UTF_8));
            }
            return rows.take(row);
        });
        CtdcReading reading = rows.end();
        String name = HexFormat.of().formatHex(content.digest());
        return new CtdcFile(file(reading.edition(), name, observations), reading);
    }

    /**
     * Makes a case file of observations that were {@linkplain #read read}.
     *
     * @param edition the edition that they are from
     * @param name what distinguishes the file from others of the edition, such as the number of the row
     * @param observations the observations
     * @return a case file whose id follows from the edition and the name, with the dataset as the source of everything
     */
    public static CaseFile file(CtdcEdition edition, String name, List<Observation> observations) {
        String id =
                "urn:uuid:" + UUID.nameUUIDFromBytes((edition.version() + "/" + name).getBytes(StandardCharsets.UTF_8));
        CaseFileBuilder file = CaseFile.builder(id);
        Source source = Source.builder(SOURCE)
                .kind(SourceKind.DATASET)
                .title(LocalizedText.of("en", NAME + edition.version()))
                .version(edition.version())
                .build();
        return file.addDefaultSource(SourceRef.of(Ref.to(SOURCE)))
                .addSource(source)
                .observations(observations)
                .build();
    }

    /** Takes rows: first the header, then the others. */
    private static final class Rows {

        private final @Nullable CtdcEdition asked;
        private final Consumer<Observation> each;
        private @Nullable RowReading reading;
        private long rows;
        private long observations;

        Rows(@Nullable CtdcEdition asked, Consumer<Observation> each) {
            this.asked = asked;
            this.each = each;
        }

        boolean take(Row row) throws IOException {
            RowReading known = reading;
            if (known == null) {
                reading = RowReading.of(row, asked);
                return true;
            }
            rows++;
            Observation observation = known.observation(row, "o" + (observations + 1));
            if (observation != null) {
                observations++;
                each.accept(observation);
            }
            return true;
        }

        CtdcEdition edition() {
            RowReading known = reading;
            return known == null ? CtdcEdition.SYNTHETIC_2026 : known.edition();
        }

        CtdcReading end() throws IOException {
            RowReading known = reading;
            if (known == null) {
                throw new UnknownDatasetException();
            }
            if (rows > observations) {
                known.note("ctdc.empty-row", NoticeLevel.NOTE, null, null, rows - observations);
            }
            return new CtdcReading(known.edition(), rows, observations, known.findings());
        }
    }
}
