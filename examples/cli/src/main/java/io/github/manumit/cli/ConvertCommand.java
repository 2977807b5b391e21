package io.github.manumit.cli;

import io.github.manumit.casefile.CaseFile;
import io.github.manumit.ctdc.CtdcEdition;
import io.github.manumit.ctdc.CtdcFile;
import io.github.manumit.ctdc.CtdcReadOptions;
import io.github.manumit.ctdc.CtdcReader;
import io.github.manumit.ctdc.CtdcReading;
import io.github.manumit.ctdc.CtdcWriteOptions;
import io.github.manumit.ctdc.CtdcWriter;
import io.github.manumit.ctdc.UnknownDatasetException;
import io.github.manumit.htcds.ExportOptions;
import io.github.manumit.htcds.ExportRefusedException;
import io.github.manumit.htcds.HtcdsExport;
import io.github.manumit.htcds.HtcdsField;
import io.github.manumit.htcds.HtcdsImport;
import io.github.manumit.htcds.HtcdsRecord;
import io.github.manumit.htcds.ImportedCase;
import io.github.manumit.htcds.RowKind;
import io.github.manumit.htcds.sheet.DateOrder;
import io.github.manumit.htcds.sheet.InvalidMappingException;
import io.github.manumit.htcds.sheet.Mapping;
import io.github.manumit.htcds.sheet.MarkedCopy;
import io.github.manumit.htcds.sheet.SheetColumn;
import io.github.manumit.htcds.sheet.SheetContent;
import io.github.manumit.htcds.sheet.SheetFinding;
import io.github.manumit.htcds.sheet.SheetOptions;
import io.github.manumit.htcds.sheet.SheetReader;
import io.github.manumit.htcds.sheet.SheetWriteOptions;
import io.github.manumit.htcds.sheet.SheetWriter;
import io.github.manumit.json.CaseFileJson;
import io.github.manumit.json.Checked;
import io.github.manumit.table.CellAddress;
import io.github.manumit.table.TableOptions;
import io.github.manumit.table.TableWriter;
import io.github.manumit.table.Tables;
import io.github.manumit.table.UnreadableTableException;
import io.github.manumit.table.WriteOptions;
import io.github.manumit.validation.CaseValidator;
import io.github.manumit.validation.Finding;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Converts between case files and the formats of others. */
@Command(
        name = "convert",
        description = {
            "Convert between case files, the tables of HTCDS (Human Trafficking Case Data Standard) and the datasets of CTDC.",
            "",
            "A table is a CSV file or a workbook (.xlsx, .xlsm). A case file is .json, with all rows; .ndjson has one case file"
                    + " for each row, and .ndjson.gz is compressed. Findings go to standard output, with their cells; if OUT"
                    + " is -, they go to standard error."
        },
        exitCodeList = {
            "0:no error was found",
            "1:at least one error was found, or the case file does not allow it",
            "2:bad usage, an input that could not be read, or results that could not be written"
        },
        footer = {
            "  manumit convert --from htcds --to manumit cases.xlsx cases.json",
            "  manumit convert --from manumit --to htcds --loss loss.json cases.json cases.xlsx",
            "  manumit convert --from htcds --to manumit --marked checked.xlsx --lang ru cases.xlsx cases.json",
            "  manumit convert --from htcds --suggest-mapping mapping.json other.xlsx"
        })
final class ConvertCommand extends CliCommand {

    private static final String VERSION = "2.0";

    /** How many lines about losses are shown at most. */
    private static final int MOST_LINES = 200;

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
    private Standard from = Standard.htcds;

    @Option(
            names = "--to",
            paramLabel = "STANDARD",
            description = "What OUT becomes: htcds, ctdc or manumit (case files).")
    private @Nullable Standard to;

    @Option(
            names = "--version",
            paramLabel = "V",
            description =
                    "Version of the standard: 2.0 of htcds; of a dataset of ctdc, the edition that IN is. Default: found.")
    private String version = "";

    @Option(names = "--k", paramLabel = "N", description = "For ctdc: how many rows are at least alike. Default: 11.")
    private int k = CtdcWriteOptions.STANDARD.k();

    @Option(
            names = "--loss",
            paramLabel = "FILE",
            description = "Write what OUT does not say, as JSON; as text if the name ends with .txt.")
    private @Nullable String loss;

    @Option(
            names = "--sheet",
            paramLabel = "NAME",
            description = "The sheet of a workbook. Default: the one whose headings are known best.")
    private String sheet = "";

    @Option(
            names = "--key",
            paramLabel = "COLUMN",
            description = "The column whose value tells which rows are about one person.")
    private String key = "";

    @Option(
            names = "--dates",
            paramLabel = "ORDER",
            description = "The order in dates such as 03/04/2019: dmy, mdy or ymd. Default: found for each column.")
    private @Nullable Dates dates;

    @Option(
            names = "--charset",
            paramLabel = "NAME",
            description = "The charset of a CSV file that is not UTF-8, such as windows-1251.")
    private @Nullable String charset;

    @Option(
            names = "--mapping",
            paramLabel = "FILE",
            description = "What the columns and words of another system mean, as JSON.")
    private @Nullable String mapping;

    @Option(
            names = "--suggest-mapping",
            paramLabel = "FILE",
            description = "Write a mapping of the table's headings, to be completed. OUT may be left out.")
    private @Nullable String suggestion;

    @Option(
            names = "--marked",
            paramLabel = "FILE",
            description = "Write a copy of the table in which the cells with findings are marked (.xlsx).")
    private @Nullable String marked;

    @Option(
            names = "--rows",
            split = ",",
            paramLabel = "KIND",
            description = "Who becomes a row: victims, perpetrators, events. Default: victims.")
    private List<String> rows = List.of("victims");

    @Option(
            names = "--labels",
            paramLabel = "LANG",
            description = "What stands in the cells of lists: codes, or labels in en, ru, kk or uz. Default: codes.")
    private Labels labels = Labels.codes;

    @Option(
            names = "--columns",
            paramLabel = "COLUMNS",
            description =
                    "Which columns are written: all, official (those of the official workbook) or used. Default: all.")
    private String columns = "all";

    @Option(
            names = "--whole-days",
            description = "Leave out dates that are not whole days, instead of writing them as EDTF, such as 2019-05.")
    private boolean wholeDays;

    @Option(
            names = {"--allow-restricted", "--force"},
            description = "Write also what the audience, a restriction or a refused consent does not allow.")
    private boolean allowRestricted;

    @Option(names = "--format", paramLabel = "FORMAT", description = "How to report: text or json. Default: text.")
    private Format format = Format.text;

    @Option(names = "--lang", paramLabel = "LANG", description = "Language of messages: en, ru, kk or uz. Default: en.")
    private Language language = Language.en;

    @Parameters(index = "0", paramLabel = "IN", description = "The file to read; - is standard input.")
    private String in = "";

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "OUT",
            description = "The file to write; - is standard output.")
    private @Nullable String out;

    @Override
    int run(Console console) throws IOException, UnusableException {
        boolean isEdition = from == Standard.ctdc && CtdcEdition.of(version).isPresent();
        if (!version.isEmpty() && !version.equals(VERSION) && !isEdition) {
            throw new UnusableException("--version must be " + VERSION + ", or an edition of ctdc");
        }
        if (k < 1) {
            throw new UnusableException("--k must be at least 1");
        }
        if (from != Standard.manumit && to == Standard.ctdc || from == Standard.ctdc && to == Standard.htcds) {
            throw new UnusableException("between tables, convert to manumit first");
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
        for (String written : Arrays.asList(out, marked, loss, suggestion)) {
            if (written != null && NewFile.isSame(in, written)) {
                throw new UnusableException(written + ": is the input, which is not overwritten");
            }
        }
        if (marked != null && out != null && (marked.equals(out) || NewFile.isSame(marked, out))) {
            throw new UnusableException(marked + ": is OUT as well");
        }
        ConvertReport report = new ConvertReport(language.locale());
        boolean isDone = switch (from) {
            case htcds -> fromTable(console, report);
            case ctdc -> fromDataset(console, report);
            case manumit -> fromCaseFiles(console, report);
        };
        if (isDone && loss != null) {
            losses(report, loss, console);
        }
        show(console, report);
        return !isDone || report.errors() > 0 ? Exit.ERRORS : Exit.NO_ERROR;
    }

    // tables

    /** Reads a table; false if it is none. */
    private boolean fromTable(Console console, ConvertReport report) throws IOException, UnusableException {
        SheetOptions options = sheetOptions();
        try (Tables tables = open(console)) {
            if (suggestion != null) {
                Mapping suggested = Mapping.suggest(tables, options);
                text(suggestion, suggested.toJson(), console);
            }
            if (out == null) {
                return true;
            }
            List<SheetFinding> found;
            if (to == Standard.manumit && isLines(out)) {
                found = lines(tables, options, report, out, console);
                if (isNoTable(found)) {
                    found.forEach(report::add);
                    return false;
                }
            } else {
                SheetContent content = SheetReader.read(tables, options);
                if (isNoTable(content.findings())) {
                    content.findings().forEach(report::add);
                    return false;
                }
                found = to == Standard.manumit ? one(content, report, out, console) : content.findings();
                if (to == Standard.htcds) {
                    write(content.records(), report, out, console);
                }
            }
            found.forEach(report::add);
            if (marked != null) {
                marked(tables, found, marked);
            }
            return true;
        } catch (UnreadableTableException e) {
            report.add(SheetFinding.of(e.notice()));
            return false;
        } catch (UncheckedIOException e) {
            throw new UnusableException(out + ": cannot be written");
        }
    }

    // datasets

    /** Reads a dataset of CTDC; false if it is none. */
    private boolean fromDataset(Console console, ConvertReport report) throws IOException, UnusableException {
        String target = out == null ? "" : out;
        CtdcReadOptions options =
                new CtdcReadOptions(CtdcEdition.of(version).orElse(null), sheet.isEmpty() ? null : sheet);
        CaseFileJson json = CaseFileJson.standard();
        try (Tables tables = open(console)) {
            CtdcReading reading;
            if (isLines(target)) {
                try (NewFile file = NewFile.of(target, console)) {
                    reading = CtdcReader.readFiles(tables, options, each -> {
                        report.document();
                        line(file.out(), json.write(each));
                    });
                    file.finish();
                }
            } else {
                CtdcFile read = CtdcReader.readFile(tables, options);
                reading = read.reading();
                report.document();
                text(target, json.writePretty(read.caseFile()), console);
            }
            reading.findings().forEach(report::add);
            return true;
        } catch (UnknownDatasetException e) {
            report.refuse("convert.unknown-dataset", "The columns are those of no edition of the CTDC datasets");
            return false;
        } catch (UnreadableTableException e) {
            report.add(SheetFinding.of(e.notice()));
            return false;
        } catch (UncheckedIOException e) {
            throw new UnusableException(target + ": cannot be written");
        }
    }

    private boolean dataset(List<CaseFile> files, ConvertReport report, String target, Console console)
            throws UnusableException {
        CtdcWriteOptions options = CtdcWriteOptions.STANDARD.withK(k);
        options = allowRestricted ? options.overriding() : options;
        boolean isWorkbook = target.toLowerCase(Locale.ROOT).endsWith(".xlsx");
        try (NewFile file = NewFile.of(target, console);
                TableWriter table = TableWriter.to(file.out(), isWorkbook ? WriteOptions.XLSX : WriteOptions.CSV)) {
            CtdcWriter writer = new CtdcWriter(table, options, report::lost);
            for (CaseFile each : files) {
                writer.add(each);
            }
            report.written(writer.finish());
            table.finish();
            file.finish();
            return true;
        } catch (IOException e) {
            throw new UnusableException(target + ": cannot be written");
        }
    }

    private Tables open(Console console) throws IOException, UnusableException {
        TableOptions options = TableOptions.STANDARD;
        if (charset != null) {
            try {
                options = options.withCharset(Charset.forName(charset));
            } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
                throw new UnusableException("--charset " + charset + ": no such charset");
            }
        }
        if (in.equals(InputFile.STANDARD_INPUT)) {
            return Tables.open(console.in().readAllBytes(), options);
        }
        new InputFile(in).open(console, bytes -> {}).close(); // says what is wrong with the name
        return Tables.open(NewFile.path(in), options);
    }

    private SheetOptions sheetOptions() throws UnusableException {
        SheetOptions options = SheetOptions.STANDARD
                .withSheet(sheet)
                .withKey(key)
                .withDates(dates == null ? null : DateOrder.valueOf(dates.name().toUpperCase(Locale.ROOT)));
        if (mapping == null) {
            return options;
        }
        try {
            return options.withMapping(Mapping.read(NewFile.path(mapping)));
        } catch (InvalidMappingException e) {
            StringBuilder message = new StringBuilder(mapping + ": is not a valid mapping");
            e.problems()
                    .forEach(problem -> message.append('\n')
                            .append(problem.line())
                            .append(':')
                            .append(problem.column())
                            .append(' ')
                            .append(problem.pointer())
                            .append(": ")
                            .append(problem.message()));
            throw new UnusableException(message.toString());
        } catch (IOException e) {
            throw new UnusableException(mapping + ": cannot be read");
        }
    }

    private static boolean isLines(String name) {
        String small = name.toLowerCase(Locale.ROOT);
        String plain = small.endsWith(".gz") ? small.substring(0, small.length() - ".gz".length()) : small;
        return plain.endsWith(".ndjson") || plain.endsWith(".jsonl");
    }

    private static String newId() {
        return "urn:uuid:" + UUID.randomUUID();
    }

    /** Writes one case file with all rows. */
    private List<SheetFinding> one(SheetContent content, ConvertReport report, String target, Console console)
            throws UnusableException {
        String id = HtcdsImport.caseId(content.records()).orElseGet(ConvertCommand::newId);
        ImportedCase imported = HtcdsImport.caseFile(id, content.records());
        report.document();
        String text = CaseFileJson.standard().writePretty(imported.caseFile());
        // As others will read it: a file beyond the limits of reading is of no use.
        Checked checked = CaseFileJson.standard().withValidator(validator()).check(text);
        if (checked.caseFile() == null) {
            report.refuse("convert.too-large", tooLarge());
            return content.findings();
        }
        text(target, text, console);
        return content.findings(imported, checked.findings());
    }

    private String tooLarge() {
        return switch (language) {
            case en -> "The rows are too many for one case file; a name that ends with .ndjson gives one for each row";
            case ru ->
                "Для одного файла случая строк слишком много; имя с окончанием .ndjson даёт файл для каждой строки";
            case kk -> "Бір іс файлы үшін жолдар тым көп; .ndjson-мен аяқталатын атау әр жолға бір файл береді";
            case uz ->
                "Bitta ish fayli uchun qatorlar juda koʻp; .ndjson bilan tugaydigan nom har bir qatorga bitta fayl beradi";
        };
    }

    /** Whether IN has no rows that could be read: then nothing takes the place of OUT. */
    private static boolean isNoTable(List<SheetFinding> findings) {
        return findings.stream()
                .anyMatch(each ->
                        each.code().equals("sheet.no-headings") || each.code().equals("sheet.no-such-sheet"));
    }

    /** Writes a case file for each row. */
    private List<SheetFinding> lines(
            Tables tables, SheetOptions options, ConvertReport report, String target, Console console)
            throws IOException, UnusableException {
        CaseValidator validator = validator();
        CaseFileJson json = CaseFileJson.standard();
        List<SheetFinding> found = new ArrayList<>();
        Consumer<SheetFinding> keep = finding -> {
            if (found.size() < ConvertReport.MOST_FINDINGS) {
                found.add(finding);
            } else {
                report.count(finding.level());
            }
        };
        List<SheetColumn> read;
        try (NewFile file = NewFile.of(target, console)) {
            OutputStream lines = file.out();
            int[] number = {0};
            read = SheetReader.read(
                    tables,
                    options,
                    row -> {
                        ImportedCase imported = HtcdsImport.caseFile(newId(), List.of(row));
                        number[0]++;
                        report.document();
                        List<Finding> checked = validator.check(imported.caseFile()).stream()
                                .map(finding -> finding.inDocument(number[0]))
                                .toList();
                        SheetContent.place(List.of(), List.of(), imported, checked)
                                .forEach(keep);
                        line(lines, json.write(imported.caseFile()));
                    },
                    keep);
            if (!isNoTable(found)) {
                file.finish();
            }
        }
        return found.stream().map(finding -> headed(finding, read)).toList();
    }

    /** A finding with the heading of its column, which is known when all rows are read. */
    private static SheetFinding headed(SheetFinding finding, List<SheetColumn> columns) {
        CellAddress address = finding.address();
        if (address == null || !finding.heading().isEmpty()) {
            return finding;
        }
        String heading = columns.stream()
                .filter(column -> column.address().sheet().equals(address.sheet())
                        && column.address().column() == address.column())
                .map(SheetColumn::heading)
                .findFirst()
                .orElse("");
        return new SheetFinding(
                finding.code(),
                finding.level(),
                address,
                heading,
                finding.pointer(),
                finding.arguments(),
                finding.checked());
    }

    private static void line(OutputStream out, String text) {
        try {
            out.write((text + '\n').getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void marked(Tables tables, List<SheetFinding> found, String target) throws UnusableException {
        try (TableWriter writer = TableWriter.to(NewFile.path(target), WriteOptions.XLSX)) {
            MarkedCopy.write(tables, found, language.locale(), writer);
            writer.finish();
        } catch (IOException e) {
            throw new UnusableException(target + ": cannot be written");
        }
    }

    // case files

    /** Reads case files; false if one cannot be read or does not allow it, and then nothing is written. */
    private boolean fromCaseFiles(Console console, ConvertReport report) throws UnusableException {
        List<CaseFile> files = new ArrayList<>();
        List<String> failures = new ArrayList<>();
        boolean[] isWhole = {true};
        CaseFileJson json = CaseFileJson.standard().withValidator(validator());
        try (DocumentQueue queue =
                new DocumentQueue(List.of(new InputFile(in)), console, json, CheckedDocument.Keep.CASE_FILE, 1)) {
            queue.receive(new DocumentQueue.Receiver() {
                @Override
                public void begin(InputFile input) {}

                @Override
                public void document(CheckedDocument document) {
                    report.document();
                    document.findings().forEach(report::add);
                    if (document.failure() != null) {
                        failures.add(in + ": " + document.failure());
                    }
                    CaseFile caseFile = document.caseFile();
                    if (caseFile == null) {
                        isWhole[0] = false;
                    } else {
                        files.add(caseFile);
                    }
                }

                @Override
                public void end(int documents, @Nullable String problem) {
                    if (problem != null) {
                        failures.add(problem);
                    }
                }

                @Override
                public void idle() {}
            });
        }
        if (!failures.isEmpty()) {
            throw new UnusableException(failures.get(0));
        }
        String target = out == null ? "" : out;
        if (!isWhole[0] || to == null) {
            return false;
        }
        return switch (to) {
            case htcds -> rows(files, report, target, console);
            case ctdc -> dataset(files, report, target, console);
            case manumit -> copy(files, target, console);
        };
    }

    private boolean copy(List<CaseFile> files, String target, Console console) throws UnusableException {
        CaseFileJson json = CaseFileJson.standard();
        if (files.size() != 1 || isLines(target)) {
            StringBuilder lines = new StringBuilder();
            files.forEach(each -> lines.append(json.write(each)).append('\n'));
            text(target, lines.toString(), console);
        } else {
            text(target, json.writePretty(files.get(0)), console);
        }
        return true;
    }

    private boolean rows(List<CaseFile> files, ConvertReport report, String target, Console console)
            throws UnusableException {
        ExportOptions options = ExportOptions.standard().withRows(kinds());
        options = wholeDays ? options.withWholeDaysOnly() : options;
        options = allowRestricted ? options.overriding() : options;
        List<HtcdsRecord> all = new ArrayList<>();
        boolean isAllowed = true;
        for (int i = 0; i < files.size(); i++) {
            Integer document = files.size() == 1 ? null : i + 1;
            try {
                HtcdsExport.Rows written = HtcdsExport.rows(files.get(i), options);
                all.addAll(written.rows());
                report.lost(written.report(), document);
            } catch (ExportRefusedException e) {
                isAllowed = false;
                e.obstacles().forEach(obstacle -> report.refuse(obstacle, refusal(), document));
            }
        }
        if (isAllowed) {
            write(all, report, target, console);
        }
        return isAllowed;
    }

    private String refusal() {
        return switch (language) {
            case en ->
                "This does not allow that the case is written as a table; --allow-restricted writes it all the same";
            case ru -> "Это не допускает вывода случая в таблицу; --allow-restricted выводит его всё равно";
            case kk -> "Бұл істі кестеге шығаруға жол бермейді; --allow-restricted соған қарамастан шығарады";
            case uz -> "Bu ishni jadvalga chiqarishga yoʻl qoʻymaydi; --allow-restricted shunga qaramay chiqaradi";
        };
    }

    private Set<RowKind> kinds() throws UnusableException {
        Set<RowKind> kinds = EnumSet.noneOf(RowKind.class);
        for (String each : rows) {
            switch (each) {
                case "victims" -> kinds.add(RowKind.VICTIMS);
                case "perpetrators" -> kinds.add(RowKind.PERPETRATORS);
                case "events" -> kinds.add(RowKind.EVENTS);
                default -> throw new UnusableException("--rows must be of victims, perpetrators, events");
            }
        }
        return kinds;
    }

    /** Writes rows as a table; a name that ends with .xlsx is a workbook. */
    private void write(List<HtcdsRecord> records, ConvertReport report, String target, Console console)
            throws UnusableException {
        SheetWriteOptions.Columns which = switch (columns) {
            case "all" -> SheetWriteOptions.Columns.ALL;
            case "official" -> SheetWriteOptions.Columns.OFFICIAL;
            case "used" -> SheetWriteOptions.Columns.USED;
            default -> throw new UnusableException("--columns must be one of all, official, used");
        };
        boolean isWorkbook = target.toLowerCase(Locale.ROOT).endsWith(".xlsx");
        Locale shown = labels == Labels.codes ? null : Locale.forLanguageTag(labels.name());
        SheetWriteOptions options =
                SheetWriteOptions.STANDARD.withColumns(which).withLabels(shown).withHeading(isWorkbook ? shown : null);
        try (NewFile file = NewFile.of(target, console);
                TableWriter writer = TableWriter.to(file.out(), isWorkbook ? WriteOptions.XLSX : WriteOptions.CSV)) {
            Set<HtcdsField> left = SheetWriter.write(records, options, writer);
            if (!left.isEmpty()) {
                report.add(SheetFinding.ofFieldsLeftOut(left));
            }
            writer.finish();
            file.finish();
        } catch (IOException e) {
            throw new UnusableException(target + ": cannot be written");
        }
    }

    // what is written

    private CaseValidator validator() {
        return CaseValidator.standard().with(language.locale());
    }

    private static void text(String target, String text, Console console) throws UnusableException {
        try (NewFile file = NewFile.of(target, console)) {
            file.out().write(text.getBytes(StandardCharsets.UTF_8));
            file.finish();
        } catch (IOException e) {
            throw new UnusableException(target + ": cannot be written");
        }
    }

    private void losses(ConvertReport report, String target, Console console) throws UnusableException {
        boolean isText = target.toLowerCase(Locale.ROOT).endsWith(".txt");
        String text = isText
                ? String.join("\n", report.losses()) + "\n"
                : report.lossData(from.name(), to == null ? "" : to.name()) + "\n";
        text(target, text, console);
    }

    private void show(Console console, ConvertReport report) {
        InputFile input = new InputFile(in);
        List<String> lines = new ArrayList<>();
        if (format == Format.json) {
            lines.add(report.json(input));
        } else {
            lines.addAll(report.lines(input));
            if (loss == null) {
                List<String> losses = report.losses();
                losses.stream().limit(MOST_LINES).forEach(line -> lines.add(Console.printable(line)));
                if (losses.size() > MOST_LINES) {
                    lines.add(ReportWriter.counted(losses.size() - MOST_LINES, "line") + " not shown: see --loss");
                    lines.add(Console.printable(losses.get(losses.size() - 1)));
                }
            }
        }
        boolean isTaken = InputFile.STANDARD_INPUT.equals(out);
        for (String line : lines) {
            if (isTaken) {
                console.complain(line);
            } else {
                console.line(line);
            }
        }
        console.flush();
    }
}
