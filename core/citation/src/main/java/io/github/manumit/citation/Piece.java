package io.github.manumit.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A piece of a citation as it stands in the text, in the order of the text. */
sealed interface Piece {

    /** The first token. */
    int start();

    /** The token behind it. */
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
     * @param number the number; null for a level that has none, and for an item that only goes on with the brackets of the one before
     * @param brackets numbers in brackets behind it
     * @param through the end of the range that begins with it
     * @param throughBrackets numbers in brackets behind that
     * @param andFollowing whether "and the following" is said behind it
     * @param follows whether it has no number of its own and goes on with the one before, as the {@code (c)} of {@code 1589(a), (c)}
     * @param details what stands in brackets behind it and says more of it: {@code 126 (part 3)}
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

        /** The same with what it leaves out of the item before, which it goes on with: the (a) of "1589(a)(1) and (2)". */
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

        /** How many of the brackets before stand outside of its own first one, by the kinds of what they hold. */
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

    /** "This Code", "this article"; {@code same} where it points to what was cited before. */
    record Self(String what, boolean same, int start, int end) implements Piece {}

    /** What stands between two pieces. */
    record Separator(Kind kind, int start, int end) implements Piece {
        enum Kind {
            COMMA,
            AND,
            SEMICOLON,
            WITH,
            /** Between the ends of a range that are whole paths. */
            THROUGH
        }
    }
}
