package io.github.manumit.validation;

import io.github.manumit.casefile.CaseFile;
import io.github.manumit.entity.Identifier;
import io.github.manumit.entity.IdentifierScheme;
import io.github.manumit.party.Person;
import io.github.manumit.party.Relation;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

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

    /** Numbers that only one person has. */
    private static final Set<IdentifierScheme> PERSONAL = Set.of(
            IdentifierScheme.PASSPORT_NUMBER,
            IdentifierScheme.NATIONAL_ID_NUMBER,
            IdentifierScheme.BIRTH_CERTIFICATE_NUMBER,
            IdentifierScheme.RESIDENCE_PERMIT_NUMBER,
            IdentifierScheme.DRIVING_LICENCE_NUMBER);

    private record Numbered(Person person, Identifier identifier) {}

    private IdentifierRules() {}

    static List<Rule> all() {
        return List.of(
                Rule.warning("identifier.of-two-persons")
                        .readsAll(Relation.class, "kind", "from", "to")
                        .inFile(CaseFile.class, IdentifierRules::identifiers),
                Rule.warning("identifier.malformed").on(Identifier.class, (identifier, context) -> {
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

    private static void identifiers(CaseFile file, CaseContext context) {
        Map<String, Numbered> seen = new HashMap<>();
        for (int i = 0; i < file.persons().size(); i++) {
            Person person = file.persons().get(i);
            List<Identifier> identifiers = person.meta().identifiers();
            for (int j = 0; j < identifiers.size(); j++) {
                Identifier identifier = identifiers.get(j);
                String key = key(identifier);
                Numbered first = key == null ? null : seen.putIfAbsent(key, new Numbered(person, identifier));
                boolean twice = first != null
                        && !areOfOtherStates(first.identifier(), identifier)
                        && context.index().isSame(first.person(), person).isNo();
                if (twice) {
                    context.report(
                            context.at("persons", i).property("identifiers").element(j));
                }
            }
        }
    }

    /** The scheme and the number without blanks; null if it is not a person's or may be masked. */
    private static @Nullable String key(Identifier identifier) {
        String value = identifier.value();
        if (value == null || identifier.scheme() == null || !PERSONAL.contains(identifier.scheme())) {
            return null;
        }
        String plain = value.replaceAll("[^\\p{L}\\p{N}*…•]", "").toUpperCase(Locale.ROOT);
        boolean whole =
                plain.length() >= 5 && plain.chars().allMatch(Character::isLetterOrDigit) && !plain.contains("XX");
        return whole ? identifier.scheme().text() + ' ' + plain : null;
    }

    private static boolean areOfOtherStates(Identifier one, Identifier other) {
        return one.jurisdiction() != null
                && other.jurisdiction() != null
                && !one.jurisdiction().equals(other.jurisdiction());
    }
}
