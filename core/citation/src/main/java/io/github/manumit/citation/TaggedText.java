package io.github.manumit.citation;

/** A word and the text after it, such as {@code ru Уголовный кодекс}. */
record TaggedText(String tag, String text) {

    static TaggedText read(String text) {
        int blank = text.indexOf(' ');
        StatuteFile.check(blank > 0, "this key needs a word and a text");
        return new TaggedText(
                text.substring(0, blank), text.substring(blank + 1).strip());
    }

    /** Returns the kind, never the text. */
    @Override
    public String toString() {
        return "TaggedText";
    }
}
