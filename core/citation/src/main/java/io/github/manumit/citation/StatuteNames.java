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
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
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
    private final Map<String, List<KnownStatute>> byKind = new HashMap<>();
    private final Map<String, List<KnownStatute>> byNumber = new HashMap<>();
    private final Map<String, String> byIdentifier = new HashMap<>();
    private final Map<String, List<Unit>> byRoot = new HashMap<>();

    /** A known unit directly below its statute. */
    record Unit(KnownStatute statute, KnownProvision provision, String number) {}

    StatuteNames(StatuteRegistry registry) {
        this.registry = registry;
        Grammar.addTo(lexicon);
        registry.all().forEach(this::index);
    }

    private void index(KnownStatute known) {
        String country = country(known);
        StatuteKind kind = known.statute().kind();
        if (kind != null && country != null) {
            byKind.computeIfAbsent(kind.word() + '/' + country, key -> new ArrayList<>())
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

    Optional<KnownStatute> find(String code) {
        return registry.find(StatuteCode.parse(code));
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
        List<KnownStatute> found = byNumber.getOrDefault(number(written), List.of()).stream()
                .filter(each -> country == null || country.equals(country(each)))
                .toList();
        return found.size() == 1 ? found.get(0) : null;
    }

    /** What a kind of statute of a country can mean: a single statute, or a family if the edition is not known. */
    record Found(@Nullable String code, @Nullable KnownStatute known) {
        static final Found NOTHING = new Found(null, null);
    }

    Found byKind(String kind, String country, Mention mention, @Nullable PartialDate date) {
        List<KnownStatute> all = byKind.getOrDefault(kind + '/' + country, List.of());
        if (all.isEmpty()) {
            return Found.NOTHING;
        }
        if (all.size() == 1) {
            return new Found(all.get(0).code().text(), all.get(0));
        }
        return edition(all, mention, date);
    }

    private Found edition(List<KnownStatute> all, Mention mention, @Nullable PartialDate date) {
        List<KnownStatute> editions = registry.family(all.get(0).code());
        editions = editions.size() < all.size() ? all : editions;
        KnownStatute chosen = null;
        for (KnownStatute each : editions) {
            if (mention.year() > 0 && year(each) == mention.year()) {
                chosen = each;
            }
        }
        if (chosen == null && mention.age() > 0) {
            chosen = editions.get(editions.size() - 1);
        }
        if (chosen == null && mention.age() < 0) {
            chosen = editions.size() == 2 ? editions.get(0) : null;
        } else if (chosen == null && date != null) {
            List<KnownStatute> then =
                    editions.stream().filter(each -> !each.inForce(date).isNo()).toList();
            chosen = then.size() == 1 ? then.get(0) : null;
        }
        if (chosen == null && mention.age() >= 0) {
            chosen = editions.stream()
                    .filter(KnownStatute::isDefault)
                    .findFirst()
                    .orElse(null);
            if (chosen != null && date != null && chosen.inForce(date).isNo()) {
                chosen = null;
            }
        }
        if (chosen != null) {
            return new Found(chosen.code().text(), chosen);
        }
        StatuteCode family = editions.get(0).family();
        return new Found(family == null ? null : family.text(), editions.get(editions.size() - 1));
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

    /** Whether an Act is named with a year that is not its own, so that another Act with the same name is meant. */
    boolean isOfOtherYear(KnownStatute known, int year) {
        return year > 0
                && year(known) > 0
                && year(known) != year
                && StatuteKind.ACT.equals(known.statute().kind());
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
        return byKind.containsKey(kind + '/' + country);
    }

    /** The known statutes of a kind, of any country. */
    List<String> ofKind(String kind) {
        return byKind.entrySet().stream()
                .filter(each -> each.getKey().startsWith(kind + '/'))
                .map(each -> each.getValue().get(0).code().text())
                .sorted()
                .toList();
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

    /** The code of the statute with an identifier. */
    Optional<String> byIdentifier(String identifier) {
        return Optional.ofNullable(byIdentifier.get(identifier));
    }

    /** What a unit is about, as far as the registry knows. */
    List<ProvisionTopic> topics(StatuteCode code, List<PathStep> path) {
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
