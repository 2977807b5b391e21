package io.github.manumit.disclosure;

import io.github.manumit.name.Likeness;
import io.github.manumit.name.NameKey;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Words of names that were left out. */
final class TraceWords {

    /** From this length on, words that are only faintly alike are taken for one: Тўхтаева, Тухтаева. */
    private static final int LONG = 6;

    private static final int SHORT = 3;
    private static final int SHORTEST = 2;
    private static final int SHORTEST_STEM = 4;
    private static final int LONGEST_ENDING = 6;
    private static final int LONGEST_LOSS = 2;

    /** From this length on, a name is also searched within words, and across them. */
    private static final int INNER = 5;

    /** How many letters a text has at most that may be one name, taken apart. */
    private static final int MOST_JOINED = 30;

    /** Endings of Russian, Kazakh and Uzbek, and of English, that a short name can have. */
    private static final Set<String> ENDINGS = Set.of(
            "а", "у", "ом", "ем", "е", "ы", "и", "я", "ю", "ой", "еи", "ои", "га", "ге", "ка", "ке", "ға", "да", "де",
            "та", "те", "ды", "ди", "ны", "ни", "ты", "ти", "нын", "нин", "дын", "дин", "тын", "тин", "дан", "ден",
            "нан", "нен", "ов", "ову", "дің", "тің", "нің", "дың", "тың", "ның", "лар", "лер", "s", "ga", "da", "ni",
            "ning", "dan", "lar");

    /** Letters that an ending takes the place of. */
    private static final String VOWELS = "аеёиоуыэюяьйәіөүұaeiouy";

    /** Letters that change before a vowel in Kazakh, and what they become. */
    private static final String HARD = "кқп";

    private static final String SOFT = "гғб";

    private final Set<String> folded = new HashSet<>();
    private final List<String> words = new ArrayList<>();

    /** Each word on its own, made when it is asked for. */
    private final List<TraceWords> single = new ArrayList<>();

    private final Map<String, List<NameKey>> keys = new HashMap<>();
    private final Set<String> stems = new HashSet<>();
    private final Set<String> shorts = new HashSet<>();
    private final Substrings inner = new Substrings(INNER);
    private final Substrings unspaced = new Substrings(SHORTEST);
    private final Substrings prefixed = new Substrings(SHORTEST_STEM);

    boolean isEmpty() {
        return folded.isEmpty();
    }

    void add(String word) {
        if (addForm(word)) {
            words.add(word);
            TraceText.ofUzbek(word).forEach(this::addForm);
        }
    }

    /** Notes one form of a word; false if it is known, or too short to be searched. */
    private boolean addForm(String word) {
        String small = TraceText.fold(word);
        String bare = TraceText.bare(word);
        int length = bare.codePointCount(0, bare.length());
        boolean isUnspaced = TraceText.isUnspaced(word);
        if ((length < SHORTEST && !isUnspaced) || !folded.add(small)) {
            return false;
        }
        folded.add(bare);
        if (isUnspaced) {
            unspaced.add(bare);
        } else if (TraceText.isPrefixed(word)) {
            prefixed.add(bare);
        }
        if (length <= SHORT) {
            shorts.add(bare);
            addKey(bare);
        }
        if (length < SHORT) {
            return true;
        }
        inner.add(bare);
        addChanged(small);
        addStems(small);
        addKey(TraceText.lower(word));
        for (String other : TraceText.ofOtherGender(bare)) {
            folded.add(other);
            inner.add(other);
            addStems(other);
        }
        return true;
    }

    /** What stays of a name before an ending: Анн-ы, Павл-а, Зайц-а, Льв-а, Еріг-і. */
    private void addChanged(String small) {
        int last = small.length() - 1;
        String begun = small.substring(0, last);
        char end = small.charAt(last);
        char before = small.charAt(last - 1);
        String head = small.substring(0, last - 1);
        boolean isVowel = VOWELS.indexOf(end) >= 0;
        addChange(isVowel ? begun : "");
        addChange(!isVowel && "еёо".indexOf(before) >= 0 ? head + end : "");
        addChange(!isVowel && before == 'е' ? head + 'ь' + end : "");
        addChange(!isVowel && before == 'я' ? head + 'й' + end : "");
        int soft = HARD.indexOf(end);
        addChange(soft >= 0 ? begun + SOFT.charAt(soft) : "");
    }

    private void addChange(String stem) {
        String bare = TraceText.bare(stem);
        if (bare.length() == SHORT) {
            shorts.add(bare);
        } else if (bare.length() > SHORT) {
            stems.add(bare);
        }
    }

    private void addStems(String small) {
        for (int lost = 0; lost <= LONGEST_LOSS && small.length() - lost >= SHORTEST_STEM; lost++) {
            String stem = small.substring(0, small.length() - lost);
            stems.add(stem);
            addKey(stem);
        }
        addKey(small);
    }

    private void addKey(String word) {
        key(word)
                .ifPresent(key -> key.blocks()
                        .forEach(block -> keys.computeIfAbsent(block, each -> new ArrayList<>())
                                .add(key)));
    }

    /** Whether a text holds one of the words that is not in any of some names, in whatever form. */
    boolean isInBut(String text, List<String> names) {
        return isIn(text)
                && single().stream()
                        .anyMatch(each -> each.isIn(text) && names.stream().noneMatch(each::isIn));
    }

    /** Whether a text holds all of the words, in whatever form. */
    boolean areAllIn(String text) {
        return !isEmpty() && single().stream().allMatch(each -> each.isIn(text));
    }

    int count() {
        return words.size();
    }

    private List<TraceWords> single() {
        while (single.size() < words.size()) {
            TraceWords alone = new TraceWords();
            alone.add(words.get(single.size()));
            single.add(alone);
        }
        return single;
    }

    /** Whether a text holds one of the words, in whatever form. */
    boolean isIn(String text) {
        if (isEmpty()) {
            return false;
        }
        List<String> words = TraceText.words(text);
        for (String word : words) {
            if (TraceText.readings(word).stream().anyMatch(each -> has(each, words.size() == 1))) {
                return true;
            }
        }
        return isInside(text);
    }

    /** Whether a text holds one of the words as a part of another, or taken apart. */
    private boolean isInside(String text) {
        String all = TraceText.letters(text);
        if (unspaced.isIn(all) || prefixed.isIn(all)) {
            return true;
        }
        if (all.length() <= MOST_JOINED && hasStem(all)) {
            return true;
        }
        return TraceText.joined(text).stream()
                .anyMatch(each -> inner.isIn(each) || (each.length() > 2 && folded.contains(each)));
    }

    private boolean has(String word, boolean isAlone) {
        String small = TraceText.fold(word);
        String bare = TraceText.bare(word);
        int length = bare.codePointCount(0, bare.length());
        if (length < SHORT) {
            return (isAlone || TraceText.isCapitalised(word))
                    && (folded.contains(bare) || isLike(bare, Likeness.CLOSE));
        }
        String written = TraceText.lower(word);
        return folded.contains(small)
                || folded.contains(bare)
                || isShort(word, bare)
                || hasStem(small)
                || (!written.equals(small) && hasStem(written))
                || (!bare.equals(small) && hasStem(bare))
                || (written.length() >= LONG && isLike(written, Likeness.FAINT));
    }

    /** Whether a word is a short name with an ending. */
    private boolean isShort(String word, String bare) {
        if (shorts.isEmpty() || !TraceText.isCapitalised(word)) {
            return false;
        }
        for (int length = SHORTEST; length <= Math.min(SHORT, bare.length() - 1); length++) {
            if (shorts.contains(bare.substring(0, length)) && ENDINGS.contains(bare.substring(length))) {
                return true;
            }
        }
        return bare.length() <= SHORT && isLike(bare, Likeness.CLOSE);
    }

    private boolean hasStem(String word) {
        for (int ending = 0; ending <= LONGEST_ENDING && word.length() - ending >= SHORTEST_STEM; ending++) {
            String stem = word.substring(0, word.length() - ending);
            if (stems.contains(stem) || isLike(stem, Likeness.CLOSE)) {
                return true;
            }
        }
        return false;
    }

    private boolean isLike(String word, Likeness least) {
        NameKey key = key(word).orElse(null);
        return key != null
                && key.blocks().stream()
                        .flatMap(block -> keys.getOrDefault(block, List.of()).stream())
                        .anyMatch(other -> key.likeness(other).isAtLeast(least));
    }

    private static Optional<NameKey> key(String word) {
        return NameKey.of(word, null);
    }
}
