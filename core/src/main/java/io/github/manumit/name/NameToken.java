package io.github.manumit.name;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One word of a name in several forms, each less specific than the one before. A word has a sound, a stem and a block for
 * each way to read it. Marks and languages affect the sound but not the letters, so that the bare letters have a block too.
 *
 * @param letters the letters in lower case, without diacritics
 * @param sounds one character for each sound, independent of script and transliteration scheme; the usual reading first
 * @param stems the sounds, and further possible ones, without the endings of surnames, patronymics and adjectives
 * @param blocks stems in which vowels, and sounds that spellings confuse, are reduced to classes
 */
record NameToken(String letters, List<String> sounds, List<String> stems, Set<String> blocks) {

    /** More words do not help to find a name. */
    private static final int MOST_TOKENS = 12;

    /** No name is longer; the rest of a longer text is ignored. */
    private static final int LONGEST = 500;

    private static final int LONGEST_BLOCK = 40;

    /** Endings of adjectives by sound, longest first. Only a little needs to remain before them: Ошская is Osh. */
    private static final List<String> ADJECTIVES = List.of("inskaia", "inskoe", "inski", "skaia", "skoe", "ski");

    /** Endings of surnames and patronymics by sound, longest first. */
    private static final List<String> SURNAMES =
            List.of("ovna", "evna", "oviC", "eviC", "ova", "eva", "ina", "ov", "ev", "in");

    /** Latin, Greek, Cyrillic, Armenian and Hebrew letters are below this. */
    private static final char BEYOND_ALPHABETS = 0x600;

    private static final int LEAST_OF_ADJECTIVE = 2;
    private static final int LEAST_OF_SURNAME = 4;

    static List<NameToken> of(String text, @Nullable LanguageTag language) {
        String bounded = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        String plain = NameScript.withPlainApostrophes(bounded);
        String composed = NameScript.isAscii(plain) ? plain : Normalizer.normalize(plain, Normalizer.Form.NFKC);
        String folded = composed.toLowerCase(Locale.ROOT).replace("р-н", "район");
        List<NameToken> named = new ArrayList<>();
        List<NameToken> all = new ArrayList<>();
        for (String word : words(folded)) {
            NameToken token = token(word, language);
            if (!token.sounds.get(0).isEmpty() && all.size() < MOST_TOKENS) {
                all.add(token);
                if (!NameWords.isGeneric(token.sounds.get(0))) {
                    named.add(token);
                }
            }
        }
        for (NameToken token : named) {
            if (!token.isInitial()) {
                return named;
            }
        }
        return all;
    }

    private static NameToken token(String word, @Nullable LanguageTag language) {
        NameSounds sounds = NameSounds.of(NameScript.unmixed(word), language);
        String letters = NameScript.letters(word);
        List<String> stems =
                new ArrayList<>(sounds.sure().size() + sounds.possible().size());
        Set<String> blocks = new LinkedHashSet<>();
        addStems(sounds.sure(), stems, blocks);
        addStems(sounds.possible(), stems, blocks);
        if (language != null || !letters.equals(word)) {
            blocks.add(block(stem(NameSounds.of(letters, null).usual())));
        }
        return new NameToken(letters, sounds.sure(), List.copyOf(stems), Collections.unmodifiableSet(blocks));
    }

    private static void addStems(List<String> sounds, List<String> stems, Set<String> blocks) {
        for (String sound : sounds) {
            String stem = stem(sound);
            if (!stems.contains(stem)) {
                stems.add(stem);
                blocks.add(block(stem));
            }
        }
    }

    /**
     * Words are separated by anything that is neither a letter nor a mark. An apostrophe within or after letters is part of
     * the word; where one stands before them too, both are quotation marks.
     */
    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            if (Character.isLetterOrDigit(c) || isMark(c) || c == '\'') {
                word.appendCodePoint(c);
            } else if (Character.getType(c) != Character.FORMAT) {
                end(word, words);
            }
        }
        end(word, words);
        return words;
    }

    private static void end(StringBuilder word, List<String> words) {
        boolean quoted = word.length() > 0 && word.charAt(0) == '\'';
        while (word.length() > 0 && word.charAt(0) == '\'') {
            word.deleteCharAt(0);
        }
        while (quoted && word.length() > 0 && word.charAt(word.length() - 1) == '\'') {
            word.setLength(word.length() - 1);
        }
        if (word.length() > 0) {
            words.add(word.toString());
            word.setLength(0);
        }
    }

    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    private static String stem(String sound) {
        String rest = without(ADJECTIVES, sound, LEAST_OF_ADJECTIVE);
        String stem = rest.length() < sound.length() ? rest : without(SURNAMES, sound, LEAST_OF_SURNAME);
        return withoutLastVowel(stem);
    }

    private static String without(List<String> endings, String sound, int least) {
        for (String ending : endings) {
            if (sound.endsWith(ending) && sound.length() - ending.length() >= least) {
                return sound.substring(0, sound.length() - ending.length());
            }
        }
        return sound;
    }

    /** Almaty and Алматинская both become {@code almat}; the diphthong of Karasay remains. */
    private static String withoutLastVowel(String stem) {
        int last = stem.length() - 1;
        boolean drop = last >= LEAST_OF_SURNAME && isVowel(stem.charAt(last)) && !isVowel(stem.charAt(last - 1));
        return drop ? stem.substring(0, last) : stem;
    }

    private static String block(String stem) {
        StringBuilder block = new StringBuilder(stem.length());
        for (int i = 0; i < stem.length() && block.length() < LONGEST_BLOCK; i++) {
            char c = stem.charAt(i);
            boolean glide = c == 'i' && i + 1 < stem.length() && isVowel(stem.charAt(i + 1));
            boolean ks = c == 'k' && i + 1 < stem.length() && stem.charAt(i + 1) == 's';
            char sign = c == 'o' || c == 'u' ? 'a' : c == 'e' ? 'i' : c == 'h' || ks ? 'g' : c;
            i += ks ? 1 : 0;
            if (!glide && (block.length() == 0 || block.charAt(block.length() - 1) != sign)) {
                block.append(sign);
            }
        }
        return block.toString();
    }

    private static boolean isVowel(char c) {
        return "aeiou".indexOf(c) >= 0;
    }

    /** A single letter of an alphabet; in other scripts, one character may be a whole name. */
    boolean isInitial() {
        return letters.length() == 1 && letters.charAt(0) < BEYOND_ALPHABETS;
    }

    /** Whether one of the two words is an initial and the other begins with it. */
    static boolean isInitialOf(NameToken one, NameToken two) {
        if (one.isInitial() || two.isInitial()) {
            for (String sound : one.sounds) {
                for (String other : two.sounds) {
                    if (sound.charAt(0) == other.charAt(0)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    Likeness likeness(NameToken other) {
        if (letters.equals(other.letters)) {
            return isAny(sounds, other.sounds) ? Likeness.SAME : Likeness.CLOSE;
        }
        if (isInitial() || other.isInitial()) {
            return Likeness.NONE;
        }
        if (isAny(sounds, other.sounds)) {
            return Likeness.CLOSE;
        }
        if (isAny(stems, other.stems)) {
            return Likeness.POSSIBLE;
        }
        return Collections.disjoint(blocks, other.blocks) ? Likeness.NONE : Likeness.FAINT;
    }

    private static boolean isAny(List<String> some, List<String> others) {
        for (int i = 0; i < some.size(); i++) {
            if (others.contains(some.get(i))) {
                return true;
            }
        }
        return false;
    }

    /** Masked, like the name. */
    @Override
    public String toString() {
        return "NameToken";
    }
}
