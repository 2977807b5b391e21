package io.github.manumit.show;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;

/**
 * Writes HTML that is well-formed XML, too: every element is closed, every text is escaped. A text of the case file is
 * isolated in its direction; characters that would change the direction of what is around it are left out.
 */
final class Html {

    private static final String REPLACEMENT = "\ufffd";

    private final StringBuilder out = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();
    private final String language;
    private final Set<String> anchors;
    private boolean isInTag;

    /**
     * Starts a page.
     *
     * @param language the tag of the page's language; a text in another has its own
     * @param anchors the ids of entities; where one is named in brackets, it leads to its entity
     */
    Html(String language, Set<String> anchors) {
        this.language = language;
        this.anchors = anchors;
    }

    /** Opens an element, with pairs of attribute and value. */
    Html open(String name, String... attributes) {
        start(name, attributes);
        open.push(name);
        isInTag = true;
        return this;
    }

    /** An element without content. */
    Html empty(String name, String... attributes) {
        start(name, attributes);
        out.append("/>");
        return this;
    }

    private void start(String name, String... attributes) {
        endTag();
        out.append('<').append(name);
        for (int i = 0; i < attributes.length; i += 2) {
            out.append(' ').append(attributes[i]).append("=\"");
            escape(Given.plain(attributes[i + 1]), false);
            out.append('"');
        }
    }

    private void endTag() {
        if (isInTag) {
            out.append('>');
            isInTag = false;
        }
    }

    Html close() {
        endTag();
        out.append("</").append(open.pop()).append('>');
        return this;
    }

    /** Closes an element and begins a new line of the source. */
    Html end() {
        close();
        out.append('\n');
        return this;
    }

    Html line() {
        endTag();
        out.append('\n');
        return this;
    }

    Html text(String text) {
        endTag();
        escape(text, true);
        return this;
    }

    /** A text within SVG, where no element isolates directions: the characters for it do. */
    Html drawn(String text) {
        endTag();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || text.charAt(i) == Given.OPEN || text.charAt(i) == Given.CLOSE) {
                escape(text.substring(start, i), false);
                start = i + 1;
                if (i < text.length()) {
                    String tag = language(text, start);
                    start += tag.isEmpty() ? 0 : tag.length() + 2;
                    out.append(text.charAt(i) == Given.OPEN ? '\u2068' : '\u2069');
                }
            }
        }
        return this;
    }

    Html element(String name, String text, String... attributes) {
        return open(name, attributes).text(text).close();
    }

    /** What was written by us and needs no escaping. */
    Html raw(String markup) {
        endTag();
        out.append(markup);
        return this;
    }

    /** A text in which ids lead nowhere, such as the heading of an entity itself. */
    Html plain(String text) {
        endTag();
        escape(text, true, false);
        return this;
    }

    private void escape(String text, boolean isolated) {
        escape(text, isolated, isolated);
    }

    private void escape(String text, boolean isolated, boolean linked) {
        int marks = 0;
        boolean inLink = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == Given.LINK) {
                int end = Math.max(i, text.indexOf(Given.NAMED, i));
                String id = text.substring(Math.min(i + 1, end), end);
                if (linked && !inLink && anchors.contains(id)) {
                    out.append("<a class=\"name\" href=\"#e-");
                    escape(id, false);
                    out.append("\">");
                    inLink = true;
                }
                i = end;
                continue;
            }
            if (c == Given.END) {
                out.append(inLink ? "</a>" : "");
                inLink = false;
                continue;
            }
            if (linked && !inLink && marks == 0 && c == '[') {
                int end = text.indexOf(']', i);
                String id = end < 0 ? "" : text.substring(i + 1, end);
                if (anchors.contains(id)) {
                    out.append("<a class=\"ref\" href=\"#e-");
                    escape(id, false);
                    out.append("\">[");
                    escape(id, false);
                    out.append("]</a>");
                    i = end;
                    continue;
                }
            }
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                case Given.OPEN -> {
                    String tag = language(text, i + 1);
                    i += tag.isEmpty() ? 0 : tag.length() + 2;
                    if (isolated) {
                        out.append("<bdi");
                        if (!tag.isEmpty() && !tag.equals(language)) {
                            out.append(" lang=\"");
                            escape(tag, false);
                            out.append('"');
                        }
                        out.append('>');
                        marks++;
                    }
                }
                case Given.CLOSE -> {
                    if (isolated && marks > 0) {
                        out.append("</bdi>");
                        marks--;
                    }
                }
                default -> {
                    boolean isPair = Character.isHighSurrogate(c)
                            && i + 1 < text.length()
                            && Character.isLowSurrogate(text.charAt(i + 1));
                    if (isPair) {
                        out.append(c).append(text.charAt(++i));
                    } else if (Character.isSurrogate(c) || c == '\ufffe' || c == '\uffff') {
                        out.append(REPLACEMENT);
                    } else if (!turns(c) && (c >= ' ' || c == '\n')) {
                        out.append(c);
                    }
                }
            }
        }
        out.append("</bdi>".repeat(marks)).append(inLink ? "</a>" : "");
    }

    /** The language that a text says at its beginning; empty if it says none. */
    private static String language(String text, int at) {
        int end = at < text.length() && text.charAt(at) == Given.LANGUAGE ? text.indexOf(Given.LANGUAGE, at + 1) : -1;
        return end < 0 ? "" : text.substring(at + 1, end);
    }

    /** Embeddings, overrides and isolates. */
    private static boolean turns(char c) {
        return c >= '\u202a' && c <= '\u202e' || c >= '\u2066' && c <= '\u2069';
    }

    String written() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("an element is open");
        }
        return out.toString();
    }
}
