package io.github.manumit.citation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The phrases of all languages as a tree of words. Never changes once it is built. */
final class Lexicon {

    /** The maximum length of the ending after a stem; agglutinative languages add several suffixes. */
    private static final int LONGEST_ENDING = 12;

    private static final int SHORTEST_STEM = 2;

    private final Node root = new Node();

    /** A phrase found in the text. */
    record Match(Lexeme lexeme, int end) {}

    private static final class Node {
        private final Map<String, Node> words = new HashMap<>(2);
        private @Nullable Map<String, Node> stems;
        private final List<Lexeme> lexemes = new ArrayList<>(1);
    }

    /** Adds a phrase; a word that ends with a tilde is a stem. */
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
        node.lexemes.add(new Lexeme(kind, value, language, Languages.index(language), words, letters));
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

    /** Finds the phrases that begin at each position; dots and hyphens between their words are ignored. */
    List<List<Match>> all(List<Token> tokens) {
        List<List<Match>> all = new ArrayList<>(tokens.size());
        // Most words of a text occur repeatedly.
        Map<String, List<Node>> first = new HashMap<>();
        for (int i = 0; i < tokens.size(); i++) {
            List<Node> nodes = isWord(tokens.get(i))
                    ? first.computeIfAbsent(tokens.get(i).key(), key -> nodes(root, key))
                    : List.of();
            List<Match> found = nodes.isEmpty() ? List.of() : new ArrayList<>(2);
            for (int k = 0; k < nodes.size(); k++) {
                step(nodes.get(k), tokens, i, found);
            }
            all.add(found);
        }
        return all;
    }

    private static boolean isWord(Token token) {
        return token.kind() == Token.Kind.WORD || token.kind() == Token.Kind.DIGITS;
    }

    /** The nodes that a word leads to from a node of the tree. */
    private static List<Node> nodes(Node node, String key) {
        List<Node> nodes = new ArrayList<>(2);
        Node exact = node.words.get(key);
        if (exact != null) {
            nodes.add(exact);
        }
        Map<String, Node> stems = node.stems;
        if (stems != null) {
            int shortest = Math.max(SHORTEST_STEM, key.length() - LONGEST_ENDING);
            for (int length = key.length(); length >= shortest; length--) {
                Node stem = stems.get(key.substring(0, length));
                if (stem != null) {
                    nodes.add(stem);
                }
            }
        }
        return nodes.isEmpty() ? List.of() : nodes;
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
            if (next < tokens.size() && isWord(tokens.get(next))) {
                for (Node inner : nodes(node, tokens.get(next).key())) {
                    step(inner, tokens, next, found);
                }
            }
        }
    }
}
