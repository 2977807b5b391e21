package io.github.manumit.citation;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads numbers without a word for their level, if their surroundings make the level clear. */
final class BareNumberReader {

    private static final int LONGEST_BARE = 40;

    private static final int MOST_LETTERS = 10;

    /** A longer number that stands alone is not one of a provision. */
    private static final int LONGEST_ALONE = 4;

    private final TextWords words;
    private final Links links;
    private final NumberReader numbers;
    private final MentionReader mentions;
    private final ItemReader lists;

    /** The country that the reader was told; null if none. */
    private final @Nullable String country;

    /** The numbers up to here were checked and lead to no statute. */
    private int withoutStatute;

    BareNumberReader(
            TextWords words,
            Links links,
            NumberReader numbers,
            MentionReader mentions,
            ItemReader lists,
            @Nullable String country) {
        this.country = country;
        this.words = words;
        this.links = links;
        this.numbers = numbers;
        this.mentions = mentions;
        this.lists = lists;
    }

    /**
     * Reads numbers without a word for their level, if a statute next to them makes the level clear
     * ({@code 5 U.S.C. 552}, {@code ӘҚБтК 456-2}, {@code 302 r/w 34 IPC}), and a number directly followed by the level
     * below: {@code 307ч2}.
     */
    Piece.@Nullable Group bare(int i, List<Piece> before) {
        Num first = numbers.one(i, null);
        if (first == null || first.form() != Num.Form.FIGURE) {
            return null;
        }
        Piece last = before.isEmpty() ? null : before.get(before.size() - 1);
        if (isNumberOfLaw(i) || isYear(first) && last instanceof Piece.Named named && !isAmerican(named.mention())) {
            return null;
        }
        if (last instanceof Piece.Named named && named.mention().isTelling() && !isUnitBehind(i)) {
            boolean closed = before.size() > 1 && isClosed(before.get(before.size() - 2));
            String level = rootLevel(named.mention(), words.language(i));
            List<Piece.Item> items = closed ? List.of() : lists.items(i, level);
            return items.isEmpty()
                    ? null
                    : new Piece.Group(level, items.size() > 1, items, words.language(i), i, ItemReader.end(items, i));
        }
        Num number = numbers.one(i, null);
        Lexicon.Match joined =
                number != null && words.isJoined(number.end()) ? words.find(number.end(), LevelWords.BEFORE) : null;
        if (number != null
                && joined != null
                && !Levels.isRoot(joined.lexeme().value())
                && words.isDigits(links.skipDots(joined.end()))) {
            Piece.Item item = Piece.Item.of(number, List.of(), i, number.end());
            return new Piece.Group(
                    "article", false, List.of(item), joined.lexeme().language(), i, number.end());
        }
        if (!(last == null || last instanceof Piece.Separator)) {
            return null;
        }
        String level = rootLedTo(i, isBehindInner(before));
        List<Piece.Item> items = level == null ? List.of() : withParagraph(lists.items(i, level));
        return items.isEmpty() || level == null
                ? null
                : new Piece.Group(
                        level,
                        items.size() > 1,
                        items,
                        words.language(items.get(0).end()),
                        i,
                        ItemReader.end(items, i));
    }

    /** Whether the statute has as many sections as there are years. */
    private static boolean isAmerican(Mention mention) {
        return mention.code() != null && mention.code().startsWith("US-");
    }

    /** Whether a number is that of another law or order: {@code Приказ № 1108}, {@code 2015 asp 12}. */
    private boolean isNumberOfLaw(int i) {
        boolean numbered = words.isSign(i - 1) && words.find(i - 1, Lexeme.Kind.NUMBER) != null;
        Mention mention = words.at(i).newLine() ? mentions.read(i) : null;
        return numbered || mention != null && mention.title() == null;
    }

    /** Whether what stands before the name of a statute is all that is cited of it. */
    private static boolean isClosed(Piece piece) {
        boolean note = piece instanceof Piece.Group group
                && group.items().size() == 1
                && group.items().get(0).number() == null
                && group.items().get(0).brackets().isEmpty();
        return !(piece instanceof Piece.Separator) && !(piece instanceof Piece.Worded) && !note;
    }

    /** The level of the units of a statute: sections or articles. */
    private String rootLevel(Mention mention, String language) {
        String where = mention.code() != null || mention.country() != null
                ? mention.country()
                : country != null ? country : Drafting.home(language);
        return Drafting.rootLevel(mention.code() != null ? mention.code() : where);
    }

    /**
     * Reads the number with which a text begins that has only numbers, for the country that the reader was told; null
     * if the text begins in another way.
     */
    Piece.@Nullable Group alone() {
        Num number = numbers.one(0, null);
        if (number == null
                || number.form() != Num.Form.FIGURE
                || country == null
                || Num.leadingDigits(number.first()) > LONGEST_ALONE) {
            return null;
        }
        List<Num> brackets = new ArrayList<>(lists.brackets(number.end()));
        int end = brackets.isEmpty()
                ? number.end()
                : brackets.get(brackets.size() - 1).end();
        Num last = brackets.isEmpty() || !words.isDigits(end) ? null : numbers.one(end, null);
        if (last != null && last.end() == words.size()) {
            brackets.add(last);
            end = last.end();
        }
        Piece.Item item = Piece.Item.of(number, brackets, 0, end);
        return new Piece.Group(Drafting.rootLevel(country), false, List.of(item), words.language(0), 0, end);
    }

    private boolean isUnitBehind(int i) {
        Num number = numbers.one(i, null);
        return number == null
                || words.find(number.end(), Lexeme.Kind.UNIT) != null
                || words.find(links.filler(number.end()), Lexeme.Kind.MONTH) != null;
    }

    /**
     * The level of bare numbers that precede what they belong to: a statute ({@code 302 r/w 34 IPC}, {@code 105 УК РФ},
     * {@code 2510 of title 18}) or a part in words ({@code 111 частью четвертой}). Null if they lead to neither.
     */
    private @Nullable String rootLedTo(int i, boolean isBehindInner) {
        if (i < withoutStatute) {
            return null;
        }
        int at = i;
        boolean hasInner = false;
        for (int count = 0; count < LONGEST_BARE && at < words.size(); count++) {
            Piece.Separator separator = links.separator(at);
            int inner = at > i && !isBehindInner ? behindInner(at) : at;
            if (inner > at) {
                hasInner = true;
                at = inner;
            } else if (words.isDigits(at) && mentions.read(at) == null) {
                Num number = numbers.one(at, null);
                if (number == null || isYear(number)) {
                    return notLed(at);
                }
                List<Num> brackets = lists.brackets(number.end());
                at = brackets.isEmpty()
                        ? number.end()
                        : brackets.get(brackets.size() - 1).end();
                Lexicon.Match part = words.find(at, LevelWords.BEFORE);
                if (part != null
                        && part.lexeme().value().equals("part")
                        && !part.lexeme().isShort()
                        && Letters.isCyrillic(words.at(at).key())
                        && numbers.one(part.end(), "part") != null) {
                    return "article";
                }
            } else if (separator != null && at > i) {
                at = separator.end();
            } else if (words.isDash(at) && at > i) {
                at++;
            } else if (at > i) {
                int named = links.filler(at);
                if (hasInner && isLaw(at, named)) {
                    return "article";
                }
                Mention mention = named < words.size() ? mentions.read(named) : null;
                String code = mention == null ? null : mention.code();
                if (mention == null
                        || (mention.kind() == null && code == null)
                        || (named > at && code != null && !code.startsWith("IN-") && mention.title() == null)) {
                    return notLed(at);
                }
                return rootLevel(mention, words.language(at));
            } else {
                return notLed(at);
            }
        }
        return notLed(at);
    }

    /** In Italian annotations, the paragraph stands behind the article without a word: {@code 380 2 lett. d c.p.p.}. */
    private List<Piece.Item> withParagraph(List<Piece.Item> items) {
        int end = ItemReader.end(items, 0);
        boolean isParagraph = !items.isEmpty()
                && words.isDigits(end)
                && words.language(end).equals("it")
                && behindInner(end + 1) > end + 1;
        if (!isParagraph) {
            return items;
        }
        List<Piece.Item> all = new ArrayList<>(items);
        Piece.Item last = all.remove(all.size() - 1);
        Num paragraph = Num.of(words.at(end).key(), Num.Form.FIGURE, end, end + 1);
        all.add(Piece.Item.of(last.number(), List.of(paragraph), last.start(), end + 1));
        return all;
    }

    /** Whether a unit below an article was cited last, so that a number may be another of its units. */
    private static boolean isBehindInner(List<Piece> before) {
        for (int k = before.size() - 1; k >= 0 && !(before.get(k) instanceof Piece.Named); k--) {
            if (before.get(k) instanceof Piece.Group group) {
                return !Levels.isRoot(group.level());
            }
        }
        return false;
    }

    /**
     * The position after a unit below an article, with its level and number or letter: {@code ч. 1}, {@code fracción II},
     * {@code incisos f) y g)}; the same position if there is none.
     */
    private int behindInner(int i) {
        Lexicon.Match level = words.find(i, LevelWords.BEFORE);
        if (level == null || Levels.isRoot(level.lexeme().value())) {
            return i;
        }
        String word = level.lexeme().value();
        Num number = numbers.one(links.skipDots(level.end()), word);
        Num last = number;
        for (int count = 0; count < MOST_LETTERS && number != null && number.form() == Num.Form.LETTER; count++) {
            int listed = links.listed(number.end());
            number = listed > number.end() ? numbers.one(listed, word) : null;
            last = number != null && number.form() == Num.Form.LETTER ? number : last;
        }
        return last == null ? i : last.end();
    }

    /** Whether a law without a name follows, as in "55, fracción II, del Reglamento para ...". */
    private boolean isLaw(int from, int i) {
        return i > from && words.language(i).equals("es") && words.find(i, Lexeme.Kind.NOUN) != null;
    }

    private @Nullable String notLed(int at) {
        withoutStatute = at;
        return null;
    }

    private static boolean isYear(Num number) {
        int value = Num.value(number.first());
        return number.isPlain() && value >= 1900 && value <= 2100;
    }

    /**
     * Reads further numbers after a statute that are followed by another statute ({@code 227 КоАО, 182, 184 УК}), and
     * article numbers after parts.
     */
    Piece.@Nullable Group more(int i, List<Piece> before) {
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
        Piece.Group paragraph = moreParagraphs(i, before, last);
        if (paragraph != null) {
            return paragraph;
        }
        List<Piece.Item> items = lists.items(i, root.level());
        if (items.isEmpty()) {
            return null;
        }
        int end = items.get(items.size() - 1).end();
        Num first = items.get(0).number();
        boolean afterParts = last instanceof Piece.Group group
                && !Levels.isRoot(group.level())
                && first != null
                && Num.value(first.first()) >= ItemReader.LEAST_ARTICLE;
        boolean afterStatute = last instanceof Piece.Named && first != null && closedByStatute(end);
        boolean with = before.get(before.size() - 1) instanceof Piece.Separator separator
                && separator.kind() == Piece.Separator.Kind.WITH;
        boolean unit = words.find(end, Lexeme.Kind.UNIT) != null;
        Lexicon.Match inner = words.find(end, LevelWords.BEFORE);
        boolean detailed = root.plural()
                && inner != null
                && !Levels.isRoot(inner.lexeme().value())
                && numbers.one(links.skipDots(inner.end()), null) != null;
        boolean ordinal = last instanceof Piece.Group number
                && number.level().equals("number")
                && root.plural()
                && first != null
                && first.form() == Num.Form.ORDINAL;
        boolean goesOn = last instanceof Piece.Group group
                && Levels.isRoot(group.level())
                && group.plural()
                && first != null
                && first.form() == Num.Form.FIGURE
                && !isYear(first);
        // "169º CP, 277º, 340º CPP": only articles have the sign of an ordinal.
        boolean signed = last instanceof Piece.Named
                && first != null
                && first.form() == Num.Form.ORDINAL
                && words.isOneOf(first.start() + 1, "\u00ba\u00b0")
                && Num.value(first.first()) >= ItemReader.LEAST_ARTICLE;
        return (signed || afterParts || afterStatute || with || detailed || goesOn || ordinal) && !unit
                ? new Piece.Group(root.level(), true, items, root.language(), i, end)
                : null;
    }

    /** Reads the Portuguese paragraph after the letters of the one before it: "nºs 1, al. d), e 4, al. c)". */
    private Piece.@Nullable Group moreParagraphs(int i, List<Piece> before, Piece last) {
        boolean isLetter = last instanceof Piece.Group letter
                && (letter.level().equals("alinea") || letter.level().equals("letter"))
                && words.language(i).equals("pt");
        int from = Math.max(0, before.size() - MOST_LETTERS);
        for (int k = before.size() - 1; isLetter && k >= from; k--) {
            if (before.get(k) instanceof Piece.Group group && group.level().equals("number")) {
                Num number = numbers.one(i, null);
                Num first = group.items().get(0).number();
                boolean follows = number != null
                        && first != null
                        && number.form() == Num.Form.FIGURE
                        && number.first().length() <= 2
                        && Num.value(number.first()) > Num.value(first.first());
                return follows && number != null
                        ? new Piece.Group(
                                "number",
                                false,
                                List.of(Piece.Item.of(number, List.of(), i, number.end())),
                                "pt",
                                i,
                                number.end())
                        : null;
            }
        }
        return null;
    }

    private boolean closedByStatute(int i) {
        int at = links.filler(i);
        Mention mention = at < words.size() ? mentions.read(at) : null;
        return mention != null && mention.isTelling();
    }
}
