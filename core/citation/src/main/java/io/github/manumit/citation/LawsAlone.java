package io.github.manumit.citation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Statutes that are named without a provision: "Modern Slavery Act 2015". A statute to which provisions belong, before or
 * after it, is not among them.
 */
final class LawsAlone {

    /** A single word with fewer letters could be anything; it counts only if the text has nothing else. */
    private static final int SHORTEST_NAME = 8;

    private static final int FAR = 4;

    /** Bills, legislation, codes of other kinds, and records: "законопроект № 5", "протокол № 12". */
    private static final List<String> OTHER_WORDS =
            List.of("законо", "законн", "код", "протокол", "zakono", "legat", "legis", "cod", "kod", "proto");

    private final TextWords words;
    private final List<CitationDraft> named = new ArrayList<>();

    private List<CitationDraft> provisions = List.of();

    /** The lines that cite a provision, and the positions after the names of statutes; null before they are needed. */
    private @Nullable Lines lines;

    private static final class Lines {
        private final int[] numbers;
        private final BitSet citing = new BitSet();
        private final BitSet ends = new BitSet();

        Lines(int[] numbers) {
            this.numbers = numbers;
        }
    }

    LawsAlone(TextWords words) {
        this.words = words;
    }

    /** Remembers the statutes that are named in a clause. */
    void remember(PieceReader.Clause clause) {
        Wording before = null;
        CitationDraft last = null;
        for (Piece piece : clause.pieces()) {
            if (piece instanceof Piece.Named name) {
                last = draft(name.mention(), before);
                named.add(last);
            } else if (piece instanceof Piece.Worded worded && last != null && last.end() == piece.start()) {
                last.setWording(worded.wording());
                last.cover(last.start(), piece.end());
            }
            before = piece instanceof Piece.Worded worded ? worded.wording() : null;
        }
    }

    private CitationDraft draft(Mention mention, @Nullable Wording before) {
        String language = words.language(mention.start());
        CitationDraft draft = new CitationDraft(List.of(), language, mention.start(), mention.end());
        draft.setMention(mention, false);
        if (before != null) {
            draft.setWording(before);
            draft.cover(before.start(), before.end());
        }
        return draft;
    }

    /**
     * Those in lines and parts of lists that cite no provision. Next to a provision, a law is named to explain it: as its
     * title, its amendment, its source.
     */
    List<CitationDraft> without(List<CitationDraft> drafts) {
        if (named.isEmpty()) {
            return List.of();
        }
        Set<Mention> cited = Collections.newSetFromMap(new IdentityHashMap<>());
        BitSet citing = new BitSet();
        int[] parts = numbers(true);
        provisions = List.copyOf(drafts);
        for (CitationDraft draft : drafts) {
            if (draft.mention() != null) {
                cited.add(draft.mention());
            }
            citing.set(parts[draft.start()]);
        }
        return named.stream()
                .filter(each -> each.mention() != null && each.mention().isTelling())
                .filter(each -> !cited.contains(each.mention()) && !citing.get(parts[each.start()]))
                .filter(this::isName)
                .toList();
    }

    /** For each word, the number of its line, or of the line or part of a list that it belongs to. */
    private int[] numbers(boolean isParted) {
        int[] parts = new int[words.size()];
        int part = 0;
        for (int i = 0; i < parts.length; i++) {
            part += words.at(i).newLine() || isParted && words.is(i, ';') ? 1 : 0;
            parts[i] = part;
        }
        return parts;
    }

    /** Whether a law is named by its number, or by its title and year. */
    static boolean isNumbered(Mention mention) {
        String number = mention.number();
        return number != null
                && (number.isEmpty() ? mention.year() > 0 : number.chars().anyMatch(Character::isDigit));
    }

    /**
     * Whether a law that nobody knows is named only to explain something else in its line: a provision that is cited there,
     * or the law in front of it: {@code Noul Cod penal (Legea nr. 286/2009)}.
     */
    boolean isExplanation(CitationDraft draft) {
        if (isOtherWord(draft)) {
            return true;
        }
        Lines known = lines();
        int before = draft.start() - 1;
        return words.is(before, '(') && known.ends.get(before) || known.citing.get(known.numbers[draft.start()]);
    }

    private Lines lines() {
        Lines known = lines;
        if (known == null) {
            known = new Lines(numbers(false));
            for (CitationDraft draft : provisions) {
                known.citing.set(known.numbers[draft.start()]);
            }
            for (CitationDraft law : named) {
                known.ends.set(law.end());
            }
            lines = known;
        }
        return known;
    }

    /** Whether the word has the stem of one for a law, but a number after it says nothing about a law. */
    private boolean isOtherWord(CitationDraft draft) {
        String key = words.at(draft.start()).key();
        return OTHER_WORDS.stream().anyMatch(key::startsWith);
    }

    private boolean isName(CitationDraft draft) {
        Mention mention = draft.mention();
        boolean several = mention != null && mention.end() - mention.start() > 1;
        boolean followed = words.isDigits(draft.end()) && !words.at(draft.end()).newLine();
        boolean numbered = followed || isNumberedBefore(draft.start());
        return !numbered && several
                || !numbered && words.at(draft.start()).key().length() >= SHORTEST_NAME
                || isWhole(draft);
    }

    /** Whether a unit that was not understood is cited of it: "recital 11 of Directive 2011/36/EU". */
    private boolean isNumberedBefore(int start) {
        int at = start - 1;
        while (at > 0 && at > start - FAR && words.find(at, Lexeme.Kind.OF) != null) {
            at--;
        }
        return words.isDigits(at);
    }

    /** Whether the text has no other words than a statute's name. */
    boolean isWhole(CitationDraft draft) {
        for (int i = 0; i < words.size(); i++) {
            boolean inside = i >= draft.start() && i < draft.end();
            if (!inside && (words.isWord(i) || words.isDigits(i)) && words.find(i, Lexeme.Kind.OF) == null) {
                return false;
            }
        }
        return true;
    }
}
