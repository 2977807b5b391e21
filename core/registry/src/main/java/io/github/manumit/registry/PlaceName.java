package io.github.manumit.registry;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The written name of a place, ready to be compared.
 *
 * @param spelling its words without accents and without words such as "of"
 * @param coreSpelling the same without the words that say the kind of the place; empty if nothing else is left that could name a
 *     place
 * @param full how these words sound
 * @param core how these words sound without the words that say the kind; none if that is the same, or if nothing is left
 * @param kinds the kinds that these words say
 * @param isSmallWord whether it is a single word without a capital letter in a script that has them
 */
record PlaceName(
        String spelling,
        String coreSpelling,
        Set<String> full,
        Set<String> core,
        Set<PlaceWord> kinds,
        boolean isSmallWord) {

    static PlaceName of(String text) {
        List<String> words = withoutLittle(PlaceSpelling.words(text, false));
        List<String> spelledOut = withoutLittle(PlaceSpelling.words(text, true));
        Set<String> full = new LinkedHashSet<>();
        Set<String> core = new LinkedHashSet<>();
        for (List<String> each : List.of(words, spelledOut)) {
            String sound = sound(each);
            if (!sound.isEmpty()) {
                full.add(sound);
            }
            String rest = sound(core(each));
            if (!rest.isEmpty()) {
                core.add(rest);
            }
        }
        core.removeAll(full);
        return new PlaceName(
                String.join(" ", words),
                String.join(" ", core(words)),
                full,
                core,
                PlaceWord.in(words),
                words.size() == 1 && isSmall(text));
    }

    private static boolean isSmall(String text) {
        return text.codePoints().anyMatch(Character::isLowerCase)
                && text.codePoints().noneMatch(Character::isUpperCase);
    }

    /** A first word is never left out: "Da Nang". */
    private static List<String> withoutLittle(List<String> words) {
        List<String> rest = new ArrayList<>(words.size());
        for (String word : words) {
            if (rest.isEmpty() || !PlaceWord.isLittle(word)) {
                rest.add(word);
            }
        }
        return rest;
    }

    private static List<String> core(List<String> words) {
        List<String> rest = new ArrayList<>(words.size());
        boolean weak = true;
        for (String word : words) {
            if (!PlaceWord.isKind(word)) {
                rest.add(word);
                weak &= PlaceWord.isWeak(word);
            }
        }
        return weak ? List.of() : rest;
    }

    private static String sound(List<String> words) {
        StringBuilder sound = new StringBuilder();
        for (String word : words) {
            String each = PlaceSpelling.sound(word);
            if (!each.isEmpty()) {
                sound.append(sound.isEmpty() ? "" : " ").append(each);
            }
        }
        return sound.toString();
    }
}
