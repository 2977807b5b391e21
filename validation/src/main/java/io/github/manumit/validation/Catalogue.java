package io.github.manumit.validation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The catalogue of rules: every code that a finding can have, with its severity and message. It is loaded once from
 * {@code rules.csv} in this package, which is the authoritative list.
 */
public final class Catalogue {

    private static final String RESOURCE = "rules.csv";
    private static final int FIELDS = 5;

    private final Map<String, CatalogueRule> rules;

    private Catalogue(Map<String, CatalogueRule> rules) {
        this.rules = rules;
    }

    /**
     * Returns the catalogue of this version.
     *
     * @return always the same instance
     */
    public static Catalogue standard() {
        return Holder.STANDARD;
    }

    /**
     * Returns all rules.
     *
     * @return the rules, in the order of the catalogue
     */
    public List<CatalogueRule> rules() {
        return List.copyOf(rules.values());
    }

    /**
     * Finds a rule by its code.
     *
     * @param code the code
     * @return the rule, if the catalogue contains it
     */
    public Optional<CatalogueRule> rule(String code) {
        return Optional.ofNullable(rules.get(code));
    }

    /**
     * Creates a finding.
     *
     * @param code code of the broken rule
     * @param pointer JSON Pointer of the faulty value, without unknown property names
     * @param arguments arguments of the message: numbers, limits, words and property names known to the model; never a
     *     value of the document
     * @return the finding, without a position
     * @throws IllegalArgumentException if the catalogue has no such rule
     */
    public Finding finding(String code, String pointer, Object... arguments) {
        CatalogueRule rule = rules.get(code);
        if (rule == null) {
            throw new IllegalArgumentException("no such rule");
        }
        return new Finding(code, rule.severity(), pointer, null, null, message(rule, arguments), null);
    }

    private static String message(CatalogueRule rule, @Nullable Object[] arguments) {
        return new MessageFormat(rule.message(), Locale.ROOT).format(arguments);
    }

    private static Catalogue read() {
        try (InputStream in = Catalogue.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("no resource " + RESOURCE);
            }
            return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Catalogue parse(String text) {
        Map<String, CatalogueRule> rules = new LinkedHashMap<>();
        List<String> lines = text.lines().toList();
        for (String line : lines.subList(1, lines.size())) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            List<String> fields = fields(line);
            if (fields.size() != FIELDS) {
                throw new IllegalStateException(RESOURCE + ": not " + FIELDS + " fields: " + line);
            }
            Severity severity = Severity.valueOf(fields.get(1).toUpperCase(Locale.ROOT));
            CatalogueRule rule =
                    new CatalogueRule(fields.get(0), severity, fields.get(2), fields.get(3), fields.get(4));
            if (rules.put(rule.code(), rule) != null) {
                throw new IllegalStateException(RESOURCE + ": twice: " + rule.code());
            }
        }
        return new Catalogue(rules);
    }

    /** Splits a line as in RFC 4180; fields cannot span several lines. */
    private static List<String> fields(String line) {
        List<String> fields = new ArrayList<>();
        StringBuilder field = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"' && quoted && i + 1 < line.length() && line.charAt(i + 1) == '"') {
                field.append(c);
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                fields.add(field.toString());
                field.setLength(0);
            } else {
                field.append(c);
            }
        }
        fields.add(field.toString());
        return fields;
    }

    private static final class Holder {
        static final Catalogue STANDARD = read();
    }
}
