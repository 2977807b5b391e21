package io.github.manumit.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The names of properties that the reference schema contains. No other name is shown: it may be the name of a person. */
final class KnownNames {

    private static final Set<String> ALL = all();

    private KnownNames() {}

    static boolean contains(String name) {
        return ALL.contains(name);
    }

    private static Set<String> all() {
        try (InputStream in = SchemaCommand.open()) {
            String schema = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            Set<String> names = new HashSet<>();
            Matcher name = Pattern.compile("\"([$A-Za-z]+)\":").matcher(schema);
            while (name.find()) {
                names.add(name.group(1));
            }
            return names;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
