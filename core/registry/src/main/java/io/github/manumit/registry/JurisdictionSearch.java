package io.github.manumit.registry;

import io.github.manumit.jurisdiction.JurisdictionCode;
import io.github.manumit.jurisdiction.JurisdictionKind;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds jurisdictions by code or name. */
final class JurisdictionSearch {

    private static final int LONGEST_CODE = 6;
    private static final int COUNTRY = 2;
    private static final int THREE_LETTERS = 3;

    /** No name is longer. */
    private static final int LONGEST_NAME = 200;

    /** How long a name must be to be known by its sound. */
    private static final int SHORTEST_SOUND = 5;

    /** How long a name must be for one wrong letter in it, and for two. */
    private static final int ONE_WRONG = 7;

    private static final int TWO_WRONG = 12;

    /** States that are a city, so that the word "city" may stand beside their names. */
    private static final Set<String> CITY_STATES = Set.of("GI", "HK", "MC", "MO", "SG", "VA");

    /** "Golyanovo, Talgar, Almaty Region, Kazakhstan" has four; a text with more than this is no name. */
    private static final int MOST_PARTS = 8;

    private static @Nullable JurisdictionSearch made;

    private final JurisdictionRegistry registry;
    private final JurisdictionTable table;
    private final NameIndex index;

    private JurisdictionSearch(JurisdictionRegistry registry, JurisdictionTable table, NameIndex index) {
        this.registry = registry;
        this.table = table;
        this.index = index;
    }

    static synchronized JurisdictionSearch of(JurisdictionRegistry registry, JurisdictionTable table) {
        JurisdictionSearch search = made;
        if (search == null) {
            search = new JurisdictionSearch(registry, table, NameIndex.read());
            made = search;
        }
        return search;
    }

    List<JurisdictionMatch> search(String text) {
        if (text.length() > LONGEST_NAME) {
            return List.of();
        }
        List<JurisdictionMatch> found = whole(text, false);
        if (found.isEmpty()) {
            found = inTwoParts(text, false, new HashMap<>());
        }
        if (found.isEmpty()) {
            found = whole(text, true);
        }
        return found.isEmpty() ? inTwoParts(text, true, new HashMap<>()) : found;
    }

    /**
     * Reads a text as a part and what it is within. A text of several parts is split before its last comma and after its
     * first, and so are what remains; the same remainder is reached in many ways, so its meaning is kept.
     */
    private List<JurisdictionMatch> inTwoParts(
            String text, boolean misspelled, Map<String, List<JurisdictionMatch>> known) {
        if (text.chars().filter(c -> c == ',').count() >= MOST_PARTS) {
            return List.of();
        }
        List<JurisdictionMatch> found = known.get(text);
        if (found == null) {
            found = split(text, misspelled, known);
            known.put(text, found);
        }
        return found;
    }

    private List<JurisdictionMatch> split(String text, boolean misspelled, Map<String, List<JurisdictionMatch>> known) {
        int bracket = text.endsWith(")") ? text.lastIndexOf('(') : -1;
        if (bracket > 0) {
            return within(
                    text.substring(0, bracket), text.substring(bracket + 1, text.length() - 1), misspelled, known);
        }
        int last = text.lastIndexOf(',');
        if (last <= 0) {
            return List.of();
        }
        List<JurisdictionMatch> found = within(text.substring(0, last), text.substring(last + 1), misspelled, known);
        int first = text.indexOf(',');
        return found.isEmpty() ? within(text.substring(first + 1), text.substring(0, first), misspelled, known) : found;
    }

    /** "Almaty, Kazakhstan": the meanings of the first part that are within a meaning of the last part. */
    private List<JurisdictionMatch> within(
            String inner, String outer, boolean misspelled, Map<String, List<JurisdictionMatch>> known) {
        List<JurisdictionMatch> around = whole(outer, misspelled);
        if (around.isEmpty()) {
            around = whole(outer, false);
        }
        if (around.isEmpty()) {
            return List.of();
        }
        List<JurisdictionMatch> parts = whole(inner, false);
        if (parts.isEmpty() && misspelled) {
            parts = whole(inner, true);
        }
        if (parts.isEmpty() && inner.indexOf(',') > 0) {
            parts = inTwoParts(inner, misspelled, known);
        }
        List<JurisdictionMatch> wholes = around;
        return parts.stream()
                .filter(each -> wholes.stream()
                        .anyMatch(whole -> registry.isWithin(
                                each.jurisdiction().code(), whole.jurisdiction().code())))
                .toList();
    }

    private List<JurisdictionMatch> whole(String text, boolean misspelled) {
        Map<KnownJurisdiction, MatchKind> found = new LinkedHashMap<>();
        if (!misspelled) {
            byCode(text.strip(), found);
        }
        PlaceName name = PlaceName.of(text);
        if (misspelled) {
            misspelled(name, found);
        } else {
            named(name, found);
        }
        Comparator<JurisdictionMatch> order = Comparator.comparing(JurisdictionMatch::kind)
                .thenComparing(match -> match.jurisdiction().isFormer())
                .thenComparing(match -> match.jurisdiction().parents().size())
                .thenComparing(match -> !isCity(match.jurisdiction()))
                .thenComparing(match -> match.jurisdiction().code().text());
        return found.entrySet().stream()
                .map(each -> new JurisdictionMatch(each.getKey(), each.getValue()))
                .sorted(order)
                .toList();
    }

    private void byCode(String text, Map<KnownJurisdiction, MatchKind> found) {
        if (text.length() > LONGEST_CODE
                || text.length() < COUNTRY
                || !text.chars().allMatch(c -> c < 0x80 && (Character.isLetterOrDigit(c) || c == '-'))) {
            return;
        }
        String code = text.length() == THREE_LETTERS ? text : text.toUpperCase(Locale.ROOT);
        table.find(code).ifPresent(known -> found.put(known, MatchKind.CODE));
        table.find(JurisdictionTable.REUSED + code).ifPresent(known -> found.put(known, MatchKind.CODE));
        table.find(JurisdictionTable.ALIAS + code).ifPresent(known -> found.put(known, MatchKind.OTHER_CODE));
        if (found.isEmpty() && code.length() > COUNTRY && code.charAt(COUNTRY) == '-') {
            table.find(JurisdictionTable.ALIAS + code.substring(0, COUNTRY))
                    .flatMap(known -> table.find(known.code().text() + code.substring(COUNTRY)))
                    .ifPresent(known -> found.put(known, MatchKind.OTHER_CODE));
        }
    }

    private void named(PlaceName name, Map<KnownJurisdiction, MatchKind> found) {
        Map<Integer, MatchKind> lines = new HashMap<>();
        index.find(name.spelling(), entry -> {
            if ((entry & NameIndex.FOREIGN) != 0) {
                lines.put(entry >> NameIndex.FLAGS, MatchKind.SPELLING);
            }
        });
        Set<Integer> foreign = Set.copyOf(lines.keySet());
        for (String key : name.full()) {
            index.find(key, entry -> {
                if ((entry & NameIndex.FOREIGN) == 0) {
                    boolean core = (entry & NameIndex.CORE) != 0;
                    MatchKind kind = core ? MatchKind.WITHOUT_KIND : MatchKind.SPELLING;
                    lines.merge(entry >> NameIndex.FLAGS, kind, JurisdictionSearch::surer);
                }
            });
        }
        Map<Integer, MatchKind> without = new HashMap<>();
        for (String key : name.core()) {
            index.find(key, entry -> {
                if ((entry & NameIndex.FOREIGN) == 0) {
                    without.put(entry >> NameIndex.FLAGS, MatchKind.WITHOUT_KIND);
                }
            });
        }
        keep(known(without.keySet()), name.kinds())
                .forEach(line -> lines.merge(line, MatchKind.WITHOUT_KIND, JurisdictionSearch::surer));
        lines.forEach((line, kind) -> {
            KnownJurisdiction known = table.at(line).orElseThrow();
            List<PlaceName> names = names(known).map(PlaceName::of).toList();
            if (names.stream().anyMatch(each -> each.spelling().equals(name.spelling()))) {
                found.merge(known, MatchKind.NAME, JurisdictionSearch::surer);
            } else if (foreign.contains(line)
                    || canBeHeard(name)
                    || names.stream().anyMatch(each -> each.coreSpelling().equals(name.coreSpelling()))) {
                found.merge(known, kind, JurisdictionSearch::surer);
            }
        });
    }

    /** A short name in another script or spelling is too often just a word, and so is a single word in small letters. */
    static boolean canBeHeard(PlaceName name) {
        return name.coreSpelling().length() >= SHORTEST_SOUND && !name.isSmallWord();
    }

    private static MatchKind surer(MatchKind one, MatchKind other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    private static Stream<String> names(KnownJurisdiction known) {
        return Stream.concat(known.names().values().stream(), known.otherNames().stream());
    }

    private Map<Integer, KnownJurisdiction> known(Set<Integer> lines) {
        Map<Integer, KnownJurisdiction> known = new LinkedHashMap<>();
        lines.forEach(line -> known.put(line, table.at(line).orElseThrow()));
        return known;
    }

    /** Those that are of the kind that the text says; for a state, if there are any. */
    private Set<Integer> keep(Map<Integer, KnownJurisdiction> found, Set<PlaceWord> kinds) {
        Set<Integer> kept = new LinkedHashSet<>();
        found.forEach((line, known) -> {
            if (fits(known, kinds)) {
                kept.add(line);
            }
        });
        if (kinds.equals(EnumSet.of(PlaceWord.STATE))) {
            Predicate<Integer> state = line -> {
                KnownJurisdiction known = table.at(line).orElseThrow();
                return known.parents().isEmpty() || kindsOf(known).contains(PlaceWord.STATE);
            };
            if (kept.stream().anyMatch(state)) {
                kept.removeIf(state.negate());
            }
        }
        return kept;
    }

    private boolean fits(KnownJurisdiction known, Set<PlaceWord> kinds) {
        boolean country = known.parents().isEmpty();
        boolean city = isCity(known);
        if (kinds.contains(PlaceWord.CITY)) {
            return city
                    || CITY_STATES.contains(known.code().text())
                    || (!country && kindsOf(known).stream().allMatch(PlaceWord.CITY::equals));
        }
        if (kinds.contains(PlaceWord.DISTRICT)) {
            return !country && !city && !kindsOf(known).contains(PlaceWord.REGION);
        }
        if (kinds.contains(PlaceWord.STATE)) {
            return !city;
        }
        return !kinds.contains(PlaceWord.REGION) || (!country && !city);
    }

    private static Set<PlaceWord> kindsOf(KnownJurisdiction known) {
        Set<PlaceWord> kinds = EnumSet.noneOf(PlaceWord.class);
        names(known).forEach(name -> kinds.addAll(PlaceWord.in(PlaceSpelling.words(name, false))));
        return kinds;
    }

    /** A former code whose only successors are cities was itself the code of a city. */
    private boolean isCity(KnownJurisdiction known) {
        if (known.isFormer()) {
            List<JurisdictionCode> next = known.successors();
            return !next.isEmpty()
                    && next.stream()
                            .allMatch(code ->
                                    registry.find(code).filter(this::isCity).isPresent());
        }
        return known.kind().equals(JurisdictionKind.CITY_JURISDICTION);
    }

    /** Only the nearest of those that differ least, and only names that the table shows. */
    private void misspelled(PlaceName name, Map<KnownJurisdiction, MatchKind> found) {
        if (name.isSmallWord()) {
            return;
        }
        Map<Integer, Integer> distances = new HashMap<>();
        Set<String> keys = new LinkedHashSet<>(name.full());
        keys.addAll(name.core());
        for (String key : keys) {
            near(key.getBytes(StandardCharsets.UTF_8), distances);
        }
        int least = distances.values().stream().min(Comparator.naturalOrder()).orElse(0);
        distances.values().removeIf(distance -> distance > least);
        keep(known(distances.keySet()), name.kinds())
                .forEach(line -> found.put(table.at(line).orElseThrow(), MatchKind.MISSPELLING));
    }

    /** The first letter and the last must be right: another ending is usually another word. */
    private void near(byte[] key, Map<Integer, Integer> distances) {
        int wrong = key.length >= TWO_WRONG ? 2 : key.length >= ONE_WRONG ? 1 : 0;
        if (wrong == 0 || key.length > NameIndex.LONGEST || key[0] < 0) {
            return;
        }
        Distance distance = new Distance(key, wrong);
        NameIndex.Cursor cursor = index.around(key[0]);
        while (cursor.next()) {
            if (cursor.first() == key[0]
                    && cursor.at(cursor.length() - 1) == key[key.length - 1]
                    && Math.abs(cursor.length() - key.length) <= wrong) {
                int found = distance.to(cursor);
                if (found <= wrong) {
                    cursor.each(entry -> {
                        if ((entry & NameIndex.FOREIGN) == 0) {
                            distances.merge(entry >> NameIndex.FLAGS, found, Math::min);
                        }
                    });
                }
            }
        }
    }

    /** The number of letters added, left out, changed or exchanged with their neighbours, up to a bound. */
    private static final class Distance {

        private final byte[] key;
        private final int bound;
        private int[] before = new int[NameIndex.LONGEST + 1];
        private int[] row = new int[NameIndex.LONGEST + 1];
        private int[] next = new int[NameIndex.LONGEST + 1];

        Distance(byte[] key, int bound) {
            this.key = key;
            this.bound = bound;
        }

        int to(NameIndex.Cursor other) {
            for (int j = 0; j <= key.length; j++) {
                row[j] = j;
            }
            for (int i = 1; i <= other.length(); i++) {
                next[0] = i;
                int least = i;
                for (int j = 1; j <= key.length; j++) {
                    int cost = other.at(i - 1) == key[j - 1] ? 0 : 1;
                    int value = Math.min(Math.min(next[j - 1], row[j]) + 1, row[j - 1] + cost);
                    if (i > 1 && j > 1 && other.at(i - 1) == key[j - 2] && other.at(i - 2) == key[j - 1]) {
                        value = Math.min(value, before[j - 2] + 1);
                    }
                    next[j] = value;
                    least = Math.min(least, value);
                }
                if (least > bound) {
                    return least;
                }
                int[] spare = before;
                before = row;
                row = next;
                next = spare;
            }
            return row[key.length];
        }
    }
}
