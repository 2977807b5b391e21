package io.github.manumit.show;

import io.github.manumit.code.Word;
import io.github.manumit.jurisdiction.JurisdictionCode;
import io.github.manumit.name.LocalizedText;
import io.github.manumit.registry.JurisdictionRegistry;
import io.github.manumit.time.PartialDate;
import io.github.manumit.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Words, dates, texts and countries in the reader's language, and component names, which are in English. */
final class Labels {

    private final Locale locale;

    Labels(Locale locale) {
        this.locale = locale;
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
        return Vocabulary.labels(locale).apply(word);
    }

    String of(PartialDate date) {
        return date.render(locale);
    }

    /** The name of a jurisdiction; for a subdivision also the code, because its name may be ambiguous. */
    String of(JurisdictionCode code) {
        return JurisdictionRegistry.standard()
                .find(code)
                .map(known -> known.name(locale))
                .filter(name -> !name.equals(code.text()))
                .map(name -> code.text().matches("[A-Z]{2}") ? name : name + " (" + code.text() + ")")
                .orElse(code.text());
    }

    String language(String tag) {
        return Locale.forLanguageTag(tag).getDisplayName(locale);
    }

    /** A text in the reader's language, otherwise in English, otherwise in any language. */
    String best(LocalizedText text) {
        return text.texts().getOrDefault(bestTag(text), "");
    }

    /** The best text followed by the others; texts that are not in the reader's language are marked. */
    String of(LocalizedText text, String open, String close) {
        String best = bestTag(text);
        List<String> all = new ArrayList<>();
        text.texts().forEach((tag, words) -> {
            String marked = open + words + close + (isReaders(tag) ? "" : " [" + language(tag) + "]");
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
    static String component(String name) {
        return switch (name) {
            case "kinds" -> "what";
            case "time" -> "when";
            case "duration" -> "how long";
            case "places" -> "where";
            case "participants" -> "who";
            case "detections" -> "came to light by";
            case "asWritten" -> "written";
            case "applies" -> "true of";
            case "violence" -> "in the form of";
            case "fromPart" -> "from";
            case "untilPart" -> "until";
            case "occurrences" -> "how often";
            case "sources" -> "according to";
            case "absent" -> "not given";
            case "extensions" -> "unknown properties, not shown";
            default -> name.replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT);
        };
    }
}
