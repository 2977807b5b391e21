package io.github.manumit.show;

import io.github.manumit.casefile.CaseFile;
import io.github.manumit.casefile.Header;
import io.github.manumit.entity.Entity;
import io.github.manumit.entity.Party;
import io.github.manumit.party.Person;
import io.github.manumit.party.PersonGroup;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A case file in readable form: who, what, when, where, under which law, how certain, and according to which source,
 * with a timeline of the case and of each person and group.
 * What is vague in the case is vague in the report. The report shows everything in the case file, so it is only for
 * people who are allowed to see that.
 */
public final class CaseReport {

    private final CaseFile caseFile;
    private final Labels labels;
    private final WrappedLines lines = new WrappedLines();
    private final EntityReport entities;
    private final TimelineReport timeline;

    private CaseReport(CaseFile caseFile, Locale locale) {
        this.caseFile = caseFile;
        this.labels = new Labels(locale);
        AmountWords amounts = new AmountWords(labels);
        Names names = new Names(caseFile, labels, amounts);
        Phrases phrases = new Phrases(names, labels, amounts);
        this.entities = new EntityReport(names, phrases, lines);
        this.timeline = new TimelineReport(names, phrases, lines);
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
        timeline();
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
            heading(title);
            section.forEach(this::entity);
        }
    }

    private void heading(String title) {
        lines.blank();
        lines.add(0, title);
        lines.add(0, "-".repeat(title.length()));
    }

    /** The timelines of persons and groups follow what is said of them. */
    private void entity(Entity<?> entity) {
        entities.entity(entity);
        if (entity instanceof Person || entity instanceof PersonGroup) {
            timeline.of((Party) entity);
        }
    }

    private void timeline() {
        if (!timeline.isEmpty()) {
            heading("Timeline");
            lines.blank();
            timeline.ofCase();
        }
    }
}
