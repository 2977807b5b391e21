package io.github.manumit.citation;

import io.github.manumit.entity.NameForm;
import io.github.manumit.jurisdiction.JurisdictionCode;
import io.github.manumit.statute.PathStep;
import io.github.manumit.statute.Provision;
import io.github.manumit.statute.ProvisionTopic;
import io.github.manumit.statute.StatuteCode;
import io.github.manumit.statute.StatuteKind;
import io.github.manumit.time.PartialDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The statutes of a registry, indexed by what texts say about them: names, kinds and countries, numbers, headings.
 * Built once for each registry.
 */
final class StatuteNames {

    private static final int SHORTEST_INFLECTED = 5;
    private static final int LEAST_STEM = 4;
    private static final int LONGEST_HEADING = 6;

    private final StatuteRegistry registry;
    private final Lexicon lexicon = new Lexicon();

    /** The editions of a kind of statute, by kind and country. */
    private final Map<String, Map<String, List<KnownStatute>>> byKind = new HashMap<>();

    /** The statutes of a kind, the first of each country. */
    private final Map<String, List<String>> ofKind = new HashMap<>();

    /** The statutes with units on attempt or complicity. */
    private final Set<String> modifying = new HashSet<>();

    private final Map<String, List<KnownStatute>> byNumber = new HashMap<>();
    private final Map<String, String> byIdentifier = new HashMap<>();
    private final Map<String, List<Unit>> byRoot = new HashMap<>();

    /** A known unit directly below its statute. */
    record Unit(KnownStatute statute, KnownProvision provision, String number) {}

    StatuteNames(StatuteRegistry registry) {
        this.registry = registry;
        Grammar.addTo(lexicon);
        registry.all().forEach(this::index);
        byKind.forEach((kind, countries) -> {
            ofKind.put(
                    kind,
                    countries.values().stream()
                            .map(all -> all.get(0).code().text())
                            .sorted()
                            .toList());
            countries.replaceAll((country, all) -> {
                List<KnownStatute> family = registry.family(all.get(0).code());
                return family.size() < all.size() ? List.copyOf(all) : family;
            });
        });
    }

    private void index(KnownStatute known) {
        String country = country(known);
        StatuteKind kind = known.statute().kind();
        if (kind != null && country != null) {
            byKind.computeIfAbsent(kind.word(), key -> new HashMap<>())
                    .computeIfAbsent(country, key -> new ArrayList<>())
                    .add(known);
        }
        String number = known.statute().number();
        if (number != null) {
            byNumber.computeIfAbsent(number(number), key -> new ArrayList<>()).add(known);
        }
        lexicon.add(
                phrase(known.code().text(), ""), Lexeme.Kind.CODE, known.code().text(), "");
        known.statute().meta().identifiers().forEach(each -> {
            if (each.value() != null) {
                byIdentifier.put(each.value(), known.code().text());
            }
        });
        if (known.family() == null) {
            for (NameForm name : known.statute().names()) {
                if (name.text() != null && isKindOnly(name.text())) {
                    continue;
                }
                String text = name.text();
                String language =
                        name.language() == null ? "" : language(name.language().text());
                if (text != null) {
                    lexicon.add(
                            phrase(text, language),
                            Lexeme.Kind.CODE,
                            known.code().text(),
                            language);
                }
            }
        }
        for (KnownProvision provision : known.provisions()) {
            List<ProvisionTopic> topics = provision.provision().topics();
            if (topics.contains(ProvisionTopic.ATTEMPT) || topics.contains(ProvisionTopic.COMPLICITY)) {
                modifying.add(known.code().text());
            }
            for (PathStep step : provision.path()) {
                String value = step.value();
                if (step.level() != null
                        && value != null
                        && Levels.isRoot(step.level().word())
                        && !step.level().word().equals("title")) {
                    byRoot.computeIfAbsent(Numerals.flat(value), key -> new ArrayList<>())
                            .add(new Unit(known, provision, value));
                    break;
                }
            }
        }
    }

    /** Whether a name says only what kind of statute it is, as "Code pénal": other countries have one, too. */
    private boolean isKindOnly(String name) {
        List<Token> tokens = Tokenizer.tokens(name);
        List<Lexicon.Match> matches =
                tokens.isEmpty() ? List.of() : lexicon.all(tokens).get(0);
        return matches.stream()
                .anyMatch(each -> each.lexeme().kind() == Lexeme.Kind.KIND && each.end() == tokens.size());
    }

    static String language(String tag) {
        return tag.equals("uz-Latn") ? "uz" : tag;
    }

    /** The words of a name, as stems if the language inflects them. */
    private static String phrase(String name, String language) {
        StringBuilder phrase = new StringBuilder();
        boolean fixed = List.of("en", "de", "fr", "pt", "").contains(language);
        for (Token token : Tokenizer.tokens(name)) {
            if (!token.isWord() && !token.isDigits()) {
                continue;
            }
            String key = token.key();
            boolean stem = !fixed && token.isWord() && key.length() >= SHORTEST_INFLECTED;
            phrase.append(phrase.isEmpty() ? "" : " ")
                    .append(stem ? key.substring(0, Math.max(LEAST_STEM, key.length() - 2)) + '~' : key);
        }
        return phrase.toString();
    }

    /** The phrases of the grammar, and those that name statutes of the registry. */
    Lexicon lexicon() {
        return lexicon;
    }

    static @Nullable String country(KnownStatute known) {
        JurisdictionCode jurisdiction = known.statute().jurisdiction();
        return jurisdiction == null ? null : jurisdiction.text();
    }

    @Nullable
    KnownStatute find(String code) {
        return registry.find(code);
    }

    /** The form of a law's number that is used for comparison. */
    private static String number(String written) {
        StringBuilder number = new StringBuilder();
        for (Token token : Tokenizer.tokens(written.toUpperCase(Locale.ROOT))) {
            if (token.isWord() || token.isDigits()) {
                number.append(number.isEmpty() ? "" : "-").append(token.key());
            }
        }
        return number.toString();
    }

    /** The law with a number; a suffix that shows only the kind of law may be missing. */
    @Nullable
    KnownStatute byNumber(String written, @Nullable String country) {
        String number = number(written);
        if (country == null && Num.isDigits(number)) {
            // Every country numbers its laws from 1.
            return null;
        }
        List<KnownStatute> found = byNumber.getOrDefault(number, List.of()).stream()
                .filter(each -> country == null || country.equals(country(each)))
                .toList();
        return found.size() == 1 ? found.get(0) : null;
    }

    /**
     * What a kind of statute of a country can mean: a single statute, or a family if the edition is not known.
     *
     * @param isOlder whether it is older than all that is known of the country
     */
    record Found(@Nullable String code, @Nullable KnownStatute known, boolean isOlder) {
        static final Found NOTHING = new Found(null, null, false);
        static final Found OLDER = new Found(null, null, true);

        static Found of(KnownStatute known) {
            return new Found(known.code().text(), known, false);
        }
    }

    Found byKind(String kind, String country, Mention mention, @Nullable Wording wording, @Nullable PartialDate date) {
        List<KnownStatute> editions = byKind.getOrDefault(kind, Map.of()).get(country);
        return editions == null ? Found.NOTHING : edition(editions, mention, wording, date);
    }

    /** The edition of a statute that is meant: the statute itself unless the text says otherwise. */
    Found edition(KnownStatute known, Mention mention, @Nullable Wording wording, @Nullable PartialDate date) {
        boolean stated = wording != null || mention.year() > 0 || mention.age() != 0;
        return stated ? edition(registry.family(known.code()), mention, wording, date) : Found.of(known);
    }

    private Found edition(
            List<KnownStatute> editions, Mention mention, @Nullable Wording wording, @Nullable PartialDate date) {
        int year = mention.year();
        if (mention.age() == Mention.SOVIET) {
            return Found.OLDER;
        }
        for (KnownStatute each : editions) {
            if (year > 0 && year(each) == year) {
                return Found.of(each);
            }
        }
        if (year > 0 && editions.stream().allMatch(each -> year(each) > year)) {
            return Found.OLDER;
        }
        if (wording != null && wording.date() != null && !wording.until()) {
            for (KnownStatute each : editions) {
                if (isAdopted(each, wording.date())) {
                    return Found.of(each);
                }
            }
        }
        PartialDate stated = wording != null && wording.date() != null
                ? wording.within()
                : year > 0 && editions.size() > 1 ? PartialDate.ofYear(year) : null;
        boolean isUndated = stated == null && (wording != null || mention.age() < 0);
        if (mention.age() > 0 && stated == null) {
            return Found.of(editions.get(editions.size() - 1));
        }
        if (isUndated) {
            boolean ofCode = mention.age() < 0;
            return editions.size() == 1
                    ? ofCode ? Found.OLDER : Found.of(editions.get(0))
                    : ofCode && editions.size() == 2 ? Found.of(editions.get(0)) : family(editions);
        }
        PartialDate then = stated == null ? date : stated;
        if (then != null) {
            List<KnownStatute> inForce = editions.stream()
                    .filter(each -> !each.inForce(then).isNo() && !isLaterThan(each, then))
                    .toList();
            if (inForce.size() == 1) {
                return Found.of(inForce.get(0));
            }
            if (inForce.isEmpty() && (stated != null || editions.size() > 1)) {
                return stated != null ? Found.OLDER : family(editions);
            }
            if (stated != null) {
                return family(editions);
            }
        }
        if (editions.size() == 1) {
            return Found.of(editions.get(0));
        }
        for (KnownStatute each : editions) {
            if (each.isDefault() && (then == null || !each.inForce(then).isNo())) {
                return Found.of(each);
            }
        }
        return family(editions);
    }

    /** Whether a wording is that with which a statute was adopted: its day, or its year. */
    private static boolean isAdopted(KnownStatute known, String date) {
        PartialDate adopted = KnownStatute.date(known.statute().adopted());
        return adopted != null && (date.equals(adopted.text()) || date.equals(String.valueOf(year(known))));
    }

    /** Whether a statute was adopted only after a time. */
    private static boolean isLaterThan(KnownStatute known, PartialDate then) {
        int year = year(known);
        return year > 0 && then.latest().filter(last -> last.getYear() < year).isPresent();
    }

    private static Found family(List<KnownStatute> editions) {
        KnownStatute last = editions.get(editions.size() - 1);
        StatuteCode family = last.family();
        return editions.size() == 1 ? Found.of(last) : new Found(family == null ? null : family.text(), last, false);
    }

    static int year(KnownStatute known) {
        String code = known.code().text();
        int dash = code.lastIndexOf('-');
        String last = code.substring(dash + 1);
        PartialDate adopted = known.statute().adopted() == null
                ? null
                : known.statute().adopted().date();
        OptionalInt year = adopted == null ? OptionalInt.empty() : adopted.year();
        return year.orElse(Num.isDigits(last) && last.length() == 4 ? Integer.parseInt(last) : 0);
    }

    /**
     * Whether a statute is named with a year in which it did not exist, or an Act with a year that is not its own, so
     * that another statute with the same name is meant. A later year may be that of an amendment.
     */
    boolean isOfOtherYear(KnownStatute known, int year) {
        int own = year(known);
        boolean isAct = StatuteKind.ACT.equals(known.statute().kind());
        return year > 0 && own > 0 && known.family() == null && (isAct ? own != year : own > year);
    }

    /**
     * Finds the statute of a country by a name that statutes of other countries share: many countries have a law "On
     * countering trafficking in persons".
     *
     * @return the statute itself if it belongs to the country or to none; null if the country has no statute with that
     *     name
     */
    @Nullable
    KnownStatute namesake(KnownStatute known, @Nullable String country) {
        String own = country(known);
        if (country == null || own == null || own.equals(country)) {
            return known;
        }
        return registry.all().stream()
                .filter(each -> country.equals(country(each)) && shareName(each, known))
                .findFirst()
                .orElse(null);
    }

    private static boolean shareName(KnownStatute one, KnownStatute other) {
        return one.statute().names().stream()
                .map(NameForm::text)
                .anyMatch(text -> other.statute().names().stream().anyMatch(name -> Objects.equals(text, name.text())));
    }

    /** Whether a statute of some kind is known for a country. */
    boolean hasKind(String kind, String country) {
        return byKind.getOrDefault(kind, Map.of()).containsKey(country);
    }

    /** The known statutes of a kind, of any country. */
    List<String> ofKind(String kind) {
        return ofKind.getOrDefault(kind, List.of());
    }

    /**
     * The number of the known unit whose superscript was printed on the baseline: 129¹ for 1291. Null if there is no
     * such unit, or if the number as written is known.
     */
    @Nullable
    String raisedFor(KnownStatute statute, String flat) {
        String found = null;
        for (Unit unit : byRoot.getOrDefault(flat, List.of())) {
            if (unit.statute().code().equals(statute.code())) {
                if (unit.number().equals(flat)) {
                    return null;
                }
                found = unit.number();
            }
        }
        return found;
    }

    /** The same in any statute of a country: the number of the only such unit; null if there is none or several. */
    @Nullable
    String raisedIn(@Nullable String country, String flat) {
        Set<String> found = new TreeSet<>();
        for (Unit unit : byRoot.getOrDefault(flat, List.of())) {
            if (country != null
                    && country.equals(country(unit.statute()))
                    && !unit.number().equals(flat)) {
                found.add(unit.number());
            }
        }
        return found.size() == 1 ? found.iterator().next() : null;
    }

    /** The code of the statute with an identifier. */
    Optional<String> byIdentifier(String identifier) {
        return Optional.ofNullable(byIdentifier.get(identifier));
    }

    /** What a unit is about, as far as the registry knows; only for statutes with units on attempt or complicity. */
    List<ProvisionTopic> modifyingTopics(StatuteCode code, List<PathStep> path) {
        if (!modifying.contains(code.text())) {
            return List.of();
        }
        return registry.resolve(code, path).map(Resolution::topics).orElse(List.of());
    }

    /** Whether a number is that of a known unit directly below a statute. */
    boolean isKnown(KnownStatute statute, String number) {
        return byRoot.getOrDefault(Numerals.flat(number), List.of()).stream()
                .anyMatch(unit -> unit.statute().code().equals(statute.code())
                        && unit.number().equals(number));
    }

    /**
     * Finds the units with a number, with or without superscripts, whose heading begins at a position.
     *
     * @param kind the kind of statute, if known
     * @param country whose law it is, if known
     */
    List<Unit> byHeading(String number, TextWords words, int from, @Nullable String kind, @Nullable String country) {
        List<Unit> found = new ArrayList<>();
        String flat = Numerals.flat(number);
        List<Unit> candidates = byRoot.getOrDefault(
                flat, byRoot.getOrDefault(flat.replace(".", "").replace("-", ""), List.of()));
        for (Unit unit : candidates) {
            StatuteKind own = unit.statute().statute().kind();
            boolean fits = (kind == null || (own != null && own.word().equals(kind)))
                    && (country == null || country.equals(country(unit.statute())));
            if (fits
                    && found.stream().noneMatch(each -> each.statute().equals(unit.statute()))
                    && isHeadedBy(unit.provision(), words, from)) {
                found.add(unit);
            }
        }
        return found;
    }

    private static boolean isHeadedBy(KnownProvision provision, TextWords words, int from) {
        Provision own = provision.provision();
        List<String> texts = new ArrayList<>();
        if (own.heading() != null) {
            texts.addAll(own.heading().texts().values());
        }
        if (provision.rendering() != null) {
            texts.addAll(provision.rendering().texts().values());
        }
        return texts.stream().anyMatch(text -> begins(text, words, from));
    }

    private static boolean begins(String heading, TextWords words, int from) {
        int at = from;
        int matched = 0;
        for (Token token : Tokenizer.tokens(heading)) {
            if (!token.isWord()) {
                continue;
            }
            while (at < words.size() && !words.isWord(at) && at < from + LONGEST_HEADING * 2) {
                at++;
            }
            if (at >= words.size() || !spelled(words.at(at).key()).equals(spelled(token.key()))) {
                return false;
            }
            at++;
            matched++;
            if (matched == LONGEST_HEADING) {
                break;
            }
        }
        return matched > 1 || (matched == 1 && heading.length() >= 2 * LEAST_STEM);
    }

    private static String spelled(String word) {
        return word.equals("labour") ? "labor" : word;
    }
}
