package io.github.manumit.registry;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;

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
        JurisdictionRegistry.standard().search(data.consumeRemainingAsString());
    }
}
