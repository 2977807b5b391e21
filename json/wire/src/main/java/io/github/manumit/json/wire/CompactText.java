package io.github.manumit.json.wire;

/** Writes JSON in its canonical form, without white space. */
final class CompactText implements WireSink {

    private static final char[] HEX = "0123456789abcdef".toCharArray();

    private final StringBuilder text = new StringBuilder();
    private boolean first = true;

    String text() {
        return text.toString();
    }

    @Override
    public void startObject() {
        begin();
        text.append('{');
        first = true;
    }

    @Override
    public void endObject() {
        text.append('}');
        first = false;
    }

    @Override
    public void startArray() {
        begin();
        text.append('[');
        first = true;
    }

    @Override
    public void endArray() {
        text.append(']');
        first = false;
    }

    @Override
    public void name(String name) {
        begin();
        quote(name, text);
        text.append(':');
        first = true;
    }

    @Override
    public void string(String value) {
        begin();
        quote(value, text);
    }

    @Override
    public void number(String digits) {
        begin();
        text.append(digits);
    }

    @Override
    public void flag(boolean value) {
        begin();
        text.append(value);
    }

    @Override
    public void nothing() {
        begin();
        text.append("null");
    }

    private void begin() {
        if (!first) {
            text.append(',');
        }
        first = false;
    }

    /** Writes a string with only the escapes that JSON requires. */
    static void quote(String value, StringBuilder to) {
        to.append('"');
        int done = 0;
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c < ' ' || c == '"' || c == '\\') {
                to.append(value, done, i).append('\\');
                escape(c, to);
                done = i + 1;
            }
        }
        to.append(value, done, value.length()).append('"');
    }

    private static void escape(char c, StringBuilder to) {
        switch (c) {
            case '"', '\\' -> to.append(c);
            case '\b' -> to.append('b');
            case '\f' -> to.append('f');
            case '\n' -> to.append('n');
            case '\r' -> to.append('r');
            case '\t' -> to.append('t');
            default -> to.append("u00").append(HEX[c >> 4]).append(HEX[c & 15]);
        }
    }
}
