package io.github.manumit.citation;

import io.github.manumit.statute.PathStep;
import io.github.manumit.statute.ProvisionLevel;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How one language cites some law, in the short or the full form: lines of {@code styles.txt}. Never changes once it is
 * built.
 */
final class Style {

    /** A line as written. */
    record Line(String form, String key, List<String> conditions, String text) {}

    /** A replacement within the name of a statute. */
    private record Inflection(Pattern from, String to) {}

    private static final int LONGEST_LETTERS = 2;
    private static final Set<String> KINDS = Set.of("none", "letter", "roman", "digit", "figure", "word");

    /** The lines for specific law, then those of the language for all other law. */
    private final List<List<Line>> sections;

    private final List<Inflection> inflections;

    /**
     * Makes a style.
     *
     * @param form {@code short} or {@code full}
     * @param sections the lines, the most specific first
     */
    Style(String form, List<List<Line>> sections) {
        this.sections = sections.stream()
                .map(lines -> lines.stream()
                        .filter(line -> line.form().equals(form) || line.form().equals("any"))
                        .toList())
                .toList();
        this.inflections = inflections();
    }

    private List<Inflection> inflections() {
        for (List<Line> lines : sections) {
            List<Inflection> own = new ArrayList<>();
            for (Line line : lines) {
                if (line.key().equals("name")) {
                    String[] sides = line.text().split(" \u2192 ", -1);
                    own.add(new Inflection(Pattern.compile(unquoted(sides[0])), unquoted(sides[1])));
                }
            }
            if (!own.isEmpty()) {
                return own;
            }
        }
        return List.of();
    }

    private static String unquoted(String text) {
        boolean quoted = text.length() > 1 && text.startsWith("\"") && text.endsWith("\"");
        return quoted ? text.substring(1, text.length() - 1) : text;
    }

    /** The text of a key without conditions; null if the style has none. */
    @Nullable
    String find(String key) {
        Line line = best(key, conditions -> conditions.isEmpty());
        return line == null ? null : unquoted(line.text());
    }

    /** The text of a key that every style has. */
    String text(String key) {
        String text = find(key);
        if (text == null) {
            throw new IllegalStateException("a style lacks " + key);
        }
        return text;
    }

    /** The name of a statute in the grammatical case that the style uses. */
    String inflected(String name) {
        String inflected = name;
        for (Inflection each : inflections) {
            inflected = each.from().matcher(inflected).replaceFirst(each.to());
        }
        return inflected;
    }

    private interface Fits {
        boolean test(List<String> conditions);
    }

    private @Nullable Line best(String key, Fits fits) {
        for (List<Line> lines : sections) {
            Line best = null;
            int most = -1;
            for (Line line : lines) {
                int weight = 2 * line.conditions().size() + (line.form().equals("any") ? 0 : 1);
                if (line.key().equals(key) && weight > most && fits.test(line.conditions())) {
                    best = line;
                    most = weight;
                }
            }
            if (best != null) {
                return best;
            }
        }
        return null;
    }

    /**
     * Finds the wording of a unit.
     *
     * @param path the path
     * @param i index of the step
     * @param country whose law it is, if known
     * @return four texts: alone, after another unit, and both of these for a range; null if the language has no word
     *     for the level
     */
    @Nullable
    List<String> wording(List<PathStep> path, int i, @Nullable String country) {
        String level = level(path, i);
        String outer = i == 0 ? "" : "in:" + level(path, i - 1);
        String inner = i == path.size() - 1 ? "" : "under:" + level(path, i + 1);
        String kind = kind(path.get(i).value());
        Line line = best(
                level,
                conditions -> conditions.stream().allMatch(each -> {
                    if (KINDS.contains(each)) {
                        return each.equals(kind) || (each.equals("figure") && kind.equals("digit"));
                    }
                    return each.indexOf(':') > 0
                            ? each.equals(outer) || each.equals(inner)
                            : country != null && List.of(each.split(",")).contains(country);
                }));
        if (line == null) {
            return null;
        }
        String[] given = line.text().split(" \\| ");
        String behind = given.length > 1 ? given[1] : given[0];
        String range = given.length > 2 ? given[2] : given[0];
        String rangeBehind = given.length > 3 ? given[3] : given.length > 2 ? given[2] : behind;
        return List.of(given[0], behind, range, rangeBehind);
    }

    static String level(List<PathStep> path, int i) {
        ProvisionLevel level = path.get(i).level();
        return level == null ? "" : level.word();
    }

    private static String kind(@Nullable String number) {
        if (number == null) {
            return "none";
        }
        boolean letters = number.chars().allMatch(Character::isLetter);
        if (letters && number.equals(number.toUpperCase(Locale.ROOT)) && Num.isRoman(number)) {
            return "roman";
        }
        if (letters) {
            return number.length() <= LONGEST_LETTERS ? "letter" : "word";
        }
        return number.length() == 1 ? "digit" : "figure";
    }

    /** A number as an ordinal, if the style has one; otherwise the number. */
    String ordinal(String number) {
        Line line = null;
        int longest = -1;
        for (List<Line> lines : sections) {
            for (Line each : lines) {
                String condition =
                        each.conditions().isEmpty() ? "" : each.conditions().get(0);
                if (each.key().equals("ordinal") && condition.length() > longest && isOrdinal(condition, number)) {
                    line = each;
                    longest = condition.length();
                }
            }
        }
        return line == null ? number : line.text().replace("#", number);
    }

    private static boolean isOrdinal(String condition, String number) {
        int range = condition.indexOf("..");
        if (range > 0) {
            int value = Num.isDigits(number) ? Num.value(number) : -1;
            return value >= Integer.parseInt(condition.substring(0, range))
                    && value <= Integer.parseInt(condition.substring(range + 2));
        }
        return condition.startsWith("*")
                ? Numerals.flat(number).endsWith(condition.substring(1))
                : condition.isEmpty() || condition.equals(number);
    }
}
