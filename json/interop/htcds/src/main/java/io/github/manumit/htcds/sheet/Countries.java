package io.github.manumit.htcds.sheet;

import io.github.manumit.jurisdiction.JurisdictionCode;
import io.github.manumit.registry.JurisdictionRegistry;
import io.github.manumit.registry.KnownJurisdiction;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;

/** The countries of ISO 3166 and what they are called: by the standard's own workbooks, and by the registry. */
final class Countries {

    /** The names in the standard's workbooks and forms, by code, in their order. */
    private static final Map<String, String> OFFICIAL = official();

    private Countries() {}

    private static Map<String, String> official() {
        try (InputStream in = Countries.class.getResourceAsStream("countries.tsv")) {
            if (in == null) {
                throw new IllegalStateException("no table countries.tsv");
            }
            Map<String, String> names = new LinkedHashMap<>();
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .forEach(line -> names.put(line.substring(0, 2), line.substring(3)));
            return names;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static List<String> codes() {
        return List.copyOf(OFFICIAL.keySet());
    }

    /** The name of a country for a reader: in English that of the standard's workbooks; the code itself if it has none. */
    static String label(String code, Locale language) {
        String official = OFFICIAL.get(code);
        if (official == null) {
            return code;
        }
        if (language.getLanguage().equals("en") || !ChoiceList.LANGUAGES.contains(language)) {
            return official;
        }
        return known(code).map(each -> each.name(language)).orElse(official);
    }

    private static java.util.Optional<KnownJurisdiction> known(String code) {
        return JurisdictionRegistry.standard().find(JurisdictionCode.parse(code));
    }

    static List<ChoiceList.Named> names() {
        List<ChoiceList.Named> names = new ArrayList<>();
        OFFICIAL.forEach((code, name) -> {
            names.add(new ChoiceList.Named(code, new ChoiceMatch(code, null, MatchedBy.CODE), ChoiceList.STANDARD));
            names.add(new ChoiceList.Named(name, new ChoiceMatch(code, null, MatchedBy.LABEL), ChoiceList.STANDARD));
        });
        for (KnownJurisdiction each : JurisdictionRegistry.standard().all()) {
            String code = each.code().text();
            if (OFFICIAL.containsKey(code)) {
                ChoiceMatch label = new ChoiceMatch(code, null, MatchedBy.LABEL);
                each.names().values().stream()
                        .sorted()
                        .forEach(name -> names.add(new ChoiceList.Named(name, label, ChoiceList.OURS)));
                ChoiceMatch other = new ChoiceMatch(code, null, MatchedBy.SPELLING);
                each.otherNames().forEach(name -> names.add(new ChoiceList.Named(name, other, ChoiceList.OTHER)));
            }
        }
        OFFICIAL.keySet().forEach(code -> iso3(code, names));
        return names;
    }

    private static void iso3(String code, List<ChoiceList.Named> names) {
        try {
            String three = new Locale("", code).getISO3Country();
            names.add(new ChoiceList.Named(three, new ChoiceMatch(code, null, MatchedBy.SPELLING), ChoiceList.OTHER));
        } catch (MissingResourceException none) {
            // A code that this Java does not know has no other code.
            assert !code.isEmpty();
        }
    }
}
