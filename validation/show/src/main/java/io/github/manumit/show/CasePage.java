package io.github.manumit.show;

import io.github.manumit.casefile.CaseFile;
import io.github.manumit.casefile.Handling;
import io.github.manumit.casefile.Header;
import io.github.manumit.entity.Entity;
import io.github.manumit.validation.Catalogue;
import io.github.manumit.validation.Finding;
import io.github.manumit.validation.Severity;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * A case file as one HTML page: the case in words, a timeline, the people and their roles, the route, the money, where
 * sources differ, and findings if they are given. The page has no script, loads nothing and sends nothing; it can be
 * printed, read on a telephone, in a dark room and by a screen reader: each drawing has a table that says the same.
 * Equal files and options give equal pages.
 *
 * <p>What is under a restriction is withheld as in {@link CaseReport}.
 *
 * <p>The people are drawn if the Eclipse Layout Kernel ({@code org.eclipse.elk.alg.layered}) is on the class path;
 * otherwise they are in tables only.
 */
public final class CasePage {

    private static final String STYLE = style();

    private final CaseWords words;
    private final ShowOptions options;
    private final FixedWords texts;
    private final Html html;

    private CasePage(CaseFile caseFile, ShowOptions options) {
        this.words = new CaseWords(caseFile, options.locale(), options.reveal());
        this.options = options;
        this.texts = words.labels().texts();
        this.html = new Html(
                texts.language(), Names.entities(caseFile).map(Entity::id).collect(Collectors.toSet()));
    }

    /**
     * Writes a page in the reader's language.
     *
     * @param caseFile the case file; it may have faults
     * @param locale the reader's language; English if there are no words in it
     * @return the whole page, to be stored or sent in UTF-8
     */
    public static String of(CaseFile caseFile, Locale locale) {
        return of(caseFile, ShowOptions.of(locale));
    }

    /**
     * Writes a page.
     *
     * @param caseFile the case file; it may have faults
     * @param options the language, whether restricted entities are shown, and findings to show; the width is not used
     * @return the whole page, to be stored or sent in UTF-8
     */
    public static String of(CaseFile caseFile, ShowOptions options) {
        return new CasePage(caseFile, options).write();
    }

    private static String style() {
        try (InputStream in =
                Objects.requireNonNull(CasePage.class.getResourceAsStream("page.css"), "the style of the page")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String policy(String style) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8));
            return "default-src 'none'; style-src 'sha256-"
                    + Base64.getEncoder().encodeToString(hash) + "'; base-uri 'none'; form-action 'none'";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /**
     * A part of the page.
     *
     * @param key the id of its heading
     * @param title its heading
     * @param isView whether it sums the case up; otherwise it has entries of the file
     * @param content what writes it
     */
    private record Part(String key, String title, boolean isView, Runnable content) {}

    private String write() {
        List<Part> parts = parts();
        html.raw("<!DOCTYPE html>\n").open("html", "lang", texts.language()).line();
        head();
        html.open("body").line();
        html.element("a", texts.get("page.skip"), "class", "skip", "href", "#content")
                .line();
        title();
        html.open("div", "class", "inner columns").line();
        contents(parts);
        html.open("main", "id", "content").line();
        notices();
        for (Part part : parts) {
            html.open("section", "aria-labelledby", part.key()).line();
            html.open("h2", "id", part.key()).text(part.title()).end();
            part.content().run();
            html.end();
        }
        html.end();
        html.end();
        footer();
        html.end();
        html.end();
        return html.written();
    }

    private void head() {
        String style = STYLE + margins();
        html.open("head").line();
        html.empty("meta", "charset", "utf-8").line();
        html.empty("meta", "http-equiv", "Content-Security-Policy", "content", policy(style))
                .line();
        html.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
                .line();
        html.empty("meta", "name", "referrer", "content", "no-referrer").line();
        html.empty("meta", "name", "robots", "content", "noindex").line();
        html.empty("meta", "name", "color-scheme", "content", "light dark").line();
        html.empty("meta", "name", "format-detection", "content", "telephone=no")
                .line();
        html.element("title", Given.plain(words.title())).line();
        html.open("style").raw(style).end();
        html.end();
    }

    /** What each printed page says at its foot: which case, who may see it, which page of how many. */
    private String margins() {
        Handling handling = words.caseFile().header().handling();
        String audience = handling == null || handling.audience() == null
                ? ""
                : " \u00b7 " + words.labels().of(handling.audience());
        return "@page { @bottom-left { font: 8pt sans-serif; content: "
                + quoted(Given.plain(words.title()) + audience)
                + "; } @bottom-right { font: 8pt sans-serif; content: counter(page) \" / \" counter(pages); } }\n";
    }

    /** A text as a string of CSS; whatever is neither letter nor digit is written as its number. */
    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.codePoints().filter(CasePage::isPrinted).forEach(c -> {
            if (Character.isLetterOrDigit(c) || c == ' ') {
                quoted.appendCodePoint(c);
            } else {
                quoted.append('\\').append(Integer.toHexString(c)).append(' ');
            }
        });
        return quoted.append('"').toString();
    }

    private static boolean isPrinted(int character) {
        int type = Character.getType(character);
        return type != Character.UNASSIGNED
                && type != Character.CONTROL
                && type != Character.FORMAT
                && type != Character.SURROGATE;
    }

    /** The title, and what a reader should know before reading on: who may see it, and whose word it is. */
    private void title() {
        html.open("header").open("div", "class", "inner");
        html.open("h1").text(words.title()).end();
        html.open("p", "class", "quiet")
                .text(texts.format(
                        "case.id", Given.text(words.caseFile().header().id())))
                .end();
        Header header = words.caseFile().header();
        if (header.handling() != null) {
            html.open("p", "class", "handling")
                    .text(texts.format(
                            "moment.line",
                            words.labels().component("handling"),
                            words.phrases().of(header.handling())))
                    .end();
        }
        if (!header.defaultSources().isEmpty()) {
            html.open("p", "class", "quiet")
                    .text(texts.format("page.sources", words.entities().sources(header.defaultSources())))
                    .end();
        }
        html.close().end();
    }

    private List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        section(parts, words.happened(), true);
        TimelinePart timeline = new TimelinePart(words, html);
        view(parts, "timeline", timeline.isEmpty(), timeline::write);
        PeoplePart people = new PeoplePart(words, html);
        view(parts, "people", people.isEmpty(), people::write);
        RoutePart route = new RoutePart(words, html);
        view(parts, "route", route.isEmpty(), route::write);
        MoneyPart money = new MoneyPart(words, html);
        view(parts, "money", money.isEmpty(), money::write);
        DifferencesPart differences = new DifferencesPart(words, html);
        view(parts, "differ", differences.isEmpty(), differences::write);
        view(parts, "findings", options.findings().isEmpty(), this::findings);
        section(parts, words.who(), false);
        words.rest().forEach(each -> section(parts, each, false));
        parts.add(new Part("about", texts.get("page.about"), false, () -> lines(words.header())));
        return parts;
    }

    private void view(List<Part> parts, String key, boolean isEmpty, Runnable content) {
        if (!isEmpty) {
            parts.add(new Part(key, texts.get("section." + key), true, content));
        }
    }

    private void section(List<Part> parts, Section section, boolean isView) {
        if (!section.entries().isEmpty()) {
            parts.add(new Part(
                    section.key(),
                    section.title(),
                    isView,
                    () -> section.entries().forEach(this::entry)));
        }
    }

    private void contents(List<Part> parts) {
        html.open("nav", "aria-label", texts.get("page.contents"));
        html.open("div").line();
        for (boolean isView : List.of(true, false)) {
            html.element("p", texts.get(isView ? "page.views" : "page.entries")).line();
            html.open("ul").line();
            parts.stream()
                    .filter(part -> part.isView() == isView)
                    .forEach(part -> html.open("li")
                            .element("a", part.title(), "href", "#" + part.key())
                            .end());
            html.end();
        }
        html.end();
        html.end();
    }

    private void notices() {
        List<? extends Entity<?>> restricted = Names.entities(words.caseFile())
                .filter(
                        options.reveal()
                                ? each -> each.meta().restriction() != null
                                : words.names().withheld()::contains)
                .toList();
        if (restricted.isEmpty()) {
            return;
        }
        String named = Joined.of(restricted.stream()
                .map(each -> Given.named(each.id(), words.names().undated(each)))
                .toList());
        html.open("p", "class", "notice")
                .text(
                        options.reveal()
                                ? texts.format("page.revealed", named)
                                : texts.format("page.withheld", restricted.size(), named))
                .end();
    }

    private void footer() {
        html.open("footer").open("div", "class", "inner");
        html.open("p").text(texts.get("page.made")).close();
        if (!words.labels().isEnglish()) {
            html.open("p").text(texts.get("page.unchecked")).close();
        }
        html.close().end();
    }

    private void entry(Entry entry) {
        html.open("article").line();
        if (entry.id() == null) {
            html.open("h3");
        } else {
            html.open("h3", "id", "e-" + entry.id());
        }
        html.plain(entry.heading()).end();
        lines(entry.lines());
        html.end();
    }

    /** What is said, as terms and descriptions; what sources say otherwise comes last. */
    private void lines(List<Entry.Line> lines) {
        boolean isList = lines.stream().anyMatch(line -> !(line instanceof Entry.Differing));
        if (isList) {
            html.open("dl").line();
            lines.forEach(this::line);
            html.end();
        }
        List<Entry.Differing> differing = lines.stream()
                .filter(Entry.Differing.class::isInstance)
                .map(Entry.Differing.class::cast)
                .toList();
        if (!differing.isEmpty()) {
            html.open("ul", "class", "claims").line();
            differing.forEach(each -> html.open("li").text(each.text()).end());
            html.end();
        }
    }

    private void line(Entry.Line line) {
        if (line instanceof Entry.Fact fact) {
            term(fact.label(), List.of(fact.text()), "dd");
        } else if (line instanceof Entry.Listed listed) {
            term(listed.label(), listed.texts(), "ul");
        } else if (line instanceof Entry.Life life) {
            term(life.label(), life.texts(), "ol");
        } else if (line instanceof Entry.Hidden hidden) {
            html.open("div", "class", "withheld");
            html.element("dt", hidden.label()).element("dd", hidden.reason()).end();
        }
    }

    private void term(String label, List<String> values, String list) {
        html.open("div").element("dt", label).open("dd");
        if (list.equals("dd")) {
            html.text(values.get(0));
        } else {
            html.open(list);
            values.forEach(each -> html.element("li", each));
            html.close();
        }
        html.close().end();
    }

    private void findings() {
        Catalogue catalogue = Catalogue.standard();
        List<List<String>> rows = new ArrayList<>();
        for (Finding finding : options.findings()) {
            rows.add(List.of(
                    texts.get(finding.severity() == Severity.ERROR ? "severity.error" : "severity.warning"),
                    catalogue.message(finding, options.locale()) + " (" + finding.code() + ")",
                    Given.text(finding.pointer().isEmpty() ? "/" : finding.pointer())));
        }
        new HtmlTable(html, texts)
                .write(texts.get("section.findings"), true, List.of("severity", "finding", "pointer"), rows);
    }
}
