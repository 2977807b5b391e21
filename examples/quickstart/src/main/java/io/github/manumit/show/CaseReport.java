package io.github.manumit.show;

import io.github.manumit.casefile.CaseFile;
import io.github.manumit.casefile.Header;
import io.github.manumit.entity.Entity;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A case file in readable form: who, what, when, where, under which law, how certain, and according to which source.
 * What is vague in the case is vague in the report. The report shows everything in the case file, so it is only for
 * people who are allowed to see that.
 */
public final class CaseReport {

    private final CaseFile caseFile;
    private final Labels labels;
    private final WrappedLines lines = new WrappedLines();
    private final EntityReport entities;

    private CaseReport(CaseFile caseFile, Locale locale) {
        this.caseFile = caseFile;
        this.labels = new Labels(locale);
        AmountWords amounts = new AmountWords(labels);
        Names names = new Names(caseFile, labels, amounts);
        this.entities = new EntityReport(names, new Phrases(names, labels, amounts), lines);
    }

    /**
     * Writes a report in English.
     *
     * @param caseFile the case file; it may have faults
     * @return lines of text, each ending with a line feed
     */
    public static String of(CaseFile caseFile) {
        return of(caseFile, Locale.ENGLISH);
    }

    /**
     * Writes a report with words, dates and countries in the reader's language. Headings, component names and
     * connecting words are in English.
     *
     * @param caseFile the case file; it may have faults
     * @param locale the reader's language; anything not available in it is in English
     * @return lines of text, each ending with a line feed
     */
    public static String of(CaseFile caseFile, Locale locale) {
        return new CaseReport(caseFile, locale).write();
    }

    private String write() {
        header(caseFile.header());
        section("What happened", caseFile.incidents());
        section(
                "Who",
                Stream.of(caseFile.persons(), caseFile.groups(), caseFile.organizations(), caseFile.relations()));
        section("Step by step", caseFile.events());
        section("Where", Stream.of(caseFile.places(), caseFile.jurisdictions()));
        section("Things and money", Stream.of(caseFile.items(), caseFile.transactions()));
        section(
                "Under which law",
                Stream.of(caseFile.proceedings(), caseFile.charges(), caseFile.decisions(), caseFile.statutes()));
        section("What is said in general", caseFile.observations());
        section("Who says so", caseFile.sources());
        return lines.text();
    }

    private void header(Header header) {
        String title = header.title() == null ? "Case" : labels.best(header.title());
        lines.add(0, title);
        lines.add(0, "=".repeat(title.codePointCount(0, title.length())));
        entities.components(0, header, title, List.of("schema", "formatVersion"));
        lines.add(0, "case: " + header.id());
        entities.unknown(0, caseFile.extensions());
    }

    private void section(String title, Stream<List<? extends Entity<?>>> lists) {
        section(title, lists.<Entity<?>>flatMap(List::stream).toList());
    }

    private void section(String title, List<? extends Entity<?>> section) {
        if (!section.isEmpty()) {
            lines.blank();
            lines.add(0, title);
            lines.add(0, "-".repeat(title.length()));
            section.forEach(entities::entity);
        }
    }
}
