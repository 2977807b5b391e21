package io.github.manumit.citation;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Reads the pieces of citations that belong together: levels with their numbers, statutes, pointers, and what stands between them. */
final class PieceReader {

    static final Set<Lexeme.Kind> LEVELS =
            EnumSet.of(Lexeme.Kind.LEVEL, Lexeme.Kind.LEVEL_AFTER, Lexeme.Kind.LEVEL_PLURAL);

    private static final Set<Lexeme.Kind> BEFORE = EnumSet.of(Lexeme.Kind.LEVEL, Lexeme.Kind.LEVEL_PLURAL);

    /** Levels of which a unit may have one without a number. */
    private static final Set<String> UNNUMBERED = Set.of("note", "caput", "explanation", "preamble");

    /** No list of numbers is longer; what goes on is read as another citation. */
    private static final int LONGEST_LIST = 200;

    private static final int LONGEST_GLOSS = 40;
    private static final int LONGEST_HEADING = 30;
    private static final int MOST_FILLERS = 4;
    private static final int LONGEST_BARE = 40;

    /** Pieces of one path, with the commas between them. */
    private static final int LONGEST_PATH = 16;

    /** From here on a number behind those of parts and points is that of an article. */
    private static final int LEAST_ARTICLE = 40;

    private static final String SECTION_SIGN = "\u00a7";

    private final Words words;
    private final NumberReader numbers;
    private final MentionReader mentions;

    PieceReader(Words words) {
        this.words = words;
        this.numbers = new NumberReader(words);
        this.mentions = new MentionReader(words);
    }

    /** Pieces that belong together, and where they end. */
    record Clause(List<Piece> pieces, int end) {}

    /** Whether something that could be a citation begins at a place: a cheap look before {@link #clause}. */
    boolean mayBegin(int i) {
        Token token = words.at(i);
        if (token.isDigits()) {
            return i == 0
                    || !(words.isJoined(i) && (words.isWord(i - 1) || words.is(i - 1, '.') || words.is(i - 1, '/')));
        }
        return token.isWord()
                ? words.anyAt(i)
                        || Character.isUpperCase(words.written(i).charAt(0))
                        || Num.isRoman(words.written(i))
                        || token.key().length() == 1
                : NumberReader.opensQuote(words, i);
    }

    /**
     * Reads what belongs together from a place on.
     *
     * @return the pieces; none if no citation begins there
     */
    Clause clause(int from) {
        List<Piece> pieces = new ArrayList<>();
        int at = from;
        int end = from;
        while (at < words.size()) {
            Piece piece = piece(at, pieces);
            if (piece != null) {
                pieces.add(piece);
                at = piece.end();
                end = at;
                continue;
            }
            if (pieces.isEmpty()) {
                break;
            }
            int through = rangeSign(at);
            if (through > at && !words.at(at).newLine() && isRangeOfPaths(pieces, through)) {
                pieces.add(new Piece.Separator(Piece.Separator.Kind.THROUGH, at, through));
                at = through;
                continue;
            }
            int gloss = gloss(at);
            if (gloss > at) {
                at = gloss;
                continue;
            }
            int heading = heading(at, pieces);
            if (heading > at) {
                at = heading;
                continue;
            }
            Piece.Separator separator = separator(at);
            if (separator != null) {
                if (!(pieces.get(pieces.size() - 1) instanceof Piece.Separator)) {
                    pieces.add(separator);
                } else if (separator.kind() != Piece.Separator.Kind.COMMA) {
                    pieces.set(pieces.size() - 1, separator);
                }
                at = separator.end();
                continue;
            }
            int filler = filler(at);
            if (filler > at) {
                at = filler;
                continue;
            }
            break;
        }
        while (!pieces.isEmpty() && pieces.get(pieces.size() - 1) instanceof Piece.Separator) {
            pieces.remove(pieces.size() - 1);
        }
        return new Clause(pieces, Math.max(end, from));
    }

    /** Whether a path follows with the levels of the one before: "part 3 of article 126 – part 1 of article 128". */
    private boolean isRangeOfPaths(List<Piece> before, int from) {
        Set<String> left = new TreeSet<>();
        int furthest = Math.max(0, before.size() - LONGEST_PATH);
        for (int i = before.size() - 1; i >= furthest && goesOnWithPath(before.get(i)); i--) {
            if (before.get(i) instanceof Piece.Group group) {
                left.add(group.level());
            }
        }
        if (!(before.get(before.size() - 1) instanceof Piece.Group)
                || left.size() < 2
                || left.stream().noneMatch(Levels::isRoot)) {
            return false;
        }
        List<Piece> pieces = new ArrayList<>();
        Set<String> right = new TreeSet<>();
        int at = from;
        while (at < words.size() && pieces.size() < 2 * left.size()) {
            Piece piece = piece(at, pieces);
            if (piece == null) {
                piece = words.is(at, ',') ? separator(at) : null;
            }
            if (piece == null && filler(at) > at) {
                at = filler(at);
                continue;
            }
            if (piece == null || !goesOnWithPath(piece)) {
                break;
            }
            if (piece instanceof Piece.Group group) {
                right.add(group.level());
            }
            pieces.add(piece);
            at = piece.end();
        }
        return right.equals(left);
    }

    private static boolean goesOnWithPath(Piece piece) {
        return piece instanceof Piece.Group
                || (piece instanceof Piece.Separator separator && separator.kind() == Piece.Separator.Kind.COMMA);
    }

    private @Nullable Piece piece(int i, List<Piece> before) {
        Piece self = self(i);
        if (self != null) {
            return self;
        }
        Piece.Group group = group(i, before);
        if (group != null) {
            return group;
        }
        Piece.Group bare = bare(i, before);
        if (bare != null) {
            return bare;
        }
        Mention mention = mentions.read(i);
        if (mention != null) {
            return !mention.isTelling() && before.isEmpty() ? null : new Piece.Named(mention);
        }
        return more(i, before);
    }

    private @Nullable Piece self(int i) {
        Lexicon.Match self = words.find(i, Lexeme.Kind.THIS);
        if (self == null) {
            return null;
        }
        boolean same = Set.of(
                        "той же",
                        "того же",
                        "этой же",
                        "the same",
                        "mesmo",
                        "meme",
                        "acelasi",
                        "aceluiasi",
                        "said",
                        "the said",
                        "названн")
                .contains(key(i, self.end()));
        int at = self.end();
        Lexicon.Match noun = words.find(at, Lexeme.Kind.NOUN);
        if (noun == null) {
            // Between the two the name of the code may stand: "this Criminal Code".
            Lexicon.Match kind = words.find(at, Lexeme.Kind.KIND);
            noun = kind != null && !kind.lexeme().isShort() ? kind : null;
        }
        if (noun != null) {
            return new Piece.Self("statute", same, i, noun.end());
        }
        Lexicon.Match level = words.find(at, LEVELS);
        if (level == null || level.lexeme().isShort()) {
            return null;
        }
        boolean numbered = level.lexeme().kind() != Lexeme.Kind.LEVEL_AFTER
                && numbers.one(level.end(), null) != null
                && words.isDigits(level.end());
        return numbered ? null : new Piece.Self(level.lexeme().value(), same, i, level.end());
    }

    private String key(int from, int end) {
        StringBuilder key = new StringBuilder();
        for (int i = from; i < end; i++) {
            if (words.isWord(i)) {
                key.append(key.isEmpty() ? "" : " ").append(words.at(i).key());
            }
        }
        return key.toString();
    }

    // Groups

    private Piece.@Nullable Group group(int i, List<Piece> before) {
        Piece.Group first = levelFirst(i, before);
        if (first != null) {
            return first;
        }
        Piece.Group number = numberFirst(i);
        if (number != null) {
            return number;
        }
        return signless(i, before);
    }

    /** A level word or sign, then its numbers. */
    private Piece.@Nullable Group levelFirst(int i, List<Piece> before) {
        Lexicon.Match match = words.find(i, BEFORE);
        if (match == null) {
            return null;
        }
        String level = match.lexeme().value();
        boolean plural = match.lexeme().kind() == Lexeme.Kind.LEVEL_PLURAL;
        String language = match.lexeme().language();
        int at = match.end();
        if (level.equals("title") || (match.lexeme().isShort() && words.isJoined(i) && i > 0 && words.isWord(i - 1))) {
            return null;
        }
        boolean sectionSign = words.at(i).key().equals(SECTION_SIGN);
        Piece.Group root = lastGroup(before);
        if (sectionSign && root != null && root.level().equals("article")) {
            level = "paragraph";
        }
        while (words.is(at, '.') && words.isJoined(at)) {
            at++;
        }
        if (at < words.size() && words.at(at).key().equals(SECTION_SIGN)) {
            at++;
        }
        Lexicon.Match sign = words.find(at, Lexeme.Kind.NUMBER);
        if (sign != null && words.isDigits(skipDots(sign.end()))) {
            at = skipDots(sign.end());
        }
        List<Piece.Item> items = items(at, level);
        if (items.isEmpty()) {
            boolean alone = UNNUMBERED.contains(level) && !(at < words.size() && words.is(at, '('));
            if (!alone) {
                return null;
            }
            Piece.Item item = Piece.Item.of(null, List.of(), i, at);
            return new Piece.Group(level, false, List.of(item), language, i, at);
        }
        return new Piece.Group(
                level, plural, items, language, i, items.get(items.size() - 1).end());
    }

    private int skipDots(int i) {
        int at = i;
        while (words.is(at, '.')) {
            at++;
        }
        return at;
    }

    /** Numbers, then a level word: as Kazakh and Uzbek have it, and ordinals in any language. */
    private Piece.@Nullable Group numberFirst(int i) {
        List<Piece.Item> items = new ArrayList<>();
        int at = i;
        boolean ordinal = false;
        while (items.size() < LONGEST_LIST) {
            List<Num> found = numbers.read(at, "point");
            if (found.isEmpty()) {
                break;
            }
            boolean letters = found.get(0).form() == Num.Form.LETTER
                    && !NumberReader.opensQuote(words, at)
                    && !words.is(found.get(0).end() - 1, ')');
            if (letters && items.isEmpty() && !isLevelAfter(found.get(0).end())) {
                break;
            }
            ordinal = found.get(found.size() - 1).form() == Num.Form.ORDINAL;
            for (Num number : found) {
                Num through = null;
                int end = number.end();
                List<Num> brackets = new ArrayList<>();
                Num bracket = numbers.bracket(end);
                if (bracket != null && words.language(i).startsWith("uz") && isHyphenOrLevel(bracket.end())) {
                    brackets.add(bracket);
                    end = bracket.end();
                }
                int dash = rangeSign(end);
                if (dash > end) {
                    List<Num> ends = numbers.read(dash, null);
                    through = ends.isEmpty() ? null : ends.get(0);
                    end = through == null ? end : through.end();
                    ordinal |= through != null && through.form() == Num.Form.ORDINAL;
                }
                items.add(Piece.Item.of(number, brackets, number.start(), end).withThrough(through, List.of(), end));
                at = end;
            }
            int level = levelBehind(at, ordinal);
            if (level > 0) {
                return after(i, at, level, items);
            }
            Piece.Separator separator = separator(at);
            if (separator == null
                    || separator.kind() == Piece.Separator.Kind.SEMICOLON
                    || separator.kind() == Piece.Separator.Kind.WITH) {
                break;
            }
            at = separator.end();
            Piece.Separator second = separator(at);
            if (second != null && second.kind() == Piece.Separator.Kind.AND) {
                at = second.end();
            }
        }
        return null;
    }

    private boolean isHyphenOrLevel(int i) {
        return isLevelAfter(i) || (NumberReader.isDash(words, i) && isLevelAfter(i + 1));
    }

    private boolean isLevelAfter(int i) {
        Lexicon.Match level = words.find(i, LEVELS);
        return level != null && level.lexeme().kind() == Lexeme.Kind.LEVEL_AFTER;
    }

    /** Where the level word is that belongs to numbers before it; 0 if there is none. */
    private int levelBehind(int i, boolean ordinal) {
        int at = i;
        if (NumberReader.isDash(words, at)) {
            at++;
        }
        if (isLevelAfter(at)) {
            return at;
        }
        if (at > i || !ordinal) {
            return 0;
        }
        Lexicon.Match level = words.find(at, BEFORE);
        boolean own = level != null && !level.lexeme().isShort();
        return own && level != null && numbers.one(level.end(), null) == null ? at : 0;
    }

    private Piece.@Nullable Group after(int start, int numbersEnd, int level, List<Piece.Item> items) {
        Lexicon.Match match = words.find(level, LEVELS);
        if (match == null) {
            return null;
        }
        boolean close =
                words.isWord(level) && !(words.at(level).newLine() && numbersEnd == level && !words.isJoined(level));
        int end = dotted(match);
        int seq = following(end);
        if (seq > end) {
            items.set(items.size() - 1, items.get(items.size() - 1).withFollowing(seq));
            end = seq;
        }
        return close || items.size() > 0
                ? new Piece.Group(
                        match.lexeme().value(),
                        items.size() > 1,
                        List.copyOf(items),
                        match.lexeme().language(),
                        start,
                        end)
                : null;
    }

    private int dotted(Lexicon.Match match) {
        return match.lexeme().isShort() && words.is(match.end(), '.') && words.isJoined(match.end())
                ? match.end() + 1
                : match.end();
    }

    /** Numbers that say their level by their form: the 3° and the II of a French article, the I of a Brazilian paragraph, the II of a German one. */
    private Piece.@Nullable Group signless(int i, List<Piece> before) {
        String language = words.language(i);
        if (words.isDigits(i) && language.equals("fr")) {
            Num number = numbers.one(i, null);
            if (number != null && number.form() == Num.Form.DEGREE && (!before.isEmpty() || leadsOn(number.end()))) {
                return new Piece.Group(
                        "item", false, items(i, "item"), language, i, end(items(i, "item"), number.end()));
            }
            return null;
        }
        if (words.isDigits(i) && language.equals("de") && isBehindRoman(i, before)) {
            List<Piece.Item> items = items(i, "sentence");
            return items.isEmpty() ? null : new Piece.Group("sentence", false, items, language, i, end(items, i));
        }
        if (!words.isWord(i) || !Num.isRoman(words.written(i))) {
            return null;
        }
        String level = switch (language) {
            case "fr" -> "division";
            case "pt" -> "inciso";
            case "de" -> "paragraph";
            default -> "";
        };
        boolean follows = lastGroup(before) != null && language.equals("de") && words.isDigits(i - 1)
                || lastGroup(before) != null && language.equals("pt")
                || language.equals("fr") && (lastGroup(before) != null || leadsOn(i + 1));
        if (level.isEmpty() || !follows) {
            return null;
        }
        List<Piece.Item> items = items(i, level);
        return items.isEmpty() ? null : new Piece.Group(level, false, items, language, i, end(items, i + 1));
    }

    /** The sentence of a German paragraph in Roman figures: {@code § 24 I 1}. */
    private static boolean isBehindRoman(int i, List<Piece> before) {
        Piece.Group last = lastGroup(before);
        Num number =
                last == null ? null : last.items().get(last.items().size() - 1).number();
        return last != null
                && last.end() == i
                && number != null
                && number.form() == Num.Form.ROMAN
                && last.level().equals("paragraph");
    }

    private static int end(List<Piece.Item> items, int otherwise) {
        return items.isEmpty() ? otherwise : items.get(items.size() - 1).end();
    }

    /** Whether the path goes on to an outer unit: {@code 3° du I de l'article}. */
    private boolean leadsOn(int i) {
        int at = i;
        int fillers = 0;
        while (fillers < MOST_FILLERS && at < words.size() && words.find(at, Lexeme.Kind.OF) != null) {
            Lexicon.Match of = words.find(at, Lexeme.Kind.OF);
            at = of == null ? at + 1 : of.end();
            fillers++;
        }
        return fillers > 0
                && at < words.size()
                && (words.find(at, BEFORE) != null
                        || words.find(at, Lexeme.Kind.THIS) != null
                        || Num.isRoman(words.written(at)));
    }

    private static Piece.@Nullable Group lastGroup(List<Piece> before) {
        for (int i = before.size() - 1; i >= 0; i--) {
            if (before.get(i) instanceof Piece.Group group) {
                return group;
            }
        }
        return null;
    }

    // Numbers of a group

    private List<Piece.Item> items(int from, String level) {
        List<Piece.Item> items = new ArrayList<>();
        int at = from;
        while (items.size() < LONGEST_LIST) {
            List<Piece.Item> next = item(at, level, items);
            if (next.isEmpty()) {
                break;
            }
            items.addAll(next);
            at = items.get(items.size() - 1).end();
            at = Math.max(at, attachDetails(items));
            int seq = following(at);
            if (seq > at) {
                items.set(items.size() - 1, items.get(items.size() - 1).withFollowing(seq));
                at = seq;
            }
            int listed = listed(at);
            if (listed <= at) {
                // A gloss behind a number: "Articles 127.1 (trafficking) and 127.2".
                int gloss = glossed(at);
                listed = gloss > at ? listed(gloss) : at;
                if (listed <= gloss) {
                    break;
                }
            }
            at = listed;
        }
        return items;
    }

    /** Behind a remark in brackets or a heading in quotation marks that says nothing of the path. */
    private int glossed(int i) {
        if (words.is(i, '(')) {
            int close = mentions.closing(i, LONGEST_GLOSS);
            return close > 0 && !cites(i + 1) ? close + 1 : i;
        }
        if (!NumberReader.opensQuote(words, i)) {
            return i;
        }
        for (int at = i + 1; at < words.size() && at < i + LONGEST_HEADING; at++) {
            if (NumberReader.closesQuote(words, at)) {
                return at + 1;
            }
        }
        return i;
    }

    private boolean cites(int i) {
        return i < words.size()
                && (piece(i, List.of()) instanceof Piece.Group group && Levels.isRoot(group.level())
                        || words.isDigits(i) && mentions.read(i) != null);
    }

    /** Where the next number of a list could stand, behind a comma or an "and". */
    private int listed(int i) {
        int at = i;
        Piece.Separator separator = separator(at);
        if (separator == null
                || separator.kind() == Piece.Separator.Kind.SEMICOLON
                || separator.kind() == Piece.Separator.Kind.WITH) {
            return words.is(i, '/') && words.isJoined(i) ? i + 1 : i;
        }
        at = separator.end();
        Piece.Separator second = separator(at);
        return second != null && second.kind() == Piece.Separator.Kind.AND ? second.end() : at;
    }

    private List<Piece.Item> item(int i, String level, List<Piece.Item> before) {
        if (i >= words.size()) {
            return List.of();
        }
        if (words.is(i, '(')) {
            return bracketed(i, level, before);
        }
        List<Num> found = numbers.read(i, level);
        if (found.isEmpty() || (!before.isEmpty() && !goesOn(found.get(0), level, before))) {
            return List.of();
        }
        List<Piece.Item> items = new ArrayList<>();
        for (Num number : found) {
            List<Num> brackets = brackets(number.end());
            int end = brackets.isEmpty()
                    ? number.end()
                    : brackets.get(brackets.size() - 1).end();
            items.add(ranged(Piece.Item.of(number, brackets, number.start(), end), level));
        }
        return items;
    }

    /** {@code alin. (2)}, and in a list of sections the {@code (c)} that goes on with the one before. */
    private List<Piece.Item> bracketed(int i, String level, List<Piece.Item> before) {
        List<Num> brackets = brackets(i);
        if (brackets.isEmpty()) {
            return List.of();
        }
        int end = brackets.get(brackets.size() - 1).end();
        if (before.isEmpty()) {
            Num first = brackets.get(0);
            return List.of(ranged(Piece.Item.of(first, brackets.subList(1, brackets.size()), i, end), level));
        }
        Piece.Item last = before.get(before.size() - 1);
        boolean direct = last.brackets().isEmpty() && !last.follows() && words.is(last.start(), '(');
        Piece.Item item = direct
                ? Piece.Item.of(brackets.get(0), brackets.subList(1, brackets.size()), i, end)
                : new Piece.Item(null, brackets, null, List.of(), List.of(), true, false, i, end);
        boolean inside = !direct && last.brackets().isEmpty() && last.through() == null && !last.follows();
        return inside ? List.of() : List.of(ranged(item, level));
    }

    private List<Num> brackets(int i) {
        List<Num> brackets = new ArrayList<>(2);
        int at = i;
        while (words.is(at, '(') && brackets.size() < 8) {
            Num bracket = numbers.bracket(at);
            if (bracket == null || words.at(at).newLine()) {
                break;
            }
            brackets.add(bracket);
            at = bracket.end();
        }
        return brackets;
    }

    private Piece.Item ranged(Piece.Item item, String level) {
        int at = rangeSign(item.end());
        if (at <= item.end()) {
            return item;
        }
        if (words.find(at, Lexeme.Kind.SUFFIX) != null && words.isJoined(at)) {
            return item.withDetails(item.details(), at + 1);
        }
        Num through = null;
        List<Num> brackets = brackets(at);
        int end;
        if (brackets.isEmpty()) {
            // The level may be said again: "с части 1 по часть 3".
            Lexicon.Match again = words.find(at, BEFORE);
            int number = again != null && again.lexeme().value().equals(level) ? skipDots(again.end()) : at;
            boolean sectioned = Levels.isRoot(level) || number > at;
            if (sectioned && number < words.size() && words.at(number).key().equals(SECTION_SIGN)) {
                number++;
            }
            List<Num> quoted = numbers.read(number, level);
            through = quoted.isEmpty() ? null : quoted.get(0);
            if (through == null
                    || through.form() == Num.Form.LETTER
                            && item.number() != null
                            && item.number().form() != Num.Form.LETTER) {
                return item;
            }
            brackets = brackets(through.end());
            end = brackets.isEmpty()
                    ? through.end()
                    : brackets.get(brackets.size() - 1).end();
        } else if (item.brackets().isEmpty()
                && !item.follows()
                && item.number() != null
                && words.is(item.start(), '(')) {
            through = brackets.get(0);
            end = brackets.get(brackets.size() - 1).end();
            brackets = brackets.subList(1, brackets.size());
        } else {
            end = brackets.get(brackets.size() - 1).end();
        }
        return item.withThrough(through, brackets, end);
    }

    /** Where the end of a range could stand, behind a dash or a word; the same place if there is none. */
    private int rangeSign(int i) {
        if (NumberReader.isDash(words, i)) {
            return i + 1;
        }
        Lexicon.Match word = words.find(i, Lexeme.Kind.RANGE);
        return word == null || i == 0 ? i : word.end();
    }

    /** Whether a number behind a comma goes on with a list: not if it counts something, is a year, or has a level word of its own. */
    private boolean goesOn(Num number, String level, List<Piece.Item> before) {
        int at = number.end();
        if (words.find(at, Lexeme.Kind.UNIT) != null
                && words.find(at, Lexeme.Kind.OF) == null
                && !words.isOneOf(at, ",;.")) {
            return false;
        }
        if (at < words.size() && words.isOneOf(at, "%$\u20ac\u20b8\u20bd")) {
            return false;
        }
        boolean dash = NumberReader.isDash(words, at);
        if (isLevelAfter(dash ? at + 1 : at) || (number.form() == Num.Form.ORDINAL && levelBehind(at, true) > 0)) {
            return false;
        }
        int value = Num.value(number.first());
        Num last = before.get(before.size() - 1).number();
        boolean item = number.form() == Num.Form.DEGREE && last != null && last.form() != Num.Form.DEGREE;
        if (item && Levels.isRoot(level)) {
            return false;
        }
        int lastValue = last == null ? 0 : Num.value(last.first());
        boolean year = number.isPlain() && value >= 1900 && value <= 2100 && lastValue < 1200;
        if (year) {
            return false;
        }
        Lexicon.Match code = words.find(at, Lexeme.Kind.CODE);
        boolean title = number.isPlain()
                && value <= 54
                && code != null
                && code.lexeme().value().startsWith("US-");
        if (title) {
            return false;
        }
        boolean inner = !Levels.isRoot(level)
                && number.form() == Num.Form.FIGURE
                && value >= LEAST_ARTICLE
                && lastValue >= 0
                && value > 3 * lastValue;
        boolean letters = last != null && (last.form() == Num.Form.LETTER || last.form() == Num.Form.ROMAN);
        boolean ownLetters = number.form() == Num.Form.LETTER || number.form() == Num.Form.ROMAN;
        return !inner && (last == null || letters == ownLetters);
    }

    // What stands in brackets behind a number

    private int attachDetails(List<Piece.Item> items) {
        Piece.Item last = items.get(items.size() - 1);
        int open = last.end();
        List<Piece> details = detailPieces(open);
        if (details.isEmpty()) {
            return open;
        }
        int end = details.get(details.size() - 1).end();
        int close = words.is(end, ')') ? end + 1 : end;
        items.set(items.size() - 1, last.withDetails(details, close));
        return close;
    }

    private List<Piece> detailPieces(int open) {
        if (!words.is(open, '(') || words.find(open + 1, LEVELS) == null && numberFirst(open + 1) == null) {
            return List.of();
        }
        List<Piece> pieces = clause(open + 1).pieces();
        boolean detail = !pieces.isEmpty();
        for (Piece piece : pieces) {
            if (piece instanceof Piece.Named
                    || piece instanceof Piece.Self
                    || (piece instanceof Piece.Group group && Levels.isRoot(group.level()))) {
                detail = false;
            }
        }
        return detail ? pieces : List.of();
    }

    /** Something in brackets that says nothing of the path: a heading, what follows is called, a dots sign. */
    private int gloss(int i) {
        if (!words.isOneOf(i, "([")) {
            return i;
        }
        int depth = 0;
        for (int at = i; at < words.size() && at < i + LONGEST_GLOSS; at++) {
            depth += words.isOneOf(at, "([") ? 1 : words.isOneOf(at, ")]") ? -1 : 0;
            if (depth == 0) {
                boolean goesOn = !cites(i + 1)
                        && at + 1 < words.size()
                        && (piece(at + 1, List.of()) != null
                                || separator(at + 1) != null
                                || words.find(at + 1, Lexeme.Kind.OF) != null);
                return goesOn ? at + 1 : i;
            }
        }
        return i;
    }

    /** A heading behind the number of an article, as far as a path goes on behind it. */
    private int heading(int i, List<Piece> pieces) {
        Piece last = pieces.get(pieces.size() - 1);
        if (!(last instanceof Piece.Group)) {
            return i;
        }
        if (NumberReader.opensQuote(words, i)) {
            for (int at = i + 1; at < words.size() && at < i + LONGEST_HEADING; at++) {
                if (NumberReader.closesQuote(words, at)) {
                    int next = at + 1;
                    boolean goesOn = next < words.size()
                            && (separator(next) != null || filler(next) > next || piece(next, pieces) != null);
                    return goesOn ? next : i;
                }
            }
            return i;
        }
        if (!words.is(i, '.') && !words.isOneOf(i, ":\u2013\u2014-")) {
            return i;
        }
        if (!words.isWord(i + 1)
                || words.isJoined(i + 1)
                || !Character.isUpperCase(words.written(i + 1).charAt(0))) {
            return i;
        }
        for (int at = i + 1; at < words.size() && at < i + LONGEST_HEADING; at++) {
            if (words.isOneOf(at, ".;\n") || words.at(at).newLine()) {
                return i;
            }
            if (words.isOneOf(at, ",|")) {
                Piece.Group next = levelFirst(at + 1, pieces);
                if (next == null) {
                    next = numberFirst(at + 1);
                }
                if (next != null && !Levels.isRoot(next.level())) {
                    return at;
                }
            }
        }
        return i;
    }

    /**
     * Numbers without a word for their level that a statute beside them makes clear: {@code 5 U.S.C. 552}, {@code ӘҚБтК 456-2}, {@code 302 r/w 34 IPC};
     * and a number to which the level below is joined: {@code 307ч2}.
     */
    private Piece.@Nullable Group bare(int i, List<Piece> before) {
        if (!words.isDigits(i)) {
            return null;
        }
        Piece last = before.isEmpty() ? null : before.get(before.size() - 1);
        if (last instanceof Piece.Named named && named.mention().isTelling() && !isUnitBehind(i)) {
            String code = named.mention().code();
            boolean closed = before.size() > 1 && !(before.get(before.size() - 2) instanceof Piece.Separator);
            String level = code != null
                            && (code.startsWith("US-")
                                    || code.startsWith("IN-")
                                    || code.startsWith("GB-")
                                    || code.startsWith("DE-"))
                    ? "section"
                    : "article";
            List<Piece.Item> items = closed ? List.of() : items(i, level);
            return items.isEmpty()
                    ? null
                    : new Piece.Group(level, items.size() > 1, items, words.language(i), i, end(items, i));
        }
        Num number = numbers.one(i, null);
        Lexicon.Match joined = number != null && words.isJoined(number.end()) ? words.find(number.end(), BEFORE) : null;
        if (number != null
                && joined != null
                && !Levels.isRoot(joined.lexeme().value())
                && words.isDigits(skipDots(joined.end()))) {
            Piece.Item item = Piece.Item.of(number, List.of(), i, number.end());
            return new Piece.Group(
                    "article", false, List.of(item), joined.lexeme().language(), i, number.end());
        }
        if (!(last == null || last instanceof Piece.Separator)) {
            return null;
        }
        String level = rootLedTo(i);
        List<Piece.Item> items = level == null ? List.of() : items(i, level);
        return items.isEmpty() || level == null
                ? null
                : new Piece.Group(
                        level,
                        items.size() > 1,
                        items,
                        words.language(items.get(0).end()),
                        i,
                        end(items, i));
    }

    private boolean isUnitBehind(int i) {
        Num number = numbers.one(i, null);
        return number == null
                || words.find(number.end(), Lexeme.Kind.UNIT) != null
                || words.find(number.end(), Lexeme.Kind.MONTH) != null;
    }

    /**
     * The level of numbers that stand alone before what they are of: {@code 302 r/w 34 IPC}, {@code 105 УК РФ}, {@code 2510 of title 18}, and before a
     * part in words: {@code 111 частью четвертой}; null if they lead to nothing of that kind.
     */
    private @Nullable String rootLedTo(int i) {
        int at = i;
        for (int count = 0; count < LONGEST_BARE && at < words.size(); count++) {
            Piece.Separator separator = separator(at);
            if (words.isDigits(at) && mentions.read(at) == null) {
                Num number = numbers.one(at, null);
                if (number == null || isYear(number)) {
                    return null;
                }
                List<Num> brackets = brackets(number.end());
                at = brackets.isEmpty()
                        ? number.end()
                        : brackets.get(brackets.size() - 1).end();
                Lexicon.Match inner = words.find(at, BEFORE);
                if (inner != null
                        && inner.lexeme().value().equals("part")
                        && !inner.lexeme().isShort()
                        && Letters.isCyrillic(words.at(at).key())
                        && numbers.one(inner.end(), "part") != null) {
                    return "article";
                }
            } else if (separator != null && at > i) {
                at = separator.end();
            } else if (NumberReader.isDash(words, at) && at > i) {
                at++;
            } else if (at > i) {
                int named = filler(at);
                Mention mention = named < words.size() ? mentions.read(named) : null;
                String code = mention == null ? null : mention.code();
                if (mention == null
                        || (mention.kind() == null && code == null)
                        || (named > at && code != null && !code.startsWith("IN-") && mention.title() == null)) {
                    return null;
                }
                boolean sections =
                        code != null && (code.startsWith("IN-") || code.startsWith("US-") || code.startsWith("DE-"));
                return sections ? "section" : "article";
            } else {
                return null;
            }
        }
        return null;
    }

    private static boolean isYear(Num number) {
        int value = Num.value(number.first());
        return number.isPlain() && value >= 1900 && value <= 2100;
    }

    /** More numbers behind a statute that was named, closed by another one: {@code 227 КоАО, 182, 184 УК}; or behind parts, those of articles. */
    private Piece.@Nullable Group more(int i, List<Piece> before) {
        if (before.size() < 2 || !(before.get(before.size() - 1) instanceof Piece.Separator) || !words.isDigits(i)) {
            return null;
        }
        Piece.Group root = null;
        for (Piece piece : before) {
            if (piece instanceof Piece.Group group && Levels.isRoot(group.level())) {
                root = group;
            }
        }
        if (root == null) {
            return null;
        }
        Piece last = before.get(before.size() - 2);
        List<Piece.Item> items = items(i, root.level());
        if (items.isEmpty()) {
            return null;
        }
        int end = items.get(items.size() - 1).end();
        Num first = items.get(0).number();
        boolean afterParts = last instanceof Piece.Group group
                && !Levels.isRoot(group.level())
                && first != null
                && Num.value(first.first()) >= LEAST_ARTICLE;
        boolean afterStatute = last instanceof Piece.Named && first != null && closedByStatute(end);
        boolean with = before.get(before.size() - 1) instanceof Piece.Separator separator
                && separator.kind() == Piece.Separator.Kind.WITH;
        boolean unit = words.find(end, Lexeme.Kind.UNIT) != null;
        Lexicon.Match inner = words.find(end, BEFORE);
        boolean detailed = root.plural()
                && inner != null
                && !Levels.isRoot(inner.lexeme().value())
                && numbers.one(skipDots(inner.end()), null) != null;
        return (afterParts || afterStatute || with || detailed) && !unit
                ? new Piece.Group(root.level(), true, items, root.language(), i, end)
                : null;
    }

    private boolean closedByStatute(int i) {
        int at = filler(i);
        Mention mention = at < words.size() ? mentions.read(at) : null;
        return mention != null && mention.isTelling();
    }

    // What stands between

    Piece.@Nullable Separator separator(int i) {
        if (i >= words.size()) {
            return null;
        }
        if (words.isOneOf(i, ",|")) {
            return new Piece.Separator(Piece.Separator.Kind.COMMA, i, i + 1);
        }
        if (words.is(i, ';')) {
            return new Piece.Separator(Piece.Separator.Kind.SEMICOLON, i, i + 1);
        }
        if (words.is(i, '&') || words.is(i, '+')) {
            return new Piece.Separator(Piece.Separator.Kind.AND, i, i + 1);
        }
        if (words.is(i, '/') && i > 0) {
            return new Piece.Separator(Piece.Separator.Kind.AND, i, i + 1);
        }
        Lexicon.Match with = words.find(i, Lexeme.Kind.WITH);
        if (with != null) {
            return new Piece.Separator(Piece.Separator.Kind.WITH, i, skipDots(with.end()));
        }
        Lexicon.Match and = words.find(i, Lexeme.Kind.AND);
        if (and == null) {
            return null;
        }
        int end = and.end();
        if (words.is(end, ')') && hasOpening(i, end)) {
            end++;
        }
        return new Piece.Separator(Piece.Separator.Kind.AND, i, end);
    }

    private boolean hasOpening(int from, int end) {
        for (int i = from; i < end; i++) {
            if (words.is(i, '(')) {
                return true;
            }
        }
        return false;
    }

    /** Behind words to skip, if a piece follows them; else the same place. */
    int filler(int i) {
        int at = i;
        for (int count = 0; count < MOST_FILLERS && at < words.size(); count++) {
            Lexicon.Match of = words.find(at, Lexeme.Kind.OF);
            Lexicon.Match skipped = words.find(at, Lexeme.Kind.SKIP);
            if (skipped != null && words.isDigits(skipDots(skipped.end()))) {
                at = skipDots(skipped.end()) + 1;
            } else if (of != null) {
                at = of.end();
            } else {
                break;
            }
        }
        return at;
    }

    /** Behind "and the following"; the same place if that is not said. */
    private int following(int i) {
        Lexicon.Match seq = words.find(words.is(i, ',') ? i + 1 : i, Lexeme.Kind.SEQ);
        return seq == null ? i : skipDots(seq.end());
    }
}
