package io.github.manumit.citation;

import io.github.manumit.entity.NameForm;
import io.github.manumit.jurisdiction.JurisdictionCode;
import io.github.manumit.name.NameKind;
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

/**
 * The names of statutes in citations: for each statute, a name that is read back as this statute and no other. Results
 * are cached.
 */
final class StatuteLabels {

    private static final List<String> SAMPLE_NUMBERS = List.of("126", "3", "2");
    private static final Map<String, String> UNLIKE_SAMPLES = Map.of("division", "II", "title", "18");
    private static final int LONGEST_SAMPLE = SAMPLE_NUMBERS.size();

    private final StatuteRegistry registry;
    private final CitationReader reader;
    private final Map<List<String>, String> labels = new ConcurrentHashMap<>();

    private static final class Held {
        static final StatuteLabels STANDARD = new StatuteLabels(StatuteRegistry.standard(), CitationReader.standard());
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

    /**
     * The editions that a code stands for: a single one, or those of a family; empty if the registry does not contain
     * the code.
     */
    private List<KnownStatute> editions(@Nullable StatuteCode code) {
        if (code == null) {
            return List.of();
        }
        return registry.find(code).map(List::of).orElseGet(() -> registry.family(code));
    }

    /**
     * The levels of the cited law: those of the statute, otherwise those of its country, otherwise those of the path.
     */
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

    /** The country whose law is cited; null if it is not known. */
    @Nullable
    String country(Citation citation) {
        List<KnownStatute> editions = editions(citation.statute());
        if (!editions.isEmpty()) {
            return StatuteNames.country(editions.get(0));
        }
        JurisdictionCode jurisdiction = citation.jurisdiction();
        return jurisdiction == null ? null : jurisdiction.text();
    }

    /**
     * Returns the name of a statute.
     *
     * @param language the language of the text
     * @param form {@code short} or {@code full}
     * @param code any code
     * @return the name as it is written in a citation; the code itself if no name is read back as this statute
     */
    String label(String language, String form, StatuteCode code) {
        List<KnownStatute> editions = editions(code);
        return editions.isEmpty()
                ? code.text()
                : labels.computeIfAbsent(List.of(language, form, code.text()), key -> find(language, form, code));
    }

    private String find(String language, String form, StatuteCode code) {
        for (String each : List.of(language, "en", "")) {
            for (String name : names(language, each, form, code)) {
                if (isReadBack(language, form, code, name)) {
                    return name;
                }
            }
        }
        return code.text();
    }

    /**
     * The names in a language, inflected by the style, the preferred ones first: the statute's own names, then the
     * names of all its editions with its year.
     */
    private Set<String> names(String language, String of, String form, StatuteCode code) {
        Style style = Styles.style(
                language, form, levels(Citation.builder().statute(code).build()));
        List<KnownStatute> editions = editions(code);
        boolean isAbbreviated = form.equals("short") && style.find("names") == null;
        Set<String> names = new LinkedHashSet<>();
        for (String name : names(of, isAbbreviated, editions)) {
            names.add(style.inflected(name));
        }
        int year = registry.find(code).map(StatuteNames::year).orElse(0);
        if (year > 0) {
            for (String name : names(of, isAbbreviated, registry.family(code))) {
                names.add(style.inflected(name) + " (" + year + ')');
            }
        }
        return names;
    }

    /** The names of statutes, abbreviations first or last; in all languages if none is given. */
    private static List<String> names(String language, boolean isAbbreviated, List<KnownStatute> statutes) {
        List<String> abbreviations = new ArrayList<>();
        List<String> official = new ArrayList<>();
        for (KnownStatute known : statutes) {
            for (NameForm name : known.statute().names()) {
                String own = name.language() == null
                        ? ""
                        : StatuteNames.language(name.language().text());
                if (name.text() != null && (language.isEmpty() || own.equals(language))) {
                    (NameKind.ABBREVIATION.equals(name.kind()) ? abbreviations : official).add(name.text());
                }
            }
        }
        List<String> names = new ArrayList<>(isAbbreviated ? abbreviations : official);
        names.addAll(isAbbreviated ? official : abbreviations);
        return names;
    }

    /** Whether a name is read back as this statute, in short and long paths, and the path next to it is unchanged. */
    private boolean isReadBack(String language, String form, StatuteCode code, String name) {
        List<String> levels = levels(Citation.builder().statute(code).build());
        int least = levels.contains("title") ? 2 : 1;
        int most = levels.contains("part") ? LONGEST_SAMPLE : 2;
        for (int length = least; length <= most; length++) {
            Citation sample = sample(code, levels, length);
            PathStep last = sample.path().get(length - 1);
            Citation range = sample.toBuilder()
                    .through(List.of(new PathStep(last.level(), last.value() + '0')))
                    .build();
            boolean ranges = length == least;
            if (!isReadBack(sample, language, form, name) || (ranges && !isReadBack(range, language, form, name))) {
                return false;
            }
        }
        return true;
    }

    private boolean isReadBack(Citation sample, String language, String form, String name) {
        List<FoundCitation> found = reader.parse(new CitationWriter(language, form, sample, this).write(name));
        Citation read = found.size() == 1 ? found.get(0).citation() : null;
        return read != null
                && Objects.equals(sample.statute(), read.statute())
                && sample.pathText().equals(read.pathText());
    }

    private static Citation sample(StatuteCode code, List<String> levels, int length) {
        List<PathStep> path = new ArrayList<>();
        for (String level : levels) {
            if (path.size() < length && !level.equals("caput")) {
                boolean hyphen = path.isEmpty() && Drafting.isHyphenated(code.text());
                String number = SAMPLE_NUMBERS.get(path.size()) + (hyphen ? "-1" : "");
                path.add(new PathStep(ProvisionLevel.of(level), UNLIKE_SAMPLES.getOrDefault(level, number)));
            }
        }
        return Citation.builder().statute(code).path(path).build();
    }
}
