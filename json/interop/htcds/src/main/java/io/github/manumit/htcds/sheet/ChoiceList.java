package io.github.manumit.htcds.sheet;

import io.github.manumit.htcds.HtcdsCode;
import io.github.manumit.htcds.HtcdsField;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The words by which the values of a field are known: codes and labels of any language and version. A text is compared as it
 * is, then with its spaces and capitals folded, then by its letters and digits alone; what two values would share is left out.
 */
final class ChoiceList {

    /** The languages of labels. */
    static final List<Locale> LANGUAGES = List.of(
            Locale.ENGLISH, Locale.forLanguageTag("ru"), Locale.forLanguageTag("kk"), Locale.forLanguageTag("uz"));

    /** Separators of several values in one cell that no value is taken apart by. */
    private static final String STRONG = ";|\n\r";

    private static final int LONGEST_CELL = 4000;

    private final boolean several;
    private final Map<String, ChoiceMatch> exact = new HashMap<>();
    private final Map<String, ChoiceMatch> tight = new HashMap<>();
    private final Map<String, ChoiceMatch> folded = new HashMap<>();
    private final List<String> longestFirst;
    private final Map<Character, List<String>> byFirst;

    /**
     * A part of a cell.
     *
     * @param text the part as written
     * @param match what it was recognised as; null if it is not known
     */
    record Piece(String text, @Nullable ChoiceMatch match) {}

    /**
     * One word for a value.
     *
     * @param rank where a word is given for two values, the one with the lower rank has it; of equal ranks none has
     */
    record Named(String text, ChoiceMatch match, int rank) {}

    /** A word of a mapping. */
    static final int MAPPED = -1;

    /** A code or label of the standard. */
    static final int STANDARD = 0;

    /** A label of this library. */
    static final int OURS = 1;

    /** Another spelling. */
    static final int OTHER = 2;

    ChoiceList(boolean several, List<Named> names) {
        this.several = several;
        Map<String, Integer> ranks = new HashMap<>();
        Set<String> shared = new HashSet<>();
        // The code and its label come before other spellings, whatever else these could mean.
        for (Named name : names) {
            put(exact, ranks, shared, 'e' + FoldedText.strip(name.text()), FoldedText.strip(name.text()), name);
            put(tight, ranks, shared, 't' + FoldedText.tight(name.text()), FoldedText.tight(name.text()), name);
            put(folded, ranks, shared, 'f' + FoldedText.of(name.text()), FoldedText.of(name.text()), name);
        }
        exact.remove("");
        tight.remove("");
        folded.remove("");
        shared.forEach(
                key -> (key.charAt(0) == 'e' ? exact : key.charAt(0) == 't' ? tight : folded).remove(key.substring(1)));
        longestFirst = folded.keySet().stream()
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .toList();
        byFirst = longestFirst.stream().collect(Collectors.groupingBy(label -> label.charAt(0)));
    }

    private static void put(
            Map<String, ChoiceMatch> into,
            Map<String, Integer> ranks,
            Set<String> shared,
            String rankKey,
            String key,
            Named name) {
        ChoiceMatch there = into.get(key);
        int known = ranks.getOrDefault(rankKey, Integer.MAX_VALUE);
        if (there == null || name.rank() < known) {
            into.put(key, name.match());
            ranks.put(rankKey, name.rank());
            shared.remove(rankKey);
        } else if (name.rank() == known && !there.value().equals(name.match().value())) {
            shared.add(rankKey);
        }
    }

    /** A list with the same words for fields that take one value, or several. */
    private ChoiceList(boolean several, ChoiceList same) {
        this.several = several;
        exact.putAll(same.exact);
        tight.putAll(same.tight);
        folded.putAll(same.folded);
        longestFirst = same.longestFirst;
        byFirst = same.byFirst;
    }

    /** The list of a field; null if the field has none. */
    static @Nullable ChoiceList of(HtcdsField field) {
        return of(field, Map.of());
    }

    /**
     * The list of a field with the words of a mapping.
     *
     * @param words words and the codes that they mean
     */
    static @Nullable ChoiceList of(HtcdsField field, Map<String, String> words) {
        ChoiceList plain = switch (field.type()) {
            case CHOICE -> BY_FIELD.computeIfAbsent(field, each -> new ChoiceList(each.isMultiple(), codes(each)));
            case COUNTRY -> field.isMultiple() ? EachCountry.SEVERAL : EachCountry.ONE;
            case LANGUAGE -> EachLanguage.ONE;
            default -> null;
        };
        if (plain == null || words.isEmpty()) {
            return plain;
        }
        List<Named> names = new ArrayList<>();
        words.forEach((word, value) -> {
            ChoiceMatch known = plain.find(value).orElse(null);
            if (known != null) {
                names.add(new Named(word, new ChoiceMatch(known.value(), known.code(), MatchedBy.MAPPING), MAPPED));
            }
        });
        names.addAll(
                switch (field.type()) {
                    case COUNTRY -> Countries.names();
                    case LANGUAGE -> LanguageChoices.names();
                    default -> codes(field);
                });
        return new ChoiceList(field.isMultiple(), names);
    }

    private static final Map<HtcdsField, ChoiceList> BY_FIELD = new ConcurrentHashMap<>();

    private static final class EachCountry {
        static final ChoiceList ONE = new ChoiceList(false, Countries.names());
        static final ChoiceList SEVERAL = new ChoiceList(true, ONE);
    }

    private static final class EachLanguage {
        static final ChoiceList ONE = new ChoiceList(false, LanguageChoices.names());
    }

    private static List<Named> codes(HtcdsField field) {
        List<Named> names = new ArrayList<>();
        for (HtcdsCode code : field.codes()) {
            names.add(new Named(code.code(), new ChoiceMatch(code.code(), code, MatchedBy.CODE), STANDARD));
            ChoiceMatch label = new ChoiceMatch(code.code(), code, MatchedBy.LABEL);
            names.add(new Named(code.label(), label, STANDARD));
            ChoiceMatch other = new ChoiceMatch(code.code(), code, MatchedBy.SPELLING);
            names.add(new Named(otherEnglish(code.label()), other, OTHER));
            names.add(new Named(otherEnglish(code.code()), other, OTHER));
            LANGUAGES.forEach(language -> names.add(new Named(code.label(language), label, OURS)));
            code.spellings().forEach(spelling -> names.add(new Named(spelling, other, OTHER)));
        }
        return names;
    }

    /** A text in the other English spelling: British for American, American for British. */
    static String otherEnglish(String text) {
        String british = text.replace("rganiz", "rganis").replaceAll("([Ll])abor(?!u)", "$1abour");
        return british.equals(text) ? text.replace("rganis", "rganiz").replace("abour", "abor") : british;
    }

    /** Finds the value that a whole text means. */
    Optional<ChoiceMatch> find(String text) {
        String plain = FoldedText.strip(text);
        ChoiceMatch found = exact.get(plain);
        if (found == null) {
            found = folded(tight.get(FoldedText.tight(plain)));
        }
        if (found == null && FoldedText.of(plain).length() > 2) {
            // Two letters are too few for that: "n/a" is not Namibia.
            found = folded(folded.get(FoldedText.of(plain)));
        }
        return Optional.ofNullable(found);
    }

    private static @Nullable ChoiceMatch folded(@Nullable ChoiceMatch match) {
        return match == null || match.kind() == MatchedBy.MAPPING
                ? match
                : new ChoiceMatch(match.value(), match.code(), MatchedBy.FOLDED);
    }

    /**
     * Takes a cell apart. A label is never divided, also where it contains what separates others; the longest one wins.
     *
     * @return one piece for a field with one value, or if nothing in the cell is known; no piece twice
     */
    List<Piece> split(String cell) {
        String plain = FoldedText.strip(cell);
        List<Piece> codes = codes(plain);
        if (!codes.isEmpty()) {
            return codes;
        }
        ChoiceMatch whole = find(plain).orElse(null);
        if (whole != null) {
            return List.of(new Piece(plain, whole));
        }
        if (plain.length() > LONGEST_CELL) {
            return List.of(new Piece(plain, null));
        }
        FoldedText text = new FoldedText(plain);
        List<Piece> all = parse(text);
        if (all.isEmpty()) {
            all = recover(text);
        }
        // A part that is given twice says no more than once.
        List<Piece> once = new ArrayList<>(new LinkedHashSet<>(all));
        Set<String> values = new HashSet<>();
        once.removeIf(
                piece -> piece.match() != null && !values.add(piece.match().value()));
        return once;
    }

    /** Codes joined by blanks, as they are: {@code CU BA} are Cuba and Bosnia, not Cuba. Empty if the text is something else. */
    private List<Piece> codes(String plain) {
        String[] parts = plain.split(" +");
        List<Piece> found = new ArrayList<>();
        Set<String> values = new HashSet<>();
        for (String part : parts) {
            ChoiceMatch match = exact.get(part);
            if (parts.length == 1 || match == null || match.kind() != MatchedBy.CODE || exact.containsKey(plain)) {
                return List.of();
            }
            if (values.add(match.value())) {
                found.add(new Piece(part, match));
            }
        }
        return found;
    }

    /** Whether the field has one value at most. */
    boolean takesOne() {
        return !several;
    }

    /** The whole text as known labels, each ended by a separator; empty if it is not. */
    private List<Piece> parse(FoldedText text) {
        List<Piece> found = new ArrayList<>();
        boolean[] failed = new boolean[text.length() + 1];
        return text.length() > 0 && parse(text, 0, found, failed) ? found : List.of();
    }

    private boolean parse(FoldedText text, int from, List<Piece> found, boolean[] failed) {
        if (from == text.length()) {
            return true;
        }
        if (failed[from]) {
            return false;
        }
        for (String label : byFirst.getOrDefault(text.at(from), List.of())) {
            int to = from + label.length();
            if (text.startsWith(label, from) && endsAt(text, to, false)) {
                found.add(piece(text, from, to, label));
                if (parse(text, to, found, failed)) {
                    return true;
                }
                found.remove(found.size() - 1);
            }
        }
        failed[from] = true;
        return false;
    }

    private Piece piece(FoldedText text, int from, int to, String label) {
        String written = text.text().substring(text.place(from), text.placeAfter(to));
        ChoiceMatch match = exact.get(written);
        return new Piece(written, match != null ? match : folded(folded.get(label)));
    }

    /** Known labels between separators, and what stands between them; the whole text if none is known. */
    private List<Piece> recover(FoldedText text) {
        String plain = text.text();
        String separators = STRONG.chars().anyMatch(c -> plain.indexOf(c) >= 0) ? STRONG : ",";
        List<Piece> found = new ArrayList<>();
        boolean any = false;
        int at = 0;
        int unknownFrom = -1;
        while (at < text.length()) {
            String label = beginsAt(text, at, separators) ? longestAt(text, at) : null;
            if (label != null) {
                addUnknown(plain, unknownFrom, text.place(at), found);
                unknownFrom = -1;
                found.add(piece(text, at, at + label.length(), label));
                any = true;
                at += label.length();
            } else {
                if (unknownFrom < 0) {
                    unknownFrom = text.place(at);
                }
                at++;
                if (at < text.length() && beginsAt(text, at, separators)) {
                    addUnknown(plain, unknownFrom, text.place(at), found);
                    unknownFrom = -1;
                }
            }
        }
        addUnknown(plain, unknownFrom, plain.length(), found);
        return any ? found : List.of(new Piece(plain, null));
    }

    private static void addUnknown(String plain, int from, int to, List<Piece> found) {
        if (from >= 0) {
            String part = FoldedText.strip(plain.substring(from, to));
            int end = part.length();
            while (end > 0
                    && (STRONG.indexOf(part.charAt(end - 1)) >= 0
                            || part.charAt(end - 1) == ','
                            || FoldedText.isSpace(part.charAt(end - 1)))) {
                end--;
            }
            if (end > 0) {
                found.add(new Piece(part.substring(0, end), null));
            }
        }
    }

    private static boolean beginsAt(FoldedText text, int at, String separators) {
        int place = text.place(at);
        int before = at == 0 ? 0 : text.placeAfter(at);
        return at == 0 || contains(text.text(), before, place, separators);
    }

    private @Nullable String longestAt(FoldedText text, int at) {
        for (String label : byFirst.getOrDefault(text.at(at), List.of())) {
            if (text.startsWith(label, at) && endsAt(text, at + label.length(), true)) {
                return label;
            }
        }
        return null;
    }

    /** Whether a label can end before a folded character: at the end, a separator, or (unless strong) a space. */
    private static boolean endsAt(FoldedText text, int to, boolean strong) {
        if (to == text.length()) {
            return true;
        }
        int from = text.placeAfter(to);
        int end = text.place(to);
        if (contains(text.text(), from, end, STRONG + ",")) {
            return true;
        }
        for (int i = from; !strong && i < end; i++) {
            if (FoldedText.isSpace(text.text().charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean contains(String text, int from, int to, String any) {
        for (int i = from; i < to; i++) {
            if (any.indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** The value whose word is nearest to a text that is not known, if one is near enough to be meant. */
    Optional<ChoiceMatch> nearest(String text) {
        return Nearest.of(FoldedText.of(text), longestFirst).map(folded::get);
    }
}
