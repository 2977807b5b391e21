package io.github.manumit.citation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Phrases of all languages as a tree of words. Never changed once it is built. */
final class Lexicon {

    /** Longest ending that a word may have behind its stem: agglutinative languages put several on. */
    private static final int LONGEST_ENDING = 12;

    private static final int SHORTEST_STEM = 2;

    private final Node root = new Node();

    /** A phrase found at a place. */
    record Match(Lexeme lexeme, int end) {}

    private static final class Node {
        private final Map<String, Node> words = new HashMap<>(2);
        private @Nullable Map<String, Node> stems;
        private final List<Lexeme> lexemes = new ArrayList<>(1);
    }

    /** Adds a phrase; a word that ends in a tilde is a stem. */
    void add(String phrase, Lexeme.Kind kind, String value, String language) {
        Node node = root;
        int words = 0;
        int letters = 0;
        for (Token token : Tokenizer.tokens(phrase)) {
            if (token.is('~')) {
                continue;
            }
            boolean stem = token.end() < phrase.length() && phrase.charAt(token.end()) == '~';
            node = child(node, token.key(), stem);
            words++;
            letters += stem ? token.key().length() + SHORTEST_STEM : token.key().length();
        }
        node.lexemes.add(new Lexeme(kind, value, language, words, letters));
    }

    private static Node child(Node node, String key, boolean stem) {
        if (!stem) {
            return node.words.computeIfAbsent(key, unused -> new Node());
        }
        if (node.stems == null) {
            node.stems = new HashMap<>(2);
        }
        return node.stems.computeIfAbsent(key, unused -> new Node());
    }

    /** Finds every phrase that begins at a place; dots and hyphens between its words do not matter. */
    List<Match> at(List<Token> tokens, int from) {
        List<Match> found = new ArrayList<>(2);
        walk(root, tokens, from, found);
        return found.isEmpty() ? List.of() : found;
    }

    private void walk(Node node, List<Token> tokens, int at, List<Match> found) {
        if (at >= tokens.size()) {
            return;
        }
        Token token = tokens.get(at);
        if (token.kind() != Token.Kind.WORD && token.kind() != Token.Kind.DIGITS) {
            return;
        }
        String key = token.key();
        Node exact = node.words.get(key);
        if (exact != null) {
            step(exact, tokens, at, found);
        }
        Map<String, Node> stems = node.stems;
        if (stems != null) {
            int shortest = Math.max(SHORTEST_STEM, key.length() - LONGEST_ENDING);
            for (int length = key.length(); length >= shortest; length--) {
                Node stem = stems.get(key.substring(0, length));
                if (stem != null) {
                    step(stem, tokens, at, found);
                }
            }
        }
    }

    private void step(Node node, List<Token> tokens, int at, List<Match> found) {
        int end = at + 1;
        for (Lexeme lexeme : node.lexemes) {
            found.add(new Match(lexeme, end));
        }
        if (!node.words.isEmpty() || node.stems != null) {
            int next = end;
            while (next < tokens.size() && next < end + 2 && tokens.get(next).isOneOf(".-\u2010\u2011,()/")) {
                next++;
            }
            walk(node, tokens, next, found);
        }
    }
}
