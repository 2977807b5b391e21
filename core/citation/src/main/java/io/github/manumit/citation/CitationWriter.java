package io.github.manumit.citation;

import io.github.manumit.statute.Citation;
import io.github.manumit.statute.CitationMark;
import io.github.manumit.statute.PathStep;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Writes the path of a citation in a style and adds the name of its statute. */
final class CitationWriter {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-z-]+)\\}");
    private static final Pattern NUMBER = Pattern.compile("\\{([^{}]*#[^{}]*)\\}|##?");
    private static final Pattern BLANKS = Pattern.compile(" {2,}");

    private static final String STATUTE = "statute";
    private static final String PATH = "path";
    private static final String JOINED = "+";
    private static final String FIRST = "<";

    private final String language;
    private final String form;
    private final Style style;
    private final @Nullable String country;
    private final Citation citation;

    CitationWriter(String language, String form, Citation citation, StatuteLabels labels) {
        this.language = language;
        this.form = form;
        this.style = Styles.style(language, form, labels.levels(citation));
        this.country = labels.country(citation);
        this.citation = citation;
    }

    /** The four texts for a unit, and the function that fills in its number. */
    private record Unit(List<String> texts, UnaryOperator<String> number, boolean isRange) {

        boolean isJoined() {
            return texts.get(0).startsWith(JOINED);
        }

        boolean isFirst() {
            return texts.get(0).startsWith(FIRST);
        }

        String text(boolean behind) {
            String text = texts.get((isRange ? 2 : 0) + (behind ? 1 : 0));
            return filled(isJoined() || isFirst() ? text.substring(1) : text);
        }

        private String filled(String text) {
            Matcher matcher = NUMBER.matcher(text);
            StringBuilder filled = new StringBuilder();
            while (matcher.find()) {
                String pattern = matcher.group(1) == null ? matcher.group() : matcher.group(1);
                matcher.appendReplacement(filled, Matcher.quoteReplacement(number.apply(pattern)));
            }
            matcher.appendTail(filled);
            return BLANKS.matcher(filled).replaceAll(" ").strip();
        }
    }

    /**
     * Writes the citation.
     *
     * @param statute what the statute is called, or what replaces its name; null to write the path alone
     */
    String write(@Nullable String statute) {
        List<PathStep> path = citation.path();
        String whole = statute == null ? "{path}" : text("whole");
        if (placeholders(whole).stream().anyMatch(level -> find(path, level) == null)) {
            whole = Styles.style(language, form, List.of()).text("whole");
        }
        List<String> apart = placeholders(whole);
        Matcher matcher = PLACEHOLDER.matcher(whole);
        StringBuilder written = new StringBuilder();
        while (matcher.find()) {
            String text = switch (matcher.group(1)) {
                case STATUTE -> Objects.requireNonNullElse(statute, "");
                case PATH -> path(apart);
                default -> Objects.requireNonNullElse(find(path, matcher.group(1)), "");
            };
            matcher.appendReplacement(written, Matcher.quoteReplacement(text));
        }
        matcher.appendTail(written);
        String text = BLANKS.matcher(written).replaceAll(" ").strip();
        return path.isEmpty() && statute != null ? statute : text;
    }

    /** The text of a key; citations with a context use the text for such citations, if there is one. */
    private String text(String key) {
        String within = citation.context() == null ? null : style.find("within-" + key);
        return within == null ? style.text(key) : within;
    }

    /** The levels that are written outside the path. */
    private static List<String> placeholders(String whole) {
        return PLACEHOLDER
                .matcher(whole)
                .results()
                .map(result -> result.group(1))
                .filter(each -> !each.equals(STATUTE) && !each.equals(PATH))
                .toList();
    }

    private static @Nullable String find(List<PathStep> path, String level) {
        for (int i = 0; i < path.size(); i++) {
            if (Style.level(path, i).equals(level)) {
                return path.get(i).value();
            }
        }
        return null;
    }

    private String path(List<String> apart) {
        List<PathStep> path = without(citation.path(), apart);
        List<PathStep> through = without(citation.through(), apart);
        String following = citation.marks().contains(CitationMark.ET_SEQ)
                ? Objects.requireNonNullElse(style.find("following"), "")
                : "";
        int last = path.size() - 1;
        if (through.isEmpty() || path.isEmpty()) {
            return joined(units(path, null), following);
        }
        if (through.size() == 1 && Style.level(through, 0).equals(Style.level(path, last))) {
            return joined(units(path, through.get(0)), following);
        }
        return deep(path, through, following);
    }

    private static List<PathStep> without(List<PathStep> path, List<String> apart) {
        return path.stream()
                .filter(step ->
                        step.level() == null || !apart.contains(step.level().word()))
                .toList();
    }

    /** A range in which outer units differ too: {@code § 10a(1) – 10c(2)}. */
    private String deep(List<PathStep> path, List<PathStep> through, String following) {
        int differs = 0;
        while (differs < path.size() - 1 && !Style.level(path, differs).equals(Style.level(through, 0))) {
            differs++;
        }
        List<PathStep> end = new ArrayList<>(path.subList(0, differs));
        end.addAll(through);
        List<Unit> first = units(path, null);
        List<Unit> second = units(end, null);
        while (differs > 0 && second.get(differs).isJoined()) {
            differs--;
        }
        boolean joins = second.subList(differs + 1, second.size()).stream().allMatch(Unit::isJoined)
                && first.subList(differs + 1, first.size()).stream().allMatch(Unit::isJoined);
        String range = style.text("range");
        if (!joins) {
            return joined(first, "") + range + joined(second, following);
        }
        StringBuilder numbers = new StringBuilder(second.get(differs).number().apply("#"));
        second.subList(differs + 1, second.size()).forEach(unit -> numbers.append(unit.text(false)));
        return joined(first, "") + range + numbers + following;
    }

    private List<Unit> units(List<PathStep> path, @Nullable PathStep through) {
        // The end of a range determines its wording: "arts. 9 a 12", although "art. 9º".
        List<PathStep> worded = new ArrayList<>(path);
        if (through != null) {
            worded.set(path.size() - 1, through);
        }
        List<Unit> units = new ArrayList<>();
        for (int i = 0; i < path.size(); i++) {
            List<String> texts = texts(worded, i);
            String from = path.get(i).value();
            String to = through != null && i == path.size() - 1 ? through.value() : null;
            units.add(new Unit(texts, pattern -> number(pattern, from, to), to != null));
        }
        return units;
    }

    /**
     * The wording of a unit; if the language has none for its level, the English one; if that is missing too, the word
     * for the level itself.
     */
    private List<String> texts(List<PathStep> path, int i) {
        List<String> own = style.wording(path, i, country);
        if (own != null && i == 0 && own.get(0).startsWith(JOINED)) {
            own = Styles.style(language, form, List.of()).wording(path, i, country);
        }
        List<String> texts =
                own != null ? own : Styles.style("en", form, List.of()).wording(path, i, country);
        String word = Style.level(path, i);
        return texts != null ? texts : List.of(word + " #", word + " #", word + " #", word + " #");
    }

    private String number(String pattern, @Nullable String from, @Nullable String to) {
        if (from == null) {
            return "";
        }
        return to == null ? number(pattern, from) : number(pattern, from) + style.text("range") + number(pattern, to);
    }

    private String number(String pattern, String value) {
        return pattern.contains("##") ? pattern.replace("##", style.ordinal(value)) : pattern.replace("#", value);
    }

    private String joined(List<Unit> units, String following) {
        boolean innerFirst = text("order").equals("inner");
        boolean next = style.text("governs").equals("next");
        String between = text("between");
        int last = units.size() - 1;
        List<String> texts = new ArrayList<>();
        for (int i = 0; i <= last; i++) {
            boolean behind = next ? i == last - 1 : i < last;
            String text = units.get(i).text(behind) + (i == last ? following : "");
            if (units.get(i).isJoined() && !texts.isEmpty()) {
                int before = innerFirst ? 0 : texts.size() - 1;
                texts.set(before, texts.get(before) + text);
            } else if (units.get(i).isFirst() && !texts.isEmpty()) {
                texts.set(0, text + ' ' + texts.get(0));
            } else {
                texts.add(innerFirst ? 0 : texts.size(), text);
            }
        }
        return String.join(between, texts);
    }
}
