package io.github.manumit.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Reads the pieces of citations that belong together: levels with their numbers, statutes, pointers, and what separates
 * them.
 */
final class PieceReader {

    private static final int LONGEST_GLOSS = 40;

    private static final int LONGEST_HEADING = 30;

    /** A longer sequence is read as several; a statute named before continues to apply. */
    private static final int MOST_PIECES = 200;

    private static final Kinds POINTERS = Kinds.of(Lexeme.Kind.THIS, Lexeme.Kind.SAME);

    /** The maximum number of pieces in one path, including the commas between them. */
    private static final int LONGEST_PATH = 16;

    private final TextWords words;
    private final Links links;
    private final NumberReader numbers;
    private final MentionReader mentions;
    private final GroupReader groups;
    private final BareNumberReader bareNumbers;
    private final WordingReader wordings;
    private final Gazettes gazettes;

    PieceReader(TextWords words, @Nullable String country) {
        this.words = words;
        this.links = new Links(words);
        this.numbers = new NumberReader(words);
        this.mentions = new MentionReader(words);
        LevelWords levels = new LevelWords(words, numbers);
        ItemReader items = new ItemReader(words, links, numbers, mentions, levels, this);
        this.groups = new GroupReader(words, links, numbers, levels, items);
        this.wordings = new WordingReader(words);
        this.gazettes = new Gazettes(words);
        this.bareNumbers = new BareNumberReader(words, links, numbers, mentions, items, country);
    }

    /** Pieces that belong together, and the position after them. */
    record Clause(List<Piece> pieces, int end) {}

    /** Whether a citation could begin at a position: a cheap check before {@link #clause}. */
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
                        || LawReader.mayBeUnionAct(words, i)
                : words.opensQuote(i) || numbers.bracket(i) != null;
    }

    /**
     * Reads the pieces that belong together, beginning at a position.
     *
     * @return the pieces; empty if no citation begins there
     */
    Clause clause(int from) {
        List<Piece> pieces = new ArrayList<>();
        int at = from;
        int end = from;
        while (at < words.size() && pieces.size() < MOST_PIECES) {
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
            Wording wording = isSeparated(pieces) ? null : wordings.after(at);
            if (wording != null) {
                pieces.add(new Piece.Worded(wording));
                at = wording.end();
                end = at;
                continue;
            }
            int through = links.rangeSign(at);
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
            Piece.Separator separator = links.separator(at);
            if (separator != null) {
                if (!(pieces.get(pieces.size() - 1) instanceof Piece.Separator)) {
                    pieces.add(separator);
                } else if (separator.kind() != Piece.Separator.Kind.COMMA) {
                    pieces.set(pieces.size() - 1, separator);
                }
                at = separator.end();
                continue;
            }
            int filler = links.filler(at);
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

    private static boolean isSeparated(List<Piece> pieces) {
        return pieces.get(pieces.size() - 1) instanceof Piece.Separator;
    }

    /** Whether the next path has the same levels as the one before: "part 3 of article 126 – part 1 of article 128". */
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
                piece = words.is(at, ',') ? links.separator(at) : null;
            }
            if (piece == null && links.filler(at) > at) {
                at = links.filler(at);
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
        if (gazettes.cover(i)) {
            return null;
        }
        Piece self = self(i);
        if (self != null) {
            return self;
        }
        Mention numbered = words.find(i, Lexeme.Kind.SERIES) == null ? null : mentions.read(i);
        if (numbered != null && numbered.isTelling()) {
            return new Piece.Named(numbered);
        }
        Piece.Group group = groups.group(i, before);
        if (group != null) {
            return group;
        }
        Piece.Group bare = bareNumbers.bare(i, before);
        if (bare != null) {
            return bare;
        }
        Mention mention = mentions.read(i);
        if (mention != null) {
            return !mention.isTelling() && before.isEmpty() ? null : new Piece.Named(mention);
        }
        Piece.Group more = bareNumbers.more(i, before);
        if (more != null) {
            return more;
        }
        Wording wording = before.isEmpty() || isSeparated(before) ? wordings.before(i) : null;
        return wording == null ? null : new Piece.Worded(wording);
    }

    private @Nullable Piece self(int i) {
        Lexicon.Match self = words.find(i, POINTERS);
        if (self == null) {
            return null;
        }
        boolean same = self.lexeme().kind() == Lexeme.Kind.SAME;
        int at = self.end();
        Lexicon.Match noun = words.find(at, Lexeme.Kind.NOUN);
        if (noun == null) {
            // The name of the code may stand between the two words: "this Criminal Code".
            Lexicon.Match kind = words.find(at, Lexeme.Kind.KIND);
            noun = kind != null && !kind.lexeme().isShort() ? kind : null;
        }
        if (noun != null) {
            return new Piece.Self("statute", same, i, noun.end());
        }
        Lexicon.Match level = words.find(at, LevelWords.ANY);
        if (level == null || level.lexeme().isShort()) {
            return null;
        }
        boolean numbered = level.lexeme().kind() != Lexeme.Kind.LEVEL_AFTER
                && numbers.one(level.end(), null) != null
                && words.isDigits(level.end());
        return numbered ? null : new Piece.Self(level.lexeme().value(), same, i, level.end());
    }

    /**
     * Reads a text that is only the number of a provision, as databases hold it: {@code 128}, {@code 128 (3) 2},
     * {@code 128 ч. 3}.
     *
     * @return the pieces; empty if the text has anything else
     */
    List<Piece> number() {
        Piece.Group number = bareNumbers.alone();
        List<Piece> pieces = new ArrayList<>();
        if (number == null) {
            return pieces;
        }
        pieces.add(number);
        int at = number.end();
        while (at < words.size() && !(words.is(at, '.') && at + 1 == words.size())) {
            Piece.Group inner = groups.group(words.is(at, ',') ? at + 1 : at, pieces);
            if (inner == null || Levels.isRoot(inner.level())) {
                return List.of();
            }
            pieces.add(inner);
            at = inner.end();
        }
        return pieces;
    }

    /** Reads a group whose numbers come first. */
    Piece.@Nullable Group numberFirst(int i) {
        return groups.numberFirst(i);
    }

    /** Whether a separate citation begins at a position. */
    boolean cites(int i) {
        return i < words.size()
                && (piece(i, List.of()) instanceof Piece.Group group && Levels.isRoot(group.level())
                        || words.isDigits(i) && mentions.read(i) != null);
    }

    /** Skips text in brackets that is not part of the path: a heading, a "hereinafter" note, an ellipsis. */
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
                                || links.separator(at + 1) != null
                                || words.find(at + 1, Lexeme.Kind.OF) != null);
                return goesOn ? at + 1 : i;
            }
        }
        return i;
    }

    /** Skips a heading after the number of an article, if the path continues after it. */
    private int heading(int i, List<Piece> pieces) {
        Piece last = pieces.get(pieces.size() - 1);
        if (!(last instanceof Piece.Group)) {
            return i;
        }
        if (words.opensQuote(i)) {
            for (int at = i + 1; at < words.size() && at < i + LONGEST_HEADING; at++) {
                if (words.closesQuote(at)) {
                    int next = at + 1;
                    boolean goesOn = next < words.size()
                            && (links.separator(next) != null
                                    || links.filler(next) > next
                                    || gloss(next) > next
                                    || piece(next, pieces) != null);
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
                Piece.Group next = groups.levelFirst(at + 1, pieces);
                if (next == null) {
                    next = groups.numberFirst(at + 1);
                }
                if (next != null && !Levels.isRoot(next.level())) {
                    return at;
                }
            }
        }
        return i;
    }
}
