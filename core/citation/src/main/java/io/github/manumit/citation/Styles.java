package io.github.manumit.citation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The wordings of {@code styles.txt}. Read once; never changes. */
final class Styles {

    private static final String EVERYWHERE = "*";
    private static final String RESOURCE = "styles.txt";

    /** Lines for law that has certain levels; the lines of a language for all law have no levels. */
    private record Section(List<String> levels, List<Style.Line> lines) {}

    private final Map<String, List<Section>> sections = new LinkedHashMap<>();
    /** Sections for law that is cited in English in all languages. */
    private final List<Section> everywhere = new ArrayList<>();

    private final Map<List<Object>, Style> styles = new ConcurrentHashMap<>();

    private Styles() {
        List<Style.Line> lines = new ArrayList<>();
        for (String line : text().split("\n")) {
            if (line.startsWith("[")) {
                String[] head = line.substring(1, line.indexOf(']')).split(" ");
                lines = new ArrayList<>();
                boolean isEverywhere = head[0].endsWith(EVERYWHERE);
                Section section = new Section(List.of(head).subList(1, head.length), lines);
                sections.computeIfAbsent(head[0].replace(EVERYWHERE, ""), key -> new ArrayList<>())
                        .add(section);
                if (isEverywhere) {
                    everywhere.add(section);
                }
            } else if (!line.isBlank() && !line.startsWith("#")) {
                int colon = line.indexOf(" : ");
                String[] head = line.substring(0, colon).split(" ");
                List<String> conditions = new ArrayList<>(List.of(head).subList(2, head.length).stream()
                        .filter(each -> !isCountry(each))
                        .toList());
                String countries = String.join(
                        ",", List.of(head).stream().filter(Styles::isCountry).toList());
                if (!countries.isEmpty()) {
                    conditions.add(countries);
                }
                lines.add(new Style.Line(head[0], head[1], conditions, line.substring(colon + 3)));
            }
        }
    }

    private static final class Held {
        static final Styles STYLES = new Styles();
    }

    private static boolean isCountry(String word) {
        return word.length() == 2 && Character.isUpperCase(word.charAt(0));
    }

    /** The languages, in the order of the file. */
    static List<String> languages() {
        return List.copyOf(Held.STYLES.sections.keySet());
    }

    /**
     * Finds a style.
     *
     * @param language one of {@link #languages()}
     * @param form {@code short} or {@code full}
     * @param levels the levels of the cited law
     */
    static Style style(String language, String form, List<String> levels) {
        List<Section> own = Held.STYLES.sections.getOrDefault(language, List.of());
        List<Section> fitting = new ArrayList<>(own);
        fitting.addAll(Held.STYLES.everywhere);
        Section special = fitting.stream()
                .filter(section -> contains(levels, section.levels()))
                .max(Comparator.comparingInt(section -> section.levels().size()))
                .orElseThrow();
        Section all = own.contains(special) ? own.get(0) : Held.STYLES.english();
        return Held.STYLES.styles.computeIfAbsent(
                List.of(language, form, special.levels()), key -> make(form, special, all));
    }

    private Section english() {
        return sections.getOrDefault("en", List.of()).get(0);
    }

    private static Style make(String form, Section special, Section all) {
        return new Style(
                form, special.levels().isEmpty() ? List.of(all.lines()) : List.of(special.lines(), all.lines()));
    }

    /** Whether a list of levels contains all the given ones, in their order. */
    private static boolean contains(List<String> levels, List<String> some) {
        int from = 0;
        for (String each : some) {
            int at = levels.subList(from, levels.size()).indexOf(each);
            if (at < 0) {
                return false;
            }
            from += at + 1;
        }
        return true;
    }

    private static String text() {
        try (InputStream in = Styles.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("the citation styles are missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
