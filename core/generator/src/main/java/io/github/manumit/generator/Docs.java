package io.github.manumit.generator;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text for Javadoc comments. */
final class Docs {

    private static final Pattern PARAM = Pattern.compile("@param\\s+(\\S+)\\s*(.*)", Pattern.DOTALL);
    private static final Pattern STRAY_AMPERSAND = Pattern.compile("&(?!#?\\w+;)");
    private static final Pattern LINK =
            Pattern.compile("\\{@link(?:plain)?\\s+(#?[\\w.]+(?:#\\w+)?(?:\\([^)]*\\))?)\\s*([^{}]*)}");

    private Docs() {}

    /** Plain text, escaped for Javadoc. */
    static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("@", "&#64;")
                .replace("\\", "&#92;")
                .replace("*/", "*&#47;");
    }

    /**
     * A definition as Javadoc: words in backticks become links to their constants, or code if there is no constant.
     *
     * @param text the definition
     * @param constants the names of constants, by word
     */
    static String definition(String text, Map<String, String> constants) {
        String[] parts = text.split("`", -1);
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < parts.length; i++) {
            String constant = constants.get(parts[i]);
            out.append(
                    i % 2 == 0
                            ? escape(parts[i])
                            : constant == null ? "{@code " + parts[i] + "}" : "{@link #" + constant + "}");
        }
        return out.toString();
    }

    /** Javadoc from a table, with ends of comments and stray ampersands made harmless. */
    static String harmless(String javadoc) {
        return STRAY_AMPERSAND
                .matcher(javadoc)
                .replaceAll("&amp;")
                .replace("\\", "&#92;")
                .replace("*/", "*&#47;");
    }

    /** The text with a full stop, unless it ends with a punctuation mark or a tag. */
    static String sentence(String text) {
        return text.matches("(?s).*[.!?>]") ? text : text + ".";
    }

    /**
     * The texts of the {@code
     * @param} tags of a comment, by name; the names of type parameters are in angle brackets. Unqualified links become
     *     code, because the imports of the record do not apply elsewhere.
     *
     * @param comment the comment, or null
     */
    static Map<String, String> params(String comment) {
        Map<String, String> params = new LinkedHashMap<>();
        if (comment == null) {
            return params;
        }
        for (String block : comment.split("(?m)^\\s*(?=@[a-zA-Z])")) {
            Matcher matcher = PARAM.matcher(block.strip());
            if (matcher.matches() && !matcher.group(2).isBlank()) {
                params.put(matcher.group(1), unlink(matcher.group(2).strip()));
            }
        }
        return params;
    }

    private static String unlink(String text) {
        return LINK.matcher(text)
                .replaceAll(link -> {
                    boolean qualified = link.group(1).matches("[a-z]\\w*\\..*");
                    String plain = link.group(2).isBlank()
                            ? "{@code " + link.group(1).replaceFirst("^#", "") + "}"
                            : link.group(2).strip();
                    return Matcher.quoteReplacement(qualified ? link.group() : plain);
                })
                .replace("\\", "&#92;");
    }

    /** Lines of text as a comment, indented by some spaces. */
    static String comment(int indent, String text) {
        String blanks = " ".repeat(indent);
        StringBuilder out = new StringBuilder(blanks).append("/**\n");
        text.lines()
                .forEach(line -> out.append(blanks)
                        .append(line.isBlank() ? " *" : " * " + line.strip())
                        .append('\n'));
        return out.append(blanks).append(" */\n").toString();
    }
}
