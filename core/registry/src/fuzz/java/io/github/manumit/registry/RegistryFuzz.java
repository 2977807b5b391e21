package io.github.manumit.registry;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import io.github.manumit.name.LanguageTag;
import io.github.manumit.value.InvalidValueException;

/**
 * Searches the registries for arbitrary texts; no search throws. Run by {@code mvn -Pfuzz -pl :manumit-registry -am test}, after the parsers of core.
 */
public final class RegistryFuzz {

    private RegistryFuzz() {}

    /**
     * Searches for one text.
     *
     * @param data where the text comes from
     */
    public static void fuzzerTestOneInput(FuzzedDataProvider data) {
        String text = data.consumeRemainingAsString();
        JurisdictionRegistry.standard().search(text);
        try {
            LanguageTag tag = LanguageTag.parse(text);
            LanguageRegistry.standard().nearest(tag);
            LanguageRegistry.standard().replacement(tag);
        } catch (InvalidValueException e) {
            // not well-formed
        }
    }
}
