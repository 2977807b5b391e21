package io.github.manumit.validation;

import io.github.manumit.casefile.CaseFile;
import io.github.manumit.entity.NameForm;
import io.github.manumit.name.LocalizedText;
import io.github.manumit.registry.JurisdictionRegistry;
import io.github.manumit.registry.KnownJurisdiction;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether the label of a party may hold a personal name. A name is written with a capital letter, so that every
 * capitalised word counts that neither the file nor a registry explains: the places and organizations that the file
 * names, countries with the endings that make peoples of them in English, languages, months and days of the week. Nothing is
 * guessed from how a word looks otherwise; a label in small letters is never reported. Scripts without capitals, and
 * languages that write every noun with one, cannot be judged.
 */
final class NamesInLabels {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}][\\p{L}\\p{M}\\u02bb\\u02bc\\u2019']*");
    private static final Set<String> NOUNS_CAPITALISED = Set.of("de", "lb", "nds", "gsw", "bar", "frr");
    /** What makes a people of a country in English, after some of its last letters: Indian, Mexican, Swedish. */
    private static final List<String> PEOPLE =
            List.of("", "n", "i", "an", "ian", "ean", "vian", "ese", "lese", "nese", "ish", "ic", "er", "ite");

    private static final List<String> LANDS = List.of("istan", "land");
    private static final List<String> CONTINENTS =
            List.of("africa", "america", "asia", "australia", "europe", "oceania");

    /** Peoples whose names do not come from that of their country, as far as no language has the same name. */
    private static final List<String> OTHER_PEOPLES = List.of(
            "british", "briton", "scottish", "irish", "filipino", "filipina", "emirati", "argentine", "westerner");

    private static final int MOST_LETTERS_LOST = 2;
    private static final int ABBREVIATION = 4;
    private static final int SHORTEST_STEM = 5;
    private static final int LONGEST_ENDING = 4;

    /** Words that follow or precede the name of a family. */
    private static final Set<String> FAMILY = Set.of(
            "family",
            "families",
            "brothers",
            "sisters",
            "household",
            "clan",
            "couple",
            "spouses",
            "siblings",
            "семья",
            "семьи",
            "братья",
            "сестры",
            "сёстры",
            "супруги",
            "клан",
            "отбасы",
            "отбасылары",
            "ағайынды",
            "oila",
            "oilasi",
            "aka-uka",
            "familie",
            "famille");

    /** Offices, titles and institutions that are often written with a capital letter. */
    private static final Set<String> OFFICES = Set.of(
            "attorney",
            "general",
            "judge",
            "justice",
            "minister",
            "ministry",
            "police",
            "court",
            "president",
            "senator",
            "governor",
            "mayor",
            "department",
            "state",
            "district",
            "officer",
            "inspector",
            "ambassador",
            "embassy",
            "consul",
            "consulate",
            "prosecutor",
            "commissioner",
            "director",
            "secretary",
            "queen",
            "king",
            "crown",
            "doctor",
            "dr",
            "mr",
            "mrs",
            "ms",
            "sir",
            "madam",
            "agent",
            "special",
            "federal",
            "chief",
            "министр",
            "министерство",
            "суд",
            "судья",
            "президент",
            "посольство",
            "консульство",
            "прокуратура",
            "полиция",
            "государство");

    private final CaseFile caseFile;
    private @Nullable Set<String> explained;

    NamesInLabels(CaseFile caseFile) {
        this.caseFile = caseFile;
    }

    boolean mayHoldName(LocalizedText label) {
        for (Map.Entry<String, String> each : label.texts().entrySet()) {
            String language = each.getKey().toLowerCase(Locale.ROOT).split("[-_]", 2)[0];
            if (!NOUNS_CAPITALISED.contains(language) && mayHoldName(each.getValue())) {
                return true;
            }
        }
        return false;
    }

    /**
     * Tells whether a label very likely holds a name: a capitalised word that nothing explains, and that is not merely the
     * first word of the text, unless a word such as "family" is beside it.
     */
    boolean holdsName(LocalizedText label) {
        for (Map.Entry<String, String> each : label.texts().entrySet()) {
            String language = each.getKey().toLowerCase(Locale.ROOT).split("[-_]", 2)[0];
            if (!NOUNS_CAPITALISED.contains(language) && holdsName(each.getValue())) {
                return true;
            }
        }
        return false;
    }

    private boolean holdsName(String text) {
        Matcher words = WORD.matcher(text);
        String before = "";
        boolean likely = false;
        while (words.find()) {
            String word = words.group();
            boolean named = isCapitalised(word) && !isExplained(word);
            boolean family = FAMILY.contains(word.toLowerCase(Locale.ROOT));
            likely |= named && !before.isEmpty();
            likely |= family && isCapitalised(before.isEmpty() ? " " : before) && !isExplained(before);
            before = word;
        }
        return likely;
    }

    private boolean mayHoldName(String text) {
        Matcher words = WORD.matcher(text);
        while (words.find()) {
            String word = words.group();
            if (isCapitalised(word) && !isExplained(word)) {
                return true;
            }
        }
        return false;
    }

    /** A single letter is an initial, and a few capital letters are an abbreviation. */
    private static boolean isCapitalised(String word) {
        int first = word.codePointAt(0);
        if (!Character.isUpperCase(first) && !Character.isTitleCase(first)) {
            return false;
        }
        String rest = word.substring(Character.charCount(first));
        return rest.codePoints().anyMatch(Character::isLowerCase) || word.length() > ABBREVIATION;
    }

    private boolean isExplained(String word) {
        Set<String> known = explained;
        if (known == null) {
            known = new HashSet<>();
            for (var place : caseFile.places()) {
                add(place.names(), known);
            }
            for (var organization : caseFile.organizations()) {
                add(organization.names(), known);
            }
            explained = known;
        }
        String lower = word.toLowerCase(Locale.ROOT);
        return known.contains(lower) || OFFICES.contains(lower) || Registry.explains(lower);
    }

    private static void add(List<NameForm> names, Set<String> known) {
        for (NameForm name : names) {
            if (name.text() != null) {
                add(name.text(), known);
            }
        }
    }

    private static void add(String text, Set<String> known) {
        Matcher words = WORD.matcher(text);
        while (words.find()) {
            known.add(words.group().toLowerCase(Locale.ROOT));
        }
    }

    /** Loaded on first use. */
    private static final class Registry {

        private static final Set<String> WORDS = new HashSet<>();

        /** Names of countries that take endings in the languages of the region. */
        private static final Set<String> STEMS = new HashSet<>();

        static {
            for (Month month : Month.values()) {
                add(month.getDisplayName(TextStyle.FULL, Locale.ENGLISH), WORDS);
            }
            for (DayOfWeek day : DayOfWeek.values()) {
                add(day.getDisplayName(TextStyle.FULL, Locale.ENGLISH), WORDS);
            }
            for (String language : Locale.getISOLanguages()) {
                String name = Locale.forLanguageTag(language).getDisplayLanguage(Locale.ENGLISH);
                add(name, WORDS);
                add(name + "s", WORDS);
            }
            CONTINENTS.forEach(Registry::peoples);
            OTHER_PEOPLES.forEach(Registry::addWithPlural);
            for (KnownJurisdiction each : JurisdictionRegistry.standard().all()) {
                if (each.parents().isEmpty()) {
                    each.names().forEach(Registry::country);
                }
            }
        }

        /** Names of several words are passed over: they hold the names of saints. */
        private static void country(String language, String name) {
            String lower = name.toLowerCase(Locale.ROOT);
            if (!WORD.matcher(lower).matches()) {
                return;
            }
            WORDS.add(lower);
            if (language.startsWith("en")) {
                peoples(lower);
                LANDS.stream()
                        .filter(lower::endsWith)
                        .map(ending -> lower.substring(0, lower.length() - ending.length()))
                        .forEach(people -> PEOPLE.forEach(ending -> addWithPlural(people + ending)));
            } else if (lower.length() >= SHORTEST_STEM) {
                STEMS.add(lower);
                STEMS.add(lower.substring(0, lower.length() - 1));
            }
        }

        private static void peoples(String land) {
            for (int lost = 0; lost <= MOST_LETTERS_LOST && land.length() - lost >= ABBREVIATION; lost++) {
                String stem = land.substring(0, land.length() - lost);
                PEOPLE.forEach(ending -> addWithPlural(stem + ending));
            }
        }

        private static void addWithPlural(String word) {
            WORDS.add(word);
            WORDS.add(word + 's');
        }

        static boolean explains(String word) {
            if (WORDS.contains(word)) {
                return true;
            }
            for (int ending = 0; ending <= LONGEST_ENDING && word.length() - ending >= SHORTEST_STEM - 1; ending++) {
                if (STEMS.contains(word.substring(0, word.length() - ending))) {
                    return true;
                }
            }
            return false;
        }
    }
}
