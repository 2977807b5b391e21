package io.github.manumit.validation;

import io.github.manumit.entity.Identifier;
import io.github.manumit.entity.IdentifierScheme;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Checks identifiers whose scheme has a well-known form. Neither existence nor check digits are checked. */
final class IdentifierRules {

    private static final Map<IdentifierScheme, Pattern> FORMS = Map.ofEntries(
            Map.entry(IdentifierScheme.KATO, Pattern.compile("[0-9]{9}")),
            Map.entry(IdentifierScheme.SOATO, Pattern.compile("[0-9]{2,11}")),
            Map.entry(IdentifierScheme.GEONAMES, Pattern.compile("[1-9][0-9]{0,9}")),
            Map.entry(IdentifierScheme.WIKIDATA, Pattern.compile("[QPL][1-9][0-9]{0,11}")),
            Map.entry(IdentifierScheme.OSM, Pattern.compile("(?:node|way|relation)/[1-9][0-9]{0,14}")),
            Map.entry(IdentifierScheme.UN_LOCODE, Pattern.compile("[A-Z]{2} ?[A-Z2-9]{3}")),
            Map.entry(IdentifierScheme.ISO_3166_1, Pattern.compile("[A-Z]{2,3}|[0-9]{3}")),
            Map.entry(IdentifierScheme.ISO_3166_2, Pattern.compile("[A-Z]{2}-[A-Z0-9]{1,3}")),
            Map.entry(IdentifierScheme.LEI, Pattern.compile("[A-Z0-9]{18}[0-9]{2}")),
            Map.entry(IdentifierScheme.IBAN, Pattern.compile("[A-Z]{2}[0-9]{2}(?: ?[A-Z0-9]){10,30}")),
            Map.entry(IdentifierScheme.IMO_NUMBER, Pattern.compile("(?:IMO ?)?[0-9]{7}")),
            Map.entry(IdentifierScheme.MMSI, Pattern.compile("[0-9]{9}")),
            Map.entry(IdentifierScheme.ISSN, Pattern.compile("[0-9]{4}-?[0-9]{3}[0-9X]")),
            Map.entry(IdentifierScheme.DOI, Pattern.compile("10\\.[0-9]{4,9}/.+")),
            Map.entry(IdentifierScheme.ECLI, Pattern.compile("ECLI:[A-Z]{2}:[^:]{1,7}:[0-9]{4}:[^:]{1,25}")));

    private IdentifierRules() {}

    static List<Rule> all() {
        return List.of(Rule.warning("identifier.malformed").on(Identifier.class, (identifier, context) -> {
            Pattern form = identifier.scheme() == null ? null : FORMS.get(identifier.scheme());
            String value = identifier.value();
            if (form != null
                    && value != null
                    && !value.isBlank()
                    && !form.matcher(value).matches()) {
                context.report(context.at("value"));
            }
        }));
    }
}
