package io.github.manumit.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Names of files. On Linux a name is a sequence of bytes, which Java decodes by the locale, so that in some locales not
 * even a Cyrillic name can be opened. Here a name is read as UTF-8, and a byte that is not becomes a lone low surrogate
 * from U+DC80 on, as in Python, so that no byte is lost.
 */
final class FileName {

    private static final int ESCAPE = 0xdc00;
    private static final int ASCII_END = 0x80;
    private static final int BYTE_END = 0x100;
    private static final String HEX = "0123456789ABCDEF";
    private static final String UNRESERVED = "-._~/";

    private FileName() {}

    /**
     * The arguments of this process as they were given.
     *
     * @param decoded the arguments as Java decoded them, with losses where the locale does not suit them
     */
    static List<String> arguments(String[] decoded) {
        List<String> arguments = List.of(decoded);
        if (arguments.stream().allMatch(FileName::isSure)) {
            return arguments;
        }
        try {
            List<String> raw = split(Files.readAllBytes(Path.of("/proc/self/cmdline")));
            return raw.size() < decoded.length ? arguments : raw.subList(raw.size() - decoded.length, raw.size());
        } catch (IOException e) {
            return arguments;
        }
    }

    /** Whether an argument cannot have lost anything. */
    private static boolean isSure(String argument) {
        return !Streams.isLinux()
                || argument.chars().allMatch(c -> c < ASCII_END && c != '?')
                || isUtf8Locale() && argument.indexOf('\ufffd') < 0;
    }

    private static boolean isUtf8Locale() {
        return "UTF-8".equals(System.getProperty("sun.jnu.encoding"));
    }

    private static List<String> split(byte[] bytes) {
        List<String> all = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == 0) {
                all.add(decode(bytes, from, i));
                from = i + 1;
            }
        }
        return all;
    }

    /** The name that bytes spell. */
    private static String decode(byte[] bytes, int from, int to) {
        StringBuilder name = new StringBuilder();
        int at = from;
        while (at < to) {
            int length = length(bytes, at, to);
            if (length == 0) {
                name.append((char) (ESCAPE + (bytes[at] & 0xff)));
                at++;
            } else {
                name.append(new String(bytes, at, length, StandardCharsets.UTF_8));
                at += length;
            }
        }
        return name.toString();
    }

    /** The number of bytes of the character that begins here; 0 if it is not UTF-8. */
    private static int length(byte[] bytes, int at, int to) {
        int first = bytes[at] & 0xff;
        if (first < ASCII_END) {
            return 1;
        }
        int length = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : first >= 0xc2 ? 2 : 0;
        if (length == 0 || at + length > to) {
            return 0;
        }
        try {
            CharBuffer decoded = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, at, length));
            return decoded.length() == 0 ? 0 : length;
        } catch (CharacterCodingException e) {
            return 0;
        }
    }

    private static byte[] bytes(String name) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        name.codePoints().forEach(c -> {
            if (c >= ESCAPE + ASCII_END && c < ESCAPE + BYTE_END) {
                bytes.write(c - ESCAPE);
            } else {
                bytes.writeBytes(Character.toString(c).getBytes(StandardCharsets.UTF_8));
            }
        });
        return bytes.toByteArray();
    }

    /** The last name of a path that was found in a folder. */
    static String last(Path path) {
        Path last = path.getFileName();
        String name = last == null ? "" : last.toString();
        if (!Streams.isLinux()
                || isAscii(name) && name.indexOf('?') < 0
                || isUtf8Locale() && name.indexOf('\ufffd') < 0) {
            return name;
        }
        String raw = path.toUri().getRawPath();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int end = raw.endsWith("/") ? raw.length() - 1 : raw.length();
        for (int i = raw.lastIndexOf('/', end - 1) + 1; i < end; i++) {
            if (raw.charAt(i) == '%') {
                bytes.write(Integer.parseInt(raw.substring(i + 1, i + 3), 16));
                i += 2;
            } else {
                bytes.write(raw.charAt(i));
            }
        }
        return decode(bytes.toByteArray(), 0, bytes.size());
    }

    private static boolean isAscii(String name) {
        return name.chars().allMatch(c -> c < ASCII_END);
    }

    /** The file that a name stands for. */
    static Path path(String name) throws InvalidPathException {
        boolean isPlain = isAscii(name) || isUtf8Locale() && name.chars().noneMatch(FileName::isEscaped);
        if (isPlain || !Streams.isLinux()) {
            return Path.of(name);
        }
        if (name.indexOf('\0') >= 0) {
            throw new InvalidPathException("", "has a character that no name can have");
        }
        String absolute = name.startsWith("/") ? name : "/proc/self/cwd/" + name;
        return Path.of(URI.create("file://" + encoded(absolute)));
    }

    private static boolean isEscaped(int c) {
        return c >= ESCAPE && c < ESCAPE + BYTE_END;
    }

    /** A reference to the file as in RFC 3986. */
    static String uri(String name) {
        String slashed = Streams.isLinux() ? name : name.replace('\\', '/');
        boolean isAbsolute = slashed.startsWith("/") || !Streams.isLinux() && slashed.matches("[A-Za-z]:/.*");
        return isAbsolute ? "file://" + (slashed.startsWith("/") ? "" : "/") + encoded(slashed) : encoded(slashed);
    }

    private static String encoded(String name) {
        StringBuilder uri = new StringBuilder();
        for (byte b : bytes(name)) {
            char c = (char) (b & 0xff);
            boolean isPlain = c < ASCII_END && (Character.isLetterOrDigit(c) || UNRESERVED.indexOf(c) >= 0);
            if (isPlain) {
                uri.append(c);
            } else {
                uri.append('%').append(HEX.charAt(c >> 4)).append(HEX.charAt(c & 0xf));
            }
        }
        return uri.toString();
    }

    /** The name with U+FFFD for each byte that is not UTF-8. */
    static String shown(String name) {
        if (name.chars().noneMatch(FileName::isEscaped)) {
            return name;
        }
        StringBuilder shown = new StringBuilder();
        name.codePoints().forEach(c -> shown.appendCodePoint(isEscaped(c) ? '\ufffd' : c));
        return shown.toString();
    }
}
