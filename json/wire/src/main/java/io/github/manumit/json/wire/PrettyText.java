package io.github.manumit.json.wire;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes readable JSON: two spaces per level, LF line ends, and on one line whatever fits in 100 columns. If an object
 * needs several lines, its properties of at most 50 columns share lines in order, and so do the scalar values of an
 * array.
 */
final class PrettyText implements WireSink {

    private static final int COLUMNS = 100;
    private static final int SHORT = 50;
    private static final String INDENT = "  ";

    private final Deque<Node> open = new ArrayDeque<>();
    private @Nullable Node root;
    private @Nullable String name;

    /** A value: either a scalar, or an object or array. */
    private static final class Node {

        private final String label;
        private final String text;
        private final @Nullable List<Node> children;
        private final boolean object;
        private int width;

        /** A scalar value. */
        Node(String label, String text) {
            this.label = label;
            this.text = text;
            this.children = null;
            this.object = false;
            this.width = columns(label) + columns(text);
        }

        /** An object or array. */
        Node(String label, boolean object) {
            this.label = label;
            this.text = "";
            this.children = new ArrayList<>();
            this.object = object;
            this.width = columns(label) + 2;
        }

        private static int columns(String text) {
            return text.codePointCount(0, text.length());
        }
    }

    /** Returns the text, with a line break at the end. */
    String text() {
        StringBuilder text = new StringBuilder();
        if (root != null) {
            write(root, 0, 0, text);
        }
        return text.append('\n').toString();
    }

    @Override
    public void startObject() {
        open.push(new Node(label(), true));
    }

    @Override
    public void endObject() {
        add(open.pop());
    }

    @Override
    public void startArray() {
        open.push(new Node(label(), false));
    }

    @Override
    public void endArray() {
        add(open.pop());
    }

    @Override
    public void name(String of) {
        name = of;
    }

    @Override
    public void string(String value) {
        StringBuilder quoted = new StringBuilder(value.length() + 2);
        CompactText.quote(value, quoted);
        add(new Node(label(), quoted.toString()));
    }

    @Override
    public void number(String digits) {
        add(new Node(label(), digits));
    }

    @Override
    public void flag(boolean value) {
        add(new Node(label(), Boolean.toString(value)));
    }

    @Override
    public void nothing() {
        add(new Node(label(), "null"));
    }

    private String label() {
        String of = name;
        name = null;
        if (of == null) {
            return "";
        }
        StringBuilder quoted = new StringBuilder(of.length() + 4);
        CompactText.quote(of, quoted);
        return quoted.append(": ").toString();
    }

    private void add(Node node) {
        Node around = open.peek();
        if (around == null || around.children == null) {
            root = node;
        } else {
            // ", " before every member but the first
            around.width += node.width + (around.children.isEmpty() ? 0 : 2);
            around.children.add(node);
        }
    }

    private static void write(Node node, int level, int comma, StringBuilder to) {
        to.append(node.label);
        List<Node> children = node.children;
        if (children == null) {
            to.append(node.text);
        } else if (children.isEmpty() || level * INDENT.length() + node.width + comma <= COLUMNS) {
            oneLine(node, children, to);
        } else {
            to.append(node.object ? '{' : '[');
            int indent = (level + 1) * INDENT.length();
            int last = children.size() - 1;
            int column = COLUMNS; // nothing fits after the bracket
            for (int i = 0; i <= last; i++) {
                Node child = children.get(i);
                int ending = i == last ? 0 : 1;
                boolean isShort = isShort(child, node.object) && indent + child.width + ending <= COLUMNS;
                if (isShort && column + 1 + child.width + ending <= COLUMNS) {
                    to.append(' ');
                    column += 1 + child.width + ending;
                } else {
                    to.append('\n').append(INDENT.repeat(level + 1));
                    column = isShort ? indent + child.width + ending : COLUMNS;
                }
                write(child, level + 1, ending, to);
                if (i < last) {
                    to.append(',');
                }
            }
            to.append('\n').append(INDENT.repeat(level)).append(node.object ? '}' : ']');
        }
    }

    /** Tells whether a child may share a line with its neighbours. */
    private static boolean isShort(Node child, boolean inObject) {
        return inObject ? child.width <= SHORT : child.children == null;
    }

    private static void oneLine(Node node, List<Node> children, StringBuilder to) {
        to.append(node.object ? '{' : '[');
        String separator = "";
        for (Node child : children) {
            to.append(separator).append(child.label);
            if (child.children == null) {
                to.append(child.text);
            } else {
                oneLine(child, child.children, to);
            }
            separator = ", ";
        }
        to.append(node.object ? '}' : ']');
    }
}
