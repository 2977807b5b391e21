package io.github.manumit.citation;

import java.util.Set;

/** Words for levels: which ones occur at a position, and whether they come before or after their numbers. */
final class LevelWords {

    /** Words that come before their numbers. */
    static final Kinds BEFORE = Kinds.of(Lexeme.Kind.LEVEL, Lexeme.Kind.LEVEL_PLURAL);

    /** All words for levels. */
    static final Kinds ANY = Kinds.of(Lexeme.Kind.LEVEL, Lexeme.Kind.LEVEL_PLURAL, Lexeme.Kind.LEVEL_AFTER);

    static final String SECTION_SIGN = "\u00a7";

    /**
     * In Russian and Ukrainian, people may put the number first: "126 статья". In the plural, the number would be a
     * count of articles.
     */
    private static final Set<String> COLLOQUIAL =
            Set.of("статья", "статью", "статье", "статьей", "стаття", "статтю", "статті");

    private static final String ARTICLE = "стать";

    private final TextWords words;
    private final NumberReader numbers;

    LevelWords(TextWords words, NumberReader numbers) {
        this.words = words;
        this.numbers = numbers;
    }

    /** Whether a level word that comes after its numbers begins at a position. */
    boolean isAfter(int i) {
        Lexicon.Match level = words.find(i, ANY);
        return level != null && level.lexeme().kind() == Lexeme.Kind.LEVEL_AFTER;
    }

    /** The position of the level word that belongs to the preceding numbers; 0 if there is none. */
    int behind(int i, boolean ordinal) {
        int at = i;
        if (words.isDash(at)) {
            at++;
        }
        if (isAfter(at)) {
            return at;
        }
        boolean colloquial =
                at < words.size() && COLLOQUIAL.contains(words.at(at).key());
        boolean hyphenated = at > i && words.isJoined(i) && words.isJoined(at);
        if (hyphenated && words.isWord(at) && words.at(at).key().startsWith(ARTICLE)) {
            // "2291-статья", and with the endings of Turkic languages
            return at;
        }
        if (at > i || !(ordinal || colloquial)) {
            return 0;
        }
        Lexicon.Match level = words.find(at, BEFORE);
        boolean own = level != null && !level.lexeme().isShort();
        return own && level != null && numbers.one(level.end(), null) == null ? at : 0;
    }
}
