package io.github.manumit.cli;

import io.github.manumit.htcds.HtcdsRecord;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How something is converted. */
final class ConvertOptions {

    /** What can be read and written. */
    enum Standard {
        htcds,
        ctdc,
        manumit
    }

    /** The order of day, month and year. */
    enum Dates {
        dmy,
        mdy,
        ymd
    }

    /** The formats of a report. */
    enum Format {
        text,
        json
    }

    /** What stands in the cells of lists. */
    enum Labels {
        codes,
        en,
        ru,
        kk,
        uz
    }

    @Option(
            names = "--from",
            required = true,
            paramLabel = "STANDARD",
            description = "What IN is: htcds, ctdc or manumit (case files).")
    Standard from = Standard.htcds;

    @Option(
            names = "--to",
            paramLabel = "STANDARD",
            description = "What OUT becomes: htcds, ctdc or manumit (case files).")
    @Nullable
    Standard to;

    @Option(
            names = "--version",
            paramLabel = "V",
            description =
                    "Version of the standard: 2.0 of htcds; of a dataset of ctdc, the edition that IN is. Default: found.")
    String version = "";

    @Option(names = "--k", paramLabel = "N", description = "For ctdc: how many rows are at least alike. Default: 11.")
    @Nullable
    Integer k;

    @Option(
            names = "--loss",
            paramLabel = "FILE",
            description = "Write what OUT does not say, as JSON; as text if the name ends with .txt.")
    @Nullable
    String loss;

    @Option(
            names = "--sheet",
            paramLabel = "NAME",
            description = "The sheet of a workbook. Default: the one whose headings are known best.")
    String sheet = "";

    @Option(
            names = "--key",
            paramLabel = "COLUMN",
            description = "The column whose value tells which rows are about one person.")
    String key = "";

    @Option(
            names = "--dates",
            paramLabel = "ORDER",
            description = "The order in dates such as 03/04/2019: dmy, mdy or ymd. Default: found for each column.")
    @Nullable
    Dates dates;

    @Option(
            names = "--charset",
            paramLabel = "NAME",
            description = "The charset of a CSV file that is not UTF-8, such as windows-1251.")
    @Nullable
    String charset;

    @Option(
            names = "--mapping",
            paramLabel = "FILE",
            description = "What the columns and words of another system mean, as JSON.")
    @Nullable
    String mapping;

    @Option(
            names = "--suggest-mapping",
            paramLabel = "FILE",
            description =
                    "Write a mapping of the table's headings, to be completed, into a new file. OUT may be left out.")
    @Nullable
    String suggestion;

    @Option(
            names = "--marked",
            paramLabel = "FILE",
            description = "Write a copy of the table in which the cells with findings are marked (.xlsx).")
    @Nullable
    String marked;

    @Option(
            names = "--case",
            paramLabel = "CODE",
            description = "Take only the rows that have this code of the case, such as C-01.")
    String onlyCase = "";

    @Option(
            names = "--rows",
            split = ",",
            paramLabel = "KIND",
            description = "Who becomes a row: victims, perpetrators, events. Default: victims.")
    @Nullable
    List<String> rows;

    @Option(
            names = "--labels",
            paramLabel = "LANG",
            description = "What stands in the cells of lists: codes, or labels in en, ru, kk or uz. Default: codes.")
    @Nullable
    Labels labels;

    @Option(
            names = "--columns",
            paramLabel = "COLUMNS",
            description =
                    "Which columns are written: all, official (those of the official workbook) or used. Default: all.")
    @Nullable
    String columns;

    @Option(
            names = "--whole-days",
            description = "Leave out dates that are not whole days, instead of writing them as EDTF, such as 2019-05.")
    boolean wholeDays;

    @Option(
            names = {"--allow-restricted", "--force"},
            description = {
                "Write also what the audience, a restriction or a refused consent does not allow, and codes of datasets that are"
                        + " not known."
            })
    boolean allowRestricted;

    @Option(names = "--format", paramLabel = "FORMAT", description = "How to report: text or json. Default: text.")
    Format format = Format.text;

    @Option(names = "--lang", paramLabel = "LANG", description = "Language of messages: en, ru, kk or uz. Default: en.")
    Language language = Language.en;

    Locale locale() {
        return language.locale();
    }

    /** The rows that are wanted: all, or those of one case. */
    List<HtcdsRecord> wanted(List<HtcdsRecord> all) {
        if (onlyCase.isEmpty()) {
            return all;
        }
        // As rows are joined: one without a code is of the only case that other rows of its person name.
        Map<String, Set<String>> casesOf = new HashMap<>();
        all.stream()
                .filter(row -> !row.person().isEmpty() && !row.incident().isEmpty())
                .forEach(row -> casesOf.computeIfAbsent(row.person(), unseen -> new HashSet<>())
                        .add(row.incident()));
        return all.stream()
                .filter(row -> isWanted(row)
                        || row.incident().isEmpty()
                                && casesOf.getOrDefault(row.person(), Set.of()).equals(Set.of(onlyCase)))
                .toList();
    }

    boolean isWanted(HtcdsRecord row) {
        return onlyCase.isEmpty() || onlyCase.equals(row.incident());
    }

    /** Says that no row has the code of the case, and where one is that looks like it. */
    String noSuchCase(List<HtcdsRecord> all) {
        String text = ConvertTexts.NO_SUCH_CASE.in(language);
        for (int i = 0; i < all.size(); i++) {
            HtcdsRecord row = all.get(i);
            if (folded(row.incident()).equals(folded(onlyCase))) {
                String place = row.origin().isEmpty() ? Integer.toString(i + 1) : row.origin();
                return text + "; " + ConvertTexts.CASE_ALIKE.in(language).replace("{0}", place);
            }
        }
        return text;
    }

    private static String folded(String code) {
        return code.toLowerCase(Locale.ROOT).replaceAll("[\\s\\p{Pd}_]", "");
    }

    /** Checks that the options belong together. */
    void check(String in, @Nullable String out) throws UnusableException {
        if (k != null && k < 1) {
            throw new UnusableException("--k must be at least 1");
        }
        if (to == null && (suggestion == null || out != null)) {
            throw new UnusableException("--to is required");
        }
        if (out == null && suggestion == null) {
            throw new UnusableException("OUT is required");
        }
        if (from != Standard.htcds && (suggestion != null || marked != null || mapping != null)) {
            throw new UnusableException("--mapping, --suggest-mapping and --marked are for tables: --from htcds");
        }
        if (from != Standard.htcds && (!key.isEmpty() || dates != null)) {
            throw new UnusableException("--key and --dates are for tables: --from htcds");
        }
        if (from == Standard.manumit && (!sheet.isEmpty() || charset != null)) {
            throw new UnusableException("--sheet and --charset are for tables, not for case files");
        }
        if (rows != null && (from == Standard.htcds || to != Standard.htcds) || wholeDays && to != Standard.htcds) {
            throw new UnusableException("--rows and --whole-days are for case files that become rows: --to htcds");
        }
        if (to != Standard.htcds && (labels != null || columns != null)) {
            throw new UnusableException("--labels and --columns are for rows: --to htcds");
        }
        if (to != Standard.ctdc && k != null) {
            throw new UnusableException("--k is for datasets: --to ctdc");
        }
        if (!onlyCase.isEmpty() && from == Standard.ctdc
                || !onlyCase.isEmpty() && to == from && from == Standard.manumit) {
            throw new UnusableException("--case is for rows: --from htcds, or --to htcds");
        }
        name(out);
        if (marked != null && isKnown(marked) && !ends(marked, ".xlsx")) {
            throw new UnusableException(marked + ": a marked copy is a workbook, whose name ends with .xlsx");
        }
    }

    /** A name that says something else than what is written would mislead who opens the file. */
    private void name(@Nullable String out) throws UnusableException {
        if (out == null || to == null || !isKnown(out)) {
            return;
        }
        boolean isCaseFile = ends(out, ".json") || Results.isLines(out) || ends(out, ".json.gz");
        boolean isTable = ends(out, ".csv") || ends(out, ".csv.gz") || ends(out, ".xlsx");
        if (to == Standard.manumit && !isCaseFile) {
            throw new UnusableException(out + ": becomes a case file, whose name ends with .json or .ndjson");
        }
        if (to != Standard.manumit && !isTable) {
            throw new UnusableException(out + ": becomes a table, whose name ends with .csv or .xlsx");
        }
    }

    private static boolean ends(String name, String end) {
        return name.toLowerCase(Locale.ROOT).endsWith(end);
    }

    /** Whether a name ends as files of some format do. */
    static boolean isKnown(String name) {
        return name.toLowerCase(Locale.ROOT)
                .matches(".*\\.(json|ndjson|jsonl|csv|tsv|xlsx|xlsm|xlsb|xls|ods|xml|html?|pdf|docx?)(\\.gz)?");
    }
}
