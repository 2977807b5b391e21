package io.github.manumit.citation;

import io.github.manumit.name.NameForm;
import io.github.manumit.name.NameKind;
import io.github.manumit.place.JurisdictionCode;
import io.github.manumit.statute.Citation;
import io.github.manumit.statute.PathStep;
import io.github.manumit.statute.ProvisionLevel;
import io.github.manumit.statute.StatuteCode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** What statutes are called in citations: the name that is read back as this statute and no other. Remembers what it found. */
final class StatuteLabels {

    private static final List<String> SAMPLE_NUMBERS = List.of("16", "3", "2");
    private static final int LONGEST_SAMPLE = SAMPLE_NUMBERS.size();

    private final StatuteRegistry registry;
    private final CitationReader reader;
    private final Map<List<String>, String> labels = new ConcurrentHashMap<>();

    private static final class Held {
        static final StatuteLabels STANDARD =
                new StatuteLabels(StatuteRegistry.standard(), CitationReader.standard());
    }

    private StatuteLabels(StatuteRegistry registry, CitationReader reader) {
        this.registry = registry;
        this.reader = reader;
    }

    StatuteLabels(StatuteRegistry registry) {
        this(registry, CitationReader.standard().withRegistry(registry));
    }

    /** The labels of the standard registry. */
    static StatuteLabels standard() {
        return Held.STANDARD;
    }

    /** The editions that a code stands for: one, or those of a family; none where the registry lacks it. */
    private List<KnownStatute> editions(@Nullable StatuteCode code) {
        if (code == null) {
            return List.of();
        }
        return registry.find(code).map(List::of).orElseGet(() -> registry.family(code));
    }

    /** The levels of the law that is cited: the statute's, those of its country, or what the path has. */
    List<String> levels(Citation citation) {
        for (KnownStatute known : editions(citation.statute())) {
            if (!known.levels().isEmpty()) {
                return known.levels().stream().map(ProvisionLevel::word).toList();
            }
        }
        String country = country(citation);
        return country != null
                ? Drafting.levels(country, "")
                : citation.path().stream()
                        .map(PathStep::level)
                        .filter(Objects::nonNull)
                        .map(ProvisionLevel::word)
                        .toList();
    }

    /** Whose law is cited; null where that is not known. */
    @Nullable
    String country(Citation citation) {
        for (KnownStatute known : editions(citation.statute())) {
            return StatuteNames.country(known);
        }
        JurisdictionCode jurisdiction = citation.jurisdiction();
        return jurisdiction == null ? null : jurisdiction.text();
    }

    /**
     * Names a statute.
     *
     * @param language the language of the text
     * @param form {@code short} or {@code full}
     * @param code any code
     * @return its name as it stands in a citation; the code itself where no name is read back as this statute
     */
    String label(String language, String form, StatuteCode code) {
        List<KnownStatute> editions = editions(code);
        return editions.isEmpty()
                ? code.text()
                : labels.computeIfAbsent(List.of(language, form, code.text()), key -> find(language, form, code));
    }

    private String find(String language, String form, StatuteCode code) {
        for (String each : List.of(language, "en", "")) {
            for (String name : names(each, form, code)) {
                Style style = Styles.style(language, form, levels(Citation.builder().statute(code).build()));
                String inflected = style.inflected(name);
                if (isReadBack(language, form, code, inflected)) {
                    return inflected;
                }
            }
        }
        return code.text();
    }

    /** Names in a language, the better ones first: its own, then with its year also those of other editions. */
    private Set<String> names(String language, String form, StatuteCode code) {
        Set<String> names = new LinkedHashSet<>();
        List<KnownStatute> editions = editions(code);
        for (KnownStatute known : editions) {
            names.addAll(names(language, form, known));
        }
        if (registry.find(code).isPresent()) {
            List<String> own = new ArrayList<>(names);
            for (KnownStatute other : registry.family(code)) {
                own.addAll(names(language, form, other));
            }
            int year = StatuteNames.year(editions.get(0));
            if (year > 0) {
                own.forEach(name -> names.add(name + " (" + year + ')'));
            }
        }
        return names;
    }

    /** The names of one statute, abbreviations first or last; of all languages where none is given. */
    private static List<String> names(String language, String form, KnownStatute known) {
        List<String> abbreviations = new ArrayList<>();
        List<String> official = new ArrayList<>();
        for (NameForm name : known.statute().names()) {
            String own = name.language() == null ? "" : StatuteNames.language(name.language().text());
            if (name.text() != null && (language.isEmpty() || own.equals(language))) {
                (NameKind.ABBREVIATION.equals(name.kind()) ? abbreviations : official).add(name.text());
            }
        }
        List<String> names = new ArrayList<>(form.equals("short") ? abbreviations : official);
        names.addAll(form.equals("short") ? official : abbreviations);
        return names;
    }

    /** Whether a name is read as this statute, at the top and further down, and the path beside it as it is. */
    private boolean isReadBack(String language, String form, StatuteCode code, String name) {
        List<String> levels = levels(Citation.builder().statute(code).build());
        int least = levels.contains("title") ? 2 : 1;
        int most = levels.contains("part") ? LONGEST_SAMPLE : 2;
        for (int length = least; length <= most; length++) {
            Citation sample = sample(code, levels, length);
            String text = new CitationWriter(language, form, Styles.style(language, form, levels), country(sample))
                    .write(sample, name);
            List<FoundCitation> found = reader.parse(text);
            boolean same = found.size() == 1
                    && code.equals(found.get(0).citation().statute())
                    && sample.path().equals(found.get(0).citation().path());
            if (!same) {
                return false;
            }
        }
        return true;
    }

    private static Citation sample(StatuteCode code, List<String> levels, int length) {
        List<PathStep> path = new ArrayList<>();
        for (String level : levels) {
            if (path.size() < length && !level.equals("caput")) {
                String number = level.equals("division") ? "II" : SAMPLE_NUMBERS.get(path.size());
                path.add(new PathStep(ProvisionLevel.of(level), number));
            }
        }
        return Citation.builder().statute(code).path(path).build();
    }
}
