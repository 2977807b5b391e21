package io.github.manumit.htcds.sheet;

import io.github.manumit.htcds.HtcdsField;
import io.github.manumit.table.Tables;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the columns of another system mean, and its words. In JSON:
 *
 * <pre>{@code
 * {"columns": [
 *   {"heading": "Пол", "field": "prs_Gender", "words": {"ж": "Feminine", "м": "Masculine"}},
 *   {"heading": "Поступила", "field": "cas_IncomingReferralDate", "dates": "dmy"},
 *   {"heading": "Примечание бухгалтерии", "ignore": true}
 * ]}
 * }</pre>
 *
 * <p>{@code {"heading": "Debt", "field": "vic_MethodsOfControl", "choice": "DebtBondage"}} is a column of ticks for one choice.
 *
 * <p>A heading is that of one column, whatever its capitals and spaces; {@code field} is the technical name of a field of HTCDS
 * 2.0. {@code words} maps words of the cells to codes or labels of the field. {@code dates} is {@code dmy}, {@code mdy} or
 * {@code ymd}. A column without {@code field} is not read, which is a finding unless it has {@code "ignore": true}. What
 * {@link #suggest} guessed has {@code "guess": true}, which gives a finding until somebody takes it away.
 */
public final class Mapping {

    private static final Mapping NONE = new Mapping(List.of());
    private static final long MOST_BYTES = 1 << 20;

    private final List<Column> columns;
    private final Map<String, Column> byHeading = new HashMap<>();

    /**
     * What a column means.
     *
     * @param heading its heading
     * @param field the field; null if the column is not read
     * @param choice the code or label of the choice that is ticked in the column; null if the cells have the values
     * @param ignore whether the column is left out on purpose
     * @param guess whether nobody has confirmed it yet
     * @param dates the order of its dates; null to find it
     * @param words words of its cells, and the codes or labels of the field that they mean
     */
    public record Column(
            String heading,
            @Nullable HtcdsField field,
            @Nullable String choice,
            boolean ignore,
            boolean guess,
            @Nullable DateOrder dates,
            Map<String, String> words) {

        /** Copies the words. */
        public Column {
            Objects.requireNonNull(heading, "heading");
            words = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(words));
        }

        /** Returns the field, never the words. */
        @Override
        public String toString() {
            return "Column[" + (field == null ? "none" : field.technicalName()) + "]";
        }
    }

    /**
     * Makes a mapping.
     *
     * @param columns the columns; of several with one heading, the first counts
     */
    public Mapping(List<Column> columns) {
        this.columns = List.copyOf(columns);
        for (Column column : columns) {
            byHeading.putIfAbsent(FoldedText.tight(column.heading()), column);
        }
    }

    /**
     * Returns the mapping that maps nothing.
     *
     * @return a mapping without columns
     */
    public static Mapping none() {
        return NONE;
    }

    /**
     * Reads a mapping.
     *
     * @param json the text in JSON, at most 1 MiB
     * @return the mapping
     * @throws InvalidMappingException if it is not a valid mapping; lists everything that is wrong
     */
    public static Mapping read(String json) {
        return new MappingReader(json).read();
    }

    /**
     * Reads a mapping.
     *
     * @param file a file in UTF-8, at most 1 MiB
     * @return the mapping
     * @throws IOException if the file cannot be read, is too large, or is not in UTF-8
     * @throws InvalidMappingException if it is not a valid mapping; lists everything that is wrong
     */
    public static Mapping read(Path file) throws IOException {
        if (Files.size(file) > MOST_BYTES) {
            throw new IOException("A mapping has at most 1 MiB");
        }
        return read(Files.readString(file));
    }

    /**
     * Makes a mapping from the headings of a table: all that are known, exactly or but for their spelling, those that are
     * near to a known one as guesses, and the others without a field. No cell of a row is looked at.
     *
     * @param tables the table
     * @param options which sheet; the mapping in them is kept where it has the heading
     * @return the mapping, to be completed by hand
     * @throws IOException if the table cannot be read
     */
    public static Mapping suggest(Tables tables, SheetOptions options) throws IOException {
        return MappingSuggestion.of(tables, options);
    }

    /**
     * Returns the columns.
     *
     * @return the columns, in the order of the document
     */
    public List<Column> columns() {
        return columns;
    }

    @Nullable
    Column column(String heading) {
        return heading.isEmpty() || byHeading.isEmpty() ? null : byHeading.get(FoldedText.tight(heading));
    }

    /**
     * Writes the mapping.
     *
     * @return the text in JSON, one column on each line, with a line break at the end
     */
    public String toJson() {
        StringBuilder out = new StringBuilder("{\"columns\": [");
        String separator = "\n  ";
        for (Column column : columns) {
            out.append(separator).append("{\"heading\": ").append(JsonText.quoted(column.heading()));
            if (column.ignore()) {
                out.append(", \"ignore\": true");
            } else {
                HtcdsField field = column.field();
                out.append(", \"field\": ").append(field == null ? "null" : JsonText.quoted(field.technicalName()));
            }
            String choice = column.choice();
            if (choice != null) {
                out.append(", \"choice\": ").append(JsonText.quoted(choice));
            }
            if (column.guess()) {
                out.append(", \"guess\": true");
            }
            DateOrder dates = column.dates();
            if (dates != null) {
                out.append(", \"dates\": ").append(JsonText.quoted(dates.name().toLowerCase(Locale.ROOT)));
            }
            if (!column.words().isEmpty()) {
                out.append(", \"words\": {");
                String comma = "";
                for (Map.Entry<String, String> word : column.words().entrySet()) {
                    out.append(comma).append(JsonText.quoted(word.getKey())).append(": ");
                    out.append(JsonText.quoted(word.getValue()));
                    comma = ", ";
                }
                out.append('}');
            }
            out.append('}');
            separator = ",\n  ";
        }
        return out.append("\n]}\n").toString();
    }

    /** Returns the number of columns, never their headings. */
    @Override
    public String toString() {
        return "Mapping[" + columns.size() + " columns]";
    }
}
