package io.github.manumit.validation;

import io.github.manumit.name.LanguageTag;
import io.github.manumit.registry.LanguageRegistry;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * What the registry says of the language tags of one case file, which has few of them and many texts. Names what was meant
 * only for the first hundred unknown ones.
 */
final class MeantLanguages {

    private static final int MOST = 100;
    private static final int MOST_SOUND = 1_000;

    private final Set<String> sound = new HashSet<>();
    private final Map<String, String> meant = new HashMap<>();

    /** Whether a tag is registered and up to date. */
    boolean isSound(String text) {
        if (sound.contains(text)) {
            return true;
        }
        LanguageTag tag = LanguageTag.parse(text);
        LanguageRegistry registry = LanguageRegistry.standard();
        boolean is = registry.isKnown(tag) && registry.replacement(tag).isEmpty();
        if (is && sound.size() < MOST_SOUND) {
            sound.add(text);
        }
        return is;
    }

    /** The tag that was probably meant by an unknown one; empty if nobody can tell. */
    String meantBy(LanguageTag tag) {
        String known = meant.get(tag.text());
        if (known != null || meant.size() >= MOST) {
            return known == null ? "" : known;
        }
        String found =
                LanguageRegistry.standard().nearest(tag).map(LanguageTag::text).orElse("");
        meant.put(tag.text(), found);
        return found;
    }
}
