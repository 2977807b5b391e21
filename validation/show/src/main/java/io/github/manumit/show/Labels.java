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
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Words, dates, texts, countries and names of components in the reader's language. */
final class Labels {

    private static final Pattern CAPITAL = Pattern.compile("([A-Z])");
    private static final Pattern QUALIFIERS = Pattern.compile("[?~%]");
    private static final Pattern SOME_DAY = Pattern.compile("[^/{}\\[\\],]*-[0-9]{2}-[0-3]X");
    private static final Pattern SOME_MONTH = Pattern.compile("[^/{}\\[\\],-]*-[01]X(-XX)?");
    private static final Pattern COUNTRY = Pattern.compile("[A-Z]{2}");

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

    String of(PartialDate date) {
        String words = date.render(locale);
        String text = QUALIFIERS.matcher(date.text()).replaceAll("");
        if (SOME_DAY.matcher(text).matches()) {
            return texts.format("date.some-day", words); // one day within the range, not all of it
        }
        return SOME_MONTH.matcher(text).matches() ? texts.format("date.some-month", words) : words;
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
        return Given.text(text.texts().getOrDefault(bestTag(text), ""));
    }

    /** The best text followed by the others; texts that are not in the reader's language are marked. */
    String of(LocalizedText text, boolean isQuoted) {
        String best = bestTag(text);
        List<String> all = new ArrayList<>();
        text.texts().forEach((tag, words) -> {
            String quoted = isQuoted ? texts.format("quote", Given.text(words)) : Given.text(words);
            String marked = isReaders(tag) ? quoted : texts.format("language.mark", quoted, language(tag));
            all.add(tag.equals(best) ? 0 : all.size(), marked);
        });
        return String.join(" / ", all);
    }

    private String bestTag(LocalizedText text) {
        Optional<String> readers =
                text.texts().keySet().stream().filter(this::isReaders).findFirst();
        return readers.orElse(
                text.texts().containsKey("en") ? "en" : text.texts().firstKey());
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

    /** A component with its value: "towards Ana", «в отношении: Ana». */
    String component(String name, String value) {
        return texts.format("component", component(name), value);
    }
}
