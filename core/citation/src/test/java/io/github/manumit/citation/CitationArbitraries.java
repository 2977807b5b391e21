package io.github.manumit.citation;

import io.github.manumit.name.LanguageTag;
import io.github.manumit.statute.Citation;
import io.github.manumit.statute.CitationContext;
import io.github.manumit.statute.CitationMark;
import io.github.manumit.statute.PathStep;
import io.github.manumit.statute.ProvisionLevel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Generators of citations as each language writes them; with {@link StatuteArbitraries} all of this module that knows the engine's generators. */
final class CitationArbitraries {

    private static final Map<String, List<String>> COUNTRIES = Map.ofEntries(
            Map.entry("ru", List.of("KZ", "RU", "UZ", "KG", "TJ", "TM", "BY", "UA")),
            Map.entry("kk", List.of("KZ")),
            Map.entry("uz", List.of("UZ")),
            Map.entry("uz-Cyrl", List.of("UZ")),
            Map.entry("ky", List.of("KG")),
            Map.entry("tg", List.of("TJ")),
            Map.entry("tk", List.of("TM")),
            Map.entry("uk", List.of("UA")),
            Map.entry(
                    "en",
                    List.of(
                            "KZ", "RU", "UZ", "KG", "TJ", "TM", "BY", "UA", "GE", "MD", "US", "GB", "IN", "EU",
                            "treaty")),
            Map.entry("de", List.of("DE", "EU", "treaty")),
            Map.entry("fr", List.of("FR", "EU", "treaty")),
            Map.entry("pt", List.of("BR")),
            Map.entry("ro", List.of("MD", "RO")),
            Map.entry("ka", List.of("GE")));

    private static final Set<String> CYRILLIC = Set.of("ru", "uk", "ky", "tg", "uz-Cyrl", "kk");

    /** Words, numbers and signs of the grammar, and what does not belong to it. */
    private static final List<String> PIECES = List.of(
            "ст. ",
            "статьями ",
            "ч. ",
            "частью ",
            "п. ",
            "пп. ",
            "подп. ",
            "прим. к ",
            "абз. ",
            "гл. ",
            "УК РК",
            "УК",
            "второй ",
            "настоящей статьи",
            "-бабының ",
            "-бөлігінің ",
            ") тармағы ",
            "осы Кодекстің ",
            "ҚР ҚК ",
            "-moddasi ",
            "-qismi ",
            "JK ",
            "-моддаси ",
            "-беренесинин ",
            "моддаи ",
            "Article ",
            "part ",
            "paragraph ",
            "subsection ",
            "section ",
            "ss. ",
            "point ",
            "clause ",
            "of the Criminal Code of Kazakhstan",
            "this Article",
            "18 U.S.C. ",
            "§ ",
            "§§ ",
            " Abs. ",
            " S. ",
            " Nr. ",
            " StGB",
            "i.V.m. ",
            "art. ",
            "alinéa ",
            "du Code pénal",
            "caput",
            "inciso ",
            "alin. (",
            "lit. ",
            "-njy maddasy ",
            "-ე მუხლის ",
            "Directive 2011/36/EU",
            "/eli/dir/2011/36/oj",
            "/akn/kz/act/code/2014-07-03/226-v",
            "№ ",
            "от 3 июля 2014 года ",
            "et seq.",
            "и следующие",
            "(",
            ")",
            "[",
            "«",
            "»",
            "\"",
            ", ",
            "; ",
            " и ",
            " және ",
            " and ",
            " or ",
            "-",
            " – ",
            "..",
            ".",
            ":",
            "/",
            "\n",
            "\u00a0",
            "\u00ad",
            "\u0301",
            "¹",
            "²",
            "1",
            "3-1",
            "127.1",
            "143¹",
            "232a",
            "1291",
            "2014",
            "99999999999999999999",
            "а",
            "b",
            "IV",
            "first ",
            "суд ",
            "the court ",
            "\ud800",
            "\ud83d\ude00");

    private CitationArbitraries() {}

    /** Texts of such pieces in any order. */
    static Arbitrary<String> texts() {
        return Arbitraries.of(PIECES).list().ofMinSize(1).ofMaxSize(40).map(pieces -> String.join("", pieces));
    }

    /** A language, whether in full, and a citation that the language has a style for. */
    record Written(LanguageTag language, boolean isFull, Citation citation) {

        String text() {
            CitationFormat format = CitationFormat.of(language);
            return (isFull ? format.inFull() : format).format(citation);
        }

        @Override
        public String toString() {
            return language + (isFull ? " full " : " short ") + citation.statute() + ' ' + citation.context() + ' '
                    + citation.pathText() + ' ' + citation.marks() + " -> " + text();
        }
    }

    static Arbitrary<Written> written() {
        return Arbitraries.of(CitationFormat.languages()).flatMap(language -> {
            Arbitrary<KnownStatute> statutes = Arbitraries.of(statutes(language.text()));
            return Combinators.combine(
                            statutes.flatMap(statute -> citations(language.text(), statute)),
                            Arbitraries.of(true, false))
                    .as((citation, full) -> new Written(language, full, citation));
        });
    }

    private static List<KnownStatute> statutes(String language) {
        List<String> countries = COUNTRIES.get(language);
        return StatuteRegistry.standard().all().stream()
                .filter(each -> !each.levels().isEmpty())
                .filter(each -> countries.contains(
                        each.statute().jurisdiction() == null
                                ? "treaty"
                                : each.statute().jurisdiction().text()))
                .toList();
    }

    private static Arbitrary<Citation> citations(String language, KnownStatute statute) {
        Arbitrary<Integer> marks =
                Arbitraries.frequency(Tuple.of(4, 0), Tuple.of(3, 1), Tuple.of(1, 2), Tuple.of(1, 3));
        return Combinators.combine(paths(language, statute), paths(language, statute), marks)
                .as((path, other, mark) -> {
                    boolean numbered = path.get(path.size() - 1).value() != null;
                    Citation citation = Citation.builder()
                            .statute(statute.code())
                            .path(path)
                            .build();
                    return switch (numbered ? mark : 0) {
                        case 1 ->
                            citation.toBuilder().through(through(path, other)).build();
                        case 2 ->
                            citation.toBuilder()
                                    .marks(List.of(CitationMark.ET_SEQ))
                                    .build();
                        case 3 -> isAtHome(language, statute) ? contextual(citation) : citation;
                        default -> citation;
                    };
                });
    }

    /** The end of a range: of the innermost level or, where the other path is as deep, of any; only if it comes after the first. */
    private static List<PathStep> through(List<PathStep> path, List<PathStep> other) {
        for (int i = 0; i < path.size(); i++) {
            PathStep from = path.get(i);
            PathStep to = i < other.size() ? other.get(i) : from;
            boolean innermost = i == path.size() - 1;
            boolean comparable = from.level().equals(to.level()) && from.value() != null && to.value() != null;
            if (comparable && isAfter(from.value(), to.value())) {
                if (innermost) {
                    return List.of(to);
                }
                boolean alike = path.size() == other.size()
                        && path.stream()
                                .map(PathStep::level)
                                .toList()
                                .equals(other.stream().map(PathStep::level).toList());
                return alike && !from.level().equals(ProvisionLevel.TITLE) ? other.subList(i, other.size()) : List.of();
            }
            if (!innermost && !from.equals(to)) {
                break;
            }
        }
        return List.of();
    }

    private static boolean isAfter(String from, String to) {
        boolean figures = Character.isDigit(from.charAt(0)) && Character.isDigit(to.charAt(0));
        return figures
                ? number(from) < number(to)
                : Character.isLetter(from.charAt(0)) && Character.isLetter(to.charAt(0)) && from.compareTo(to) < 0;
    }

    private static int number(String text) {
        int digits = 0;
        while (digits < text.length() && text.charAt(digits) >= '0' && text.charAt(digits) <= '9') {
            digits++;
        }
        return Integer.parseInt(text.substring(0, digits));
    }

    /** What names no statute is read as law of the language's own country, or of the first that has it; and parts as lying outside of points. */
    private static boolean isAtHome(String language, KnownStatute statute) {
        int part = statute.levels().indexOf(ProvisionLevel.PART);
        return part <= statute.levels().indexOf(ProvisionLevel.POINT)
                && COUNTRIES.get(language).get(0).equals(StatuteNames.country(statute));
    }

    /** What points to this statute, or, without its outermost step, to this article or section. */
    private static Citation contextual(Citation citation) {
        List<PathStep> path = citation.path();
        ProvisionLevel root = path.get(0).level();
        boolean inner = path.size() > 1 && !root.equals(ProvisionLevel.TITLE);
        CitationContext context = !inner
                ? CitationContext.THIS_STATUTE
                : root.equals(ProvisionLevel.ARTICLE) ? CitationContext.THIS_ARTICLE : CitationContext.THIS_SECTION;
        return citation.toBuilder()
                .statute(null)
                .path(inner ? path.subList(1, path.size()) : path)
                .context(context)
                .build();
    }

    private static Arbitrary<List<PathStep>> paths(String language, KnownStatute statute) {
        List<String> levels =
                statute.levels().stream().map(ProvisionLevel::word).toList();
        String country = statute.statute().jurisdiction() == null
                ? ""
                : statute.statute().jurisdiction().text();
        int least = levels.contains("title") ? 2 : 1;
        return Arbitraries.integers().between(least, levels.size()).flatMap(depth -> {
            Arbitrary<List<PathStep>> path = Arbitraries.just(List.of());
            for (String level : levels.subList(0, depth)) {
                path = Combinators.combine(path, numbers(language, country, level, levels))
                        .as((outer, number) -> {
                            List<PathStep> longer = new ArrayList<>(outer);
                            longer.add(new PathStep(ProvisionLevel.of(level), number.isEmpty() ? null : number));
                            return longer;
                        });
            }
            return path.map(CitationArbitraries::withoutEmptyCaput);
        });
    }

    /** A Brazilian unit is in the caput or in a paragraph, not in both. */
    private static List<PathStep> withoutEmptyCaput(List<PathStep> path) {
        boolean paragraph = path.stream().anyMatch(step -> step.level().equals(ProvisionLevel.PARAGRAPH));
        return path.stream()
                .filter(step -> !(paragraph && step.level().equals(ProvisionLevel.CAPUT)))
                .toList();
    }

    private static Arbitrary<String> numbers(String language, String country, String level, List<String> levels) {
        return Arbitraries.of(
                switch (level) {
                    case "article" -> articles(country);
                    case "section" -> sections(country);
                    case "title" -> List.of("18", "22", "8", "50");
                    case "part" -> parts(country, levels);
                    case "point", "subpoint" -> points(language, country, levels);
                    case "subsection" ->
                        country.equals("US") ? List.of("a", "b", "e", "h") : List.of("1", "3", "1A", "12");
                    case "paragraph" ->
                        switch (country) {
                            case "GB" -> List.of("a", "b", "za", "f");
                            case "BR" -> List.of("1", "2", "9", "12", "\u00fanico");
                            case "MD", "RO" -> List.of("1", "2", "2\u00b9", "4");
                            case "DE" -> List.of("1", "2", "3a", "10");
                            default -> List.of("1", "2", "3", "11");
                        };
                    case "subparagraph" ->
                        switch (country) {
                            case "US" -> List.of("A", "B", "E");
                            case "GB" -> List.of("i", "ii", "iv");
                            default -> List.of("a", "b", "d");
                        };
                    case "clause" -> country.equals("US") ? List.of("i", "ii", "iv") : List.of("a", "b", "f");
                    case "subclause" -> country.equals("US") ? List.of("I", "II", "IV") : List.of("i", "ii");
                    case "sentence" -> List.of("1", "2", "3");
                    case "number" -> List.of("1", "2", "1a", "11");
                    case "letter", "alinea" -> List.of("a", "b", "c", "e");
                    case "division", "inciso" -> List.of("I", "II", "IV", "IX");
                    case "item" -> List.of("1", "2", "3", "10");
                    case "caput" -> List.of("");
                    default -> List.of("1", "2");
                });
    }

    private static List<String> articles(String country) {
        return switch (country) {
            case "KZ", "KG", "BY", "UA" -> List.of("3", "126", "125-1", "321-1", "446-15");
            case "RU" -> List.of("3", "126", "127.1", "127.2", "32.11");
            case "UZ", "TJ", "TM", "GE" -> List.of("3", "135", "148\u00b2", "130\u00b9", "227\u00b9\u2070");
            case "MD", "RO" -> List.of("3", "165", "206", "165\u00b9");
            case "FR" -> List.of("121-3", "225-4-2", "225-14-1", "224-1 A", "L. 622-1", "R. 645-1", "15-3");
            case "BR" -> List.of("5", "149", "149-A", "231-A", "9");
            default -> List.of("3", "4", "12", "21");
        };
    }

    private static List<String> sections(String country) {
        return switch (country) {
            case "US" -> List.of("1589", "2433", "404o-1", "10a", "7102", "1595A");
            case "GB" -> List.of("1", "45", "45A", "71");
            case "DE" -> List.of("24", "232", "232a", "233");
            default -> List.of("5", "143", "498A", "370");
        };
    }

    private static List<String> parts(String country, List<String> levels) {
        return switch (country) {
            case "KZ", "KG", "BY", "UA" -> List.of("1", "2", "3-1", "10");
            case "RU" -> List.of("1", "2", "2.1", "4");
            case "UZ", "TJ", "TM", "GE" -> List.of("1", "2", "3", "2\u00b9");
            default -> List.of("1", "2");
        };
    }

    private static List<String> points(String language, String country, List<String> levels) {
        return switch (country) {
            case "KZ", "KG", "BY", "UA" -> List.of("1", "2", "2-1", "11");
            case "RU", "TJ", "UZ", "TM" ->
                CYRILLIC.contains(language)
                        ? List.of("а", "б", "в", "и", "д", "к")
                        : List.of("a", "b", "v", "g", "d", "j", "z", "i", "k");
            case "GE" -> language.equals("ka") ? List.of("\u10d0", "\u10d1", "\u10d2") : List.of("a", "b", "c");
            default -> List.of("1", "2", "3");
        };
    }
}
