package io.github.manumit.citation;

import org.jspecify.annotations.Nullable;

/** The statute that was named last. It also applies to an article that is cited soon afterwards without a statute. */
final class Carried {

    /** The number of words after which another statute may be meant. */
    private static final int FAR = 40;

    private final TextWords words;
    private @Nullable Mention last;
    private int end;

    /** The language of the citation with that statute; null if the statute was named alone. */
    private @Nullable String language;

    Carried(TextWords words) {
        this.words = words;
    }

    /** Gives a draft the statute that was named before it, if the draft has none and begins with an article. */
    void complete(CitationDraft draft) {
        boolean open = draft.mention() == null && draft.self() == null;
        boolean rooted =
                !draft.steps().isEmpty() && Levels.isRoot(draft.steps().get(0).level());
        boolean same = language == null || language.equals(draft.language());
        if (open && rooted && same && last != null && draft.start() - end <= FAR && !isPartedFrom(draft)) {
            draft.setMention(last, true);
        }
    }

    /** A new paragraph begins a new subject. */
    private boolean isPartedFrom(CitationDraft draft) {
        for (int i = end; i < draft.start(); i++) {
            boolean isParted = words.at(i).newLine()
                    && words.text()
                            .substring(words.at(i - 1).end(), words.at(i).start())
                            .contains("\n\n");
            if (isParted) {
                return true;
            }
        }
        return false;
    }

    void remember(PieceReader.Clause clause) {
        for (Piece piece : clause.pieces()) {
            language = piece instanceof Piece.Group group ? group.language() : language;
            if (piece instanceof Piece.Named named) {
                last = named.mention().isTelling() ? named.mention() : null;
                language = clause.pieces().size() == 1 ? null : language;
                end = named.end();
            } else if (piece instanceof Piece.Self) {
                last = null;
            }
        }
        if (last != null && !clause.pieces().isEmpty()) {
            end = clause.end();
        }
    }
}
