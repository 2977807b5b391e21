package io.github.manumit.show;

/** Indented lines, wrapped at blanks. */
final class WrappedLines {

    private static final int STEP = 2;

    private final int width;

    private final StringBuilder text = new StringBuilder();

    WrappedLines(int width) {
        this.width = width;
    }

    void blank() {
        text.append('\n');
    }

    /**
     * Adds a line; a long line is continued on further lines, indented by two more levels. Control characters become
     * spaces.
     */
    void add(int level, String line) {
        int indent = level * STEP;
        String rest = Given.plain(line).replaceAll("\\p{Cntrl}", " ").strip();
        while (indent + rest.length() > width) {
            int end = rest.lastIndexOf(' ', width - indent);
            end = end <= 0 ? rest.indexOf(' ') : end;
            if (end < 0) {
                break;
            }
            put(indent, rest.substring(0, end));
            rest = rest.substring(end + 1);
            indent = (level + 2) * STEP;
        }
        put(indent, rest);
    }

    private void put(int indent, String line) {
        text.append(" ".repeat(indent)).append(line.stripTrailing()).append('\n');
    }

    String text() {
        return text.toString();
    }
}
