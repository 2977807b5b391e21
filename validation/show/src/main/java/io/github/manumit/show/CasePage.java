package io.github.manumit.show;

import io.github.manumit.casefile.CaseFile;
import io.github.manumit.casefile.Moment;
import io.github.manumit.entity.Claim;
import io.github.manumit.entity.Entity;
import io.github.manumit.incident.Event;
import io.github.manumit.incident.Transaction;
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
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

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
    private static final int WIDE = 940;
    private static final int NARROW = 350;

    private final CaseWords words;
    private final ShowOptions options;
    private final FixedWords texts;
    private final Html html;

    private CasePage(CaseFile caseFile, ShowOptions options) {
        this.words = new CaseWords(caseFile, options.locale(), options.reveal());
        this.options = options;
        this.texts = words.labels().texts();
        this.html = new Html(Names.entities(caseFile).map(Entity::id).collect(Collectors.toSet()));
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

    private static String policy() {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(STYLE.getBytes(StandardCharsets.UTF_8));
            return "default-src 'none'; style-src 'sha256-"
                    + Base64.getEncoder().encodeToString(hash) + "'; base-uri 'none'; form-action 'none'";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** A part of the page: its key, its heading, and what writes it. */
    private record Part(String key, String title, Runnable content) {}

    private String write() {
        List<Part> parts = parts();
        html.raw("<!DOCTYPE html>\n").open("html", "lang", texts.language()).line();
        head();
        html.open("body").line();
        html.element("a", texts.get("page.skip"), "class", "skip", "href", "#content")
                .line();
        html.open("header").open("div", "class", "inner");
        html.open("h1").text(words.title()).end();
        html.open("p", "class", "quiet")
                .text(texts.format(
                        "case.id", Given.text(words.caseFile().header().id())))
                .end();
        html.close().end();
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
        html.open("head").line();
        html.empty("meta", "charset", "utf-8").line();
        html.empty("meta", "http-equiv", "Content-Security-Policy", "content", policy())
                .line();
        html.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
                .line();
        html.empty("meta", "name", "referrer", "content", "no-referrer").line();
        html.empty("meta", "name", "robots", "content", "noindex").line();
        html.empty("meta", "name", "color-scheme", "content", "light dark").line();
        html.empty("meta", "name", "format-detection", "content", "telephone=no")
                .line();
        html.element("title", Given.plain(words.title())).line();
        html.open("style").raw(STYLE).end();
        html.end();
    }

    private List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        section(parts, words.happened());
        timeline(parts);
        people(parts);
        route(parts);
        money(parts);
        differences(parts);
        if (!options.findings().isEmpty()) {
            parts.add(new Part("findings", texts.get("section.findings"), this::findings));
        }
        section(parts, words.who());
        words.rest().forEach(each -> section(parts, each));
        parts.add(new Part("about", texts.get("page.about"), () -> lines(words.header())));
        return parts;
    }

    private void section(List<Part> parts, Section section) {
        if (!section.entries().isEmpty()) {
            parts.add(new Part(
                    section.key(), section.title(), () -> section.entries().forEach(this::entry)));
        }
    }

    private void contents(List<Part> parts) {
        html.open("nav", "aria-label", texts.get("page.contents")).line();
        html.open("ul").line();
        for (Part part : parts) {
            html.open("li").element("a", part.title(), "href", "#" + part.key()).end();
        }
        html.end();
        html.end();
    }

    private void notices() {
        boolean isRestricted =
                Names.entities(words.caseFile()).anyMatch(each -> each.meta().restriction() != null);
        if (isRestricted) {
            String notice = options.reveal()
                    ? texts.get("page.revealed")
                    : texts.format("page.withheld", words.names().withheld().size());
            html.open("p", "class", "notice").text(notice).end();
        }
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

    private void timeline(List<Part> parts) {
        List<Moment> moments = words.moments();
        if (moments.isEmpty()) {
            return;
        }
        parts.add(new Part("timeline", texts.get("section.timeline"), () -> {
            TimelineDrawing drawing = new TimelineDrawing(moments, words.timeline(), words.labels(), "tl-");
            if (!drawing.isEmpty()) {
                html.open("figure").line();
                drawing.write(html, WIDE, "wide");
                drawing.write(html, NARROW, "narrow");
                legend(moments.size() - drawing.size());
                html.end();
            }
            table(
                    texts.get("drawing.timeline"),
                    true,
                    List.of("time", "what"),
                    moments.stream()
                            .map(moment -> List.of(
                                    words.timeline().time(moment),
                                    words.timeline().what(moment, null)))
                            .toList());
        }));
    }

    private void legend(int undrawn) {
        html.open("figcaption").open("ul", "class", "legend");
        for (String style : List.of("exact", "within", "vague", "open")) {
            html.open("li");
            html.open(
                    "svg",
                    "class",
                    "key",
                    "viewBox",
                    "0 0 28 10",
                    "width",
                    "28",
                    "height",
                    "10",
                    "aria-hidden",
                    "true");
            if (style.equals("open")) {
                html.empty("rect", "class", "exact", "x", "0", "y", "1", "width", "12", "height", "8");
                html.open("defs").open("linearGradient", "id", "tl-key");
                html.empty("stop", "class", "stop", "offset", "0", "stop-opacity", "0.75");
                html.empty("stop", "class", "stop", "offset", "1", "stop-opacity", "0")
                        .close()
                        .close();
                html.empty("rect", "x", "12", "y", "1", "width", "16", "height", "8", "fill", "url(#tl-key)");
            } else {
                html.empty("rect", "class", style, "x", "1", "y", "1", "width", "26", "height", "8", "rx", "2");
            }
            html.close();
            String key = Map.of("within", "vague", "vague", "approximate").getOrDefault(style, style);
            html.text(" " + texts.get("drawing." + key)).close();
        }
        html.close();
        if (undrawn > 0) {
            html.open("p", "class", "quiet")
                    .text(texts.format("drawing.undrawn", undrawn))
                    .close();
        }
        html.close();
    }

    private void people(List<Part> parts) {
        Connections connections = new Connections(words);
        if (connections.nodes().isEmpty()) {
            return;
        }
        parts.add(new Part("people", texts.get("section.people"), () -> {
            GraphDrawing drawing = new GraphDrawing(connections, texts, "pg-");
            if (drawing.isDrawn()) {
                html.open(
                        "figure",
                        "class",
                        "scroll",
                        "tabindex",
                        "0",
                        "role",
                        "group",
                        "aria-label",
                        texts.get("drawing.graph"));
                drawing.write(html);
                html.end();
            }
            List<List<Object>> roles = new ArrayList<>();
            for (Connections.Node node : connections.nodes()) {
                Map<String, Set<String>> byRole = new LinkedHashMap<>();
                node.parts()
                        .forEach(part -> byRole.computeIfAbsent(part.role(), role -> new LinkedHashSet<>())
                                .add(part.in()));
                List<String> own = new ArrayList<>();
                byRole.forEach((role, in) -> own.add(texts.format("moment.line", role, Joined.of(List.copyOf(in)))));
                if (!own.isEmpty()) {
                    roles.add(List.of(Given.named(node.id(), node.name()), own));
                }
            }
            table(texts.get("section.people"), true, List.of("who", "role"), roles);
            if (!connections.links().isEmpty()) {
                table(
                        texts.get("caption.links"),
                        false,
                        List.of("who", "what", "towards"),
                        connections.links().stream()
                                .map(link -> List.of(
                                        Given.named(link.from(), connections.name(link.from())),
                                        Joined.of(List.copyOf(link.words())),
                                        Given.named(link.to(), connections.name(link.to()))))
                                .toList());
            }
        }));
    }

    private void route(List<Part> parts) {
        List<Event> legs = new ArrayList<>();
        for (Moment moment : words.moments()) {
            if (moment.entity() instanceof Event event
                    && moment.element().equals(event)
                    && (!words.timeline().way(event).isEmpty() || event.partOf() != null && event.place() != null)) {
                legs.add(event);
            }
        }
        Set<String> wholes = new HashSet<>();
        legs.forEach(leg -> {
            if (leg.partOf() != null) {
                wholes.add(leg.partOf().text());
            }
        });
        legs.removeIf(leg -> wholes.contains(leg.id())); // its legs say it more exactly
        if (legs.stream().allMatch(leg -> words.timeline().way(leg).isEmpty())) {
            legs.clear(); // stays without a journey
        }
        if (!legs.isEmpty()) {
            parts.add(new Part("route", texts.get("section.route"), () -> {
                List<Event> planned =
                        legs.stream().filter(leg -> !Doubts.begun(leg)).toList();
                if (planned.size() < legs.size()) {
                    html.open("ol", "class", "route").line();
                    legs.stream().filter(Doubts::begun).forEach(this::leg);
                    html.end();
                }
                if (!planned.isEmpty()) {
                    html.element("h3", texts.get("route.planned")).line();
                    html.open("ul", "class", "route planned").line();
                    planned.forEach(this::leg);
                    html.end();
                }
            }));
        }
    }

    /** "From a via b to c": when, by what, who. */
    private void leg(Event event) {
        String way = words.timeline().way(event);
        boolean isElsewhere = event.place() != null
                && !event.place().equals(event.from())
                && !event.place().equals(event.to());
        String place = event.place() == null ? "" : words.names().of(event.place());
        html.open("li").open("p", "class", "stations").text(way.isEmpty() ? place : way);
        html.close().open("dl");
        term(texts.get("column.what"), List.of(words.timeline().entity(event)), "dd");
        if (!way.isEmpty() && isElsewhere) {
            term(words.labels().component("place"), List.of(place), "dd");
        }
        if (event.time() != null) {
            term(texts.get("column.time"), List.of(words.phrases().of(event.time())), "dd");
        }
        if (event.duration() != null) {
            term(words.labels().component("duration"), List.of(words.phrases().of(event.duration())), "dd");
        }
        if (!event.transport().isEmpty()) {
            term(texts.get("column.by"), List.of(words.phrases().of(event.transport())), "dd");
        }
        if (!event.participants().isEmpty()) {
            List<String> who =
                    event.participants().stream().map(words.phrases()::of).toList();
            term(texts.get("column.who"), List.of(Joined.of(who)), "dd");
        }
        html.close().end();
    }

    private void money(List<Part> parts) {
        List<Transaction> shown = words.caseFile().transactions().stream()
                .filter(each -> !words.names().withheld().contains(each))
                .toList();
        if (shown.isEmpty()) {
            return;
        }
        List<List<String>> rows = new ArrayList<>();
        for (Transaction each : shown) {
            String amount = Joined.of(Stream.of(
                            each.amounts(),
                            each.inKind(),
                            each.items(),
                            each.per(),
                            list(each.share()),
                            list(each.rate()))
                    .filter(list -> !list.isEmpty())
                    .map(list -> list == each.per()
                            ? words.labels().component("per", words.phrases().of("per", list))
                            : words.phrases().of(list))
                    .toList());
            rows.add(List.of(
                    words.timeline().entity(each),
                    each.purpose() == null ? "" : words.phrases().of(each.purpose()),
                    orAbsent(each, "amounts", amount),
                    orAbsent(each, "payers", words.timeline().all(each.payers())),
                    orAbsent(each, "payees", words.timeline().all(each.payees())),
                    each.time() == null ? "" : words.phrases().of(each.time())));
        }
        parts.add(new Part(
                "money",
                texts.get("section.money"),
                () -> table(
                        texts.get("section.money"),
                        true,
                        List.of("kind", "for", "amount", "payer", "payee", "time"),
                        rows)));
    }

    /** A value, or why there is none. */
    private String orAbsent(Entity<?> entity, String component, String value) {
        Object reason = entity.meta().absent().get(component);
        return value.isEmpty() && reason != null ? words.phrases().of(reason) : value;
    }

    private static List<Object> list(@Nullable Object value) {
        return value == null ? List.of() : List.of(value);
    }

    /** What sources say of one component of one entity, side by side. */
    private record Difference(String entity, String component, List<Statement> statements) {}

    private record Statement(String who, String what, boolean isFile) {}

    private void differences(List<Part> parts) {
        List<Difference> differences = new ArrayList<>();
        Names.entities(words.caseFile())
                .filter(each -> !words.names().withheld().contains(each))
                .filter(each -> !each.meta().claims().isEmpty())
                .forEach(each -> differences(each, differences));
        boolean isLeftOut = Names.entities(words.caseFile())
                .filter(words.names().withheld()::contains)
                .anyMatch(each -> !each.meta().claims().isEmpty());
        if (!differences.isEmpty() || isLeftOut) {
            parts.add(new Part("differ", texts.get("section.differ"), () -> {
                String entity = "";
                for (Difference difference : differences) {
                    if (!difference.entity().equals(entity)) {
                        entity = difference.entity();
                        html.open("h3").text(entity).end();
                    }
                    sides(difference);
                }
                if (isLeftOut) {
                    html.open("p", "class", "quiet")
                            .text(texts.get("differ.withheld"))
                            .end();
                }
            }));
        }
    }

    private void differences(Entity<?> entity, List<Difference> differences) {
        Map<String, List<Statement>> claimed = new LinkedHashMap<>();
        for (Claim<?> claim : entity.meta().claims()) {
            if (claim.says() instanceof Record partial) {
                Map<String, Object> said = Components.of(partial);
                said.keySet().removeAll(EntityWords.META);
                said.forEach((name, value) -> claimed.computeIfAbsent(name, key -> new ArrayList<>())
                        .add(new Statement(who(claim, entity), words.phrases().of(name, value), false)));
                claim.says()
                        .meta()
                        .absent()
                        .forEach((name, reason) -> claimed.computeIfAbsent(name, key -> new ArrayList<>())
                                .add(new Statement(
                                        who(claim, entity),
                                        texts.format(
                                                "absent.item",
                                                texts.get("absent.label"),
                                                words.phrases().of(reason)),
                                        false)));
            }
        }
        Map<String, Object> own = Components.of((Record) entity);
        claimed.forEach((name, statements) -> {
            Object value = own.get(name);
            Object reason = entity.meta().absent().get(name);
            String stated = value != null
                    ? words.phrases().of(name, value)
                    : reason == null
                            ? texts.get("differ.silent")
                            : texts.format(
                                    "absent.item",
                                    texts.get("differ.silent"),
                                    words.phrases().of(reason));
            List<Statement> all = new ArrayList<>();
            String who = entity.meta().sources().isEmpty()
                    ? texts.get("differ.stated")
                    : texts.get("differ.stated") + "; "
                            + texts.format(
                                    "claim.according",
                                    words.entities().sources(entity.meta().sources()));
            all.add(new Statement(who, stated, true));
            all.addAll(statements);
            differences.add(
                    new Difference(words.names().heading(entity), words.labels().component(name), all));
        });
    }

    private String who(Claim<?> claim, Entity<?> entity) {
        List<String> said = new ArrayList<>();
        said.add(words.entities().sureness(claim, entity.meta().claims()));
        said.addAll(words.entities().circumstances(claim));
        return String.join("; ", said);
    }

    private void sides(Difference difference) {
        html.open("h4").text(difference.component()).end();
        html.open("ul", "class", "sides").line();
        for (Statement statement : difference.statements()) {
            html.open("li", "class", statement.isFile() ? "file" : "source");
            html.open("p", "class", "said").text(statement.what()).close();
            html.open("p", "class", "quiet").text(statement.who()).close();
            html.end();
        }
        html.end();
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
        table(texts.get("section.findings"), true, List.of("severity", "finding", "pointer"), rows);
    }

    /** A table whose cells name their column, so that a narrow screen can stack them. */
    private void table(String caption, boolean isHeading, List<String> columns, List<? extends List<?>> rows) {
        html.open("table").line();
        html.element("caption", caption, "class", isHeading ? "unseen" : "seen").line();
        html.open("thead").open("tr");
        columns.forEach(column -> html.element("th", texts.get("column." + column), "scope", "col"));
        html.close().end();
        html.open("tbody").line();
        for (List<?> row : rows) {
            html.open("tr");
            for (int i = 0; i < row.size(); i++) {
                String label = texts.get("column." + columns.get(i));
                if (i == 0) {
                    html.open("th", "scope", "row", "data-label", label);
                } else {
                    html.open("td", "class", columns.get(i), "data-label", label);
                }
                cell(row.get(i));
                html.close();
            }
            html.end();
        }
        html.end();
        html.end();
    }

    private void cell(Object content) {
        if (content instanceof List<?> several && several.size() > 1) {
            html.open("ul");
            several.forEach(each -> html.element("li", each.toString()));
            html.close();
        } else {
            html.text(content instanceof List<?> one ? one.get(0).toString() : content.toString());
        }
    }
}
