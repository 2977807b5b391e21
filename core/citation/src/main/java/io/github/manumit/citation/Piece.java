package io.github.manumit.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A piece of a citation as it occurs in the text; pieces are in the order of the text. */
sealed interface Piece {

    /** The first token. */
    int start();

    /** The token after it. */
    int end();

    /** A level and its numbers. */
    record Group(String level, boolean plural, List<Item> items, String language, int start, int end) implements Piece {

        Group endingAt(int newEnd) {
            return new Group(level, plural, items, language, start, newEnd);
        }
    }

    /**
     * One of the numbers of a group.
     *
     * @param number the number; null for a level that has none, and for an item that only continues the brackets of the
     *     previous one
     * @param brackets the numbers in brackets after it
     * @param through the end of the range that begins with it
     * @param throughBrackets the numbers in brackets after the end of the range
     * @param andFollowing whether "and the following" comes after it
     * @param follows whether it has no number of its own and continues the previous item, like the {@code (c)} of
     *     {@code 1589(a), (c)}
     * @param details further pieces in brackets after it: {@code 126 (part 3)}
     */
    record Item(
            @Nullable Num number,
            List<Num> brackets,
            @Nullable Num through,
            List<Num> throughBrackets,
            List<Piece> details,
            boolean follows,
            boolean andFollowing,
            int start,
            int end) {

        static Item of(@Nullable Num number, List<Num> brackets, int start, int end) {
            return new Item(number, brackets, null, List.of(), List.of(), false, false, start, end);
        }

        Item withDetails(List<Piece> newDetails, int newEnd) {
            return new Item(
                    number, brackets, through, throughBrackets, newDetails, follows, andFollowing, start, newEnd);
        }

        Item withThrough(@Nullable Num last, List<Num> lastBrackets, int newEnd) {
            return new Item(number, brackets, last, lastBrackets, details, follows, andFollowing, start, newEnd);
        }

        Item withFollowing(int newEnd) {
            return new Item(number, brackets, through, throughBrackets, details, follows, true, start, newEnd);
        }

        /** A copy with what it leaves out because it continues the previous item: the (a) of "1589(a)(1) and (2)". */
        Item after(Item before) {
            List<Num> whole = new ArrayList<>(before.brackets.subList(0, depth(before.brackets)));
            whole.addAll(brackets);
            return new Item(
                    before.number,
                    List.copyOf(whole),
                    through,
                    throughBrackets,
                    details,
                    follows,
                    andFollowing,
                    start,
                    end);
        }

        /** How many of the preceding brackets are outside its own first one, judging by the kinds of their content. */
        private int depth(List<Num> before) {
            String own = brackets.get(0).whole();
            boolean inner = !Num.isRoman(own) && !Num.isDigits(own);
            for (int i = 0; i < before.size(); i++) {
                int at = inner && !Num.isRoman(own.toUpperCase(Locale.ROOT)) ? i : before.size() - 1 - i;
                if (isAlike(before.get(at).whole(), own)) {
                    return at;
                }
            }
            return 0;
        }

        private static boolean isAlike(String one, String other) {
            char a = one.charAt(0);
            char b = other.charAt(0);
            return Character.isDigit(a) == Character.isDigit(b) && Character.isUpperCase(a) == Character.isUpperCase(b);
        }
    }

    /** A statute that is named. */
    record Named(Mention mention) implements Piece {
        @Override
        public int start() {
            return mention.start();
        }

        @Override
        public int end() {
            return mention.end();
        }
    }

    /** Which wording of the law is meant. */
    record Worded(Wording wording) implements Piece {
        @Override
        public int start() {
            return wording.start();
        }

        @Override
        public int end() {
            return wording.end();
        }
    }

    /** "This Code", "this article"; {@code same} if it refers to what was cited before. */
    record Self(String what, boolean same, int start, int end) implements Piece {}

    /** What separates two pieces. */
    record Separator(Kind kind, int start, int end) implements Piece {
        enum Kind {
            COMMA,
            AND,
            SEMICOLON,
            WITH,
            /** Between whole paths that are the ends of a range. */
            THROUGH
        }
    }
}
