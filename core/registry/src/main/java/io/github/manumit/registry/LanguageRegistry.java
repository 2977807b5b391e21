package io.github.manumit.registry;

import io.github.manumit.name.LanguageTag;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The subtags of language tags that IANA has registered (BCP 47, RFC 5646), as of 25 August 2025: languages, scripts,
 * regions, variants, and the tags that were registered as a whole.
 *
 * <p>A {@link LanguageTag} is well-formed; this registry knows whether there is such a language, what replaced a subtag that
 * is out of date, and what was probably meant by one that is not registered.
 *
 * <p>The table is loaded on first use, which takes a few milliseconds. Thread-safe.
 */
public final class LanguageRegistry {

    private static final String RESOURCE = "languages.txt";
    private static final int LETTERS = 27;
    private static final int LONGEST_PACKED = 3;
    private static final int LONGEST_CODE = 3;

    /** The scripts that are meant more often than others that are spelled like them. */
    private static final Set<String> COMMON_SCRIPTS = Set.of("Latn", "Cyrl", "Arab");

    /** How the codes begin that stand for no script. */
    private static final String NO_SCRIPT = "Z";

    /** Extensions that are registered: those of Unicode (RFC 6067, RFC 6497), and private use. */
    private static final Set<String> SINGLETONS = Set.of("t", "u", "x");

    private static final class Held {
        static final LanguageRegistry REGISTRY = new LanguageRegistry(read());
    }

    /** The languages and their extensions, packed; there are more than eight thousand. */
    private final BitSet languages = new BitSet(LETTERS * LETTERS * LETTERS);

    private final BitSet extlangs = new BitSet(LETTERS * LETTERS * LETTERS);
    private final Set<String> scripts = new HashSet<>();
    private final Set<String> regions = new HashSet<>();
    private final Set<String> variants = new HashSet<>();

    /** Whole tags in small letters. */
    private final Set<String> tags = new HashSet<>();

    private final Map<String, String> preferred = new HashMap<>();
    private final Set<String> deprecated = new HashSet<>();
    private final Map<String, String> prefixes = new HashMap<>();
    private final Map<String, String> meant = new HashMap<>();
    private final Map<String, String> languageNames = new TreeMap<>();
    private final Map<String, String> scriptNames = new TreeMap<>();

    private LanguageRegistry(String table) {
        table.lines().forEach(line -> {
            String[] entries = line.split("\t");
            for (String entry : Arrays.asList(entries).subList(1, entries.length)) {
                add(entries[0], entry);
            }
        });
    }

    /**
     * Returns the registry.
     *
     * @return always the same instance
     */
    public static LanguageRegistry standard() {
        return Held.REGISTRY;
    }

    /**
     * Tells whether each subtag of a tag is registered, so that there is such a language (RFC 5646, section 2.2.9: the tag is
     * valid). Subtags for private use are accepted, and so are those of the extensions of Unicode, without a look at what
     * follows them.
     *
     * @param tag the tag
     * @return true if it is valid, also if it is out of date
     */
    public boolean isKnown(LanguageTag tag) {
        String text = tag.text();
        if (text.length() <= LONGEST_PACKED && isSmall(text)) {
            return languages.get(packed(text)); // most tags are a language alone
        }
        if (isWhole(text)) {
            return true;
        }
        LanguageSubtags subtags = new LanguageSubtags(text);
        return (subtags.language().isEmpty() || isLanguage(subtags.language()))
                && isExtended(subtags)
                && (subtags.script().isEmpty() || scripts.contains(subtags.script()))
                && (subtags.region().isEmpty() || regions.contains(subtags.region()))
                && variants.containsAll(subtags.variants())
                && SINGLETONS.containsAll(subtags.singletons());
    }

    /**
     * Returns what the registry says to use instead of a tag with subtags that are out of date, such as {@code he} for {@code
     * iw}.
     *
     * @param tag the tag
     * @return the tag to use; empty if nothing in it is out of date, if nothing took its place ({@code ru-SU}), or if the tag
     *     is not valid
     */
    public Optional<LanguageTag> replacement(LanguageTag tag) {
        if (!isKnown(tag)) {
            return Optional.empty();
        }
        String text = tag.text();
        if (isWhole(text)) {
            return Optional.ofNullable(preferred.get("tag:" + text.toLowerCase(Locale.ROOT)))
                    .map(LanguageTag::parse);
        }
        LanguageSubtags subtags = new LanguageSubtags(text);
        String language = current("language", subtags.language());
        String region = current("region", subtags.region());
        List<String> others = subtags.variants().stream()
                .map(variant -> current("variant", variant))
                .toList();
        boolean same = language.equals(subtags.language())
                && region.equals(subtags.region())
                && others.equals(subtags.variants());
        if (same) {
            return Optional.empty();
        }
        LanguageTag current = LanguageTag.parse(
                joined(language, subtags.extlangs(), subtags.script(), region, others) + subtags.rest());
        // with its region renewed, a tag can be one that has a tag of its own: sgn-DD, sgn-DE, gsg
        return replacement(current).or(() -> Optional.of(current));
    }

    /**
     * Returns the tag that was probably meant by one that is not valid: {@code kk} for {@code kz} and {@code kaz}, {@code
     * en-GB} for {@code en-UK}, {@code uz-Latn} for {@code uz-Latin}. Everything in it is registered.
     *
     * @param tag the tag
     * @return the tag that was probably meant, without what could not be understood; empty if the tag is valid, or if nobody
     *     can say which language was meant
     */
    public Optional<LanguageTag> nearest(LanguageTag tag) {
        if (isKnown(tag)) {
            return Optional.empty();
        }
        LanguageSubtags subtags = new LanguageSubtags(tag.text());
        String language = isLanguage(subtags.language()) ? subtags.language() : language(subtags.language());
        if (language == null) {
            return Optional.empty();
        }
        String script = scripts.contains(subtags.script()) ? subtags.script() : script(subtags.script());
        String region = regions.contains(subtags.region())
                ? subtags.region()
                : meant.getOrDefault("region:" + subtags.region(), "");
        List<String> known = new ArrayList<>();
        for (String variant : subtags.variants()) {
            if (variants.contains(variant)) {
                known.add(variant);
            } else if (script.isEmpty()) {
                script = script(variant);
            }
        }
        List<String> extended = new ArrayList<>();
        for (String extlang : subtags.extlangs()) {
            String code = extlang.toUpperCase(Locale.ROOT);
            if (extended.isEmpty() && isExtlang(extlang, language)) {
                extended.add(extlang);
            } else if (region.isEmpty()) {
                region = meant.getOrDefault("region:" + code, "");
                script = script.isEmpty() ? meant.getOrDefault("script:" + code, "") : script;
            }
        }
        LanguageTag found = LanguageTag.parse(joined(language, extended, script, region, known));
        return Optional.of(replacement(found).orElse(found));
    }

    /** The language meant by a subtag that is none. */
    private @Nullable String language(String subtag) {
        String code = meant.get("language:" + subtag);
        return code != null || subtag.length() <= LONGEST_CODE ? code : spelled(subtag, languageNames);
    }

    /** The script meant by a subtag that is none; empty if nobody can say. */
    private String script(String subtag) {
        if (subtag.isEmpty()) {
            return "";
        }
        String small = subtag.toLowerCase(Locale.ROOT);
        List<String> near = scripts.stream()
                .filter(each -> !each.startsWith(NO_SCRIPT) && isOneLetterOff(small, each.toLowerCase(Locale.ROOT)))
                .toList();
        for (List<String> some :
                List.of(near.stream().filter(COMMON_SCRIPTS::contains).toList(), near)) {
            if (some.size() == 1) {
                return some.get(0);
            }
        }
        String name = spelled(small, scriptNames);
        return name == null ? "" : name;
    }

    /** The only entry whose name is a word, has it or begins with it, otherwise the only one that one letter makes equal to it. */
    private static @Nullable String spelled(String word, Map<String, String> names) {
        for (Predicate<String> likeness : List.<Predicate<String>>of(
                word::equals,
                name -> (' ' + name + ' ').contains(' ' + word + ' '),
                name -> name.startsWith(word),
                name -> isOneLetterOff(word, name))) {
            Set<String> found = new HashSet<>();
            names.forEach((name, subtag) -> {
                if (likeness.test(name)) {
                    found.add(subtag);
                }
            });
            if (!found.isEmpty()) {
                return found.size() == 1 ? found.iterator().next() : null;
            }
        }
        return null;
    }

    /** Whether one letter was added, left out or changed, or two were exchanged. */
    static boolean isOneLetterOff(String one, String other) {
        if (Math.abs(one.length() - other.length()) > 1) {
            return false;
        }
        int shorter = Math.min(one.length(), other.length());
        int start = 0;
        while (start < shorter && one.charAt(start) == other.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < shorter - start && one.charAt(one.length() - 1 - end) == other.charAt(other.length() - 1 - end)) {
            end++;
        }
        int left = one.length() - start - end;
        int right = other.length() - start - end;
        boolean exchanged = left == 2
                && right == 2
                && one.charAt(start) == other.charAt(start + 1)
                && one.charAt(start + 1) == other.charAt(start);
        return exchanged || Math.max(left, right) <= 1;
    }

    private boolean isWhole(String text) {
        return tags.contains(text.toLowerCase(Locale.ROOT));
    }

    private boolean isLanguage(String subtag) {
        return subtag.length() <= LONGEST_PACKED && isSmall(subtag) && languages.get(packed(subtag));
    }

    /** Whether the extensions of the language are registered for it; there is never more than one. */
    private boolean isExtended(LanguageSubtags subtags) {
        return subtags.extlangs().isEmpty()
                || (subtags.extlangs().size() == 1
                        && isExtlang(subtags.extlangs().get(0), subtags.language()));
    }

    private boolean isExtlang(String subtag, String language) {
        return extlangs.get(packed(subtag)) && language.equals(prefixes.get("extlang:" + subtag));
    }

    private String current(String kind, String subtag) {
        String key = kind + ':' + subtag;
        return deprecated.contains(key) ? preferred.getOrDefault(key, subtag) : subtag;
    }

    private static String joined(
            String language, List<String> extlangs, String script, String region, List<String> variants) {
        StringBuilder tag = new StringBuilder(language);
        extlangs.forEach(each -> tag.append('-').append(each));
        tag.append(script.isEmpty() ? "" : '-' + script).append(region.isEmpty() ? "" : '-' + region);
        variants.forEach(each -> tag.append('-').append(each));
        return tag.toString();
    }

    private void add(String kind, String entry) {
        int equals = entry.indexOf('=');
        String key = equals < 0 ? entry : entry.substring(0, equals);
        String value = equals < 0 ? "" : entry.substring(equals + 1);
        switch (kind) {
            case "language" -> range(entry).forEach(each -> languages.set(packed(each)));
            case "extlang" -> extlangs.set(packed(entry));
            case "script" -> scripts.addAll(range(entry));
            case "region" -> regions.addAll(range(entry));
            case "variant" -> variants.add(entry);
            case "tag" -> tags.add(entry.toLowerCase(Locale.ROOT));
            case "preferred" -> preferred.put(whole(key), value);
            case "deprecated" -> deprecated.add(whole(key));
            case "prefix" -> prefixes.put(key, value);
            case "meant" -> meant.put(key, value);
            case "name" ->
                (key.startsWith("script:") ? scriptNames : languageNames)
                        .putIfAbsent(key.substring(key.indexOf(':') + 1), value);
            default -> throw new IllegalStateException("unknown kind of entry in the table of languages");
        }
    }

    /** The key of a whole tag has small letters. */
    private static String whole(String key) {
        return key.startsWith("tag:") ? key.toLowerCase(Locale.ROOT) : key;
    }

    /** The subtags of an entry such as {@code Qaaa..Qabx}: all with these letters in their order. */
    static List<String> range(String entry) {
        int dots = entry.indexOf("..");
        if (dots < 0) {
            return List.of(entry);
        }
        String last = entry.substring(dots + 2);
        List<String> all = new ArrayList<>();
        char[] next = entry.substring(0, dots).toCharArray();
        while (true) {
            all.add(new String(next));
            if (last.contentEquals(new String(next))) {
                return all;
            }
            int at = next.length - 1;
            while (Character.toLowerCase(next[at]) == 'z') {
                next[at] = (char) (next[at] - ('z' - 'a'));
                at--;
            }
            next[at]++;
        }
    }

    private static boolean isSmall(String text) {
        return text.chars().allMatch(c -> c >= 'a' && c <= 'z');
    }

    /** A number for two or three small letters. */
    private static int packed(String subtag) {
        int number = 0;
        for (int i = 0; i < LONGEST_PACKED; i++) {
            number = number * LETTERS + (i < subtag.length() ? subtag.charAt(i) - 'a' + 1 : 0);
        }
        return number;
    }

    private static String read() {
        try (InputStream in = LanguageRegistry.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("the table of languages is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
