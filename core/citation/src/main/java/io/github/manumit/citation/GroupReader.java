package io.github.manumit.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a level and its numbers, whichever comes first, and numbers whose form shows their level. */
final class GroupReader {

    /** Levels at which a unit may have no number. */
    private static final Set<String> UNNUMBERED =
            Set.of("note", "caput", "explanation", "preamble", "annex", "schedule", "transitional-provisions");

    /** Longer lists do not exist; the rest is read as another citation. */
    private static final int LONGEST_LIST = 200;

    private static final int MOST_FILLERS = 4;

    /** No Turkish law has as many articles; such a number before a slash is that of a law. */
    private static final int LEAST_LAW = 1600;

    /** Levels whose inner units may be listed before them without a word for their level. */
    private static final Set<String> MARKED_IN =
            Set.of("part", "paragraph", "subsection", "number", "division", "item");

    private final TextWords words;
    private final Links links;
    private final NumberReader numbers;
    private final LevelWords levels;
    private final ItemReader lists;

    /** The letters up to here were checked and are not followed by the unit that they belong to. */
    private int withoutUnit;

    /** The numbers up to here were checked and are not followed by a level. */
    private int withoutLevel;

    GroupReader(TextWords words, Links links, NumberReader numbers, LevelWords levels, ItemReader lists) {
        this.words = words;
        this.links = links;
        this.numbers = numbers;
        this.levels = levels;
        this.lists = lists;
    }

    Piece.@Nullable Group group(int i, List<Piece> before) {
        Piece.Group first = levelFirst(i, before);
        if (first != null) {
            return first;
        }
        Piece.Group number = numberFirst(i);
        if (number != null) {
            return number;
        }
        Piece.Group last = lastGroup(before);
        Piece.Group portuguese = portuguese(i, last != null && last.level().equals("article") && i - last.end() <= 1);
        if (portuguese != null) {
            return portuguese;
        }
        Piece.Group letter = quotedLetter(i, before);
        if (letter != null) {
            return letter;
        }
        Piece.Group paragraph = paragraphBehindOrdinal(i, last);
        if (paragraph != null) {
            return paragraph;
        }
        Piece.Group marked = marked(i);
        return marked != null ? marked : signless(i, before);
    }

    /** Reads a level word or sign followed by its numbers. */
    Piece.@Nullable Group levelFirst(int i, List<Piece> before) {
        Lexicon.Match match = words.find(i, LevelWords.BEFORE);
        if (match == null) {
            return null;
        }
        String level = match.lexeme().value();
        boolean plural = match.lexeme().kind() == Lexeme.Kind.LEVEL_PLURAL;
        String language = match.lexeme().language();
        int at = match.end();
        if (level.equals("sentence") && isWithinAbbreviation(i)) {
            return null;
        }
        boolean isJoined =
                match.lexeme().isShort() && words.isJoined(i) && words.isWord(i - 1) && !words.isBehindApostrophe(i);
        boolean isTitle =
                level.equals("title") && !Num.isRoman(words.isWord(match.end()) ? words.written(match.end()) : "");
        if (isTitle || (isJoined && words.find(i - 1, Lexeme.Kind.FORMER) == null)) {
            return null;
        }
        boolean sectionSign = words.at(i).key().equals(LevelWords.SECTION_SIGN);
        Piece.Group root = lastGroup(before);
        if (sectionSign && root != null && root.level().equals("article")) {
            level = "paragraph";
        }
        while (words.is(at, '.') && (words.isJoined(at) || (words.isDigits(at + 1) && words.isJoined(at + 1)))) {
            at++;
        }
        int signed = behindOrdinalSign(match.end());
        plural |= signed > at;
        at = Math.max(at, signed);
        boolean isSign = at < words.size() && words.at(at).key().equals(LevelWords.SECTION_SIGN);
        if (isSign && !UNNUMBERED.contains(level)) {
            at++;
        }
        Lexicon.Match sign = words.find(at, Lexeme.Kind.NUMBER);
        if (sign != null && words.isDigits(links.skipDots(sign.end()))) {
            at = links.skipDots(sign.end());
        }
        List<Piece.Item> items = lists.items(at, level);
        if (items.isEmpty()) {
            boolean alone = UNNUMBERED.contains(level) && numbers.bracket(at) == null;
            if (!alone) {
                return null;
            }
            Piece.Item item = Piece.Item.of(null, List.of(), i, at);
            return new Piece.Group(level, false, List.of(item), language, i, at);
        }
        return new Piece.Group(
                level, plural, items, language, i, items.get(items.size() - 1).end());
    }

    /** Whether a letter is the middle of an abbreviation: "i.S.v.". */
    private boolean isWithinAbbreviation(int i) {
        return words.is(i - 1, '.')
                && words.isJoined(i)
                && words.isWord(i - 2)
                && words.isJoined(i - 1)
                && words.at(i - 2).key().length() == 1;
    }

    /** Reads numbers followed by a level word, as in Kazakh and Uzbek, and ordinals in any language. */
    Piece.@Nullable Group numberFirst(int i) {
        if (i < withoutLevel) {
            return null;
        }
        List<Piece.Item> items = new ArrayList<>();
        int at = i;
        boolean ordinal = false;
        while (items.size() < LONGEST_LIST) {
            List<Num> found = numbers.read(at, "point");
            Num hungarian =
                    found.isEmpty() && words.is(at, '(') && words.language(at).equals("hu")
                            ? numbers.bracket(at)
                            : null;
            found = hungarian == null ? found : List.of(hungarian);
            if (found.isEmpty()) {
                break;
            }
            boolean letters = found.get(0).form() == Num.Form.LETTER
                    && !words.opensQuote(at)
                    && !words.is(found.get(0).end() - 1, ')');
            if (letters && items.isEmpty() && !levels.isAfter(found.get(0).end())) {
                break;
            }
            if (isAnotherKind(found.get(0), items)) {
                break;
            }
            ordinal = found.get(found.size() - 1).form() == Num.Form.ORDINAL;
            for (Num number : found) {
                Num through = null;
                int end = number.end();
                List<Num> brackets = new ArrayList<>();
                Num bracket = numbers.bracket(end);
                boolean raised = bracket != null
                        && words.language(i).startsWith("uz")
                        && (isHyphenOrLevel(bracket.end()) || links.separator(bracket.end()) != null);
                if (bracket != null && raised) {
                    brackets.add(bracket);
                    end = bracket.end();
                }
                Num slashed = numbers.slashed(end);
                if (slashed != null) {
                    end = slashed(number, slashed, items);
                    at = end;
                    continue;
                }
                int dash = links.rangeSign(end);
                if (dash > end) {
                    List<Num> ends = numbers.read(dash, null);
                    through = ends.isEmpty() ? null : ends.get(0);
                    end = through == null ? end : through.end();
                    ordinal |= through != null && through.form() == Num.Form.ORDINAL;
                }
                items.add(Piece.Item.of(number, brackets, number.start(), end).withThrough(through, List.of(), end));
                at = end;
            }
            if (words.isDash(at) && links.separator(at + 1) != null) {
                // For example "367-, 369- va 370-moddalar".
                at++;
            }
            int level = levels.behind(at, ordinal);
            if (level > 0 && isBeforeItsNumber(level)) {
                break;
            }
            if (level > 0) {
                return after(i, level, items);
            }
            Piece.Separator separator = links.separator(at);
            if (separator == null
                    || separator.kind() == Piece.Separator.Kind.SEMICOLON
                    || separator.kind() == Piece.Separator.Kind.WITH) {
                break;
            }
            at = separator.end();
            Piece.Separator second = links.separator(at);
            if (second != null && second.kind() == Piece.Separator.Kind.AND) {
                at = second.end();
            }
            at = ordinal ? links.filler(at) : at;
        }
        withoutLevel = at;
        return null;
    }

    /** Whether a Dutch word that may stand on either side of its number stands before it: "46 jo 273f lid 1". */
    private boolean isBeforeItsNumber(int level) {
        Lexicon.Match before = words.find(level, LevelWords.BEFORE);
        return before != null && before.lexeme().language().equals("nl") && words.isDigits(before.end());
    }

    /** Whether a word comes after a figure: "11, segundo párrafo" is no list of paragraphs. */
    private boolean isAnotherKind(Num number, List<Piece.Item> items) {
        Num last = items.isEmpty() ? null : items.get(items.size() - 1).number();
        return last != null
                && last.form() == Num.Form.FIGURE
                && number.form() == Num.Form.ORDINAL
                && !words.isDigits(number.start())
                && !words.isDigits(number.end() - 1);
    }

    /** Adds an article with the paragraphs after a slash: {@code 227/2}, {@code 403/5-6-7}; returns the end. */
    private int slashed(Num number, Num first, List<Piece.Item> items) {
        boolean isLaw = number.isPlain()
                && Num.value(number.first()) >= LEAST_LAW
                && words.language(first.end()).equals("tr");
        int last;
        if (isLaw) {
            // "5560/3 md." is article 3 of a law.
            last = first.end();
            items.add(Piece.Item.of(first, List.of(), number.start(), last));
        } else {
            List<Piece.Item> paragraphs = lists.slashed(number, first);
            items.addAll(paragraphs);
            last = ItemReader.end(paragraphs, first.end());
        }
        return behindDot(last);
    }

    private int behindDot(int i) {
        return words.is(i, '.') && words.isJoined(i) && words.isLevel(i + 1) ? i + 1 : i;
    }

    private boolean isHyphenOrLevel(int i) {
        return levels.isAfter(i) || (words.isDash(i) && levels.isAfter(i + 1));
    }

    private Piece.@Nullable Group after(int start, int level, List<Piece.Item> items) {
        Lexicon.Match match = words.find(level, LevelWords.ANY);
        if (match == null) {
            return null;
        }
        int end = dotted(match);
        int seq = links.following(end);
        if (seq > end) {
            items.set(items.size() - 1, items.get(items.size() - 1).withFollowing(seq));
            end = seq;
        }
        return new Piece.Group(
                match.lexeme().value(),
                items.size() > 1,
                List.copyOf(items),
                match.lexeme().language(),
                start,
                end);
    }

    private int dotted(Lexicon.Match match) {
        int dash = match.end();
        if (words.isSign(dash - 1)
                && words.isDash(dash)
                && words.isJoined(dash)
                && words.isWord(dash + 1)
                && words.isJoined(dash + 1)) {
            // "192. §-ának"
            return dash + 2;
        }
        return match.lexeme().isShort() && words.is(match.end(), '.') && words.isJoined(match.end())
                ? match.end() + 1
                : match.end();
    }

    /**
     * Reads numbers or letters without a word for their level before the unit that they belong to: {@code a and b of part
     * 2}, {@code «а», «б» ч. 2}, {@code 1) и 2) части 3}.
     */
    private Piece.@Nullable Group marked(int i) {
        if (i < withoutUnit) {
            return null;
        }
        List<Piece.Item> items = new ArrayList<>();
        boolean isMarked = false;
        int at = i;
        while (items.size() < LONGEST_LIST) {
            Num bracket = numbers.bracket(at);
            List<Num> found = bracket != null ? List.of(bracket) : numbers.read(at, "point");
            Num last = found.isEmpty() ? null : found.get(found.size() - 1);
            boolean own = last != null && (bracket != null || words.opensQuote(at) || words.is(last.end() - 1, ')'));
            if (last == null || (last.form() != Num.Form.LETTER && !own)) {
                break;
            }
            isMarked |= own;
            found.forEach(each -> items.add(Piece.Item.of(each, List.of(), each.start(), each.end())));
            at = last.end();
            int listed = links.listed(at);
            if (listed == at) {
                break;
            }
            at = listed;
        }
        Piece.Group unit = items.isEmpty() || !(isMarked || items.size() > 1) || isListMarker(i, items)
                ? null
                : unitAfter(items.get(items.size() - 1).end());
        if (unit == null) {
            withoutUnit = at;
            return null;
        }
        boolean soviet = unit.level().equals("part") || unit.level().equals("article");
        int end = ItemReader.end(items, i);
        return new Piece.Group(
                soviet ? "point" : "letter", items.size() > 1, List.copyOf(items), unit.language(), i, end);
    }

    /** Whether a letter in brackets begins an item of a text: {@code (c) paragraphs 1 and 2}. */
    private boolean isListMarker(int i, List<Piece.Item> items) {
        int end = items.get(0).end();
        return items.size() == 1
                && words.is(i, '(')
                && links.filler(end) == end
                && words.find(end, Lexeme.Kind.LEVEL_PLURAL) != null;
    }

    /** Reads the paragraph of a Portuguese article without a word for it: the 2 of "356º, 2, a)"; also Swedish points. */
    private Piece.@Nullable Group paragraphBehindOrdinal(int i, Piece.@Nullable Group last) {
        if (last != null
                && last.end() == i
                && last.level().equals("paragraph")
                && last.language().equals("sv")
                && words.isDigits(i)) {
            // "första stycket 2"
            List<Piece.Item> points = lists.items(i, "point");
            return points.isEmpty()
                    ? null
                    : new Piece.Group("point", points.size() > 1, points, "sv", i, ItemReader.end(points, i));
        }
        boolean behind = last != null && last.end() == i - 1 && words.is(i - 1, ',') && words.isDigits(i);
        if (!behind || last == null || !words.language(last.start()).equals("pt")) {
            return null;
        }
        Num number = numbers.one(i, null);
        Num article = last.items().get(last.items().size() - 1).number();
        return number != null && ItemReader.isParagraphBehindOrdinal(number, article, last.level())
                ? new Piece.Group(
                        "number",
                        false,
                        List.of(Piece.Item.of(number, List.of(), i, number.end())),
                        "pt",
                        i,
                        number.end())
                : null;
    }

    /** Reads the number of a Portuguese article: {@code n.º 1 do artigo 160.º}, {@code artigo 160.º, n.º 1}. */
    private Piece.@Nullable Group portuguese(int i, boolean behindArticle) {
        Lexicon.Match sign = words.find(i, Lexeme.Kind.NUMBER);
        if (sign == null || !sign.lexeme().language().equals("pt")) {
            return null;
        }
        int at = Math.max(sign.end(), behindOrdinalSign(sign.end()));
        Num number = words.isDigits(at) ? numbers.one(at, null) : null;
        List<Piece.Item> items = number == null ? List.of() : lists.items(at, "number");
        int end = ItemReader.end(items, at);
        Lexicon.Match of = number == null ? null : words.find(end, Lexeme.Kind.OF);
        Lexicon.Match article = of == null ? null : words.find(of.end(), LevelWords.BEFORE);
        boolean ofArticle = article != null && article.lexeme().value().equals("article");
        boolean low = number != null && number.first().length() <= 2;
        return items.isEmpty() || !low || !(ofArticle || behindArticle)
                ? null
                : new Piece.Group("number", items.size() > 1, items, "pt", i, end);
    }

    /** The position after the signs of a Portuguese abbreviation: {@code art.º}, {@code n.ºs}; the same if there are none. */
    private int behindOrdinalSign(int i) {
        int at = words.is(i, '.') ? i + 1 : i;
        if (!words.isOneOf(at, "\u00ba\u00b0") || !words.isJoined(at)) {
            return i;
        }
        at++;
        boolean plural =
                words.isWord(at) && words.isJoined(at) && words.at(at).key().equals("s");
        at = plural ? at + 1 : at;
        return words.is(at, '.') && words.isJoined(at) ? at + 1 : at;
    }

    /** The inner unit that follows, possibly after words to skip. */
    private Piece.@Nullable Group unitAfter(int i) {
        int at = links.filler(i);
        Lexicon.Match level = words.find(at, LevelWords.BEFORE);
        if (words.isDigits(at)) {
            return signless(at, List.of());
        }
        Piece.Group portuguese = portuguese(at, false);
        if (portuguese != null) {
            return portuguese;
        }
        if (level == null || !MARKED_IN.contains(level.lexeme().value())) {
            return null;
        }
        return levelFirst(at, List.of());
    }

    /**
     * Reads numbers whose form shows their level: the 3° and the II of a French article, the I of a Brazilian
     * paragraph, the II of a German one.
     */
    private Piece.@Nullable Group signless(int i, List<Piece> before) {
        String language = words.language(i);
        if (words.isDigits(i)
                && (language.equals("fr") || language.equals("nl"))
                && !isItemBehindParagraph(i, before)) {
            Num number = numbers.one(i, null);
            if (number != null && number.form() == Num.Form.DEGREE && (!before.isEmpty() || leadsOn(number.end()))) {
                return new Piece.Group(
                        "item",
                        false,
                        lists.items(i, "item"),
                        language,
                        i,
                        ItemReader.end(lists.items(i, "item"), number.end()));
            }
            return null;
        }
        if (isItemBehindParagraph(i, before)) {
            return itemsBehindParagraph(i, language);
        }
        if (words.isDigits(i) && language.equals("de") && isBehindRoman(i, before)) {
            List<Piece.Item> items = lists.items(i, "sentence");
            return items.isEmpty()
                    ? null
                    : new Piece.Group("sentence", false, items, language, i, ItemReader.end(items, i));
        }
        if (isLetterWithBracket(i, before)) {
            List<Piece.Item> letters = lettersWithBrackets(i);
            return new Piece.Group("letter", letters.size() > 1, letters, language, i, ItemReader.end(letters, i));
        }
        if (!words.isWord(i) || !Num.isRoman(words.written(i))) {
            return null;
        }
        String level = switch (language) {
            case "fr" -> "division";
            case "pt", "es" -> "inciso";
            case "de" -> "paragraph";
            default -> "";
        };
        boolean follows = lastGroup(before) != null
                        && language.equals("de")
                        && (words.isDigits(i - 1) || words.isJoined(i - 1) && words.isDigits(i - 2))
                || lastGroup(before) != null && Set.of("pt", "es").contains(language)
                || language.equals("fr") && (lastGroup(before) != null || leadsOn(i + 1));
        if (level.isEmpty() || !follows) {
            return null;
        }
        List<Piece.Item> items = lists.items(i, level);
        return items.isEmpty() ? null : new Piece.Group(level, false, items, language, i, ItemReader.end(items, i + 1));
    }

    /** For example {@code Art. 382-2 (1) 2)}, in French texts. */
    private boolean isItemBehindParagraph(int i, List<Piece> before) {
        boolean isClosed = words.is(i - 1, ')')
                && words.is(i + 1, ')')
                && words.isDigits(i)
                && words.isJoined(i + 1)
                && words.language(i).equals("fr");
        Piece.Group last = isClosed ? lastGroup(before) : null;
        return last != null
                && last.end() == i
                && !last.items().get(last.items().size() - 1).brackets().isEmpty();
    }

    private Piece.Group itemsBehindParagraph(int i, String language) {
        List<Piece.Item> items = new ArrayList<>();
        int at = i;
        while (items.size() < LONGEST_LIST && words.isDigits(at) && words.is(at + 1, ')') && words.isJoined(at + 1)) {
            Num number = Num.of(words.at(at).key(), Num.Form.DEGREE, at, at + 2);
            items.add(Piece.Item.of(number, List.of(), at, at + 2));
            at = links.listed(at + 2);
        }
        return new Piece.Group("item", items.size() > 1, items, language, i, ItemReader.end(items, i));
    }

    /** Reads the letter of a Brazilian or Spanish unit in quotation marks: {@code art. 5º, XLVII, "c"}. */
    private Piece.@Nullable Group quotedLetter(int i, List<Piece> before) {
        Piece.Group last = words.opensQuote(i) && words.is(i - 1, ',') ? lastGroup(before) : null;
        boolean isInner = last != null
                && last.end() == i - 1
                && (last.level().equals("inciso") || last.level().equals("paragraph"))
                && words.language(i + 1).equals("pt");
        List<Num> letters = isInner ? numbers.read(i, "alinea") : List.of();
        if (letters.isEmpty() || letters.get(0).form() != Num.Form.LETTER) {
            return null;
        }
        List<Piece.Item> items = new ArrayList<>();
        letters.forEach(each -> items.add(Piece.Item.of(each, List.of(), each.start(), each.end())));
        return new Piece.Group("alinea", items.size() > 1, items, "pt", i, ItemReader.end(items, i));
    }

    /** For example {@code art. 5 § 1 e)}. */
    private boolean isLetterWithBracket(int i, List<Piece> before) {
        Piece.Group last = lastGroup(before);
        boolean apart = last != null
                && last.end() == i - 1
                && words.is(i - 1, ',')
                && words.language(i).equals("pt");
        return last != null
                && (apart || last.end() == i)
                && words.isWord(i)
                && words.written(i).length() == 1
                && words.at(i).key().charAt(0) < 0x80
                && words.is(i + 1, ')')
                && words.isJoined(i + 1);
    }

    private List<Piece.Item> lettersWithBrackets(int i) {
        List<Piece.Item> letters = new ArrayList<>();
        int at = i;
        while (letters.size() < LONGEST_LIST
                && words.isWord(at)
                && words.written(at).length() == 1
                && words.is(at + 1, ')')
                && words.isJoined(at + 1)) {
            Num letter = numbers.closed(Num.of(words.written(at), Num.Form.LETTER, at, at + 1));
            if (letter.end() == at + 1 && !letters.isEmpty()) {
                break;
            }
            letters.add(Piece.Item.of(letter, List.of(), at, letter.end()));
            at = links.listed(letter.end());
        }
        return letters;
    }

    /** Whether a number is the sentence of a German paragraph with a Roman numeral: {@code § 24 I 1}. */
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

    /** Whether the path continues with an outer unit: {@code 3° du I de l'article}. */
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
                && (words.find(at, LevelWords.BEFORE) != null
                        || words.find(at, Lexeme.Kind.THIS) != null
                        || Num.isRoman(words.written(at)));
    }

    static Piece.@Nullable Group lastGroup(List<Piece> before) {
        for (int i = before.size() - 1; i >= 0; i--) {
            if (before.get(i) instanceof Piece.Group group) {
                return group;
            }
        }
        return null;
    }
}
