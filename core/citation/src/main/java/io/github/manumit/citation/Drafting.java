package io.github.manumit.citation;

import io.github.manumit.statute.ProvisionLevel;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How the law of a country is drafted: how inserted units are numbered, which levels there are, and in which language
 * it is written.
 */
final class Drafting {

    /** How the number of a unit that was inserted between two others is written. */
    enum Inserted {
        /** {@code 125-1}: a hyphen before a small number does not mark a range. */
        HYPHEN,
        /** {@code 127.1}: a hyphen marks a range. */
        DOT,
        /** {@code 148¹}. */
        RAISED,
        /** {@code 225-14-1}: a hyphen never marks a range. */
        PART_OF_NUMBER,
        /** {@code 232a}: a letter; a hyphen marks a range. */
        LETTER
    }

    private static final List<String> SOVIET = List.of("article", "part", "point", "subpoint");

    /** In laws other than the criminal codes, parts and points are swapped. */
    static final List<String> LAWS_OF_KAZAKHSTAN = List.of("article", "point", "part", "subpoint");

    private static final Map<String, Inserted> INSERTED = Map.ofEntries(
            Map.entry("KZ", Inserted.HYPHEN),
            Map.entry("KG", Inserted.HYPHEN),
            Map.entry("BY", Inserted.HYPHEN),
            Map.entry("UA", Inserted.HYPHEN),
            Map.entry("AZ", Inserted.HYPHEN),
            Map.entry("RU", Inserted.DOT),
            Map.entry("UZ", Inserted.RAISED),
            Map.entry("TJ", Inserted.RAISED),
            Map.entry("TM", Inserted.RAISED),
            Map.entry("GE", Inserted.RAISED),
            Map.entry("MD", Inserted.RAISED),
            Map.entry("RO", Inserted.RAISED),
            Map.entry("FR", Inserted.PART_OF_NUMBER),
            Map.entry("BE", Inserted.PART_OF_NUMBER));

    /** The Acts of countries whose law is drafted as in Britain. */
    private static final List<String> BRITISH = List.of("section", "subsection", "paragraph", "subparagraph");

    /** Laws in German of countries other than Germany. */
    private static final List<String> GERMAN =
            List.of("article", "section", "paragraph", "sentence", "number", "letter");

    /** Laws of Portugal, where a paragraph is called a number. */
    static final List<String> PORTUGUESE = List.of("article", "paragraph", "letter");

    /** Laws in Spanish. */
    private static final List<String> LATIN = List.of("article", "paragraph", "inciso", "number", "letter");

    /** Laws of Luxembourg, where a point and an item "2)" are not the same. */
    static final List<String> LUXEMBOURGISH = List.of("article", "paragraph", "point", "item", "letter");

    private static final Map<String, List<String>> LEVELS = Map.ofEntries(
            Map.entry("KZ", SOVIET),
            Map.entry("KG", SOVIET),
            Map.entry("BY", SOVIET),
            Map.entry("UA", SOVIET),
            Map.entry("AZ", SOVIET),
            Map.entry("AM", SOVIET),
            Map.entry("RU", SOVIET),
            Map.entry("UZ", SOVIET),
            Map.entry("TJ", SOVIET),
            Map.entry("TM", SOVIET),
            Map.entry("GE", SOVIET),
            Map.entry("MD", List.of("article", "paragraph", "letter", "point")),
            Map.entry("RO", List.of("article", "paragraph", "letter", "point")),
            Map.entry("GB", BRITISH),
            Map.entry(
                    "US",
                    List.of("title", "section", "subsection", "paragraph", "subparagraph", "clause", "subclause")),
            Map.entry("DE", List.of("section", "paragraph", "sentence", "number", "letter")),
            Map.entry("FR", List.of("article", "division", "item", "letter", "paragraph")),
            Map.entry("IN", List.of("section", "subsection", "clause", "subclause")),
            Map.entry("BR", List.of("article", "caput", "paragraph", "inciso", "alinea")),
            Map.entry("EU", List.of("article", "paragraph", "subparagraph")),
            Map.entry("PT", PORTUGUESE),
            Map.entry("IT", List.of("article", "paragraph", "letter", "number")),
            Map.entry("ES", LATIN),
            Map.entry("MX", LATIN),
            Map.entry("AR", LATIN),
            Map.entry("CO", LATIN),
            Map.entry("PE", LATIN),
            Map.entry("CL", LATIN),
            Map.entry("CH", GERMAN),
            Map.entry("LU", LUXEMBOURGISH),
            Map.entry("NL", List.of("article", "paragraph", "number", "letter")),
            Map.entry("BE", List.of("article", "paragraph", "item", "letter")),
            Map.entry("PL", List.of("article", "section", "paragraph", "point", "letter")),
            Map.entry("CZ", List.of("section", "article", "paragraph", "letter", "point")),
            Map.entry("SK", List.of("section", "article", "paragraph", "letter", "point")),
            Map.entry("TR", List.of("article", "paragraph", "letter", "sentence")),
            Map.entry("BG", List.of("article", "paragraph", "point", "letter")),
            Map.entry("SE", List.of("chapter", "section", "paragraph", "point")),
            Map.entry("RS", List.of("article", "paragraph", "point")),
            Map.entry("HR", List.of("article", "paragraph", "point")),
            Map.entry("BA", List.of("article", "paragraph", "point")),
            Map.entry("HU", List.of("section", "article", "paragraph", "point")));

    private static final List<String> TREATY = List.of("article", "paragraph", "subparagraph");

    private static final Map<String, Set<String>> LANGUAGES = Map.ofEntries(
            Map.entry("KZ", Set.of("kk", "ru")),
            Map.entry("UZ", Set.of("uz", "uz-Cyrl", "ru")),
            Map.entry("KG", Set.of("ky", "ru")),
            Map.entry("TJ", Set.of("tg", "ru")),
            Map.entry("TM", Set.of("tk", "ru")),
            Map.entry("RU", Set.of("ru")),
            Map.entry("BY", Set.of("ru")),
            Map.entry("UA", Set.of("uk")),
            Map.entry("MD", Set.of("ro")),
            Map.entry("RO", Set.of("ro")),
            Map.entry("GE", Set.of("ka")),
            Map.entry("GB", Set.of("en")),
            Map.entry("US", Set.of("en")),
            Map.entry("IN", Set.of("en")),
            Map.entry("DE", Set.of("de")),
            Map.entry("FR", Set.of("fr")),
            Map.entry("BR", Set.of("pt")),
            Map.entry("PT", Set.of("pt")),
            Map.entry("IT", Set.of("it")),
            Map.entry("ES", Set.of("es")),
            Map.entry("MX", Set.of("es")),
            Map.entry("AR", Set.of("es")),
            Map.entry("CO", Set.of("es")),
            Map.entry("PE", Set.of("es")),
            Map.entry("CL", Set.of("es")),
            Map.entry("AT", Set.of("de")),
            Map.entry("CH", Set.of("de", "fr", "it")),
            Map.entry("LU", Set.of("fr")),
            Map.entry("BE", Set.of("fr", "nl")),
            Map.entry("NL", Set.of("nl")),
            Map.entry("PL", Set.of("pl")),
            Map.entry("CZ", Set.of("cs")),
            Map.entry("SK", Set.of("cs")),
            Map.entry("TR", Set.of("tr")),
            Map.entry("BG", Set.of("bg")),
            Map.entry("RS", Set.of("sr")),
            Map.entry("HR", Set.of("sr")),
            Map.entry("BA", Set.of("sr")),
            Map.entry("SE", Set.of("sv")),
            Map.entry("AM", Set.of("hy", "ru")),
            Map.entry("HU", Set.of("hu")));

    /** The country whose law a text in a language refers to if it does not say so. */
    private static final Map<String, String> HOMES = Map.ofEntries(
            Map.entry("kk", "KZ"),
            Map.entry("uz", "UZ"),
            Map.entry("uz-Cyrl", "UZ"),
            Map.entry("ky", "KG"),
            Map.entry("tg", "TJ"),
            Map.entry("tk", "TM"),
            Map.entry("uk", "UA"),
            Map.entry("ka", "GE"),
            Map.entry("de", "DE"),
            Map.entry("fr", "FR"),
            Map.entry("pt", "BR"),
            Map.entry("ro", "MD"),
            Map.entry("pl", "PL"),
            Map.entry("tr", "TR"),
            Map.entry("bg", "BG"),
            Map.entry("hu", "HU"));

    private static final Set<String> RAISING = Set.of("uz", "uz-Cyrl", "tg", "tk", "ka");

    /** Countries whose statutes are divided into sections. */
    private static final Set<String> SECTIONED =
            Set.of("DE", "AT", "TH", "IL", "EE", "FI", "NO", "DK", "SE", "CZ", "SK", "HU");

    /** Countries whose Acts have titles in English and are divided into sections. */
    private static final Set<String> ACTS_IN_ENGLISH = Set.of(
            "US", "GB", "IN", "AU", "NZ", "IE", "CA", "SG", "MY", "PK", "BD", "LK", "NG", "KE", "GH", "UG", "TZ", "ZM",
            "ZW", "MW", "ZA", "HK", "MM", "JM", "TT", "FJ", "GM", "SL", "BW", "NA", "LS", "SZ", "BB", "BS", "BZ", "GY",
            "MT", "CY", "PH");

    private Drafting() {}

    static Inserted inserted(@Nullable String country) {
        return country == null ? Inserted.LETTER : INSERTED.getOrDefault(country, Inserted.LETTER);
    }

    static List<String> levels(@Nullable String country, String language) {
        if (country == null) {
            String home = HOMES.get(language);
            return language.equals("ru") ? SOVIET : home == null ? TREATY : LEVELS.getOrDefault(home, TREATY);
        }
        List<String> own = LEVELS.get(country);
        if (own != null) {
            return own;
        }
        return language.equals("de") ? GERMAN : levelsOfActs(country);
    }

    private static List<String> levelsOfActs(String country) {
        return ACTS_IN_ENGLISH.contains(country) ? BRITISH : TREATY;
    }

    static Set<String> languages(@Nullable String country) {
        return country == null ? Set.of() : LANGUAGES.getOrDefault(country, Set.of());
    }

    /** Whether other countries also write their law in a language that has a home country. */
    static boolean isShared(String language) {
        return language.equals("ro");
    }

    /** Whether brackets after an article in texts in this language contain only superscripts. */
    static boolean raisesInBrackets(String language) {
        return RAISING.contains(language);
    }

    /** Whether two countries, which differ, may have Acts with the same title. */
    static boolean sharesTitles(@Nullable String one, @Nullable String other) {
        return one != null
                && other != null
                && !one.equals(other)
                && ACTS_IN_ENGLISH.contains(one)
                && ACTS_IN_ENGLISH.contains(other);
    }

    /** The level of the units into which a statute is divided: sections or articles. */
    static String rootLevel(@Nullable String code) {
        String country = code == null ? "" : code.substring(0, Math.min(2, code.length()));
        return SECTIONED.contains(country) || ACTS_IN_ENGLISH.contains(country) ? "section" : "article";
    }

    /** Statutes all of whose units have a hyphen in their numbers. */
    private static final Set<String> HYPHENATED = Set.of("FR-CP", "FR-CT");

    private static final int LEAST_CARDINAL = 10;

    /** Whether all units of a statute have a hyphen in their numbers. */
    static boolean isHyphenated(String code) {
        return HYPHENATED.contains(code);
    }

    /**
     * Whether the unit cannot be one of a statute that only the language suggests, because the law of that country does
     * not number or name its units in this way: "Art. 182 StGB" is not German, "433quinquies" not French, "artigo
     * 160.º" not Brazilian.
     */
    static boolean contradicts(KnownStatute known, CitationDraft.@Nullable Step root) {
        Num number = root == null ? null : root.item().number();
        if (root == null || number == null) {
            return false;
        }
        List<ProvisionLevel> levels = known.levels();
        boolean isArticle = root.level().equals("article")
                && levels.contains(ProvisionLevel.SECTION)
                && !levels.contains(ProvisionLevel.ARTICLE);
        boolean isPlain = isHyphenated(known.code().text())
                && number.completed().size() == 1
                && (number.form() == Num.Form.FIGURE || number.form() == Num.Form.ORDINAL);
        String country = StatuteNames.country(known);
        boolean isOrdinal = "BR".equals(country)
                && number.form() == Num.Form.ORDINAL
                && Num.value(number.first()) >= LEAST_CARDINAL;
        return isArticle || isPlain || isOrdinal || InsertedNumbers.hasLatin(number);
    }

    static @Nullable String home(String language) {
        return HOMES.get(language);
    }
}
