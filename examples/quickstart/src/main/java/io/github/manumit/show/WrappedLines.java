package io.github.manumit.show;

/** Indented lines, wrapped at blanks. */
final class WrappedLines {

    private static final int WIDTH = 100;
    private static final int STEP = 2;

    private final StringBuilder text = new StringBuilder();

    void blank() {
        text.append('\n');
    }

    /**
     * Adds a line; a long line is continued on further lines, indented by two more levels. Control characters become
     * spaces.
     */
    void add(int level, String line) {
        int indent = level * STEP;
        String rest = line.replaceAll("\\p{Cntrl}", " ").strip();
        while (indent + rest.length() > WIDTH) {
            int end = rest.lastIndexOf(' ', WIDTH - indent);
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
