package io.github.manumit.registry;

import io.github.manumit.name.LanguageTag;
import io.github.manumit.name.Likeness;
import io.github.manumit.name.NameKey;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds jurisdictions by name. The index is built on the first search. */
final class JurisdictionSearch {

    private static final int[] NONE = {};
    private static final int LONGEST_CODE = 6;

    /** "г. Алматы": a letter that marks a city here but would be an initial in a name. */
    private static final Pattern CITY_MARK = Pattern.compile("^\\s*г\\.\\s*");

    private static @Nullable JurisdictionSearch made;

    private final JurisdictionRegistry registry;
    private final JurisdictionTable table;
    private final Map<String, int[]> byBlock = new HashMap<>(16_384);
    private final Map<String, LanguageTag> tags = new HashMap<>();
    private final Map<String, String> byThreeLetters = new HashMap<>();

    private JurisdictionSearch(JurisdictionRegistry registry, JurisdictionTable table) {
        this.registry = registry;
        this.table = table;
        for (int line = 0; line < table.size(); line++) {
            for (NameKey key : keys(line)) {
                for (String block : key.blocks()) {
                    add(block, line);
                }
            }
        }
        for (String country : Locale.getISOCountries()) {
            byThreeLetters.put(new Locale("", country).getISO3Country(), country);
        }
    }

    private void add(String block, int line) {
        int[] lines = byBlock.get(block);
        if (lines == null) {
            byBlock.put(block, new int[] {line});
        } else if (lines[lines.length - 1] != line) {
            int[] more = Arrays.copyOf(lines, lines.length + 1);
            more[lines.length] = line;
            byBlock.put(block, more);
        }
    }

    private List<NameKey> keys(int line) {
        List<NameKey> keys = new ArrayList<>();
        table.eachName(line, (name, language) -> NameKey.of(name, tag(language)).ifPresent(keys::add));
        return keys;
    }

    private synchronized @Nullable LanguageTag tag(String language) {
        return language.isEmpty() ? null : tags.computeIfAbsent(language, LanguageTag::parse);
    }

    static synchronized JurisdictionSearch of(JurisdictionRegistry registry, JurisdictionTable table) {
        JurisdictionSearch search = made;
        if (search == null) {
            search = new JurisdictionSearch(registry, table);
            made = search;
        }
        return search;
    }

    List<KnownJurisdiction> search(String text) {
        List<KnownJurisdiction> found = whole(text);
        int comma = text.lastIndexOf(',');
        return found.isEmpty() && comma > 0 ? within(text.substring(0, comma), text.substring(comma + 1)) : found;
    }

    private List<KnownJurisdiction> whole(String text) {
        String asked = CITY_MARK.matcher(text).replaceFirst("город ");
        Set<KnownJurisdiction> found = new LinkedHashSet<>();
        Optional<KnownJurisdiction> coded = byCode(text.strip());
        coded.ifPresent(found::add);
        Optional<NameKey> key = NameKey.of(asked, null);
        if (key.isPresent()) {
            found.addAll(byName(key.get(), PlaceWord.of(asked), coded.isPresent() ? Likeness.SAME : Likeness.FAINT));
        }
        return List.copyOf(found);
    }

    /** "Almaty, Kazakhstan": the meanings of the first part that are within a meaning of the last part. */
    private List<KnownJurisdiction> within(String inner, String outer) {
        List<KnownJurisdiction> around = whole(outer);
        return whole(inner).stream()
                .filter(known -> around.stream().anyMatch(each -> registry.isWithin(known.code(), each.code())))
                .toList();
    }

    private Optional<KnownJurisdiction> byCode(String text) {
        if (text.length() > LONGEST_CODE || !text.chars().allMatch(c -> c < 0x80)) {
            return Optional.empty();
        }
        String upper = text.toUpperCase(Locale.ROOT);
        String code = byThreeLetters.getOrDefault(upper, upper);
        return table.find(code);
    }

    private List<KnownJurisdiction> byName(NameKey key, Optional<PlaceWord> word, Likeness wanted) {
        Map<KnownJurisdiction, Likeness> grades = new LinkedHashMap<>();
        for (String block : key.blocks()) {
            for (int line : byBlock.getOrDefault(block, NONE)) {
                Likeness grade = grade(key, line);
                if (grade != Likeness.NONE) {
                    grades.put(table.at(line).orElseThrow(), grade);
                }
            }
        }
        word.ifPresent(said -> {
            if (grades.keySet().stream().anyMatch(known -> said.fits(known, registry))) {
                grades.keySet().removeIf(known -> !said.fits(known, registry));
            }
        });
        Likeness best = grades.values().stream().max(Comparator.naturalOrder()).orElse(Likeness.NONE);
        Likeness near = best.isAtLeast(Likeness.CLOSE) ? Likeness.CLOSE : best;
        Likeness least = near.isAtLeast(wanted) ? near : wanted;
        return grades.entrySet().stream()
                .filter(entry -> entry.getValue().isAtLeast(least))
                .sorted(Map.Entry.<KnownJurisdiction, Likeness>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(entry -> entry.getKey().isFormer())
                        .thenComparing(entry -> entry.getKey().parents().size())
                        .thenComparing(entry -> !PlaceWord.isCity(entry.getKey(), registry))
                        .thenComparing(entry -> entry.getKey().code().text()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** A text may have fewer words than a name, but not more, because it would then be the name of something else. */
    private Likeness grade(NameKey key, int line) {
        Likeness best = Likeness.NONE;
        for (NameKey name : keys(line)) {
            Likeness grade = key.size() > name.size() ? Likeness.NONE : key.likeness(name);
            if (grade == Likeness.FAINT && key.size() < name.size()) {
                grade = Likeness.NONE;
            }
            best = grade.isAtLeast(best) ? grade : best;
        }
        return best;
    }
}
