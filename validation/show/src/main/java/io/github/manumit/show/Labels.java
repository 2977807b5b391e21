package io.github.manumit.show;

import io.github.manumit.code.Word;
import io.github.manumit.jurisdiction.JurisdictionCode;
import io.github.manumit.name.LocalizedText;
import io.github.manumit.place.PlaceRole;
import io.github.manumit.registry.JurisdictionRegistry;
import io.github.manumit.registry.KnownJurisdiction;
import io.github.manumit.time.PartialDate;
import io.github.manumit.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Words, dates, texts, countries and names of components in the reader's language. */
final class Labels {

    private static final Pattern CAPITAL = Pattern.compile("([A-Z])");
    private static final Pattern QUALIFIERS = Pattern.compile("[?~%]");
    private static final Pattern SOME_DAY = Pattern.compile("[^/{}\\[\\],]*-[0-9]{2}-[0-3]X");
    private static final Pattern SOME_MONTH = Pattern.compile("[^/{}\\[\\],-]*-[01]X(-XX)?");
    private static final Pattern PLAIN = Pattern.compile("[0-9]{4}-[0-9]{2}(-[0-9]{2})?");
    private static final Pattern BETWEEN_PARTS = Pattern.compile("(?= )|(?<=[0-9])(?=-[^0-9 ])");
    private static final Pattern LEADING_ON = Pattern.compile(
            "(.* )?(about|after|against|among|because|before|by|concerning|for|from|in|of|per|regarding|since|through|to|towards|until|via|within)");
    private static final Pattern YEAR_FIRST = Pattern.compile("[0-9]{4}");
    private static final Pattern COUNTRY = Pattern.compile("[A-Z]{2}");

    /** Labels that have a form for a woman, by language. */
    private static final Map<String, Map<String, String>> FEMININE =
            Map.of("ru", FixedWords.table("feminine_ru.properties"));

    private final Locale locale;
    private final FixedWords texts;

    Labels(Locale locale) {
        this.texts = FixedWords.in(locale);
        this.locale = texts.language().equals(locale.getLanguage()) ? locale : Locale.ENGLISH;
    }

    FixedWords texts() {
        return texts;
    }

    Locale locale() {
        return locale;
    }

    /** Tells whether words can be used within an English sentence. */
    boolean isEnglish() {
        return isReaders("en");
    }

    /** Tells whether a language tag matches the reader's language. */
    boolean isReaders(String tag) {
        return Locale.forLanguageTag(tag).getLanguage().equals(locale.getLanguage());
    }

    /** The label of a known word; other words are returned unchanged. */
    String of(Word word) {
        String label = Vocabulary.labels(locale).apply(word);
        if (!word.isKnown()) {
            return Given.text(label);
        }
        return word instanceof PlaceRole ? texts.format("place.role", label) : label;
    }

    /** The form of a label for a woman, where a language has one. */
    String feminine(String label) {
        return FEMININE.containsKey(texts.language())
                ? FEMININE.get(texts.language()).getOrDefault(label, label)
                : label;
    }

    String of(PartialDate date) {
        String words = date.render(locale);
        String text = QUALIFIERS.matcher(date.text()).replaceAll("");
        if (SOME_DAY.matcher(text).matches()) {
            return texts.format("date.some-day", words); // one day within the range, not all of it
        }
        if (SOME_MONTH.matcher(text).matches()) {
            return texts.format("date.some-month", words);
        }
        PartialDate start = date.start().filter(Labels::isPlain).orElse(null);
        PartialDate end = date.end().filter(Labels::isPlain).orElse(null);
        return date.isInterval() && start != null && end != null
                ? span(start.render(locale), end.render(locale)).orElse(words)
                : words;
    }

    /** A day or month with nothing uncertain about it. */
    private static boolean isPlain(PartialDate date) {
        return PLAIN.matcher(date.text()).matches();
    }

    /** "7\u20138 November 2022": what two dates have in common is said once; empty if that is nothing. */
    private static Optional<String> span(String start, String end) {
        List<String> one = List.of(BETWEEN_PARTS.split(start));
        List<String> other = List.of(BETWEEN_PARTS.split(end));
        int most = Math.min(one.size(), other.size()) - 1;
        int first = 0;
        while (first < most && one.get(first).equals(other.get(first))) {
            first++;
        }
        int last = 0;
        while (last < most - first && one.get(one.size() - 1 - last).equals(other.get(other.size() - 1 - last))) {
            last++;
        }
        boolean isYearFirst = YEAR_FIRST.matcher(start).lookingAt();
        if (first == 0 && (last == 0 || isYearFirst) || one.size() != other.size()) {
            return Optional.empty();
        }
        String from = String.join("", one.subList(first, one.size() - last)).strip();
        String to = String.join("", other.subList(first, other.size() - last)).strip();
        boolean isShort = one.size() - first - last == 1 && other.size() - first - last == 1;
        return Optional.of((String.join("", one.subList(0, first))
                        + " "
                        + from
                        + (isShort && from.length() < 3 ? "\u2013" : " \u2013 ")
                        + to
                        + String.join("", one.subList(one.size() - last, one.size())))
                .strip());
    }

    /**
     * The name of a jurisdiction; for a subdivision also the code, because its name may be ambiguous. A name that the
     * registry has in another language only counts as a text of the file.
     */
    String of(JurisdictionCode code) {
        KnownJurisdiction known = JurisdictionRegistry.standard().find(code).orElse(null);
        String name = known == null ? code.text() : known.name(locale);
        if (known == null || name.equals(code.text())) {
            return code.text();
        }
        String shown = known.names().containsKey(locale.getLanguage()) ? name : Given.text(name);
        return COUNTRY.matcher(code.text()).matches() ? shown : shown + " (" + code.text() + ")";
    }

    String language(String tag) {
        return Locale.forLanguageTag(tag).getDisplayName(locale);
    }

    /** A text in the reader's language, otherwise in English, otherwise in any language. */
    String best(LocalizedText text) {
        String tag = bestTag(text);
        return Given.text(text.texts().getOrDefault(tag, ""), tag);
    }

    /** The best text followed by the others; texts that are not in the reader's language are marked. */
    String of(LocalizedText text, boolean isQuoted) {
        String best = bestTag(text);
        List<String> all = new ArrayList<>();
        text.texts().forEach((tag, words) -> {
            String given = Given.text(words, tag);
            String quoted = isQuoted ? texts.format("quote", given) : given;
            String marked = isReaders(tag) ? quoted : texts.format("language.mark", quoted, language(tag));
            all.add(tag.equals(best) ? 0 : all.size(), marked);
        });
        return String.join(" / ", all);
    }

    private String bestTag(LocalizedText text) {
        Optional<String> readers =
                text.texts().keySet().stream().filter(this::isReaders).findFirst();
        return readers.orElseGet(() -> text.texts().keySet().stream()
                .min(Comparator.comparingInt(
                        tag -> distance(Locale.forLanguageTag(tag).getLanguage())))
                .orElse(""));
    }

    /**
     * How far a language is from the reader's: English is the nearest, for readers of Kazakh Russian; for those of Uzbek,
     * Russian is the second.
     */
    int distance(String language) {
        List<String> near = switch (texts.language()) {
            case "kk" -> List.of("ru", "en");
            case "uz" -> List.of("en", "ru");
            default -> List.of("en");
        };
        int at = near.indexOf(language);
        return at < 0 ? near.size() : at;
    }

    /** Whether a reader can be expected to know the letters: those of the page's language, and Latin ones. */
    boolean isReadable(String text) {
        return text.codePoints()
                .filter(Character::isLetter)
                .mapToObj(Character.UnicodeScript::of)
                .allMatch(script -> script == Character.UnicodeScript.LATIN
                        || script == Character.UnicodeScript.CYRILLIC && !isEnglish());
    }

    /** The name of a component: {@code recruitmentChannels} gives "recruitment channels". */
    String component(String name) {
        return texts.find("component." + name)
                .orElseGet(() -> CAPITAL.matcher(name).replaceAll(" $1").toLowerCase(Locale.ROOT));
    }

    /** The name of a component of a kind of record, which may be another than elsewhere: a value is an item's worth. */
    String component(Class<?> owner, String name) {
        return texts.find("component." + owner.getSimpleName() + "." + name).orElseGet(() -> component(name));
    }

    /** The name of a kind of record: {@code StageAt} gives "stage". */
    String kind(Class<?> type) {
        String name = type.getSimpleName();
        return texts.find("kind." + name)
                .orElseGet(() -> CAPITAL.matcher(name).replaceAll(" $1").strip().toLowerCase(Locale.ROOT));
    }

    /** The name of a kind of entity that is withheld: "person". */
    String noun(Class<?> type) {
        return texts.find("noun." + type.getSimpleName()).orElseGet(() -> kind(type));
    }

    /** A component with its value: "towards Ana", "degree: principal", «в отношении: Ana». */
    String component(String name, String value) {
        return labelled(component(name), value);
    }

    /** A value behind its label; a colon is between them unless the label leads on to it, as a preposition does. */
    String labelled(String label, String value) {
        boolean leadsOn = isEnglish() && LEADING_ON.matcher(label).matches();
        return texts.format(leadsOn ? "component" : "moment.line", label, value);
    }
}
