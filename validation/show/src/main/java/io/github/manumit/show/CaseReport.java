package io.github.manumit.show;

import io.github.manumit.casefile.CaseFile;
import io.github.manumit.casefile.Moment;
import java.util.List;
import java.util.Locale;

/**
 * A case file as text: who, what, when, where, under which law, how certain, and according to which source, with a
 * timeline of the case and of each person and group. What is vague in the case is vague in the report. Of an entity
 * under a restriction, the report shows only its kind, its id and the reason, unless {@link ShowOptions#revealing} asks
 * for it; free texts elsewhere in the file are shown as they are. Everything else in the file is shown, so the report is
 * only for people who may see the file.
 */
public final class CaseReport {

    private final CaseWords words;
    private final FixedWords texts;
    private final WrappedLines lines;

    private CaseReport(CaseFile caseFile, ShowOptions options) {
        this.words = new CaseWords(caseFile, options.locale(), options.reveal());
        this.texts = words.labels().texts();
        this.lines = new WrappedLines(options.width());
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
     * Writes a report in the reader's language.
     *
     * @param caseFile the case file; it may have faults
     * @param locale the reader's language; English if there are no words in it
     * @return lines of text, each ending with a line feed
     */
    public static String of(CaseFile caseFile, Locale locale) {
        return of(caseFile, ShowOptions.of(locale));
    }

    /**
     * Writes a report.
     *
     * @param caseFile the case file; it may have faults
     * @param options the language, the width, and whether restricted entities are shown; findings are not
     * @return lines of text, each ending with a line feed
     */
    public static String of(CaseFile caseFile, ShowOptions options) {
        return new CaseReport(caseFile, options).write();
    }

    private String write() {
        String title = Given.plain(words.title());
        lines.add(0, title);
        lines.add(0, "=".repeat(title.codePointCount(0, title.length())));
        words.header().forEach(line -> line(0, line));
        lines.add(0, texts.format("case.id", words.caseFile().header().id()));
        section(words.happened());
        section(words.who());
        timeline(words.moments());
        words.rest().forEach(this::section);
        return lines.text();
    }

    private void timeline(List<Moment> moments) {
        if (!moments.isEmpty()) {
            heading(texts.get("section.timeline"));
            lines.blank();
            moments.forEach(moment -> lines.add(1, "- " + words.timeline().line(moment, null)));
        }
    }

    private void section(Section section) {
        if (!section.entries().isEmpty()) {
            heading(section.title());
            section.entries().forEach(this::entry);
        }
    }

    private void heading(String title) {
        lines.blank();
        lines.add(0, title);
        lines.add(0, "-".repeat(title.length()));
    }

    private void entry(Entry entry) {
        lines.blank();
        lines.add(1, entry.heading());
        entry.lines().forEach(line -> line(2, line));
    }

    private void line(int level, Entry.Line line) {
        if (line instanceof Entry.Fact fact) {
            lines.add(level, fact.label() + ": " + fact.text());
        } else if (line instanceof Entry.Listed listed) {
            list(level, listed.label(), listed.texts());
        } else if (line instanceof Entry.Life life) {
            list(level, life.label(), life.texts());
        } else if (line instanceof Entry.Differing differing) {
            lines.add(level, "~ " + differing.text());
        } else if (line instanceof Entry.Hidden hidden) {
            lines.add(level, hidden.label() + ": " + hidden.reason());
        }
    }

    private void list(int level, String label, List<String> list) {
        lines.add(level, label + ":");
        list.forEach(each -> lines.add(level + 1, "- " + each));
    }
}
