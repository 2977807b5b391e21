package io.github.manumit.place;

import io.github.manumit.name.LanguageTag;
import io.github.manumit.name.Likeness;
import io.github.manumit.name.NameKey;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds jurisdictions by name. The index is made on the first search. */
final class JurisdictionSearch {

    private static @Nullable JurisdictionSearch made;

    private final JurisdictionRegistry registry;
    private final Map<String, List<Named>> byBlock = new HashMap<>(16_384);
    private final Map<String, String> byThreeLetters = new HashMap<>();

    /** A name of a jurisdiction. */
    private record Named(KnownJurisdiction known, NameKey key) {}

    private JurisdictionSearch(JurisdictionRegistry registry) {
        this.registry = registry;
        for (KnownJurisdiction known : registry.all()) {
            known.names().forEach((language, name) -> add(known, name, LanguageTag.parse(language)));
            registry.otherNames(known).forEach(name -> add(known, name, null));
        }
        for (String country : Locale.getISOCountries()) {
            byThreeLetters.put(new Locale("", country).getISO3Country(), country);
        }
    }

    static synchronized JurisdictionSearch of(JurisdictionRegistry registry) {
        JurisdictionSearch search = made;
        if (search == null) {
            search = new JurisdictionSearch(registry);
            made = search;
        }
        return search;
    }

    private void add(KnownJurisdiction known, String name, @Nullable LanguageTag language) {
        NameKey.of(name, language)
                .ifPresent(key -> key.blocks()
                        .forEach(block -> byBlock.computeIfAbsent(block, each -> new ArrayList<>(2))
                                .add(new Named(known, key))));
    }

    List<KnownJurisdiction> search(String text) {
        Optional<KnownJurisdiction> coded = byCode(text.strip().toUpperCase(Locale.ROOT));
        if (coded.isPresent()) {
            return List.of(coded.get());
        }
        Optional<NameKey> key = NameKey.of(text, null);
        return key.isEmpty() ? List.of() : byName(key.get(), PlaceWord.of(text));
    }

    private Optional<KnownJurisdiction> byCode(String text) {
        String code = byThreeLetters.getOrDefault(text, text);
        return JurisdictionCode.isIso(code) ? registry.find(JurisdictionCode.parse(code)) : Optional.empty();
    }

    private List<KnownJurisdiction> byName(NameKey key, Optional<PlaceWord> word) {
        Map<KnownJurisdiction, Likeness> grades = new LinkedHashMap<>();
        for (String block : key.blocks()) {
            for (Named named : byBlock.getOrDefault(block, List.of())) {
                // A text may say less than a name, but not more: that would be the name of something else.
                Likeness grade = key.size() > named.key().size() ? Likeness.NONE : key.likeness(named.key());
                if (grade != Likeness.NONE) {
                    grades.merge(named.known(), grade, (one, two) -> one.isAtLeast(two) ? one : two);
                }
            }
        }
        word.ifPresent(said -> {
            if (grades.keySet().stream().anyMatch(known -> said.fits(known, registry))) {
                grades.keySet().removeIf(known -> !said.fits(known, registry));
            }
        });
        Likeness best = grades.values().stream().max(Comparator.naturalOrder()).orElse(Likeness.NONE);
        Likeness least = best.isAtLeast(Likeness.CLOSE) ? Likeness.CLOSE : best;
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
}
