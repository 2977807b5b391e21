package io.github.manumit.htcds.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.TreeMap;

/** The languages of ISO 639 that have a code of two letters, and what they are called. */
final class LanguageChoices {

    /** Codes of ISO 639-2 for cataloguing that differ from those for terminology. */
    private static final Map<String, String> CATALOGUE = Map.ofEntries(
            Map.entry("alb", "sqi"),
            Map.entry("arm", "hye"),
            Map.entry("baq", "eus"),
            Map.entry("bur", "mya"),
            Map.entry("chi", "zho"),
            Map.entry("cze", "ces"),
            Map.entry("dut", "nld"),
            Map.entry("fre", "fra"),
            Map.entry("geo", "kat"),
            Map.entry("ger", "deu"),
            Map.entry("gre", "ell"),
            Map.entry("ice", "isl"),
            Map.entry("mac", "mkd"),
            Map.entry("mao", "mri"),
            Map.entry("may", "msa"),
            Map.entry("per", "fas"),
            Map.entry("rum", "ron"),
            Map.entry("slo", "slk"),
            Map.entry("tib", "bod"),
            Map.entry("wel", "cym"));

    private static final Map<String, Locale> BY_CODE = byCode();

    private LanguageChoices() {}

    /** By the code of ISO 639-2. */
    private static Map<String, Locale> byCode() {
        Map<String, Locale> found = new TreeMap<>();
        for (String two : Locale.getISOLanguages()) {
            Locale locale = Locale.forLanguageTag(two);
            try {
                String three = locale.getISO3Language();
                if (three.length() == 3 && locale.getLanguage().equals(two)) {
                    found.put(three, locale);
                }
            } catch (MissingResourceException none) {
                // A language without a code of three letters is not in ISO 639-2.
                assert two.length() == 2;
            }
        }
        return found;
    }

    static List<String> codes() {
        return List.copyOf(BY_CODE.keySet());
    }

    /** The name of a language for a reader; the code itself if it is not known. */
    static String label(String code, Locale language) {
        Locale locale = BY_CODE.get(code);
        return locale == null ? code : locale.getDisplayLanguage(language);
    }

    /** What people write after the name of a language. */
    private static final Map<Locale, String> WITH_LANGUAGE = Map.of(
            Locale.ENGLISH,
            " language",
            Locale.forLanguageTag("ru"),
            " язык",
            Locale.forLanguageTag("kk"),
            " тілі",
            Locale.forLanguageTag("uz"),
            " tili");

    private static List<ChoiceList.Named> spellings(String name, String word, ChoiceMatch match) {
        String other = name.endsWith(word) ? name.substring(0, name.length() - word.length()) : name + word;
        return List.of(new ChoiceList.Named(other, match, ChoiceList.OTHER));
    }

    static List<ChoiceList.Named> names() {
        List<ChoiceList.Named> names = new ArrayList<>();
        BY_CODE.forEach((three, locale) -> {
            names.add(new ChoiceList.Named(three, new ChoiceMatch(three, null, MatchedBy.CODE), ChoiceList.STANDARD));
            String two = locale.getLanguage();
            names.add(new ChoiceList.Named(two, new ChoiceMatch(two, null, MatchedBy.CODE), ChoiceList.STANDARD));
            ChoiceMatch label = new ChoiceMatch(three, null, MatchedBy.LABEL);
            ChoiceList.LANGUAGES.forEach(language ->
                    names.add(new ChoiceList.Named(locale.getDisplayLanguage(language), label, ChoiceList.OURS)));
            ChoiceMatch other = new ChoiceMatch(three, null, MatchedBy.SPELLING);
            WITH_LANGUAGE.forEach(
                    (language, word) -> names.addAll(spellings(locale.getDisplayLanguage(language), word, other)));
            names.add(new ChoiceList.Named(
                    locale.getDisplayLanguage(locale),
                    new ChoiceMatch(three, null, MatchedBy.SPELLING),
                    ChoiceList.OTHER));
        });
        CATALOGUE.forEach((other, three) -> names.add(
                new ChoiceList.Named(other, new ChoiceMatch(three, null, MatchedBy.SPELLING), ChoiceList.OTHER)));
        return names;
    }
}
