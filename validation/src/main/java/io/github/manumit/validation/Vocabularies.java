package io.github.manumit.validation;

import io.github.manumit.code.Scheme;
import io.github.manumit.code.Word;
import io.github.manumit.jurisdiction.JurisdictionCode;
import io.github.manumit.jurisdiction.JurisdictionRegistry;
import io.github.manumit.quantity.CurrencyCode;
import io.github.manumit.shape.Path;
import io.github.manumit.statute.StatuteCode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** Checks vocabulary words and registry codes. */
final class Vocabularies {

    /** Codes that ISO 3166-1 reserves exceptionally, and the code that is commonly used for Kosovo. */
    private static final Set<String> RESERVED =
            Set.of("AC", "CP", "DG", "EA", "EU", "EZ", "FX", "IC", "SU", "TA", "UK", "UN", "XK");

    private final CaseScope scope;
    private final Consumer<Fault> sink;
    private final NearestWord nearest = new NearestWord();
    private final Map<JurisdictionCode, Boolean> countries = new HashMap<>();

    Vocabularies(CaseScope scope, Consumer<Fault> sink) {
        this.scope = scope;
        this.sink = sink;
    }

    void word(Word word, Path path) {
        if (word.isKnown()) {
            return;
        }
        Scheme scheme = word.scheme().orElse(null);
        if (scheme != null) {
            if (!scheme.accepts(word)) {
                sink.accept(new Fault("code.scheme-form", path, List.of(scheme.prefix(), scheme.example())));
            }
        } else if (word.isLocal()) {
            sink.accept(new Fault("code.local", path, List.of()));
        } else if (scope.isNewer()) {
            sink.accept(new Fault("code.newer", path, List.of()));
        } else {
            String near = nearest.to(word);
            sink.accept(new Fault("code.unknown", path, List.of(near.isEmpty() ? 0 : 1, near)));
        }
    }

    void jurisdiction(JurisdictionCode code, Path path) {
        boolean known =
                scope.lists(code) || (!code.isLocal() && countries.computeIfAbsent(code, Vocabularies::isCountry));
        if (!known) {
            sink.accept(new Fault("jurisdiction.unknown", path, List.of()));
        } else if (!scope.lists(code) && code.text().indexOf('-') == 2 && !isInRegistry(code)) {
            sink.accept(new Fault("jurisdiction.subdivision-unknown", path, List.of()));
        }
    }

    private static boolean isInRegistry(JurisdictionCode code) {
        return JurisdictionRegistry.standard().find(code).isPresent();
    }

    private static boolean isCountry(JurisdictionCode code) {
        return code.isKnownCountry() || RESERVED.contains(code.country().orElse(""));
    }

    void currency(CurrencyCode code, Path path) {
        if (code.isLocal()) {
            sink.accept(new Fault("code.local", path, List.of()));
        }
    }

    void statute(StatuteCode code, Path path) {
        if (code.isLocal() && !scope.lists(code)) {
            sink.accept(new Fault("statute.unknown", path, List.of()));
        }
    }
}
