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
        private @Nullable Stems stems;
        private final List<Lexeme> lexemes = new ArrayList<>(1);
    }

    /** Stems that may follow a word. Few of their lengths come after two given letters, and only those are looked up. */
    private static final class Stems {

        /** A power of two. */
        private static final int MOST = 1024;

        private static final int FULL = 2;

        private final Map<String, Node> byText = new HashMap<>(2);

        /** For each pair of first letters, by their hash: a bit for each length of a stem that begins with them. */
        private int[] lengths = new int[1];

        Node add(String stem) {
            Node node = byText.computeIfAbsent(stem, unused -> new Node());
            if (byText.size() > FULL * lengths.length && lengths.length < MOST) {
                lengths = new int[2 * lengths.length];
                byText.keySet().forEach(this::mark);
            }
            mark(stem);
            return node;
        }

        private void mark(String stem) {
            if (stem.length() >= SHORTEST_STEM) {
                lengths[slot(stem)] |= 1 << Math.min(stem.length(), Integer.SIZE - 1);
            }
        }

        private int slot(String word) {
            return (word.charAt(0) * 31 + word.charAt(1)) & (lengths.length - 1);
        }

        /** Adds the nodes of the stems that a word begins with, the longest first. */
        void addTo(List<Node> nodes, String word) {
            if (word.length() < SHORTEST_STEM) {
                return;
            }
            int shortest = Math.max(SHORTEST_STEM, word.length() - LONGEST_ENDING);
            int open = lengths[slot(word)];
            for (int length = word.length(); length >= shortest; length--) {
                boolean isOpen = (open & 1 << Math.min(length, Integer.SIZE - 1)) != 0;
                Node stem = isOpen ? byText.get(word.substring(0, length)) : null;
                if (stem != null) {
                    nodes.add(stem);
                }
            }
        }
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
            node.stems = new Stems();
        }
        return node.stems.add(key);
    }

    /** Finds the phrases that begin at each position; dots and hyphens between their words are ignored. */
    List<List<Match>> all(List<Token> tokens) {
        List<List<Match>> all = new ArrayList<>(tokens.size());
        List<Node> nodes = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            nodes.clear();
            if (isWord(tokens.get(i))) {
                addNodes(root, tokens.get(i).key(), nodes);
            }
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

    /** Adds the nodes that a word leads to from a node of the tree. */
    private static void addNodes(Node node, String key, List<Node> nodes) {
        Node exact = node.words.get(key);
        if (exact != null) {
            nodes.add(exact);
        }
        if (node.stems != null) {
            node.stems.addTo(nodes, key);
        }
    }

    private void step(Node node, List<Token> tokens, int at, List<Match> found) {
        int end = at + 1;
        for (int k = 0; k < node.lexemes.size(); k++) {
            found.add(new Match(node.lexemes.get(k), end));
        }
        if (!node.words.isEmpty() || node.stems != null) {
            int next = end;
            while (next < tokens.size()
                    && next < end + 2
                    && tokens.get(next).isOneOf(".-\u2010\u2011,()/\u00ba\u00b0")) {
                next++;
            }
            if (next < tokens.size() && isWord(tokens.get(next))) {
                List<Node> inner = new ArrayList<>(2);
                addNodes(node, tokens.get(next).key(), inner);
                for (int k = 0; k < inner.size(); k++) {
                    step(inner.get(k), tokens, next, found);
                }
            }
        }
    }
}
