package io.github.manumit.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads the numbers of a group: lists, ranges, brackets, and details in brackets after a number. */
final class ItemReader {

    /** Longer lists do not exist; the rest is read as another citation. */
    private static final int LONGEST_LIST = 200;

    private static final int LONGEST_GLOSS = 40;

    private static final int LONGEST_HEADING = 30;

    /** A number that follows those of parts and points is that of an article if it is at least this high. */
    static final int LEAST_ARTICLE = 40;

    private final TextWords words;
    private final Links links;
    private final NumberReader numbers;
    private final MentionReader mentions;
    private final LevelWords levels;
    private final PieceReader whole;

    /** Whether details in brackets are being read; they cannot contain further details. */
    private boolean inDetails;

    ItemReader(
            TextWords words,
            Links links,
            NumberReader numbers,
            MentionReader mentions,
            LevelWords levels,
            PieceReader whole) {
        this.words = words;
        this.links = links;
        this.numbers = numbers;
        this.mentions = mentions;
        this.levels = levels;
        this.whole = whole;
    }

    List<Piece.Item> items(int from, String level) {
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
            int seq = links.following(at);
            if (seq > at) {
                items.set(items.size() - 1, items.get(items.size() - 1).withFollowing(seq));
                at = seq;
            }
            int listed = links.listed(at);
            if (listed <= at) {
                // A gloss after a number: "Articles 127.1 (trafficking) and 127.2".
                int gloss = glossed(at);
                listed = gloss > at ? links.listed(gloss) : at;
                if (listed <= gloss) {
                    break;
                }
            }
            at = behindRemark(listed);
        }
        return items;
    }

    /** The position after a unit without a number within a list: "3o., último párrafo, 6o.". */
    private int behindRemark(int i) {
        Lexicon.Match remark = words.find(i, Lexeme.Kind.OF);
        boolean isUnit = remark != null
                && remark.lexeme().words() > 1
                && !remark.lexeme().isShort();
        int listed = isUnit && remark != null && words.is(remark.end(), ',') ? links.listed(remark.end()) : i;
        return listed > i && numbers.one(listed, null) != null ? listed : i;
    }

    static int end(List<Piece.Item> items, int otherwise) {
        return items.isEmpty() ? otherwise : items.get(items.size() - 1).end();
    }

    /** The position after a remark in brackets or a heading in quotation marks that is not part of the path. */
    private int glossed(int i) {
        if (words.is(i, '(')) {
            int close = mentions.closing(i, LONGEST_GLOSS);
            return close > 0 && !whole.cites(i + 1) ? close + 1 : i;
        }
        if (!words.opensQuote(i)) {
            return i;
        }
        for (int at = i + 1; at < words.size() && at < i + LONGEST_HEADING; at++) {
            if (words.closesQuote(at)) {
                return at + 1;
            }
        }
        return i;
    }

    private static @Nullable Num last(Piece.Item item) {
        return item.through() != null ? item.through() : item.number();
    }

    private List<Piece.Item> item(int i, String level, List<Piece.Item> before) {
        if (i >= words.size()) {
            return List.of();
        }
        if (words.is(i, '(')) {
            return bracketed(i, level, before);
        }
        List<Num> found = new ArrayList<>(numbers.read(i, level));
        Num last = before.isEmpty() ? null : last(before.get(before.size() - 1));
        if (found.isEmpty() && last != null) {
            Num continued = numbers.continued(i, last);
            found.addAll(continued == null ? List.of() : List.of(continued));
        } else if (!found.isEmpty()) {
            found.set(0, found.get(0).after(last));
        }
        if (found.isEmpty() || (!before.isEmpty() && !goesOn(found.get(0), level, before))) {
            return List.of();
        }
        List<Piece.Item> items = new ArrayList<>();
        for (Num number : found) {
            List<Num> brackets = brackets(number.end());
            Num lid = brackets.isEmpty() ? dutchParagraph(number) : null;
            if (lid != null) {
                int dot = number.first().lastIndexOf('.');
                Num article = number.whole(List.of(number.first().substring(0, dot)));
                items.add(ranged(Piece.Item.of(article, List.of(lid), number.start(), number.end()), level));
                continue;
            }
            Num slashed = brackets.size() == 1 ? numbers.slashed(number.end()) : null;
            if (slashed != null && numbers.dashed(slashed.end()) != null) {
                items.addAll(slashed(number, slashed));
                continue;
            }
            int from = 0;
            int same = alternative(brackets, 0, level);
            while (same < brackets.size()) {
                items.add(part(number, brackets, from, same));
                from = same;
                same = alternative(brackets, from, level);
            }
            items.add(ranged(part(number, brackets, from, brackets.size()), level));
        }
        return items;
    }

    /** The paragraphs of an article after a slash: all of {@code 403/5-6-7}, the range of {@code 227/2-4}. */
    List<Piece.Item> slashed(Num number, Num first) {
        Piece.Item article = Piece.Item.of(number, List.of(first), number.start(), first.end());
        Num next = numbers.dashed(first.end());
        boolean isRange = next != null
                && Num.value(next.first()) > Num.value(first.first()) + 1
                && numbers.dashed(next.end()) == null;
        if (next != null && isRange) {
            return List.of(article.withThrough(null, List.of(next), next.end()));
        }
        List<Piece.Item> items = new ArrayList<>();
        items.add(article);
        while (next != null && items.size() < LONGEST_LIST) {
            items.add(new Piece.Item(
                    null, List.of(next), null, List.of(), List.of(), true, false, next.start(), next.end()));
            next = numbers.dashed(next.end());
        }
        return items;
    }

    /** A number with some of the brackets after it; those after the first continue the item before. */
    private static Piece.Item part(Num number, List<Num> brackets, int from, int to) {
        int end = to == 0 ? number.end() : brackets.get(to - 1).end();
        List<Num> own = to - from == brackets.size() ? brackets : List.copyOf(brackets.subList(from, to));
        return from == 0
                ? Piece.Item.of(number, own, number.start(), end)
                : new Piece.Item(
                        null,
                        own,
                        null,
                        List.of(),
                        List.of(),
                        true,
                        false,
                        own.get(0).start(),
                        end);
    }

    /**
     * The first bracket after another one of the same kind, which is an alternative to it: the (c) of {@code 13(4)(a)(c)}.
     * The number of brackets if there is none.
     */
    private static int alternative(List<Num> brackets, int from, String level) {
        for (int i = from + 1; i < brackets.size(); i++) {
            String one = brackets.get(i - 1).whole();
            String next = brackets.get(i).whole();
            boolean figures = level.equals("section")
                    && Num.isDigits(one)
                    && Num.isDigits(next)
                    && Num.value(next) > Num.value(one);
            boolean letters = isSmallLetter(one) && isSmallLetter(next) && next.charAt(0) > one.charAt(0);
            if (figures || letters) {
                return i;
            }
        }
        return brackets.size();
    }

    /** Whether it is a small letter and no Roman numeral. */
    private static boolean isSmallLetter(String text) {
        return text.length() == 1
                && Character.isLowerCase(text.charAt(0))
                && !Num.isRoman(text.toUpperCase(Locale.ROOT));
    }

    /** In the Netherlands, a figure after the letter of an article is its paragraph: {@code 273f.1}. */
    private @Nullable Num dutchParagraph(Num number) {
        if (number.segments().size() != 1 || !words.language(number.start()).equals("nl")) {
            return null;
        }
        String written = number.first();
        int digits = Num.leadingDigits(written);
        int dot = written.lastIndexOf('.');
        boolean lettered = digits > 0 && dot > digits && Num.isDigits(written.substring(dot + 1));
        return lettered ? Num.of(written.substring(dot + 1), Num.Form.FIGURE, number.start(), number.end()) : null;
    }

    /** Reads {@code alin. (2)}, and in a list of sections the {@code (c)} that continues the previous item. */
    private List<Piece.Item> bracketed(int i, String level, List<Piece.Item> before) {
        List<Num> brackets = brackets(i, before.isEmpty());
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

    List<Num> brackets(int i) {
        return brackets(i, false);
    }

    /** Reads consecutive brackets; the first may be on a line of its own if nothing else can follow. */
    private List<Num> brackets(int i, boolean ownLine) {
        List<Num> brackets = new ArrayList<>(2);
        int at = i;
        Num slashed = ownLine ? null : numbers.slashed(i);
        if (slashed != null) {
            brackets.add(slashed);
            at = slashed.end();
        }
        while (words.is(at, '(') && brackets.size() < 8) {
            Num bracket = numbers.bracket(at);
            boolean apart = words.at(at).newLine() && !(ownLine && at == i);
            if (bracket == null || apart) {
                break;
            }
            brackets.add(bracket);
            at = bracket.end();
        }
        return brackets;
    }

    private Piece.Item ranged(Piece.Item item, String level) {
        int at = links.rangeSign(item.end());
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
            // The level may be repeated: "с части 1 по часть 3".
            Lexicon.Match again = words.find(links.filler(at), LevelWords.BEFORE);
            int number = again != null && again.lexeme().value().equals(level) ? links.skipDots(again.end()) : at;
            boolean sectioned = Levels.isRoot(level) || number > at;
            if (sectioned && number < words.size() && words.at(number).key().equals(LevelWords.SECTION_SIGN)) {
                number++;
            }
            List<Num> quoted = numbers.read(number, level);
            through = quoted.isEmpty() ? null : quoted.get(0).after(item.number());
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
        } else if (item.brackets().isEmpty() && !item.follows() && words.isDash(at - 1)) {
            // "Madde 80- (1)": the dash comes after the heading.
            return Piece.Item.of(
                    item.number(),
                    brackets,
                    item.start(),
                    brackets.get(brackets.size() - 1).end());
        } else {
            end = brackets.get(brackets.size() - 1).end();
        }
        return isBackwards(item, through) ? item : item.withThrough(through, brackets, end);
    }

    /**
     * Whether the number after a dash is lower than the one before it, and so cannot end a range: "Article 134 - 12
     * cases".
     */
    private static boolean isBackwards(Piece.Item item, @Nullable Num through) {
        Num number = item.number();
        return number != null
                && through != null
                && item.brackets().isEmpty()
                && number.isPlain()
                && through.isPlain()
                && Num.value(through.first()) < Num.value(number.first());
    }

    /**
     * Whether a number after a comma continues a list. It does not if it counts something, is a year or has its own
     * level word.
     */
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
        boolean dash = words.isDash(at);
        if (levels.isAfter(dash ? at + 1 : at) || (number.form() == Num.Form.ORDINAL && levels.behind(at, true) > 0)) {
            return false;
        }
        boolean isLaw = number.form() == Num.Form.LETTER
                && words.find(number.start(), Lexeme.Kind.NOUN) != null
                && words.is(at, '.')
                && words.isDigits(at + 1);
        if (isLaw) {
            // "lett. b), l. 20 febbraio 1958, n. 75"
            return false;
        }
        int value = Num.value(number.first());
        Num last = before.get(before.size() - 1).number();
        // "n.º 2, e 27.º": in Portugal, articles have the sign, and paragraphs have none.
        boolean isArticle = level.equals("number")
                && number.form() == Num.Form.ORDINAL
                && last != null
                && last.form() == Num.Form.FIGURE;
        if (isArticle) {
            return false;
        }
        if (isParagraphBehindOrdinal(number, last, level)) {
            return false;
        }
        boolean item = number.form() == Num.Form.DEGREE && last != null && last.form() != Num.Form.DEGREE;
        if (item) {
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
        boolean isLetterOfInciso = level.equals("inciso")
                && number.form() == Num.Form.LETTER
                && last != null
                && last.form() == Num.Form.ROMAN;
        Lexicon.Match name = number.form() == Num.Form.LETTER ? words.find(number.start(), Lexeme.Kind.KIND) : null;
        if (isLetterOfInciso || name != null && name.lexeme().words() > 1 && !words.is(number.end() - 1, ')')) {
            // "lett. a) e c), c.p."
            return false;
        }
        boolean letters = last != null && (last.form() == Num.Form.LETTER || last.form() == Num.Form.ROMAN);
        boolean ownLetters = number.form() == Num.Form.LETTER || number.form() == Num.Form.ROMAN;
        return !inner && (last == null || letters == ownLetters);
    }

    /** In Portugal, a low figure behind the ordinal sign of an article is its paragraph: "356º, 2". */
    static boolean isParagraphBehindOrdinal(Num number, @Nullable Num last, String level) {
        return level.equals("article")
                && last != null
                && last.form() == Num.Form.ORDINAL
                && number.form() == Num.Form.FIGURE
                && number.isPlain()
                && number.first().length() <= 2
                && Num.value(number.first()) < Num.value(last.first());
    }

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
        if (inDetails || !words.is(open, '(')) {
            return List.of();
        }
        Lexicon.Match level = words.find(open + 1, LevelWords.ANY);
        boolean begins = level == null
                ? whole.numberFirst(open + 1) != null
                : !Levels.isRoot(level.lexeme().value());
        if (!begins) {
            return List.of();
        }
        inDetails = true;
        List<Piece> pieces = whole.clause(open + 1).pieces();
        inDetails = false;
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
}
