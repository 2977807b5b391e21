package io.github.manumit.registry;

import io.github.manumit.jurisdiction.JurisdictionKind;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The kind of a place according to a separate word in a text. */
enum PlaceWord {
    /** A city. */
    CITY(
            "city", "город", "г", "қаласы", "қала", "shahri", "shahar", "шаҳри", "шаҳар", "шаары", "şäheri", "ville",
            "stadt"),
    /** A region of any kind. */
    REGION(
            "region",
            "oblast",
            "oblasty",
            "oblysy",
            "province",
            "viloyati",
            "viloyat",
            "вилояти",
            "вилоят",
            "область",
            "обл",
            "облысы",
            "облусу",
            "welaýaty",
            "welayaty",
            "край",
            "krai",
            "kray");

    @SuppressWarnings("ImmutableEnumChecker") // a set of Set.of
    private final Set<String> words;

    PlaceWord(String... words) {
        this.words = Set.of(words);
    }

    static Optional<PlaceWord> of(String text) {
        Set<String> said =
                Set.copyOf(Arrays.asList(text.toLowerCase(Locale.ROOT).split("[\\s.,]+")));
        return Arrays.stream(values())
                .filter(word -> said.stream().anyMatch(word.words::contains))
                .findFirst();
    }

    /**
     * Whether a jurisdiction is of the kind that the word says, as far as is known; for subdivisions of most countries
     * the kind is unknown.
     */
    boolean fits(KnownJurisdiction known, JurisdictionRegistry registry) {
        boolean city = isCity(known, registry);
        return this == CITY ? city : !city && !known.parents().isEmpty();
    }

    /** A former code whose only successor is a city was itself the code of a city. */
    static boolean isCity(KnownJurisdiction known, JurisdictionRegistry registry) {
        if (known.isFormer()) {
            return !known.successors().isEmpty()
                    && known.successors().stream()
                            .allMatch(next -> registry.find(next)
                                    .filter(each -> isCity(each, registry))
                                    .isPresent());
        }
        return known.kind().equals(JurisdictionKind.CITY_JURISDICTION);
    }
}
