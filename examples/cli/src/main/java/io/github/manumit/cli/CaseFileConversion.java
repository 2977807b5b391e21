package io.github.manumit.cli;

import io.github.manumit.casefile.CaseFile;
import io.github.manumit.casefile.Walk;
import io.github.manumit.entity.Identifier;
import io.github.manumit.entity.IdentifierScheme;
import io.github.manumit.extension.Extensions;
import io.github.manumit.htcds.ExportOptions;
import io.github.manumit.htcds.ExportRefusedException;
import io.github.manumit.htcds.HtcdsExport;
import io.github.manumit.htcds.HtcdsField;
import io.github.manumit.htcds.HtcdsRecord;
import io.github.manumit.htcds.Loss;
import io.github.manumit.htcds.LossReason;
import io.github.manumit.htcds.RowKind;
import io.github.manumit.htcds.sheet.SheetFinding;
import io.github.manumit.htcds.sheet.SheetWriteOptions;
import io.github.manumit.htcds.sheet.SheetWriter;
import io.github.manumit.incident.EventKind;
import io.github.manumit.json.CaseFileJson;
import io.github.manumit.validation.CaseValidator;
import io.github.manumit.validation.Finding;
import io.github.manumit.value.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** From case files. */
final class CaseFileConversion {

    private static final Pattern PERSON = Pattern.compile("/persons/(\\d+)(?:/.*)?");

    /** A code that somebody made up, and neither a name nor a number of a document. */
    private static final Pattern CODE = Pattern.compile("\\p{L}{0,3}[-/._]?\\d{1,5}(?:[-/._]\\d{1,4})?");

    private final ConvertOptions how;
    private final ConvertReport report;
    private final Results results;

    CaseFileConversion(ConvertOptions how, ConvertReport report, Results results) {
        this.how = how;
        this.report = report;
        this.results = results;
    }

    /** Reads case files; false if one cannot be read or does not allow it. */
    boolean run(String in, String out, Console console) throws UnusableException {
        List<CaseFile> files = new ArrayList<>();
        List<String> failures = new ArrayList<>();
        boolean[] isWhole = {true};
        CaseFileJson json =
                CaseFileJson.standard().withValidator(CaseValidator.standard().with(how.locale()));
        try (DocumentQueue queue =
                new DocumentQueue(List.of(new InputFile(in)), console, json, CheckedDocument.Keep.CASE_FILE, 1)) {
            queue.receive(new DocumentQueue.Receiver() {
                @Override
                public void begin(InputFile input) {}

                @Override
                public void document(CheckedDocument document) {
                    report.document();
                    CaseFile caseFile = document.caseFile();
                    Set<String> kept = caseFile == null ? Set.of() : kept(caseFile);
                    document.findings().stream()
                            .filter(finding -> !isKept(finding, kept))
                            .forEach(report::add);
                    if (document.failure() != null) {
                        failures.add(in + ": " + document.failure());
                    }
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
        if (!isWhole[0] || how.to == null) {
            return false;
        }
        switch (how.to) {
            case htcds -> {
                return rows(files, out);
            }
            case ctdc -> DatasetOutput.write(files, how, report, loss -> report.lost(loss, ""), out, results);
            case manumit -> copy(files, out);
        }
        return true;
    }

    private void copy(List<CaseFile> files, String out) throws UnusableException {
        CaseFileJson json = CaseFileJson.standard();
        if (files.size() != 1 || Results.isLines(out)) {
            StringBuilder lines = new StringBuilder();
            files.forEach(each -> lines.append(json.write(each)).append('\n'));
            results.text(out, lines.toString());
        } else {
            results.text(out, json.writePretty(files.get(0)));
        }
    }

    // rows

    private boolean rows(List<CaseFile> files, String out) throws UnusableException {
        ExportOptions options = ExportOptions.standard().withRows(kinds());
        options = how.wholeDays ? options.withWholeDaysOnly() : options;
        options = how.allowRestricted ? options.overriding() : options;
        SheetWriteOptions table = RowsOutput.options(how, out);
        options = options.withFields(table.fields());
        Set<HtcdsField> without = EnumSet.noneOf(HtcdsField.class);
        List<HtcdsRecord> all = new ArrayList<>();
        List<HtcdsRecord> others = new ArrayList<>();
        int perpetrators = 0;
        boolean isAllowed = true;
        for (int i = 0; i < files.size(); i++) {
            Integer document = files.size() == 1 ? null : i + 1;
            CaseFile file = files.get(i);
            try {
                HtcdsExport.Rows written = HtcdsExport.rows(file, options);
                all.addAll(how.wanted(written.rows()));
                others.addAll(written.rows());
                perpetrators += how.rows == null ? perpetrators(file, options, written.rows()) : 0;
                for (Loss loss : written.report().losses()) {
                    HtcdsField field = loss.field();
                    if (loss.reason() == LossReason.NO_COLUMN && field != null) {
                        without.add(field);
                    }
                }
                report.lost(written.report(), document, loss -> code(file, loss));
            } catch (ExportRefusedException e) {
                isAllowed = false;
                e.obstacles().forEach(obstacle -> report.refuse(obstacle, refusal(file, obstacle), document));
            }
        }
        if (isAllowed && all.isEmpty() && !how.onlyCase.isEmpty()) {
            report.refuse("convert.no-such-case", how.noSuchCase(others));
            return false;
        }
        if (isAllowed) {
            if (!without.isEmpty()) {
                report.add(SheetFinding.ofFieldsLeftOut(without));
            }
            if (perpetrators > 0) {
                report.add(SheetFinding.ofPerpetratorsLeftOut(perpetrators));
            }
            SheetWriter.kept(all, table).forEach(report::add);
            RowsOutput.write(all, how, report, out, results);
        }
        return isAllowed;
    }

    /** How many rows of perpetrators there would be beside those of victims. */
    private int perpetrators(CaseFile file, ExportOptions options, List<HtcdsRecord> victims)
            throws ExportRefusedException {
        ExportOptions both = options.withRows(EnumSet.of(RowKind.VICTIMS, RowKind.PERPETRATORS));
        return how.wanted(HtcdsExport.rows(file, both).rows()).size()
                - how.wanted(victims).size();
    }

    private Set<RowKind> kinds() throws UnusableException {
        Set<RowKind> kinds = EnumSet.noneOf(RowKind.class);
        for (String each : how.rows == null ? List.of("victims") : how.rows) {
            switch (each) {
                case "victims" -> kinds.add(RowKind.VICTIMS);
                case "perpetrators" -> kinds.add(RowKind.PERPETRATORS);
                case "events" -> kinds.add(RowKind.EVENTS);
                default -> throw new UnusableException("--rows must be of victims, perpetrators, events");
            }
        }
        return kinds;
    }

    /** Says what does not allow the export, and of whom it is said: by the person's code, if that is nothing but a code. */
    private String refusal(CaseFile file, Loss obstacle) {
        String text = ConvertTexts.NOT_ALLOWED.in(how.language);
        Matcher person = PERSON.matcher(obstacle.pointer());
        if (!person.matches()) {
            return text;
        }
        int number = Integer.parseInt(person.group(1));
        String who = ConvertTexts.PERSON.in(how.language).replace("{0}", Integer.toString(number + 1));
        String code = code(file, obstacle);
        return text + " (" + who + (code.isEmpty() ? "" : ", " + code) + ')';
    }

    /** The code of the person in whom a loss is; empty if there is none, or if it could be something else than a code. */
    private String code(CaseFile file, Loss loss) {
        Matcher person = PERSON.matcher(loss.pointer());
        List<Identifier> identifiers = person.matches()
                ? file.persons().get(Integer.parseInt(person.group(1))).meta().identifiers()
                : List.of();
        return identifiers.stream()
                .filter(each -> IdentifierScheme.PSEUDONYMOUS_KEY.equals(each.scheme()))
                .map(Identifier::value)
                .filter(value -> value != null && CODE.matcher(value).matches())
                .findFirst()
                .map(value -> ConvertTexts.CODE.in(how.language) + ' ' + value)
                .orElse("");
    }

    // what rows were kept of

    /** The objects that have no other unknown properties than cells that were kept: they are told at their cells. */
    private static Set<String> kept(CaseFile file) {
        Set<String> kept = new HashSet<>();
        for (int i = 0; i < file.events().size(); i++) {
            EventKind kind = file.events().get(i).kind();
            if (kind != null && kind.word().startsWith("manumit-htcds:")) {
                kept.add("/events/" + i + "/kind");
            }
        }
        Walk.over(file, Path.ROOT, new Walk.Visitor() {
            @Override
            public void value(Object value, Walk at) {}

            @Override
            public void unknown(Extensions extensions, boolean partial, Walk at) {
                if (extensions.values().keySet().stream().allMatch(name -> name.startsWith("htcds:"))) {
                    kept.add(at.path().pointer());
                }
            }
        });
        return kept;
    }

    private boolean isKept(Finding finding, Set<String> kept) {
        return how.to == ConvertOptions.Standard.htcds
                && kept.contains(finding.pointer())
                && (finding.code().equals("property.unknown") || finding.code().equals("code.local"));
    }
}
